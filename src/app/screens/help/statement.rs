//! The accessibility statement (tillgänglighetsredogörelse), with what the law requires.

use leptos::prelude::*;
use uppfyllt::text::date;

use super::settings::{Conformance, PUBLISHER, day};
use crate::language::{language, t};

/// The accessibility statement.
#[component]
pub fn Accessibility() -> impl IntoView {
    let texts = &t().help.statement;
    let conformance = match PUBLISHER.conformance {
        Conformance::Whole => texts.whole,
        Conformance::InPart => texts.in_part,
        Conformance::Not => texts.not,
    };
    let known = texts.known.iter().map(|it| view! { <li>{*it}</li> });
    let long = |it| day(it).map_or_else(String::new, |day| date::long(day, language()));
    view! {
        <div class="page-head"><h1>{texts.title}</h1></div>
        <div class="prose">
            <p class="lede">{(texts.actor)(PUBLISHER.actor.unwrap_or(texts.actor_unset))}</p>
            <h2>{texts.how}</h2>
            <p>{conformance}</p>
            <h2>{texts.deficiencies}</h2>
            <ul>{known.collect_view()}</ul>
            <h2>{texts.barrier}</h2>
            {match PUBLISHER.mail {
                Some(mail) => view! {
                    <p>{texts.tell} " " <a href=format!("mailto:{mail}")>{mail}</a></p>
                }.into_any(),
                None => view! { <p>{texts.tell_sender}</p> }.into_any(),
            }}
            <h2>{texts.supervision}</h2>
            <p>{texts.authority}</p>
            <p>
                <a href=PUBLISHER.authority rel="noreferrer">{texts.complain}</a>
            </p>
            <h2>{texts.testing}</h2>
            <p>{texts.tested}</p>
            <p class="soft small">{(texts.dates)(&long(PUBLISHER.tested), &long(PUBLISHER.updated))}</p>
        </div>
    }
}
