//! The plan as a link, where it is small enough for one.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::link::Fit;
use uppfyllt::plan::{Decimal, OccasionId, Plan};
use uppfyllt::text::number;

use crate::commands::{Command, copy_plan_link};
use crate::language::{language, my_name, t};
use crate::library::{NoLink, PlanLink, link};
use crate::parts::occasion_title;
use crate::route::{go_to_letters, is_file, link_to};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, SelectField};

/// A link being made, or made, or not.
type Made = Option<Result<PlanLink, NoLink>>;

/// Sharing the plan as a link.
#[component]
pub fn Share() -> impl IntoView {
    let session = Session::here();
    let texts = &t().link;
    let frozen = RwSignal::new(None);
    let choices = session.derive(choices);
    let made = made(session, frozen);
    view! {
        <section class="stack share" aria-labelledby="share">
            <h2 id="share">{texts.share}</h2>
            <p class="soft">{texts.share_explained}</p>
            <Show when=move || choices.with(|all| all.len() > 1)>
                <SelectField
                    label=texts.which
                    choices
                    value=frozen
                    on_change=move |chosen| frozen.set(chosen)
                />
            </Show>
            {move || match made.get() {
                None => view! { <p role="status">{texts.making}</p> }.into_any(),
                Some(Ok(plan)) => view! { <Link plan/> }.into_any(),
                Some(Err(why)) => view! { <Instead why/> }.into_any(),
            }}
        </section>
    }
}

/// The plan as it is, and as it was decided on, the latest first.
fn choices(plan: &Plan) -> Vec<Choice<Option<OccasionId>>> {
    let texts = &t().link;
    let frozen = |id: OccasionId| {
        let occasion = plan.occasions.get(&id)?;
        occasion.frozen.map(|_| {
            let label = (texts.frozen)(&occasion_title(occasion));
            Choice::new(Some(id), label)
        })
    };
    let occasions = plan.occasions_by_day().into_iter().rev().filter_map(frozen);
    std::iter::once(Choice::new(None, texts.now))
        .chain(occasions)
        .collect()
}

/// The link to what is chosen, made anew when the plan changes.
fn made(session: Session, frozen: RwSignal<Option<OccasionId>>) -> RwSignal<Made> {
    let made = RwSignal::new(None);
    let latest = StoredValue::new(0_u64);
    Effect::new(move |_| {
        session.with(|_| ()); // the plan as it is now
        let (frozen, by) = (frozen.get(), my_name());
        made.set(None);
        latest.update_value(|number| *number += 1);
        let number = latest.get_value();
        spawn_local(async move {
            let link = link(session, frozen, by).await;
            // The view may be gone, or another link wanted, when this one is made.
            if latest.try_get_value() == Some(number) {
                made.set(Some(link));
            }
        });
    });
    made
}

#[component]
fn Link(plan: PlanLink) -> impl IntoView {
    let session = Session::here();
    let texts = &t().link;
    let characters = link_to(&plan.letters).chars().count();
    let length = (texts.length)(&number::plain(Decimal::from(characters), language()));
    let letters = plan.letters.clone();
    match Fit::of(characters) {
        Fit::TooLong => view! { <Instead why=NoLink::TooLarge/> }.into_any(),
        fit => view! {
            <p role="status">{length}</p>
            {(fit == Fit::Long).then(|| view! { <p class="notice">{texts.is_long}</p> })}
            {is_file().then(|| view! { <p class="notice">{texts.of_file}</p> })}
            <p class="cluster">
                <Button label=texts.copy on_press=move |()| copy_plan_link(&session, &plan)/>
                <Button
                    label=texts.try_it
                    kind=ButtonKind::Link
                    on_press=move |()| go_to_letters(&letters)
                />
            </p>
        }
        .into_any(),
    }
}

/// There is no link: the file is the way.
#[component]
fn Instead(why: NoLink) -> impl IntoView {
    let session = Session::here();
    let texts = &t().link;
    let why = match why {
        NoLink::TooLarge => texts.too_large,
        NoLink::NoPacker => texts.no_packer,
    };
    view! {
        <p role="status">{why}</p>
        <p>
            <Button
                label=Command::SaveAsFile.label()
                on_press=move |()| Command::SaveAsFile.run(&session)
            />
        </p>
    }
}
