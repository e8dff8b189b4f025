//! The model: a plan as plain data, records by id, and nothing else.
//!
//! What is here: what a plan *is* ([`Plan`] and its records), how records refer to each other
//! ([`Id`], [`Node`], [`Subject`]) and in which order they stand ([`Rank`]). What is not: how a plan
//! is changed (`edit`), judged (`fulfilment`), written (`file`) or worded (`text`). A record's serde
//! attributes stand beside its fields, so that a new field is one line; *when* and *in what
//! envelope* they are used is the business of `file` alone.

mod about;
mod activity;
mod alias;
mod assessment;
mod budget;
mod day;
mod decision;
mod document;
mod goal;
mod id;
mod indicator;
pub mod link;
mod observation;
mod occasion;
mod outline;
mod period;
mod rank;
mod record;
mod risk;
mod rules;
mod sealed;
mod target;
mod template;
mod unit;

#[cfg(test)]
pub(crate) mod sample;

pub use about::{About, Dismissal, GoalLevel, PlanKind};
pub use activity::{Activity, ActivityStatus, Effect};
pub use alias::Aliases;
pub use assessment::{Assessment, AssessmentKey};
pub use budget::{
    Accrual, BudgetCellKey, BudgetColumn, BudgetFigure, BudgetKind, BudgetRow, BudgetTable,
    ColumnFormula, ColumnKey, ColumnKind, FromBudget, MoneySide, Reach, RowRole, Step,
};
pub use day::Day;
pub use decision::{Decision, DecisionKind};
pub use document::{Chapter, ChapterKind, GlossaryTerm, Risk};
pub use goal::{Goal, Node, Origin, Subject};
pub use id::{
    ActivityId, BudgetTableId, ChapterId, DecisionId, GlossaryTermId, GoalId, Id, IdSource,
    IndicatorId, OccasionId, PartId, PlanId, RiskId, RowId, TargetId, TemplateId, UnitId,
};
pub use indicator::{
    Baseline, Direction, Figure, Frequency, Indicator, IndicatorKind, KoladaId, Life, Measure,
    Quotient, Retirement, Together, Wording,
};
pub use observation::{
    Corrected, Detail, Gender, Missing, Observation, ObservationKey, Observations, Progress,
    Series, SeriesKey, Value,
};
pub use occasion::{Earlier, EarlierStanding, Occasion, OccasionKind, Reopened};
pub use outline::{Outline, Row};
pub use period::Period;
pub use rank::Rank;
pub use record::{Extra, Plan, Record, RecordKey, Table, Touch};
pub use risk::{Grade, RiskLine, RiskSquare, drawn_up};
pub use rules::{Combine, Level, LevelKey, Mark, PartialRule, Rules, Scale};
pub use rust_decimal::Decimal;
pub use sealed::Sealed;
pub use target::{Benchmark, By, Condition, Move, Since, Span, Target, Total};
pub use template::{
    NoPartTextKey, PartKind, PartText, PartTextKey, Template, TemplateKind, TemplatePart,
};
pub use unit::{Unit, UnitRole};
