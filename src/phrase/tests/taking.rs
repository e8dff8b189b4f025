//! Rules taken into a plan: what is filled in, what stands, and which units are made.

use super::*;
use crate::plan::{
    Figure, Indicator, IndicatorId, IndicatorKind, ObservationKey, Plan, PlanId, Record, SeriesKey,
    Target, TargetId, Together, Unit, UnitRole, Value,
};
use std::sync::Arc;
use uuid::Uuid;

const ID: IndicatorId = IndicatorId::new(Uuid::from_u128(1));

/// An indicator with this text and targets of these wordings, all judged by a person.
fn worded(text: &str, wordings: &[&str]) -> Indicator {
    let target = |(at, wording): (usize, &&str)| Target {
        id: TargetId::new(Uuid::from_u128(at as u128)),
        due: None,
        condition: Condition::Judged,
        wording: (*wording).to_owned(),
        stage: false,
    };
    Indicator {
        text: text.to_owned(),
        targets: wordings.iter().enumerate().map(target).collect(),
        ..Indicator::default()
    }
}

fn plan(indicator: Indicator, units: &[(&str, UnitRole)]) -> Plan {
    let mut plan = Plan::new(PlanId::new(Uuid::nil()));
    for (at, (name, role)) in units.iter().enumerate() {
        let unit = Unit {
            name: (*name).to_owned(),
            role: *role,
            ..Unit::default()
        };
        let id = crate::plan::UnitId::new(Uuid::from_u128(100 + at as u128));
        plan.put(Record::Unit(id, Arc::new(unit)));
    }
    plan.put(Record::Indicator(ID, Arc::new(indicator)));
    plan
}

fn proposals(plan: &Plan) -> Vec<Proposal> {
    let indicator = plan.indicators.get(&ID).expect("put there");
    Proposal::all(indicator, Scene::of(plan, ID))
}

/// Takes everything that is proposed, one after the other.
fn take(plan: &mut Plan) -> Indicator {
    let mut last = 1000;
    let ids = move || {
        last += 1;
        Uuid::from_u128(last)
    };
    let all = proposals(plan);
    let records = {
        let mut adoption = Adoption::new(plan, ids);
        for proposal in all.iter().take(1) {
            adoption.take(ID, proposal);
        }
        adoption.records()
    };
    for record in records {
        plan.put(record);
    }
    plan.indicators
        .get(&ID)
        .expect("still there")
        .as_ref()
        .clone()
}

#[track_caller]
fn check(plan: &Plan, expected: &[&str]) {
    let said: Vec<String> = proposals(plan).iter().map(|it| shown(&it.phrase)).collect();
    assert_eq!(said, expected);
}

#[test]
fn a_phrase_fills_in_what_nobody_has_stated() {
    let text = "från 2,75 (2022) till minst 3,0 (skala 1-4) senast 2024";
    let mut plan = plan(worded(text, &[]), &[]);
    let indicator = take(&mut plan);
    let [adopted] = &indicator.targets[..] else {
        panic!("one target");
    };
    assert_eq!(adopted.condition, Condition::AtLeast(Decimal::new(30, 1)));
    assert_eq!(adopted.due, Some(Period::Year(2024)));
    assert_eq!(adopted.wording, text);
    assert_eq!(
        indicator.baseline.map(|it| it.value),
        Some(Decimal::new(275, 2))
    );
    assert_eq!(indicator.measure.highest, Some(Decimal::from(4)));
    check(&plan, &[]);
}

#[test]
fn what_a_person_has_written_stands() {
    let baseline = Baseline {
        value: Decimal::from(55),
        period: None,
    };
    let indicator = Indicator {
        baseline: Some(baseline),
        ..worded("från 60 % till 70 %", &[""])
    };
    let taken = take(&mut plan(indicator, &[]));
    assert_eq!(taken.baseline, Some(baseline));
    assert_eq!(taken.measure.unit, "%");
}

#[test]
fn figures_in_another_unit_are_not_proposed() {
    let mut indicator = worded("från 60 % till 70 %", &[]);
    indicator.measure.unit = "andel".to_owned();
    check(&plan(indicator.clone(), &[]), &[]);
    indicator.measure.unit = "%".to_owned();
    check(&plan(indicator, &[]), &["minst 70 %, från 60"]);
}

#[test]
fn wordings_go_before_the_text_and_a_rule_taken_is_proposed_no_more() {
    let text = "Minst 90 % av eleverna är nöjda";
    check(&plan(worded(text, &[]), &[]), &["minst 90 %"]);
    check(
        &plan(worded(text, &["minst 80 %", "så många som går"]), &[]),
        &["minst 80 %"],
    );
    check(&plan(worded("Nöjda elever", &[""]), &[]), &[]);

    let mut plan = plan(worded(text, &[""]), &[]);
    let indicator = plan.indicators.get(&ID).expect("put there").clone();
    assert!(proposals(&plan).iter().all(|it| it.fills_a_gap(&indicator)));
    assert_eq!(take(&mut plan).targets.len(), 1);
    check(&plan, &[]);
}

