//! What there is to tell about what was just asked for.

use leptos::prelude::*;
use uppfyllt::edit::{Refused, Summary};
use uppfyllt::text::case::capitalised;

use crate::commands::{Format, save_table};
use crate::language::{language, t};
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
                        <span>{told(session, &notice_now)}</span>
                        {undo.then(|| view! {
                            <Button label=t().frame.undo small=true on_press=move |()| session.undo()/>
                        })}
                        {way_on(session, &notice_now)}
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

/// What is told; of a file that is being written how far it is.
fn told(session: Session, notice: &Notice) -> AnyView {
    match notice {
        Notice::Writing => {
            let so_far = move || (t().workbook.writing)(session.percent_written());
            so_far.into_any()
        }
        _ => words(notice).into_any(),
    }
}

/// What can be done about it, besides taking it back.
fn way_on(session: Session, notice: &Notice) -> Option<AnyView> {
    match notice {
        Notice::Writing => {
            let stop = move |()| session.stop_writing();
            Some(view! { <Button label=t().workbook.cancel small=true on_press=stop/> }.into_any())
        }
        Notice::TooLarge(listing) | Notice::LeftOut(listing) => {
            let listing = listing.clone();
            let save = move |()| {
                session.notice().set(None);
                save_table(&session, &listing, Format::Csv);
            };
            Some(view! { <Button label=t().export.save_csv small=true on_press=save/> }.into_any())
        }
        _ => None,
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
        Notice::Writing => String::new(), // told as it goes
        Notice::TooLarge(listing) => (t().workbook.too_large)(listing.texts(language()).name),
        Notice::LeftOut(listing) => (t().workbook.left_out)(listing.texts(language()).name),
        Notice::NoWorkbook => t().workbook.not_written.to_owned(),
        Notice::NoDocument => t().documents.not_written.to_owned(),
        Notice::TableCopied => t().documents.table_copied.to_owned(),
        Notice::NotCopied => t().documents.not_copied.to_owned(),
        Notice::MailCopied(true) => t().exchange.mail_copied.to_owned(),
        Notice::MailCopied(false) => t().exchange.mail_not_copied.to_owned(),
        Notice::AlreadySo => t().history.already_so.to_owned(),
        Notice::LinkCopied => t().frame.link_copied.to_owned(),
        Notice::PlanLinkCopied => t().link.copied.to_owned(),
        Notice::Link(link) => (t().frame.link_to_copy)(link),
        Notice::NotDone(NotDone::ReadOnly) => texts.refused_read_only.to_owned(),
        Notice::NotDone(NotDone::Refused(Refused::Frozen)) => texts.refused_frozen.to_owned(),
        Notice::NotDone(NotDone::Refused(_)) => texts.refused_rule.to_owned(),
    }
}
