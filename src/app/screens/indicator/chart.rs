//! The chart of the chosen series, and the same figures as a table.

use leptos::prelude::*;
use uppfyllt::chart::{
    ChartRow, ChartTable, Drawing, Size, Whose, beside, chart_summary, chart_table, indicator_chart,
};
use uppfyllt::plan::{Plan, SeriesKey};
use uppfyllt::text::{chart, date, number, why};

use crate::language::{language, t};
use crate::parts::DrawingView;
use crate::session::Session;
use crate::widgets::ChartFrame;

/// With more measurements than this, their table is long.
const LONG: usize = 36;

/// The chart; nothing where nothing can be placed in time.
#[component]
pub fn Chart(series: RwSignal<SeriesKey>) -> impl IntoView {
    let session = Session::here();
    let drawn = move |size| {
        Memo::new(move |_| {
            let series = series.get();
            session.with(|plan| indicator_chart(plan, &beside(plan, series), size, language()))
        })
    };
    let (wide, narrow) = (drawn(Size::WIDE), drawn(Size::NARROW));
    let shown = |drawing: Memo<Option<Drawing>>| {
        Signal::derive(move || {
            drawing
                .get()
                .unwrap_or_else(|| Drawing::empty(Size::NARROW))
        })
    };
    let (shown_wide, shown_narrow) = (shown(wide), shown(narrow));
    let name = Signal::derive(move || {
        let series = series.get();
        let summary = session.with(|plan| chart_summary(plan, &beside(plan, series)));
        summary.map_or_else(String::new, |it| chart::summary(&it, language()))
    });
    let is_long = session.derive(move |plan| {
        let series = plan.observations.series(&series.get());
        series.is_some_and(|it| it.len() > LONG)
    });
    let texts = &t().indicators;
    view! {
        <Show when=move || wide.with(Option::is_some)>
            <section aria-labelledby="chart">
                <h2 id="chart">{texts.chart}</h2>
                <ChartFrame
                    name
                    caption=Signal::derive(move || caption(&session, series.get()))
                    table_label=texts.chart_table
                    is_long
                    table=move || view! { <Figures series/> }
                >
                    <DrawingView drawing=shown_wide class="chart-wide"/>
                    <DrawingView drawing=shown_narrow class="chart-narrow"/>
                </ChartFrame>
            </section>
        </Show>
    }
}

fn caption(session: &Session, series: SeriesKey) -> String {
    let texts = &t().indicators;
    let source = session.with(|plan| {
        let indicator = plan.indicators.get(&series.indicator)?;
        (!indicator.source.is_empty()).then(|| (texts.from_source)(&indicator.source))
    });
    let parts = std::iter::once(texts.chart_caption.to_owned()).chain(source);
    parts.collect::<Vec<_>>().join(" ")
}

/// The figures to read.
#[component]
fn Figures(series: RwSignal<SeriesKey>) -> impl IntoView {
    let session = Session::here();
    let table = Memo::new(move |_| {
        let series = series.get();
        session.with(|plan| chart_table(plan, &beside(plan, series)))
    });
    let texts = &t().indicators;
    let rows = move || {
        let table = table.get()?;
        session.with(|plan| {
            let rows = table.rows.iter().map(|row| figure_row(&table, row, plan));
            Some(rows.collect_view())
        })
    };
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-labelledby="chart">
            <table class="table compact">
                <thead>
                    <tr>
                        <th scope="col">{texts.period}</th>
                        <th scope="col">{texts.unit}</th>
                        <th scope="col" class="num">{texts.value}</th>
                        <th scope="col">{texts.target}</th>
                        <th scope="col" class="num">{texts.distance}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn figure_row(table: &ChartTable, row: &ChartRow, plan: &Plan) -> impl IntoView + use<> {
    let measure = &table.measure;
    let whose = table.series.get(row.series).map(name);
    let target = row
        .target
        .map(|target| why::condition(target.condition, measure, plan, language()));
    let distance = row
        .distance
        .map(|distance| number::change(distance, measure, language()));
    view! {
        <tr>
            <th scope="row">{date::period(row.period, language())}</th>
            <td>{whose}</td>
            <td class="num">{why::value(&row.value, measure, language())}</td>
            <td>{target}</td>
            <td class="num">{distance}</td>
        </tr>
    }
}

fn name(whose: &Whose) -> String {
    chart::series(whose.unit.as_deref(), whose.gender, language())
}
