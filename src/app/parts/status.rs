//! Statuses in the plan's own words and shapes.

use leptos::prelude::*;
use uppfyllt::plan::{LevelKey, Mark, Rules};

use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, Marks, Shape, Status};

/// The widget's shape of a plan's mark.
pub fn shape_of(mark: Mark) -> Shape {
    match mark {
        Mark::Circle => Shape::Circle,
        Mark::Diamond => Shape::Diamond,
        Mark::Square => Shape::Square,
        Mark::Triangle => Shape::Triangle,
    }
}

/// A status as shape and word; none is “not assessed”.
pub fn standing(rules: &Rules, status: Option<&LevelKey>) -> (Shape, String) {
    let level = status.and_then(|key| rules.scale.level(key));
    match level {
        Some(level) => (shape_of(level.mark), level.name.clone()),
        None => (Shape::Dash, t().status.not_assessed.to_owned()),
    }
}

/// Every level of the scale and “not assessed”, to choose from.
pub fn status_choices(rules: &Rules) -> Vec<Choice<Option<LevelKey>>> {
    let levels = rules.scale.0.iter();
    let mut choices: Vec<_> = levels
        .map(|level| {
            Choice::new(Some(level.key.clone()), level.name.clone())
                .with_shape(shape_of(level.mark))
        })
        .collect();
    choices.push(Choice::new(None, t().status.not_assessed).with_shape(Shape::Dash));
    choices
}

/// The same for a status that follows the rule until a person sets one: where the rule suggests a
/// level, the last choice is to follow it.
pub fn judgement_choices(
    rules: &Rules,
    suggested: Option<&LevelKey>,
) -> Vec<Choice<Option<LevelKey>>> {
    let mut choices = status_choices(rules);
    if let (Some(level), Some(last)) = (suggested, choices.last_mut()) {
        let (shape, word) = standing(rules, Some(level));
        *last = Choice::new(None, (t().indicators.by_rule)(&word)).with_shape(shape);
    }
    choices
}

/// A status: shape and word.
#[component]
pub fn LevelStatus(
    /// The level; none is “not assessed”.
    #[prop(into)]
    status: Signal<Option<LevelKey>>,
    /// A further class: `forecast`, `suggested`, `status-now`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let rules = Session::here().rules();
    let shown = Memo::new(move |_| {
        status.with(|status| rules.with(|rules| standing(rules, status.as_ref())))
    });
    view! {
        <Status
            shape=Signal::derive(move || shown.get().0)
            word=Signal::derive(move || shown.get().1)
            class
        />
    }
}

/// Several statuses as a row of shapes, said together: “2 uppnått, 1 ej bedömt”.
#[component]
pub fn StatusMarks(
    /// The levels; none is “not assessed”.
    #[prop(into)]
    statuses: Signal<Vec<Option<LevelKey>>>,
    /// Draws them larger, as in a summary.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let rules = Session::here().rules();
    let shown = Memo::new(move |_| {
        let one = |status: &Option<LevelKey>| rules.with(|rules| standing(rules, status.as_ref()));
        statuses.with(|statuses| statuses.iter().map(one).collect::<Vec<_>>())
    });
    view! {
        <Marks
            shapes=Signal::derive(move || shown.with(|shown| shown.iter().map(|it| it.0).collect()))
            label=Signal::derive(move || shown.with(|shown| counted(shown)))
            large
        />
    }
}

/// “2 uppnått, 1 ej bedömt”, in the order that they first appear.
fn counted(shown: &[(Shape, String)]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for (_, word) in shown {
        match counts.iter_mut().find(|(known, _)| *known == word.as_str()) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    let words = counts
        .iter()
        .map(|(word, count)| format!("{count} {}", word.to_lowercase()));
    words.collect::<Vec<_>>().join(", ")
}
