//! The form: a unit's task as a table to fill in with a spreadsheet, and what has been filled in.
//!
//! A line is known by its first column, which is out of sight; so it does not matter in what order the
//! lines come back, or what else stands on the sheet. What cannot be read is told with its row, and what
//! stands there in the plan stays.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::{Column, Content, Due, Fault, Grid, due};
use crate::{
    book::{Cell, Column as Heading, Filling, Sheet, Table},
    edit::Edit,
    exchange::table::typed,
    fulfilment::Results,
    plan::{
        Day, Gender, IndicatorId, ObservationKey, OccasionId, Period, Plan, SeriesKey, UnitId,
        Value,
    },
    text::{Catalogue, Language, date, name, typed as words, why},
};

/// Where a line's key, value and comment stand, counted from its key.
const VALUE: usize = 6;
const COMMENT: usize = 7;

/// What has been filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// It as one edit; none where nothing is new.
    pub edit: Option<Edit>,
    /// What could not be read.
    pub unread: Vec<Unread>,
}

/// A cell that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its row, as the spreadsheet numbers it.
    pub row: usize,
    /// Its text.
    pub text: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What a task asks for at an occasion, as a table to fill in.
pub fn form(task: &Plan, occasion: OccasionId, language: Language) -> Table {
    let texts = Catalogue::of(language);
    let due = due(task, occasion);
    let grid = Grid::of(task, occasion, &due);
    let results = Results::of(task, Some(occasion));
    let row = |(at, due): (usize, &Due)| line(task, (&grid, at, due), &results, language);
    let at = task.occasions.get(&occasion);
    Table {
        name: texts.report_in.title.to_owned(),
        preface: [
            Some(task.about.title.clone()),
            at.map(|it| name::occasion(it, language)),
            Some(texts.exchange.form_how.to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect(),
        columns: headings(texts),
        rows: due.iter().enumerate().map(row).collect(),
    }
}

fn headings(texts: &Catalogue) -> Vec<Heading> {
    let fixed = |heading: &str, width| Heading {
        heading: heading.to_owned(),
        width,
        ..Heading::default()
    };
    let open = |heading, width| Heading {
        filling: Filling::Free,
        ..fixed(heading, width)
    };
    let report = &texts.report_in;
    let key = Heading {
        is_hidden: true,
        ..fixed("Id", 10)
    };
    vec![
        key,
        fixed(texts.status.goal, 32),
        fixed(texts.status.indicator, 44),
        fixed(report.period, 14),
        fixed(report.last, 16),
        fixed(report.target, 18),
        open(report.value, 14),
        open(report.comment, 44),
    ]
}

fn line(
    task: &Plan,
    (grid, at, due): (&Grid, usize, &Due),
    results: &Results,
    language: Language,
) -> Vec<Cell> {
    let id = due.indicator();
    let indicator = task.indicators.get(&id);
    let text = |text: Option<&str>| text.map_or(Cell::Empty, |it| Cell::Text(it.to_owned()));
    let measure = indicator.map(|it| &it.measure);
    let last = due
        .last
        .as_ref()
        .zip(measure)
        .map(|((period, value), measure)| {
            let value = why::value(value, measure, language);
            format!("{value} ({})", date::period_short(*period, language))
        });
    let target = results.indicator(id).and_then(|it| it.target).zip(measure);
    let target = target.map(|(it, measure)| why::condition(it.condition, measure, task, language));
    let goal = indicator.and_then(|it| task.goals.get(&it.goal));
    let comment = match grid.content(task, at, Column::Comment) {
        Some(Content::Comment(comment)) if !comment.is_empty() => Some(comment),
        _ => None,
    };
    vec![
        Cell::Text(Key(due.key).to_string()),
        text(goal.map(|it| it.text.as_str())),
        text(indicator.map(|it| it.text.as_str())),
        Cell::Text(date::period(due.key.period, language)),
        text(last.as_deref()),
        text(target.as_deref()),
        due.current
            .as_ref()
            .map_or(Cell::Empty, |it| value(it, language)),
        text(comment.as_deref()),
    ]
}

fn value(value: &Value, language: Language) -> Cell {
    match value {
        Value::Number(figure) => Cell::Number(*figure),
        other => Cell::Text(words::in_cell(other, language)),
    }
}

/// What has been filled in on the sheets of a task's form; `None` where there is no line of it.
pub fn filled(
    task: &Plan,
    occasion: OccasionId,
    sheets: &[Sheet],
    today: Option<Day>,
) -> Option<Filled> {
    let due = due(task, occasion);
    let grid = Grid::of(task, occasion, &due);
    let places = grid.places();
    let mut contents = Vec::new();
    let mut unread = Vec::new();
    let mut any = false;
    for (row, line, cells) in lines(sheets, &places) {
        any = true;
        for (column, at) in [(Column::Value, VALUE), (Column::Comment, COMMENT)] {
            let known = grid.content(task, line, column);
            if is_untouched(known.as_ref(), cells.get(at)) {
                continue;
            }
            let text = cells.get(at).map(typed).unwrap_or_default();
            match grid.read(task, line, column, &text) {
                Ok(content) => contents.push((line, content)),
                Err(Fault::ReadOnly) => {}
                Err(fault) => unread.push(Unread { row, text, fault }),
            }
        }
    }
    any.then(|| Filled {
        edit: grid.edit(task, contents, today),
        unread,
    })
}

/// Whether a cell stands as it went out, in whatever language: what the plan holds is not read anew.
fn is_untouched(known: Option<&Content>, cell: Option<&Cell>) -> bool {
    let cell = cell.unwrap_or(&Cell::Empty);
    let languages = [Language::Swedish, Language::English];
    match known {
        Some(Content::Value(Some(known))) => languages.iter().any(|it| value(known, *it) == *cell),
        Some(Content::Value(None)) => *cell == Cell::Empty,
        Some(Content::Comment(known)) => *known == typed(cell),
        _ => false,
    }
}

/// The lines of the form: the row's number, the place on the grid, and the cells from the key on.
fn lines<'s>(
    sheets: &'s [Sheet],
    places: &'s BTreeMap<ObservationKey, usize>,
) -> impl Iterator<Item = (usize, usize, &'s [Cell])> {
    let line = |(row, cells): (usize, &'s Vec<Cell>)| {
        let keys = cells.iter().enumerate();
        let mut known = keys.filter_map(|(at, cell)| match cell {
            Cell::Text(text) => Some((at, *places.get(&text.parse::<Key>().ok()?.0)?)),
            _ => None,
        });
        let (at, line) = known.next()?;
        Some((row, line, &cells[at..]))
    };
    let of_sheet = move |sheet: &'s Sheet| {
        let rows = sheet.rows.iter().enumerate();
        let rows = rows.map(|(at, cells)| (sheet.first_row.max(1) + at, cells));
        rows.filter_map(line)
    };
    sheets.iter().flat_map(of_sheet)
}

/// A measurement as a text that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key(ObservationKey);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SeriesKey {
            indicator,
            unit,
            gender,
        } = self.0.series;
        let unit = unit.map(|it| it.to_string()).unwrap_or_default();
        let gender = match gender {
            Gender::Total => 'T',
            Gender::Women => 'K',
            Gender::Men => 'M',
        };
        write!(f, "{indicator} {unit} {gender} {}", self.0.period)
    }
}

impl FromStr for Key {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [indicator, unit, gender, period] = parts[..] else {
            return Err(());
        };
        let indicator: IndicatorId = indicator.parse().map_err(drop)?;
        let unit: Option<UnitId> = match unit {
            "" => None,
            unit => Some(unit.parse().map_err(drop)?),
        };
        let gender = match gender {
            "T" => Gender::Total,
            "K" => Gender::Women,
            "M" => Gender::Men,
            _ => return Err(()),
        };
        let period: Period = period.parse().map_err(drop)?;
        let series = SeriesKey {
            indicator,
            unit,
            gender,
        };
        Ok(Self(ObservationKey { series, period }))
    }
}
