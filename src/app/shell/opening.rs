//! Opening the plan that the address names.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::plan::PlanId;

use crate::library::Library;
use crate::platform::life;
use crate::route::Route;
use crate::session::{LoadError, Session};

/// How far the plan of the address is opened.
#[derive(Clone)]
pub enum Opening {
    /// The address names no plan.
    Nothing,
    /// It is being read.
    Under,
    /// It cannot be opened, and why.
    Failed(PlanId, LoadError),
    /// It is open.
    Open(Session),
}

/// Opens the plan that the address names, and closes it when the address names another.
pub fn follow(library: Library, route: Signal<Route>) -> Signal<Opening> {
    let opening = RwSignal::new(Opening::Nothing);
    let wanted = Memo::new(move |_| match route.get() {
        Route::Plan(id, _) => Some(id),
        _ => None,
    });
    // What belongs to an open plan lives in an owner of its own, beside the effect's: it outlives
    // the change of address by as long as saving takes.
    let here = Owner::current().unwrap_or_default();
    let owner = StoredValue::new(None::<Owner>);
    Effect::new(move |_| {
        let id = wanted.get();
        owner.update_value(|owner| {
            if let Some(earlier) = owner.take() {
                let_go(library, opening.get_untracked(), earlier);
            }
        });
        life::open_plan(id.map(|id| id.to_string()).as_deref());
        let Some(id) = id else {
            opening.set(Opening::Nothing);
            return;
        };
        opening.set(Opening::Under);
        let of_plan = here.with(Owner::new);
        owner.set_value(Some(of_plan.clone()));
        spawn_local(async move {
            let loaded = library.load(id, &of_plan).await;
            if wanted.try_get_untracked() != Some(Some(id)) {
                return;
            }
            opening.set(match loaded {
                Ok(session) => {
                    of_plan.with(|| library.attend(session));
                    Opening::Open(session)
                }
                Err(error) => Opening::Failed(id, error),
            });
        });
    });
    opening.into()
}

/// Lets go of what belongs to a plan that is left, once the plan is at rest.
fn let_go(library: Library, left: Opening, owner: Owner) {
    spawn_local(async move {
        if let Opening::Open(session) = left {
            library.rest(session).await;
        }
        owner.cleanup();
        library.look_again(); // its line in the list may be another now
    });
}
