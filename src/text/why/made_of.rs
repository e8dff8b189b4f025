//! What a figure of the whole was made of, and where it is heading.

use super::{name, value};
use crate::economy::{Foreseen, drawn};
use crate::fulfilment::{Projection, figures, parts};
use crate::plan::{
    BudgetColumn, BudgetFigure, Decimal, Figure, FromBudget, Indicator, IndicatorId, Measure,
    Period, Plan, Quotient, Together,
};
use crate::text::{Catalogue, Language, date, number};

/// What a figure was made of: “Summan av enheterna: Norra 12, Södra har inte rapporterat.” Nothing where
/// it was reported as such.
pub fn made_of(
    plan: &Plan,
    id: IndicatorId,
    indicator: &Indicator,
    period: Period,
    language: Language,
) -> Option<String> {
    match indicator.figure {
        Figure::Reported => None,
        Figure::Units(together) => Some(of_units(plan, id, indicator, together, period, language)),
        Figure::Quotient(quotient) => of_quotient(plan, quotient, period, language),
        Figure::Budget(from) => of_budget(plan, from, period, language),
    }
}

fn of_units(
    plan: &Plan,
    id: IndicatorId,
    indicator: &Indicator,
    together: Together,
    period: Period,
    language: Language,
) -> String {
    let status = &Catalogue::of(language).status;
    let parts = parts(plan, id, indicator, period).into_iter().map(|part| {
        let unit = plan.units.get(&part.unit).map_or("–", |it| &it.name);
        match part.reported {
            Some((_, it)) => format!("{unit} {}", value(&it, &indicator.measure, language)),
            None => (status.not_reported)(unit),
        }
    });
    let parts = parts.collect::<Vec<_>>().join(", ");
    format!("{}: {parts}.", (status.together)(together))
}

fn of_quotient(
    plan: &Plan,
    quotient: Quotient,
    period: Period,
    language: Language,
) -> Option<String> {
    let side = |id: IndicatorId| {
        let indicator = plan.indicators.get(&id)?;
        let figures = figures(plan, id, indicator);
        let figure = value(&figures.get(&period)?.value, &indicator.measure, language);
        Some(format!(
            "{} ({figure})",
            indicator.text.trim_end_matches('.')
        ))
    };
    let times = number::plain(quotient.times.normalize(), language);
    let status = &Catalogue::of(language).status;
    Some((status.quotient)(
        &side(quotient.of)?,
        &side(quotient.by)?,
        &times,
    ))
}

/// “Hämtat ur Resultatrapport: Personalkostnader, −45 814 (Utfall) i procent av −69 120 (Budget helår).”
fn of_budget(plan: &Plan, from: FromBudget, period: Period, language: Language) -> Option<String> {
    let words = &Catalogue::of(language).economy;
    let figures = drawn(plan, from).into_iter();
    let it = figures.rev().find(|it| Period::Day(it.day) == period)?;
    let table = plan.budgets.get(&it.table)?;
    let row = table.rows.iter().find(|row| row.id == from.row)?;
    let titled = |key| {
        let column = table.columns.iter().find(|column| column.key == key);
        column.map_or_else(String::new, BudgetColumn::name)
    };
    let shown = |figure: Decimal| number::plain(figure.normalize(), language);
    Some(match (from.figure, it.by) {
        (BudgetFigure::Share { of, by }, Some(divisor)) => (words.share_taken)(
            &table.title,
            &row.label,
            [&shown(it.of), &titled(of)],
            [&shown(divisor), &titled(by)],
        ),
        (BudgetFigure::Cell(column), _) | (BudgetFigure::Share { of: column, .. }, None) => {
            (words.taken)(&table.title, &row.label, &titled(column))
        }
    })
}

/// Where a figure is heading: “I samma takt blir det 98 % den 31 december 2020. Det ger Uppnått.” Or what a table
/// expects: “Prognosen i Resultatrapport är −70 005 (Prognos helår) av −69 120 (Budget helår), det vill säga 101,3 %.”
pub fn projection(it: &Projection, measure: &Measure, plan: &Plan, language: Language) -> String {
    let texts = &Catalogue::of(language).occasions;
    let decimals = measure.decimals.map_or(1, u32::from);
    let rounded = it.value.round_dp(decimals).normalize();
    let shown = number::measured(rounded, measure, language);
    let told = it.foreseen.as_ref();
    let told = told.and_then(|it| expected(it, &shown, plan, language));
    let heading =
        told.unwrap_or_else(|| (texts.projection)(&shown, &date::long(it.until, language)));
    match &it.level {
        Some(level) => format!("{heading} {}", (texts.projected)(name(level, &plan.rules))),
        None => heading,
    }
}

fn expected(it: &Foreseen, shown: &str, plan: &Plan, language: Language) -> Option<String> {
    let table = plan.budgets.get(&it.table)?;
    let titled = |key| {
        let column = table.columns.iter().find(|column| column.key == key);
        column.map_or_else(String::new, BudgetColumn::name)
    };
    let figure = |it: Decimal| number::plain(it.normalize(), language);
    let [(of, forecast), (by, budget)] =
        [it.forecast, it.budget].map(|it| (titled(it.0), figure(it.1)));
    let words = Catalogue::of(language).occasions.foreseen;
    Some(words(&table.title, [&forecast, &of], [&budget, &by], shown))
}
