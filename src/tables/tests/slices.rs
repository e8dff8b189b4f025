//! A table a few rows at a time is the table, and what takes its time is done in steps.

use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;
use crate::file;
use crate::plan::sample;

fn today() -> Option<Day> {
    "2026-08-31".parse().ok()
}

/// Every listing of everything, and every one that is about something alone.
fn listings(plan: &Plan) -> Vec<Listing> {
    let indicators = || plan.indicators.iter().map(|(id, _)| *id);
    let of_each = indicators().map(|id| Listing::Observations(Some(id)));
    let tables = plan.budgets.iter();
    let of_each = of_each.chain(tables.map(|(id, _)| Listing::Economy(Some(*id))));
    let some = Listing::Indicators(Some(indicators().skip(1).collect()));
    let all = Listing::all(today()).into_iter();
    all.chain(of_each)
        .chain([some, Listing::Occasions(Some(0))])
        .collect()
}

/// Takes a table in slices of so many cells, which are to be the whole.
#[track_caller]
fn check(sight: &Sight, listing: &Listing, size: usize, whole: &Table) {
    let mut slices = Begun::of(sight, listing).finish();
    assert_eq!(slices.rows(), whole.rows.len(), "{listing:?}");
    assert_eq!(slices.cells(), whole.rows.len() * whole.columns.len());
    let mut together = slices.head().clone();
    loop {
        let rows = slices.take(size);
        if rows.is_empty() {
            break;
        }
        assert!(rows.len() == 1 || rows.len() * whole.columns.len() <= size);
        together.rows.extend(rows);
    }
    assert_eq!(together, *whole, "{listing:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn slices_are_the_table(plan in sample::plan(), size in 0_usize..99) {
        let occasion = plan.occasions_by_day().pop();
        let sight = Sight::of(&Arc::new(plan.clone()), occasion, SWEDISH);
        for listing in listings(&plan) {
            check(&sight, &listing, size, &table(&plan, occasion, &listing, SWEDISH));
        }
    }
}

const EXAMPLES: [&str; 5] = [
    include_str!("../../../public/examples/degerfors.json"),
    include_str!("../../../public/examples/ekero.json"),
    include_str!("../../../public/examples/goal-chain.json"),
    include_str!("../../../public/examples/gotene.json"),
    include_str!("../../../public/examples/scorecard.json"),
];

#[test]
fn so_are_those_of_the_examples() {
    for example in EXAMPLES {
        let plan = Arc::new(file::read(example.as_bytes()).expect("a plan file").plan);
        for occasion in plan.occasions_by_day().into_iter().map(Some).chain([None]) {
            let sight = Sight::of(&plan, occasion, SWEDISH);
            for listing in Listing::all(today()) {
                let whole = table(&plan, occasion, &listing, SWEDISH);
                for size in [1, 100, 4_000] {
                    check(&sight, &listing, size, &whole);
                }
            }
        }
    }
}

/// How many steps it takes until there are rows.
fn steps(sight: &Sight, listing: &Listing) -> usize {
    let (mut begun, mut steps) = (Begun::of(sight, listing), 0);
    while let ControlFlow::Continue(further) = begun.step() {
        (begun, steps) = (further, steps + 1);
    }
    steps
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_occasion_or_a_table_is_worked_out_with_each_step(plan in sample::plan()) {
        let occasions = plan.occasions.len();
        let sight = Sight::of(&Arc::new(plan.clone()), None, SWEDISH);
        prop_assert_eq!(steps(&sight, &Listing::Occasions(None)), occasions + 1);
        prop_assert_eq!(steps(&sight, &Listing::Economy(None)), plan.budgets.len());
        prop_assert!(steps(&sight, &Listing::Findings(today())) > 10, "a rule with each");
    }

    #[test]
    fn how_a_plan_stands_at_an_occasion_is_found_out_once(plan in sample::plan()) {
        let latest = plan.occasions_by_day().pop();
        let sight = Sight::of(&Arc::new(plan.clone()), latest, SWEDISH);
        prop_assert!(sight.at(latest).is_some_and(|it| std::ptr::eq(it, &sight)));
        for id in plan.occasions_by_day().into_iter().map(Some).chain([None]) {
            let [once, twice] = [sight.at(id), sight.at(id)].map(|it| it.expect("an occasion of the plan"));
            prop_assert!(std::ptr::eq(once, twice));
            prop_assert_eq!(&once.results, &Sight::of(&sight.plan, id, SWEDISH).results);
        }
    }
}
