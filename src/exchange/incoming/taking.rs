//! What lands, as one edit.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Cell, Fate, Group, Meaning, Placed, Whose,
    names::{fetched_id, unknown_word},
};
use crate::{
    edit::{Edit, corrected},
    exchange::series::{Name, Readings},
    order,
    plan::{
        Day, IdSource, Observation, ObservationKey, Plan, Record, SeriesKey, Unit, UnitId, Value,
    },
};

/// How figures of Kolada are credited, where the file itself names no source.
#[derive(Clone, Copy, Debug)]
pub struct Credit {
    /// A figure as it was fetched, by its Kolada id.
    pub fetched: fn(id: &str) -> String,
    /// A figure computed from two: what is divided, and by what.
    pub computed: fn(of: &str, by: &str) -> String,
    /// The day that it was fetched, where somebody knows.
    pub on: Option<Day>,
}

/// The edit that takes in what lands, made a few readings at a time, so that a page can draw between.
pub struct Landing<'a> {
    taking: Taking<'a>,
    groups: std::vec::IntoIter<&'a Group>,
    made: BTreeMap<usize, (UnitId, Unit)>,
    named: Vec<Edit>,
    edits: Vec<Edit>,
}

impl<'a> Landing<'a> {
    /// Begins. A value that an occasion up to today has followed up stays in the history of the one that takes
    /// its place.
    pub fn new(
        placed: &'a Placed,
        (plan, readings): (&'a Plan, &'a Readings),
        credit: &'a Credit,
        today: Option<Day>,
        ids: &mut impl IdSource,
    ) -> Self {
        let landing = |group: &&Group| group.cells.iter().any(|cell| cell.fate.lands());
        let groups: Vec<&Group> = placed.groups.iter().filter(landing).collect();
        let made = placed.made(plan, &groups, ids);
        Self {
            named: placed.remembered(plan, readings, &made),
            taking: Taking {
                plan,
                readings,
                credit,
                today,
            },
            groups: groups.into_iter(),
            made,
            edits: Vec::new(),
        }
    }

    /// Takes in about so many readings more, and says whether there are more still.
    pub fn step(&mut self, readings: usize) -> bool {
        let mut taken = 0;
        while taken < readings
            && let Some(group) = self.groups.next()
        {
            taken += group.cells.len();
            let series = SeriesKey {
                indicator: group.indicator,
                unit: group.whose.id(&self.made),
                gender: group.gender,
            };
            let cells = group.cells.iter();
            let edits = cells.filter_map(|cell| self.taking.put(series, cell));
            self.edits.extend(edits);
        }
        self.groups.len() > 0
    }

    /// What has been taken in, as one edit that undoes as one; none where nothing lands.
    pub fn finish(self) -> Option<Edit> {
        let lands = !self.edits.is_empty();
        let all = self.named.into_iter().chain(self.edits);
        lands.then(|| Edit::Many(all.collect()))
    }
}

impl Placed {
    /// What lands, as one edit that undoes as one; none where nothing does.
    pub fn edit(
        &self,
        plan: &Plan,
        readings: &Readings,
        credit: &Credit,
        today: Option<Day>,
        ids: &mut impl IdSource,
    ) -> Option<Edit> {
        let mut landing = Landing::new(self, (plan, readings), credit, today, ids);
        while landing.step(usize::MAX) {}
        landing.finish()
    }

    /// The units that are made, and what a person has said that names of the file mean, so that they are known the
    /// next time.
    fn remembered(
        &self,
        plan: &Plan,
        readings: &Readings,
        made: &BTreeMap<usize, (UnitId, Unit)>,
    ) -> Vec<Edit> {
        let mut about = plan.about.as_ref().clone();
        let mut units: BTreeMap<UnitId, Unit> = made.values().cloned().collect();
        for (meaning, name) in self.units.iter().zip(&readings.units) {
            match meaning {
                Meaning::Is(Whose::Whole) => {
                    let word = unknown_word(plan, None, name);
                    about.known_as.add(word.unwrap_or_default());
                }
                Meaning::Is(whose) => {
                    let id = whose.id(made);
                    let named = id.and_then(|id| Some((id, named(plan, &units, id, name)?)));
                    units.extend(named);
                }
                _ => {}
            }
        }
        let mut edits = Vec::new();
        if about != *plan.about {
            edits.push(Edit::Put(Record::About(Arc::new(about))));
        }
        let put = |(id, unit)| Edit::Put(Record::Unit(id, Arc::new(unit)));
        edits.extend(units.into_iter().map(put));
        edits
    }

