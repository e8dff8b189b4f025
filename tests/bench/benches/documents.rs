//! Documents of a whole municipality, without a drawing for each of its indicators. Promised: a report of 60 pages
//! well within 100 ms.

use std::hint::black_box;

use bench::municipality;
use criterion::{Criterion, criterion_group, criterion_main};
use uppfyllt::document::{self, Shape};
use uppfyllt::plan::PartKind;
use uppfyllt::text::Language;

fn documents(criterion: &mut Criterion) {
    let (plan, occasion) = municipality();
    let mut template = Shape::Report.template();
    template.parts.retain(|it| it.kind != PartKind::Charts);
    let made = || {
        document::of(
            black_box(&plan),
            &template,
            Some(occasion),
            Language::Swedish,
        )
    };
    criterion.bench_function("a document made", |bencher| bencher.iter(made));
    let document = made();
    criterion.bench_function("a document written as a page", |bencher| {
        bencher.iter(|| document::html::page(black_box(&document)));
    });
    println!("{} kB", document::html::page(&document).len() / 1024);
}

criterion_group!(benches, documents);
criterion_main!(benches);
