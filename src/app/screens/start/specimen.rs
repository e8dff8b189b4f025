//! What an overview looks like, in small: a sample, said to be one.

use leptos::prelude::*;
use uppfyllt::plan::{Mark, Scale as LevelScale};

use crate::language::t;
use crate::parts::shape_of;
use crate::widgets::{Marks, Shape, ShapeView, Status};

/// A sample of goals with their indicators, and what the shapes mean.
#[component]
pub fn Specimen() -> impl IntoView {
    let texts = &t().start;
    let rows = [
        (Mark::Circle, vec![Mark::Circle, Mark::Circle]),
        (
            Mark::Diamond,
            vec![Mark::Diamond, Mark::Diamond, Mark::Circle],
        ),
        (
            Mark::Circle,
            vec![Mark::Circle, Mark::Circle, Mark::Diamond, Mark::Diamond],
        ),
    ];
    let rows = rows
        .into_iter()
        .zip(texts.specimen_goals)
        .map(|((status, parts), goal)| {
            let count = parts.len();
            let parts: Vec<Shape> = parts.into_iter().map(shape_of).collect();
            view! {
                <li>
                    <ShapeView shape=shape_of(status)/>
                    <span>{goal}</span>
                    <Marks
                        shapes=parts
                        label=(texts.specimen_marks)(count)
                    />
                </li>
            }
        });
    let levels = LevelScale::default().0.into_iter();
    let meanings = levels.map(|level| (shape_of(level.mark), level.mark));
    let meanings = meanings.map(|(shape, mark)| (shape, (texts.meaning)(mark)));
    let meanings = meanings.chain([(Shape::Dash, t().status.not_assessed)]);
    view! {
        <figure class="specimen">
            <div class="spread">
                <span class="label">{t().overview.index}</span>
                <span class="small soft">{texts.specimen_of}</span>
            </div>
            <p class="figure">{texts.specimen_index}</p>
            <ul>{rows.collect_view()}</ul>
            <figcaption>
                {texts.specimen_note}
                " "
                <span class="cluster">
                    {meanings.map(|(shape, word)| view! { <Status shape word/> }).collect_view()}
                </span>
            </figcaption>
        </figure>
    }
}
