//! Linked figures: what stands between `{{` and `}}` in a text, typed.
//!
//! A linked figure names what it is of by id, and after `|` in words for whoever reads the text:
//! `{{value 0198… | Andel nöjda}}`. The words mean nothing. Not here: the figures (`document`).

mod blank;

use std::fmt;

use super::{BudgetTableId, ColumnKey, GoalId, IndicatorId, LevelKey, RowId};

pub use blank::{blanked, enclosed, folded};

/// A figure that a text is linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// The index at a time.
    Index(Time),
    /// The status that the index reaches, in words.
    Standing(Stand),
    /// How many goals or indicators stand somewhere.
    Count(What, Where),
    /// The day of the occasion.
    Day,
    /// The day of the occasion before.
    DayBefore,
    /// Something of an indicator.
    Indicator(Aspect, IndicatorId),
    /// The status of a goal.
    Goal(GoalId),
    /// A cell of the economy.
    Cell {
        /// The row.
        row: Row,
        /// The column.
        column: ColumnKey,
        /// How an amount is shown.
        form: Form,
    },
    /// One cell in per cent of another of the same row.
    Share {
        /// The row.
        row: Row,
        /// What is divided.
        of: ColumnKey,
        /// What it is divided by.
        by: ColumnKey,
    },
}

/// A row of a table, and of the tables like it that other occasions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The table that it was taken from.
    pub table: BudgetTableId,
    /// The row, which keeps its id from one occasion to the next.
    pub id: RowId,
}

/// When the index is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// At the occasion.
    Now,
    /// At the end of the year, as expected.
    Forecast,
    /// At the occasion before.
    Before,
}

/// When the status of the index is looked at. That of an earlier occasion is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// At the occasion.
    Now,
    /// At the end of the year, as expected.
    Forecast,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Goals of the level that makes the index.
    Goals,
    /// Indicators.
    Indicators,
}

/// What of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// All that take part in the judgement.
    All,
    /// Those at a level.
    At(LevelKey),
    /// Those that are not assessed.
    NotAssessed,
}

/// What of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Its latest value.
    Value,
    /// What the value is of.
    Period,
    /// How it has changed since the value before.
    Change,
    /// Where it started.
    Baseline,
    /// Its target in words.
    Target,
    /// Its status in words.
    Status,
}

/// How an amount of money is shown in prose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// In thousands as the tables have it; otherwise in millions.
    pub thousands: bool,
    /// Without its sign: a cost as what it costs.
    pub unsigned: bool,
}

/// A figure as a text has it: what it is linked to, and the words for whoever reads the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// What it is linked to; none where that cannot be read.
    pub link: Option<Link>,
    /// What it is called.
    pub name: String,
}

/// A name without the signs that end a link.
pub fn plain(name: &str) -> String {
    let words = name.split(|it: char| it.is_whitespace() || it.is_control() || "{}|".contains(it));
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

impl Linked {
    /// A link that is called something.
    pub fn called(link: Link, name: &str) -> Self {
        Self {
            link: Some(link),
            name: plain(name),
        }
    }

    /// Reads what stands between the braces.
    pub fn read(text: &str) -> Self {
        let (link, name) = text.split_once('|').unwrap_or((text, ""));
        Self {
            link: read(link),
            name: name.trim().to_owned(),
        }
    }
}

/// The words of each aspect.
const ASPECTS: [(&str, Aspect); 6] = [
    ("value", Aspect::Value),
    ("period", Aspect::Period),
    ("change", Aspect::Change),
    ("baseline", Aspect::Baseline),
    ("target", Aspect::Target),
    ("status", Aspect::Status),
];

fn read(text: &str) -> Option<Link> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["index"] => Link::Index(Time::Now),
        ["index", "forecast"] => Link::Index(Time::Forecast),
        ["index", "before"] => Link::Index(Time::Before),
        ["index", "status"] => Link::Standing(Stand::Now),
        ["index", "forecast", "status"] => Link::Standing(Stand::Forecast),
        ["day"] => Link::Day,
        ["day", "before"] => Link::DayBefore,
        ["goals", which @ ..] => Link::Count(What::Goals, place(which)?),
        ["indicators", which @ ..] => Link::Count(What::Indicators, place(which)?),
        ["goal", id] => Link::Goal(id.parse().ok()?),
        ["cell", table, row, column, form @ ..] => Link::Cell {
            row: row_of(table, row)?,
            column: column.parse().ok()?,
            form: form_of(form)?,
        },
        ["share", table, row, of, by] => Link::Share {
            row: row_of(table, row)?,
            of: of.parse().ok()?,
            by: by.parse().ok()?,
        },
        [word, id] => {
            let (_, aspect) = ASPECTS.iter().find(|(it, _)| it == word)?;
            Link::Indicator(*aspect, id.parse().ok()?)
        }
        _ => return None,
    })
}

