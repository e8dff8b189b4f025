//! A figure typed into a large table of the economy: all the work that a frame has to hold.

use std::fmt::Write;

use e2e::{Build, Look, on};

use super::{FRAME, plan, tell, timed};

/// As promised: so many rows and columns.
const ROWS: usize = 2_000;
const COLUMNS: usize = 15;

/// Types a figure into the cell that the keyboard is at and goes on to the row below, again and again. Timed is all the
/// work from the key that ends the typing, over everything worked out anew, to the page laid out again.
const EDITS: &str = "
    const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
    const key = (on, key) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    (async () => {
        const busy = [];
        document.querySelector('main [role=grid] tbody tr:nth-child(2) td').click();
        await rest();
        for (let edit = 0; edit < 60; edit += 1) {
            key(document.activeElement, String(1 + edit % 9));
            await frame();
            await frame();
            const field = document.activeElement;
            if (field.tagName !== 'INPUT') throw new Error('no field in the cell');
            document.execCommand('insertText', false, '00');
            await rest();
            const began = performance.now();
            key(field, edit % 2 ? 'ArrowUp' : 'ArrowDown');
            await settled();
            document.body.getBoundingClientRect();
            busy.push(performance.now() - began);
            await frame();
            await frame();
        }
        done(busy.sort((a, b) => a - b));
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn a_figure_in_a_large_table_is_painted_within_a_frame() {
    on(Build::File, |page| {
        let path = page.file("ekonomi.json", large());
        page.upload(&path);
        page.see("Stor ekonomi");
        page.see("Sparat");
        page.visit(&format!("{}/ekonomi/{TABLE}", plan(page)));
        page.heading("Verksamheterna").see();
        let times = timed(page, EDITS);
        tell(
            "a figure in a table of 2,000 rows and 15 columns, with all that follows",
            FRAME,
            &times,
        );
    });
}

const TABLE: &str = "01980000-0005-7000-8000-000000000000";

/// A plan with the table: groups of nine rows, a total above them, every third column the difference of the two before.
fn large() -> String {
    let columns: Vec<String> = (1..=COLUMNS).map(column).collect();
    let rows: Vec<String> = (0..ROWS).map(row).collect();
    format!(
        "{{\"format\": \"uppfyllt-plan\", \"version\": 1, \"id\": \"01980000-0000-7000-8000-000000000000\", \"revision\": 1,
          \"about\": {{\"kind\": \"goals\", \"title\": \"Stor ekonomi\"}},
          \"budgets\": [{{\"id\": \"{TABLE}\", \"rank\": \"80\", \"kind\": \"activities\", \"title\": \"Verksamheterna\",
          \"unit\": \"tkr\", \"columns\": [{}],\n\"rows\": [{}]}}]}}",
        columns.join(", "),
        rows.join(",\n"),
    )
}

fn column(n: usize) -> String {
    let kind = ["deviation", "outcome", "budget"][n % 3];
    let formula = match n % 3 {
        0 => format!(
            ", \"formula\": {{\"difference\": {{\"of\": \"{:x}\", \"less\": \"{:x}\"}}}}",
            n - 2,
            n - 1
        ),
        _ => String::new(),
    };
    format!("{{\"key\": \"{n:x}\", \"title\": \"Kolumn {n}\", \"kind\": \"{kind}\"{formula}}}")
}

/// Every figure is stated, also those that follow from others, and agrees with them.
fn row(n: usize) -> String {
    let (role, depth, times) = match n {
        0 => ("total", 0, 180 * ROWS / 20),
        n if n % 10 == 1 => ("group", 0, 9),
        _ => ("item", 1, 1),
    };
    let mut cells = String::new();
    for at in 1..=COLUMNS {
        let comma = if at == 1 { "" } else { ", " };
        let figure = if at % 3 == 0 { 1 } else { 10_000 - at % 3 };
        write!(cells, "{comma}\"{at:x}\": \"{}\"", figure * times).expect("a text takes all");
    }
    format!(
        "{{\"id\": \"01980000-0006-7000-8000-{n:012x}\", \"label\": \"Verksamhet {n}\", \"role\": \"{role}\",
          \"depth\": {depth}, \"cells\": {{{cells}}}}}"
    )
}
