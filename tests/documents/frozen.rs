//! A frozen occasion prints the same document for ever, from the file alone.

use uppfyllt::document::{self, Shape, printed};
use uppfyllt::edit::Edit;
use uppfyllt::file;
use uppfyllt::paper::Document;
use uppfyllt::plan::{
    Combine, Decimal, ObservationKey, Occasion, OccasionKind, PartKind, PartTextKey, Plan, Record,
    RecordKey, Value,
};
use uppfyllt::text::Language;

use crate::rich::{self, id};
use crate::told::{example, outline};

/// The plan with its year-end report frozen by the decision that approves it.
pub fn frozen(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let occasion = id(rich::YEAR_END);
    let earlier = document::earlier(&plan, occasion);
    let frozen = file::freeze(&plan, occasion, id(rich::APPROVED), earlier);
    let frozen = frozen.expect("the occasion");
    rich::put(&mut plan, Record::Occasion(occasion, frozen.into()));
    plan
}

/// The plan as whoever opens its file has it.
fn reopened(plan: &Plan) -> Plan {
    let written = file::write(plan, 1);
    file::read(written.as_bytes()).expect("a plan file").plan
}

fn report(plan: &Plan, language: Language) -> Document {
    let occasion = Some(id(rich::YEAR_END));
    printed(plan, id(rich::REPORT), occasion, language).expect("the template")
}

/// Changes all that the document is made of: words, figures, rules, names, what there is.
fn change_everything(plan: &mut Plan) {
    let edit = |plan: &mut Plan, edit: Edit| plan.apply(edit).map(|_| ()).expect("a change");
    let mut about = plan.about.as_ref().clone();
    about.title = "En annan plan".to_owned();
    about.committee = "En annan nämnd".to_owned();
    about.levels.clear();
    let mut rules = plan.rules.as_ref().clone();
    rules
        .scale
        .0
        .iter_mut()
        .for_each(|it| it.name.push_str(" (ny)"));
    rules.index_level = 0;
    rules.combine = Combine::Weakest;
    rich::put(plan, Record::About(about.into()));
    rich::put(plan, Record::Rules(rules.into()));
    for (key, it) in plan.indicators.clone().iter() {
        let mut it = it.as_ref().clone();
        it.text.push_str(" (ny)");
        it.source = "En annan källa".to_owned();
        it.targets.clear();
        rich::put(plan, Record::Indicator(*key, it.into()));
    }
    for (key, it) in plan.units.clone().iter() {
        let mut it = it.as_ref().clone();
        it.name.push_str(" (ny)");
        rich::put(plan, Record::Unit(*key, it.into()));
    }
    let measured: Vec<ObservationKey> = plan
        .observations
        .iter()
        .flat_map(|(series, all)| {
            let series = *series;
            all.keys().map(move |period| ObservationKey {
                series,
                period: *period,
            })
        })
        .collect();
    for key in measured {
        let value = Value::Number(Decimal::ONE);
        rich::put(plan, Record::Observation(key, value.into()));
    }
    let mut template = plan
        .templates
        .get(&id(rich::REPORT))
        .expect("it")
        .as_ref()
        .clone();
    template.parts.clear();
    template.texts.clear();
    rich::put(plan, Record::Template(id(rich::REPORT), template.into()));
    let gone = plan.chapters.iter().map(|(id, _)| RecordKey::Chapter(*id));
    let gone = gone.chain(plan.risks.iter().map(|(id, _)| RecordKey::Risk(*id)));
    // Judgements of the frozen occasion cannot be touched.
    let is_open = |it: &RecordKey| match it {
        RecordKey::Assessment(key) => key.occasion != id(rich::YEAR_END),
        _ => true,
    };
    let budgets = plan.budgets.iter();
    let gone = gone.chain(budgets.map(|(id, _)| RecordKey::BudgetTable(*id)));
    let said = plan.assessments.iter();
    let gone = gone.chain(said.map(|(key, _)| RecordKey::Assessment(*key)));
    let gone = gone.filter(is_open);
    let gone = gone.chain(
        plan.activities
            .iter()
            .map(|(id, _)| RecordKey::Activity(*id)),
    );
    let gone = gone.chain([RecordKey::Occasion(id(rich::INTERIM))]);
    for key in gone.collect::<Vec<_>>() {
        edit(plan, Edit::Delete(key));
    }
}

#[test]
fn what_was_decided_on_is_printed_from_the_file_whatever_has_changed() {
    let plan = frozen(&rich::plan());
    let before = Language::ALL.map(|it| report(&plan, it));
    let open = Language::ALL.map(|it| report(&rich::plan(), it));
    let opened = reopened(&plan);
    assert_eq!(Language::ALL.map(|it| report(&opened, it)), before);
    let mut changed = opened;
    change_everything(&mut changed);
    let again = reopened(&changed);
    assert_eq!(Language::ALL.map(|it| report(&again, it)), before);
    // The decision is all that freezing adds.
    let [open, before] = [open, before].map(|[it, _]| crate::told::whole(&it));
    let added: Vec<&str> = before.lines().filter(|it| !open.contains(it)).collect();
    assert_eq!(added.len(), 2, "{added:#?}");
    assert!(
        added.iter().all(|it| it.contains("§ 12, ON 2025/17")),
        "{added:#?}"
    );
}

