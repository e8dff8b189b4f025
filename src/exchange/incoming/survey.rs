//! Placed readings in the order that a person goes through them: whose they are, what contradicts, what
//! changes, what fails, and the names that somebody has to say what they mean.

use std::collections::BTreeMap;

use super::{Cell, Choices, Fate, Group, Meaning, Placed, Tally, Whose, names::fetched_id};
use crate::{
    exchange::series::Readings,
    plan::{IndicatorId, Period},
};

/// What there is to see and to say of the readings of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// How many readings share each fate, by indicator and unit, in the order of the groups.
    pub lines: Vec<Line>,
    /// Lines of the file that speak of the same and say different things, those settled by choice included.
    pub disputes: Vec<Dispute>,
    /// What takes the place of something, and what could but is left out by choice.
    pub changes: Vec<Spot>,
    /// What cannot land.
    pub failing: Vec<Spot>,
    /// The indicators of the file that somebody has to say, or has said, what they are.
    pub indicators: Vec<Asked>,
    /// The units that somebody has to say or has said, and those that are made.
    pub units: Vec<Asked>,
    /// Something lands that is credited to Kolada, which asks for the day that it was fetched.
    pub asks_day: bool,
    /// All that the file says stands in the plan: nothing lands, waits or fails, and all could be read.
    pub is_nothing_new: bool,
}

/// The readings of an indicator and a unit, of all genders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Whose figures.
    pub whose: Whose,
    /// What becomes of them.
    pub tally: Tally,
}

/// Where a cell stands among the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The group, among [`Placed::groups`].
    pub group: usize,
    /// The cell in it.
    pub cell: usize,
}

/// Cells of one series and period that say different things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The cells, at least one.
    pub spots: Vec<Spot>,
    /// The reading that holds by choice.
    pub chosen: Option<usize>,
}

/// A name of the file, and how many readings hang on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Asked {
    /// Its place among the names.
    pub name: usize,
    /// How many readings have it.
    pub readings: usize,
}

impl Survey {
    /// Goes through placed readings at once.
    pub fn of(placed: &Placed, readings: &Readings, choices: &Choices) -> Self {
        let mut surveying = Surveying::new(placed, readings, choices);
        while surveying.step(usize::MAX) {}
        surveying.finish()
    }

    /// How many of all readings share each fate.
    pub fn tally(&self, placed: &Placed) -> Tally {
        let mut tally = Tally {
            waiting: placed.waiting.len(),
            left: placed.left,
            ..Tally::default()
        };
        self.lines.iter().for_each(|line| tally.add(&line.tally));
        tally
    }
}

/// Goes through placed readings a few at a time, so that a page can draw between.
pub struct Surveying<'a> {
    placed: &'a Placed,
    readings: &'a Readings,
    choices: &'a Choices,
    survey: Survey,
    /// How many readings have each name of an indicator, and of a unit.
    counts: [Vec<usize>; 2],
    counted: usize,
    gone_through: usize,
}

impl<'a> Surveying<'a> {
    /// Begins with placed readings, and what a person has chosen of them.
    pub fn new(placed: &'a Placed, readings: &'a Readings, choices: &'a Choices) -> Self {
        Self {
            placed,
            readings,
            choices,
            survey: Survey::default(),
            counts: [&readings.indicators, &readings.units].map(|names| vec![0; names.len()]),
            counted: 0,
            gone_through: 0,
        }
    }

    /// Goes through about so many more, and says whether there are more still.
    pub fn step(&mut self, readings: usize) -> bool {
        let all = &self.readings.list;
        if self.counted < all.len() {
            let end = self.counted.saturating_add(readings.max(1)).min(all.len());
            for reading in &all[self.counted..end] {
                self.counts[0][reading.indicator] += 1;
                self.counts[1][reading.unit] += 1;
            }
            self.counted = end;
            return true;
        }
        let mut seen = 0;
        while seen < readings.max(1)
            && let Some(group) = self.placed.groups.get(self.gone_through)
        {
            seen += group.cells.len();
            self.group(group);
            self.gone_through += 1;
        }
        self.gone_through < self.placed.groups.len()
    }

