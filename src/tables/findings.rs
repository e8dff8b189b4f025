//! What the check finds in the plan, with what may stand and why.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::check::{self, Finding, Kind, Place};
use crate::plan::{Day, Dismissal};
use crate::text::difference::Teller;

/// What a row is made of.
struct Row<'a> {
    finding: Finding,
    /// What most indicators lack has a row for each of them; all else has one row.
    places: Vec<Place>,
    dismissal: Option<&'a Dismissal>,
}

/// Every finding of the plan as it stands on a day.
pub fn findings(sight: &Sight, on: Option<Day>) -> Body {
    let (words, check, about) = (sight.words(), &sight.texts().check, &sight.texts().about);
    let found = check::plan(sight.plan, on).into_iter();
    let rows = found.flat_map(|finding| rows(sight, finding));
    let kept = |it: &Row, tell: fn(&Dismissal) -> &str| cell::any_text(it.dismissal.map(tell));
    Layout::new()
        .name(words.sort, |it: &Row| {
            cell::text((check.group)(&it.finding.kind))
        })
        .prose(words.finding, |it| {
            cell::text(&(check.found)(&it.finding.kind))
        })
        .prose(words.place, |it| cell::text(&told(sight, &it.places)))
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
        .of(rows)
}

fn rows<'a>(sight: &Sight<'a>, finding: Finding) -> Vec<Row<'a>> {
    let dismissal = check::dismissed(sight.plan, &finding);
    let row = |places: Vec<Place>| Row {
        finding: finding.clone(),
        places,
        dismissal,
    };
    match finding.kind {
        Kind::MostLack { .. } => finding
            .places
            .iter()
            .map(|it| row(vec![it.clone()]))
            .collect(),
        _ => vec![row(finding.places.clone())],
    }
}

/// “Indikator: Andel nöjda; Kapitel: Nuläge (Andelen är 84 %.)”.
fn told(sight: &Sight, places: &[Place]) -> String {
    let teller = Teller::new(sight.plan, sight.language);
    let mut told: Vec<String> = Vec::new();
    for place in places {
        let Some(record) = place.record() else {
            continue;
        };
        let named = teller.name(&record);
        let words = match place {
            Place::Prose(written, span) => {
                let text = written.text(sight.plan);
                text.and_then(|text| check::excerpt(text, *span))
            }
            _ => None,
        };
        let words = words.map_or(String::new(), |it| format!(" ({})", it.words));
        let place = format!("{}: {}{words}", named.kind, named.title);
        if !told.contains(&place) {
            told.push(place);
        }
    }
    told.join("; ")
}
