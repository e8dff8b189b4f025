//! What is reported and decided, and the plan document.

use serde_json::json;

use super::{check, said, walk};
use crate::{
    json,
    plan::{self, *},
    text::difference::tests::{assessment, day, id, observation},
};

#[test]
fn what_is_measured_and_judged() {
    let detail = Detail {
        note: said(),
        source: said(),
        retrieved: Some(day("2026-01-01")),
        earlier: vec![Corrected {
            value: plan::Value::Progress(Progress::Done),
            on: day("2026-01-01"),
        }],
    };
    walk(observation(), &["detail"], &json::tree(&detail));
    let measured = Observation {
        value: plan::Value::Number(Decimal::ONE),
        detail: Some(detail.into()),
    };
    check(observation(), &measured);
    let judged = Assessment {
        status: Some(LevelKey::new("met")),
        reason: said(),
        comment: said(),
        forecast: Some(LevelKey::new("not")),
        analysis: said(),
        carried: true,
        extra: Extra::new(),
    };
    check(assessment(Subject::Plan), &judged);
}

#[test]
fn what_is_decided() {
    let occasion = Occasion {
        kind: OccasionKind::Forecast,
        date: day("2026-03-31"),
        title: said(),
        dnr: said(),
        frozen: Some(id(1)),
        sealed: serde_json::from_value(json!({})).ok(),
        earlier: Some(std::sync::Arc::new(Earlier {
            kind: OccasionKind::Month,
            date: day("2026-02-28"),
            title: said(),
            index: Some(Decimal::ONE),
            standings: Vec::new(),
        })),
        reopened: vec![Reopened {
            on: day("2026-04-01"),
            decision: said(),
            reason: said(),
        }],
        extra: Extra::new(),
    };
    check(RecordKey::Occasion(id(1)), &occasion);
    let decision = Decision {
        kind: DecisionKind::Revised,
        body: said(),
        date: Some(day("2026-03-31")),
        paragraph: said(),
        dnr: said(),
        note: said(),
        extra: Extra::new(),
    };
    check(RecordKey::Decision(id(1)), &decision);
}

#[test]
fn prose() {
    let chapter = Chapter {
        rank: Rank::default(),
        kind: ChapterKind::Vision,
        title: said(),
        body: said(),
        extra: Extra::new(),
    };
    check(RecordKey::Chapter(id(1)), &chapter);
    let risk = Risk {
        rank: Rank::default(),
        text: said(),
        likelihood: Some(1),
        consequence: Some(4),
        action: said(),
        responsible: said(),
        extra: Extra::new(),
    };
    check(RecordKey::Risk(id(1)), &risk);
    let term = GlossaryTerm {
        term: said(),
        explanation: said(),
        extra: Extra::new(),
    };
    check(RecordKey::GlossaryTerm(id(1)), &term);
}

#[test]
fn templates() {
    let part = TemplatePart {
        heading: said(),
        depth: 1,
        new_page: true,
        drawn: true,
        off: true,
        ..TemplatePart::new(id(1), PartKind::Chapter(id(1)))
    };
    let key = RecordKey::Template(id(1));
    let of_part = part.id.to_string();
    walk(key, &["parts", &of_part], &without("id", &part));
    let mut template = Template {
        kind: TemplateKind::Report,
        title: said(),
        numbered: true,
        parts: vec![part],
        ..Template::default()
    };
    let text = PartTextKey {
        part: id(1),
        occasion: Some(id(1)),
    };
    template.write(text, &said());
    let text = &template.texts[0];
    let of_text = text.key.to_string();
    walk(key, &["texts", &of_text], &without("key", text));
    check(key, &template);
}

/// The tree of an element without its name.
fn without(name: &str, element: &impl serde::Serialize) -> serde_json::Value {
    let mut tree = json::tree(element);
    let fields = tree.as_object_mut().expect("an element is an object");
    fields.remove(name);
    tree
}

#[test]
fn tables() {
    let of = ColumnKey::new(1);
    let row = BudgetRow {
        id: id(1),
        label: said(),
        role: RowRole::Net,
        depth: 2,
        side: MoneySide::Costs,
        accrual: Accrual::Evenly,
        cells: [(of, Decimal::ONE)].into(),
        analysis: said(),
        outlook: said(),
    };
    let column = BudgetColumn {
        key: of,
        title: said(),
        group: said(),
        kind: ColumnKind::Budget,
        reach: Reach::FullYear,
        year: Some(2026),
        side: MoneySide::Costs,
        formula: ColumnFormula::ProRata { of },
    };
    let key = RecordKey::BudgetTable(id(1));
    walk(
        key,
        &["rows", &id::<BudgetRow>(1).to_string()],
        &without("id", &row),
    );
    walk(key, &["columns", "1"], &without("key", &column));
    let table = BudgetTable {
        rank: Rank::default(),
        kind: BudgetKind::Volumes,
        title: said(),
        scope: said(),
        occasion: Some(id(1)),
        until: Some(day("2026-08-31")),
        unit: said(),
        rounded: Decimal::TEN,
        columns: vec![column],
        rows: vec![row.into()],
        footnotes: vec![said()],
        extra: Extra::new(),
    };
    check(key, &table);
}
