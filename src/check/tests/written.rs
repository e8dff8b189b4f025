//! What somebody has written in a plan, held against its figures.

use std::sync::Arc;

use super::plans::{one, told};
use crate::check::{Kind, Place, excerpt, plan};
use crate::fulfilment::tests::sketch::{Sketch, day, targets};
use crate::plan::{
    Assessment, AssessmentKey, BudgetCellKey, BudgetColumn, BudgetRow, BudgetTable, Chapter,
    ColumnKey, GlossaryTerm, Occasion, OccasionKind, PartKind, PartTextKey, Record, RecordKey,
    Risk, RowRole, Subject, Template, TemplatePart,
};

/// The figure of a text is held against a table of 564 710 tkr, wherever the text stands.
fn told_of(text: &str, write: impl FnOnce(&mut Sketch, &str)) -> String {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let table = net_cost(&mut sketch, -564_710);
    let text = text.replace(
        "{{cell}}",
        &format!("{{{{cell {} {} 1}}}}", table.table, table.row),
    );
    write(&mut sketch, &text);
    told(&sketch)
}

/// A table of the occasion with one figure: the net cost that is budgeted for 2020.
pub fn net_cost(sketch: &mut Sketch, figure: i64) -> BudgetCellKey {
    let key = BudgetCellKey {
        table: sketch.fresh(),
        row: sketch.fresh(),
        column: ColumnKey::new(1),
    };
    let table = BudgetTable {
        title: "Resultat".to_owned(),
        unit: "tkr".to_owned(),
        occasion: Some(sketch.occasion),
        columns: vec![BudgetColumn {
            key: key.column,
            title: "Budget helår 2020".to_owned(),
            ..BudgetColumn::default()
        }],
        rows: vec![Arc::new(BudgetRow {
            id: key.row,
            label: "Nettokostnad".to_owned(),
            role: RowRole::Net,
            cells: [(key.column, figure.into())].into(),
            ..BudgetRow::default()
        })],
        ..BudgetTable::default()
    };
    sketch.put(Record::BudgetTable(key.table, Arc::new(table)));
    key
}

/// A report with a text in one part: of the occasion, or of one long ago.
pub fn summary(sketch: &mut Sketch, text: &str, now: bool) {
    let mut template = Template::default();
    let part = sketch.fresh();
    let occasion = match now {
        true => sketch.occasion,
        false => {
            let id = sketch.fresh();
            let long_ago = Occasion::new(OccasionKind::Interim, day("2016-08-31"));
            sketch.put(Record::Occasion(id, Arc::new(long_ago)));
            id
        }
    };
    let kind = PartKind::Summary;
    template.parts.push(TemplatePart::new(part, kind));
    let occasion = Some(occasion);
    template.write(PartTextKey { part, occasion }, text);
    let id = sketch.fresh();
    sketch.put(Record::Template(id, Arc::new(template)));
}

const SAID: &str = "Driftbudgeten är 560,7 mnkr.";

#[test]
fn a_figure_typed_into_a_summary() {
    let now = |sketch: &mut Sketch, text: &str| summary(sketch, text, true);
    assert_eq!(told_of(SAID, now), "other-than-table+");
    assert_eq!(told_of("Driftbudgeten är 564,7 mnkr.", now), "");
    // Linked, it cannot say anything else, and its id is no figure.
    assert_eq!(told_of("Driftbudgeten är {{cell}}.", now), "");
    // Another occasion had another budget.
    assert_eq!(
        told_of(SAID, |sketch, text| summary(sketch, text, false)),
        ""
    );
}

