//! The part of a sheet: its cells by their address, laid out in rows when all are known. Rows and columns
//! that the sheet hides are kept.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};
use uppfyllt::book::{Cell, Excess, Sheet};

use super::address::{self, Address};
use super::cells::Known;
use super::limits::Room;
use super::merged::{self, Claimed};
use super::strings;
use super::xml::{self, Stop, Xml};

/// Reads a sheet; its name is told elsewhere.
pub fn read(text: &str, known: &Known, room: &mut Room) -> Result<Sheet, Stop> {
    let mut reading = Reading {
        xml: xml::open(text),
        known,
        room,
        next: Address { row: 0, column: 0 },
        cells: BTreeMap::new(),
        merged: Vec::new(),
    };
    reading.run()?;
    let sheet = laid_out(reading.cells, &reading.merged, reading.room)?;
    Ok(sheet)
}

struct Reading<'a> {
    xml: Xml<'a>,
    known: &'a Known,
    room: &'a mut Room,
    /// Where a cell stands that does not say it.
    next: Address,
    cells: BTreeMap<Address, Cell>,
    merged: Vec<Claimed>,
}

impl Reading<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        loop {
            match self.xml.read_event()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => self.row(&tag)?,
                    "c" => self.cell(&tag)?,
                    "mergeCell" => self.area(&tag)?,
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "row" => self.next.row += 1,
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn row(&mut self, tag: &BytesStart) -> Result<(), Stop> {
        if let Some(number) = xml::attribute(tag, "r") {
            self.next.row = address::row(&number).ok_or(Stop::Broken)?;
        }
        self.next.column = 0;
        Ok(())
    }

    fn cell(&mut self, tag: &BytesStart) -> Result<(), Stop> {
        let [place, kind, format] = xml::attributes(tag, ["r", "t", "s"]);
        let place = match place {
            Some(text) => Address::read(&text),
            None => Address::new(self.next.row, self.next.column),
        };
        let place = place.ok_or(Stop::Broken)?;
        let value = self.value(tag)?;
        let format = format.and_then(|text| text.parse().ok()).unwrap_or(0);
        let cell = self.known.cell(&kind.unwrap_or_default(), format, value);
        self.next.column = place.column + 1;
        if cell != Cell::Empty {
            self.room.cell(letters(&cell))?;
            self.cells.insert(place, cell);
        }
        Ok(())
    }

    /// What the cell's tag holds: a value or a text. A formula is passed over, its last result is the value.
    fn value(&mut self, cell: &BytesStart) -> Result<String, Stop> {
        let mut value = String::new();
        loop {
            match self.xml.read_event()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "v" => value = xml::text(&mut self.xml, tag.name())?,
                    "is" => value = strings::item(&mut self.xml, tag.name())?,
                    _ => _ = self.xml.read_to_end(tag.name())?,
                },
                Event::End(tag) if tag.name() == cell.name() => return Ok(value),
                Event::Eof => return Err(Stop::Broken),
                _ => {}
            }
        }
    }

    fn area(&mut self, tag: &BytesStart) -> Result<(), Stop> {
        self.room.merged()?;
        let claimed = xml::attribute(tag, "ref").and_then(|text| merged::claimed(&text));
        self.merged.push(claimed.ok_or(Stop::Broken)?);
        Ok(())
    }
}

/// How many bytes of text a cell holds.
fn letters(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) | Cell::Fault(text) => text.len(),
        _ => 0,
    }
}

/// Rows from the first to the last that has something in it, each as long as it is filled. There may be a
/// million rows between two cells, so the room is taken before there are any.
fn laid_out(
    cells: BTreeMap<Address, Cell>,
    merged: &[Claimed],
    room: &mut Room,
) -> Result<Sheet, Excess> {
    let Some((rows, columns)) = filled(&cells) else {
        return Ok(Sheet::default());
    };
    let (top, left) = (*rows.start(), *columns.start());
    let index = |from: u32, at: u32| (at - from) as usize;
    let mut lengths = vec![0; index(top, *rows.end()) + 1];
    for place in cells.keys() {
        lengths[index(top, place.row)] = index(left, place.column) + 1;
    }
    room.places(lengths.len() + lengths.iter().sum::<usize>())?;
    let mut grid: Vec<Vec<Cell>> = lengths
        .into_iter()
        .map(|length| vec![Cell::Empty; length])
        .collect();
    for (place, cell) in cells {
        grid[index(top, place.row)][index(left, place.column)] = cell;
    }
    Ok(Sheet {
        first_row: top as usize + 1,
        first_column: left as usize + 1,
        rows: grid,
        merged: merged
            .iter()
            .filter_map(|claimed| merged::inside(claimed, &rows, &columns))
            .collect(),
        ..Sheet::default()
    })
}

/// The rows and columns that have something in them.
fn filled(cells: &BTreeMap<Address, Cell>) -> Option<(RangeInclusive<u32>, RangeInclusive<u32>)> {
    let (first, _) = cells.first_key_value()?;
    let (last, _) = cells.last_key_value()?;
    let columns = || cells.keys().map(|place| place.column);
    Some((first.row..=last.row, columns().min()?..=columns().max()?))
}

#[cfg(test)]
mod tests;
