//! The units that report, as a tree in a list, and those to compare with.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{Aliases, Decimal, Plan, Rank, Record, RecordKey, Unit, UnitId, UnitRole};
use uppfyllt::text::number as shown;

use super::Section;
use super::edits::Edits;
use crate::language::{language, t};
use crate::parts::number;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Checkbox, Choice, Icon, SelectField, TextField};

#[component]
pub fn Units() -> impl IntoView {
    let session = Session::here();
    let texts = &t().units;
    let own = session.derive(Plan::own_units);
    let others = session.derive(Plan::comparisons);
    let none = Memo::new(move |_| own.with(Vec::is_empty) && others.with(Vec::is_empty));
    let newest = RwSignal::new(None::<UnitId>);
    let list = move |units: Memo<Vec<UnitId>>| {
        view! {
            <ol class="units">
                <For each=move || units.get() key=|id| *id let:id><UnitFields id newest/></For>
            </ol>
        }
    };
    view! {
        <Section title=texts.title explained=texts.explained>
            <Show when=move || none.get()>
                <h3>{texts.none_title}</h3>
                <p class="soft">{texts.none}</p>
            </Show>
            {list(own)}
            <Show when=move || others.with(|others| !others.is_empty())>
                <h3>{texts.comparisons}</h3>
            </Show>
            {list(others)}
            <div class="cluster">
                <Add label=texts.add name=texts.new_name role=UnitRole::Own newest/>
                <Add label=texts.add_comparison name=texts.new_comparison role=UnitRole::Comparison newest/>
            </div>
        </Section>
    }
}

#[component]
fn Add(
    label: &'static str,
    name: &'static str,
    role: UnitRole,
    newest: RwSignal<Option<UnitId>>,
) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let add = move |()| {
        let unit = Unit {
            name: name.to_owned(),
            rank: session.with_untracked(|plan| plan.last_unit_rank(None)),
            role,
            ..Unit::default()
        };
        let id = session.fresh();
        newest.set(Some(id));
        put(&edits, id, unit);
    };
    view! { <Button label icon=Icon::Add small=true on_press=add disabled=edits.locked()/> }
}

/// One unit: an entry of its own fields, as deep as it lies. The newest waits for its name.
#[component]
fn UnitFields(id: UnitId, newest: RwSignal<Option<UnitId>>) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().units;
    let unit = session.derive(move |plan| plan.units.get(&id).cloned());
    let text = move |read: fn(&Unit) -> String| {
        Signal::derive(move || unit.get().map_or_else(String::new, |it| read(&it)))
    };
    let is_own = Memo::new(move |_| unit.get().is_none_or(|it| it.role.is_own()));
    let depth = session.derive(move |plan| depth(plan, id));
    let rename = move |name: String| {
        rewrite(&session, &edits, id, |it| {
            name.trim().clone_into(&mut it.name)
        });
    };
    let known_as = text(|it| it.known_as.line());
    let recognise = move |line: String| {
        rewrite(&session, &edits, id, |it| {
            it.known_as = Aliases::from_line(&line)
        });
    };
    let entrust = move |name: String| {
        rewrite(&session, &edits, id, |it| {
            name.trim().clone_into(&mut it.responsible);
        });
    };
    let mark = move |comparison: bool| {
        if session.can_edit() {
            edits.make(session.with_untracked(|plan| marked(plan, id, comparison)));
        }
    };
    view! {
        <li style:--level=move || depth.get().to_string()>
            <div class="fields">
                <TextField
                    label=texts.name
                    value=text(|it| it.name.clone())
                    on_commit=rename
                    read_only=edits.locked()
                    begins=newest.get_untracked() == Some(id)
                />
                <Show when=move || !known_as.with(String::is_empty)>
                    <TextField
                        label=texts.known_as
                        hint=texts.known_as_hint
                        value=known_as
                        on_commit=recognise
                        read_only=edits.locked()
                    />
                </Show>
                <Show when=move || is_own.get()>
                    <Parent id/>
                    <TextField
                        label=texts.responsible
                        value=text(|it| it.responsible.clone())
                        on_commit=entrust
                        read_only=edits.locked()
                    />
                    <Weight id/>
                </Show>
            </div>
            <div class="spread">
                <Checkbox
                    label=texts.comparison
                    checked=Signal::derive(move || !is_own.get())
                    on_change=mark
                />
                <Actions id name=text(|it| it.name.clone())/>
            </div>
        </li>
    }
}

/// The unit that it lies under. Not one that lies under itself.
#[component]
fn Parent(id: UnitId) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().units;
    let move_to = move |parent: Option<UnitId>| {
        let rank = session.with_untracked(|plan| plan.last_unit_rank(parent));
        rewrite(&session, &edits, id, |it| {
            (it.parent, it.rank) = (parent, rank);
        });
    };
    view! {
        <SelectField
            label=texts.under
            choices=session.derive(move |plan| parents(plan, id))
            value=session.derive(move |plan| plan.units.get(&id).and_then(|it| it.parent))
            on_change=move_to
            disabled=edits.locked()
        />
    }
}

#[component]
fn Weight(id: UnitId) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().units;
    let shown = session.derive(move |plan| {
        let weight = plan.units.get(&id).map(|it| it.weight.normalize());
        weight.map_or_else(String::new, |it| shown::plain(it, language()))
    });
    let weigh = move |text: String| {
        if let Some(weight) = weight(&text) {
            rewrite(&session, &edits, id, |it| it.weight = weight);
        }
    };
    view! {
        <TextField
            label=texts.weight
            number=true
            value=shown
            on_commit=weigh
            refuse=move |text: String| weight(&text).is_none().then(|| t().units.bad_weight.to_owned())
            read_only=edits.locked()
        />
    }
}

