//! The views, one folder each. They read and change plans through `session`, `library` and
//! `commands`; they know neither `web-sys` nor `storage` nor each other.

mod about;
mod check;
mod documents;
mod economy;
mod exchange;
mod explanation;
mod export;
mod help;
mod history;
mod incoming;
mod indicator;
mod indicators;
mod lost;
mod material;
mod occasions;
mod overview;
mod paste;
mod reader;
mod report_in;
mod start;
mod tree;
mod trial;

pub use about::AboutPlan;
pub use check::Check;
pub use documents::{Documents, Pages, Parts};
pub use economy::{Economy, EconomyPaste, EconomyTable};
pub use exchange::Exchange;
pub use explanation::Explanation;
pub use export::Export;
pub use help::{Accessibility, Help};
pub use history::{Compare, History};
pub use incoming::Incoming;
pub use indicator::IndicatorPage;
pub use indicators::Indicators;
pub use lost::{Lost, Unopened};
pub use material::MaterialOf;
pub use occasions::Occasions;
pub use overview::Overview;
pub use paste::Paste;
pub use reader::{Linked, Published, Read};
pub use report_in::{ReportIn, TaskView};
pub use start::Start;
pub use tree::Tree;
pub use trial::Trial;
