//! The engine over a whole municipality. Promised: everything anew within 5 ms.

use std::hint::black_box;
use std::sync::Arc;

use bench::{large_table, measured, municipality};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use uppfyllt::check;
use uppfyllt::economy::Worked;
use uppfyllt::edit::{Edit, History, Trial};
use uppfyllt::exchange::csv;
use uppfyllt::exchange::incoming::{Choices, Placed};
use uppfyllt::exchange::series::{Columns, LongReader, LongTable, Progress, Transcript};
use uppfyllt::file::{self, Entry};
use uppfyllt::fulfilment::Results;
use uppfyllt::merge;
use uppfyllt::plan::{
    BudgetCellKey, ColumnKey, Combine, Day, Decimal, Id, Observations, Period, Plan, Record, Value,
};
use uppfyllt::tables::{Listing, table};
use uppfyllt::text::Language;
use uppfyllt::text::incoming::{credit, words};

fn engine(criterion: &mut Criterion) {
    let (plan, occasion) = municipality();
    criterion.bench_function("everything computed anew", |bencher| {
        bencher.iter(|| Results::of(black_box(&plan), Some(occasion)));
    });
    let edit = || {
        let value = Value::Number(Decimal::from(71));
        Edit::Put(Record::Observation(
            measured(700, Period::Month(2024, 8)),
            value.into(),
        ))
    };
    criterion.bench_function(
        "one measurement edited, everything computed anew",
        |bencher| {
            bencher.iter_batched(
                || plan.clone(),
                |mut plan| {
                    plan.apply(edit()).expect("a sound edit");
                    (Results::of(&plan, Some(occasion)), plan)
                },
                BatchSize::LargeInput,
            );
        },
    );
    let on = Day::new(2024, 12, 31);
    criterion.bench_function("the plan checked", |bencher| {
        bencher.iter(|| check::plan(black_box(&plan), on));
    });
    criterion.bench_function("other rules tried", |bencher| {
        let mut trial = Trial::of(&plan);
        trial.rules.combine = Combine::Weakest;
        bencher.iter(|| Results::of(&trial.on(&plan).expect("sound rules"), Some(occasion)));
    });
    criterion.bench_function("the plan written and read", |bencher| {
        bencher.iter(|| file::read(file::write(black_box(&plan), 1).as_bytes()));
    });
}

/// A table of 2,000 rows and 15 columns. Promised: well within a frame.
fn economy(criterion: &mut Criterion) {
    let table = large_table();
    criterion.bench_function(
        "a large table of the economy worked out and checked",
        |bencher| {
            bencher.iter(|| Worked::of(black_box(&table), None).checks().count());
        },
    );
    let mut plan = Plan::new(Id::from_parts(0, [0; 10]));
    let id = Id::from_parts(1, [0; 10]);
    let key = BudgetCellKey {
        table: id,
        row: table.rows[2].id,
        column: ColumnKey::new(1),
    };
    plan.apply(Edit::Put(Record::BudgetTable(id, table.into())))
        .expect("a sound table");
    let (mut figure, mut history) = (0, History::default());
    criterion.bench_function(
        "a figure of a large table edited, noted for undo and for the journal",
        |bencher| {
            bencher.iter(|| {
                figure += 1;
                let _shown = plan.clone();
                let edit = Edit::Put(Record::BudgetCell(key, figure.into()));
                let change = plan.apply(edit).expect("a sound edit");
                history.record(change.clone());
                Entry {
                    change,
                    ..Entry::default()
                }
                .to_text()
            });
        },
    );
}

