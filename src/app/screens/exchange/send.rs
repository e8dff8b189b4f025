//! Sending out: a file for each unit with what it is to report, and the mail to send it with.

use leptos::prelude::*;
use uppfyllt::plan::OccasionId;
use uppfyllt::reporting::{Asked, asked};

use crate::commands::{copy_mail, mail, send_form, send_task};
use crate::language::t;
use crate::parts::{NewOccasion, OccasionPicker, occasion_title};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, ChoiceStrip, Disclosure};

/// The units that something is due from at the occasion looked at.
#[component]
pub fn Send() -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let occasion = session.occasion();
    view! {
        <section class="send" aria-labelledby="send">
            <h2 id="send">{texts.send}</h2>
            <p class="soft">{texts.send_explained}</p>
            {move || match occasion.get() {
                Some(occasion) => view! { <OccasionPicker/> <ToUnits occasion/> }.into_any(),
                None => view! { <p>{t().judgement.no_occasion}</p> <NewOccasion/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn ToUnits(occasion: OccasionId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let units = session.derive(move |plan| asked(plan, occasion));
    let frozen = move || session.is_frozen();
    // The mail tells of what was saved last, until somebody says otherwise.
    let is_form = RwSignal::new(false);
    move || match (frozen(), units.with(Vec::is_empty)) {
        (true, _) => view! { <p class="notice">{t().report_in.frozen}</p> }.into_any(),
        (false, true) => view! { <p class="notice">{texts.no_units}</p> }.into_any(),
        (false, false) => view! {
            <ul class="choices-list">
                <For each=move || units.get() key=|it| (it.unit, it.missing) let:it>
                    <ToUnit occasion asked=it is_form/>
                </For>
            </ul>
            <Mail occasion is_form/>
        }
        .into_any(),
    }
}

#[component]
fn ToUnit(occasion: OccasionId, asked: Asked, is_form: RwSignal<bool>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let name = session.with_untracked(|plan| plan.units.get(&asked.unit).map(|it| it.name.clone()));
    let name = name.unwrap_or_default();
    let save_task = move |()| {
        is_form.set(false);
        send_task(&session, occasion, asked.unit);
    };
    let save_form = move |()| {
        is_form.set(true);
        send_form(&session, occasion, asked.unit);
    };
    view! {
        <li>
            <div>
                <h3>{name.clone()}</h3>
                <p class="soft">{(texts.asked)(asked.missing, asked.due)}</p>
            </div>
            <div class="cluster">
                <Button label=(texts.save_task)(&name) on_press=save_task/>
                <Button
                    label=(texts.save_form)(&name)
                    kind=ButtonKind::Quiet
                    on_press=save_form
                />
            </div>
        </li>
    }
}

/// The text to send the files with.
#[component]
fn Mail(occasion: OccasionId, is_form: RwSignal<bool>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().exchange;
    let title = session.with_untracked(|plan| {
        let occasion = plan.occasions.get(&occasion);
        occasion.map(|it| occasion_title(it)).unwrap_or_default()
    });
    let subject = (texts.mail_subject)(&title);
    let body = Signal::derive(move || (texts.mail_body)(&title, is_form.get()));
    let href = move || body.with(|body| mail(&subject, body));
    let choices = vec![
        Choice::new(false, texts.mail_task),
        Choice::new(true, texts.mail_form),
    ];
    view! {
        <Disclosure summary=move || texts.mail>
            <ChoiceStrip
                label=texts.mail_with
                choices
                value=is_form
                on_change=move |chosen| is_form.set(chosen)
            />
            <p class="mail-text">{body}</p>
            <p class="cluster">
                <Button
                    label=texts.copy_mail
                    small=true
                    on_press=move |()| body.with_untracked(|body| copy_mail(&session, body))
                />
                <a class="button small" href=href>{texts.open_mail}</a>
            </p>
        </Disclosure>
    }
}
