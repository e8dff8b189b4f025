//! A table as charts: deviations by size, the way from budget to forecast, both over the occasions.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::chart::{
    Bar, Drawing, Ground, bars_drawing, bridge_bars, deviation_bars, occasion_bars,
};
use uppfyllt::economy::{Comparison, Worked, comparisons, main_comparison};
use uppfyllt::plan::{BudgetTable, ColumnKey, Decimal};
use uppfyllt::text::number::{self, Money};

use super::held::Held;
use crate::language::{language, t};
use crate::parts::{DrawingView, breath};
use crate::widgets::{ChartFrame, Choice, SelectField};

/// A chart across the page.
const WIDE: u32 = 640;
/// A chart on a narrow screen.
const NARROW: u32 = 340;

/// The charts of a table of money; nothing where it compares nothing.
#[component]
pub fn Charts(held: Held) -> impl IntoView {
    let texts = &t().economy_screen;
    let chosen = RwSignal::new(None::<ColumnKey>);
    let choices = Memo::new(move |_| {
        held.table
            .with(|it| it.as_deref().map(choices).unwrap_or_default())
    });
    let comparison =
        Memo::new(move |_| held.table.with(|it| compared(it.as_deref()?, chosen.get())));
    let column = Signal::derive(move || comparison.get().map(|it| it.column).unwrap_or_default());
    // The bars follow the table a breath later: they lie below it.
    let changed = breath(move || {
        held.worked.track();
        held.session.with(|_| ());
    });
    let of = move |make: fn(&Held, &Worked<'_>, Comparison) -> Vec<Bar>| {
        Memo::new(move |_| {
            changed.track();
            let worked = held.worked.get_untracked();
            let made = |(it, worked): (_, Arc<Worked<'static>>)| make(&held, &worked, it);
            comparison.get().zip(worked).map(made).unwrap_or_default()
        })
    };
    let by_size = of(|_, worked, it| deviation_bars(worked, it, language()));
    let way = of(|_, worked, it| bridge_bars(worked, it, language()));
    let over_time = of(|held, worked, it| {
        let session = held.session;
        session.with_untracked(|plan| occasion_bars(plan, worked, it, language()))
    });
    view! {
        <Show when=move || comparison.get().is_some()>
            <section class="economy-charts">
                <h2>{texts.charts}</h2>
                <Show when=move || choices.with(|it| it.len() > 1)>
                    <SelectField label=texts.compared choices value=column on_change=move |key| chosen.set(Some(key))/>
                </Show>
                <BarChart held title=texts.by_size bars=by_size ground=Ground::Zero/>
                <BarChart held title=texts.way bars=way ground=Ground::Level/>
                <BarChart held title=texts.over_time bars=over_time ground=Ground::Level/>
            </section>
        </Show>
    }
}

fn choices(table: &BudgetTable) -> Vec<Choice<ColumnKey>> {
    let name = |key: ColumnKey| {
        let column = table.columns.iter().find(|it| it.key == key);
        column.map(|it| it.name()).unwrap_or_default()
    };
    let all = comparisons(table).into_iter();
    all.map(|it| Choice::new(it.column, name(it.column)))
        .collect()
}

/// The comparison chosen; of volumes, whose rows are not of one unit, none.
fn compared(table: &BudgetTable, chosen: Option<ColumnKey>) -> Option<Comparison> {
    if table.unit != "tkr" {
        return None;
    }
    let all = comparisons(table);
    let chosen = all.into_iter().find(|it| Some(it.column) == chosen);
    chosen.or_else(|| main_comparison(table))
}

#[component]
fn BarChart(
    held: Held,
    title: &'static str,
    bars: Memo<Vec<Bar>>,
    ground: Ground,
) -> impl IntoView {
    let texts = &t().economy_screen;
    let drawn = move |width: u32| {
        Signal::derive(move || {
            let money = held.money.get();
            bars.with(|bars| -> Drawing {
                bars_drawing(bars, ground, width, &|bar| figure(bar, money))
            })
        })
    };
    let name = Signal::derive(move || {
        let money = held.money.get();
        let most = bars.with(|bars| bars.iter().find(|it| it.from.is_some()).cloned());
        let most = most.map(|it| format!("{} {}", it.label, figure(&it, money)));
        (texts.chart_name)(title, &most.unwrap_or_default())
    });
    let row = move |it: Bar| {
        let money = held.money.get();
        let shown = |value: Decimal| amount(value, money);
        view! {
            <tr>
                <th scope="row">{it.label.clone()}</th>
                <td class="num">{it.from.map(shown)}</td>
                <td class="num">{shown(it.to)}</td>
                <td class="num">{it.change().map(|by| signed(by, money))}</td>
            </tr>
        }
    };
    let table = move || {
        view! {
            <div class="table-wrap" tabindex="0" role="group" aria-label=title>
                <table class="table compact">
                    <thead>
                        <tr>
                            <th scope="col">{texts.row}</th>
                            <th scope="col" class="num">{texts.from}</th>
                            <th scope="col" class="num">{texts.to}</th>
                            <th scope="col" class="num">{texts.change}</th>
                        </tr>
                    </thead>
                    <tbody>{move || bars.get().into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    let caption = Signal::derive(move || {
        let unit = if held.money.get() == Money::Millions {
            "mnkr"
        } else {
            "tkr"
        };
        (texts.chart_caption)(ground == Ground::Level, unit)
    });
    view! {
        <Show when=move || bars.with(|it| !it.is_empty())>
            <h3>{title}</h3>
            <ChartFrame name caption table_label=t().indicators.chart_table table=table>
                <DrawingView drawing=drawn(WIDE) class="chart-wide"/>
                <DrawingView drawing=drawn(NARROW) class="chart-narrow"/>
            </ChartFrame>
        </Show>
    }
}

/// The figure of a line: of a bar by how much, of the whole where it stands.
fn figure(bar: &Bar, money: Money) -> String {
    match bar.change() {
        Some(by) => signed(by, money),
        None => amount(bar.to, money),
    }
}

fn signed(by: Decimal, money: Money) -> String {
    let sign = if by > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", amount(by, money))
}

fn amount(value: Decimal, money: Money) -> String {
    match money {
        Money::Thousands => number::plain(value.round_dp(1).normalize(), language()),
        Money::Millions => number::fixed(value / Decimal::ONE_THOUSAND, 1, language()),
    }
}
