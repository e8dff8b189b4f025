//! The engine over a whole municipality. Promised: everything anew within 5 ms.

use std::hint::black_box;

use bench::{measured, municipality};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use uppfyllt::edit::{Edit, Trial};
use uppfyllt::file;
use uppfyllt::fulfilment::Results;
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

criterion_group!(benches, engine);
criterion_main!(benches);
