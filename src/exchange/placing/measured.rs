//! Indicators, key figures and activities: what stands under goals.

use super::{Area, Placer, ProblemKind, Spot, tails::Tail};
use crate::exchange::{
    clean::{self, Item, Marker, items},
    draft::{DraftActivity, DraftIndicator, Holder},
    roles::Role,
    status::{self, Status},
};
use crate::plan::{IndicatorKind, KoladaId, Mark};

impl Placer {
    pub(super) fn measured_cell(&mut self, spot: Spot) {
        if spot.cell.is_blank() {
            return;
        }
        match spot.column.role {
            Role::Indicator => self.indicators(IndicatorKind::Judged, items(&spot.cell.text), spot),
            Role::KeyFigure => {
                self.indicators(IndicatorKind::KeyFigure, items(&spot.cell.text), spot);
            }
            Role::Outline if spot.alone => self.outlined(spot),
            Role::Outline => self.indicators(IndicatorKind::Judged, items(&spot.cell.text), spot),
            Role::GoalOfYear(year) => self.goals_of_year(year, spot),
            _ => {}
        }
    }

    /// A row of its own in a column of goals and indicators: what has a mark is an indicator.
    fn outlined(&mut self, spot: Spot) {
        for item in items(&spot.cell.text) {
            if item.markers.is_empty() {
                self.goal_item(1, item, spot);
            } else {
                self.indicators(IndicatorKind::Judged, vec![item], spot);
            }
        }
    }

    fn indicators(&mut self, kind: IndicatorKind, read: Vec<Item>, spot: Spot) {
        let mut added = Vec::new();
        for (index, item) in read.iter().enumerate() {
            if is_area(item, read.get(index + 1), read.len()) {
                self.leave_area();
                self.area = Some(Area {
                    text: item.text.clone(),
                    place: spot.cell.place,
                    used: false,
                });
            } else {
                added.push(Holder::Indicator(self.indicator(kind, item, spot)));
            }
        }
        let Some(last) = added.last() else { return };
        self.set_tail(spot.index, Tail::Text(*last));
        let joins = self.at.is_new
            && self
                .at
                .measured
                .iter()
                .all(|holder| matches!(holder, Holder::Indicator(_)));
        if joins {
            self.at.measured.extend(added);
        } else {
            self.at.measured = added;
        }
        self.at.is_new = true;
    }

    fn indicator(&mut self, kind: IndicatorKind, item: &Item, spot: Spot) -> usize {
        let status = self.status_of(item, spot);
        let (stage, text) = without_stage(&item.text);
        let area = self.area.as_mut().map(|area| {
            area.used = true;
            area.text.clone()
        });
        let goal = self.goal();
        let indicators = &mut self.placed.draft.indicators;
        indicators.push(DraftIndicator {
            goal,
            text: text.to_owned(),
            adopted: item.text.clone(),
            kind,
            area: area.unwrap_or_default(),
            stage,
            kolada: kolada_ids(&item.text),
            place: spot.cell.place,
            ..DraftIndicator::default()
        });
        let at = indicators.len() - 1;
        indicators[at].judgement.status = status;
        at
    }

    /// The status that the marks before an indicator tell; in a column without status symbols
    /// they are bullets.
    fn status_of(&mut self, item: &Item, spot: Spot) -> Option<Status> {
        let place = spot.cell.place;
        let mut told: Vec<(char, Mark)> = Vec::new();
        let mut lost = None;
        for marker in &item.markers {
            match marker {
                Marker::Symbol(symbol)
                    if spot.column.symbols && status::of_symbol(*symbol).is_some() =>
                {
                    told.extend(status::of_symbol(*symbol).map(|mark| (*symbol, mark)));
                }
                Marker::Private(symbol) if spot.column.symbols => lost = Some(*symbol),
                mark => self.note(place, ProblemKind::MarkDropped { mark: mark.clone() }),
            }
        }
        if !spot.column.symbols {
            return None;
        }
        match told[..] {
            [(_, Mark::Square)] => return Some(Status::Judged(spot.column.square)),
            [(_, mark)] => return Some(Status::Judged(mark)),
            [] => self.note(place, ProblemKind::SymbolLost { found: lost }),
            _ => {
                let symbols = told.iter().map(|(symbol, _)| *symbol).chain(lost).collect();
                self.note(place, ProblemKind::SeveralSymbols { symbols });
            }
        }
        Some(Status::NotAssessed)
    }

    /// An area heading ends with its goal or table; one that no indicator stood under is told.
    pub(super) fn leave_area(&mut self) {
        if let Some(area) = self.area.take().filter(|area| !area.used) {
            self.note(area.place, ProblemKind::AreaUnused { text: area.text });
        }
    }

    pub(super) fn activity_cell(&mut self, spot: Spot) {
        if spot.column.role != Role::Activity || spot.cell.is_blank() {
            return;
        }
        let goal = self.goal().map(Holder::Goal);
        let under = goal.or_else(|| self.at.measured.last().copied());
        self.at.activities.clear();
        for item in items(&spot.cell.text) {
            for mark in item.markers {
                self.note(spot.cell.place, ProblemKind::MarkDropped { mark });
            }
            let activities = &mut self.placed.draft.activities;
            activities.push(DraftActivity {
                under,
                text: item.text,
                place: spot.cell.place,
                ..DraftActivity::default()
            });
            let holder = Holder::Activity(activities.len() - 1);
            self.at.activities.push(holder);
            self.set_tail(spot.index, Tail::Text(holder));
        }
    }
}

/// A short line of its own without figures or full stop, above a longer text or at the end of a
/// cell of several paragraphs: the heading of an area, not an indicator.
fn is_area(item: &Item, next: Option<&Item>, count: usize) -> bool {
    const STARTS: [&str; 9] = [
        "andel",
        "antal",
        "tid",
        "kostnad",
        "genomsnitt",
        "medel",
        "nöjd",
        "sjuk",
        "index",
    ];
    let words = item.text.split_whitespace().count();
    let lower = item.text.to_lowercase();
    let plain = item.markers.is_empty() && item.own_line && count > 1;
    let short = words <= 5
        && !item
            .text
            .contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '%' | ':'));
    let above =
        next.is_none_or(|next| next.own_line && next.text.split_whitespace().count() >= words + 4);
    plain && short && above && !STARTS.iter().any(|start| lower.starts_with(start))
}

/// Whether “Delmål:” stands first, and the text without it.
fn without_stage(text: &str) -> (bool, &str) {
    let stages = ["delmål:", "delmål –", "delmål -", "etappmål:"];
    let starts = |stage: &&str| {
        text.get(..stage.len())
            .is_some_and(|start| start.to_lowercase() == **stage)
    };
    match stages.iter().find(|stage| starts(stage)) {
        Some(stage) => (true, clean::trim(&text[stage.len()..])),
        None => (false, text),
    }
}

/// The Kolada ids in a text, in order and once each.
pub(super) fn kolada_ids(text: &str) -> Vec<KoladaId> {
    let mut ids: Vec<KoladaId> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if let Ok(id) = word.parse::<KoladaId>()
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    ids
}
