//! Choosing among what is due: by unit, by who answers for it, what is missing, and words.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{ObservationKey, Plan, UnitId};
use uppfyllt::reporting::{Due, Selection, responsible};
use uppfyllt::text::collation;

use crate::language::t;
use crate::route::{Query, keep};
use crate::session::Session;
use crate::widgets::{Checkbox, Choice, SearchField, SelectField};

/// What is chosen.
#[derive(Clone, Copy, Default)]
pub struct Filters {
    /// The unit; the inner none is all operations together.
    pub unit: RwSignal<Option<Option<UnitId>>>,
    responsible: RwSignal<Option<String>>,
    /// Only what is missing.
    pub only_missing: RwSignal<bool>,
    text: RwSignal<String>,
}

/// What the address calls all operations together.
const WHOLE: &str = "alla";

impl Filters {
    /// The filters that the page's address asks for, which follows them.
    pub fn kept() -> Self {
        let filters = Self::default();
        let unit = |query: &Query| match query.get("enhet")? {
            WHOLE => Some(None),
            id => id.parse().ok().map(Some),
        };
        let word = |unit: &Option<UnitId>| unit.map_or(WHOLE.to_owned(), |id| id.to_string());
        let text = |query: &Query, name| query.get(name).map(str::to_owned);
        keep(filters.unit, unit, move |it, query| {
            query.set("enhet", it.as_ref().map(word));
        });
        keep(
            filters.responsible,
            move |query| text(query, "ansvarig"),
            |it, query| query.set("ansvarig", it.as_ref()),
        );
        keep(
            filters.only_missing,
            |query| query.get("visa") == Some("saknas"),
            |it, query| query.set("visa", it.then_some("saknas")),
        );
        keep(
            filters.text,
            move |query| text(query, "sok").unwrap_or_default(),
            |it, query| query.set("sok", Some(it).filter(|it| !it.is_empty())),
        );
        filters
    }

    /// The selection of these filters. What was missing when they were set stays in sight once it is
    /// reported: a line that vanished under the hand would take the keyboard with it.
    pub fn selection(self, due: Memo<Arc<Vec<Due>>>) -> Memo<Selection> {
        let among = Memo::new(move |_| {
            self.unit.track();
            self.responsible.track();
            self.text.track();
            self.only_missing
                .get()
                .then(|| due.with_untracked(|due| missing_of(due)))
        });
        Memo::new(move |_| Selection {
            unit: self.unit.get(),
            responsible: self.responsible.get(),
            among: among.get(),
            text: self.text.get(),
        })
    }
}

fn missing_of(due: &[Due]) -> BTreeSet<ObservationKey> {
    let missing = due.iter().filter(|it| !it.is_reported());
    uppfyllt::order::set(missing.map(|it| it.key))
}

/// The filters above the sheet. Those with nothing to choose between are left out.
#[component]
pub fn FilterBar(filters: Filters, due: Memo<Arc<Vec<Due>>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().report_in;
    let units = Memo::new(move |_| due.with(|due| session.with(|plan| units(plan, due))));
    let names = Memo::new(move |_| due.with(|due| session.with(|plan| names(plan, due))));
    view! {
        <div class="filters" role="search" aria-label=texts.filters>
            <Show when=move || units.with(|all| all.len() > 2)>
                <SelectField
                    label=texts.by_unit
                    hide_label=true
                    choices=units
                    value=filters.unit
                    on_change=move |unit| filters.unit.set(unit)
                />
            </Show>
            <Show when=move || names.with(|all| all.len() > 2)>
                <SelectField
                    label=texts.by_responsible
                    hide_label=true
                    choices=names
                    value=filters.responsible
                    on_change=move |name| filters.responsible.set(name)
                />
            </Show>
            <Checkbox
                label=texts.only_missing
                checked=filters.only_missing
                on_change=move |yes| filters.only_missing.set(yes)
            />
            <SearchField label=texts.search text=filters.text on_input=move |text| filters.text.set(text)/>
        </div>
    }
}

fn units(plan: &Plan, due: &[Due]) -> Vec<Choice<Option<Option<UnitId>>>> {
    let texts = &t().report_in;
    let of_unit = |it: uppfyllt::reporting::OfUnit| {
        let name = unit_name(plan, it.unit);
        Choice::new(Some(it.unit), name)
    };
    let counts = uppfyllt::reporting::missing(plan, due);
    std::iter::once(Choice::new(None, texts.every_unit))
        .chain(counts.into_iter().map(of_unit))
        .collect()
}

fn names(plan: &Plan, due: &[Due]) -> Vec<Choice<Option<String>>> {
    let found = due.iter().filter_map(|it| responsible(plan, it));
    let mut names: Vec<String> = uppfyllt::order::set(found.map(str::to_owned))
        .into_iter()
        .collect();
    uppfyllt::order::sort_by_key(&mut names, |name| (collation::sort_key(name), name.clone()));
    let one = |name: String| Choice::new(Some(name.clone()), name);
    std::iter::once(Choice::new(None, t().report_in.every_responsible))
        .chain(names.into_iter().map(one))
        .collect()
}

/// The name of a unit; of none, of all operations together.
pub fn unit_name(plan: &Plan, unit: Option<UnitId>) -> String {
    let unit = unit.and_then(|id| plan.units.get(&id));
    unit.map_or_else(|| t().report_in.whole.to_owned(), |it| it.name.clone())
}
