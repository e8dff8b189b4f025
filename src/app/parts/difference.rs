//! A difference in words: what it is called, what stood in one version, what stands in the other.

use std::sync::Arc;

use leptos::prelude::*;
use serde_json::Value;
use uppfyllt::json;
use uppfyllt::merge::{Compared, Extent, Leaf, Merge, Part, Place, Sort, What, Word, words};
use uppfyllt::order;
use uppfyllt::plan::{Plan, Record, RecordKey};
use uppfyllt::text::difference::{Named, Teller};

use crate::language::{language, t};

/// Who changed what two copies say differently, and when; none of a side that has not changed it. Nothing is
/// told until it is known.
#[derive(Clone, Copy)]
pub struct Origins {
    /// Here.
    pub ours: Option<Signal<Option<String>>>,
    /// In the file.
    pub theirs: Option<Signal<Option<String>>>,
}

/// One difference between the plan and a file; a conflict with where either side has it from.
#[component]
pub fn PartView(merge: Arc<Merge>, part: Part, origins: Option<Origins>) -> impl IntoView {
    let texts = &t().exchange;
    let ours = Teller::new(merge.ours(), language()).beside(merge.theirs());
    let theirs = Teller::new(merge.theirs(), language()).beside(merge.ours());
    match &part.extent {
        Extent::Leaf(path) => {
            let label = ours.field(&part.record, path);
            let told = leaf(&part, path, [ours, theirs], origins);
            view! { <div><dt>{label}</dt><dd>{told}</dd></div> }.into_any()
        }
        Extent::OnlyOurs if origins.is_some() => {
            whole(&ours.name(&part.record), texts.only_here, origins)
        }
        Extent::OnlyOurs => whole(&ours.name(&part.record), texts.deleted, None),
        Extent::OnlyTheirs if matches!(part.record, RecordKey::Observation(_)) => {
            let tree = part.theirs.as_ref().unwrap_or(&Value::Null);
            let value = measured(&part.record, tree, theirs);
            let origins = origins.map(|it| view! { <div><dd>{told_of(it)}</dd></div> });
            view! { {value} {origins} }.into_any()
        }
        Extent::OnlyTheirs | Extent::Twice => {
            whole(&theirs.name(&part.record), texts.added, origins)
        }
    }
}

/// A leaf that differs.
fn leaf(part: &Part, path: &[String], sides: [Teller<'_>; 2], origins: Option<Origins>) -> AnyView {
    let [ours, theirs] = sides;
    let value = |teller: Teller<'_>, value: Option<&Value>| teller.value(&part.record, path, value);
    let here = value(ours, part.ours.as_ref());
    let there = value(theirs, part.theirs.as_ref());
    let is_text = [&part.ours, &part.theirs]
        .iter()
        .all(|it| matches!(it, Some(Value::String(_))));
    match origins {
        Some(origins) => both_sides(
            part.base.as_ref().map(|it| value(ours, Some(it))),
            (here, origins.ours),
            (there, origins.theirs),
        ),
        None if is_text => reworded(&here, &there),
        None => from_to(here, there),
    }
}

/// A measurement that only one side has: its value, and what is noted of it.
fn measured(record: &RecordKey, measurement: &Value, teller: Teller<'_>) -> AnyView {
    let fields = [&["value"][..], &["detail", "note"][..]];
    let field = |path: &[&str]| {
        let value = path
            .iter()
            .try_fold(measurement, |tree, name| tree.get(name))?;
        let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
        let label = teller.field(record, &path);
        let told = teller.value(record, &path, Some(value));
        Some(view! { <div><dt>{label}</dt><dd><ins>{told}</ins></dd></div> })
    };
    fields.map(field).collect_view().into_any()
}

/// A whole record that one side has.
fn whole(named: &Named, state: &'static str, origins: Option<Origins>) -> AnyView {
    let (kind, title) = (named.kind.clone(), named.title.clone());
    view! {
        <div>
            <dt>{kind}</dt>
            <dd>{title} " " <em class="soft">{state}</em> {origins.map(told_of)}</dd>
        </div>
    }
    .into_any()
}

/// Who changed it on either side, a line each.
fn told_of(origins: Origins) -> AnyView {
    let texts = &t().exchange;
    let line = |label: &'static str, origin: Option<Signal<Option<String>>>| {
        let told = move |it: String| view! { <span class="line soft">{label} ": " {it}</span> };
        origin.map(|origin| move || origin.get().map(told))
    };
    view! { {line(texts.ours, origins.ours)} {line(texts.theirs, origins.theirs)} }.into_any()
}

fn from_to(ours: String, theirs: String) -> AnyView {
    view! { <del>{ours}</del> " → " <ins>{theirs}</ins> }.into_any()
}

