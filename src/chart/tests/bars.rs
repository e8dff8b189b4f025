//! Bars: their places by their figures.

use super::*;

/// Bars as `label from to`, or `label to` for a figure of the whole.
#[track_caller]
fn check(text: &str, ground: Ground, width: u32, expected: &str) {
    let number = |it: &str| it.parse::<Decimal>().expect("a decimal");
    let bar = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [label, from, to] => Bar {
                label: (*label).to_owned(),
                from: Some(number(from)),
                to: number(to),
            },
            [label, to] => Bar {
                label: (*label).to_owned(),
                from: None,
                to: number(to),
            },
            _ => panic!("“{line}” is no bar"),
        }
    };
    let bars: Vec<Bar> = text.lines().map(bar).collect();
    let drawing = bars_drawing(&bars, ground, width, &|it| it.to.to_string());
    let mut told = format!("{} × {}\n", drawing.width, drawing.height);
    for shape in &drawing.shapes {
        let line = match shape {
            Shape::Rect(class, a, b) => format!("{} {:.0}–{:.0}", class.css(), a.x, b.x),
            Shape::Polygon(class, points) => format!("{} {:.0}", class.css(), points[0].x),
            Shape::Line(class, points) => format!("{} {:.0}", class.css(), points[0].x),
            Shape::Text(_, text) => format!("{} at {:.0}", text.text, text.at.x),
            Shape::Circle(..) => "circle".to_owned(),
        };
        writeln!(told, "{line}").expect("a string takes it");
    }
    assert_eq!(told, expected);
}

#[test]
fn deviations_stand_on_zero_and_go_to_their_side() {
    check(
        "Boende -100 -60\nFamiljehem -50 -60",
        Ground::Zero,
        600,
        "600 × 52
chart-axis 314
Boende at 0
chart-gain 314–572
-60 at 600
Familjehem at 0
chart-loss 250–314
-60 at 600
",
    );
}

#[test]
fn a_way_shows_the_part_of_the_axis_that_its_levels_lie_in() {
    check(
        "Budget -1000\nBoende -1000 -990\nPrognos -990",
        Ground::Level,
        600,
        "600 × 78
Budget at 0
chart-whole 250
-1000 at 600
Boende at 0
chart-gain 250–558
-990 at 600
Prognos at 0
chart-whole 558
-990 at 600
",
    );
}

#[test]
fn on_a_narrow_screen_a_label_stands_above_its_bar_and_is_cut_where_there_is_no_room() {
    check(
        &format!("{} 0 1", "Förebyggande".repeat(8)),
        Ground::Zero,
        300,
        "300 × 42
chart-axis 10
FörebyggandeFörebyggandeFörebyggandeFörebyg… at 0
chart-gain 10–283
1 at 300
",
    );
}

#[test]
fn bars_of_the_same_figure_have_a_place() {
    check(
        "Budget 5\nPrognos 5",
        Ground::Level,
        300,
        "300 × 84
Budget at 0
chart-whole 10
5 at 300
Prognos at 0
chart-whole 10
5 at 300
",
    );
    check("", Ground::Zero, 300, "300 × 0\nchart-axis 10\n");
}
