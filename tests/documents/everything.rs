//! A document with every part of a plan that has everything, and the five shapes over the example plans.

use uppfyllt::document::{Shape, of, printed, written};
use uppfyllt::edit::Edit;
use uppfyllt::paper::{Block, Document};
use uppfyllt::plan::{
    Assessment, AssessmentKey, LevelKey, OccasionId, PartKind, PartTextKey, Plan, Record, Subject,
    Template, TemplateKind,
};
use uppfyllt::text::Language;

use crate::examples::document;
use crate::rich::{self, id};
use crate::told::{bones, line, outline, rows, table_of, whole};

const EXAMPLES: [&str; 5] = ["ekero", "gotene", "degerfors", "scorecard", "goal-chain"];

#[track_caller]
fn check_shape(name: &str, shape: Shape) {
    let told = EXAMPLES.map(|example| {
        let bones = bones(&document(example, shape, Language::Swedish));
        format!("=== {example}\n{bones}")
    });
    insta::assert_snapshot!(name, told.join("\n"));
}

#[test]
fn every_shape_fits_every_example() {
    check_shape("shape_report", Shape::Report);
    check_shape("shape_programme", Shape::Programme);
    check_shape("shape_operations", Shape::Operations);
    check_shape("shape_scorecard", Shape::Scorecard);
    check_shape("shape_chain", Shape::Chain);
}

/// The follow-up of the plan that has everything.
fn report(plan: &Plan, language: Language) -> Document {
    let occasion = Some(id(rich::YEAR_END));
    printed(plan, id(rich::REPORT), occasion, language).expect("the template")
}

#[test]
fn every_part_tells_what_there_is() {
    insta::assert_snapshot!(whole(&report(&rich::plan(), Language::Swedish)));
}

#[test]
fn every_part_speaks_english_too() {
    insta::assert_snapshot!(whole(&report(&rich::plan(), Language::English)));
}

#[test]
fn no_part_is_without_a_test() {
    let plan = rich::plan();
    let template = plan.templates.get(&id(rich::REPORT)).expect("the template");
    let kinds: Vec<PartKind> = template.parts.iter().map(|it| it.kind).collect();
    let missing = PartKind::ALL.into_iter().filter(|it| !kinds.contains(it));
    assert_eq!(missing.collect::<Vec<_>>(), [PartKind::Text]);
    for part in &template.parts {
        let alone = Template {
            parts: vec![part.clone()],
            ..template.as_ref().clone()
        };
        let told = of(&plan, &alone, Some(id(rich::YEAR_END)), Language::Swedish);
        assert!(!told.blocks.is_empty(), "{:?}", part.kind);
    }
}

#[test]
fn a_database_is_named_for_its_own_figures_only() {
    let report = report(&rich::plan(), Language::Swedish);
    let table = rows(&table_of(&report, "Nyckeltal"));
    let of = |what: &str| table.lines().find(|it| it.contains(what)).expect("a row");
    assert!(of("Kostnad för äldreomsorg").contains("Kolada (N20900), hämtad 2025-01-20"));
    assert!(of("Invånare över 80 år").contains("Kolada (N01951)"));
    let quotient = of("Kostnad per invånare");
    assert!(!quotient.contains("Kolada"), "{quotient}");
    assert!(quotient.contains("beräknat ur Kostnad för äldreomsorg / Invånare över 80 år"));
}

fn judge(plan: &mut Plan, level: &str) {
    let indicators: Vec<_> = plan.indicators.iter().map(|(id, _)| *id).collect();
    for indicator in indicators {
        let key = AssessmentKey {
            occasion: id(rich::YEAR_END),
            subject: Subject::Indicator(indicator),
        };
        let said = Assessment {
            status: Some(LevelKey::new(level)),
            forecast: Some(LevelKey::new(level)),
            ..Assessment::default()
        };
        rich::put(plan, Record::Assessment(key, said.into()));
    }
}

/// The summary as the figures write it, taken over as a text of somebody's own; then every figure moves.
fn moved(language: Language) -> [String; 2] {
    let mut plan = rich::plan();
    let occasion: Option<OccasionId> = Some(id(rich::YEAR_END));
    judge(&mut plan, "met");
    let kind = TemplateKind::Report;
    let text = written(&plan, PartKind::Summary, kind, occasion, language);
    let mut template = Shape::Chain.template();
    template.parts.retain(|it| it.kind == PartKind::Summary);
    let part = template.parts[0].id;
    template.write(
        PartTextKey { part, occasion },
        &format!("{text} Vi fortsätter."),
    );
    let told = |plan: &Plan| outline_of_paragraphs(&of(plan, &template, occasion, language));
    let before = told(&plan);
    judge(&mut plan, "not");
    [before, told(&plan)]
}