fn place(words: &[&str]) -> Option<Where> {
    match words {
        [] => Some(Where::All),
        ["unassessed"] => Some(Where::NotAssessed),
        ["at", level] => Some(Where::At(LevelKey::new(level))),
        _ => None,
    }
}

fn row_of(table: &str, row: &str) -> Option<Row> {
    Some(Row {
        table: table.parse().ok()?,
        id: row.parse().ok()?,
    })
}

fn form_of(words: &[&str]) -> Option<Form> {
    let mut form = Form::default();
    for word in words {
        match *word {
            "tkr" => form.thousands = true,
            "unsigned" => form.unsigned = true,
            _ => return None,
        }
    }
    Some(form)
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(Time::Now) => f.write_str("index"),
            Self::Index(Time::Forecast) => f.write_str("index forecast"),
            Self::Index(Time::Before) => f.write_str("index before"),
            Self::Standing(Stand::Now) => f.write_str("index status"),
            Self::Standing(Stand::Forecast) => f.write_str("index forecast status"),
            Self::Day => f.write_str("day"),
            Self::DayBefore => f.write_str("day before"),
            Self::Count(what, which) => {
                f.write_str(match what {
                    What::Goals => "goals",
                    What::Indicators => "indicators",
                })?;
                match which {
                    Where::All => Ok(()),
                    Where::At(level) => write!(f, " at {}", level.as_str()),
                    Where::NotAssessed => f.write_str(" unassessed"),
                }
            }
            Self::Goal(id) => write!(f, "goal {id}"),
            Self::Indicator(aspect, id) => {
                let word = ASPECTS.iter().find(|(_, it)| it == aspect);
                write!(f, "{} {id}", word.map_or("value", |(word, _)| word))
            }
            Self::Cell { row, column, form } => {
                write!(f, "cell {} {} {column}", row.table, row.id)?;
                let words = [(form.thousands, " tkr"), (form.unsigned, " unsigned")];
                let mut chosen = words.iter().filter(|(chosen, _)| *chosen);
                chosen.try_for_each(|(_, word)| f.write_str(word))
            }
            Self::Share { row, of, by } => {
                write!(f, "share {} {} {of} {by}", row.table, row.id)
            }
        }
    }
}

impl fmt::Display for Linked {
    /// As it stands in a text, braces included; nothing where it could not be read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(link) = &self.link else {
            return Ok(());
        };
        match self.name.is_empty() {
            true => write!(f, "{{{{{link}}}}}"),
            false => write!(f, "{{{{{link} | {}}}}}", self.name),
        }
    }
}

impl From<Link> for Linked {
    fn from(link: Link) -> Self {
        Self {
            link: Some(link),
            name: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let linked = Linked::read(text);
        assert!(linked.link.is_some(), "{text}");
        assert_eq!(linked.to_string(), format!("{{{{{text}}}}}"));
    }

    #[test]
    fn every_link_is_written_as_it_is_read() {
        const ID: &str = "01980000-0000-7000-8000-000000000001";
        for text in [
            "index",
            "index forecast",
            "index before",
            "index status",
            "index forecast status",
            "day",
            "day before",
            "goals",
            "goals at met",
            "indicators unassessed",
        ] {
            check(text);
        }
        for (word, _) in ASPECTS {
            check(&format!("{word} {ID}"));
        }
        check(&format!("value {ID} | Andel nöjda"));
        check(&format!("goal {ID}"));
        check(&format!("cell {ID} {ID} 1f"));
        check(&format!("cell {ID} {ID} 1f tkr unsigned"));
        check(&format!("share {ID} {ID} 1 2"));
    }

    #[test]
    fn what_is_no_link_keeps_its_name() {
        for text in [
            "",
            "index later",
            "index before status",
            "value x",
            "cell",
            "goals at",
            "goals at a b",
        ] {
            let linked = Linked::read(&format!("{text} | Nöjda"));
            assert_eq!(
                (linked.link, linked.name.as_str()),
                (None, "Nöjda"),
                "{text}"
            );
        }
    }
}
