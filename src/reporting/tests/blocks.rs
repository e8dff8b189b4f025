//! Pasted blocks, cell by cell.

use super::*;

/// What becomes of each cell of a block.
#[track_caller]
fn check(sketch: &Sketch, from: (usize, Column), text: &str, expected: &[&str]) {
    let block = Block::lay(&sketch.plan, &grid(sketch), from, text).expect("small enough");
    let fate = |cell: &Cell| {
        let fate = match &cell.fate {
            Fate::Lands { after, .. } => format!("{after:?}"),
            Fate::Fails(Fault::Value(problem)) => format!("{:?}", problem.fault),
            other => format!("{other:?}"),
        };
        format!("{}:{} {} → {fate}", cell.row, cell.column, cell.text)
    };
    let fates: Vec<String> = block.cells.iter().map(fate).collect();
    assert_eq!(fates, expected);
}

#[test]
fn a_column_lands_line_by_line_and_says_what_does_not() {
    check(
        &sketch(),
        (0, Column::Value),
        "140\n6\n\nklart\n1.234\nfint\nnio\n",
        &[
            "1:1 140 → Outside { lowest: Some(0), highest: Some(100) }",
            "2:1 6 → Same",
            "3:1  → Blank",
            "4:1 klart → Value(Some(Progress(Done)))",
            "5:1 1.234 → Unread(Ambiguous { grouped: 1234, decimal: 1.234 })",
            "6:1 fint → Unread(NoNumber)",
            "7:1 nio → Fails(PastEnd)",
        ],
    );
}

#[test]
fn a_block_goes_over_the_columns_that_can_be_changed() {
    check(
        &sketch(),
        (0, Column::Value),
        "81,5 %\tDelvis uppnått\t●\t\"två\nrader\"\r\n-\tuppnått\tkanske\t'=1+1\tx\r\n7\tuppnått\r\n",
        &[
            "1:1 81,5 % → Value(Some(Number(81.5)))",
            "1:2 Delvis uppnått → Status(Some(partly))",
            "1:3 ● → Forecast(Some(met))",
            "1:4 två\nrader → Comment(\"två\\nrader\")",
            "2:1 - → Value(Some(Missing(NonResponse)))",
            "2:2 uppnått → Status(Some(met))",
            "2:3 kanske → Fails(NoLevel)",
            "2:4 '=1+1 → Comment(\"=1+1\")",
            "2:5 x → Fails(PastEdge)",
            "3:1 7 → Value(Some(Number(7)))",
            // The second unit's line carries no judgement, as the key figure's does not.
            "3:2 uppnått → Fails(ReadOnly)",
        ],
    );
    check(
        &sketch(),
        (4, Column::Target),
        "minst 3\t8 000\tuppnått\n",
        &[
            "1:1 minst 3 → Fails(ReadOnly)",
            "1:2 8 000 → Value(Some(Number(8000)))",
            "1:3 uppnått → Fails(ReadOnly)",
        ],
    );
}

#[test]
fn a_block_becomes_one_edit_that_undoes_as_one() {
    let sketch = sketch();
    let (mut plan, grid) = (sketch.plan.clone(), grid(&sketch));
    let text = "81\tuppnått\tuppnått\tKlart bättre\n9\n5\nklart\n";
    let block = Block::lay(&plan, &grid, (0, Column::Value), text).expect("small enough");
    assert_eq!((block.landing(), block.problems().count()), (7, 0));
    let edit = block
        .into_edit(&plan, &grid, None)
        .expect("something lands");
    let change = plan.apply(edit).expect("it keeps the rules");
    // Four values and one judgement.
    assert_eq!(change.touches().len(), 5);
    let left = missing(&plan, &due(&plan, sketch.occasion));
    assert_eq!(left.iter().map(|it| it.missing).sum::<usize>(), 2);
    plan.replay(&change.inverse());
    assert_eq!(plan, sketch.plan);
}

#[test]
fn a_scale_of_other_words_is_read_by_its_own_words() {
    let sketch = alone(|it| it.measure = per_cent());
    check(
        &sketch,
        (0, Column::Status),
        "ej bedömt\tEJ UPPNÅTT",
        &[
            "1:1 ej bedömt → Same",
            "1:2 EJ UPPNÅTT → Forecast(Some(not))",
        ],
    );
}
