//! Taking in plan files: by button or by dropping them. What cannot be opened is told where it was tried.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::plan::PlanId;

use crate::language::t;
use crate::library::{Library, OpenError};
use crate::office::OfficeError;
use crate::route::{Route, View};
use crate::widgets::{Banner, BannerPlace, BannerTone, Button, ButtonKind, FileButton, FileDrop};

/// The way in by plan files.
#[component]
pub fn OpenFiles(
    /// Heading.
    title: &'static str,
    /// What it is for.
    text: &'static str,
    /// What the button is called.
    choose: &'static str,
) -> impl IntoView {
    let library = Library::here();
    let refused = library.refused();
    let opening = library.opening();
    let open = Callback::new(move |files| {
        spawn_local(async move {
            if let Some(id) = library.open_files(files).await {
                Route::Plan(id, arrived_at(library, id)).go();
            }
        });
    });
    let one = |(name, wrong): (String, OpenError)| {
        view! {
            <Banner tone=BannerTone::Error place=BannerPlace::Part title=t().opening.failed>
                {format!("{name}: {}", told(&wrong))}
            </Banner>
        }
    };
    view! {
        <FileDrop on_files=open>
            <h3>{title}</h3>
            <p>{text}</p>
            <FileButton
                label=choose
                accept=".json,application/json,.xlsx"
                kind=ButtonKind::Primary
                multiple=true
                on_files=open
            />
            <div class="cluster">
                <span role="status">
                    {move || opening.get().map(|it| (t().opening.under)(&it.name, it.at, it.of))}
                </span>
                <Show when=move || opening.with(Option::is_some)>
                    <Button label=t().opening.stop small=true on_press=move |()| library.stop_opening()/>
                </Show>
            </div>
            {move || refused.get().into_iter().map(one).collect_view()}
        </FileDrop>
    }
}

/// A plan that is kept from now on is shown; files for one that was kept already are gone through.
pub fn arrived_at(library: Library, id: PlanId) -> View {
    let arrivals = library.arrivals();
    let any = arrivals.with_untracked(|all| all.iter().any(|it| it.to == id && it.kept_already));
    match any {
        true => View::Exchange,
        false => View::Overview,
    }
}

/// Why a file cannot be opened.
pub fn told(error: &OpenError) -> String {
    let texts = &t().opening;
    match error {
        OpenError::File(error) => (texts.error)(error),
        OpenError::Unreadable => texts.unreadable.to_owned(),
        OpenError::Workbook(error) => workbook_told(error),
        OpenError::NoForm => t().workbook.no_form.to_owned(),
        OpenError::Store(_) => texts.not_kept.to_owned(),
    }
}

/// Why a workbook cannot be read.
pub fn workbook_told(error: &OfficeError) -> String {
    match error {
        OfficeError::Refused(refusal) => (t().workbook.refused)(refusal),
        OfficeError::Unwritten(_) | OfficeError::Dead => t().workbook.dead.to_owned(),
        OfficeError::Cancelled => String::new(),
    }
}
