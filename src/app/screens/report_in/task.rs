//! What one unit is asked for, and nothing else: the sheet of its own figures, and the way to send them back.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::Task;
use uppfyllt::reporting::due;

use super::SheetView;
use super::filters::Filters;
use super::preview::Preview;
use super::progress::Progress;
use super::sheet::Sheet;
use crate::commands::Command;
use crate::language::t;
use crate::parts::{MyName, occasion_title};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};

/// The task of a file that asks a unit for its figures.
#[component]
pub fn TaskView(task: Task) -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let occasion = task.occasion;
    let due = session.derive(move |plan| Arc::new(due(plan, occasion)));
    let filters = Filters::default();
    let sheet = Sheet::new(session, occasion, due, filters);
    let unit = session.derive(move |plan| plan.units.get(&task.unit).map(|it| it.name.clone()));
    let title =
        session.derive(move |plan| plan.occasions.get(&occasion).map(|it| occasion_title(it)));
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{unit}</h1>
                <p class="soft">{texts.task_explained}</p>
            </div>
        </div>
        <MyName hint=texts.your_name_hint/>
        <Progress filters due/>
        <div class="as-task"><SheetView sheet/></div>
        <Preview sheet/>
        <div class="commit-bar">
            <Button
                label=Command::SaveAsFile.name(&session)
                kind=ButtonKind::Primary
                on_press=move |()| Command::SaveAsFile.run(&session)
            />
            <span class="soft">{texts.send_back}</span>
        </div>
    }
}
