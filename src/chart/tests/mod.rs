//! Charts as data: a plan in a few lines, a listing of the shapes.

mod bars;
mod cases;
mod economy;
mod laws;

use std::{fmt::Write as _, sync::Arc};

use uuid::Uuid;

use super::{
    place::{Area, Spot},
    *,
};
use crate::{
    plan::{
        Baseline, Condition, Decimal, Gender, Id, Indicator, Missing, ObservationKey, Period, Plan,
        Record, SeriesKey, Target, Value,
    },
    text::Language,
};

fn series(gender: Gender) -> SeriesKey {
    SeriesKey {
        indicator: Id::new(Uuid::from_u128(1)),
        unit: None,
        gender,
    }
}

/// A plan of one indicator. Lines: `unit %`, `scale 1 4`, `baseline 60 2018`, `target >=90 2022`, and
/// outcomes `2019 78` or `2019 -`, of women after `K`.
fn plan(text: &str) -> Plan {
    let mut plan = Plan::new(Id::new(Uuid::from_u128(9)));
    let mut indicator = Indicator::default();
    let decimal = |text: &str| text.parse::<Decimal>().expect("a decimal");
    let period = |text: &str| text.parse::<Period>().expect("a period");
    let mut gender = Gender::Total;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["unit", ..] => indicator.measure.unit = words[1..].join(" "),
            ["decimals", n] => indicator.measure.decimals = n.parse().ok(),
            ["scale", low, high] => {
                indicator.measure.lowest = Some(decimal(low));
                indicator.measure.highest = Some(decimal(high));
            }
            ["baseline", value, when @ ..] => {
                indicator.baseline = Some(Baseline {
                    value: decimal(value),
                    period: when.first().map(|it| period(it)),
                });
            }
            ["target", rule, when @ ..] => {
                let value = decimal(rule.trim_start_matches(['<', '>', '=']));
                let n = indicator.targets.len() as u128;
                indicator.targets.push(Target {
                    id: Id::new(Uuid::from_u128(100 + n)),
                    due: when.first().map(|it| period(it)),
                    condition: match rule.starts_with('<') {
                        true => Condition::AtMost(value),
                        false => Condition::AtLeast(value),
                    },
                    wording: String::new(),
                    stage: false,
                });
            }
            ["K"] => gender = Gender::Women,
            [when, value] => {
                let value = match *value {
                    "-" => Value::Missing(Missing::NotMeasured),
                    number => Value::Number(decimal(number)),
                };
                let key = ObservationKey {
                    series: series(gender),
                    period: period(when),
                };
                plan.observations.put(key, Some(value.into()));
            }
            _ => panic!("no such line: {line}"),
        }
    }
    plan.put(Record::Indicator(
        series(Gender::Total).indicator,
        Arc::new(indicator),
    ));
    plan
}

/// One line for each shape: class, then places and words.
fn listing(drawing: &Drawing) -> String {
    let place = |it: &Point| format!("{},{}", it.x, it.y);
    let mut out = String::new();
    for shape in &drawing.shapes {
        let class = shape.class().css().trim_start_matches("chart-");
        let rest = match shape {
            Shape::Line(_, points) | Shape::Polygon(_, points) => {
                points.iter().map(place).collect::<Vec<_>>().join(" ")
            }
            Shape::Rect(_, from, to) => format!("{} {}", place(from), place(to)),
            Shape::Circle(_, at, radius) => format!("{} r{radius}", place(at)),
            Shape::Text(_, text) => {
                let anchor = match text.anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                let words = text.text.replace('\u{a0}', " ");
                format!("{} {anchor} “{words}”", place(&text.at))
            }
        };
        writeln!(out, "{class} {rest}").expect("a string takes all");
    }
    out
}

fn chart(text: &str, size: Size) -> Option<Drawing> {
    indicator_chart(
        &plan(text),
        &[series(Gender::Total)],
        size,
        Language::Swedish,
    )
}

fn shapes(text: &str) -> String {
    chart(text, Size::NARROW).map_or_else(|| "nothing".to_owned(), |it| listing(&it))
}

#[track_caller]
fn laid_out_well(drawing: &Drawing) {
    let inside = |it: &Point| {
        let x = (0.0..=drawing.width).contains(&it.x);
        let y = (0.0..=drawing.height).contains(&it.y);
        assert!(x && y, "{it:?} is outside\n{}", listing(drawing));
    };
    let mut ticks = Vec::new();
    for shape in &drawing.shapes {
        match shape {
            Shape::Line(_, points) | Shape::Polygon(_, points) => points.iter().for_each(inside),
            Shape::Rect(_, from, to) => [from, to].into_iter().for_each(inside),
            Shape::Circle(_, at, radius) => {
                inside(at);
                assert!(*radius > 0.0 && *radius < 10.0);
            }
            Shape::Text(class, text) => {
                let spot = Spot {
                    at: text.at,
                    anchor: text.anchor,
                };
                let area = Area::of_text(&text.text, *class, spot);
                let [from, to] =
                    [(area.left, area.top), (area.right, area.bottom)].map(|(x, y)| Point { x, y });
                [from, to].iter().for_each(inside);
                if *class == Class::Tick {
                    ticks.push(area);
                }
            }
        }
    }
    for (n, one) in ticks.iter().enumerate() {
        let meets = ticks[n + 1..].iter().any(|other| one.meets(other));
        assert!(!meets, "labels overlap\n{}", listing(drawing));
    }
}
