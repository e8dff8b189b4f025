//! Documents of the example plans: what stands in each, in the order of the documents behind them.
//! What holds of any document is tested in `src/document`.

use std::fs;

use uppfyllt::document::link::Form;
use uppfyllt::document::offer::{self, CellAs, Found, cells, offers, tables};
use uppfyllt::document::{self, Reading, Shape, of, printed, written};
use uppfyllt::edit::Edit;
use uppfyllt::file;
use uppfyllt::paper::{Block, Cell, Document, Row, Sort, Table, text};
use uppfyllt::plan::{
    ColumnKey, Id, Occasion, OccasionId, OccasionKind, PartKind, PartTextKey, Plan, Record,
    RecordKey, TemplateKind,
};
use uppfyllt::text::Language;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn example(name: &str) -> (Plan, Option<OccasionId>) {
    let path = format!("{}/public/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read(path).expect("an example");
    let plan = file::read(&text).expect("a plan file").plan;
    let occasion = plan.occasions_by_day().last().copied();
    (plan, occasion)
}

/// What stands in a document, a line for each block.
fn outline(document: &Document) -> String {
    let lines: Vec<String> = document.blocks.iter().map(line).collect();
    lines.join("\n").replace('\u{a0}', " ")
}

fn line(block: &Block) -> String {
    match block {
        Block::Title(it) => format!("TITLE {it}"),
        Block::Subtitle(it) => format!("  {it}"),
        Block::Heading(it) => format!("{} {}", "#".repeat(it.level.into()), it.whole()),
        Block::Paragraph(it) => format!("p {}", short(&text(it))),
        Block::Note(it) => format!("note {}", short(&text(it))),
        Block::List(items) => format!("list of {}: {}", items.len(), short(&text(&items[0].runs))),
        Block::Table(it) => format!(
            "table {} × {}: {}",
            it.columns.len(),
            it.rows.len(),
            it.caption
        ),
        Block::Picture(it) => format!("picture: {}", short(&it.alt)),
        Block::Contents(it) => format!("contents: {it}"),
        Block::PageBreak => "---".to_owned(),
    }
}

/// The beginning of a text.
fn short(text: &str) -> String {
    const MOST: usize = 90;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn rows(table: &Table) -> String {
    let rows = table.head.iter().chain(&table.rows).map(row);
    rows.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn row(row: &Row) -> String {
    let cells: Vec<String> = row.cells.iter().map(cell).collect();
    cells.join(" | ")
}

fn cell(cell: &Cell) -> String {
    let lines = cell.lines.iter().map(|line| {
        let status = line.status.as_ref().map(|it| it.shape.sign());
        format!("{}{}", status.unwrap_or_default(), short(&text(&line.runs)))
    });
    let told = lines.collect::<Vec<_>>().join(" / ");
    match cell.down {
        1 => told,
        down => format!("{told} ↓{down}"),
    }
}

fn document(name: &str, shape: Shape, language: Language) -> Document {
    let (plan, occasion) = example(name);
    let template = shape.template();
    let occasion = occasion.filter(|_| template.kind == TemplateKind::Report);
    of(&plan, &template, occasion, language)
}

/// The table after the heading of this text.
fn table_of(document: &Document, caption: &str) -> Table {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(it) => Some(it),
        _ => None,
    });
    let mut tables = tables.filter(|it| it.caption.starts_with(caption));
    tables.next().expect("the table").clone()
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