/// A text with the words that differ marked.
fn reworded(ours: &str, theirs: &str) -> AnyView {
    marked(words(ours, theirs))
}

fn marked(words: Vec<Word>) -> AnyView {
    let word = |word: Word| match word {
        Word::Kept(text) => view! { <span>{text}</span> }.into_any(),
        Word::Removed(text) => view! { <del>{text}</del> }.into_any(),
        Word::Added(text) => view! { <ins>{text}</ins> }.into_any(),
    };
    words.into_iter().map(word).collect_view().into_any()
}

/// A value, and who has put it there.
type Side = (String, Option<Signal<Option<String>>>);

fn both_sides(base: Option<String>, ours: Side, theirs: Side) -> AnyView {
    let texts = &t().exchange;
    let side = |label: &'static str, (text, origin): Side| {
        let by = move |it: String| view! { " " <span class="soft">"(" {it} ")"</span> };
        let by = origin.map(|origin| move || origin.get().map(by));
        view! { <span class="line"><span class="soft">{label} ": "</span>{text}{by}</span> }
    };
    view! {
        {side(texts.ours, ours)}
        {side(texts.theirs, theirs)}
        {base.map(|base| side(texts.base, (base, None)))}
    }
    .into_any()
}

/// What became of a record from one version to the next.
#[component]
pub fn ComparedView(old: Arc<Plan>, new: Arc<Plan>, compared: Compared) -> impl IntoView {
    let texts = &t().history;
    let [before, after] = [(&old, &new), (&new, &old)]
        .map(|(plan, other)| Teller::new(plan, language()).beside(other));
    let (named, became, leaves) = match &compared.what {
        What::Added => (after.name(&compared.record), texts.added, &[][..]),
        What::Removed => (before.name(&compared.record), texts.removed, &[][..]),
        What::Moved(leaves) => (after.name(&compared.record), texts.moved, &leaves[..]),
        What::Changed(leaves) => (after.name(&compared.record), texts.changed, &leaves[..]),
    };
    let title = match named.title.is_empty() {
        true => named.kind,
        false => format!("{}: {}", named.kind, named.title),
    };
    let one = |leaf: &Leaf| changed(&compared.record, leaf, [before, after]);
    let value = match (&compared.what, new.record(&compared.record)) {
        (What::Added, Some(Record::Observation(_, it))) => {
            Some(measured(&compared.record, &json::tree(&it), after))
        }
        _ => None,
    };
    view! {
        <li class="incoming">
            <p class="what">{title} " " <em class="soft">{became}</em></p>
            <dl class="differences">{leaves.iter().map(one).collect_view()} {value}</dl>
        </li>
    }
}

/// A leaf that differs from one version to the next.
fn changed(record: &RecordKey, leaf: &Leaf, [before, after]: [Teller<'_>; 2]) -> AnyView {
    let label = after.field(record, &leaf.path);
    let old = before.value(record, &leaf.path, leaf.before.as_ref());
    let new = after.value(record, &leaf.path, leaf.after.as_ref());
    let told = match &leaf.sort {
        Sort::Reworded(words) => marked(words.clone()),
        Sort::Place | Sort::Target | Sort::Value | Sort::Other => from_to(old, new),
    };
    view! { <div><dt>{label}</dt><dd>{told}</dd></div> }.into_any()
}

/// The items by where they belong: unit, then goal, in the order of the plan; what is of the plan as a
/// whole first.
pub fn grouped<T>(items: impl IntoIterator<Item = (Place, T)>) -> Vec<(Place, Vec<T>)> {
    let mut groups: Vec<(Place, Vec<T>)> = Vec::new();
    for (place, item) in items {
        let place = Place {
            indicator: None,
            ..place
        };
        match groups.iter_mut().find(|(known, _)| *known == place) {
            Some((_, items)) => items.push(item),
            None => groups.push((place, vec![item])),
        }
    }
    order::sort_by_key(&mut groups, |(place, _)| *place);
    groups
}

/// What a place in either version is called.
pub fn place_title([plan, other]: [&Plan; 2], place: Place) -> String {
    let unit = place.unit.and_then(|id| {
        let unit = plan.units.get(&id).or_else(|| other.units.get(&id));
        unit.map(|it| it.name.clone())
    });
    let goal = place.goal.and_then(|id| {
        let goal = plan.goals.get(&id).or_else(|| other.goals.get(&id));
        goal.map(|it| it.text.clone())
    });
    let parts: Vec<String> = unit.into_iter().chain(goal).collect();
    match parts.is_empty() {
        true => t().exchange.whole_plan.to_owned(),
        false => parts.join(" · "),
    }
}