/// A number that is not negative; nothing typed is 1.
fn weight(text: &str) -> Option<Decimal> {
    match text.trim() {
        "" => Some(Decimal::ONE),
        text => number(text).filter(|it| *it >= Decimal::ZERO),
    }
}

/// Moving among siblings, and deletion.
#[component]
fn Actions(id: UnitId, name: Signal<String>) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().units;
    let step = move |up: bool| {
        if let Some(rank) = session.with_untracked(|plan| stepped(plan, id, up)) {
            rewrite(&session, &edits, id, |it| it.rank = rank);
        }
    };
    let at_end = move |up: bool| {
        let end = session.derive(move |plan| stepped(plan, id, up).is_none());
        Signal::derive(move || end.get() || !session.can_edit())
    };
    let remove = move |()| edits.make(Edit::Delete(RecordKey::Unit(id)));
    view! {
        <div class="cluster">
            <Button
                label=Signal::derive(move || (texts.move_up)(&name.get()))
                kind=ButtonKind::Quiet
                icon=Icon::Up
                icon_only=true
                small=true
                on_press=move |()| step(true)
                disabled=at_end(true)
            />
            <Button
                label=Signal::derive(move || (texts.move_down)(&name.get()))
                kind=ButtonKind::Quiet
                icon=Icon::Down
                icon_only=true
                small=true
                on_press=move |()| step(false)
                disabled=at_end(false)
            />
            <Button
                label=Signal::derive(move || (t().about.remove)(&name.get()))
                kind=ButtonKind::Danger
                icon=Icon::Trash
                icon_only=true
                small=true
                on_press=remove
                disabled=edits.locked()
            />
        </div>
    }
}

fn put(edits: &Edits, id: UnitId, unit: Unit) {
    edits.make(Edit::Put(Record::Unit(id, Arc::new(unit))));
}

/// Rewrites a unit; one that is gone is left alone.
fn rewrite(session: &Session, edits: &Edits, id: UnitId, rewrite: impl FnOnce(&mut Unit)) {
    if let Some(unit) = session.with_untracked(|plan| plan.units.get(&id).cloned()) {
        let mut unit = Unit::clone(&unit);
        rewrite(&mut unit);
        put(edits, id, unit);
    }
}

/// A unit as somebody to compare with, or as an own one. Who is compared with lies under nobody, and
/// nobody under it: those move out to where it lay.
fn marked(plan: &Plan, id: UnitId, comparison: bool) -> Edit {
    let over = plan.units.get(&id).and_then(|it| it.parent);
    let rewritten = plan.units.iter().filter_map(|(other, unit)| {
        let mut unit = Unit::clone(unit);
        match unit.parent {
            _ if *other == id => {
                unit.parent = None;
                unit.role = match comparison {
                    true => UnitRole::Comparison,
                    false => UnitRole::Own,
                };
            }
            Some(parent) if parent == id && comparison => unit.parent = over,
            _ => return None,
        }
        Some(Edit::Put(Record::Unit(*other, Arc::new(unit))))
    });
    Edit::Many(rewritten.collect())
}

/// Every own unit that is neither this one nor under it.
fn parents(plan: &Plan, id: UnitId) -> Vec<Choice<Option<UnitId>>> {
    let mut units = plan.own_units();
    units.retain(|other| !lies_under(plan, *other, id));
    let name = |id| plan.units.get(id).map_or("", |unit| &unit.name);
    let outermost = Choice::new(None, t().units.outermost);
    let units = units.iter().map(|id| Choice::new(Some(*id), name(id)));
    std::iter::once(outermost).chain(units).collect()
}

/// The units over a unit, itself first.
fn line(plan: &Plan, id: UnitId) -> impl Iterator<Item = UnitId> + '_ {
    let over = |id: &UnitId| plan.units.get(id).and_then(|it| it.parent);
    std::iter::successors(Some(id), over)
}

fn lies_under(plan: &Plan, unit: UnitId, over: UnitId) -> bool {
    line(plan, unit).any(|it| it == over)
}

fn depth(plan: &Plan, id: UnitId) -> usize {
    line(plan, id).count() - 1
}

/// The rank one step up or down among siblings; none at the end.
fn stepped(plan: &Plan, id: UnitId, up: bool) -> Option<Rank> {
    let unit = plan.units.get(&id)?;
    let is_sibling = |it: &Unit| it.parent == unit.parent && it.role == unit.role;
    let siblings = plan.units.iter().filter(|(_, it)| is_sibling(it));
    let mut ranks: Vec<(&Rank, UnitId)> = siblings.map(|(id, it)| (&it.rank, *id)).collect();
    uppfyllt::order::sort(&mut ranks);
    let at = ranks.iter().position(|(_, other)| *other == id)?;
    let rank = |at: usize| ranks.get(at).map(|(rank, _)| *rank);
    match up {
        true => {
            let above = rank(at.checked_sub(1)?);
            let before = at.checked_sub(2).and_then(rank);
            Some(Rank::between(before, above))
        }
        false => Some(Rank::between(Some(rank(at + 1)?), rank(at + 2))),
    }
}