/// Three copies of the plan, a thousand values and fifty wordings changed in each of two. Promised: within 300 ms in a
/// browser.
fn merging(criterion: &mut Criterion) {
    let (base, _) = municipality();
    let copy = |month: u8| {
        let mut copy = base.clone();
        let values = (0..1000).map(|n| {
            let key = measured(n, Period::Month(2024, month));
            Edit::Put(Record::Observation(
                key,
                Value::Number(Decimal::from(n % 90)).into(),
            ))
        });
        let reworded = base.indicators.iter().skip(usize::from(month)).step_by(30);
        let reworded = reworded.map(|(id, it)| {
            let mut it = it.as_ref().clone();
            it.text.push_str(&format!(" ({month})"));
            Edit::Put(Record::Indicator(*id, it.into()))
        });
        let edits = values.chain(reworded).collect();
        copy.apply(Edit::Many(edits)).expect("sound edits");
        copy
    };
    let (ours, theirs) = (copy(7), copy(8));
    // As opened from files: nothing is shared between the three.
    let opened = |plan| {
        file::read(file::write(plan, 1).as_bytes())
            .expect("a plan file")
            .plan
    };
    let (base, ours, theirs) = (opened(&base), opened(&ours), opened(&theirs));
    criterion.bench_function("two copies drawn together on their base", |bencher| {
        bencher.iter(|| merge::three_way(black_box(&base), &ours, &theirs));
    });
    criterion.bench_function("two copies drawn together and resolved", |bencher| {
        bencher.iter(|| {
            let merge = merge::three_way(black_box(&base), &ours, &theirs);
            merge.resolve(&merge::Choices::default())
        });
    });
    criterion.bench_function(
        "two copies held against each other without a base",
        |bencher| {
            bencher.iter(|| merge::two_way(black_box(&ours), &theirs));
        },
    );
    criterion.bench_function("a copy written and read with its base", |bencher| {
        let cover = file::Cover {
            base: Some(file::Base {
                plan: base.clone(),
                revision: 1,
            }),
            ..file::Cover::default()
        };
        bencher.iter(|| file::read(file::write_with(&theirs, 2, &cover).as_bytes()));
    });
}

/// The plan's own long table coming in again, and into a plan without measurements. Promised: laying it against the
/// plan takes well under a second.
fn incoming(criterion: &mut Criterion) {
    let (plan, _) = municipality();
    let long = table(&plan, None, &Listing::Observations(None), Language::Swedish);
    let text = csv::write(&long);
    let rows = |text: String| {
        let mut reader = LongReader::new(text).expect("a table");
        while reader.step(10_000).expect("within limits") != Progress::Done {}
        Arc::new(reader.finish())
    };
    let readings = |table: Arc<LongTable>| {
        let columns = Columns::of(&table, &words());
        let mut transcript = Transcript::new(table, columns, words());
        while transcript.step(10_000) != Progress::Done {}
        transcript.finish()
    };
    let table = rows(text.clone());
    let read = readings(table.clone());
    println!("{} rows, {} kB", table.len(), text.len() / 1024);
    let mut bare = plan.clone();
    bare.observations = Observations::default();
    let choices = Choices::default();
    let credit = credit(Language::Swedish, None);
    let mut ids = || unreachable!("no unit is made");
    let mut group = criterion.benchmark_group("a long table");
    group.sample_size(10);
    group.bench_function("text to rows", |bencher| {
        bencher.iter_batched(|| text.clone(), rows, BatchSize::LargeInput);
    });
    group.bench_function("rows to readings", |bencher| {
        bencher.iter(|| readings(table.clone()));
    });
    group.bench_function("laid against the plan, all the same", |bencher| {
        bencher.iter(|| Placed::of(black_box(&plan), &read, &choices));
    });
    group.bench_function("laid against the plan, all new", |bencher| {
        bencher.iter(|| Placed::of(black_box(&bare), &read, &choices));
    });
    group.bench_function("made an edit and done", |bencher| {
        let placed = Placed::of(&bare, &read, &choices);
        bencher.iter_batched(
            || bare.clone(),
            |mut plan| {
                let edit = placed.edit(&plan, &read, &credit, None, &mut ids);
                plan.apply(edit.expect("all is new"))
            },
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(benches, engine, economy, merging, incoming);
criterion_main!(benches);
