//! The engine: how far a plan's goals are fulfilled at an occasion, with the reason of every figure.
//!
//! [`Results::of`] derives everything from a plan and an occasion: each indicator is compared with
//! its target ([`Suggestion`]), people's judgements are laid over, goals are weighed together and
//! the goals of one level make the index. Explanations are values ([`Why`], [`Part`]); their
//! wording lives in `text`. Nothing is stored and nothing is guessed: what cannot be judged is *not
//! assessed*, which is never zero. The rules are argued in `docs/fulfilment.md`.

mod bar;
mod basis;
mod compare;
mod counts;
mod figures;
mod filter;
mod goal;
mod history;
mod in_force;
mod index;
mod indicator;
mod movement;
mod projection;
mod reading;
mod results;
mod score;
mod suggestion;

#[cfg(test)]
pub(crate) mod tests;

pub use bar::{Bar, Ground, Lacking};
pub use basis::{Basis, Judgement};
pub use compare::{Comparison, NoWay, Outcome};
pub use counts::Counts;
pub use figures::{UnitPart, figures, parts, series};
pub use filter::{Filter, StatusFilter};
pub use goal::{GoalResult, Outlook, Part};
pub use history::{Past, Was, history};
pub use in_force::{InForce, in_force};
pub use index::Index;
pub use indicator::IndicatorResult;
pub use movement::{Cause, Moved, Standing, moved};
pub use projection::{Projection, project};
pub use reading::{Reading, Trend};
pub use results::Results;
pub use score::Score;
pub use suggestion::{Suggestion, Why};
