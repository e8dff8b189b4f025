//! Random edits for tests: of whole records, and of one field of whatever stands there.

use std::sync::Arc;

use proptest::{option, prelude::*, sample::select};
use uuid::Uuid;

use super::{Change, Edit, Spot};
use crate::plan::{
    Assessment, AssessmentKey, BudgetCellKey, BudgetColumn, BudgetRow, BudgetTable, ColumnKey,
    Condition, Day, Decimal, Detail, Figure, Gender, Goal, Id, Indicator, Level, LevelKey, Mark,
    Node, ObservationKey, Occasion, OccasionId, OccasionKind, Period, Plan, Quotient, Record,
    RecordKey, Sealed, SeriesKey, Subject, Target, Unit, Value,
};

/// Ids from a small pool, so that random edits meet.
pub fn id<T>(n: u8) -> Id<T> {
    Id::new(Uuid::from_u128(u128::from(n % 6) + 1))
}

pub fn goal(n: u8, parent: Option<u8>, text: String) -> Edit {
    let goal = Goal {
        parent: parent.map(id),
        text,
        ..Goal::default()
    };
    Edit::Put(Record::Goal(id(n), Arc::new(goal)))
}

pub fn indicator(n: u8, under: u8, text: String) -> Edit {
    let indicator = Indicator {
        goal: id(under),
        text,
        ..Indicator::default()
    };
    Edit::Put(Record::Indicator(id(n), Arc::new(indicator)))
}

pub fn occasion(n: u8) -> Edit {
    let occasion = Occasion::new(OccasionKind::Interim, Day::new(2020, 8, 31).expect("a day"));
    Edit::Put(Record::Occasion(id(n), Arc::new(occasion)))
}

pub fn assessment(n: u8, about: u8, level: &str) -> Edit {
    let assessment = Assessment {
        status: Some(LevelKey::new(level)),
        ..Assessment::default()
    };
    Edit::Put(Record::Assessment(judged(n, about), Arc::new(assessment)))
}

fn judged(n: u8, about: u8) -> AssessmentKey {
    AssessmentKey {
        occasion: id(n),
        subject: Subject::Indicator(id(about)),
    }
}

pub fn observation(n: u8, year: i16, value: i64) -> Edit {
    let value = Value::Number(Decimal::new(value, 1));
    Edit::Put(Record::Observation(measured(n, year), value.into()))
}

fn measured(n: u8, year: i16) -> ObservationKey {
    let series = SeriesKey {
        indicator: id(n),
        unit: None,
        gender: Gender::Total,
    };
    ObservationKey {
        series,
        period: Period::Year(year),
    }
}

/// A table of so many rows and two columns, a figure in each cell of the first; few ids, so that figures meet it.
fn table(n: u8, rows: u8) -> Edit {
    let columns = [1, 2].map(|key| BudgetColumn {
        key: ColumnKey::new(key),
        ..BudgetColumn::default()
    });
    let row = |n| BudgetRow {
        id: id(n),
        cells: [(ColumnKey::new(1), Decimal::from(n))].into(),
        ..BudgetRow::default()
    };
    let table = BudgetTable {
        columns: columns.into(),
        rows: (0..rows % 4).map(row).map(Arc::new).collect(),
        ..BudgetTable::default()
    };
    Edit::Put(Record::BudgetTable(id(n % 2), table.into()))
}

/// A figure stated in a cell, or the cell emptied.
fn cell(n: u8, row: u8, figure: Option<i64>) -> Edit {
    let key = BudgetCellKey {
        table: id(n % 2),
        row: id(row % 4),
        column: ColumnKey::new(u32::from(row % 2) + 1),
    };
    match figure {
        Some(figure) => Edit::Put(Record::BudgetCell(key, figure.into())),
        None => Edit::Delete(RecordKey::BudgetCell(key)),
    }
}

