//! The index: the rule in words, the arithmetic, and the value on its scale.

use leptos::prelude::*;
use uppfyllt::plan::{Level, Rules};
use uppfyllt::text::arithmetic::Mean;
use uppfyllt::text::{number, why};

use crate::language::{language, t};
use crate::parts::{IndexScale, level_plural};
use crate::session::Session;

/// The index, written out.
#[component]
pub fn Sum() -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let index = Memo::new(move |_| results.with(|results| results.index.clone()));
    let value = Memo::new(move |_| index.with(|index| index.value.map(|score| score.value())));
    let mean = Memo::new(move |_| index.with(|index| Mean::of(&index.parts, language())));
    let because = move || index.with(|index| why::index(index, language()));
    view! {
        <section class="stack" aria-label=t().overview.index>
            <p class="lede">{move || lede(&session)}</p>
            {move || mean.get().map(|mean| view! { <Fraction mean/> })}
            <IndexScale value/>
            <p class="soft">{because}</p>
        </section>
    }
}

fn lede(session: &Session) -> String {
    let goals = session.results().with(|results| results.index.parts.len());
    session.seen(|plan| {
        let plural = level_plural(&plan.about, plan.rules.index_level.into()).to_lowercase();
        (t().explanation.rule)(goals, &plural, &worths(&plan.rules))
    })
}

/// “uppnått är 1, delvis uppnått är 0,5 och ej uppnått är 0”.
fn worths(rules: &Rules) -> String {
    let worth = |level: &Level| {
        let value = number::plain(level.value.normalize(), language());
        (t().explanation.worth)(&level.name.to_lowercase(), &value)
    };
    let words: Vec<String> = rules.scale.0.iter().map(worth).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{}{}{last}", rest.join(", "), t().explanation.and)
        }
        _ => words.concat(),
    }
}

#[component]
fn Fraction(mean: Mean) -> impl IntoView {
    let texts = &t().explanation;
    let note = match mean.weighted {
        true => texts.fraction_weighted,
        false => texts.fraction,
    };
    let exact = mean
        .rounded
        .then(|| view! { <span>{mean.value}</span> <span>"≈"</span> });
    view! {
        <p class="sum">
            <span class="fraction">
                <span>{mean.sum}</span>
                <span class="visually-hidden">" / "</span>
                <span>{mean.divisor}</span>
            </span>
            <span>"="</span>
            {exact}
            <strong>{mean.shown}</strong>
            <small>{note}</small>
        </p>
    }
}
