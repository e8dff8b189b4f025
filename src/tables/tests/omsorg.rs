//! A small plan of everything that tables list.

use std::sync::Arc;

use super::*;
use crate::file::freeze;
use crate::fulfilment::tests::sketch::{Sketch, targets};
use crate::plan::{
    About, Activity, ActivityStatus, Day, Decision, DecisionId, DecisionKind, Figure, Goal, GoalId,
    GoalLevel, IndicatorKind, Measure, Node, Occasion, OccasionKind, Origin, Rank, Record, Subject,
    Together,
};

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// A goal with an indicator in per cent and one of two units, and another with a key figure and one that
/// nobody has judged. With it the occasion before, which is frozen.
pub fn plan() -> (Sketch, OccasionId) {
    let mut sketch = Sketch::new();
    sketch.put(Record::About(Arc::new(About {
        title: "Omsorgsplan".to_owned(),
        committee: "Omsorgsnämnden".to_owned(),
        municipality: "Ekköping".to_owned(),
        given_name: "fullmäktige".to_owned(),
        levels: vec![GoalLevel {
            name: "nämndsmål".to_owned(),
            plural: String::new(),
        }],
        ..About::default()
    })));
    let b = sketch.unit("b");
    let a = sketch.unit("a");
    let first = sketch.goal(None, |it| {
        it.text = "Trygg vardag".to_owned();
        it.origin = Some(Origin::Given);
        it.responsible = "Örjan".to_owned();
    });
    let trust = sketch.indicator(first, |it| {
        it.text = "Andel nöjda".to_owned();
        it.measure = Measure {
            unit: "%".to_owned(),
            ..Measure::default()
        };
        it.targets = targets(">=80 2020");
        it.source = "Enkät".to_owned();
    });
    sketch.observe(trust, "2018=70 2019=84.5");
    let trained = sketch.indicator(first, |it| {
        it.text = "Antal utbildade".to_owned();
        it.figure = Figure::Units(Together::Sum);
        it.units = vec![a, b];
        it.targets = targets(">=10 2020");
        it.responsible = "Åsa".to_owned();
    });
    sketch.observe(trained, "a:2019-T2=4 b:2020-T2=6");
    let second = sketch.goal(None, |it| it.text = "God mat".to_owned());
    let people = sketch.indicator(second, |it| {
        it.text = "Invånare".to_owned();
        it.kind = IndicatorKind::KeyFigure;
    });
    sketch.observe(people, "2019=?");
    sketch.indicator(second, |it| {
        it.text = "Maten smakar".to_owned();
        it.targets = targets("judged");
    });
    sketch.judge(Subject::Goal(second), "partly", "met");
    let decision = sketch.fresh();
    sketch.put(Record::Decision(
        decision,
        Arc::new(Decision {
            kind: DecisionKind::FollowUp,
            body: "nämnden".to_owned(),
            date: Some(day("2020-02-10")),
            paragraph: "§ 4".to_owned(),
            ..Decision::default()
        }),
    ));
    let activity = Activity {
        under: Node::Indicator(trust),
        rank: Rank::default(),
        text: "Ny enkät".to_owned(),
        responsible: "Åsa".to_owned(),
        start: None,
        due: Some(day("2020-10-01")),
        status: ActivityStatus::Ongoing,
        effect: None,
        note: String::new(),
        extra: Default::default(),
    };
    let id = sketch.fresh();
    sketch.put(Record::Activity(id, Arc::new(activity)));
    let before = frozen(&mut sketch, decision, second);
    (sketch, before)
}

/// The occasion before, judged and frozen; a goal has been reworded since.
fn frozen(sketch: &mut Sketch, decision: DecisionId, judged: GoalId) -> OccasionId {
    let id = sketch.fresh();
    let occasion = Occasion::new(OccasionKind::YearEnd, day("2018-12-31"));
    sketch.put(Record::Occasion(id, Arc::new(occasion)));
    let now = std::mem::replace(&mut sketch.occasion, id);
    sketch.judge(Subject::Goal(judged), "not", "");
    sketch.occasion = now;
    let frozen = freeze(&sketch.plan, id, decision, None).expect("an occasion");
    sketch.put(Record::Occasion(id, Arc::new(frozen)));
    let goal = sketch.plan.goals.get(&judged).expect("the goal");
    let reworded = Goal {
        text: "God mat varje dag".to_owned(),
        ..goal.as_ref().clone()
    };
    sketch.put(Record::Goal(judged, Arc::new(reworded)));
    id
}
