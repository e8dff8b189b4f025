//! The tables of a whole municipality, a piece of work at a time: how long each takes, and its longest piece, between two
//! of which a page can draw. A browser takes four to eight times as long, and promised are 50 ms there.

use std::hint::black_box;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bench::{large_table, municipality};
use uppfyllt::edit::Edit;
use uppfyllt::file;
use uppfyllt::json;
use uppfyllt::plan::{Day, Decision, Id, Occasion, OccasionId, OccasionKind, Plan, Record};
use uppfyllt::tables::{Begun, Listing, Sight};
use uppfyllt::text::Language;

/// Cells that are taken at a time.
const CELLS: usize = 4_000;

fn main() {
    let (mut plan, latest) = municipality();
    let before = Id::from_parts(1, [1; 10]);
    let day = Day::new(2024, 4, 30).expect("a day");
    let occasion = Occasion::new(OccasionKind::Interim, day);
    put(&mut plan, Record::Occasion(before, occasion.into()));
    tell("of measurements alone", &plan, latest);
    let table = Record::BudgetTable(Id::from_parts(2, [1; 10]), large_table().into());
    put(&mut plan, table);
    tell("with a table of the economy", &plan, latest);
    let decision = Id::from_parts(3, [1; 10]);
    put(
        &mut plan,
        Record::Decision(decision, Arc::new(Decision::default())),
    );
    for id in [before, latest] {
        let frozen = file::freeze(&plan, id, decision, None).expect("the occasion is there");
        put(&mut plan, Record::Occasion(id, frozen.into()));
    }
    tell("with its occasions frozen", &plan, latest);
}

fn put(plan: &mut Plan, record: Record) {
    plan.apply(Edit::Put(record)).expect("a sound record");
}

/// Makes every table of a plan at an occasion, and tells how long that takes.
fn tell(what: &str, plan: &Plan, occasion: OccasionId) {
    println!("\n{what}, in ms: all, the longest piece of work");
    let plan = Arc::new(plan.clone());
    let began = Instant::now();
    let sight = Sight::of(&plan, Some(occasion), Language::English);
    let took = began.elapsed();
    line("(how the plan stands)", 0, took, took);
    for listing in Listing::all(Day::new(2024, 12, 31)) {
        let (rows, pieces) = made(&sight, &listing);
        let longest = pieces.iter().max().copied().unwrap_or_default();
        let name = listing.texts(sight.language).name;
        line(name, rows, pieces.iter().sum(), longest);
    }
}

fn line(name: &str, rows: usize, all: Duration, longest: Duration) {
    let [all, longest] = [all, longest].map(|it| it.as_secs_f64() * 1e3);
    println!("{name:30} {rows:7} rows {all:8.1} {longest:6.1}");
}

/// How many rows a table has, and how long each piece of work took.
fn made(sight: &Sight, listing: &Listing) -> (usize, Vec<Duration>) {
    let (mut pieces, mut last) = (Vec::new(), Instant::now());
    let mut piece = || pieces.push(std::mem::replace(&mut last, Instant::now()).elapsed());
    let mut begun = Begun::of(sight, listing);
    let mut table = loop {
        piece();
        match begun.step() {
            ControlFlow::Break(table) => break table,
            ControlFlow::Continue(further) => begun = further,
        }
    };
    loop {
        let rows = table.take(CELLS);
        if rows.is_empty() {
            break;
        }
        black_box(json::text(&json::tree(&rows))); // as the part that writes workbooks is told them
        piece();
    }
    (table.rows(), pieces)
}
