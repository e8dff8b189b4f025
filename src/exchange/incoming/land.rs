//! Every reading to its series and period, and what becomes of it there.

use std::collections::BTreeMap;

use super::{
    Cell, Choices, Fate, Group, Meaning, Placed, Whose,
    names::{Names, Part},
    quotient::Parts,
    value::Manner,
};
use crate::{
    exchange::series::{Progress, Readings, Told},
    order,
    plan::{Gender, IndicatorId, Observation, Period, Plan, Series, SeriesKey, Value},
};

/// Lays readings against a plan. It is stepped until it is [`Progress::Done`], so that a page can draw
/// between the steps.
pub struct Placing<'a> {
    land: Land<'a>,
    /// How many readings are sorted into `arrivals`.
    sorted: usize,
    arrivals: BTreeMap<Whole, Vec<Arrival>>,
    placed: Placed,
}

/// The series that readings go to.
type Whole = (IndicatorId, Whose, Gender);

impl<'a> Placing<'a> {
    /// Begins with readings, and what a person has chosen of them.
    pub fn new(plan: &'a Plan, readings: &'a Readings, choices: &'a Choices) -> Self {
        let names = Names::of(plan, readings, choices);
        Self {
            land: Land {
                plan,
                readings,
                choices,
            },
            sorted: 0,
            arrivals: BTreeMap::new(),
            placed: Placed {
                groups: Vec::new(),
                indicators: names.indicators,
                units: names.units,
                made: names.made,
                waiting: Vec::new(),
                left: 0,
            },
        }
    }

    /// Takes so many readings on their way, or about so many to their place.
    pub fn step(&mut self, readings: usize) -> Progress {
        let all = self.land.readings.list.len();
        if self.sorted < all {
            let end = self.sorted.saturating_add(readings.max(1)).min(all);
            (self.sorted..end).for_each(|at| self.sort(at));
            self.sorted = end;
        } else {
            let mut settled = 0;
            while settled < readings.max(1)
                && let Some((series, arrivals)) = self.arrivals.pop_first()
            {
                settled += arrivals.len();
                let group = self.land.group(series, arrivals);
                self.placed.groups.extend(group);
            }
        }
        match self.sorted == all && self.arrivals.is_empty() {
            true => Progress::Done,
            false => Progress::Going {
                read: self.sorted,
                of: all,
            },
        }
    }

    /// What has its place so far.
    pub fn finish(self) -> Placed {
        self.placed
    }

    /// Finds the series that a reading goes to.
    fn sort(&mut self, at: usize) {
        let reading = &self.land.readings.list[at];
        match (
            &self.placed.indicators[reading.indicator],
            &self.placed.units[reading.unit],
        ) {
            (Meaning::Left, _) | (_, Meaning::Left) => self.placed.left += 1,
            (Meaning::Is(aims), Meaning::Is(whose)) => {
                for aim in aims {
                    let series = (aim.indicator, *whose, reading.gender);
                    self.arrivals.entry(series).or_default().push(Arrival {
                        period: reading.period,
                        part: aim.part,
                        reading: at,
                    });
                }
            }
            _ => self.placed.waiting.push(at),
        }
    }
}

/// A reading on its way to a series.
struct Arrival {
    period: Period,
    part: Part,
    reading: usize,
}

struct Land<'a> {
    plan: &'a Plan,
    readings: &'a Readings,
    choices: &'a Choices,
}

/// A value that a reading brings to a place.
struct Candidate<'a> {
    reading: usize,
    value: Value,
    told: Option<&'a Told>,
    is_quotient: bool,
}

/// The cells of one period that are settled.
struct Settled<'c> {
    period: Period,
    cells: &'c mut Vec<Cell>,
}

impl Settled<'_> {
    fn push(&mut self, reading: usize, fate: Fate) {
        self.cells.push(Cell {
            reading,
            period: self.period,
            fate,
            is_quotient: false,
        });
    }
}

impl<'a> Land<'a> {
    /// The readings of one series.
    fn group(
        &self,
        (indicator, whose, gender): Whole,
        mut arrivals: Vec<Arrival>,
    ) -> Option<Group> {
        order::sort_by_key(&mut arrivals, |it| (it.period, it.reading));
        let record = self.plan.indicators.get(&indicator)?;
        let series = self.series(indicator, whose, gender);
        let of_unit = whose != Whose::Whole;
        let manner = Manner::of(record, series, of_unit, self.readings.is_own);
        let mut cells = Vec::with_capacity(arrivals.len());
        for at_once in arrivals.chunk_by(|one, next| one.period == next.period) {
            let before = series.and_then(|series| series.get(&at_once[0].period));
            self.place(at_once, &manner, before, &mut cells);
        }
        Some(Group {
            indicator,
            whose,
            gender,
            cells,
        })
    }

