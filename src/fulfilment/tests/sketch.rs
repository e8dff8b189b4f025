//! Small plans for the tests of this room, put together record by record.

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    fulfilment::{IndicatorResult, Results},
    plan::{
        Assessment, AssessmentKey, Baseline, Condition, Day, Decimal, Gender, Goal, GoalId, Id,
        Indicator, IndicatorId, LevelKey, Missing, ObservationKey, Occasion, OccasionId,
        OccasionKind, Period, Plan, Rank, Record, SeriesKey, Subject, Target, Value,
    },
};

/// A plan in the making, with one open occasion.
pub struct Sketch {
    pub plan: Plan,
    pub occasion: OccasionId,
    made: u128,
    rank: Rank,
}

impl Sketch {
    /// An empty plan with an occasion on 31 August 2020.
    pub fn new() -> Self {
        let mut sketch = Self {
            plan: Plan::new(Id::new(Uuid::from_u128(1))),
            occasion: Id::new(Uuid::from_u128(2)),
            made: 2,
            rank: Rank::default(),
        };
        sketch.occasion_on("2020-08-31", None);
        sketch
    }

    pub fn fresh<T>(&mut self) -> Id<T> {
        self.made += 1;
        Id::new(Uuid::from_u128(self.made))
    }

    /// Puts a record in place, unchecked: the tests' records are sound, and this room knows no edits.
    pub fn put(&mut self, record: Record) {
        self.plan.put(record);
    }

    /// Moves the occasion.
    pub fn occasion_on(&mut self, date: &str, frozen: Option<crate::plan::DecisionId>) {
        let occasion = Occasion {
            kind: OccasionKind::Interim,
            date: day(date),
            title: String::new(),
            frozen,
            extra: Default::default(),
        };
        self.put(Record::Occasion(self.occasion, Arc::new(occasion)));
    }

    fn next_rank(&mut self) -> Rank {
        self.rank = self.rank.next();
        self.rank.clone()
    }

    pub fn goal(&mut self, parent: Option<GoalId>, change: impl FnOnce(&mut Goal)) -> GoalId {
        let id = self.fresh();
        let mut goal = Goal {
            parent,
            rank: self.next_rank(),
            ..Goal::default()
        };
        change(&mut goal);
        self.put(Record::Goal(id, Arc::new(goal)));
        id
    }

    pub fn indicator(&mut self, goal: GoalId, change: impl FnOnce(&mut Indicator)) -> IndicatorId {
        let id = self.fresh();
        let mut indicator = Indicator {
            goal,
            rank: self.next_rank(),
            ..Indicator::default()
        };
        change(&mut indicator);
        self.put(Record::Indicator(id, Arc::new(indicator)));
        id
    }

    /// A goal with indicators that a person has judged; an empty word is not assessed.
    pub fn judged_goal(&mut self, statuses: &[&str]) -> GoalId {
        let goal = self.goal(None, |_| {});
        for status in statuses {
            let id = self.indicator(goal, |_| {});
            self.judge(Subject::Indicator(id), status, "");
        }
        goal
    }

    /// Sets status and forecast; an empty word sets none.
    pub fn judge(&mut self, subject: Subject, status: &str, forecast: &str) {
        let level = |word: &str| (!word.is_empty()).then(|| LevelKey::new(word));
        let key = AssessmentKey {
            occasion: self.occasion,
            subject,
        };
        let assessment = Assessment {
            status: level(status),
            forecast: level(forecast),
            ..Assessment::default()
        };
        self.put(Record::Assessment(key, Arc::new(assessment)));
    }

    /// Measures: `2019=84`, `2020-08=?` for missing, `2020=ja` for a word.
    pub fn observe(&mut self, indicator: IndicatorId, observations: &str) {
        for pair in observations.split_whitespace() {
            let (period, value) = pair.split_once('=').expect("period=value");
            let value = match (value.parse(), value) {
                (Ok(number), _) => Value::Number(number),
                (Err(_), "?") => Value::Missing(Missing::NotMeasured),
                (Err(_), word) => Value::Choice(word.into()),
            };
            let series = SeriesKey {
                indicator,
                unit: None,
                gender: Gender::Total,
            };
            let period = self::period(period);
            self.put(Record::Observation(
                ObservationKey { series, period },
                value.into(),
            ));
        }
    }

    pub fn results(&self) -> Results {
        Results::of(&self.plan, Some(self.occasion))
    }
}

/// An indicator with these targets, baseline and observations, as it stands on 31 August 2020.
pub fn one_indicator(targets: &str, baseline: &str, observations: &str) -> IndicatorResult {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| {
        it.targets = self::targets(targets);
        it.baseline = self::baseline(baseline);
    });
    sketch.observe(id, observations);
    sketch.results().indicator(id).cloned().expect("its result")
}

/// Targets: `>=80 2020 stage; <=14`, `judged`.
pub fn targets(text: &str) -> Vec<Target> {
    let targets = text
        .split(';')
        .map(str::trim)
        .filter(|text| !text.is_empty());
    targets
        .enumerate()
        .map(|(at, text)| target(at, text))
        .collect()
}

fn target(at: usize, text: &str) -> Target {
    let mut words = text.split_whitespace();
    let condition = match words.next().expect("a condition") {
        "judged" => Condition::Judged,
        rule if rule.starts_with(">=") => Condition::AtLeast(decimal(&rule[2..])),
        rule => Condition::AtMost(decimal(rule.strip_prefix("<=").expect("a rule"))),
    };
    let rest: Vec<&str> = words.collect();
    Target {
        id: Id::new(Uuid::from_u128(at as u128)),
        due: rest
            .iter()
            .find(|word| **word != "stage")
            .map(|word| period(word)),
        condition,
        wording: String::new(),
        stage: rest.contains(&"stage"),
    }
}

/// A baseline: `60 2018`, `60`, or nothing.
fn baseline(text: &str) -> Option<Baseline> {
    let mut words = text.split_whitespace();
    Some(Baseline {
        value: decimal(words.next()?),
        period: words.next().map(period),
    })
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

pub fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The level of this key.
pub fn level(key: &str) -> Option<LevelKey> {
    Some(LevelKey::new(key))
}
