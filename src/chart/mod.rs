//! From a plan to drawings: an indicator over time, with the table and the sentence that tell the same,
//! and the economy as lines of bars.
//!
//! A chart is a value, a [`Drawing`] of [`Shape`]s with a meaning each. [`indicator_chart`] makes one
//! through `plotters`, which lays out and scales, and a backend of our own, which records. The
//! application renders it as SVG nodes (`app/parts/drawing.rs`) and themes it by
//! `style/chart.css`; so nothing here knows a browser, a colour or a font file, and the same plan
//! gives the same drawing everywhere.
//!
//! What is not here: the wording (`text::chart`), and the scale of the plan's index, which is plain
//! HTML: a bar that stretches with its page while its words keep their size, coloured like the
//! statuses beside it. A drawing would scale its text along and gain nothing.

mod axis;
mod backend;
mod bars;
mod drawing;
mod economy;
mod indicator;
mod layout;
mod metrics;
mod place;
mod plot;
mod readings;
mod table;
mod time_axis;
mod value_axis;

#[cfg(test)]
mod tests;

pub use bars::{Ground, bars_drawing};
pub use drawing::{Anchor, Class, Drawing, Point, Shape, Size, Text};
pub use economy::{Bar, bridge_bars, deviation_bars, occasion_bars};
pub use indicator::indicator_chart;
pub use readings::{Whose, beside};
pub use table::{ChartRow, ChartTable, chart_summary, chart_table};
