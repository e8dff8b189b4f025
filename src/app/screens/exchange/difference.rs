//! A difference in words: what it is called, what stands here, what stands in the file.

use std::sync::Arc;

use leptos::prelude::*;
use serde_json::Value;
use uppfyllt::merge::{Extent, Merge, Part, Word, words};
use uppfyllt::plan::RecordKey;
use uppfyllt::text::difference::{Named, Teller};

use crate::language::{language, t};

/// One difference.
#[component]
pub fn PartView(merge: Arc<Merge>, part: Part, is_conflict: bool) -> impl IntoView {
    let texts = &t().exchange;
    let ours = Teller::new(merge.ours(), language()).beside(merge.theirs());
    let theirs = Teller::new(merge.theirs(), language()).beside(merge.ours());
    match &part.extent {
        Extent::Leaf(path) => {
            let label = ours.field(&part.record, path);
            let told = leaf(&part, path, [ours, theirs], is_conflict);
            view! { <div><dt>{label}</dt><dd>{told}</dd></div> }.into_any()
        }
        Extent::OnlyOurs if is_conflict => whole(&ours.name(&part.record), texts.only_here),
        Extent::OnlyOurs => whole(&ours.name(&part.record), texts.deleted),
        Extent::OnlyTheirs if matches!(part.record, RecordKey::Observation(_)) => {
            measured(&part, theirs)
        }
        Extent::OnlyTheirs | Extent::Twice => whole(&theirs.name(&part.record), texts.added),
    }
}

/// A leaf that differs.
fn leaf(part: &Part, path: &[String], sides: [Teller<'_>; 2], is_conflict: bool) -> AnyView {
    let [ours, theirs] = sides;
    let value = |teller: Teller<'_>, value: Option<&Value>| teller.value(&part.record, path, value);
    let here = value(ours, part.ours.as_ref());
    let there = value(theirs, part.theirs.as_ref());
    let is_text = [&part.ours, &part.theirs]
        .iter()
        .all(|it| matches!(it, Some(Value::String(_))));
    match is_conflict {
        true => both_sides(
            part.base.as_ref().map(|it| value(ours, Some(it))),
            here,
            there,
        ),
        false if is_text => reworded(&here, &there),
        false => from_to(here, there),
    }
}

/// A measurement that only they have: its value, and what is noted of it.
fn measured(part: &Part, theirs: Teller<'_>) -> AnyView {
    let fields = [&["value"][..], &["detail", "note"][..]];
    let field = |path: &[&str]| {
        let value = path
            .iter()
            .try_fold(part.theirs.as_ref()?, |tree, name| tree.get(name))?;
        let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
        let label = theirs.field(&part.record, &path);
        let told = theirs.value(&part.record, &path, Some(value));
        Some(view! { <div><dt>{label}</dt><dd><ins>{told}</ins></dd></div> })
    };
    fields.map(field).collect_view().into_any()
}

/// A whole record that one side has.
fn whole(named: &Named, state: &'static str) -> AnyView {
    let (kind, title) = (named.kind.clone(), named.title.clone());
    view! { <div><dt>{kind}</dt><dd>{title} " " <em class="soft">{state}</em></dd></div> }
        .into_any()
}

fn from_to(ours: String, theirs: String) -> AnyView {
    view! { <del>{ours}</del> " → " <ins>{theirs}</ins> }.into_any()
}

/// A text with the words that differ marked.
fn reworded(ours: &str, theirs: &str) -> AnyView {
    let word = |word: Word| match word {
        Word::Kept(text) => view! { <span>{text}</span> }.into_any(),
        Word::Removed(text) => view! { <del>{text}</del> }.into_any(),
        Word::Added(text) => view! { <ins>{text}</ins> }.into_any(),
    };
    words(ours, theirs)
        .into_iter()
        .map(word)
        .collect_view()
        .into_any()
}

fn both_sides(base: Option<String>, ours: String, theirs: String) -> AnyView {
    let texts = &t().exchange;
    let side = |label: &'static str, text: String| {
        view! { <span class="line"><span class="soft">{label} ": "</span>{text}</span> }
    };
    view! {
        {side(texts.ours, ours)}
        {side(texts.theirs, theirs)}
        {base.map(|base| side(texts.base, base))}
    }
    .into_any()
}
