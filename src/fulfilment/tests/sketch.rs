//! Small plans for the tests of this room, put together record by record.

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    fulfilment::{IndicatorResult, Results},
    plan::{
        Assessment, AssessmentKey, Baseline, Benchmark, By, Condition, Day, Decimal, Direction,
        Figure, Gender, Goal, GoalId, Id, Indicator, IndicatorId, LevelKey, Missing, Move,
        ObservationKey, Occasion, OccasionId, OccasionKind, Period, Plan, Progress, Rank, Record,
        SeriesKey, Since, Span, Subject, Target, Together, Total, Unit, UnitId, UnitRole, Value,
    },
};

/// A plan in the making, with one open occasion.
pub struct Sketch {
    pub plan: Plan,
    pub occasion: OccasionId,
    made: u128,
    rank: Rank,
}

const OTHERS: UnitId = Id::new(Uuid::from_u128(1000));

impl Sketch {
    /// An empty plan with an occasion on 31 August 2020.
    pub fn new() -> Self {
        let mut sketch = Self {
            plan: Plan::new(Id::new(Uuid::from_u128(1))),
            occasion: Id::new(Uuid::from_u128(2)),
            made: 2,
            rank: Rank::default(),
        };
        let occasion = Occasion::new(OccasionKind::Interim, day("2020-08-31"));
        sketch.put(Record::Occasion(sketch.occasion, Arc::new(occasion)));
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

    /// Measures: `2019=84`, `2020-08=?` for missing, `2020=begun`, `2020=ja` for a word. What others
    /// have is `@2019=86`, what a unit has `a:2019=86`: units are put in place as they are named.
    pub fn observe(&mut self, indicator: IndicatorId, observations: &str) {
        for pair in observations.split_whitespace() {
            let (when, value) = pair.split_once('=').expect("period=value");
            let (unit, period) = match (when.strip_prefix('@'), when.split_once(':')) {
                (Some(period), _) => (Some(self.others()), period),
                (None, Some((unit, period))) => (Some(self.unit(unit)), period),
                (None, None) => (None, when),
            };
            let series = SeriesKey {
                indicator,
                unit,
                gender: Gender::Total,
            };
            let period = self::period(period);
            self.put(Record::Observation(
                ObservationKey { series, period },
                self::value(value).into(),
            ));
        }
    }

    /// Those to compare with.
    fn others(&mut self) -> UnitId {
        let unit = Unit {
            name: "Riket".to_owned(),
            role: UnitRole::Comparison,
            ..Unit::default()
        };
        self.put(Record::Unit(OTHERS, Arc::new(unit)));
        OTHERS
    }

    /// A unit that reports; its weight is its place in the alphabet.
    pub fn unit(&mut self, name: &str) -> UnitId {
        let place = u32::from(name.as_bytes()[0] - b'a') + 1;
        let id = Id::new(Uuid::from_u128(2000 + u128::from(place)));
        let unit = Unit {
            name: name.to_owned(),
            weight: place.into(),
            ..Unit::default()
        };
        self.put(Record::Unit(id, Arc::new(unit)));
        id
    }

    pub fn results(&self) -> Results {
        Results::of(&self.plan, Some(self.occasion))
    }
}

/// An indicator with these targets, baseline and observations, as it stands on 31 August 2020, and its plan.
pub fn one_in_plan(targets: &str, baseline: &str, observations: &str) -> (Plan, IndicatorResult) {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| {
        it.targets = self::targets(targets);
        it.baseline = self::baseline(baseline);
    });
    sketch.observe(id, observations);
    let result = sketch.results().indicator(id).cloned().expect("its result");
    (sketch.plan, result)
}

/// The same without its plan.
pub fn one_indicator(targets: &str, baseline: &str, observations: &str) -> IndicatorResult {
    one_in_plan(targets, baseline, observations).1
}

/// An indicator whose figure is made of units' figures.
pub fn one_of_units(together: Together, targets: &str, observations: &str) -> IndicatorResult {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| {
        it.figure = Figure::Units(together);
        it.targets = self::targets(targets);
    });
    sketch.unit("a");
    sketch.unit("b");
    sketch.unit("c");
    sketch.observe(id, observations);
    sketch.results().indicator(id).cloned().expect("its result")
}

fn value(text: &str) -> Value {
    match text {
        "?" => Value::Missing(Missing::NotMeasured),
        "." => Value::Missing(Missing::NotApplicable),
        "done" => Value::Progress(Progress::Done),
        "begun" => Value::Progress(Progress::Begun),
        "notbegun" => Value::Progress(Progress::NotBegun),
        word => match word.parse() {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Choice(word.into()),
        },
    }
}

/// Targets: `>=80 2020 stage; <=14`, `judged`, `done`, `budget100`, `up:base`, `down:year:10%`,
/// `up:base:5`, `sum>=2/year`, `sum<=9/term`, `as>=` for at least as others.
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

fn condition(rule: &str) -> Condition {
    match rule {
        "judged" => return Condition::Judged,
        "done" => return Condition::Milestone,
        "as>=" => return benchmark(Direction::Up),
        "as<=" => return benchmark(Direction::Down),
        _ => {}
    }
    if let Some(share) = rule.strip_prefix("budget") {
        return Condition::Budget(decimal(share));
    }
    if let Some(total) = rule.strip_prefix("sum") {
        let (bound, over) = total.split_once('/').expect("a span");
        let (side, amount) = self::bound(bound);
        return Condition::Total(Total {
            side,
            amount,
            over: match over {
                "year" => Span::Year,
                _ => Span::Term,
            },
        });
    }
    if let Some((way, rest)) = rule.split_once(':') {
        return moves(way, rest);
    }
    match bound(rule) {
        (Direction::Up, figure) => Condition::AtLeast(figure),
        (Direction::Down, figure) => Condition::AtMost(figure),
    }
}

fn bound(rule: &str) -> (Direction, Decimal) {
    match rule.strip_prefix(">=") {
        Some(figure) => (Direction::Up, decimal(figure)),
        None => {
            let figure = rule.strip_prefix("<=").expect("a rule");
            (Direction::Down, decimal(figure))
        }
    }
}

fn benchmark(side: Direction) -> Condition {
    Condition::Benchmark(Benchmark { side, unit: OTHERS })
}

fn moves(way: &str, rest: &str) -> Condition {
    let (since, by) = rest.split_once(':').unwrap_or((rest, ""));
    Condition::Moves(Move {
        way: match way {
            "up" => Direction::Up,
            _ => Direction::Down,
        },
        by: match by.strip_suffix('%') {
            Some(share) => By::Percent(decimal(share)),
            None if by.is_empty() => By::Any,
            None => By::Amount(decimal(by)),
        },
        since: match since {
            "base" => Since::Baseline,
            _ => Since::YearBefore,
        },
    })
}

fn target(at: usize, text: &str) -> Target {
    let mut words = text.split_whitespace();
    let condition = condition(words.next().expect("a condition"));
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
