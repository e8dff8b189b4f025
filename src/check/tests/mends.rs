//! Mends of texts: what is edited is what was found, and nothing else.

use std::sync::Arc;

use super::plans::{one, told};
use super::written::{net_cost, summary};
use crate::check::{Finding, Kind, are_apart, plan};
use crate::fulfilment::tests::sketch::{Sketch, day, targets};
use crate::plan::{BudgetCellKey, Chapter, DecisionId, Occasion, Record};

fn found(sketch: &Sketch, is_meant: fn(&Kind) -> bool) -> Vec<Finding> {
    let findings = plan(&sketch.plan, Some(day("2020-12-31")));
    findings
        .into_iter()
        .filter(|it| is_meant(&it.kind))
        .collect()
}

fn is_typed(kind: &Kind) -> bool {
    matches!(kind, Kind::OtherThanTable { .. })
}

fn with_table() -> (Sketch, BudgetCellKey) {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let cell = net_cost(&mut sketch, -564_710);
    (sketch, cell)
}

/// The text of the only part of the only report.
fn text(sketch: &Sketch) -> String {
    let (_, template) = sketch.plan.templates.iter().next().expect("a report");
    template.texts[0].text.clone()
}

#[test]
fn a_typed_amount_becomes_a_link_wherever_it_stands() {
    let (mut sketch, cell) = with_table();
    let said = "Å: driftbudgeten är **560,7 mnkr** i år. Den budget som är 560,7 mnkr räcker.\n\nBudget: 560,7 mnkr.";
    summary(&mut sketch, said, true);
    let before = sketch.plan.clone();
    let findings = found(&sketch, is_typed);
    let [finding] = findings.as_slice() else {
        panic!("one finding: {findings:?}");
    };
    let mend = finding.mend.clone().expect("a mend");
    let change = sketch.plan.apply(mend).expect("a sound edit");
    let link = format!(
        "{{{{cell {} {} {} unsigned | Nettokostnad, Budget helår 2020}}}}",
        cell.table, cell.row, cell.column
    );
    assert_eq!(text(&sketch), said.replace("560,7 mnkr", &link));
    assert_eq!(found(&sketch, is_typed), []);
    sketch.plan.replay(&change.inverse());
    assert_eq!(sketch.plan, before);
}

#[test]
fn an_amount_that_no_link_shows_as_it_was_typed_stays() {
    for said in [
        "Driftbudgeten är 560,72 mnkr.",
        "Driftbudgeten är 560 720 000 kr.",
    ] {
        let (mut sketch, _) = with_table();
        summary(&mut sketch, said, true);
        let mends: Vec<bool> = found(&sketch, is_typed)
            .iter()
            .map(|it| it.mend.is_some())
            .collect();
        assert_eq!(mends, [false], "{said}");
    }
}

#[test]
fn what_was_decided_on_stays() {
    let (mut sketch, _) = with_table();
    summary(&mut sketch, "Driftbudgeten är 560,7 mnkr.", true);
    let occasion = sketch
        .plan
        .occasions
        .get(&sketch.occasion)
        .expect("it")
        .as_ref();
    let frozen = Occasion {
        frozen: Some(DecisionId::new(uuid::Uuid::from_u128(9))),
        ..occasion.clone()
    };
    sketch.put(Record::Occasion(sketch.occasion, Arc::new(frozen)));
    let findings = found(&sketch, is_typed);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].mend, None);
}

#[test]
fn mends_of_one_text_are_not_done_together() {
    let (mut sketch, _) = with_table();
    summary(
        &mut sketch,
        "Driftbudgeten är 560,7 mnkr.\n\nDriftbudgeten är 566,7 mnkr.",
        true,
    );
    let findings = found(&sketch, is_typed);
    assert_eq!(findings.len(), 2);
    assert!(are_apart(&findings[..1]));
    assert!(!are_apart(&findings));
}

#[test]
fn a_chapter_takes_over_the_wording_of_the_indicator() {
    let adopted = "Antalet hushåll med försörjningsstöd ska minska";
    let mut sketch = one(|it| adopted.clone_into(&mut it.text));
    let chapter = Chapter {
        body: "Inledning.\n\n*Andelen hushåll med försörjningsstöd ska minska.* Mer om det."
            .to_owned(),
        ..Chapter::default()
    };
    let id = sketch.fresh();
    sketch.put(Record::Chapter(id, Arc::new(chapter)));
    let is_drift = |it: &Kind| matches!(it, Kind::Wording { .. });
    let findings = found(&sketch, is_drift);
    let mend = findings[0].mend.clone().expect("a mend");
    sketch.plan.apply(mend).expect("a sound edit");
    let body = &sketch.plan.chapters.get(&id).expect("it").body;
    assert_eq!(
        body,
        "Inledning.\n\n*Antalet hushåll med försörjningsstöd ska minska.* Mer om det."
    );
    assert_eq!(told(&sketch), "");
}
