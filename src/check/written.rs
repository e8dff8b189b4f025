//! The texts of a plan that are read sentence by sentence: which one it is, and what stands there.

use std::sync::Arc;

use crate::plan::{
    Assessment, AssessmentKey, BudgetTable, BudgetTableId, ChapterId, GlossaryTermId, GoalId,
    OccasionId, PartTextKey, Plan, Record, RecordKey, RiskId, RowId, Template, TemplateId,
};

/// A text that somebody has written in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Written {
    /// A chapter.
    Chapter(ChapterId),
    /// What a goal is about.
    Goal(GoalId),
    /// What is said of something at an occasion.
    Said(AssessmentKey, Said),
    /// In a part of a document.
    Part(TemplateId, PartTextKey),
    /// Of a row of a table of the economy.
    Row(BudgetTableId, RowId, Remark),
    /// A risk.
    Risk(RiskId),
    /// What is done about a risk.
    Action(RiskId),
    /// What a word means.
    Term(GlossaryTermId),
}

/// What is said of something at an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// What shows how it stands.
    Comment,
    /// Why it is judged so.
    Reason,
    /// How it has come about.
    Analysis,
}

/// What is said of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// Why it deviates.
    Analysis,
    /// What its forecast builds on.
    Outlook,
}

impl Written {
    /// The record that it is a part of.
    pub fn record(&self) -> RecordKey {
        match self {
            Self::Chapter(id) => RecordKey::Chapter(*id),
            Self::Goal(id) => RecordKey::Goal(*id),
            Self::Said(key, _) => RecordKey::Assessment(*key),
            Self::Part(id, _) => RecordKey::Template(*id),
            Self::Row(id, ..) => RecordKey::BudgetTable(*id),
            Self::Risk(id) | Self::Action(id) => RecordKey::Risk(*id),
            Self::Term(id) => RecordKey::GlossaryTerm(*id),
        }
    }

    /// The occasion that it is about, where it is about one.
    pub fn occasion(&self, plan: &Plan) -> Option<OccasionId> {
        match self {
            Self::Said(key, _) => Some(key.occasion),
            Self::Part(_, key) => key.occasion,
            Self::Row(table, ..) => plan.budgets.get(table)?.occasion,
            _ => None,
        }
    }

    /// Whether it is written in the markup of chapters, where figures can be linked.
    pub fn has_links(&self) -> bool {
        match self {
            Self::Chapter(_) | Self::Part(..) | Self::Row(..) => true,
            Self::Said(_, said) => *said == Said::Analysis,
            Self::Goal(_) | Self::Risk(_) | Self::Action(_) | Self::Term(_) => false,
        }
    }

    /// What stands there; none where the plan has no such text.
    pub fn text<'p>(&self, plan: &'p Plan) -> Option<&'p str> {
        match self {
            Self::Chapter(id) => Some(&plan.chapters.get(id)?.body),
            Self::Goal(id) => Some(&plan.goals.get(id)?.description),
            Self::Said(key, said) => Some(said.of(plan.assessments.get(key)?)),
            Self::Part(id, key) => part(plan.templates.get(id)?, *key),
            Self::Row(table, id, remark) => remark.of(plan.budgets.get(table)?, *id),
            Self::Risk(id) => Some(&plan.risks.get(id)?.text),
            Self::Action(id) => Some(&plan.risks.get(id)?.action),
            Self::Term(id) => Some(&plan.glossary.get(id)?.explanation),
        }
    }

    /// What stands there in the record that it is a part of; none in another.
    pub fn text_of<'r>(&self, record: &'r Record) -> Option<&'r str> {
        match (self, record) {
            (Self::Chapter(_), Record::Chapter(_, it)) => Some(&it.body),
            (Self::Goal(_), Record::Goal(_, it)) => Some(&it.description),
            (Self::Said(_, said), Record::Assessment(_, it)) => Some(said.of(it)),
            (Self::Part(_, key), Record::Template(_, it)) => part(it, *key),
            (Self::Row(_, id, remark), Record::BudgetTable(_, it)) => remark.of(it, *id),
            (Self::Risk(_), Record::Risk(_, it)) => Some(&it.text),
            (Self::Action(_), Record::Risk(_, it)) => Some(&it.action),
            (Self::Term(_), Record::GlossaryTerm(_, it)) => Some(&it.explanation),
            _ => None,
        }
    }

    /// Writes something else there, in the record that it is a part of; another stays as it is.
    pub fn rewrite(&self, record: &mut Record, text: String) {
        match (self, record) {
            (Self::Chapter(_), Record::Chapter(_, it)) => Arc::make_mut(it).body = text,
            (Self::Goal(_), Record::Goal(_, it)) => Arc::make_mut(it).description = text,
            (Self::Said(_, said), Record::Assessment(_, it)) => {
                let it = Arc::make_mut(it);
                match said {
                    Said::Comment => it.comment = text,
                    Said::Reason => it.reason = text,
                    Said::Analysis => it.analysis = text,
                }
            }
            (Self::Part(_, key), Record::Template(_, it)) => Arc::make_mut(it).write(*key, &text),
            (Self::Row(_, id, remark), Record::BudgetTable(_, it)) => {
                match (Arc::make_mut(it).row_mut(*id), remark) {
                    (Some(row), Remark::Analysis) => row.analysis = text,
                    (Some(row), Remark::Outlook) => row.outlook = text,
                    (None, _) => {}
                }
            }
            (Self::Risk(_), Record::Risk(_, it)) => Arc::make_mut(it).text = text,
            (Self::Action(_), Record::Risk(_, it)) => Arc::make_mut(it).action = text,
            (Self::Term(_), Record::GlossaryTerm(_, it)) => Arc::make_mut(it).explanation = text,
            _ => {}
        }
    }
}

impl Said {
    fn of(self, it: &Assessment) -> &str {
        match self {
            Self::Comment => &it.comment,
            Self::Reason => &it.reason,
            Self::Analysis => &it.analysis,
        }
    }
}

impl Remark {
    fn of(self, table: &BudgetTable, row: RowId) -> Option<&str> {
        let row = table.rows.iter().find(|it| it.id == row)?;
        Some(match self {
            Self::Analysis => &row.analysis,
            Self::Outlook => &row.outlook,
        })
    }
}

fn part(template: &Template, key: PartTextKey) -> Option<&str> {
    let found = template.texts.iter().find(|it| it.key == key);
    found.map(|it| it.text.as_str())
}
