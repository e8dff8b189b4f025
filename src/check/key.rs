//! Which finding it is, for the person who lets it stand: the same as long as what it is about is the same.
//!
//! The key is made of the kind, the facts and the records. Lines of a text are no part of it: a paragraph
//! that moves is the same paragraph.

use std::fmt::Display;

use super::{Finding, Kind, Lack, Place};
use crate::plan::RecordKey;

impl Finding {
    /// The key: a word for the kind and sixteen digits for the rest.
    pub fn key(&self) -> String {
        let mut print = Print::default();
        self.kind.facts(&mut print);
        // What most lack is the same finding when one of them gets it; a text is held against what its facts name.
        let is_of_facts = matches!(
            self.kind,
            Kind::MostLack { .. } | Kind::OtherThanTable { .. } | Kind::OtherSign { .. }
        );
        for place in self.places.iter().filter(|_| !is_of_facts) {
            match place {
                // A cell is named by the facts: its table is where it is.
                Place::Record(RecordKey::BudgetCell(cell), _) => {
                    let key = RecordKey::BudgetTable(cell.table);
                    print.add(&format_args!("{key:?}{:?}", ["rows"]));
                }
                Place::Record(key, path) | Place::Earlier(key, path) => {
                    print.add(&format_args!("{key:?}{path:?}"));
                }
                Place::Prose(..) | Place::Text(_) => {}
            }
        }
        format!("{}-{:016x}", self.kind.name(), print.0)
    }
}

impl Kind {
    /// Its place among the kinds; what lacks the same stands together.
    pub(super) fn number(&self) -> (usize, Option<Lack>) {
        let name = self.name();
        let at = NAMES.iter().position(|it| *it == name);
        let lack = match self {
            Self::Lacks(lack) => Some(*lack),
            _ => None,
        };
        (at.unwrap_or(NAMES.len()), lack)
    }

    /// A word for it that never changes: keys are kept in plan files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::OtherThanTable { .. } => "other-than-table",
            Self::OtherSign { .. } => "other-sign",
            Self::OtherThanMeasured { .. } => "other-than-measured",
            Self::OtherFigure { .. } => "other-figure",
            Self::Sum { .. } => "sum",
            Self::Deviation { .. } => "deviation",
            Self::SameColumn { .. } => "same-column",
            Self::TablesApart { .. } => "tables-apart",
            Self::Wording { .. } => "wording",
            Self::NotInSummary { .. } => "not-in-summary",
            Self::DirectionOnly { .. } => "direction-only",
            Self::DirectionOfTarget { .. } => "direction-of-target",
            Self::EmptyBaselines { .. } => "empty-baselines",
            Self::NothingToCountFrom { .. } => "nothing-to-count-from",
            Self::UnmeasuredGoal => "unmeasured-goal",
            Self::Lacks(_) => "lacks",
            Self::MostLack { .. } => "most-lack",
            Self::DuePassed { .. } => "due-passed",
            Self::DueBeforePlan { .. } => "due-before-plan",
            Self::NotFollowedUp => "not-followed-up",
            Self::FollowedUpAfterAll => "followed-up-after-all",
            Self::KoladaForm { .. } => "kolada-form",
            Self::Gone { .. } => "gone",
            Self::Reworded { .. } => "reworded",
            Self::TargetEased(_) => "target-eased",
            Self::ChangedAfterFreezing { .. } => "changed-after-freezing",
            Self::OtherRules => "other-rules",
        }
    }

    fn facts(&self, print: &mut Print) {
        match self {
            Self::OtherThanTable { said, table, cell } => {
                print.all(&[&said.value, &said.unit, table, cell]);
            }
            Self::OtherSign {
                said,
                better,
                table,
                cell,
            } => print.all(&[&said.value, &said.unit, better, table, cell]),
            Self::OtherThanMeasured {
                said,
                measured,
                period,
                indicator,
            } => print.all(&[&said.value, &said.unit, measured, period, indicator]),
            Self::OtherFigure { first, second }
            | Self::SameColumn { first, second }
            | Self::Wording { first, second, .. } => print.all(&[first, second]),
            Self::Sum {
                row,
                column,
                stated,
                parts: right,
            }
            | Self::Deviation {
                row,
                column,
                stated,
                follows: right,
            } => print.all(&[row, column, stated, right]),
            Self::TablesApart {
                first,
                one,
                second,
                other,
                ..
            } => print.all(&[first, one, second, other]),
            Self::NotInSummary { goal: text }
            | Self::EmptyBaselines { column: text }
            | Self::NothingToCountFrom { wording: text }
            | Self::KoladaForm { written: text }
            | Self::Gone { wording: text } => print.add(text),
            Self::DirectionOnly { text, table } => print.all(&[text, table]),
            Self::DirectionOfTarget { text, bound, .. } => print.all(&[text, bound]),
            Self::Reworded { before, after } => print.all(&[before, after]),
            Self::Lacks(lack) => print.add(&lack.name()),
            Self::MostLack { lack, among, .. } => {
                print.all(&[&lack.name(), &format_args!("{among:?}")]);
            }
            Self::DuePassed { due } => print.add(due),
            Self::DueBeforePlan { due, from } => print.all(&[due, from]),
            Self::TargetEased(eased) => print.add(&format_args!("{eased:?}")),
            Self::ChangedAfterFreezing { frozen } => print.add(frozen),
            Self::UnmeasuredGoal
            | Self::NotFollowedUp
            | Self::FollowedUpAfterAll
            | Self::OtherRules => {}
        }
    }
}

impl Lack {
    fn name(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Unit => "unit",
            Self::Baseline => "baseline",
            Self::Source => "source",
            Self::Frequency => "frequency",
            Self::Responsible => "responsible",
        }
    }
}

/// The kinds in the order in which findings are told.
const NAMES: [&str; 27] = [
    "other-than-table",
    "other-sign",
    "other-than-measured",
    "other-figure",
    "sum",
    "deviation",
    "same-column",
    "tables-apart",
    "not-in-summary",
    "wording",
    "direction-only",
    "direction-of-target",
    "nothing-to-count-from",
    "empty-baselines",
    "gone",
    "reworded",
    "target-eased",
    "changed-after-freezing",
    "other-rules",
    "unmeasured-goal",
    "due-passed",
    "due-before-plan",
    "not-followed-up",
    "followed-up-after-all",
    "kolada-form",
    "lacks",
    "most-lack",
];

/// A fingerprint of what was added to it (FNV-1a, 64 bits).
struct Print(u64);

impl Default for Print {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Print {
    fn all(&mut self, parts: &[&dyn Display]) {
        for part in parts {
            self.add(*part);
        }
    }

    /// A part and its end, so that “ab” and “c” are not “a” and “bc”.
    fn add(&mut self, part: &dyn Display) {
        for byte in part.to_string().bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
