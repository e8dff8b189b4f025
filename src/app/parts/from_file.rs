//! A table out of a file: a sheet of a workbook, or text with delimiters. Reading can be stopped.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::book::{Opened, Summary};
use uppfyllt::exchange::series::Refusal;
use uppfyllt::exchange::table;

use super::workbook_told;
use crate::language::t;
use crate::library::receiving::{self, Picked, Unreceived};
use crate::office::{Office, OfficeError};
use crate::pasting::Cells;
use crate::widgets::{Banner, BannerPlace, BannerTone, Button, Choice, FileButton, SelectField};

/// What became of the file chosen.
#[derive(Clone, Debug, PartialEq)]
enum File {
    /// None has been chosen.
    None,
    /// It is being read: its name, and so many rows so far.
    Busy(String, usize),
    /// It cannot be read: its name, and why.
    Failed(String, String),
    /// It is read; of a workbook, its sheets by their places, and the place of the one that is shown.
    Read(Vec<(usize, Summary)>, usize),
}

/// The file, and the part that reads it while it does.
#[derive(Clone, Copy)]
struct Source {
    on_text: Callback<(String, String)>,
    on_cells: Callback<(String, Cells)>,
    file: RwSignal<File>,
    /// What the file read last is called.
    name: StoredValue<String>,
    office: StoredValue<Option<Office>, LocalStorage>,
}

/// The way in by a file.
#[component]
pub fn FromFile(
    /// Takes the name of a file with delimiters, and its text.
    #[prop(into)]
    on_text: Callback<(String, String)>,
    /// Takes the name of a workbook, and the cells of one of its sheets.
    #[prop(into)]
    on_cells: Callback<(String, Cells)>,
) -> impl IntoView {
    let texts = &t().workbook;
    let source = Source {
        on_text,
        on_cells,
        file: RwSignal::new(File::None),
        name: StoredValue::default(),
        office: StoredValue::new_local(None),
    };
    on_cleanup(move || source.stop());
    let open = Callback::new(move |files: Vec<Picked>| {
        spawn_local(async move {
            if let Some(file) = files.into_iter().next() {
                let name = file.name();
                source.read(name, receiving::bytes(file).await).await;
            }
        });
    });
    view! {
        <div class="from-file">
            <FileButton label=texts.open accept=".xlsx,.csv,.txt,.tsv" small=true on_files=open/>
            <p class="hint">{texts.open_hint}</p>
            {move || match source.file.get() {
                File::None => ().into_any(),
                File::Busy(name, rows) => view! {
                    <p class="cluster" role="status">
                        <span>{(t().workbook.reading)(&name, rows)}</span>
                        <Button label=t().workbook.cancel small=true on_press=move |()| source.stop()/>
                    </p>
                }
                .into_any(),
                File::Failed(name, why) => view! {
                    <Banner tone=BannerTone::Error place=BannerPlace::Part title=(t().workbook.failed)(&name)>
                        {why}
                    </Banner>
                }
                .into_any(),
                File::Read(sheets, shown) => view! { <Sheets source sheets shown/> }.into_any(),
            }}
        </div>
    }
}

/// The choice of a sheet, where there is one.
#[component]
fn Sheets(source: Source, sheets: Vec<(usize, Summary)>, shown: usize) -> impl IntoView {
    let named = |(index, sheet): &(usize, Summary)| {
        let name = match sheet.is_hidden {
            true => (t().workbook.hidden)(&sheet.name),
            false => sheet.name.clone(),
        };
        Choice::new(*index, name)
    };
    let choices: Vec<_> = sheets.iter().map(named).collect();
    let choose = move |index: usize| {
        let sheets = sheets.clone();
        spawn_local(async move { source.show(sheets, index).await });
    };
    (choices.len() > 1).then(|| {
        view! {
            <SelectField
                label=t().workbook.sheet
                choices
                value=Signal::stored(shown)
                on_change=choose
            />
        }
    })
}

impl Source {
    /// Stops reading, and lets go of what was read.
    fn stop(self) {
        let office = self.office.try_update_value(Option::take).flatten();
        if let Some(office) = office {
            office.cancel();
        }
        let _ = self.file.try_set(File::None);
    }

    async fn read(self, name: String, bytes: Result<Vec<u8>, Unreceived>) {
        self.stop();
        let _ = self.name.try_set_value(name.clone());
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(Unreceived::Text(refusal)) => return self.refuse(name, refusal),
            Err(_) => return self.fail(name, t().workbook.unreadable.to_owned()),
        };
        let _ = self.file.try_set(File::Busy(name.clone(), 0));
        let is_busy =
            |_| matches!(self.file.try_get_untracked(), Some(File::Busy(busy, _)) if busy == name);
        match receiving::decoded(&bytes, &is_busy).await {
            Ok(decoded) => {
                if self.file.try_set(File::Read(Vec::new(), 0)).is_none() {
                    self.on_text.run((name, decoded.text));
                }
            }
            Err(Unreceived::Text(it)) if it.is_workbook() => self.open(name, &bytes).await,
            Err(Unreceived::Text(refusal)) => self.refuse(name, refusal),
            Err(_) => {} // somebody has stopped it
        }
    }

    fn refuse(self, name: String, refusal: Refusal) {
        self.fail(name, (t().incoming.refusal)(refusal));
    }

    /// Opens a workbook and shows its first sheet that holds something and is not hidden.
    async fn open(self, name: String, bytes: &[u8]) {
        self.file.set(File::Busy(name.clone(), 0));
        let opened = async {
            let office = Office::begin().await?;
            self.office.try_set_value(Some(office.clone()));
            office.open(bytes).await
        };
        match opened.await {
            Ok(opened) => match filled(opened) {
                sheets if sheets.is_empty() => self.fail(name, t().workbook.nothing.to_owned()),
                sheets => {
                    let first = sheets.iter().find(|(_, it)| !it.is_hidden);
                    let first = first.unwrap_or(&sheets[0]).0;
                    self.show(sheets, first).await;
                }
            },
            Err(error) => self.give_up(name, &error),
        }
    }

    async fn show(self, sheets: Vec<(usize, Summary)>, index: usize) {
        let office = self.office.try_with_value(Clone::clone).flatten();
        let found = sheets.iter().find(|(at, _)| *at == index);
        let (Some(office), Some((_, summary))) = (office, found.cloned()) else {
            return;
        };
        let name = summary.name.clone();
        let so_far = |rows| {
            let _ = self.file.try_set(File::Busy(name.clone(), rows));
        };
        so_far(0);
        match office.sheet(index, &summary, so_far).await {
            Ok(sheet) => {
                if self.file.try_set(File::Read(sheets, index)).is_none() {
                    self.on_cells
                        .run((self.name.get_value(), table::cells(&sheet)));
                }
            }
            Err(error) => self.give_up(name, &error),
        }
    }

    fn give_up(self, name: String, error: &OfficeError) {
        if *error != OfficeError::Cancelled {
            self.stop();
            self.fail(name, workbook_told(error));
        }
    }

    /// The view may be gone by now.
    fn fail(self, name: String, why: String) {
        let _ = self.file.try_set(File::Failed(name, why));
    }
}

/// The sheets that hold something, by their places.
fn filled(opened: Opened) -> Vec<(usize, Summary)> {
    let sheets = opened.sheets.into_iter().enumerate();
    sheets.filter(|(_, sheet)| sheet.rows > 0).collect()
}

/// Whether a file is called a table of text with delimiters. What is in it can look like much else.
pub fn is_csv(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".csv") || name.ends_with(".tsv")
}
