//! What each column of a long table is: a proposal from headings and contents, which a person may change.

use std::collections::BTreeSet;

use super::{
    headings,
    table::{Content, LongTable},
    words::Words,
};
use crate::{
    exchange::{clean, number::Point},
    order,
    plan::{Gender, Period},
};

pub use super::period::Cut;

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The id of the indicator: ours, or Kolada's.
    Id,
    /// The indicator in words, or by its id.
    Indicator,
    /// The unit or municipality, by name.
    Unit,
    /// The unit or municipality, by code: “0125”.
    UnitCode,
    /// Whom a figure is about.
    Gender,
    /// The period.
    Period,
    /// The year, where a part of it may stand in a column of its own.
    Year,
    /// That part; the whole period where there is no column of years.
    Within(Cut),
    /// Figures.
    Value(Fixed),
    /// What stands in place of a figure: a word, or why there is none.
    InPlace,
    /// The unit of measure.
    Measure,
    /// A comment on the figure.
    Note,
    /// Where it was taken from.
    Source,
    /// The day that it was taken from there.
    Retrieved,
    /// Nothing that is read.
    Ignore,
}

/// What a heading says of all figures under it: a wide table has a column for each year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fixed {
    /// They are of this period.
    pub period: Option<Period>,
    /// They are about these people.
    pub gender: Option<Gender>,
}

impl Role {
    /// Figures whose period and gender stand in columns of their own.
    pub const VALUE: Self = Self::Value(Fixed {
        period: None,
        gender: None,
    });

    /// What a column can be said to be: what was proposed for it among all others.
    pub fn choices(proposed: Self) -> Vec<Self> {
        let all = [
            Self::Indicator,
            Self::Id,
            Self::Unit,
            Self::UnitCode,
            Self::Gender,
            Self::Period,
            Self::Year,
            Self::Within(Cut::Month),
            Self::Within(Cut::Quarter),
            Self::Within(Cut::Tertial),
            Self::VALUE,
            Self::InPlace,
            Self::Measure,
            Self::Note,
            Self::Source,
            Self::Retrieved,
            Self::Ignore,
        ];
        let extra = (!all.contains(&proposed)).then_some(proposed);
        extra.into_iter().chain(all).collect()
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What it is.
    pub role: Role,
    /// What the point means in its figures, where a person has said so.
    pub point: Option<Point>,
}

/// What days in a column of periods stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Days {
    /// A measurement of that day.
    #[default]
    Days,
    /// The month that the day lies in: Excel makes the first of August of “2026-08”.
    Months,
}

/// What the columns of a table are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The row of the headings, from 0; the measurements stand below it. None where there are no headings.
    pub heading_row: Option<usize>,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// What days stand for.
    pub days: Days,
    /// It is our own table: its texts are kept letter by letter and its figures have decimal commas.
    pub is_own: bool,
}

/// What a table must have for measurements to be read out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// A column of figures.
    Value,
    /// A column of periods, or a period in the heading of each column of figures.
    Period,
}

/// Rows among which the headings are looked for, and rows that show what a column holds.
const SAMPLE: usize = 40;

impl Columns {
    /// A proposal for a table.
    pub fn of(table: &LongTable, words: &Words) -> Self {
        let rows = 0..table.len().min(SAMPLE);
        let heading_row = rows.rev().max_by_key(|row| known(table, *row)).unwrap_or(0);
        Self::under(table, words, Some(heading_row))
    }

    /// A proposal for a table whose headings stand in this row, or nowhere: then every column waits for somebody
    /// to say what it is.
    pub fn under(table: &LongTable, words: &Words, heading_row: Option<usize>) -> Self {
        let headings: Vec<String> = match heading_row {
            Some(row) => (0..table.width(row))
                .map(|column| table.cell(row, column).text().into_owned())
                .collect(),
            None => {
                let rows = 0..table.len().min(SAMPLE);
                let width = rows.map(|row| table.width(row)).max().unwrap_or(0);
                vec![String::new(); width]
            }
        };
        let texts: Vec<&str> = headings.iter().map(String::as_str).collect();
        let own = words.own(&texts);
        let is_own = own.is_some();
        let roles = own.unwrap_or_else(|| proposed(table, first_row(heading_row), &texts));
        let column = |(heading, role)| Column {
            heading,
            role,
            point: None,
        };
        let mut columns = Self {
            heading_row,
            columns: headings.into_iter().zip(roles).map(column).collect(),
            days: Days::default(),
            is_own,
        };
        if columns.days_are_months(table) {
            columns.days = Days::Months;
        }
        columns
    }

    /// The first row that is not above the measurements.
    pub fn first_row(&self) -> usize {
        first_row(self.heading_row)
    }

