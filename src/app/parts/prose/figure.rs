//! The question about a linked figure: what there is to link to, each with what it says right now.

use leptos::prelude::*;
use uppfyllt::document::link::Form;
use uppfyllt::document::offer::{self, CellAs, Found, Group, Offer};
use uppfyllt::plan::{BudgetTableId, ColumnKey};

use super::{Asked, Reader, Writing};
use crate::language::t;
use crate::widgets::{Checkbox, Choice, ChoiceStrip, Dialog, SearchField, SelectField};

/// What of a cell is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Amount,
    Share,
    Both,
}

/// What has been chosen so far.
#[derive(Clone, Copy)]
struct Search {
    reader: Reader,
    words: RwSignal<String>,
    /// The table that cells are taken from; none for goals and indicators.
    table: RwSignal<Option<BudgetTableId>>,
    part: RwSignal<Part>,
    form: RwSignal<Form>,
    /// What a share is of.
    whole: RwSignal<Option<ColumnKey>>,
}

impl Search {
    fn found(self) -> Found {
        let words = self.words.get();
        let Some(table) = self.table.get() else {
            return self.reader.with(|it| offer::offers(it, &words));
        };
        let (form, whole) = (self.form.get(), self.whole());
        let cells = match (self.part.get(), whole) {
            (Part::Share, Some(whole)) => CellAs::Share(whole),
            (Part::Both, Some(whole)) => CellAs::Both(form, whole),
            _ => CellAs::Amount(form),
        };
        self.reader
            .with(|it| offer::cells(it, table, cells, &words))
    }

    fn columns(self) -> Vec<(ColumnKey, String)> {
        let table = self.table.get();
        let columns = |table| self.reader.with(|it| offer::columns(it, table));
        table.map_or_else(Vec::new, columns)
    }

    /// The column that a share is of: the chosen one where the table has it, otherwise the usual one.
    fn whole(self) -> Option<ColumnKey> {
        let table = self.table.get()?;
        let mut columns = self.columns().into_iter().map(|(key, _)| key);
        let chosen = self.whole.get();
        let found = columns.find(|key| Some(*key) == chosen);
        found.or_else(|| self.reader.with(|it| offer::whole(it, table)))
    }
}

/// Asks what a figure is to be of, and puts the link into the text.
#[component]
pub fn AskFigure(writing: Writing, reader: Reader) -> impl IntoView {
    let search = Search {
        reader,
        words: RwSignal::default(),
        table: RwSignal::new(None),
        part: RwSignal::default(),
        form: RwSignal::default(),
        whole: RwSignal::new(None),
    };
    let open = Signal::derive(move || writing.asked.get() == Some(Asked::Figure));
    view! {
        <Dialog
            open
            on_close=move |()| writing.asked.set(None)
            title=t().prose.figure
            close_label=t().frame.close
            wide=true
        >
            <p>{t().prose.ask_figure.what}</p>
            <Narrow search/>
            {move || view! { <FoundView found=search.found() writing/> }}
        </Dialog>
    }
}

/// Where figures are taken from, and the words to find them by.
#[component]
fn Narrow(search: Search) -> impl IntoView {
    let texts = &t().prose.ask_figure;
    let sources = Memo::new(move |_| {
        let tables = search.reader.with(offer::tables);
        let plan = Choice::new(None, texts.plan);
        let tables = tables
            .into_iter()
            .map(|(id, title)| Choice::new(Some(id), title));
        std::iter::once(plan).chain(tables).collect::<Vec<_>>()
    });
    view! {
        <div class="fields">
            <SelectField
                label=texts.source
                choices=sources
                value=search.table
                on_change=move |table| search.table.set(table)
            />
        </div>
        <Show when=move || search.table.get().is_some()><Shape search/></Show>
        <SearchField label=texts.search text=search.words on_input=move |words| search.words.set(words)/>
    }
}

/// How a cell is shown.
#[component]
fn Shape(search: Search) -> impl IntoView {
    let texts = &t().prose.ask_figure;
    let parts = vec![
        Choice::new(Part::Amount, texts.amount),
        Choice::new(Part::Share, texts.share),
        Choice::new(Part::Both, texts.both),
    ];
    let units = vec![Choice::new(false, "mnkr"), Choice::new(true, "tkr")];
    let columns = Signal::derive(move || {
        let columns = search.columns().into_iter();
        let choice = |(key, name)| Choice::new(Some(key), name);
        columns.map(choice).collect::<Vec<_>>()
    });
    view! {
        <div class="cluster offer-shape">
            <ChoiceStrip label=texts.shown_as choices=parts value=search.part on_change=move |part| search.part.set(part) small=true/>
            <Show when=move || search.part.get() != Part::Share>
                <ChoiceStrip
                    label=texts.unit
                    choices=units.clone()
                    value=Signal::derive(move || search.form.get().thousands)
                    on_change=move |thousands| search.form.update(|it| it.thousands = thousands)
                    small=true
                />
                <Checkbox
                    label=texts.unsigned
                    checked=Signal::derive(move || search.form.get().unsigned)
                    on_change=move |unsigned| search.form.update(|it| it.unsigned = unsigned)
                />
            </Show>
            <Show when=move || search.part.get() != Part::Amount>
                <SelectField
                    label=texts.share_of
                    choices=columns
                    value=Signal::derive(move || search.whole())
                    on_change=move |whole| search.whole.set(whole)
                />
            </Show>
        </div>
    }
}

/// What was found, to choose from.
#[component]
fn FoundView(found: Found, writing: Writing) -> impl IntoView {
    let texts = &t().prose.ask_figure;
    let nothing = found.groups.is_empty();
    let group = move |Group { title, offers }: Group| {
        let offers = offers.into_iter().map(|it| offer_view(&title, it, writing));
        view! { <li><h3>{title.clone()}</h3><div class="cluster">{offers.collect_view()}</div></li> }
    };
    view! {
        <ul class="offers">{found.groups.into_iter().map(group).collect_view()}</ul>
        <p class="soft" role="status">
            {match (nothing, found.more) {
                (true, 0) => Some(texts.nothing.to_owned()),
                (_, 0) => None,
                (_, more) => Some((texts.more)(more)),
            }}
        </p>
    }
}

fn offer_view(of: &str, offer: Offer, writing: Writing) -> impl IntoView + use<> {
    let texts = &t().prose.ask_figure;
    let Offer { name, says, markup } = offer;
    let says = says.unwrap_or_else(|| texts.unknown.to_owned());
    let spoken = (texts.offer)(of, &name, &says);
    view! {
        <button
            type="button"
            class="button small offer"
            aria-label=spoken
            on:click=move |_| writing.insert(markup.clone())
        >
            <span class="soft">{name}</span>
            <span>{says}</span>
        </button>
    }
}