#[test]
fn a_figure_typed_anywhere_else() {
    let at = |subject| {
        move |sketch: &Sketch| AssessmentKey {
            occasion: sketch.occasion,
            subject,
        }
    };
    let whole = at(Subject::Plan);
    let reason = |sketch: &mut Sketch, text: &str| {
        let said = Assessment {
            reason: text.to_owned(),
            ..Assessment::default()
        };
        sketch.put(Record::Assessment(whole(sketch), Arc::new(said)));
    };
    assert_eq!(told_of(SAID, reason), "other-than-table");
    let remark = |sketch: &mut Sketch, text: &str| {
        let (id, table) = sketch.plan.budgets.iter().next().expect("a table");
        let (id, mut table) = (*id, BudgetTable::clone(table));
        text.clone_into(&mut Arc::make_mut(&mut table.rows[0]).outlook);
        sketch.put(Record::BudgetTable(id, Arc::new(table)));
    };
    assert_eq!(told_of(SAID, remark), "other-than-table+");
    let risk = |sketch: &mut Sketch, text: &str| {
        let risk = Risk {
            action: text.to_owned(),
            ..Risk::default()
        };
        let id = sketch.fresh();
        sketch.put(Record::Risk(id, Arc::new(risk)));
    };
    assert_eq!(told_of(SAID, risk), "other-than-table");
    let term = |sketch: &mut Sketch, text: &str| {
        let term = GlossaryTerm {
            explanation: text.to_owned(),
            ..GlossaryTerm::default()
        };
        let id = sketch.fresh();
        sketch.put(Record::GlossaryTerm(id, Arc::new(term)));
    };
    assert_eq!(told_of(SAID, term), "other-than-table");
}

#[test]
fn a_text_that_differs_in_a_linked_figure_says_the_same() {
    let twice = |sketch: &mut Sketch, text: &str| {
        let others = text.replace("{{cell", "{{share");
        for body in [text.to_owned(), others] {
            let id = sketch.fresh();
            let chapter = Chapter {
                body,
                ..Chapter::default()
            };
            sketch.put(Record::Chapter(id, Arc::new(chapter)));
        }
    };
    let said = "Nämnden har under hela året 2020 haft {{cell}} att röra sig med.";
    assert_eq!(told_of(said, twice), "");
}

/// Two reports have a sentence with another figure each.
fn told_of_two(now: bool) -> String {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let said = |figure: &str| {
        format!("Nämnden har per augusti nått {figure} av sina mål för hela perioden.")
    };
    summary(&mut sketch, &said("sju"), true);
    summary(&mut sketch, &said("8"), true);
    summary(&mut sketch, &said("9"), now);
    told(&sketch)
}

#[test]
fn two_occasions_may_have_two_figures() {
    assert_eq!(told_of_two(true), "other-figure");
    assert_eq!(told_of_two(false), "");
}

/// In a comment on an indicator, and in its analysis or in a comment on another indicator.
fn told_of_indicators(same: bool) -> String {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let (first, indicator) = sketch.plan.indicators.iter().next().expect("one");
    let (first, goal) = (*first, indicator.goal);
    let said =
        |figure: &str| format!("Av dem som svarade i vårens enkät var {figure} procent nöjda.");
    let comment = |comment: &str| Assessment {
        comment: said(comment),
        ..Assessment::default()
    };
    let occasion = sketch.occasion;
    let key = |subject| AssessmentKey {
        occasion,
        subject: Subject::Indicator(subject),
    };
    let mut of_first = comment("84");
    if same {
        of_first.analysis = said("86");
    } else {
        let other = sketch.indicator(goal, |it| it.targets = targets(">=90"));
        sketch.put(Record::Assessment(key(other), Arc::new(comment("86"))));
    }
    sketch.put(Record::Assessment(key(first), Arc::new(of_first)));
    told(&sketch)
}

#[test]
fn two_indicators_may_have_two_figures() {
    assert_eq!(told_of_indicators(true), "other-figure");
    assert_eq!(told_of_indicators(false), "");
}

#[test]
fn what_is_told_of_a_text_shows_where_it_stands() {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let cell = net_cost(&mut sketch, -564_710);
    summary(&mut sketch, &format!("Inledning.\n\n{SAID}"), true);
    let findings = plan(&sketch.plan, Some(day("2020-12-31")));
    let found = findings
        .iter()
        .find(|it| matches!(it.kind, Kind::OtherThanTable { .. }));
    let places = &found.expect("the figure").places;
    let [
        Place::Prose(written, span),
        Place::Record(RecordKey::BudgetCell(key), _),
    ] = places.as_slice()
    else {
        panic!("a text and a cell: {places:?}");
    };
    let text = written.text(&sketch.plan).expect("a text");
    assert_eq!(excerpt(text, *span).expect("its words").words, SAID);
    assert_eq!(*key, cell);
}
