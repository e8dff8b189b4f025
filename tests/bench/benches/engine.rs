//! The engine over a whole municipality. Promised: everything anew within 5 ms.

use std::hint::black_box;

use bench::{measured, municipality};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use uppfyllt::edit::{Edit, Trial};
use uppfyllt::file;
use uppfyllt::fulfilment::Results;
use uppfyllt::merge;
use uppfyllt::plan::{Combine, Decimal, Period, Record, Value};

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
    criterion.bench_function("other rules tried", |bencher| {
        let mut trial = Trial::of(&plan);
        trial.rules.combine = Combine::Weakest;
        bencher.iter(|| Results::of(&trial.on(&plan).expect("sound rules"), Some(occasion)));
    });
    criterion.bench_function("the plan written and read", |bencher| {
        bencher.iter(|| file::read(file::write(black_box(&plan), 1).as_bytes()));
    });
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

criterion_group!(benches, engine, merging);
criterion_main!(benches);
