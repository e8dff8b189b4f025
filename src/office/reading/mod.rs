//! Bytes to sheets. Whatever the bytes are, there is a value or a [`Refusal`], in bounded time and memory:
//! what is unpacked is counted while it is unpacked, cells are kept by their address and laid out in
//! rows only when it is known how many there will be, and no count that the file claims is believed.
//!
//! Not here: formulas (their last result is the value), colours, comments, charts, and what cells mean.

mod address;
mod cells;
mod container;
mod escapes;
mod figures;
mod formats;
mod kinds;
mod limits;
mod merged;
mod moments;
mod package;
mod saved;
mod sheet;
mod strings;
mod styles;
mod xml;

use uppfyllt::book::{Excess, Refusal, Sheet};

use cells::Known;
use container::Container;
use limits::Room;
use package::Package;
pub use saved::saved;
use xml::Stop;

/// The sheets of a workbook, in order, with the hidden ones. Sheets of charts and macros are left out.
///
/// # Errors
/// When the bytes are no XLSX workbook, a broken one, or one that is too large.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    kinds::not_packed(bytes).map_or(Ok(()), Err)?;
    let mut container = Container::open(bytes)?;
    let package = Package::read(&mut container)?;
    let known = known(&mut container, &package)?;
    let mut room = Room::default();
    let mut sheets = Vec::new();
    for listed in package.sheets {
        let text = container.required(&listed.part)?;
        let read = sheet::read(&text, &known, &mut room).map_err(|stop| stop.at(&listed.part))?;
        sheets.push(Sheet {
            name: listed.name,
            is_hidden: listed.is_hidden,
            ..read
        });
    }
    Ok(sheets)
}

fn known(container: &mut Container, package: &Package) -> Result<Known, Refusal> {
    let strings = part(container, package.strings.as_deref(), strings::read)?;
    let formats = part(container, package.styles.as_deref(), styles::read)?;
    Ok(Known {
        strings,
        formats,
        epoch: package.epoch,
    })
}

/// What a part says that a workbook need not have.
fn part<T: Default>(
    container: &mut Container,
    name: Option<&str>,
    read: impl Fn(&str) -> Result<T, Stop>,
) -> Result<T, Refusal> {
    let Some(name) = name else {
        return Ok(T::default());
    };
    match container.optional(name)? {
        Some(text) => read(&text).map_err(|stop| stop.at(name)),
        None => Ok(T::default()),
    }
}

impl Stop {
    /// What the stop means for the workbook, in this part of it.
    fn at(self, part: &str) -> Refusal {
        match self {
            Self::Broken => Refusal::Damaged(part.to_owned()),
            Self::Excess(excess) => Refusal::TooLarge(excess),
        }
    }
}

impl From<Excess> for Stop {
    fn from(excess: Excess) -> Self {
        Self::Excess(excess)
    }
}
