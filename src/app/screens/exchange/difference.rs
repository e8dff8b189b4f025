//! A difference in words: what it is called, what stands here, what stands in the file.

use std::sync::Arc;

use leptos::prelude::*;
use serde_json::Value;
use uppfyllt::merge::{Extent, Merge, Part, Word, words};
use uppfyllt::text::difference;

use crate::language::{language, t};

/// One difference.
#[component]
pub fn PartView(merge: Arc<Merge>, part: Part, is_conflict: bool) -> impl IntoView {
    let texts = &t().exchange;
    let plan = merge.plan_of(&part.record);
    let value = |value: Option<&Value>| {
        difference::value(&part.record, part.path(), value, plan, language())
    };
    match &part.extent {
        Extent::Leaf(path) => {
            let label = difference::field(&part.record, path, plan, language());
            let (ours, theirs) = (value(part.ours.as_ref()), value(part.theirs.as_ref()));
            let is_text = [&part.ours, &part.theirs]
                .iter()
                .all(|it| matches!(it, Some(Value::String(_))));
            let told = match is_conflict {
                true => both_sides(part.base.as_ref().map(|it| value(Some(it))), ours, theirs),
                false if is_text => reworded(&ours, &theirs),
                false => from_to(ours, theirs),
            };
            view! { <div><dt>{label}</dt><dd>{told}</dd></div> }.into_any()
        }
        Extent::OnlyTheirs => whole(&merge, &part, texts.added),
        Extent::OnlyOurs if is_conflict => whole(&merge, &part, texts.only_here),
        Extent::OnlyOurs => whole(&merge, &part, texts.deleted),
        Extent::Twice => whole(&merge, &part, texts.added),
    }
}

/// A whole record that one side has.
fn whole(merge: &Merge, part: &Part, state: &'static str) -> AnyView {
    let named = difference::name(merge.plan_of(&part.record), &part.record, language());
    view! { <div><dt>{named.kind}</dt><dd>{named.title} " " <em class="soft">{state}</em></dd></div> }
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
