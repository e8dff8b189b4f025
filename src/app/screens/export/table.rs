//! Tables for spreadsheets: which one, at which occasion.

use leptos::prelude::*;

use crate::commands::{CsvTable, save_csv};
use crate::language::t;
use crate::parts::OccasionPicker;
use crate::session::Session;
use crate::widgets::{Banner, BannerTone, Button, Choice, SelectField};

/// The choice of a table, and saving it.
#[component]
pub fn Tables() -> impl IntoView {
    let session = Session::here();
    let texts = &t().export;
    let table = RwSignal::new(CsvTable::Standing);
    let failed = RwSignal::new(false);
    let nothing = session.derive(|plan| [plan.goals.is_empty(), plan.observations.is_empty()]);
    let nothing = move || match (table.get(), nothing.get()) {
        (CsvTable::Standing, [true, _]) => Some(texts.nothing_standing),
        (CsvTable::Observations, [_, true]) => Some(texts.nothing_observed),
        _ => None,
    };
    let choices = vec![
        Choice::new(CsvTable::Standing, texts.standing),
        Choice::new(CsvTable::Observations, texts.observations),
    ];
    let at_occasion = move || table.get() == CsvTable::Standing;
    let save = move |()| failed.set(save_csv(&session, table.get_untracked()).is_err());
    view! {
        <li>
            <div class="stack">
                <h2>{texts.table}</h2>
                <p>{texts.table_for}</p>
                <SelectField
                    label=texts.content
                    choices
                    value=table
                    on_change=move |chosen| table.set(chosen)
                />
                <Show when=at_occasion>
                    <OccasionPicker/>
                </Show>
                {move || nothing().map(|words| view! { <p>{words}</p> })}
                <Show when=move || failed.get()>
                    <Banner tone=BannerTone::Error>{t().export.not_saved}</Banner>
                </Show>
            </div>
            <div class="cluster">
                <Button
                    label=texts.save_csv
                    on_press=save
                    disabled=Signal::derive(move || nothing().is_some())
                />
            </div>
        </li>
    }
}
