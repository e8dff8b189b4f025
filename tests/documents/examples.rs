//! What documents of the example plans have.

use uppfyllt::document::link::Form;
use uppfyllt::document::offer::{self, CellAs, Found, cells, offers, tables};
use uppfyllt::document::{Reading, Shape, of, written};
use uppfyllt::paper::{Block, Document, Sort};
use uppfyllt::plan::{ColumnKey, PartKind, PartTextKey, TemplateKind};
use uppfyllt::text::Language;

use crate::told::{example, line, outline, rows, table_of};

/// The document of a shape: of the plan, or of its latest occasion.
pub fn document(name: &str, shape: Shape, language: Language) -> Document {
    let (plan, occasion) = example(name);
    let template = shape.template();
    let occasion = occasion.filter(|_| template.kind == TemplateKind::Report);
    of(&plan, &template, occasion, language)
}

#[test]
fn a_follow_up_has_the_parts_of_its_seed() {
    let document = document("ekero", Shape::Report, Language::Swedish);
    insta::assert_snapshot!(outline(&document));
}

#[test]
fn a_follow_up_speaks_english_too() {
    let document = document("ekero", Shape::Report, Language::English);
    let start: Vec<String> = document.blocks.iter().map(line).take(12).collect();
    insta::assert_snapshot!(start.join("\n"));
}

#[test]
fn the_table_of_standing_is_as_published() {
    let document = document("ekero", Shape::Report, Language::Swedish);
    let table = table_of(&document, "Uppföljning av mål");
    insta::assert_snapshot!(rows(&table));
}

#[test]
fn a_programme_goes_through_its_goals() {
    let document = document("gotene", Shape::Programme, Language::Swedish);
    insta::assert_snapshot!(outline(&document));
}

#[test]
fn a_yearly_plan_has_goals_by_year() {
    let document = document("degerfors", Shape::Operations, Language::Swedish);
    let table = table_of(&document, "Sammanställning av mål");
    insta::assert_snapshot!(format!("{}\n\n{}", outline(&document), rows(&table)));
}

#[test]
fn a_scorecard_has_a_page_for_each_perspective() {
    let document = document("scorecard", Shape::Scorecard, Language::Swedish);
    let table = table_of(&document, "Ekonomi");
    insta::assert_snapshot!(format!("{}\n\n{}", outline(&document), rows(&table)));
}

#[test]
fn a_chain_has_all_levels_and_the_analysis() {
    let document = document("goal-chain", Shape::Chain, Language::Swedish);
    let table = table_of(&document, "Måluppfyllelse");
    insta::assert_snapshot!(format!("{}\n\n{}", outline(&document), rows(&table)));
}

#[test]
fn sentences_are_written_with_their_figures_linked() {
    let (plan, occasion) = example("ekero");
    let written = |part| {
        written(
            &plan,
            part,
            TemplateKind::Report,
            occasion,
            Language::Swedish,
        )
    };
    insta::assert_snapshot!(written(PartKind::Summary));
    insta::assert_snapshot!(written(PartKind::Proposal));
}

/// The texts of a document whose summary is replaced by this.
fn with_summary(summary: &str) -> Vec<(String, Sort)> {
    let (plan, occasion) = example("ekero");
    let mut template = Shape::Chain.template();
    template.parts.retain(|it| it.kind == PartKind::Summary);
    let key = PartTextKey {
        part: template.parts[0].id,
        occasion,
    };
    template.write(key, summary);
    let document = of(&plan, &template, occasion, Language::Swedish);
    let paragraphs = document.blocks.into_iter().filter_map(|block| match block {
        Block::Paragraph(runs) => Some(runs),
        _ => None,
    });
    let runs = paragraphs.flatten().map(|run| (run.text, run.sort));
    runs.collect()
}

#[test]
fn a_figure_in_a_text_follows_its_cell_and_a_broken_link_is_seen() {
    let runs =
        with_summary("Index {{index}}, {{goals at met}} uppnådda, {{goals at gone | Guld}}.");
    let expected = [
        ("Index ", Sort::Written),
        ("0,76", Sort::Figure),
        (", ", Sort::Written),
        ("åtta", Sort::Figure),
        (" uppnådda, ", Sort::Written),
        ("[bruten länk: Guld]", Sort::Broken),
        (".", Sort::Written),
    ];
    let expected = expected.map(|(text, sort)| (text.to_owned(), sort));
    assert_eq!(runs, expected);
}

