//! What records are called: their kind, and a title by which a person knows them again.

use super::Teller;
use crate::{
    edit::Kind,
    plan::{
        AssessmentKey, BudgetCellKey, GoalId, IndicatorId, IndicatorKind, Node, ObservationKey,
        OccasionId, RecordKey, Subject, UnitId,
    },
    text::{case, date, name},
};

/// What a record is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it is: “Indikator”, or a goal by the name of its level.
    pub kind: String,
    /// Which one: “Andel nöjda i hemtjänsten”.
    pub title: String,
}

impl Teller<'_> {
    /// What a record is called.
    pub fn name(&self, record: &RecordKey) -> Named {
        Named {
            kind: self.kind(record),
            title: self.title(record),
        }
    }

    fn kind(&self, record: &RecordKey) -> String {
        let of_plan = match record {
            RecordKey::Goal(id) => self.find(|plan| {
                let goal = plan.goals.get(id)?;
                Some(name::level_of(goal, plan, self.language))
            }),
            RecordKey::Indicator(id) => {
                let indicator = self.find(|plan| plan.indicators.get(id));
                indicator
                    .filter(|it| it.kind == IndicatorKind::KeyFigure)
                    .map(|_| self.texts().status.key_figure.to_owned())
            }
            _ => None,
        };
        case::capitalised(
            &of_plan.unwrap_or_else(|| (self.words().kind)(Kind::of(record)).to_owned()),
        )
    }

    /// The title alone.
    pub fn title(&self, record: &RecordKey) -> String {
        let known = match record {
            RecordKey::About => Some(self.plan_title()),
            RecordKey::Rules => Some(self.texts().about.scale.to_owned()),
            RecordKey::Goal(id) => Some(self.goal(*id)),
            RecordKey::Indicator(id) => Some(self.indicator(*id)),
            RecordKey::Unit(id) => Some(self.unit(*id)),
            RecordKey::Occasion(id) => Some(self.occasion(*id)),
            RecordKey::Assessment(key) => Some(self.assessment(key)),
            RecordKey::Observation(key) => Some(self.observation(key)),
            RecordKey::Activity(id) => {
                self.find(|plan| plan.activities.get(id).map(|it| self.worded(&it.text)))
            }
            RecordKey::Decision(id) => self.find(|plan| {
                let decision = plan.decisions.get(id)?;
                Some(name::decision(decision, self.language))
            }),
            RecordKey::Chapter(id) => {
                self.find(|plan| plan.chapters.get(id).map(|it| self.named(&it.title)))
            }
            RecordKey::Risk(id) => {
                self.find(|plan| plan.risks.get(id).map(|it| self.worded(&it.text)))
            }
            RecordKey::GlossaryTerm(id) => {
                self.find(|plan| plan.glossary.get(id).map(|it| self.named(&it.term)))
            }
            RecordKey::BudgetTable(id) => {
                self.find(|plan| plan.budgets.get(id).map(|it| self.named(&it.title)))
            }
            RecordKey::BudgetCell(key) => Some(self.cell(key)),
            RecordKey::Template(id) => self.find(|plan| {
                let template = plan.templates.get(id)?;
                let kind = (self.texts().document.template.kind)(template.kind);
                Some(or(&template.title, kind))
            }),
        };
        known.unwrap_or_else(|| self.gone())
    }

    pub(super) fn node(&self, node: Node) -> String {
        match node {
            Node::Goal(id) => self.goal(id),
            Node::Indicator(id) => self.indicator(id),
        }
    }

    pub(super) fn goal(&self, id: GoalId) -> String {
        let goal = self.find(|plan| plan.goals.get(&id));
        goal.map_or_else(|| self.gone(), |it| self.worded(&it.text))
    }

    pub(super) fn indicator(&self, id: IndicatorId) -> String {
        let indicator = self.find(|plan| plan.indicators.get(&id));
        indicator.map_or_else(|| self.gone(), |it| self.worded(&it.text))
    }

    pub(super) fn unit(&self, id: UnitId) -> String {
        let unit = self.find(|plan| plan.units.get(&id));
        unit.map_or_else(|| self.gone(), |it| self.named(&it.name))
    }

    pub(super) fn occasion(&self, id: OccasionId) -> String {
        let occasion = self.find(|plan| plan.occasions.get(&id));
        occasion.map_or_else(|| self.gone(), |it| name::occasion(it, self.language))
    }

    pub(super) fn gone(&self) -> String {
        self.words().gone.to_owned()
    }

    fn cell(&self, key: &BudgetCellKey) -> String {
        let table = self.title(&RecordKey::BudgetTable(key.table));
        let cell = self.find(|plan| {
            let table = plan.budgets.get(&key.table)?;
            let row = &table.rows.get(table.row_place(key.row)?)?.label;
            let column = table.columns.get(table.column_place(key.column)?)?;
            Some(format!("{row}, {}", column.name()))
        });
        let parts = std::iter::once(table).chain(cell);
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn plan_title(&self) -> String {
        match self.plan.about.title.is_empty() {
            true => self.texts().frame.untitled.to_owned(),
            false => self.plan.about.title.clone(),
        }
    }

    fn assessment(&self, key: &AssessmentKey) -> String {
        let subject = match key.subject {
            Subject::Plan => self.words().whole_plan.to_owned(),
            Subject::Goal(id) => self.goal(id),
            Subject::Indicator(id) => self.indicator(id),
        };
        format!("{subject} · {}", self.occasion(key.occasion))
    }

    fn observation(&self, key: &ObservationKey) -> String {
        let series = key.series;
        let gender = (!series.gender.is_total()).then_some(series.gender);
        let parts = [
            Some(self.indicator(series.indicator)),
            series.unit.map(|id| self.unit(id)),
            gender.map(|it| (self.texts().status.gender)(it).to_lowercase()),
            Some(date::period(key.period, self.language)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// A wording, or that there is none.
    fn worded(&self, text: &str) -> String {
        or(text, self.texts().tree.outline.unworded)
    }

    /// A name, or that there is none.
    fn named(&self, text: &str) -> String {
        or(text, self.words().unnamed)
    }
}

fn or(text: &str, instead: &str) -> String {
    match text.trim() {
        "" => instead.to_owned(),
        _ => text.to_owned(),
    }
}
