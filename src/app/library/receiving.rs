//! Files with tables, on their way in: bytes to tables, and tables to readings.
//!
//! What takes long is done in slices with a pause after each, so that the page stays at hand; a [`Watch`]
//! is told how far it is and may stop it. Nothing of it is kept: what comes in is the screen's business.

use std::sync::Arc;

use leptos::web_sys::File;
use uppfyllt::book::{self, Opened, Summary};
use uppfyllt::edit::Edit;
use uppfyllt::exchange::incoming::{Choices, Credit, Landing, Placed, Placing, Survey, Surveying};
use uppfyllt::exchange::series::{
    self, Columns, Decoded, Decoding, LongReader, LongTable, Progress, Readings, Transcript, Words,
    kolada,
};
use uppfyllt::plan::{IdSource, Plan};

use crate::office::{Office, OfficeError};
use crate::platform::files::{PickedFile, ReadError};
use crate::platform::timers;
use crate::when;

/// Rows that are read between two pauses: a few milliseconds' work.
const SLICE: usize = 2000;

/// The same for bytes that become text.
const BYTES: usize = 1 << 20;

/// Rows of a sheet that show whether it holds measurements.
const GLANCE: usize = 40;

/// A file as the person chose or dropped it.
pub type Picked = File;

/// Is told how many rows are read, and says whether to go on.
pub type Watch<'a> = &'a dyn Fn(usize) -> bool;

