//! A form that comes back: the task that went along in the workbook, with what has been filled in.

use uppfyllt::book::{Opened as Workbook, Sheet};
use uppfyllt::file::{self, Base, Opened, Saved};
use uppfyllt::reporting::{Unread, filled};

use super::OpenError;
use crate::office::{Office, OfficeError};
use crate::when::today;

/// Reads a workbook with a form as the unit's reply, which merges as one saved here does. What could not be
/// read is told beside it. The part that reads it is handed to `hold`, which may cancel it.
pub async fn read(bytes: &[u8], hold: impl Fn(Office)) -> Result<(Opened, Vec<Unread>), OpenError> {
    let (workbook, sheets) = sheets(bytes, hold).await.map_err(OpenError::Workbook)?;
    let task = workbook.enclosed.ok_or(OpenError::NoForm)?;
    let mut opened = file::read(task.as_bytes()).map_err(OpenError::File)?;
    let task = opened.cover.task.ok_or(OpenError::NoForm)?;
    let filled = filled(&opened.plan, task.occasion, &sheets, today());
    let filled = filled.ok_or(OpenError::NoForm)?;
    let base = Base {
        plan: opened.plan.clone(),
        revision: opened.revision,
    };
    opened.cover.base.get_or_insert(base);
    // Who filled it in is who saved the workbook, not who sent the form.
    opened.cover.saved = workbook.saved.map(|it| Saved {
        by: it.by,
        at_ms: it.at_ms.unwrap_or_default(),
    });
    if let Some(edit) = filled.edit {
        // A form cannot ask for what the plan's rules refuse: the task is a plan of its own, not frozen.
        opened.plan.apply(edit).map_err(|_| OpenError::NoForm)?;
    }
    Ok((opened, filled.unread))
}

/// The sheets that are not hidden.
async fn sheets(
    bytes: &[u8],
    hold: impl Fn(Office),
) -> Result<(Workbook, Vec<Sheet>), OfficeError> {
    let office = Office::begin().await?;
    hold(office.clone());
    let read = async {
        let workbook = office.open(bytes).await?;
        let mut sheets = Vec::new();
        for (index, summary) in workbook.sheets.iter().enumerate() {
            if !summary.is_hidden {
                sheets.push(office.sheet(index, summary, |_| {}).await?);
            }
        }
        Ok((workbook, sheets))
    };
    let read = read.await;
    office.cancel();
    read
}
