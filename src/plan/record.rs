//! The plan as tables of records, and the pair “before, after” that every change is made of.

use std::{
    collections::{BTreeMap, btree_map},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::{
    About, Activity, ActivityId, Assessment, AssessmentKey, BudgetCellKey, BudgetTable,
    BudgetTableId, Chapter, ChapterId, Decimal, Decision, DecisionId, GlossaryTerm, GlossaryTermId,
    Goal, GoalId, Indicator, IndicatorId, Observation, ObservationKey, Observations, Occasion,
    OccasionId, PlanId, Risk, RiskId, Rules, Template, TemplateId, Unit, UnitId,
};

/// Fields that this version does not know, by name, kept as they came.
pub type Extra = BTreeMap<String, serde_json::Value>;

/// Records of one kind, by key, in the order of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K: Ord, T>(BTreeMap<K, Arc<T>>);

impl<K: Ord, T> Default for Table<K, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord, T> Table<K, T> {
    /// The record of this key.
    #[inline(never)] // as for `put`
    pub fn get(&self, key: &K) -> Option<&Arc<T>> {
        self.0.get(key)
    }

    /// Whether there is such a record.
    pub fn has(&self, key: &K) -> bool {
        self.0.contains_key(key)
    }

    /// Every record with its key.
    pub fn iter(&self) -> btree_map::Iter<'_, K, Arc<T>> {
        self.0.iter()
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// No record.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    // One body for all tables: their nodes look alike, and equal functions are folded into one.
    #[inline(never)]
    fn put(&mut self, key: K, to: Option<Arc<T>>) -> Option<Arc<T>> {
        match to {
            Some(record) => self.0.insert(key, record),
            None => self.0.remove(&key),
        }
    }
}

impl<'a, K: Ord, T> IntoIterator for &'a Table<K, T> {
    type Item = (&'a K, &'a Arc<T>);
    type IntoIter = btree_map::Iter<'a, K, Arc<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A plan: its title page, its rules, and records by id.
///
/// References between records always lead somewhere, goals and units form trees, and judgements use
/// the levels of the scale: `edit` and `file` let nothing else in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Identity, the same in every copy of the plan.
    pub id: PlanId,
    /// The title page.
    pub about: Arc<About>,
    /// The rules of evaluation.
    pub rules: Arc<Rules>,
    /// Goals.
    pub goals: Table<GoalId, Goal>,
    /// Indicators and key figures.
    pub indicators: Table<IndicatorId, Indicator>,
    /// Units of the organisation.
    pub units: Table<UnitId, Unit>,
    /// Follow-up occasions.
    pub occasions: Table<OccasionId, Occasion>,
    /// Judgements, by occasion and subject.
    pub assessments: Table<AssessmentKey, Assessment>,
    /// Measurements.
    pub observations: Observations,
    /// Activities.
    pub activities: Table<ActivityId, Activity>,
    /// Decisions.
    pub decisions: Table<DecisionId, Decision>,
    /// Chapters of prose.
    pub chapters: Table<ChapterId, Chapter>,
    /// Risks.
    pub risks: Table<RiskId, Risk>,
    /// Glossary.
    pub glossary: Table<GlossaryTermId, GlossaryTerm>,
    /// Tables of the economy.
    pub budgets: Table<BudgetTableId, BudgetTable>,
    /// Templates of documents.
    pub templates: Table<TemplateId, Template>,
    /// Fields of a later version, kept as they came.
    pub extra: Extra,
}

impl Plan {
    /// An empty plan.
    pub fn new(id: PlanId) -> Self {
        Self {
            id,
            about: Arc::default(),
            rules: Arc::default(),
            goals: Table::default(),
            indicators: Table::default(),
            units: Table::default(),
            occasions: Table::default(),
            assessments: Table::default(),
            observations: Observations::default(),
            activities: Table::default(),
            decisions: Table::default(),
            chapters: Table::default(),
            risks: Table::default(),
            glossary: Table::default(),
            budgets: Table::default(),
            templates: Table::default(),
            extra: Extra::default(),
        }
    }
}

impl Plan {
    /// States a figure, or none, in a cell of a table; a cell that is not there stays as it is.
    fn state(&mut self, key: BudgetCellKey, figure: Option<Decimal>) -> Touch {
        let before = self.stated(&key);
        match self.budgets.0.get_mut(&key.table) {
            Some(table) if table.has_cell(key.row, key.column) => {
                Arc::make_mut(table).state(key.row, key.column, figure);
                Touch::BudgetCell(key, before, figure)
            }
            _ => Touch::BudgetCell(key, before, before),
        }
    }
}

/// Declares every kind of record once: its name, its key, its type and its table.
macro_rules! records {
    ($($kind:ident($key:ty, $record:ty) in $table:ident;)*) => {
        /// Names one record of a plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordKey {
            /// The title page.
            About,
            /// The rules.
            Rules,
            /// A measurement.
            Observation(ObservationKey),
            /// A figure stated in a table of the economy, which is told as a part of it.
            BudgetCell(BudgetCellKey),
            $(#[doc = concat!("A record of `", stringify!($table), "`.")] $kind($key),)*
        }

        /// One record with its key: what an edit puts in place.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Record {
            /// The title page.
            About(Arc<About>),
            /// The rules.
            Rules(Arc<Rules>),
            /// A measurement.
            Observation(ObservationKey, Observation),
            /// A figure stated in a table of the economy.
            BudgetCell(BudgetCellKey, Decimal),
            $(#[doc = concat!("A record of `", stringify!($table), "`.")] $kind($key, Arc<$record>),)*
        }

        /// One record before and after a change. Title page and rules are always there; any other
        /// record may be missing on one side: added or deleted.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub enum Touch {
            /// The title page.
            About(Arc<About>, Arc<About>),
            /// The rules.
            Rules(Arc<Rules>, Arc<Rules>),
            /// A measurement.
            Observation(ObservationKey, Option<Observation>, Option<Observation>),
            /// A figure stated in a table of the economy.
            BudgetCell(BudgetCellKey, Option<Decimal>, Option<Decimal>),
            $(#[doc = concat!("A record of `", stringify!($table), "`.")]
              $kind($key, Option<Arc<$record>>, Option<Arc<$record>>),)*
        }

        impl Record {
            /// Its key.
            pub fn key(&self) -> RecordKey {
                match self {
                    Self::About(_) => RecordKey::About,
                    Self::Rules(_) => RecordKey::Rules,
                    Self::Observation(key, _) => RecordKey::Observation(*key),
                    Self::BudgetCell(key, _) => RecordKey::BudgetCell(*key),
                    $(Self::$kind(key, _) => RecordKey::$kind(*key),)*
                }
            }
        }

        impl Touch {
            /// The record it touches.
            pub fn key(&self) -> RecordKey {
                match self {
                    Self::About(..) => RecordKey::About,
                    Self::Rules(..) => RecordKey::Rules,
                    Self::Observation(key, ..) => RecordKey::Observation(*key),
                    Self::BudgetCell(key, ..) => RecordKey::BudgetCell(*key),
                    $(Self::$kind(key, ..) => RecordKey::$kind(*key),)*
                }
            }

            /// The record as it was.
            pub fn before(&self) -> Option<Record> {
                self.clone().inverse().after()
            }

            /// The record as it became.
            pub fn after(&self) -> Option<Record> {
                match self {
                    Self::About(_, after) => Some(Record::About(after.clone())),
                    Self::Rules(_, after) => Some(Record::Rules(after.clone())),
                    Self::Observation(key, _, after) => {
                        after.clone().map(|record| Record::Observation(*key, record))
                    }
                    Self::BudgetCell(key, _, after) => after.map(|figure| Record::BudgetCell(*key, figure)),
                    $(Self::$kind(key, _, after) => {
                        after.clone().map(|record| Record::$kind(*key, record))
                    })*
                }
            }

            /// The same, the other way.
            pub fn inverse(self) -> Self {
                match self {
                    Self::About(before, after) => Self::About(after, before),
                    Self::Rules(before, after) => Self::Rules(after, before),
                    Self::Observation(key, before, after) => Self::Observation(key, after, before),
                    Self::BudgetCell(key, before, after) => Self::BudgetCell(key, after, before),
                    $(Self::$kind(key, before, after) => Self::$kind(key, after, before),)*
                }
            }

            /// Both steps as one: `self` and then `later`, where they touch the same record.
            pub fn then(self, later: Self) -> Option<Self> {
                match (self, later) {
                    (Self::About(before, _), Self::About(_, after)) => Some(Self::About(before, after)),
                    (Self::Rules(before, _), Self::Rules(_, after)) => Some(Self::Rules(before, after)),
                    (Self::Observation(key, before, _), Self::Observation(same, _, after)) if key == same => {
                        Some(Self::Observation(key, before, after))
                    }
                    (Self::BudgetCell(key, before, _), Self::BudgetCell(same, _, after)) if key == same => {
                        Some(Self::BudgetCell(key, before, after))
                    }
                    $((Self::$kind(key, before, _), Self::$kind(same, _, after)) if key == same => {
                        Some(Self::$kind(key, before, after))
                    })*
                    _ => None,
                }
            }

            /// Nothing differs between before and after.
            pub fn is_idle(&self) -> bool {
                match self {
                    Self::About(before, after) => before == after,
                    Self::Rules(before, after) => before == after,
                    Self::Observation(_, before, after) => before == after,
                    Self::BudgetCell(_, before, after) => before == after,
                    $(Self::$kind(_, before, after) => before == after,)*
                }
            }
        }

        impl Plan {
            /// The record of this key.
            pub fn record(&self, key: &RecordKey) -> Option<Record> {
                match key {
                    RecordKey::About => Some(Record::About(self.about.clone())),
                    RecordKey::Rules => Some(Record::Rules(self.rules.clone())),
                    RecordKey::Observation(key) => {
                        self.observations.get(key).map(|record| Record::Observation(*key, record.clone()))
                    }
                    RecordKey::BudgetCell(key) => self.stated(key).map(|it| Record::BudgetCell(*key, it)),
                    $(RecordKey::$kind(key) => {
                        self.$table.get(key).map(|record| Record::$kind(*key, record.clone()))
                    })*
                }
            }

            /// Every record: title page and rules first, measurements last. Figures come with their tables.
            pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
                self.unmeasured().chain(self.observations.records())
            }

            /// Every record but the measurements: title page and rules first.
            pub fn unmeasured(&self) -> impl Iterator<Item = Record> + '_ {
                let pages = [Record::About(self.about.clone()), Record::Rules(self.rules.clone())];
                pages.into_iter()
                    $(.chain(self.$table.iter().map(|(key, record)| Record::$kind(*key, record.clone()))))*
            }

            /// The touch that leaves the record of this key as it is, there or not.
            pub fn still(&self, key: &RecordKey) -> Touch {
                match key {
                    RecordKey::About => Touch::About(self.about.clone(), self.about.clone()),
                    RecordKey::Rules => Touch::Rules(self.rules.clone(), self.rules.clone()),
                    RecordKey::Observation(key) => {
                        let now = self.observations.get(key).cloned();
                        Touch::Observation(*key, now.clone(), now)
                    }
                    RecordKey::BudgetCell(key) => {
                        let now = self.stated(key);
                        Touch::BudgetCell(*key, now, now)
                    }
                    $(RecordKey::$kind(key) => {
                        let now = self.$table.get(key).cloned();
                        Touch::$kind(*key, now.clone(), now)
                    })*
                }
            }

            /// Puts a record in place, unchecked, and tells what that touched.
            pub(crate) fn put(&mut self, record: Record) -> Touch {
                match record {
                    Record::About(after) => {
                        Touch::About(std::mem::replace(&mut self.about, after.clone()), after)
                    }
                    Record::Rules(after) => {
                        Touch::Rules(std::mem::replace(&mut self.rules, after.clone()), after)
                    }
                    Record::Observation(key, after) => {
                        let before = self.observations.put(key, Some(after.clone()));
                        Touch::Observation(key, before, Some(after))
                    }
                    Record::BudgetCell(key, figure) => self.state(key, Some(figure)),
                    $(Record::$kind(key, after) => {
                        let before = self.$table.put(key, Some(after.clone()));
                        Touch::$kind(key, before, Some(after))
                    })*
                }
            }

            /// Takes a record away, unchecked; `None` where there is none to take, or it must stay.
            pub(crate) fn take(&mut self, key: &RecordKey) -> Option<Touch> {
                match key {
                    RecordKey::About | RecordKey::Rules => None,
                    RecordKey::Observation(key) => {
                        let before = self.observations.put(*key, None)?;
                        Some(Touch::Observation(*key, Some(before), None))
                    }
                    RecordKey::BudgetCell(key) => {
                        self.stated(key).map(|_| self.state(*key, None))
                    }
                    $(RecordKey::$kind(key) => {
                        let before = self.$table.put(*key, None)?;
                        Some(Touch::$kind(*key, Some(before), None))
                    })*
                }
            }
        }
    };
}

records! {
    Goal(GoalId, Goal) in goals;
    Indicator(IndicatorId, Indicator) in indicators;
    Unit(UnitId, Unit) in units;
    Occasion(OccasionId, Occasion) in occasions;
    Assessment(AssessmentKey, Assessment) in assessments;
    Activity(ActivityId, Activity) in activities;
    Decision(DecisionId, Decision) in decisions;
    Chapter(ChapterId, Chapter) in chapters;
    Risk(RiskId, Risk) in risks;
    GlossaryTerm(GlossaryTermId, GlossaryTerm) in glossary;
    BudgetTable(BudgetTableId, BudgetTable) in budgets;
    Template(TemplateId, Template) in templates;
}
