//! The document check: what in a plan, in a text or between two versions somebody should look at.
//!
//! [`plan`] checks a plan, [`text`] a whole document pasted as text, [`versions`] a version of a plan
//! against an earlier one. All answer with [`Finding`]s in a fixed order: what it is with its facts
//! ([`Kind`]), where ([`Place`]), and the edit that would mend it where there is one. A person may let a
//! finding stand with a reason ([`dismiss`]), which the plan keeps by the finding's [`key`](Finding::key).
//!
//! Few false alarms matter more than many hits: a rule speaks only where the material itself shows what
//! was meant, such as a sum that holds in every column but one. What is not here: wording (`text`), and
//! any change of a plan; a mend is an edit that somebody has to want. Argued in `docs/check.md`.

mod checking;
mod dismissal;
mod documents;
mod excerpt;
mod finding;
mod key;
mod material;
mod mends;
mod names;
mod rules;
mod versions;
mod wording;
mod written;

#[cfg(test)]
mod tests;

pub use checking::Checking;
pub use dismissal::{dismiss, dismissed, restore};
pub use excerpt::{Excerpt, excerpt, units};
pub use finding::{Eased, Finding, Kind, Lack, Path, Place, Slip, Span};
pub use material::{Amount, Money};
pub use mends::are_apart;
pub use written::{Remark, Said, Written};

use crate::exchange::table::TooBig;
use crate::order;
use crate::plan::{Day, Plan};
use material::Material;

/// Checks a plan as it stands on a day; where nobody knows the day, no time has passed.
pub fn plan(plan: &Plan, on: Option<Day>) -> Vec<Finding> {
    let mut checking = Checking::of(plan, on);
    while checking.step() {}
    checking.finish()
}

/// Checks a document: its headings, paragraphs, lists and tables as one text.
///
/// # Errors
/// The text is bigger than what is read of a pasted table.
pub fn text(text: &str) -> Result<Vec<Finding>, TooBig> {
    let material = Material::of_text(text)?;
    Ok(in_order(documents::in_text(&material)))
}

/// Checks a version of a plan against an earlier one: what went without a decision, what was eased
/// after the fact, what was changed after it was frozen. For what a frozen occasion was decided on,
/// the earlier version is the plan that its seal holds.
pub fn versions(earlier: &Plan, now: &Plan) -> Vec<Finding> {
    in_order(versions::findings(earlier, now))
}

/// By kind, and within a kind by place.
fn in_order(findings: Vec<Finding>) -> Vec<Finding> {
    let with_key = |it: Finding| (it.kind.number(), it.key(), it);
    let mut findings: Vec<_> = findings.into_iter().map(with_key).collect();
    order::sort_by(&mut findings, |(a, a_key, one), (b, b_key, other)| {
        (a, &one.places, a_key).cmp(&(b, &other.places, b_key))
    });
    findings.into_iter().map(|(_, _, it)| it).collect()
}
