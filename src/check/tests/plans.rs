//! Plans: for each rule a hit, and the near-miss that is none.

use std::sync::Arc;

use crate::check::{Kind, Lack, dismiss, dismissed, plan, restore};
use crate::fulfilment::tests::sketch::{Sketch, day, decimal, period, targets};
use crate::plan::{
    About, Activity, ActivityStatus, Baseline, Chapter, Goal, Id, Indicator, Life, Node, Plan,
    Rank, Record, Retirement, Subject,
};
use uuid::Uuid;

/// What is found on the last day of 2020, one word each; what most lack is left out.
pub fn told(sketch: &Sketch) -> String {
    let findings = plan(&sketch.plan, Some(day("2020-12-31")));
    let told = findings
        .iter()
        .filter(|it| !matches!(it.kind, Kind::Lacks(_) | Kind::MostLack { .. }));
    let show = |it: &crate::check::Finding| {
        format!(
            "{}{}",
            it.kind.name(),
            if it.mend.is_some() { "+" } else { "" }
        )
    };
    told.map(show).collect::<Vec<_>>().join(" ")
}

/// A plan of one goal with one indicator.
pub fn one(change: impl FnOnce(&mut Indicator)) -> Sketch {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |it| "Alla är trygga".clone_into(&mut it.text));
    sketch.indicator(goal, change);
    sketch
}

#[track_caller]
fn check(sketch: &Sketch, expected: &str) {
    assert_eq!(told(sketch), expected);
}

#[test]
fn a_goal_that_nothing_measures() {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    let bare = sketch.goal(None, |it| "Fler träffas".clone_into(&mut it.text));
    check(&sketch, "unmeasured-goal");
    sketch.judge(Subject::Goal(bare), "met", "");
    check(&sketch, "");
    sketch.goal(Some(bare), |_| {});
    check(&sketch, "unmeasured-goal");
}

#[test]
fn a_goal_whose_indicators_are_all_retired() {
    let retired = |it: &mut Indicator| {
        it.life = Life::Retired {
            reason: Retirement::NotOurs,
            on: None,
        };
    };
    check(&one(retired), "unmeasured-goal");
}

#[test]
fn a_target_counted_from_nothing() {
    let words = |text: &'static str, wording: &'static str| {
        one(move |it| {
            text.clone_into(&mut it.text);
            it.targets = targets("judged");
            wording.clone_into(&mut it.targets[0].wording);
        })
    };
    check(
        &words("Hushåll", "Minskar med 10 %"),
        "nothing-to-count-from",
    );
    check(&words("Hushåll", "minus 10 %"), "nothing-to-count-from");
    check(
        &words("Andelen heltider har ökat med 10 %", ""),
        "nothing-to-count-from",
    );
    check(&words("Hushåll", "Högst 10 %"), "");
    check(&words("Hushåll", "Ett gott bemötande"), "");
    let mut with_baseline = words("Hushåll", "Minskar med 10 %");
    let (id, it) = with_baseline
        .plan
        .indicators
        .iter()
        .next()
        .expect("an indicator");
    let known = Indicator {
        baseline: Some(Baseline {
            value: decimal("60"),
            period: None,
        }),
        ..Indicator::clone(it)
    };
    let record = Record::Indicator(*id, Arc::new(known));
    with_baseline.put(record);
    check(&with_baseline, "");
}

#[test]
fn a_target_whose_time_has_passed() {
    let until = |to_year: i16| {
        let mut sketch = one(|it| it.targets = targets(">=90 2019"));
        let about = About {
            from_year: Some(2019),
            to_year: Some(to_year),
            ..About::default()
        };
        sketch.put(Record::About(Arc::new(about)));
        sketch
    };
    check(&until(2021), "due-passed");
    check(&until(2019), "");
    let mut met = until(2021);
    let id = *met.plan.indicators.iter().next().expect("an indicator").0;
    met.observe(id, "2019=95");
    check(&met, "");
    let mut early = one(|it| it.targets = targets(">=90 2012"));
    let about = About {
        from_year: Some(2020),
        to_year: Some(2022),
        ..About::default()
    };
    early.put(Record::About(Arc::new(about)));
    check(&early, "due-before-plan");
}

#[test]
fn an_indicator_that_the_follow_up_passes_over() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let mut ids = Vec::new();
    for text in ["Trygga i hemtjänst", "Trygga i boende", "Nöjda anhöriga"] {
        ids.push(sketch.indicator(goal, |it| {
            text.clone_into(&mut it.text);
            it.targets = targets(">=90");
        }));
    }
    check(&sketch, "");
    sketch.judge(Subject::Indicator(ids[0]), "met", "");
    check(&sketch, "");
    sketch.judge(Subject::Indicator(ids[1]), "met", "");
    check(&sketch, "not-followed-up");
    sketch.observe(ids[2], "2020-06=91");
    check(&sketch, "");
}

#[test]
fn a_retired_indicator_that_is_judged() {
    let retired = |on: &str| {
        let mut sketch = one(|it| it.targets = targets(">=90"));
        let goal = *sketch.plan.goals.iter().next().expect("a goal").0;
        let on = Some(day(on));
        let id = sketch.indicator(goal, |it| {
            it.life = Life::Retired {
                reason: Retirement::Fulfilled,
                on,
            }
        });
        sketch.judge(Subject::Indicator(id), "met", "");
        sketch
    };
    check(&retired("2019-12-31"), "followed-up-after-all");
    check(&retired("2020-10-01"), "");
}

#[test]
fn an_id_of_kolada_in_a_source() {
    let from = |source: &'static str| one(move |it| source.clone_into(&mut it.source));
    check(&from("Kolada u23461"), "kolada-form+");
    check(&from("Kolada U2346"), "kolada-form");
    check(&from("Kolada U23461"), "");
}

