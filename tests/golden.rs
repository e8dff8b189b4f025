//! Published figures that must come out, and keep coming out.

use std::sync::Arc;

use uppfyllt::{
    edit::Edit,
    fulfilment::{Filter, Results},
    plan::{
        Assessment, AssessmentKey, Day, Decimal, Goal, Id, Indicator, IndicatorId, LevelKey,
        Occasion, OccasionKind, Origin, Plan, Rank, Record, Subject,
    },
};
use uuid::Uuid;

/// The interim report of Ekerö's social committee, August 2020: the status of each indicator, goal by
/// goal in its order; ● met, ◆ partly. The last three goals are the committee's own, the others
/// come from the political platform. The last three symbols are lost in the published text.
const EKERO: [&str; 15] = [
    "●",
    "●",
    "●",
    "●●",
    "●",
    "◆",
    "◆◆●",
    "◆",
    "●",
    "◆",
    "◆",
    "●",
    "●●◆◆",
    "◆◆◆",
    "◆◆◆◆",
];
const FROM_PLATFORM: usize = 12;
const LOST: usize = 3;

/// The plan with its occasion and its indicators in order.
fn ekero() -> (Plan, uppfyllt::plan::OccasionId, Vec<IndicatorId>) {
    let mut ids = 0u128;
    let mut fresh = || {
        ids += 1;
        Uuid::from_u128(ids)
    };
    let mut plan = Plan::new(Id::new(fresh()));
    let occasion = Id::new(fresh());
    let interim = Occasion::new(OccasionKind::Interim, Day::new(2020, 8, 31).expect("a day"));
    let mut records = vec![Record::Occasion(occasion, Arc::new(interim))];
    let mut indicators = Vec::new();
    let mut rank = Rank::default();
    for (at, statuses) in EKERO.iter().enumerate() {
        let goal = Id::new(fresh());
        let origin = if at < FROM_PLATFORM {
            Origin::Given
        } else {
            Origin::Own
        };
        rank = rank.next();
        let record = Goal {
            rank: rank.clone(),
            origin: Some(origin),
            ..Goal::default()
        };
        records.push(Record::Goal(goal, Arc::new(record)));
        for symbol in statuses.chars() {
            let indicator = Id::new(fresh());
            rank = rank.next();
            let record = Indicator {
                goal,
                rank: rank.clone(),
                ..Indicator::default()
            };
            records.push(Record::Indicator(indicator, Arc::new(record)));
            records.push(judged(occasion, indicator, symbol));
            indicators.push(indicator);
        }
    }
    let edits = records.into_iter().map(Edit::Put).collect();
    plan.apply(Edit::Many(edits)).expect("a sound plan");
    (plan, occasion, indicators)
}

fn judged(occasion: uppfyllt::plan::OccasionId, indicator: IndicatorId, symbol: char) -> Record {
    let key = AssessmentKey {
        occasion,
        subject: Subject::Indicator(indicator),
    };
    let status = match symbol {
        '●' => Some("met"),
        '◆' => Some("partly"),
        _ => None,
    };
    let assessment = Assessment {
        status: status.map(LevelKey::new),
        ..Assessment::default()
    };
    Record::Assessment(key, Arc::new(assessment))
}

/// Met, partly, not, not assessed.
fn goals(plan: &Plan, results: &Results, origin: Option<Origin>) -> [usize; 4] {
    let filter = Filter {
        origin,
        ..Filter::default()
    };
    let counts = results.goal_counts(plan, &filter);
    let [met, partly, not] = ["met", "partly", "not"].map(|key| counts.at(&LevelKey::new(key)));
    [met, partly, not, counts.not_assessed]
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn ekero_2020_has_the_published_index_and_counts() {
    let (plan, occasion, indicators) = ekero();
    assert_eq!((plan.goals.len(), indicators.len()), (15, 26));
    let results = Results::of(&plan, Some(occasion));
    let value = results.index.value.expect("an index").value();
    assert_eq!(value, decimal("0.76111111111111111111"));
    assert_eq!(goals(&plan, &results, None), [8, 7, 0, 0]);
    assert_eq!(goals(&plan, &results, Some(Origin::Given)), [7, 5, 0, 0]);
    assert_eq!(goals(&plan, &results, Some(Origin::Own)), [1, 2, 0, 0]);
}

#[test]
fn ekero_2020_has_the_published_goal_values() {
    let (plan, occasion, _) = ekero();
    let index = Results::of(&plan, Some(occasion)).index;
    let values: Vec<String> = index
        .parts
        .iter()
        .map(|part| {
            part.value
                .expect("assessed")
                .value()
                .round_dp(2)
                .to_string()
        })
        .collect();
    let published = [
        "1", "1", "1", "1", "1", "0.5", "0.67", "0.5", "1", "0.5", "0.5", "1", "0.75", "0.5", "0.5",
    ];
    assert_eq!(values, published);
}

#[test]
fn as_pasted_the_lost_symbols_are_not_assessed_and_count_nothing() {
    let (mut plan, occasion, indicators) = ekero();
    for indicator in &indicators[indicators.len() - LOST..] {
        plan.apply(Edit::Put(judged(occasion, *indicator, '?')))
            .expect("an open occasion");
    }
    let results = Results::of(&plan, Some(occasion));
    let counts = results.indicator_counts(&plan, &Filter::default());
    assert_eq!((counts.not_assessed, counts.total()), (LOST, 26));
    // One “partly” is left under the last goal: its value is a half with and without the three.
    let value = results.index.value.expect("an index").value();
    assert_eq!(value, decimal("0.76111111111111111111"));
}
