//! The plan as a file, and the files that ask a unit for its figures.

use leptos::task::spawn_local;
use uppfyllt::file::{self, Base, Cover, Saved, Task};
use uppfyllt::plan::{OccasionId, Plan, UnitId};
use uppfyllt::reporting::{form, part};
use uppfyllt::tables::Slices;
use uppfyllt::text::name;

use super::names::{as_file_name, file_name};
use super::tables::save_workbook;
use crate::language::{language, my_name, t};
use crate::platform::download::{NotSaved, Outgoing, download};
use crate::platform::{address, clock};
use crate::session::{Notice, Session};

/// Saves the plan, or the reply that a part of it is, as a file.
pub fn save_as_file(session: &Session) {
    let name = match session.task() {
        Some(task) => {
            let name = task_name(session, (task.occasion, task.unit), t().exchange.reply_file);
            format!("{name}.json")
        }
        None => session.with_untracked(|plan| file_name(&plan.about, "json")),
    };
    let text = session.hand_on(my_name());
    let file = Outgoing {
        name: &name,
        media_type: "application/json",
        bytes: text.as_bytes(),
    };
    match download(file) {
        Ok(()) => session.note_file_copy(),
        Err(NotSaved) => session.tell(Notice::NoFile),
    }
}

/// Saves the part of the plan that asks a unit for its figures as a file.
pub fn send_task(session: &Session, occasion: OccasionId, unit: UnitId) {
    let Some(task) = Sent::new(session, occasion, unit) else {
        return;
    };
    let saved = download(Outgoing {
        name: &format!("{}.json", task.name),
        media_type: "application/json",
        bytes: task.text.as_bytes(),
    });
    if let Err(NotSaved) = saved {
        session.tell(Notice::NoFile);
    }
}

/// Saves the same as a form for a spreadsheet; the task goes along in it, so that the reply can be merged.
pub fn send_form(session: &Session, occasion: OccasionId, unit: UnitId) {
    let Some(task) = Sent::new(session, occasion, unit) else {
        return;
    };
    let session = *session;
    spawn_local(async move {
        let Sent { plan, text, name } = task;
        let form = Slices::from(form(&plan, occasion, language()));
        save_workbook(&session, &name, (vec![form], Some(text))).await;
    });
}

/// A task on its way to a unit.
struct Sent {
    plan: Plan,
    text: String,
    name: String,
}

impl Sent {
    /// The task of a unit; `None` where nothing is due from it.
    fn new(session: &Session, occasion: OccasionId, unit: UnitId) -> Option<Self> {
        let id = session.fresh();
        let plan = session.with_untracked(|plan| part(plan, occasion, unit, id))?;
        let revision = session.revision();
        let cover = Cover {
            base: Some(Base {
                plan: plan.clone(),
                revision,
            }),
            saved: Some(Saved {
                by: my_name(),
                at_ms: clock::now_ms(),
            }),
            task: Some(Task {
                plan: session.id(),
                occasion,
                unit,
            }),
            ..Cover::default()
        };
        Some(Self {
            text: file::write_with(&plan, revision, &cover),
            name: task_name(session, (occasion, unit), t().exchange.task_file),
            plan,
        })
    }
}

fn task_name(
    session: &Session,
    (occasion, unit): (OccasionId, UnitId),
    worded: fn(&str, &str) -> String,
) -> String {
    let words = session.with_untracked(|plan| {
        let unit = plan.units.get(&unit).map(|it| it.name.clone());
        let occasion = plan
            .occasions
            .get(&occasion)
            .map(|it| name::occasion(it, language()));
        worded(&unit.unwrap_or_default(), &occasion.unwrap_or_default())
    });
    as_file_name(&words)
}

/// The address that opens the mail program with a subject and a text.
pub fn mail(subject: &str, body: &str) -> String {
    let [subject, body] = [subject, body].map(address::escaped);
    format!("mailto:?subject={subject}&body={body}")
}
