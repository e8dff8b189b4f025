//! What a table is: its title, sort, scope, occasion, day, unit, rounding and footnotes.

use leptos::prelude::*;
use uppfyllt::plan::{BudgetKind, Day, Decimal, OccasionId, Plan};
use uppfyllt::text::number;

use super::held::Held;
use super::reshape::Line;
use crate::language::{language, t};
use crate::parts::{no_day, occasion_title};
use crate::widgets::{Choice, SelectField, TextArea, TextField};

/// What a table is, to be changed.
#[component]
pub fn Facts(held: Held) -> impl IntoView {
    let (texts, field) = (&t().economy_screen, &t().economy.field);
    let title = held.part(|it| it.title.clone(), |it, new| it.title = new);
    let scope = held.part(|it| it.scope.clone(), |it, new| it.scope = new);
    let kind = held.part(|it| it.kind, |it, new| it.kind = new);
    let occasion = held.part(|it| it.occasion, |it, new| it.occasion = new);
    let unit = held.part(|it| it.unit.clone(), |it, new| it.unit = new);
    let notes = held.part(
        |it| it.footnotes.join("\n"),
        |it, new: String| it.footnotes = new.lines().map(str::to_owned).collect(),
    );
    let until = held.part(
        |it| it.until.map(|it| it.to_string()).unwrap_or_default(),
        |it, new: String| it.until = new.parse().ok(),
    );
    let rounded = held.part(
        |it| number::plain(it.rounded, language()),
        |it, new: String| it.rounded = step(&new).unwrap_or(it.rounded),
    );
    let occasions = held.session.derive(occasions);
    let at = (!held.is_draft()).then(|| view! {
        <SelectField label=t().overview.occasion choices=occasions value=occasion.value on_change=occasion.set disabled=held.closed/>
    });
    let kinds = BudgetKind::ALL
        .map(|it| Choice::new(it, (texts.kind)(it)))
        .to_vec();
    view! {
        <div class="fields">
            <Line held label=texts.heading part=title/>
            <Line held label=field.scope part=scope/>
            <SelectField label=texts.sort choices=kinds value=kind.value on_change=kind.set disabled=held.closed/>
            {at}
            <TextField
                label=field.until
                kind="date"
                value=until.value
                refuse=Callback::new(|text: String| if text.is_empty() { None } else { no_day(text) })
                on_commit=until.set
                hint=Signal::stored(texts.until_hint.to_owned())
                read_only=held.closed
            />
            <Line held label=texts.unit_field part=unit/>
            <TextField
                label=field.rounded
                value=rounded.value
                refuse=Callback::new(|text: String| {
                    step(&text).is_none().then(|| t().tree.refused.number.to_owned())
                })
                on_commit=rounded.set
                number=true
                hint=Signal::stored(texts.rounded_hint.to_owned())
                read_only=held.closed
            />
        </div>
        <TextArea label=texts.footnotes value=notes.value on_commit=notes.set read_only=held.closed/>
    }
}

fn step(text: &str) -> Option<Decimal> {
    let step: Decimal = text.trim().replace(',', ".").parse().ok()?;
    (step >= Decimal::ZERO).then_some(step)
}

/// Every occasion, the latest first, and none.
pub fn occasions(plan: &Plan) -> Vec<Choice<Option<OccasionId>>> {
    let named = |id: OccasionId| {
        Some(Choice::new(
            Some(id),
            occasion_title(plan.occasions.get(&id)?),
        ))
    };
    let all = plan.occasions_by_day().into_iter().rev().filter_map(named);
    all.chain([Choice::new(None, t().economy_screen.no_occasion)])
        .collect()
}

/// The day of an occasion.
pub fn day_of(plan: &Plan, occasion: Option<OccasionId>) -> Option<Day> {
    plan.occasions.get(&occasion?).map(|it| it.date)
}
