//! What is due and missing, blocks cell by cell, and laws on random plans.

mod blocks;
mod form;
mod laws;
mod lines;
mod tasks;

use super::*;
use crate::fulfilment::tests::sketch::{Sketch, targets};
use crate::plan::{Figure, Frequency, Indicator, IndicatorKind, Measure, Together};

/// On 31 August 2020 these are due: one indicator in per cent, measured yearly; one of two units; a
/// milestone; a key figure; and one that a person judges.
fn sketch() -> Sketch {
    let mut sketch = Sketch::new();
    let (a, b) = (sketch.unit("a"), sketch.unit("b"));
    let goal = sketch.goal(None, |_| {});
    let trust = sketch.indicator(goal, |it| {
        it.text = "Andel nöjda".to_owned();
        it.measure = per_cent();
        it.frequency = Some(Frequency::Year);
        it.targets = targets(">=80 2020");
    });
    sketch.observe(trust, "2018=70");
    let spread = sketch.indicator(goal, |it| {
        it.text = "Antal utbildade".to_owned();
        it.figure = Figure::Units(Together::Sum);
        it.units = vec![b, a];
        it.targets = targets(">=10 2020");
    });
    sketch.observe(spread, "a:2019-T2=4 b:2020-T2=6");
    sketch.indicator(goal, |it| {
        it.text = "Riktlinjen är beslutad".to_owned();
        it.targets = targets("done 2020");
    });
    sketch.indicator(goal, |it| {
        it.text = "Invånare".to_owned();
        it.kind = IndicatorKind::KeyFigure;
    });
    sketch.indicator(goal, |it| {
        it.text = "Utveckling av arbetssätt".to_owned();
        it.targets = targets("judged");
    });
    sketch
}

fn per_cent() -> Measure {
    Measure {
        unit: "%".to_owned(),
        lowest: Some(0.into()),
        highest: Some(100.into()),
        ..Measure::default()
    }
}

fn grid(sketch: &Sketch) -> Grid {
    let due = due(&sketch.plan, sketch.occasion);
    Grid::of(&sketch.plan, sketch.occasion, &due)
}

/// An indicator of its own, changed as wanted.
fn alone(change: impl FnOnce(&mut Indicator)) -> Sketch {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    sketch.indicator(goal, change);
    sketch
}
