//! What the check finds in the plan, with what may stand and why.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{
    cell,
    layout::{Body, Layout, Making},
    sight::Sight,
};
use crate::check::{self, Checking, Finding, Kind, Place};
use crate::plan::{Day, Dismissal};
use crate::text::difference::Teller;

/// Every finding of the plan as it stands on a day.
pub fn findings(sight: &Sight, on: Option<Day>) -> Making<'_> {
    go_on(sight, Checking::of(&sight.plan, on))
}

/// Checks a step further.
fn go_on<'a>(sight: &'a Sight, mut checking: Checking<'a>) -> Making<'a> {
    Making::after(move || match checking.step() {
        true => go_on(sight, checking),
        false => found(sight, checking.finish()).into(),
    })
}

fn found(sight: &Sight, findings: Vec<Finding>) -> Body<'_> {
    let (words, check, about) = (sight.words(), &sight.texts().check, &sight.texts().about);
    let keys: Vec<Key> = findings.into_iter().flat_map(keys).collect();
    let kept = |it: &Row, tell: fn(&Dismissal) -> &str| cell::any_text(it.dismissal.map(tell));
    Layout::new()
        .name(words.sort, |it: &Row| {
            cell::text((check.group)(&it.finding.kind))
        })
        .prose(words.finding, |it| {
            cell::text(&(check.found)(&it.finding.kind))
        })
        .prose(words.place, |it| cell::text(&told(sight, it.places())))
        .prose(words.why, |it| cell::text((check.why)(&it.finding.kind)))
        .name(words.state, |it| {
            cell::text((check.state)(it.dismissal.is_some()))
        })
        .prose(check.reason, move |it| kept(it, |it| &it.reason))
        .name(check.by, move |it| kept(it, |it| &it.by))
        .brief(about.date, |it| {
            cell::day(it.dismissal.and_then(|it| it.on))
        })
        .id(words.id, |it| cell::text(&it.finding.key()))
        .with(keys.len(), keys.into_iter().map(|it| Row::of(sight, it)))
}

/// What a row is of: a finding, in one of its places where each has a row.
type Key = (Rc<Finding>, Option<usize>);

/// What most indicators lack has a row for each of them; all else has one row.
fn keys(finding: Finding) -> Vec<Key> {
    let finding = Rc::new(finding);
    match finding.kind {
        Kind::MostLack { .. } => (0..finding.places.len())
            .map(|at| (Rc::clone(&finding), Some(at)))
            .collect(),
        _ => vec![(finding, None)],
    }
}

/// What a row is made of.
struct Row<'a> {
    finding: Rc<Finding>,
    place: Option<usize>,
    dismissal: Option<&'a Dismissal>,
}

impl<'a> Row<'a> {
    fn of(sight: &'a Sight, (finding, place): Key) -> Self {
        Self {
            dismissal: check::dismissed(&sight.plan, &finding),
            finding,
            place,
        }
    }

    fn places(&self) -> &[Place] {
        let all = &self.finding.places;
        self.place.map_or(all, |at| &all[at..=at])
    }
}

/// “Indikator: Andel nöjda; Kapitel: Nuläge (Andelen är 84 %.)”.
fn told(sight: &Sight, places: &[Place]) -> String {
    let teller = Teller::new(&sight.plan, sight.language);
    let (mut told, mut known) = (Vec::new(), BTreeSet::new());
    for place in places {
        let Some(record) = place.record() else {
            continue;
        };
        let named = teller.name(&record);
        let words = match place {
            Place::Prose(written, span) => {
                let text = written.text(&sight.plan);
                text.and_then(|text| check::excerpt(text, *span))
            }
            _ => None,
        };
        let words = words.map_or(String::new(), |it| format!(" ({})", it.words));
        let place = format!("{}: {}{words}", named.kind, named.title);
        if known.insert(place.clone()) {
            told.push(place);
        }
    }
    told.join("; ")
}