    fn series(&self, indicator: IndicatorId, whose: Whose, gender: Gender) -> Option<&'a Series> {
        let unit = match whose {
            Whose::Whole => None,
            Whose::Unit(id) => Some(id),
            Whose::New(_) => return None,
        };
        self.plan.observations.series(&SeriesKey {
            indicator,
            unit,
            gender,
        })
    }

    /// The readings of one period, each with its fate.
    fn place(
        &self,
        arrivals: &[Arrival],
        manner: &Manner,
        before: Option<&Observation>,
        cells: &mut Vec<Cell>,
    ) {
        let first = cells.len();
        let mut settled = Settled {
            period: arrivals[0].period,
            cells,
        };
        let is_left = |it: &&Arrival| self.choices.left.contains(&it.reading);
        let (left, arrivals): (Vec<&Arrival>, Vec<&Arrival>) = arrivals.iter().partition(is_left);
        for arrival in left {
            settled.push(arrival.reading, Fate::Left);
        }
        let mut candidates = Vec::with_capacity(arrivals.len());
        for arrival in arrivals.iter().filter(|it| it.part == Part::Whole) {
            let reading = &self.readings.list[arrival.reading];
            match manner.value(&reading.said, before.map(|it| &it.value)) {
                Ok(value) => candidates.push(Candidate {
                    reading: arrival.reading,
                    value,
                    told: reading.told.as_deref(),
                    is_quotient: false,
                }),
                Err(fault) => settled.push(arrival.reading, Fate::Fails(fault)),
            }
        }
        candidates.extend(self.quotient(&arrivals, manner, &mut settled));
        for (candidate, fate) in candidates.iter().zip(self.fates(&candidates, before)) {
            settled.cells.push(Cell {
                reading: candidate.reading,
                period: settled.period,
                fate,
                is_quotient: candidate.is_quotient,
            });
        }
        order::sort_by_key(&mut cells[first..], |cell| cell.reading);
    }

    /// The quotient of the parts that are there, where there is one. The other parts are settled.
    fn quotient(
        &self,
        arrivals: &[&Arrival],
        manner: &Manner,
        settled: &mut Settled,
    ) -> Option<Candidate<'a>> {
        let of_part = |part: Part| arrivals.iter().filter(move |it| it.part == part);
        let readings = |part| of_part(part).map(|it| &self.readings.list[it.reading]);
        let parts = Parts {
            of: readings(Part::Of).collect(),
            by: readings(Part::By).collect(),
        };
        let mut used = of_part(Part::Of).chain(of_part(Part::By));
        let value = parts.value(manner);
        let first = match value {
            Ok(_) => Some(used.next()?.reading),
            Err(_) => None,
        };
        for arrival in used {
            settled.push(
                arrival.reading,
                match &value {
                    Ok(_) => Fate::Divides,
                    Err(fault) => Fate::Fails(fault.clone()),
                },
            );
        }
        Some(Candidate {
            reading: first?,
            value: value.ok()?,
            told: None,
            is_quotient: true,
        })
    }

    /// What becomes of each of these values, which are for one place.
    fn fates(&self, candidates: &[Candidate], before: Option<&Observation>) -> Vec<Fate> {
        let Some(first) = candidates.first() else {
            return Vec::new();
        };
        let agree = candidates
            .iter()
            .all(|it| it.value == first.value && it.told == first.told);
        let chosen = match agree {
            true => Some(0),
            false => candidates
                .iter()
                .position(|it| self.choices.chosen.contains(&it.reading)),
        };
        let fate = |(at, it): (usize, &Candidate)| match chosen {
            Some(chosen) if chosen == at => fate(it, before),
            Some(_) if agree => Fate::Repeats,
            Some(_) => Fate::Overruled,
            None => Fate::Conflict(it.value.clone()),
        };
        candidates.iter().enumerate().map(fate).collect()
    }
}

/// What becomes of a value that nothing in the file speaks against.
fn fate(candidate: &Candidate, before: Option<&Observation>) -> Fate {
    let after = candidate.value.clone();
    match before {
        None => Fate::New(after),
        Some(before) if before.value != after => Fate::Changes {
            before: before.value.clone(),
            after,
        },
        Some(before) if candidate.told.is_some_and(|told| tells_more(told, before)) => {
            Fate::Describes
        }
        Some(_) => Fate::Same,
    }
}

/// Whether something is told that does not stand there. What is left blank says nothing.
fn tells_more(told: &Told, before: &Observation) -> bool {
    let detail = before.detail.as_deref().cloned().unwrap_or_default();
    (!told.note.is_empty() && told.note != detail.note)
        || (!told.source.is_empty() && told.source != detail.source)
        || (told.retrieved.is_some() && told.retrieved != detail.retrieved)
}
