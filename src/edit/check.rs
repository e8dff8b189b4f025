//! The rules that every plan keeps, checked record by record.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::references;
use crate::order;
use crate::plan::{
    Assessment, BudgetTable, Decimal, Figure, Id, Indicator, IndicatorId, Plan, Record, RecordKey,
    Rules,
};

/// Most that is told of one plan: more than it has records, measurements aside.
const MOST: usize = 200_000;

/// A record that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The record.
    pub record: RecordKey,
    /// The rule.
    pub rule: Rule,
}

/// A rule that every plan keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A record that is referred to exists.
    Refers(RecordKey),
    /// No goal lies under itself.
    GoalTree,
    /// No unit lies under itself.
    UnitTree,
    /// A quotient is made of two other indicators, which are no quotients themselves.
    Quotient,
    /// Weights are not negative.
    Weight,
    /// The scale has at least two levels of different keys, values within 0 to 1 and thresholds
    /// that fall from the best level to the worst.
    Scale,
    /// A judgement uses a level of the scale.
    Level,
    /// Rows and columns of a table have names of their own, its figures stand in its columns, and no
    /// formula leads back to its own column.
    Cells,
}

impl Plan {
    /// The rule that a record breaks, held against the rest of the plan.
    pub(crate) fn breaks(&self, record: &Record) -> Option<Broken> {
        check(self, record).err()
    }

    /// What in the plan breaks a rule, the first of it where it is more than any list of it would hold: nothing, in
    /// any plan that edits have made.
    pub fn broken(&self) -> Vec<Broken> {
        let over = |id| self.goals.get(&Id::new(id))?.parent.map(Id::uuid);
        let goals = endless(self.goals.iter().map(|(id, _)| id.uuid()).collect(), &over);
        let over = |id| self.units.get(&Id::new(id))?.parent.map(Id::uuid);
        let units = endless(self.units.iter().map(|(id, _)| id.uuid()).collect(), &over);
        let in_tree = |record: &Record| match record {
            Record::Goal(id, _) => holds(!goals.contains(&id.uuid()), Rule::GoalTree),
            Record::Unit(id, _) => holds(!units.contains(&id.uuid()), Rule::UnitTree),
            _ => Ok(()),
        };
        let check = |record: Record| {
            let rule = check_itself(self, &record).and_then(|()| in_tree(&record));
            rule.err().map(|rule| Broken {
                record: record.key(),
                rule,
            })
        };
        self.records().filter_map(check).take(MOST).collect()
    }
}

/// Checks one record against the rest of the plan.
pub fn check(plan: &Plan, record: &Record) -> Result<(), Broken> {
    let rule = check_itself(plan, record).and_then(|()| check_tree(plan, record));
    rule.map_err(|rule| Broken {
        record: record.key(),
        rule,
    })
}

/// Everything about a record but its place in a tree.
fn check_itself(plan: &Plan, record: &Record) -> Result<(), Rule> {
    check_references(plan, record)?;
    match record {
        Record::Goal(_, it) => check_weight(it.weight),
        Record::Unit(_, it) => check_weight(it.weight),
        Record::Indicator(id, it) => {
            check_weight(it.weight)?;
            check_figure(plan, *id, it.figure)
        }
        Record::Rules(rules) => check_rules(plan, rules),
        Record::Assessment(_, it) => check_assessment(plan, it),
        Record::BudgetTable(_, table) => check_budget(table),
        Record::BudgetCell(key, _) => {
            let table = plan.budgets.get(&key.table);
            let is_there = table.is_some_and(|it| it.has_cell(key.row, key.column));
            holds(is_there, Rule::Cells)
        }
        Record::About(_)
        | Record::Occasion(..)
        | Record::Activity(..)
        | Record::Observation(..)
        | Record::Decision(..)
        | Record::Chapter(..)
        | Record::Risk(..)
        | Record::GlossaryTerm(..)
        | Record::Template(..) => Ok(()),
    }
}

fn check_references(plan: &Plan, record: &Record) -> Result<(), Rule> {
    let mut missing = None;
    references(record, &mut |key| {
        if missing.is_none() && !is_there(plan, &key) {
            missing = Some(key);
        }
    });
    missing.map_or(Ok(()), |key| Err(Rule::Refers(key)))
}

/// A goal or unit lies in its tree, which is found by walking up from it; a quotient on top of its sides.
fn check_tree(plan: &Plan, record: &Record) -> Result<(), Rule> {
    match record {
        Record::Goal(id, goal) => {
            let over = |id| plan.goals.get(&Id::new(id))?.parent.map(Id::uuid);
            let tree = ends_without(id.uuid(), goal.parent.map(Id::uuid), &over);
            holds(tree, Rule::GoalTree)
        }
        Record::Unit(id, unit) => {
            let over = |id| plan.units.get(&Id::new(id))?.parent.map(Id::uuid);
            let tree = ends_without(id.uuid(), unit.parent.map(Id::uuid), &over);
            holds(tree, Rule::UnitTree)
        }
        Record::Indicator(id, it) if is_quotient(it) => {
            holds(is_side_of_none(plan, *id), Rule::Quotient)
        }
        _ => Ok(()),
    }
}

