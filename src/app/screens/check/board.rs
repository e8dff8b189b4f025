//! What was found, in groups, with what is done about it.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::check::{Finding, dismiss, dismissed};
use uppfyllt::edit::Edit;
use uppfyllt::plan::Dismissal;

use super::group::Group;
use super::standing::{LetStand, Standing};
use crate::language::t;
use crate::parts::Both;
use crate::session::Session;
use crate::when::today;

/// What was checked: where the places of findings are looked up.
#[derive(Clone)]
pub enum Ground {
    /// The open plan.
    Plan,
    /// Two of its versions.
    Versions(Both),
    /// A document, as it was when it was checked, in the field that holds it.
    Document(RwSignal<Arc<str>>, NodeRef<html::Textarea>),
}

/// What was found, apart from what may stand.
#[derive(Clone, Default, PartialEq)]
pub struct Parted {
    /// What somebody should look at.
    pub open: Vec<Finding>,
    /// What may stand.
    pub standing: Vec<(Finding, Dismissal)>,
}

/// What was found, with what is done about it.
#[derive(Clone, Copy)]
pub struct Board {
    /// The open plan.
    pub session: Session,
    /// What was checked.
    pub ground: StoredValue<Ground>,
    /// What was found.
    pub parted: Memo<Parted>,
    /// The findings that somebody is about to let stand; none while nobody is.
    pub considered: RwSignal<Vec<Finding>>,
    /// How many there are, in words: it takes the keyboard when the finding that had it is gone.
    said: NodeRef<html::P>,
}

impl Board {
    /// Of these findings.
    pub fn new(found: Signal<Arc<Vec<Finding>>>, ground: Ground) -> Self {
        let session = Session::here();
        // A document that is checked is no part of the plan. What may stand in it is kept there all the same: by
        // what it is about, so that it stands when the document is checked anew.
        let parted = Memo::new(move |_| {
            let found = found.get();
            session.with(|plan| parted(&found, |it| dismissed(plan, it)))
        });
        Self {
            session,
            ground: StoredValue::new(ground),
            parted,
            considered: RwSignal::default(),
            said: NodeRef::new(),
        }
    }

    /// Whether something can be done here about what was found.
    pub fn acts(&self) -> bool {
        self.session.can_edit()
    }

    /// Does the mends of findings, as one edit.
    pub fn mend(&self, findings: &[Finding]) {
        let mends = findings.iter().filter_map(|it| it.mend.clone());
        self.act(Edit::Many(mends.collect()));
    }

    /// Lets the findings that are considered stand, for a reason.
    pub fn let_stand(&self, reason: &str, by: &str) {
        let findings = self.considered.get_untracked();
        let edit = |plan: &_| dismiss(plan, &findings, reason, by, today());
        self.considered.update(Vec::clear);
        self.act(self.session.with_untracked(edit));
    }

    /// Does an edit, after which the finding may be gone, and the keyboard with it.
    pub fn act(&self, edit: Edit) {
        let said = self.said;
        // What is not done is told by the shell.
        if self.session.dispatch(edit).is_ok() {
            request_animation_frame(move || {
                if let Some(said) = said.try_get_untracked().flatten() {
                    // It is on the page, and takes the focus.
                    drop(said.focus());
                }
            });
        }
    }
}

fn parted<'p>(found: &[Finding], kept: impl Fn(&Finding) -> Option<&'p Dismissal>) -> Parted {
    let mut parted = Parted::default();
    for finding in found.iter().cloned() {
        match kept(&finding) {
            Some(dismissal) => parted.standing.push((finding, dismissal.clone())),
            None => parted.open.push(finding),
        }
    }
    parted
}

/// The findings in groups, and those that may stand.
#[component]
pub fn Findings(
    board: Board,
    /// What was looked for, where nothing is found.
    looked: &'static str,
    /// What can be done with them all.
    children: Children,
) -> impl IntoView {
    let texts = &t().check;
    let counts = move || {
        board
            .parted
            .with(|it| (texts.counts)(it.open.len(), it.standing.len()))
    };
    let nothing = Memo::new(move |_| board.parted.with(|it| it.open.is_empty()));
    view! {
        <div class="section-head">
            <p class="selection" role="status" tabindex="-1" node_ref=board.said>{counts}</p>
            <div class="cluster">{children()}</div>
        </div>
        <Show when=move || nothing.get()>
            <div class="empty">
                <h2>{texts.nothing}</h2>
                <p>{looked}</p>
            </div>
        </Show>
        <For each=move || board.parted.with(titles) key=|title| *title let:title>
            <Group board title/>
        </For>
        <Standing board/>
        <LetStand board/>
    }
}

/// What the groups are called, in the order of their first findings.
fn titles(parted: &Parted) -> Vec<&'static str> {
    let mut titles = Vec::new();
    for finding in &parted.open {
        let title = (t().check.group)(&finding.kind);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}