    /// The units that these series need made, by the place of the name that each is made for.
    fn made(
        &self,
        plan: &Plan,
        groups: &[&Group],
        ids: &mut impl IdSource,
    ) -> BTreeMap<usize, (UnitId, Unit)> {
        let mut made = BTreeMap::new();
        let mut rank = plan.last_unit_rank(None);
        for at in order::set(groups.iter().filter_map(|group| group.whose.made())) {
            let Some(unit) = self.made.get(&at) else {
                continue;
            };
            let record = Unit {
                name: unit.name.clone(),
                role: unit.role,
                rank: rank.clone(),
                ..Unit::default()
            };
            rank = rank.next();
            made.insert(at, (ids.fresh(), record));
        }
        made
    }
}

/// A unit, made or of the plan, with a word more that it is known by; `None` where it is known by this name.
fn named(plan: &Plan, units: &BTreeMap<UnitId, Unit>, id: UnitId, name: &Name) -> Option<Unit> {
    let of_plan = || plan.units.get(&id).map(Arc::as_ref);
    let mut unit = units.get(&id).or_else(of_plan)?.clone();
    let word = unknown_word(plan, Some(&unit), name)?.to_owned();
    unit.known_as.add(&word);
    Some(unit)
}

impl Whose {
    /// The unit, which may be one that is made; none where it is all of them.
    fn id(self, made: &BTreeMap<usize, (UnitId, Unit)>) -> Option<UnitId> {
        match self {
            Self::Whole => None,
            Self::Unit(id) => Some(id),
            Self::New(at) => made.get(&at).map(|(id, _)| *id),
        }
    }

    /// The name that a unit is made for.
    fn made(self) -> Option<usize> {
        match self {
            Self::New(at) => Some(at),
            Self::Whole | Self::Unit(_) => None,
        }
    }
}

struct Taking<'a> {
    plan: &'a Plan,
    readings: &'a Readings,
    credit: &'a Credit,
    today: Option<Day>,
}

impl Taking<'_> {
    fn put(&self, series: SeriesKey, cell: &Cell) -> Option<Edit> {
        let period = cell.period;
        let key = ObservationKey { series, period };
        let observation = match &cell.fate {
            Fate::New(value) => self.credited(value.clone().into(), series, cell),
            Fate::Changes { after, .. } => self.changed(&key, after, cell),
            Fate::Describes => self.plan.observations.get(&key)?.clone(),
            _ => return None,
        };
        let observation = self.described(observation, cell);
        Some(Edit::Put(Record::Observation(key, observation)))
    }

    /// Where the figure is of Kolada, the earlier one's source says nothing of it.
    fn changed(&self, key: &ObservationKey, after: &Value, cell: &Cell) -> Observation {
        let observation = corrected(self.plan, key, after.clone(), self.today);
        self.credited(observation, key.series, cell)
    }

    /// With the credit that Kolada asks for: its name for its figures, never for what is computed from them.
    fn credited(
        &self,
        mut observation: Observation,
        series: SeriesKey,
        cell: &Cell,
    ) -> Observation {
        let reading = &self.readings.list[cell.reading];
        let told = reading.told.as_ref();
        if self.readings.is_own || told.is_some_and(|told| !told.source.is_empty()) {
            return observation;
        }
        let source = match (
            cell.is_quotient,
            self.plan.indicators.get(&series.indicator),
        ) {
            (true, Some(indicator)) => match indicator.kolada.as_slice() {
                [of, by, ..] => Some((self.credit.computed)(of.as_str(), by.as_str())),
                _ => None,
            },
            _ => {
                let id = fetched_id(&self.readings.indicators[reading.indicator]);
                id.map(|id| (self.credit.fetched)(id.as_str()))
            }
        };
        if let Some(source) = source {
            observation.describe(|detail| {
                detail.source = source;
                detail.retrieved = self.credit.on.or(detail.retrieved);
            });
        }
        observation
    }

    /// With what the file tells; what it leaves blank stays.
    fn described(&self, mut observation: Observation, cell: &Cell) -> Observation {
        let Some(told) = &self.readings.list[cell.reading].told else {
            return observation;
        };
        observation.describe(|detail| {
            if !told.note.is_empty() {
                detail.note.clone_from(&told.note);
            }
            if !told.source.is_empty() {
                detail.source.clone_from(&told.source);
            }
            detail.retrieved = told.retrieved.or(detail.retrieved);
        });
        observation
    }
}
