//! Random records that stand on their own, or under the first of the others.

use std::sync::Arc;

use proptest::{collection::vec, option, prelude::*};

use super::{day, decimal, extra, id, text};
use crate::plan::*;

fn budget() -> impl Strategy<Value = BudgetTable> {
    let row = (text(), any::<u8>(), vec(option::of(decimal()), 2));
    let row = row.prop_map(|(label, depth, cells)| BudgetRow {
        label,
        role: RowRole::Including,
        depth,
        cells,
    });
    (text(), vec(row, 0..3), extra()).prop_map(|(title, rows, extra)| BudgetTable {
        columns: vec![
            BudgetColumn {
                title: title.clone(),
            },
            BudgetColumn::default(),
        ],
        title,
        rows,
        occasion: Some(id(0)),
        extra,
        ..BudgetTable::default()
    })
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
            frozen: Some(id(0)),
            sealed: Some(Arc::new(
                serde_json::json!({ "id": text.clone(), "goals": [1] }),
            )),
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
        ]
    })
}
