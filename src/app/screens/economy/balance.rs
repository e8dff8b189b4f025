//! An economy in balance: what the forecasts deviate by, and what activities are expected to do about it.

use leptos::prelude::*;
use uppfyllt::economy::{Effects, Worked, bridge, effects, main_comparison};
use uppfyllt::order;
use uppfyllt::plan::{ActivityId, BudgetTable, Decimal, Node, OccasionId, Plan};
use uppfyllt::text::number::{self, Money};

use super::facts::day_of;
use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;

/// What the section tells.
#[derive(Clone, Default, PartialEq)]
struct Told {
    /// Each table of money with the deviation of its forecast.
    deviations: Vec<(String, Decimal)>,
    effects: Effects,
    /// The activities in words, with what they stand under.
    activities: Vec<(String, Option<Node>, Decimal)>,
}

/// The deviations of the forecasts beside the expected effects; nothing where there is neither.
#[component]
pub fn Balance() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let told = Memo::new(move |_| {
        let occasion = session.occasion().get();
        session.with(|plan| told(plan, occasion))
    });
    let any =
        Memo::new(move |_| told.with(|it| !it.deviations.is_empty() || !it.activities.is_empty()));
    let deviation = |(title, by): (String, Decimal)| {
        view! { <div><dt>{title}</dt><dd class="num">{amount(by)}</dd></div> }
    };
    let activity = move |(text, under, by): (String, Option<Node>, Decimal)| {
        let href = under.map(|it| Route::Plan(session.id(), View::Tree(Some(it))).href());
        view! { <li><a href=href>{text}</a>": "{amount(by)}</li> }
    };
    let sum = move || match told.with(|it| (it.activities.is_empty(), it.effects.sum)) {
        (true, _) => view! { <p class="soft">{texts.no_effects}</p> }.into_any(),
        (false, sum) => view! { <p>{(texts.effects)(&amount(sum))}</p> }.into_any(),
    };
    view! {
        <Show when=move || any.get()>
            <section class="economy-balance" aria-labelledby="balance">
                <h2 id="balance">{texts.balance}</h2>
                <p class="soft">{texts.balance_what}</p>
                <dl class="facts">{move || told.get().deviations.into_iter().map(deviation).collect_view()}</dl>
                {sum}
                <ul>{move || told.get().activities.into_iter().map(activity).collect_view()}</ul>
            </section>
        </Show>
    }
}

fn amount(by: Decimal) -> String {
    let sign = if by > Decimal::ZERO { "+" } else { "" };
    format!(
        "{sign}{}",
        number::amount(by.normalize(), Money::Thousands, language())
    )
}

fn told(plan: &Plan, occasion: Option<OccasionId>) -> Told {
    let is_here = |it: &BudgetTable| it.occasion == occasion && it.unit == "tkr";
    let tables = plan.budgets.iter().filter(|(_, it)| is_here(it));
    let mut tables: Vec<_> = tables.collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let deviation = |table: &BudgetTable| {
        let worked = Worked::of(table, table.day(plan));
        let bridge = bridge(&worked, main_comparison(table)?)?;
        Some((table.title.clone(), bridge.to.checked_sub(bridge.from)?))
    };
    let effects = effects(plan, day_of(plan, occasion).map(|it| it.year()));
    let activity = |(id, by): &(ActivityId, Decimal)| {
        let it = plan.activities.get(id);
        let words = it.map(|it| it.text.clone()).unwrap_or_default();
        (words, it.map(|it| it.under), *by)
    };
    Told {
        deviations: tables
            .into_iter()
            .filter_map(|(_, it)| deviation(it))
            .collect(),
        activities: effects.activities.iter().map(activity).collect(),
        effects,
    }
}