fn is_there(plan: &Plan, key: &RecordKey) -> bool {
    match key {
        RecordKey::Goal(id) => plan.goals.has(id),
        RecordKey::Indicator(id) => plan.indicators.has(id),
        RecordKey::Unit(id) => plan.units.has(id),
        RecordKey::Occasion(id) => plan.occasions.has(id),
        RecordKey::Decision(id) => plan.decisions.has(id),
        other => plan.record(other).is_some(),
    }
}

fn holds(condition: bool, rule: Rule) -> Result<(), Rule> {
    condition.then_some(()).ok_or(rule)
}

/// Whether the chain of parents from `start` comes to an end without meeting `id`.
fn ends_without(id: Uuid, start: Option<Uuid>, parent: &dyn Fn(Uuid) -> Option<Uuid>) -> bool {
    let mut met = order::set([id]);
    let mut above = start;
    while let Some(next) = above {
        if !met.insert(next) {
            return false;
        }
        above = parent(next);
    }
    true
}

/// The records whose chain of parents never ends, each walked over once: a file may hold a chain of
/// a hundred thousand.
fn endless(keys: Vec<Uuid>, parent: &dyn Fn(Uuid) -> Option<Uuid>) -> BTreeSet<Uuid> {
    let mut ends: BTreeMap<Uuid, bool> = BTreeMap::new();
    for key in keys {
        let mut walked = Vec::new();
        let mut here = Some(key);
        let verdict = loop {
            let Some(at) = here else { break true };
            if let Some(known) = ends.get(&at) {
                break *known;
            }
            ends.insert(at, false); // until it is known to end: whoever comes back here does not
            walked.push(at);
            here = parent(at);
        };
        ends.extend(walked.into_iter().map(|key| (key, verdict)));
    }
    let endless = ends.into_iter().filter(|(_, ends)| !ends);
    order::set(endless.map(|(key, _)| key))
}

fn check_weight(weight: Decimal) -> Result<(), Rule> {
    holds(weight >= Decimal::ZERO, Rule::Weight)
}

fn check_figure(plan: &Plan, id: IndicatorId, figure: Figure) -> Result<(), Rule> {
    let Figure::Quotient(quotient) = figure else {
        return Ok(());
    };
    let plain = |side| {
        let side = plan.indicators.get(&side);
        side.is_some_and(|it| !is_quotient(it))
    };
    let mut sides = [quotient.of, quotient.by].into_iter();
    holds(sides.all(|side| side != id && plain(side)), Rule::Quotient)
}

fn is_quotient(indicator: &Indicator) -> bool {
    matches!(indicator.figure, Figure::Quotient(_))
}

/// No quotient is made of this indicator.
fn is_side_of_none(plan: &Plan, id: IndicatorId) -> bool {
    plan.indicators.iter().all(|(_, it)| match it.figure {
        Figure::Quotient(quotient) => quotient.of != id && quotient.by != id,
        _ => true,
    })
}

fn check_rules(plan: &Plan, rules: &Rules) -> Result<(), Rule> {
    let levels = &rules.scale.0;
    let keys = order::set(levels.iter().map(|level| &level.key));
    let falling = levels.windows(2).all(|pair| pair[0].from > pair[1].from);
    let within = |value: &Decimal| (Decimal::ZERO..=Decimal::ONE).contains(value);
    let values = levels
        .iter()
        .all(|level| within(&level.value) && within(&level.from));
    holds(
        levels.len() >= 2 && keys.len() == levels.len() && falling && values,
        Rule::Scale,
    )?;
    let mut used = plan
        .assessments
        .iter()
        .flat_map(|(_, it)| it.status.iter().chain(&it.forecast));
    holds(used.all(|key| keys.contains(key)), Rule::Level)
}

fn check_assessment(plan: &Plan, assessment: &Assessment) -> Result<(), Rule> {
    let scale = &plan.rules.scale;
    let mut used = assessment.status.iter().chain(&assessment.forecast);
    holds(used.all(|key| scale.level(key).is_some()), Rule::Level)
}

fn check_budget(table: &BudgetTable) -> Result<(), Rule> {
    let ids = order::set(table.rows.iter().map(|row| row.id));
    let keys = order::set(table.columns.iter().map(|column| column.key));
    let mut figures = table.rows.iter().flat_map(|row| row.cells.keys());
    let is_sound = ids.len() == table.rows.len() && table.steps().is_some();
    holds(is_sound && figures.all(|it| keys.contains(it)), Rule::Cells)
}