pub fn any_edit() -> impl Strategy<Value = Edit> {
    let n = any::<u8>;
    let leaf = prop_oneof![
        4 => (n(), proptest::option::of(n()), "[a-cå ]{0,4}").prop_map(|(n, parent, text)| goal(n, parent, text)),
        4 => (n(), n(), "[a-cå ]{0,4}").prop_map(|(n, under, text)| indicator(n, under, text)),
        1 => n().prop_map(occasion),
        2 => (n(), n(), prop_oneof!["met", "partly", "unknown"])
            .prop_map(|(n, about, level)| assessment(n, about, &level)),
        2 => (n(), 2018..2022i16, -50..50i64).prop_map(|(n, year, value)| observation(n, year, value)),
        1 => (n(), n()).prop_map(|(n, rows)| table(n, rows)),
        4 => (n(), n(), option::of(-9..9i64)).prop_map(|(n, row, figure)| cell(n, row, figure)),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::BudgetTable(id(n)))),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Goal(id(n)))),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Indicator(id(n)))),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Occasion(id(n)))),
        2 => (n(), proptest::option::of(n()), proptest::option::of(n())).prop_map(|(n, parent, after)| {
            Edit::Move(Node::Goal(id(n)), Spot::Goal { parent: parent.map(id), after: after.map(id) })
        }),
        2 => (n(), n(), proptest::option::of(n())).prop_map(|(n, under, after)| {
            Edit::Move(Node::Indicator(id(n)), Spot::Indicator { goal: id(under), after: after.map(id) })
        }),
    ];
    leaf.prop_recursive(1, 4, 3, |inner| {
        proptest::collection::vec(inner, 0..4).prop_map(Edit::Many)
    })
}

pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(any_edit(), 0..24)
}

pub fn empty() -> Plan {
    Plan::new(id(0))
}

/// The plan with every occasion frozen by one decision.
pub fn frozen(mut plan: Plan) -> Plan {
    let decided = Edit::Put(Record::Decision(id(0), Arc::default()));
    let freeze = |(key, occasion): (&OccasionId, &Arc<Occasion>)| {
        let mut occasion = occasion.as_ref().clone();
        occasion.frozen = Some(id(0));
        Edit::Put(Record::Occasion(*key, Arc::new(occasion)))
    };
    let freezes = plan.occasions.iter().map(freeze);
    let edits = std::iter::once(decided).chain(freezes).collect();
    plan.apply(Edit::Many(edits)).expect("occasions freeze");
    plan
}

/// The plan after these edits, those refused passed over, and the changes made.
pub fn after(edits: Vec<Edit>) -> (Plan, Vec<Change>) {
    let mut plan = empty();
    let changes = edits
        .into_iter()
        .filter_map(|edit| plan.apply(edit).ok())
        .collect();
    (plan, changes)
}

