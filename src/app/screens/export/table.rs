//! Tables for spreadsheets: which one, at which occasion.

use leptos::prelude::*;
use uppfyllt::tables::{Listing, is_empty};

use crate::commands::{Format, save_all_tables, save_table};
use crate::language::{language, t};
use crate::parts::OccasionPicker;
use crate::session::Session;
use crate::when::today;
use crate::widgets::{Button, ButtonKind, Choice, SelectField};

/// The choice of a table, and saving it.
#[component]
pub fn Tables() -> impl IntoView {
    let session = Session::here();
    let texts = &t().export;
    let listing = RwSignal::new(Listing::Standing);
    let named = |it: Listing| {
        let name = it.texts(language()).name;
        Choice::new(it, name)
    };
    let holds = move || listing.with(|it| it.texts(language()).holds);
    let at_occasion = move || listing.with(Listing::is_at_occasion);
    let nothing = Memo::new(move |_| {
        let occasion = session.occasion().get();
        listing.with(|it| session.with(|plan| is_empty(plan, occasion, it)))
    });
    let save = move |format| save_table(&session, &listing.get_untracked(), format);
    view! {
        <li>
            <div class="stack">
                <h2>{texts.table}</h2>
                <p>{texts.table_for}</p>
                <SelectField
                    label=texts.content
                    choices=Listing::all(today()).map(named).to_vec()
                    value=listing
                    on_change=move |chosen| listing.set(chosen)
                />
                <p>{holds}</p>
                <Show when=at_occasion>
                    <OccasionPicker/>
                </Show>
                <Show when=move || nothing.get()>
                    <p role="status">{t().tables.words.empty}</p>
                </Show>
            </div>
            <div class="cluster">
                <Button
                    label=texts.save_workbook
                    on_press=move |()| save(Format::Workbook)
                    disabled=nothing
                />
                <Button
                    label=texts.save_csv
                    on_press=move |()| save(Format::Csv)
                    disabled=nothing
                />
                <Button
                    label=texts.save_all
                    kind=ButtonKind::Link
                    on_press=move |()| save_all_tables(&session)
                />
            </div>
        </li>
    }
}