#[test]
fn what_the_document_is_made_of_matters_while_the_occasion_is_open() {
    let mut plan = rich::plan();
    let before = report(&plan, Language::Swedish);
    change_everything(&mut plan);
    assert_ne!(report(&plan, Language::Swedish), before);
}

/// A file of an earlier version with a frozen occasion, whose report must be printed as it was. Only the words of
/// the program's own may be bettered, deliberately.
#[test]
fn a_file_of_long_ago_prints_its_report_as_it_was() {
    let plan = file::read(GOLDEN.as_bytes()).expect("a plan file").plan;
    let page = document::html::page(&report(&plan, Language::Swedish));
    let (_, page) = page.split_once("<main").expect("a page");
    insta::assert_snapshot!(
        without_drawings(page)
            .replace("<tr", "\n<tr")
            .replace("</p><", "</p>\n<")
    );
}

/// How a drawing looks may be bettered; what it shows is told by its words and its table.
fn without_drawings(page: &str) -> String {
    let mut parts = page.split("src=\"data:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        let (_, rest) = part.split_once('"').expect("an address ends");
        page + "src=\"…\"" + rest
    })
}

const GOLDEN: &str = include_str!("frozen.json");

#[test]
#[ignore = "writes the file of the test above anew, which later versions have to print the same"]
fn the_file_is_written_anew() {
    let mut plan = frozen(&rich::plan());
    change_everything(&mut plan);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/documents/frozen.json");
    std::fs::write(path, file::write(&plan, 7)).expect("written");
}

#[test]
fn a_frozen_occasion_prints_the_same_for_ever() {
    let (mut plan, occasion) = example("ekero");
    let occasion = occasion.expect("an occasion");
    let mut template = Shape::Report.template();
    let summary = template.parts[3].id;
    let key = PartTextKey {
        part: summary,
        occasion: Some(occasion),
    };
    template.write(key, "Index {{index}}.");
    let key_of = id(1);
    let put = |plan: &mut Plan, record| plan.apply(Edit::Put(record)).map(|_| ());
    put(&mut plan, Record::Template(key_of, template.clone().into())).expect("a template");
    let decision = plan
        .decisions
        .iter()
        .next()
        .map(|(id, _)| *id)
        .expect("a decision");
    let earlier = document::earlier(&plan, occasion);
    let frozen = file::freeze(&plan, occasion, decision, earlier).expect("the occasion");
    put(&mut plan, Record::Occasion(occasion, frozen.into())).expect("it is frozen");
    let before = printed(&plan, key_of, Some(occasion), Language::Swedish).expect("the template");

    template.parts.clear();
    put(&mut plan, Record::Template(key_of, template.into())).expect("emptied");
    let chapters: Vec<_> = plan.chapters.iter().map(|(id, _)| *id).collect();
    for chapter in chapters {
        plan.apply(Edit::Delete(RecordKey::Chapter(chapter)))
            .expect("deleted");
    }
    let another = Occasion::new(OccasionKind::Forecast, "2020-03-31".parse().expect("a day"));
    put(&mut plan, Record::Occasion(id(2), another.into())).expect("an earlier occasion");
    let after = printed(&plan, key_of, Some(occasion), Language::Swedish).expect("the template");
    assert!(before.blocks.len() > 20);
    assert_eq!(before, after);
}

#[test]
fn a_figure_linked_to_an_earlier_table_stands_when_the_occasion_is_frozen() {
    let (mut plan, occasion) = example("ekero");
    let occasion = occasion.expect("an occasion");
    let earlier = Occasion::new(OccasionKind::Forecast, "2020-04-30".parse().expect("a day"));
    let put = |plan: &mut Plan, record| plan.apply(Edit::Put(record)).map(|_| ());
    put(&mut plan, Record::Occasion(id(2), earlier.into())).expect("an earlier occasion");
    let (table, kept) = plan.budgets.iter().next().expect("a table");
    let (table, mut kept) = (*table, kept.as_ref().clone());
    kept.occasion = Some(id(2));
    let (row, column) = (kept.rows[0].id, kept.columns[0].key);
    put(&mut plan, Record::BudgetTable(table, kept.into())).expect("a table of April");
    let mut template = Shape::Report.template();
    template.parts.retain(|it| it.kind == PartKind::Summary);
    let key = PartTextKey {
        part: template.parts[0].id,
        occasion: Some(occasion),
    };
    template.write(key, &format!("Netto {{{{cell {table} {row} {column}}}}}."));
    put(&mut plan, Record::Template(id(1), template.into())).expect("a template");
    let of = |plan: &Plan| printed(plan, id(1), Some(occasion), Language::Swedish);
    let open = of(&plan).expect("the template");
    let decision = plan.decisions.iter().next().map(|(id, _)| *id);
    let earlier = document::earlier(&plan, occasion);
    let frozen = file::freeze(&plan, occasion, decision.expect("a decision"), earlier);
    put(
        &mut plan,
        Record::Occasion(occasion, frozen.expect("the occasion").into()),
    )
    .expect("frozen");
    assert!(outline(&open).contains("mnkr."), "{}", outline(&open));
    assert_eq!(of(&plan), Some(open));
}