/// One field of a record that stands there, as people edit.
#[derive(Clone, Debug)]
pub enum Deed {
    /// An edit of whole records.
    Edit(Edit),
    /// A goal's wording.
    Reword(u8, String),
    /// A goal's weight.
    Weigh(u8, u8),
    /// A field of a goal that this version does not know.
    Unknown(u8, bool, String),
    /// An indicator's note.
    Note(u8, String),
    /// A target of an indicator, added or changed; without a figure taken away.
    Aim(u8, u8, Option<u8>),
    /// An indicator made a quotient of two others.
    Divide(u8, u8, u8),
    /// A unit, and an indicator that names it.
    Unit(u8, Option<u8>, u8),
    /// A comment beside a judgement.
    Comment(u8, u8, String),
    /// A note beside a measurement.
    Remark(u8, i16, String),
    /// A level of the scale, renamed or added.
    Level(bool, String),
    /// A level of the scale, taken away.
    Drop(&'static str),
    /// An occasion, frozen.
    Freeze(u8),
}

/// A deed of any sort.
pub fn any_deed() -> impl Strategy<Value = Deed> {
    let n = any::<u8>;
    let text = || "[a-c ]{0,4}";
    let level = select(vec!["met", "partly", "not", "nearly"]);
    prop_oneof![
        6 => any_edit().prop_map(Deed::Edit),
        2 => (n(), text()).prop_map(|(n, text)| Deed::Reword(n, text)),
        1 => (n(), n()).prop_map(|(n, weight)| Deed::Weigh(n, weight)),
        1 => (n(), any::<bool>(), text()).prop_map(|(n, one, text)| Deed::Unknown(n, one, text)),
        1 => (n(), text()).prop_map(|(n, text)| Deed::Note(n, text)),
        3 => (n(), n(), option::of(n())).prop_map(|(n, target, figure)| Deed::Aim(n, target, figure)),
        1 => (n(), n(), n()).prop_map(|(n, of, by)| Deed::Divide(n, of, by)),
        1 => (n(), option::of(n()), n()).prop_map(|(n, over, of)| Deed::Unit(n, over, of)),
        1 => (n(), n(), text()).prop_map(|(n, about, text)| Deed::Comment(n, about, text)),
        1 => (n(), 2018..2022_i16, text()).prop_map(|(n, year, text)| Deed::Remark(n, year, text)),
        1 => (any::<bool>(), text()).prop_map(|(new, name)| Deed::Level(new, name)),
        1 => level.prop_map(Deed::Drop),
        1 => n().prop_map(Deed::Freeze),
        1 => n().prop_map(|n| Deed::Edit(Edit::Delete(RecordKey::Unit(id(n))))),
    ]
}

/// A plan with some of every id, so that deeds meet something, and some ids left free.
pub fn filled() -> Plan {
    let mut deeds = Vec::new();
    for n in 0..4 {
        deeds.push(goal(n, n.checked_sub(2), format!("mål {n}")));
        deeds.push(indicator(n, n, format!("indikator {n}")));
        deeds.push(observation(n, 2019, 10 + i64::from(n)));
        deeds.push(observation(n, 2020, 20 + i64::from(n)));
    }
    for n in 0..2 {
        deeds.push(occasion(n));
        deeds.push(assessment(n, 0, "met"));
        deeds.push(assessment(n, 1, "partly"));
    }
    let deeds: Vec<Deed> = deeds.into_iter().map(Deed::Edit).collect();
    let plan = copy(&empty(), &deeds);
    let more = [
        Deed::Unit(0, None, 0),
        Deed::Unit(1, Some(0), 1),
        Deed::Aim(0, 0, Some(50)),
        Deed::Aim(0, 1, Some(60)),
        Deed::Divide(3, 0, 1),
    ];
    copy(&plan, &more)
}

/// A copy of the plan after these deeds, those that cannot be done passed over.
pub fn copy(plan: &Plan, deeds: &[Deed]) -> Plan {
    let mut copy = plan.clone();
    for deed in deeds {
        if let Some(edit) = deed.edit(&copy) {
            let _ = copy.apply(edit);
        }
    }
    copy
}

impl Deed {
    fn edit(&self, plan: &Plan) -> Option<Edit> {
        let record = match self {
            Self::Edit(edit) => return Some(edit.clone()),
            Self::Reword(n, text) => on_goal(plan, *n, |it| it.text.clone_from(text))?,
            Self::Weigh(n, weight) => on_goal(plan, *n, |it| it.weight = (*weight).into())?,
            Self::Unknown(n, one, text) => on_goal(plan, *n, |it| {
                let name = if *one { "foo" } else { "bar" };
                it.extra.insert(name.to_owned(), text.as_str().into());
            })?,
            Self::Note(n, text) => on_indicator(plan, *n, |it| it.note.clone_from(text))?,
            Self::Aim(n, target, figure) => {
                on_indicator(plan, *n, |it| aim(it, id(*target), *figure))?
            }
            Self::Divide(n, of, by) => on_indicator(plan, *n, |it| {
                it.figure = Figure::Quotient(Quotient {
                    of: id(*of),
                    by: id(*by),
                    times: Decimal::ONE,
                });
            })?,
            Self::Unit(n, over, of) => return Some(unit(plan, *n, *over, *of)),
            Self::Comment(n, about, text) => {
                let key = judged(*n, *about);
                let mut it = plan.assessments.get(&key)?.as_ref().clone();
                it.comment.clone_from(text);
                Record::Assessment(key, it.into())
            }
            Self::Remark(n, year, text) => {
                let key = measured(*n, *year);
                let mut it = plan.observations.get(&key)?.clone();
                let mut detail = it.detail.as_deref().cloned().unwrap_or_default();
                detail.note.clone_from(text);
                it.detail = (detail != Detail::default()).then(|| detail.into());
                Record::Observation(key, it)
            }
            Self::Level(new, name) => on_scale(plan, |levels| level(levels, *new, name)),
            Self::Drop(key) => on_scale(plan, |levels| levels.retain(|it| it.key.as_str() != *key)),
            Self::Freeze(n) => return freeze(plan, id(*n)),
        };
        Some(Edit::Put(record))
    }
}

fn on_goal(plan: &Plan, n: u8, change: impl FnOnce(&mut Goal)) -> Option<Record> {
    let mut it = plan.goals.get(&id(n))?.as_ref().clone();
    change(&mut it);
    Some(Record::Goal(id(n), it.into()))
}

fn on_indicator(plan: &Plan, n: u8, change: impl FnOnce(&mut Indicator)) -> Option<Record> {
    let mut it = plan.indicators.get(&id(n))?.as_ref().clone();
    change(&mut it);
    Some(Record::Indicator(id(n), it.into()))
}

fn on_scale(plan: &Plan, change: impl FnOnce(&mut Vec<Level>)) -> Record {
    let mut rules = plan.rules.as_ref().clone();
    change(&mut rules.scale.0);
    Record::Rules(rules.into())
}

fn aim(it: &mut Indicator, id: Id<Target>, figure: Option<u8>) {
    let known = it.targets.iter().position(|target| target.id == id);
    let figure = figure.map(|figure| Condition::AtLeast(figure.into()));
    match (known, figure) {
        (None, None) => {}
        (Some(at), None) => _ = it.targets.remove(at),
        (Some(at), Some(condition)) => it.targets[at].condition = condition,
        (None, Some(condition)) => it.targets.push(Target {
            id,
            due: None,
            condition,
            wording: String::new(),
            stage: false,
        }),
    }
}

fn level(levels: &mut Vec<Level>, new: bool, name: &str) {
    let key = LevelKey::new("nearly");
    if new && levels.iter().all(|level| level.key != key) {
        let level = Level {
            key,
            name: name.to_owned(),
            mark: Mark::Square,
            value: Decimal::new(7, 1),
            from: Decimal::new(6, 1),
        };
        levels.insert(1, level);
    } else {
        name.clone_into(&mut levels[0].name);
    }
}

fn unit(plan: &Plan, n: u8, over: Option<u8>, of: u8) -> Edit {
    let record = Unit {
        parent: over.map(id),
        ..Unit::default()
    };
    let named = on_indicator(plan, of, |it| it.units = vec![id(n)]);
    let records = [Record::Unit(id(n), record.into())]
        .into_iter()
        .chain(named);
    Edit::Many(records.map(Edit::Put).collect())
}

fn freeze(plan: &Plan, id: OccasionId) -> Option<Edit> {
    let mut it = plan.occasions.get(&id)?.as_ref().clone();
    it.frozen = Some(self::id(0));
    let judged = plan
        .assessments
        .iter()
        .filter(|(key, _)| key.occasion == id);
    let judged: Vec<_> = judged.collect();
    it.sealed = Some(Sealed::new(
        serde_json::json!({ "plan": format!("{judged:?}") }).to_string(),
    )); // as unlike as what it seals
    let decision = Record::Decision(self::id(0), Arc::default());
    let records = [decision, Record::Occasion(id, it.into())];
    Some(Edit::Many(records.map(Edit::Put).into()))
}
