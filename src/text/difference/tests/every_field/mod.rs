//! Records with every field filled: none lacks its line. A new field does not compile here, until
//! it is filled; then it fails, until it has its line.

mod reported;

use serde_json::{Value, json};

use super::{day, id, period, plan};
use crate::{
    json,
    plan::*,
    text::{Language, difference::Teller},
};

fn said() -> String {
    "Något".to_owned()
}

/// Every name in the record leads to a label of its own, and what stands there is told.
#[track_caller]
fn check(record: RecordKey, filled: &impl serde::Serialize) {
    walk(record, &[], &json::tree(filled));
}

#[track_caller]
fn walk(record: RecordKey, under: &[&str], tree: &Value) {
    let plan = plan();
    for (name, value) in tree.as_object().expect("a record") {
        let names: Vec<String> = under
            .iter()
            .chain([&name.as_str()])
            .map(|it| (*it).to_owned())
            .collect();
        for language in Language::ALL {
            let teller = Teller::new(&plan, language);
            let label = teller.field(&record, &names);
            assert!(
                !label.contains(&format!("”{name}”")) && !label.contains(&format!("“{name}”")),
                "{label}"
            );
            let told = teller.value(&record, &names, Some(value));
            let is_raw = !value.is_string() && told == json::text(value) && told.len() > 1;
            assert!(!is_raw || value.is_number(), "{label}: {told}");
        }
    }
}

#[test]
fn title_page_and_rules() {
    let about = About {
        title: said(),
        municipality: said(),
        known_as: Aliases::from_line("0125"),
        committee: said(),
        kind: PlanKind::Programme,
        from_year: Some(2023),
        to_year: Some(2026),
        levels: vec![GoalLevel {
            name: said(),
            plural: said(),
        }],
        given_name: said(),
        source: said(),
        note: said(),
        dismissed: vec![Dismissal {
            key: said(),
            reason: said(),
            by: said(),
            on: Some(day("2026-08-31")),
        }],
        extra: Extra::new(),
    };
    check(RecordKey::About, &about);
    let dismissal = json::tree(&about.dismissed[0]);
    walk(RecordKey::About, &["dismissed", "Något"], &dismissal);
    let rules = Rules {
        scale: Scale::default(),
        partial: PartialRule::default(),
        combine: Combine::Weakest,
        index_level: 1,
        extra: Extra::new(),
    };
    let tree = json::tree(&rules);
    walk(RecordKey::Rules, &["partial"], &tree["partial"]);
    let mut level = tree["scale"][0].clone();
    let fields = level.as_object_mut().expect("a level");
    let key = fields.remove("key").expect("a key");
    walk(
        RecordKey::Rules,
        &["scale", key.as_str().expect("a text")],
        &level,
    );
    let whole = json!({ "scale": tree["scale"], "combine": tree["combine"], "indexLevel": 1 });
    walk(RecordKey::Rules, &[], &whole);
}

#[test]
fn goals_and_indicators() {
    let goal = Goal {
        parent: Some(id(1)),
        rank: Rank::default(),
        text: said(),
        description: said(),
        origin: Some(Origin::Own),
        responsible: said(),
        weight: Decimal::TWO,
        due: Some(period("2026")),
        contributes: vec![id(2)],
        extra: Extra::new(),
    };
    check(RecordKey::Goal(id(3)), &goal);
    let target = Target {
        id: id(1),
        due: Some(period("2026")),
        condition: Condition::AtLeast(Decimal::TEN),
        wording: said(),
        stage: true,
    };
    let measure = Measure {
        unit: said(),
        decimals: Some(1),
        lowest: Some(Decimal::ONE),
        highest: Some(Decimal::TEN),
        better: Some(Direction::Up),
    };
    let tree = json::tree(&measure);
    walk(RecordKey::Indicator(id(1)), &["measure"], &tree);
    let mut fields = json::tree(&target);
    fields.as_object_mut().and_then(|it| it.remove("id"));
    let of_target = target.id.to_string();
    walk(
        RecordKey::Indicator(id(1)),
        &["targets", &of_target],
        &fields,
    );
    check(RecordKey::Indicator(id(1)), &indicator(target));
}

/// An indicator without its measure, which is no leaf.
fn indicator(target: Target) -> Value {
    let filled = Indicator {
        goal: id(2),
        rank: Rank::default(),
        text: said(),
        earlier: vec![Wording {
            text: said(),
            until: None,
        }],
        kind: IndicatorKind::KeyFigure,
        area: said(),
        measure: Measure::default(),
        figure: Figure::Units(Together::Sum),
        units: vec![id(1)],
        baseline: Some(Baseline {
            value: Decimal::TEN,
            period: None,
        }),
        targets: vec![target],
        source: said(),
        kolada: vec!["N31848".parse().expect("a Kolada id")],
        frequency: Some(Frequency::Year),
        responsible: said(),
        weight: Decimal::TWO,
        life: Life::Replaced { by: id(1) },
        note: said(),
        extra: Extra::new(),
    };
    let mut tree = json::tree(&filled);
    tree.as_object_mut().and_then(|it| it.remove("measure"));
    tree
}

#[test]
fn units_and_activities() {
    let unit = Unit {
        parent: Some(id(2)),
        rank: Rank::default(),
        name: said(),
        known_as: Aliases::from_line("0125"),
        responsible: said(),
        weight: Decimal::TWO,
        role: UnitRole::Comparison,
        extra: Extra::new(),
    };
    check(RecordKey::Unit(id(1)), &unit);
    let alias = json::tree(&unit.known_as);
    walk(RecordKey::Unit(id(1)), &["knownAs"], &alias[0]);
    let activity = Activity {
        under: Node::Indicator(id(1)),
        rank: Rank::default(),
        text: said(),
        responsible: said(),
        start: Some(day("2026-01-01")),
        due: Some(day("2026-12-31")),
        status: ActivityStatus::Dropped,
        effect: Some(Effect {
            amount: Decimal::TEN,
            year: Some(2026),
        }),
        note: said(),
        extra: Extra::new(),
    };
    check(RecordKey::Activity(id(1)), &activity);
}