#[test]
fn a_share_in_a_chapter_and_a_number_in_the_indicator() {
    let with = |body: &str| {
        let mut sketch =
            one(|it| "Antalet hushåll med försörjningsstöd ska minska".clone_into(&mut it.text));
        let chapter = Chapter {
            body: body.to_owned(),
            ..Chapter::default()
        };
        let id = sketch.fresh();
        sketch.put(Record::Chapter(id, Arc::new(chapter)));
        sketch
    };
    check(
        &with("Andelen hushåll med försörjningsstöd ska minska."),
        "wording+",
    );
    check(
        &with("Antalet hushåll med försörjningsstöd ska minska."),
        "",
    );
}

#[test]
fn what_an_indicator_lacks() {
    let lacks = |change: fn(&mut Indicator)| {
        let findings = plan(&one(change).plan, Some(day("2020-12-31")));
        let lack = |it: &Kind| match it {
            Kind::Lacks(lack) => Some(*lack),
            _ => None,
        };
        findings
            .iter()
            .filter_map(|it| lack(&it.kind))
            .collect::<Vec<_>>()
    };
    assert_eq!(lacks(|_| {}), [Lack::Target, Lack::Responsible]);
    let measured = lacks(|it| it.targets = targets(">=90"));
    assert_eq!(measured.len(), 5);
    assert!(!measured.contains(&Lack::Target));
    let milestone = lacks(|it| it.targets = targets("done"));
    assert_eq!(milestone, [Lack::Responsible]);
    let counted = lacks(|it| {
        "Antal möten".clone_into(&mut it.text);
        it.targets = targets(">=90");
    });
    assert!(!counted.contains(&Lack::Unit));
}

#[test]
fn what_most_lack_is_told_once() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    for answers in ["", "", "Enhetschefen"] {
        sketch.indicator(goal, |it| answers.clone_into(&mut it.responsible));
    }
    let findings = plan(&sketch.plan, Some(day("2020-12-31")));
    let told: Vec<&Kind> = findings
        .iter()
        .map(|it| &it.kind)
        .filter(|it| {
            matches!(
                it,
                Kind::MostLack {
                    lack: Lack::Responsible,
                    lacking: 2,
                    asked: 3,
                    ..
                }
            )
        })
        .collect();
    assert_eq!(told.len(), 1);
}

#[test]
fn a_share_gets_its_sign_and_the_first_figure_becomes_the_baseline() {
    let mut sketch = one(|it| {
        "Andelen nöjda".clone_into(&mut it.text);
        it.targets = targets(">=90");
    });
    let id = *sketch
        .plan
        .indicators
        .iter()
        .next()
        .expect("an indicator")
        .0;
    sketch.observe(id, "2019=84 2020=86");
    for finding in plan(&sketch.plan, Some(day("2020-12-31"))) {
        if let Some(mend) = finding.mend {
            let mut mended = sketch.plan.clone();
            mended.apply(mend).expect("a sound edit");
            let it = mended.indicators.get(&id).expect("the indicator");
            let baseline = it.baseline.map(|it| (it.value, it.period));
            let told = plan(&mended, Some(day("2020-12-31")));
            assert!(told.iter().all(|it| it.kind != finding.kind));
            assert!(
                it.measure.unit == "%" || baseline == Some((decimal("84"), Some(period("2019"))))
            );
        }
    }
}

#[test]
fn a_finding_stands_with_its_reason_until_it_is_about_something_else() {
    let mut sketch = one(|it| it.targets = targets(">=90"));
    sketch.goal(None, |it: &mut Goal| {
        "Fler träffas".clone_into(&mut it.text)
    });
    let on = day("2020-12-31");
    let bare = |plan_: &Plan| {
        plan(plan_, Some(on))
            .into_iter()
            .find(|it| it.kind == Kind::UnmeasuredGoal)
            .expect("a bare goal")
    };
    let finding = bare(&sketch.plan);
    let edit = dismiss(
        &sketch.plan,
        &[finding],
        "Målet bedöms samlat",
        "Kim",
        Some(on),
    );
    sketch.plan.apply(edit).expect("a sound edit");
    let again = bare(&sketch.plan);
    let kept = dismissed(&sketch.plan, &again).expect("kept");
    assert_eq!(
        (kept.reason.as_str(), kept.by.as_str(), kept.on),
        ("Målet bedöms samlat", "Kim", Some(on))
    );
    let other = Kind::DuePassed {
        due: period("2019"),
    };
    let other = crate::check::Finding {
        kind: other,
        ..again.clone()
    };
    assert!(dismissed(&sketch.plan, &other).is_none());
    let edit = restore(&sketch.plan, &again.key());
    sketch.plan.apply(edit).expect("a sound edit");
    assert!(dismissed(&sketch.plan, &again).is_none());
}

#[test]
fn two_copies_of_one_wording_are_no_drift() {
    let mut sketch =
        one(|it| "Antalet hushåll med försörjningsstöd ska minska".clone_into(&mut it.text));
    let goal = *sketch.plan.goals.iter().next().expect("a goal").0;
    let activity = Activity {
        under: Node::Goal(goal),
        rank: Rank::default(),
        text: "Antalet hushåll med försörjningsstöd ska minska".to_owned(),
        responsible: String::new(),
        start: None,
        due: None,
        status: ActivityStatus::Planned,
        effect: None,
        note: String::new(),
        extra: Default::default(),
    };
    sketch.put(Record::Activity(
        Id::new(Uuid::from_u128(77)),
        Arc::new(activity),
    ));
    check(&sketch, "");
}
