//! Filters and counts.

use super::sketch::{Sketch, decimal};
use crate::{
    fulfilment::{Filter, StatusFilter},
    plan::{LevelKey, Origin, Subject},
};

/// A platform goal above a goal of two areas, and a goal of the committee's own.
fn two_branches() -> Sketch {
    let mut sketch = Sketch::new();
    let given = sketch.goal(None, |goal| {
        goal.origin = Some(Origin::Given);
        goal.responsible = "Anna".into();
        goal.text = "Trygg vardag".into();
    });
    let child = sketch.goal(Some(given), |goal| goal.text = "Välja utförare".into());
    let own = sketch.goal(None, |goal| goal.origin = Some(Origin::Own));
    for (goal, area, status) in [
        (child, "Hemtjänst", "met"),
        (child, "Boende", ""),
        (own, "Boende", "partly"),
    ] {
        let id = sketch.indicator(goal, |it| {
            it.area = area.into();
            it.text = format!("Andel nöjda inom {area}");
        });
        sketch.judge(Subject::Indicator(id), status, "");
    }
    sketch
}

/// How many goals and indicators a filter lets in, and the index it gives.
#[track_caller]
fn check_filter(filter: Filter, goals: usize, indicators: usize, index: Option<&str>) {
    let sketch = two_branches();
    let results = sketch.results();
    let value = results.index(&sketch.plan, &filter).value;
    assert_eq!(
        (
            results.goals(&sketch.plan, &filter).len(),
            results.indicators(&sketch.plan, &filter).len(),
            value.map(|it| it.value()),
        ),
        (goals, indicators, index.map(decimal)),
        "{filter:?}"
    );
}

#[test]
fn a_filter_selects_goals_and_indicators_alike() {
    let open = Filter::default;
    check_filter(open(), 3, 3, Some("0.75"));
    check_filter(
        Filter {
            origin: Some(Origin::Given),
            ..open()
        },
        2,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            origin: Some(Origin::Own),
            ..open()
        },
        1,
        1,
        Some("0.5"),
    );
    check_filter(
        Filter {
            level: Some(1),
            ..open()
        },
        1,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            responsible: Some("Anna".into()),
            ..open()
        },
        2,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            area: Some("Boende".into()),
            ..open()
        },
        3,
        2,
        Some("0.75"),
    );
    check_filter(
        Filter {
            area: Some("Hemtjänst".into()),
            ..open()
        },
        2,
        1,
        Some("1"),
    );
    check_filter(
        Filter {
            text: "NÖJDA hemtj".into(),
            ..open()
        },
        0,
        1,
        None,
    );
    check_filter(
        Filter {
            text: "välja".into(),
            ..open()
        },
        1,
        0,
        None,
    );
    check_filter(
        Filter {
            status: Some(StatusFilter::NotAssessed),
            ..open()
        },
        0,
        1,
        None,
    );
    let met = StatusFilter::At(LevelKey::new("met"));
    check_filter(
        Filter {
            status: Some(met),
            ..open()
        },
        2,
        1,
        Some("1"),
    );
}

#[test]
fn a_filter_by_parent_takes_the_goal_and_all_below() {
    let sketch = two_branches();
    let results = sketch.results();
    let top = results.goals(&sketch.plan, &Filter::default())[0];
    let filter = Filter {
        parent: Some(top),
        ..Filter::default()
    };
    assert_eq!(results.goals(&sketch.plan, &filter).len(), 2);
    assert_eq!(results.indicators(&sketch.plan, &filter).len(), 2);
}

#[test]
fn counts_tell_statuses_and_what_is_not_assessed() {
    let sketch = two_branches();
    let results = sketch.results();
    let counts = results.indicator_counts(&sketch.plan, &Filter::default());
    let at = |word| counts.at(&LevelKey::new(word));
    assert_eq!((at("met"), at("partly"), at("not")), (1, 1, 0));
    assert_eq!(
        (counts.not_assessed, counts.assessed(), counts.total()),
        (1, 2, 3)
    );
}