fn outline_of_paragraphs(document: &Document) -> String {
    let paragraphs = document.blocks.iter().filter_map(|it| match it {
        Block::Paragraph(runs) => Some(uppfyllt::paper::text(runs)),
        _ => None,
    });
    paragraphs
        .collect::<Vec<_>>()
        .join("\n")
        .replace('\u{a0}', " ")
}

#[test]
fn a_sentence_that_somebody_has_edited_stays_true_when_the_figures_move() {
    let [before, after] = moved(Language::Swedish);
    insta::assert_snapshot!(format!("{before}\n\n{after}"), @"
    Av tre nämndsmål är tre uppnådda. Av tre indikatorer är tre uppnådda.
    Per 31 december 2024 är måluppfyllelsen 1,00 av 1, vilket motsvarar uppnått. Per 31 augusti 2024 var måluppfyllelsen 0,33, och nu är den 1,00. Vid årets slut väntas måluppfyllelsen vara 1,00, vilket motsvarar uppnått. Vi fortsätter.

    Av tre nämndsmål är inget uppnådda. Av tre indikatorer är ingen uppnådda.
    Per 31 december 2024 är måluppfyllelsen 0,00 av 1, vilket motsvarar ej uppnått. Per 31 augusti 2024 var måluppfyllelsen 0,33, och nu är den 0,00. Vid årets slut väntas måluppfyllelsen vara 0,00, vilket motsvarar ej uppnått. Vi fortsätter.
    ");
    let [before, after] = moved(Language::English);
    insta::assert_snapshot!(format!("{before}\n\n{after}"), @"
    Of three nämndsmål, three have the status uppnått. Of three indicators, three have the status uppnått.
    On 31 December 2024 the fulfilment is 1.00 of 1, which is uppnått. On 31 August 2024 the fulfilment was 0.33, and now it is 1.00. At the end of the year the fulfilment is expected to be 1.00, which is uppnått. Vi fortsätter.

    Of three nämndsmål, none have the status uppnått. Of three indicators, none have the status uppnått.
    On 31 December 2024 the fulfilment is 0.00 of 1, which is ej uppnått. On 31 August 2024 the fulfilment was 0.33, and now it is 0.00. At the end of the year the fulfilment is expected to be 0.00, which is ej uppnått. Vi fortsätter.
    ");
}

/// The title page and the proposed decision.
fn decided(plan: &Plan) -> String {
    let report = report(plan, Language::Swedish);
    let lines: Vec<String> = report.blocks.iter().map(line).collect();
    let end = lines
        .iter()
        .position(|it| it.starts_with("contents"))
        .expect("contents");
    lines[..end].join("\n").replace('\u{a0}', " ")
}

#[test]
fn the_matter_is_told_before_the_decision_and_the_paragraph_after() {
    let open = rich::plan();
    insta::assert_snapshot!(decided(&open), @"
    TITLE Uppföljning, Bokslut 2024-12-31
      Lillköping, Omsorgsnämnden
      Omsorgsnämndens plan 2023–2025
      Bokslut per 31 december 2024
      Dnr ON 2025/17
    # 1 Förslag till beslut
    p Omsorgsnämnden godkänner uppföljningen per 31 december 2024 och överlämnar den till kommun…
    p Dnr ON 2025/17
    ---
    ");
    insta::assert_snapshot!(decided(&crate::frozen::frozen(&open)), @"
    TITLE Uppföljning, Bokslut 2024-12-31
      Lillköping, Omsorgsnämnden
      Omsorgsnämndens plan 2023–2025
      Bokslut per 31 december 2024
      Uppföljning godkänd, omsorgsnämnden 2025-02-26, § 12, ON 2025/17
    # 1 Förslag till beslut
    p Omsorgsnämnden godkänner uppföljningen per 31 december 2024 och överlämnar den till kommun…
    p Beslut: Uppföljning godkänd, omsorgsnämnden 2025-02-26, § 12, ON 2025/17.
    ---
    ");
}

#[test]
fn a_proposal_in_words_of_ones_own_is_followed_by_what_was_decided() {
    let mut plan = rich::plan();
    let template = plan.templates.get(&id(rich::REPORT)).expect("the template");
    let mut template = template.as_ref().clone();
    let proposal = template
        .parts
        .iter()
        .find(|it| it.kind == PartKind::Proposal);
    let key = PartTextKey {
        part: proposal.expect("the part").id,
        occasion: Some(id(rich::YEAR_END)),
    };
    template.write(key, "Nämnden noterar rapporten.");
    let record = Record::Template(id(rich::REPORT), template.into());
    plan.apply(Edit::Put(record)).expect("written");
    let told = outline(&report(&crate::frozen::frozen(&plan), Language::Swedish));
    let (_, after) = told
        .split_once("p Nämnden noterar rapporten.\n")
        .expect("it");
    assert!(
        after.starts_with("p Beslut: Uppföljning godkänd, omsorgsnämnden"),
        "{after}"
    );
    assert!(after.contains("§ 12, ON 2025/17."));
}
