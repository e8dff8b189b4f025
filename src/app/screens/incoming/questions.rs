//! What only a person can say of the columns: what points mean, and what days stand for.

use leptos::prelude::*;
use uppfyllt::exchange::number::Point;
use uppfyllt::exchange::series::{Days, Question};

use super::columns::heading;
use super::work::Work;
use crate::language::t;
use crate::widgets::{Choice, ChoiceStrip};

/// Every question, with samples. What is answered can be answered otherwise.
#[component]
pub fn Questions(work: Work) -> impl IntoView {
    let asks_days = Memo::new(move |_| {
        let found = work.found.get();
        found.is_some_and(|it| it.proposed.days == Days::Months)
    });
    view! {
        <For each=move || work.questions.get() key=|it| it.column let:question>
            <OfPoint work question/>
        </For>
        <Show when=move || asks_days.get()>
            <OfDays work/>
        </Show>
    }
}

#[component]
fn OfPoint(work: Work, question: Question) -> impl IntoView {
    let texts = &t().incoming;
    let column = question.column;
    let label = (texts.question)(&heading(work, column), question.waiting);
    let sample = |(place, text): &(uppfyllt::exchange::table::Place, String)| {
        format!("{text} ({})", (texts.row)(place.row))
    };
    let samples: Vec<String> = question.samples.iter().map(sample).collect();
    let points = [Point::Groups, Point::Decimals, Point::Unknown];
    let choices = points.map(|point| Choice::new(point, (texts.point)(point)));
    let value = Signal::derive(move || {
        let point = work
            .columns
            .with(|columns| columns.columns.get(column)?.point);
        point.unwrap_or(Point::Unknown)
    });
    view! {
        <div class="question">
            <ChoiceStrip
                label
                choices=choices.to_vec()
                value
                on_change=move |point| work.set_point(column, point)
            />
            <p class="soft small">{(texts.samples)(&samples.join(", "))}</p>
        </div>
    }
}

#[component]
fn OfDays(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let choices = [Days::Months, Days::Days].map(|days| Choice::new(days, (texts.days)(days)));
    view! {
        <div class="question">
            <ChoiceStrip
                label=texts.days_question
                choices=choices.to_vec()
                value=Signal::derive(move || work.columns.with(|columns| columns.days))
                on_change=move |days| work.change_columns(|columns| columns.days = days)
            />
        </div>
    }
}