/// What a file holds.
pub enum Material {
    /// The answers of Kolada, which are readings as they stand.
    Readings(Readings),
    /// A table of text, with how many of its characters were damaged.
    Table(LongTable, usize),
    /// A workbook, still unread.
    Workbook(Vec<u8>),
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreceived {
    /// The browser could not read it.
    Unreadable,
    /// It is no text with a table.
    Text(series::Refusal),
    /// It is no workbook that can be read.
    Workbook(book::Refusal),
    /// The part that reads workbooks cannot be begun, or died of this one.
    Dead,
    /// There is nothing on any sheet.
    Nothing,
    /// Somebody stopped it.
    Stopped,
}

/// The bytes of a file.
pub async fn bytes(file: Picked) -> Result<Vec<u8>, Unreceived> {
    let bytes = PickedFile::from(file).bytes(series::MAX_BYTES as u64).await;
    bytes.map_err(|error| match error {
        ReadError::Unreadable => Unreceived::Unreadable,
        ReadError::TooBig { size, .. } => Unreceived::Text(series::Refusal::Bytes {
            found: usize::try_from(size).unwrap_or(usize::MAX),
        }),
    })
}

/// What the bytes of a file hold.
pub async fn of_bytes(bytes: Vec<u8>, watch: Watch<'_>) -> Result<Material, Unreceived> {
    match decoded(&bytes, watch).await {
        // The part that reads workbooks knows what the others of these are, and what to do with them.
        Err(Unreceived::Text(refusal)) if refusal.is_workbook() => Ok(Material::Workbook(bytes)),
        Err(refusal) => Err(refusal),
        Ok(decoded) => {
            drop(bytes);
            of_text(decoded.text, decoded.replaced, watch).await
        }
    }
}

/// The text that bytes are.
pub async fn decoded(bytes: &[u8], watch: Watch<'_>) -> Result<Decoded, Unreceived> {
    let mut decoding = Decoding::new(bytes).map_err(Unreceived::Text)?;
    while decoding.step(BYTES) {
        go_on(0, watch).await?;
    }
    decoding.finish().map_err(Unreceived::Text)
}

/// What a text holds, in which so many characters were damaged.
pub async fn of_text(
    text: String,
    replaced: usize,
    watch: Watch<'_>,
) -> Result<Material, Unreceived> {
    if kolada::is_json(&text) {
        let mut answers = kolada::Answers::new(text).map_err(Unreceived::Text)?;
        while let Progress::Going { read, .. } =
            answers.step(BYTES / 4).map_err(Unreceived::Text)?
        {
            go_on(read, watch).await?;
        }
        return Ok(Material::Readings(answers.finish()));
    }
    let mut reader = LongReader::new(text).map_err(Unreceived::Text)?;
    let mut rows = 0;
    while reader.step(SLICE).map_err(Unreceived::Text)? != Progress::Done {
        rows += SLICE;
        go_on(rows, watch).await?;
    }
    Ok(Material::Table(reader.finish(), replaced))
}

/// The readings of a table whose columns are these.
pub async fn transcribe(
    table: Arc<LongTable>,
    columns: Columns,
    words: Words,
    watch: Watch<'_>,
) -> Result<Readings, Unreceived> {
    let mut transcript = Transcript::new(table, columns, words);
    while let Progress::Going { read, .. } = transcript.step(SLICE) {
        go_on(read, watch).await?;
    }
    Ok(transcript.finish())
}

/// Opens a workbook. Its sheets that hold something, and the place among them of the first that looks
/// like measurements, or else of the first in sight.
pub async fn open(
    office: &Office,
    bytes: &[u8],
    words: &Words,
) -> Result<(Vec<(usize, Summary)>, usize), Unreceived> {
    let Opened { sheets, .. } = office.open(bytes).await.map_err(Unreceived::of)?;
    let filled = sheets.into_iter().enumerate().filter(|(_, it)| it.rows > 0);
    let filled: Vec<(usize, Summary)> = filled.collect();
    for (at, (index, summary)) in filled.iter().enumerate() {
        let glance = Summary {
            rows: summary.rows.min(GLANCE),
            ..summary.clone()
        };
        let sheet = office.sheet(*index, &glance, |_| ()).await;
        let table = LongTable::from_sheet(sheet.map_err(Unreceived::of)?);
        if Columns::of(&table, words).is_long() {
            return Ok((filled, at));
        }
    }
    let in_sight = filled.iter().position(|(_, it)| !it.is_hidden);
    match filled.is_empty() {
        true => Err(Unreceived::Nothing),
        false => Ok((filled, in_sight.unwrap_or(0))),
    }
}

/// The table on a sheet of the workbook that is open.
pub async fn sheet(
    office: &Office,
    (index, summary): &(usize, Summary),
    watch: Watch<'_>,
) -> Result<LongTable, Unreceived> {
    let so_far = |rows| {
        watch(rows);
    };
    let sheet = office.sheet(*index, summary, so_far).await;
    Ok(LongTable::from_sheet(sheet.map_err(Unreceived::of)?))
}

impl Unreceived {
    /// Why the part that reads workbooks did not.
    pub fn of(error: OfficeError) -> Self {
        match error {
            OfficeError::Refused(refusal) => Self::Workbook(refusal),
            OfficeError::Cancelled => Self::Stopped,
            OfficeError::Dead | OfficeError::Unwritten(_) => Self::Dead,
        }
    }
}

/// What becomes of readings in a plan; none where somebody no longer wants to know.
pub async fn place(
    plan: &Plan,
    readings: &Readings,
    choices: &Choices,
    goes_on: &dyn Fn() -> bool,
) -> Option<Placed> {
    let mut placing = Placing::new(plan, readings, choices);
    while placing.step(SLICE) != Progress::Done {
        timers::sleep(0).await;
        if !goes_on() {
            return None;
        }
    }
    Some(placing.finish())
}

/// What there is to see and to say of placed readings.
pub async fn survey(placed: &Placed, readings: &Readings, choices: &Choices) -> Survey {
    let mut surveying = Surveying::new(placed, readings, choices);
    while surveying.step(SLICE) {
        timers::sleep(0).await;
    }
    surveying.finish()
}

/// The edit that takes in what lands; none where nothing does.
pub async fn land(
    placed: &Placed,
    at: (&Plan, &Readings),
    credit: &Credit,
    ids: &mut impl IdSource,
) -> Option<Edit> {
    let mut landing = Landing::new(placed, at, credit, when::today(), ids);
    while landing.step(SLICE) {
        timers::sleep(0).await;
    }
    landing.finish()
}

/// Lets the page draw and take what is typed.
async fn go_on(rows: usize, watch: Watch<'_>) -> Result<(), Unreceived> {
    timers::sleep(0).await;
    watch(rows).then_some(()).ok_or(Unreceived::Stopped)
}
