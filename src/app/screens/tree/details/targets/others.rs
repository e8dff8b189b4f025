//! Who is compared with: one of the plan's units for that, or a new one by its name.

use leptos::prelude::*;
use uppfyllt::plan::{Plan, Unit, UnitId, UnitRole};

use super::super::super::part::locked;
use super::rule::Sentence;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField, TextField};

/// What can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pick {
    /// Nothing yet.
    None,
    /// A unit.
    Unit(UnitId),
    /// One that the plan does not have yet.
    New,
}

/// The choice, and the name of a new one where that is picked or there is nobody to pick.
#[component]
pub fn Others(sentence: Sentence) -> impl IntoView {
    let session = Session::here();
    let texts = &t().target;
    let known = session.derive(choices);
    let naming = RwSignal::new(false);
    let nobody = Memo::new(move |_| known.with(Vec::is_empty));
    let others = sentence.others();
    let value = Signal::derive(move || match (naming.get(), others.get()) {
        (true, _) => Pick::New,
        (false, Some(unit)) => Pick::Unit(unit),
        (false, None) => Pick::None,
    });
    let pick = move |pick: Pick| {
        naming.set(pick == Pick::New);
        if let Pick::Unit(unit) = pick {
            sentence.fill(|places| places.others = Some(unit));
        }
    };
    let name = move |text: String| {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        naming.set(false);
        match session.with_untracked(|plan| known_as(plan, text)) {
            Some(unit) => sentence.fill(|places| places.others = Some(unit)),
            None => {
                let unit = session.with_untracked(|plan| new(plan, text));
                sentence.compare_with_new(session.fresh(), unit);
            }
        }
    };
    let all = move || {
        let open = others
            .get()
            .is_none()
            .then(|| Choice::new(Pick::None, texts.choose));
        let new = Choice::new(Pick::New, texts.new_others);
        let known = known.get();
        open.into_iter()
            .chain(known)
            .chain([new])
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !nobody.get()>
            <SelectField
                label=texts.who
                hide_label=true
                choices=Signal::derive(all)
                value
                on_change=pick
                disabled=locked()
            />
        </Show>
        <Show when=move || nobody.get() || naming.get()>
            <TextField
                label=texts.name_of_others
                value=Signal::stored(String::new())
                on_commit=name
                read_only=locked()
            />
        </Show>
    }
}

fn choices(plan: &Plan) -> Vec<Choice<Pick>> {
    let units = plan.comparisons().into_iter();
    let name = |id| plan.units.get(&id).map_or("", |unit| &unit.name);
    units
        .map(|id| Choice::new(Pick::Unit(id), name(id)))
        .collect()
}

/// The unit to compare with that has this name already.
fn known_as(plan: &Plan, name: &str) -> Option<UnitId> {
    let named = |id: &UnitId| plan.units.get(id).is_some_and(|it| it.name == name);
    plan.comparisons().into_iter().find(named)
}

fn new(plan: &Plan, name: &str) -> Unit {
    Unit {
        name: name.to_owned(),
        rank: plan.last_unit_rank(None),
        role: UnitRole::Comparison,
        ..Unit::default()
    }
}
