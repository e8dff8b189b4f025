//! What there is to tell about what was just asked for.

use leptos::prelude::*;
use uppfyllt::edit::{Refused, Summary};
use uppfyllt::text::case::capitalised;

use crate::language::t;
use crate::session::{NotDone, Notice, Session};
use crate::widgets::{Button, ButtonKind, Icon};

/// Tells of a deletion, with undo at hand, or of what was not done. It stays until something else
/// is done: nobody has to be quick.
#[component]
pub fn NoticeView() -> impl IntoView {
    let session = Session::here();
    let notice = session.notice();
    view! {
        <div class="toasts" role="status">
            {move || notice.get().map(|notice_now| {
                let undo = matches!(notice_now, Notice::Done(_) | Notice::TakenAway(_));
                view! {
                    <div class="toast">
                        <span>{words(&notice_now)}</span>
                        {undo.then(|| view! {
                            <Button label=t().frame.undo small=true on_press=move |()| session.undo()/>
                        })}
                        <Button
                            label=t().frame.close
                            kind=ButtonKind::Quiet
                            icon=Icon::Close
                            icon_only=true
                            small=true
                            on_press=move |()| notice.set(None)
                        />
                    </div>
                }
            })}
        </div>
    }
}

fn words(notice: &Notice) -> String {
    let texts = &t().problem;
    match notice {
        Notice::Done(Summary { verb, kind, count }) => {
            capitalised(&(t().frame.done)(*verb, *kind, *count))
        }
        Notice::TakenAway(what) => what.clone(),
        Notice::NoFile => texts.no_file.to_owned(),
        Notice::Writing => t().workbook.writing.to_owned(),
        Notice::NoWorkbook => t().workbook.not_written.to_owned(),
        Notice::NoDocument => t().documents.not_written.to_owned(),
        Notice::TableCopied => t().documents.table_copied.to_owned(),
        Notice::NotCopied => t().documents.not_copied.to_owned(),
        Notice::AlreadySo => t().history.already_so.to_owned(),
        Notice::LinkCopied => t().frame.link_copied.to_owned(),
        Notice::PlanLinkCopied => t().link.copied.to_owned(),
        Notice::Link(link) => (t().frame.link_to_copy)(link),
        Notice::NotDone(NotDone::ReadOnly) => texts.refused_read_only.to_owned(),
        Notice::NotDone(NotDone::Refused(Refused::Frozen)) => texts.refused_frozen.to_owned(),
        Notice::NotDone(NotDone::Refused(_)) => texts.refused_rule.to_owned(),
    }
}