    /// What is lacking; nothing where measurements can be read.
    pub fn lacking(&self) -> Vec<Lacking> {
        let values: Vec<Fixed> = self.values().map(|(_, fixed)| fixed).collect();
        let timed = |role: &Role| matches!(role, Role::Period | Role::Year | Role::Within(_));
        let is_timed = self.columns.iter().any(|it| timed(&it.role))
            || (!values.is_empty() && values.iter().all(|it| it.period.is_some()));
        let has_value = !values.is_empty() || self.first(Role::InPlace).is_some();
        let lacking = [(has_value, Lacking::Value), (is_timed, Lacking::Period)];
        let lacking = lacking.into_iter().filter(|(there, _)| !there);
        lacking.map(|(_, lacking)| lacking).collect()
    }

    /// It looks like a table of measurements: indicators, periods and figures are told by its headings.
    pub fn is_long(&self) -> bool {
        let names = [Role::Id, Role::Indicator];
        self.lacking().is_empty() && names.iter().any(|role| self.first(*role).is_some())
    }

    /// The columns of figures, with what their headings say.
    pub(super) fn values(&self) -> impl Iterator<Item = (usize, Fixed)> + '_ {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(at, column)| match column.role {
            Role::Value(fixed) => Some((at, fixed)),
            _ => None,
        })
    }

    /// Whether the figures of a column have to say themselves what points mean in them.
    pub(super) fn is_open(&self, at: usize) -> bool {
        let column = &self.columns[at];
        !self.is_own && column.point.is_none() && matches!(column.role, Role::Value(_))
    }

    /// The first column of a role.
    pub(super) fn first(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }

    /// The column of parts of years.
    pub(super) fn within(&self) -> Option<(usize, Cut)> {
        let mut columns = self.columns.iter().enumerate();
        columns.find_map(|(at, column)| match column.role {
            Role::Within(cut) => Some((at, cut)),
            _ => None,
        })
    }

    /// Whether the days among the periods are the first of their months, every one of several.
    fn days_are_months(&self, table: &LongTable) -> bool {
        let at = self.first(Role::Period).or(self.within().map(|(at, _)| at));
        let Some(at) = at else {
            return false;
        };
        let mut days = BTreeSet::new();
        for row in self.first_row()..table.len() {
            if let Content::Day(day) = table.cell(row, at) {
                if day.day() != 1 {
                    return false;
                }
                days.insert(day);
            }
        }
        days.len() > 1
    }
}

/// How many cells of a row are headings. A year or “kvinnor” may as well stand in a row of figures, and
/// counts only beside others.
fn known(table: &LongTable, row: usize) -> usize {
    let cells = (0..table.width(row)).map(|column| table.cell(row, column).text());
    let roles: Vec<Role> = cells.filter_map(|text| headings::of(&text)).collect();
    let is_name = |role: &Role| *role == Role::VALUE || !matches!(role, Role::Value(_));
    match roles.iter().any(is_name) {
        true => roles.len(),
        false => 0,
    }
}

fn first_row(heading_row: Option<usize>) -> usize {
    heading_row.map_or(0, |row| row + 1)
}

fn proposed(table: &LongTable, first_row: usize, headings: &[&str]) -> Vec<Role> {
    let mut roles: Vec<Role> = headings
        .iter()
        .map(|heading| headings::of(heading).unwrap_or(Role::Ignore))
        .collect();
    for (column, role) in roles.iter_mut().enumerate() {
        if *role == Role::Unit && holds_measures(table, first_row, column) {
            *role = Role::Measure;
        }
    }
    let has = |roles: &[Role], wanted: Role| roles.contains(&wanted);
    let plain = has(&roles, Role::VALUE);
    let gendered = has(&roles, Role::Gender);
    for role in &mut roles {
        let doubled = |fixed: &Fixed| plain || (gendered && fixed.gender.is_some());
        if *role != Role::VALUE && matches!(role, Role::Value(fixed) if doubled(fixed)) {
            *role = Role::Ignore; // a sum beside the figures, or another table's
        }
    }
    let mut met = Vec::new();
    for role in &mut roles {
        let single = !matches!(role, Role::Value(_) | Role::Ignore);
        if single && met.contains(role) {
            *role = Role::Ignore;
        }
        met.push(*role);
    }
    roles
}

/// “Enhet” over “%” and “kr” is no unit of the organisation.
fn holds_measures(table: &LongTable, first_row: usize, column: usize) -> bool {
    const MEASURES: [&str; 18] = [
        "%",
        "procent",
        "kr",
        "kronor",
        "tkr",
        "mnkr",
        "antal",
        "andel",
        "andel (%)",
        "st",
        "dagar",
        "timmar",
        "år",
        "poäng",
        "index",
        "percent",
        "number",
        "days",
    ];
    let rows = first_row..table.len().min(first_row + SAMPLE);
    let texts = rows.map(|row| clean::key(&table.cell(row, column).text()));
    let found = order::set(texts.filter(|text| !text.is_empty()));
    !found.is_empty() && found.iter().all(|text| MEASURES.contains(&text.as_str()))
}
