//! Random records that stand on their own, or under the first of the others.

use std::sync::Arc;

use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use super::{day, decimal, extra, id, text};
use crate::plan::*;

fn budget() -> impl Strategy<Value = BudgetTable> {
    (text(), vec(budget_row(), 0..3), option::of(day()), extra()).prop_map(
        |(title, rows, until, extra)| BudgetTable {
            columns: budget_columns(&title),
            title,
            rows: (0..)
                .zip(rows)
                .map(|(n, row)| BudgetRow { id: id(n), ..row }.into())
                .collect(),
            occasion: Some(id(0)),
            until,
            extra,
            ..BudgetTable::default()
        },
    )
}

/// Outcome and budget, and the one less the other.
fn budget_columns(title: &str) -> Vec<BudgetColumn> {
    let [outcome, budget, deviation] = [1, 2, 3].map(ColumnKey::new);
    let column = |key, kind, formula| BudgetColumn {
        key,
        title: heading(title),
        kind,
        formula,
        ..BudgetColumn::default()
    };
    let less = ColumnFormula::Difference {
        of: outcome,
        less: budget,
    };
    vec![
        column(outcome, ColumnKind::Outcome, ColumnFormula::Entered),
        column(budget, ColumnKind::Budget, ColumnFormula::Entered),
        column(deviation, ColumnKind::Deviation, less),
    ]
}

/// A text without capitals, so that no heading looks like the name of a field.
fn heading(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_uppercase())
        .collect()
}

fn budget_row() -> impl Strategy<Value = BudgetRow> {
    let cells = btree_map((1..4u32).prop_map(ColumnKey::new), decimal(), 0..3);
    let parts = (text(), select(RowRole::ALL.to_vec()), any::<u8>(), cells);
    parts.prop_map(|(label, role, depth, cells)| BudgetRow {
        label: heading(&label),
        analysis: label,
        role,
        depth,
        cells,
        ..BudgetRow::default()
    })
}

/// A part of every sort, and texts in the first of them.
fn template(text: &str, extra: Extra) -> Template {
    let kinds = PartKind::ALL.into_iter();
    let parts = kinds.chain([PartKind::Chapter(id(0))]).enumerate();
    let mut template = Template {
        kind: TemplateKind::Report,
        title: text.to_owned(),
        numbered: true,
        parts: parts
            .map(|(n, kind)| TemplatePart {
                heading: heading(text),
                depth: 1,
                ..TemplatePart::new(id(n), kind)
            })
            .collect(),
        extra,
        ..Template::default()
    };
    for occasion in [None, Some(id(0))] {
        let part = id(0);
        template.write(PartTextKey { part, occasion }, text);
    }
    template
}

/// One of each.
pub fn documents() -> impl Strategy<Value = Vec<Record>> {
    (text(), day(), extra(), budget()).prop_map(|(text, date, extra, budget)| {
        let activity = Activity {
            under: Node::Indicator(id(0)),
            rank: Rank::default(),
            text: text.clone(),
            responsible: text.clone(),
            start: Some(date),
            due: None,
            status: ActivityStatus::Ongoing,
            effect: Some(Effect {
                amount: Decimal::TEN,
                year: None,
            }),
            note: String::new(),
            extra: extra.clone(),
        };
        let decision = Decision {
            kind: DecisionKind::FollowUp,
            body: text.clone(),
            date: Some(date),
            extra: extra.clone(),
            ..Decision::default()
        };
        let occasion = Occasion {
            kind: OccasionKind::YearEnd,
            date,
            title: text.clone(),
            dnr: text.clone(),
            frozen: Some(id(0)),
            sealed: Some(Sealed::new(
                serde_json::json!({ "id": text.clone(), "goals": [1] }).to_string(),
            )),
            earlier: Some(Arc::new(Earlier {
                kind: OccasionKind::Month,
                date,
                title: text.clone(),
                index: Some(Decimal::ONE),
                standings: vec![EarlierStanding {
                    of: Node::Goal(id(9)),
                    status: None,
                    value: Some(Decimal::ZERO),
                    text: text.clone(),
                }],
            })),
            reopened: vec![Reopened {
                on: date,
                decision: text.clone(),
                reason: String::new(),
            }],
            extra: extra.clone(),
        };
        let chapter = Chapter {
            kind: ChapterKind::Trends,
            body: text.clone(),
            extra: extra.clone(),
            ..Chapter::default()
        };
        let risk = Risk {
            text: text.clone(),
            likelihood: Some(4),
            extra: extra.clone(),
            ..Risk::default()
        };
        let term = GlossaryTerm {
            term: text.clone(),
            explanation: text.clone(),
            extra: extra.clone(),
        };
        let unit = |parent| Unit {
            parent,
            name: text.clone(),
            extra: extra.clone(),
            ..Unit::default()
        };
        vec![
            Record::Unit(id(0), unit(None).into()),
            Record::Unit(id(1), unit(Some(id(0))).into()),
            Record::Decision(id(0), decision.into()),
            Record::Occasion(id(0), occasion.into()),
            Record::Activity(id(0), activity.into()),
            Record::Chapter(id(0), chapter.into()),
            Record::Risk(id(0), risk.into()),
            Record::GlossaryTerm(id(0), term.into()),
            Record::BudgetTable(id(0), budget.into()),
            Record::Template(id(0), template(&text, extra).into()),
        ]
    })
}
