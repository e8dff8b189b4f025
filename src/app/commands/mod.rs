//! What a person can do from anywhere in a plan: label, keys, when it can be done, and doing it.

mod documents;
mod names;
mod plan_file;
mod tables;
mod writing;

use leptos::prelude::{GetUntracked, request_animation_frame};

use crate::language::t;
use crate::library::PlanLink;
use crate::platform::{clipboard, document};
use crate::route::{self, Query};
use crate::session::{Notice, Session};
pub use documents::{copy_table, print_document, save_page, save_word};
use plan_file::save_as_file;
pub use plan_file::{mail, send_form, send_task};
pub use tables::{Format, save_all_tables, save_table};

/// An action on the open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take back the last change.
    Undo,
    /// Do it again.
    Redo,
    /// Save the plan as a file.
    SaveAsFile,
    /// Print the view.
    Print,
    /// Copy a link to the view.
    CopyLink,
}

/// A key pressed, of those that mean a command: with Ctrl, or Cmd on a Mac.
#[derive(Clone, Copy, Debug)]
pub struct Stroke<'a> {
    /// The key's value, in lower case.
    pub key: &'a str,
    /// With Shift.
    pub shift: bool,
}

impl Command {
    /// The command of a stroke.
    pub fn of(stroke: Stroke<'_>) -> Option<Self> {
        match (stroke.key, stroke.shift) {
            ("z", false) => Some(Self::Undo),
            ("z", true) | ("y", false) => Some(Self::Redo),
            ("s", false) => Some(Self::SaveAsFile),
            _ => None,
        }
    }

    /// What it is called.
    pub fn label(self) -> &'static str {
        let texts = &t().frame;
        match self {
            Self::Undo => texts.undo,
            Self::Redo => texts.redo,
            Self::SaveAsFile => texts.save_as_file,
            Self::Print => texts.print,
            Self::CopyLink => texts.copy_link,
        }
    }

    /// What it is called in this plan: of a part that asks a unit, saving is replying.
    pub fn name(self, session: &Session) -> &'static str {
        match (self, session.task()) {
            (Self::SaveAsFile, Some(_)) => t().exchange.save_reply,
            _ => self.label(),
        }
    }

    /// What it is called, saying what it would do now.
    pub fn description(self, session: &Session) -> String {
        let texts = &t().frame;
        let named = |summary: Option<uppfyllt::edit::Summary>, wording: fn(&str) -> String| {
            summary.map(|it| wording(&(texts.done)(it.verb, it.kind, it.count)))
        };
        match self {
            Self::Undo => named(session.undoable(), texts.undo_what),
            Self::Redo => named(session.redoable(), texts.redo_what),
            Self::SaveAsFile | Self::Print | Self::CopyLink => None,
        }
        .unwrap_or_else(|| self.label().to_owned())
    }

    /// Its keys, as `aria-keyshortcuts` wants them.
    pub fn keys(self) -> Option<&'static str> {
        match self {
            Self::Undo => Some("Control+Z"),
            Self::Redo => Some("Control+Y"),
            Self::SaveAsFile => Some("Control+S"),
            Self::Print | Self::CopyLink => None,
        }
    }

    /// Whether it can be done now.
    pub fn enabled(self, session: &Session) -> bool {
        match self {
            Self::Undo => session.can_edit() && session.undoable().is_some(),
            Self::Redo => session.can_edit() && session.redoable().is_some(),
            Self::SaveAsFile | Self::Print | Self::CopyLink => true,
        }
    }

    /// Does it.
    pub fn run(self, session: &Session) {
        match self {
            Self::Undo => session.undo(),
            Self::Redo => session.redo(),
            Self::SaveAsFile => save_as_file(session),
            Self::Print => {
                document::announce_print();
                // What is rendered for it is on the page by the next frame.
                request_animation_frame(|| {
                    document::print();
                });
            }
            Self::CopyLink => copy_link(session),
        }
    }
}

fn copy_link(session: &Session) {
    let link = Query::link(session.occasion().get_untracked());
    hand_over(session, link, Notice::LinkCopied);
}

/// Copies a link that holds a plan, which from then on is elsewhere.
pub fn copy_plan_link(session: &Session, plan: &PlanLink) {
    session.remember(plan.state);
    hand_over(
        session,
        route::link_to(&plan.letters),
        Notice::PlanLinkCopied,
    );
}

/// Copies the text of a mail, and tells whether it is.
pub fn copy_mail(session: &Session, text: &str) {
    session.tell(Notice::MailCopied(clipboard::copy(text)));
}

/// Puts a link on the clipboard, or shows it where the browser lets nothing onto it.
fn hand_over(session: &Session, link: String, copied: Notice) {
    let told = match clipboard::copy(&link) {
        true => copied,
        false => Notice::Link(link),
    };
    session.tell(told);
}