#[test]
fn a_key_figure_is_proposed_nothing() {
    let indicator = Indicator {
        kind: IndicatorKind::KeyFigure,
        ..worded("Minst 90 % är nöjda", &[])
    };
    check(&plan(indicator, &[]), &[]);
}

#[test]
fn a_change_starts_at_the_baseline_where_there_is_one() {
    let text = "Kostnaden ska minska med 10 %";
    check(
        &plan(worded(text, &[]), &[]),
        &["minska 10 procent från året före"],
    );
    let measured = |year| Indicator {
        baseline: Some(Baseline {
            value: Decimal::from(40),
            period: Some(Period::Year(year)),
        }),
        ..worded(text, &[])
    };
    check(
        &plan(measured(2019), &[]),
        &["minska 10 procent från nuläget"],
    );
    let named = Indicator {
        text: "Kostnaden ska minska med 10 % jämfört med 2019".to_owned(),
        ..measured(2021)
    };
    check(&plan(named, &[]), &[]);
}

#[test]
fn what_words_leave_open_is_as_a_person_has_chosen() {
    let mut indicator = worded("", &["ska öka"]);
    indicator.targets[0].condition = Condition::Moves(Move {
        way: Direction::Up,
        by: By::Any,
        since: Since::Baseline,
    });
    check(&plan(indicator.clone(), &[]), &[]);
    indicator.targets[0].wording = "ska öka, senast 2024".to_owned();
    let mut plan = plan(indicator, &[]);
    check(&plan, &["öka från nuläget, senast 2024"]);
    assert_eq!(take(&mut plan).targets[0].due, Some(Period::Year(2024)));
}

#[test]
fn others_to_compare_with_are_found_by_name_or_made() {
    let text = "minst rikets snitt";
    let mut fresh = plan(worded(text, &[]), &[]);
    let indicator = take(&mut fresh);
    let [(id, unit)] = fresh.units.iter().collect::<Vec<_>>()[..] else {
        panic!("one unit");
    };
    assert_eq!(
        (unit.name.as_str(), unit.role),
        ("Riket", UnitRole::Comparison)
    );
    assert!(matches!(indicator.targets[0].condition, Condition::Benchmark(it) if it.unit == *id));
    check(&fresh, &[]);

    let mut known = plan(
        worded(text, &[]),
        &[("Rikets genomsnitt", UnitRole::Comparison)],
    );
    take(&mut known);
    assert_eq!(known.units.len(), 1);
}

#[test]
fn two_rules_share_the_unit_that_they_make() {
    let mut plan = plan(worded("minst rikets snitt", &[]), &[]);
    let second = IndicatorId::new(Uuid::from_u128(2));
    plan.put(Record::Indicator(
        second,
        Arc::new(worded("högst som riket", &[])),
    ));
    let mut last = 1000;
    let ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    let mut adoption = Adoption::new(&plan, ids);
    for id in [ID, second] {
        let indicator = plan.indicators.get(&id).expect("put there");
        for proposal in Proposal::all(indicator, Scene::of(&plan, id)) {
            adoption.take(id, &proposal);
        }
    }
    let records = adoption.records();
    let units = records.iter().filter(|it| matches!(it, Record::Unit(..)));
    assert_eq!(units.count(), 1);
}

#[test]
fn a_target_for_several_parts_makes_them_units() {
    let text = "Minst 90 % nöjda avseende hemtjänst och särskilt boende";
    let mut plan = plan(worded(text, &[]), &[("Hemtjänsten", UnitRole::Own)]);
    let indicator = take(&mut plan);
    assert_eq!(indicator.figure, Figure::Units(Together::Each));
    assert_eq!((indicator.units.len(), plan.units.len()), (2, 2));
}

#[test]
fn figures_that_are_reported_are_not_hidden() {
    let key = ObservationKey {
        series: SeriesKey {
            indicator: ID,
            unit: None,
            gender: crate::plan::Gender::Total,
        },
        period: Period::Year(2019),
    };
    let reported = |text| {
        let mut plan = plan(worded(text, &[]), &[("Skolan", UnitRole::Own)]);
        let value = Value::Number(Decimal::from(90)).into();
        plan.observations.put(key, Some(value));
        plan
    };
    check(&reported("Minst 90 % i hemtjänst och särskilt boende"), &[]);
    check(&reported("Samtliga enheter har en plan"), &["minst 100 %"]);
    check(&reported("Antal enheter som har en plan"), &[]);
}

#[test]
fn units_are_counted_where_there_are_any() {
    let text = "Antal enheter som vidtagit en åtgärd";
    check(&plan(worded(text, &[]), &[]), &[]);
    let mut plan = plan(worded(text, &[]), &[("Skolan", UnitRole::Own)]);
    check(&plan, &["antal enheter"]);
    let indicator = take(&mut plan);
    assert_eq!(indicator.figure, Figure::Units(Together::Done));
    assert!(indicator.targets.is_empty());
    check(&plan, &[]);
}
