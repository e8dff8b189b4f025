//! An economy in balance: what the forecasts deviate by, what activities are expected to do about it, what remains.

mod measure;

use leptos::prelude::*;
use uppfyllt::economy::{Balance as Sums, Line, balance};
use uppfyllt::plan::{ActivityId, Decimal, Node, OccasionId, Plan};
use uppfyllt::text::number;

use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;
use measure::NewMeasure;

/// What the section tells.
#[derive(Clone, Default, PartialEq)]
struct Told {
    sums: Sums,
    /// The scopes in words, those that are part of another set in.
    lines: Vec<(String, View, Decimal, bool)>,
    /// The activities in words, with what they stand under.
    activities: Vec<(String, Option<Node>, Decimal)>,
}

/// The deviations of the forecasts, the expected effects and what remains; nothing where there is neither.
#[component]
pub fn Balance() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let told = Memo::new(move |_| {
        let occasion = session.occasion().get();
        session.with(|plan| told(plan, occasion))
    });
    let any = Memo::new(move |_| told.with(|it| !it.lines.is_empty() || !it.activities.is_empty()));
    let line = move |(name, to, by, is_part): (String, View, Decimal, bool)| {
        let href = Route::Plan(session.id(), to).href();
        let class = if is_part { "depth-1" } else { "" };
        view! { <tr class=class><th scope="row"><a href=href>{name}</a></th><td class="num">{amount(by)}</td></tr> }
    };
    let activity = move |(text, under, by): (String, Option<Node>, Decimal)| {
        let to = under.map(|it| View::Tree(Some(it)));
        to.map(|to| line((text, to, by, false)))
    };
    let sum = |name: &'static str, by: Decimal| {
        view! { <tr class="row-sum"><th scope="row">{name}</th><td class="num">{amount(by)}</td></tr> }
    };
    let rows = move || {
        let Told {
            sums,
            lines,
            activities,
        } = told.get();
        let nothing = activities.is_empty().then(|| {
            view! { <tr><td colspan="2" class="soft">{texts.no_effects}</td></tr> }
        });
        view! {
            {lines.into_iter().map(line).collect_view()}
            {sum(texts.deviation_in_all, sums.deviation)}
            {activities.into_iter().map(activity).collect_view()}
            {nothing}
            {sum(texts.effects_in_all, sums.effects.sum)}
            {sum(texts.remains, sums.remains)}
        }
    };
    view! {
        <Show when=move || any.get()>
            <section class="economy-balance" aria-labelledby="balance">
                <h2 id="balance">{texts.balance}</h2>
                <p class="soft">{texts.balance_what}</p>
                <table class="table compact economy" aria-labelledby="balance">
                    <thead>
                        <tr><th scope="col">{texts.balance_of}</th><th scope="col" class="num">"tkr"</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <NewMeasure/>
            </section>
        </Show>
    }
}

fn amount(by: Decimal) -> String {
    let sign = if by > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", number::plain(by.normalize(), language()))
}

fn told(plan: &Plan, occasion: Option<OccasionId>) -> Told {
    let sums = balance(plan, occasion);
    let line = |it: &Line| {
        let title = plan.budgets.get(&it.table).map(|it| it.title.clone());
        let name = Some(it.scope.clone()).filter(|it| !it.is_empty()).or(title);
        let to = View::EconomyTable(it.table);
        (name.unwrap_or_default(), to, it.deviation, it.is_part)
    };
    let activity = |(id, by): &(ActivityId, Decimal)| {
        let it = plan.activities.get(id);
        let words = it.map(|it| it.text.clone()).filter(|it| !it.is_empty());
        let words = words.unwrap_or_else(|| t().economy_screen.unnamed_measure.to_owned());
        (words, it.map(|it| it.under), *by)
    };
    Told {
        lines: sums.lines.iter().map(line).collect(),
        activities: sums.effects.activities.iter().map(activity).collect(),
        sums,
    }
}
