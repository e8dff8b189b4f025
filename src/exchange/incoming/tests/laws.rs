//! Laws: our own table finds back, nothing is lost, and the same file twice is as once.

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;
use crate::{
    book::{Cell, Sheet},
    exchange::csv,
    plan::{Observations, Record, Value},
    tables::{Listing, table},
};

/// A plan whose units have names of their own, and in which no word is empty: a cell says neither.
fn plan() -> impl Strategy<Value = Plan> {
    sample::plan().prop_map(|mut plan| {
        let units: Vec<_> = plan
            .units
            .iter()
            .map(|(id, unit)| (*id, (**unit).clone()))
            .collect();
        for (at, (id, mut unit)) in units.into_iter().enumerate() {
            unit.name = format!("{at} {}", unit.name);
            plan.put(Record::Unit(id, unit.into()));
        }
        let empty = |value: &Value| matches!(value, Value::Choice(word) if word.is_empty());
        let records: Vec<Record> = plan.records().collect();
        for record in records {
            if let Record::Observation(key, it) = record
                && empty(&it.value)
            {
                plan.observations.put(key, None);
            }
        }
        plan
    })
}

/// What goes out of the measurements: all but what they were before.
fn without_history(observations: &Observations) -> Observations {
    let mut plain = observations.clone();
    for (key, series) in observations.iter() {
        let mut series = series.clone();
        for observation in series.values_mut() {
            observation.describe(|detail| detail.earlier.clear());
        }
        plain.put_series(*key, series);
    }
    plain
}

fn lines() -> impl Strategy<Value = String> {
    let cell = |pieces: &[&'static str]| select(pieces.to_vec());
    let indicator = cell(&["Andel nöjda", "N31848", "Trygg vardag", "__proto__", ""]);
    let unit = cell(&["", "Riket", "0 ", "Nacka", "__proto__"]);
    let period = cell(&["2024", "2024-08", "aug-24", "i fjol", ""]);
    let value = cell(&["1", "2", "-", "..", "1.234", "klart", "70 %", "", "#"]);
    let line =
        (indicator, unit, period, value).prop_map(|(a, b, c, d)| format!("{a};{b};{c};{d}\n"));
    vec(line, 0..40).prop_map(|lines| format!("Indikator;Enhet;Period;Utfall\n{}", lines.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn our_own_table_finds_back(plan in plan(), english: bool) {
        let language = if english { Language::English } else { Language::Swedish };
        let text = csv::write(&table(&plan, None, &Listing::Observations(None), language));
        let readings = readings(&text);
        prop_assert_eq!((readings.problems.len(), readings.questions.len()), (0, 0));
        prop_assert_eq!(edit(&plan, &readings, &Choices::default()), None);
        let mut bare = plan.clone();
        bare.observations = Observations::default();
        let after = taken(&bare, &readings, &Choices::default());
        prop_assert_eq!(after.observations, without_history(&plan.observations));
    }

    #[test]
    fn our_own_workbook_says_what_our_own_text_says(plan in plan(), english: bool) {
        let language = if english { Language::English } else { Language::Swedish };
        let table = table(&plan, None, &Listing::Observations(None), language);
        let headings = table.columns.iter().map(|it| Cell::Text(it.heading.clone())).collect();
        let sheet = Sheet {
            rows: [vec![headings], table.rows].concat(),
            first_row: 4,
            first_column: 1,
            ..Sheet::default()
        };
        let readings = of_table(LongTable::from_sheet(sheet));
        prop_assert_eq!((readings.problems.len(), readings.questions.len()), (0, 0));
        let mut bare = plan.clone();
        bare.observations = Observations::default();
        let after = taken(&bare, &readings, &Choices::default());
        prop_assert_eq!(after.observations, without_history(&plan.observations));
    }

    #[test]
    fn slices_of_any_size_place_the_same(plan in plan(), text in lines(), slice in 1_usize..20) {
        let readings = readings(&text);
        let choices = Choices::default();
        let mut placing = Placing::new(&plan, &readings, &choices);
        while placing.step(slice) != Progress::Done {}
        prop_assert_eq!(placing.finish(), Placed::of(&plan, &readings, &choices));
    }

    #[test]
    fn nothing_is_lost_and_the_same_again_brings_nothing(plan in plan(), text in lines()) {
        let readings = readings(&text);
        let choices = Choices::default();
        let placed = Placed::of(&plan, &readings, &choices);
        let aimed: usize = readings.list.iter().map(|it| match &placed.indicators[it.indicator] {
            Meaning::Is(aims) if matches!(placed.units[it.unit], Meaning::Is(_)) => aims.len(),
            _ => 1,
        }).sum();
        prop_assert_eq!(placed.tally().all(), aimed);
        let after = taken(&plan, &readings, &choices);
        prop_assert_eq!(edit(&after, &readings, &choices), None);
    }
}