    /// What there is to see and to say.
    pub fn finish(self) -> Survey {
        let (placed, choices, mut survey) = (self.placed, self.choices, self.survey);
        let [indicators, units] = self.counts;
        survey.indicators = asked(&placed.indicators, indicators, |at, meaning| {
            !matches!(meaning, Meaning::Is(_)) || choices.indicators.contains_key(&at)
        });
        survey.units = asked(&placed.units, units, |at, meaning| {
            let is_known = matches!(meaning, Meaning::Is(Whose::Whole | Whose::Unit(_)));
            !is_known || choices.units.contains_key(&at)
        });
        let tally = survey.tally(placed);
        let known = tally.same + tally.repeats;
        survey.is_nothing_new =
            known > 0 && known == tally.all() && self.readings.problems.is_empty();
        survey
    }

    fn group(&mut self, group: &Group) {
        self.survey.count(group);
        let choices = self.choices;
        self.survey
            .go_through(self.gone_through, &group.cells, choices);
        let of_kolada = |reading: usize| {
            let reading = &self.readings.list[reading];
            fetched_id(&self.readings.indicators[reading.indicator]).is_some()
        };
        let is_asked = |cell: &Cell| cell.fate.lands() && of_kolada(cell.reading);
        self.survey.asks_day =
            self.survey.asks_day || !self.readings.is_own && group.cells.iter().any(is_asked);
    }
}

impl Survey {
    /// What becomes of the readings of a group.
    fn go_through(&mut self, group: usize, cells: &[Cell], choices: &Choices) {
        let mut disputes: BTreeMap<Period, Dispute> = BTreeMap::new();
        for (cell, it) in cells.iter().enumerate() {
            let spot = Spot { group, cell };
            match &it.fate {
                Fate::Changes { .. } | Fate::Left => self.changes.push(spot),
                Fate::Fails(_) => self.failing.push(spot),
                Fate::Conflict(_) | Fate::Overruled => {
                    disputes.entry(it.period).or_insert_with(Dispute::none);
                }
                _ => {}
            }
        }
        for (cell, it) in cells.iter().enumerate() {
            let dispute = disputes.get_mut(&it.period);
            if let Some(dispute) = dispute.filter(|_| it.fate.is_heard()) {
                dispute.hear(Spot { group, cell }, it.reading, choices);
            }
        }
        self.disputes.extend(disputes.into_values());
    }

    /// Adds a group to the line of its indicator and unit, which is the last one or a new one.
    fn count(&mut self, group: &Group) {
        let (indicator, whose) = (group.indicator, group.whose);
        let last = self.lines.last_mut();
        let same = last.filter(|it| it.indicator == indicator && it.whose == whose);
        let mut tally = same.as_ref().map_or_else(Tally::default, |line| line.tally);
        for cell in &group.cells {
            tally.count(&cell.fate);
        }
        match same {
            Some(line) => line.tally = tally,
            None => self.lines.push(Line {
                indicator,
                whose,
                tally,
            }),
        }
    }
}

impl Dispute {
    fn none() -> Self {
        Self {
            spots: Vec::new(),
            chosen: None,
        }
    }

    fn hear(&mut self, spot: Spot, reading: usize, choices: &Choices) {
        self.spots.push(spot);
        let chosen = choices.chosen.contains(&reading).then_some(reading);
        self.chosen = self.chosen.or(chosen);
    }
}

impl Fate {
    /// It has a say on what the value is.
    fn is_heard(&self) -> bool {
        !matches!(self, Self::Fails(_) | Self::Divides | Self::Left)
    }
}

fn asked<T, Id>(
    meanings: &[Meaning<T, Id>],
    counts: Vec<usize>,
    is_asked: impl Fn(usize, &Meaning<T, Id>) -> bool,
) -> Vec<Asked> {
    let names = meanings.iter().zip(counts).enumerate();
    names
        .filter(|(name, (meaning, _))| is_asked(*name, meaning))
        .map(|(name, (_, readings))| Asked { name, readings })
        .collect()
}
