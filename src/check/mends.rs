//! Mends of texts: a typed amount becomes a link to its cell, a wording follows the goal or the indicator.
//!
//! Offered only where all places of a finding can be mended: a text in markup for a link, and nothing that
//! a frozen occasion was decided on.

use super::excerpt::stretch;
use super::material::amounts;
use super::wording::words;
use super::{Amount, Finding, Kind, Money, Place, Span, Written};
use crate::edit::Edit;
use crate::order;
use crate::plan::link::{Form, Link, Linked, Row, blanked};
use crate::plan::{BudgetCellKey, Plan, Record, RecordKey};

/// The edit that mends what a finding says of texts; none where nothing but a person can.
pub fn mend(plan: &Plan, finding: &Finding) -> Option<Edit> {
    match &finding.kind {
        Kind::OtherThanTable { said, cell, .. } => linked(plan, &finding.places, said, cell),
        Kind::Wording { first, second, .. } => {
            let [first, second] = [first, second].map(|it| words(it));
            followed(plan, &finding.places, &first, &second)
                .or_else(|| followed(plan, &finding.places, &second, &first))
        }
        _ => None,
    }
}

/// Whether the mends of findings can be done together: each puts records in place that no other does.
pub fn are_apart(findings: &[Finding]) -> bool {
    let mut seen = Vec::new();
    let mends = findings.iter().filter_map(|it| it.mend.as_ref());
    let mut puts = mends.flat_map(|it| match it {
        Edit::Many(edits) => edits.as_slice(),
        one => std::slice::from_ref(one),
    });
    puts.all(|it| match it {
        Edit::Put(record) => {
            let key = record.key();
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        }
        _ => false,
    })
}

/// The amount is linked to its cell, wherever it is typed.
fn linked(plan: &Plan, places: &[Place], said: &Amount, name: &str) -> Option<Edit> {
    let (cell, prose) = places.split_last()?;
    let Place::Record(RecordKey::BudgetCell(cell), _) = cell else {
        return None;
    };
    let link = Linked::called(link(plan, cell, said)?, name).to_string();
    let replace = |written: &Written, words: &str| {
        let is_said = |it: &&Amount| (it.value, it.money) == (said.value, said.money);
        let typed = amounts(&blanked(words));
        let typed: Vec<&Amount> = typed.iter().filter(is_said).collect();
        let linked = typed.iter().rev().fold(words.to_owned(), |text, it| {
            with(&text, (it.from, it.to), &link)
        });
        (written.has_links() && !typed.is_empty()).then_some(linked)
    };
    rewritten(plan, prose, &replace)
}

/// The link that shows a cell as the amount was typed; none where no link does.
fn link(plan: &Plan, cell: &BudgetCellKey, said: &Amount) -> Option<Link> {
    let table = plan.budgets.get(&cell.table)?;
    let thousands = match (said.money?, said.value.scale()) {
        (Money::Millions, 1) => false,
        (Money::Thousands, 0) => true,
        _ => return None,
    };
    let unsigned = !said.value.is_sign_negative();
    let row = Row {
        table: cell.table,
        id: cell.row,
    };
    let form = Form {
        thousands,
        unsigned,
    };
    (table.unit == "tkr").then_some(Link::Cell {
        row,
        column: cell.column,
        form,
    })
}

/// The texts get the wording of the goal or the indicator that has it.
fn followed(plan: &Plan, places: &[Place], adopted: &[String], other: &[String]) -> Option<Edit> {
    let is_adopted = |place: &&Place| match place {
        Place::Record(RecordKey::Goal(id), _) => {
            let goal = plan.goals.get(id);
            goal.is_some_and(|it| words(&it.text) == adopted)
        }
        Place::Record(RecordKey::Indicator(id), ["text"]) => {
            let indicator = plan.indicators.get(id);
            indicator.is_some_and(|it| words(&it.text) == adopted)
        }
        _ => false,
    };
    places.iter().find(is_adopted)?;
    let texts: Vec<Place> = places
        .iter()
        .filter(|it| !is_adopted(it))
        .cloned()
        .collect();
    let at = adopted.iter().zip(other).position(|(a, b)| a != b)?;
    let replace = |_: &Written, said: &str| match words(said) {
        said_words if said_words == adopted => Some(said.to_owned()),
        said_words if said_words == other => reworded(said, &other[at], &adopted[at]),
        _ => None,
    };
    rewritten(plan, &texts, &replace)
}

/// The words with one in place of another that stands there once, begun as that is.
fn reworded(text: &str, word: &str, by: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut from = 0;
    for run in letters.chunk_by(|a, b| is_of_word(*a) == is_of_word(*b)) {
        if run.iter().collect::<String>().to_lowercase() == word {
            found.push((from, from + run.len()));
        }
        from += run.len();
    }
    let [place] = found[..] else {
        return None;
    };
    let begins = letters.get(place.0).is_some_and(|it| it.is_uppercase());
    let mut rest = by.chars();
    let first = rest.next()?;
    let first: String = match begins {
        true => first.to_uppercase().collect(),
        false => first.to_string(),
    };
    Some(with(text, place, &format!("{first}{}", rest.as_str())))
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '-'
}

/// The text with other words between two of its characters.
fn with(text: &str, (from, to): (usize, usize), words: &str) -> String {
    let before: String = text.chars().take(from).collect();
    let after: String = text.chars().skip(to).collect();
    format!("{before}{words}{after}")
}

/// The edit that rewrites the words at places; none where it cannot be done at each of them.
fn rewritten(
    plan: &Plan,
    places: &[Place],
    replace: &dyn Fn(&Written, &str) -> Option<String>,
) -> Option<Edit> {
    let mut spans: Vec<(Written, Span)> = Vec::new();
    for place in places {
        let Place::Prose(written, span) = place else {
            return None;
        };
        spans.push((*written, *span));
    }
    // From the end, so that what stands before stays where it is.
    order::sort_by(&mut spans, |one, other| other.cmp(one));
    let mut records: Vec<Record> = Vec::new();
    for (written, span) in spans {
        let occasion = written.occasion(plan);
        let occasion = occasion.and_then(|id| plan.occasions.get(&id));
        if occasion.is_some_and(|it| it.frozen.is_some()) {
            return None;
        }
        let key = written.record();
        if !records.iter().any(|it| it.key() == key) {
            records.push(plan.record(&key)?);
        }
        let record = records.iter_mut().find(|it| it.key() == key)?;
        let text = written.text_of(record)?;
        let range = stretch(text, span)?;
        let words = replace(&written, &text[range.clone()])?;
        let text = format!("{}{words}{}", &text[..range.start], &text[range.end..]);
        written.rewrite(record, text);
    }
    let edits: Vec<Edit> = records.into_iter().map(Edit::Put).collect();
    (!edits.is_empty()).then_some(Edit::Many(edits))
}