#[test]
fn amounts_stand_in_prose_as_millions() {
    let (plan, _) = example("ekero");
    let (of_table, table) = plan.budgets.iter().next().expect("a table");
    let row = table
        .rows
        .iter()
        .find(|it| it.label == "Nettokostnad")
        .expect("the net");
    let column = table
        .columns
        .iter()
        .find(|it| it.title.starts_with("Budget helår"));
    let column = column.expect("the year's budget").key;
    let of = table
        .columns
        .iter()
        .find(|it| it.title.starts_with("Utfall aug 2020"));
    let of = of.expect("the outcome").key;
    let row = format!("{of_table} {}", row.id);
    let text = |it: &str| it.replace('\u{a0}', " ");
    let runs = with_summary(&format!(
        "{{{{cell {row} {column}}}}}{{{{cell {row} {column} unsigned}}}}{{{{cell {row} {column} tkr}}}}{{{{share {row} {of} {column}}}}}"
    ));
    let texts: Vec<String> = runs.iter().map(|(it, _)| text(it)).collect();
    insta::assert_snapshot!(texts.join("; "), @"−564,7 mnkr; 564,7 mnkr; −564 710 tkr; 65,3 %");
}

/// What a search finds, a line for each thing.
fn found(found: &Found) -> String {
    let line = |it: &offer::Group| {
        let offers = it.offers.iter().map(|it| {
            let says = it.says.as_deref().unwrap_or("?");
            format!("{} = {says}", it.name)
        });
        format!("{}: {}", it.title, offers.collect::<Vec<_>>().join(" | "))
    };
    let lines: Vec<String> = found.groups.iter().map(line).collect();
    format!("{}\n+ {}", lines.join("\n"), found.more).replace('\u{a0}', " ")
}

fn reading(name: &str) -> Reading {
    let (plan, occasion) = example(name);
    Reading::of(&plan, occasion, Language::Swedish)
}

#[test]
fn what_can_be_linked_to_is_found_by_words() {
    let reading = reading("ekero");
    let words = [
        "måluppfyllelse",
        "ANTAL ind",
        "tillfället",
        "digital",
        "finns inte",
    ];
    let told = words.map(|it| format!("“{it}”\n{}", found(&offers(&reading, it))));
    insta::assert_snapshot!(told.join("\n"));
    let all = offers(&reading, "");
    assert!(all.groups.len() == 40 && all.more > 0, "{}", all.more);
}

/// What a cell of the first table is offered as: what it says, and the markup without its ids.
#[track_caller]
fn check_cell(row: &str, column: &str, shape: CellAs, says: &str, markup: &str) {
    let reading = reading("ekero");
    let (table, _) = tables(&reading).remove(0);
    let found = cells(&reading, table, shape, row).groups.remove(0);
    let mut offers = found.offers.into_iter();
    let offer = offers.find(|it| it.name == column).expect("an offer");
    assert_eq!(
        offer.says.map(|it| it.replace('\u{a0}', " ")).as_deref(),
        Some(says)
    );
    assert_eq!(without_ids(&offer.markup), markup);
}

/// A text without what is as long as an id.
fn without_ids(text: &str) -> String {
    const ID: usize = 36;
    let words = text.split(' ').filter(|it| it.len() != ID);
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_cell_is_offered_as_its_amount_and_its_share() {
    let (cost, forecast) = ("nettokostnad", "Prognos helår 2020");
    let (named, budget) = ("Nettokostnad, prognos helår 2020", ColumnKey::new(6));
    let [plain, unsigned, thousands] =
        [(false, false), (false, true), (true, false)].map(|(thousands, unsigned)| Form {
            thousands,
            unsigned,
        });
    let reading = reading("ekero");
    let (table, _) = tables(&reading).remove(0);
    assert_eq!(offer::whole(&reading, table), Some(budget));
    check_cell(
        cost,
        forecast,
        CellAs::Amount(plain),
        "−562,7 mnkr",
        &format!("{{{{cell 5 | {named}}}}}"),
    );
    check_cell(
        cost,
        forecast,
        CellAs::Amount(thousands),
        "−562 711 tkr",
        &format!("{{{{cell 5 tkr | {named}}}}}"),
    );
    check_cell(
        cost,
        forecast,
        CellAs::Share(budget),
        "99,6 % av budget helår 2020",
        &format!("{{{{share 5 6 | {named}, andel av budget helår 2020}}}} av budget helår 2020"),
    );
    check_cell(
        cost,
        forecast,
        CellAs::Both(unsigned, budget),
        "562,7 mnkr, 99,6 % av budget helår 2020",
        &format!(
            "{{{{cell 5 unsigned | {named}}}}}, {{{{share 5 6 | {named}, andel av budget helår 2020}}}} av budget helår 2020"
        ),
    );
}
