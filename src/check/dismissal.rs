//! Findings that somebody lets stand, kept with the plan on its title page.
//!
//! They are a list of elements with a key in the order of the keys, so that what two copies have let stand
//! is drawn together element by element; an older version keeps the list as a field it does not know.

use std::sync::Arc;

use super::Finding;
use crate::{
    edit::Edit,
    order,
    plan::{About, Day, Dismissal, Plan, Record},
};

/// Whether somebody lets a finding stand, and why.
pub fn dismissed<'p>(plan: &'p Plan, finding: &Finding) -> Option<&'p Dismissal> {
    let key = finding.key();
    plan.about.dismissed.iter().find(|it| it.key == key)
}

/// Lets findings stand for one reason, in one edit; an earlier reason gives way.
pub fn dismiss(plan: &Plan, findings: &[Finding], reason: &str, by: &str, on: Option<Day>) -> Edit {
    let mut about = About::clone(&plan.about);
    for finding in findings {
        let dismissal = Dismissal {
            key: finding.key(),
            reason: reason.to_owned(),
            by: by.to_owned(),
            on,
        };
        about.dismissed.retain(|it| it.key != dismissal.key);
        about.dismissed.push(dismissal);
    }
    order::sort_by(&mut about.dismissed, |a, b| a.key.cmp(&b.key));
    Edit::Put(Record::About(Arc::new(about)))
}

/// Takes up again a finding that somebody has let stand.
pub fn restore(plan: &Plan, key: &str) -> Edit {
    let mut about = About::clone(&plan.about);
    about.dismissed.retain(|it| it.key != key);
    Edit::Put(Record::About(Arc::new(about)))
}
