//! What each column of a table is, guessed from its heading and its content.
//!
//! A guess is an offer: a person may give every column another [`Role`], and `placing` takes the
//! roles as they are told. What is not here: what the cells then become.

mod profile;
pub(super) mod signs;

use super::{
    heading::{self, Heading},
    sheet::{Sheet, Table},
};
use profile::Profile;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Goals of a level, 1 the outermost.
    Goal(u8),
    /// Goals of one year, under the goal that the row names.
    GoalOfYear(i16),
    /// Goals on rows of their own, and under them their indicators, in one column.
    Outline,
    /// Indicators.
    Indicator,
    /// Key figures: followed, never judged.
    KeyFigure,
    /// Targets, of a year where the heading names one.
    Target(Option<i16>),
    /// When it shall be reached.
    Deadline,
    /// The status now.
    Status,
    /// The status expected at the end of the year.
    Forecast,
    /// Figures measured, in a year where the heading names one.
    Outcome(Option<i16>),
    /// Where it started, in a year where the heading names one.
    Baseline(Option<i16>),
    /// Where the figures come from.
    Source,
    /// How often it is measured.
    Frequency,
    /// Who answers for it.
    Responsible,
    /// The area of operations that an indicator belongs to.
    Area,
    /// The unit of measure.
    Measure,
    /// What happened.
    Comment,
    /// What is done.
    Activity,
    /// Left out, and told so.
    Ignore,
}

/// How well founded a guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Little speaks for it.
    Unsure,
    /// The content speaks for it, or the heading with other possible meanings.
    Likely,
    /// The heading says it.
    Sure,
}

/// The role offered for a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The role.
    pub role: Role,
    /// How well founded it is.
    pub confidence: Confidence,
}

/// A role for every column of every table. Where some tables have headings that are known, those
/// without are something else, and are left out until a person says otherwise.
pub fn guess_all(sheet: &Sheet) -> Vec<Vec<Guess>> {
    let headed = sheet.tables.iter().any(|table| !table.header.is_empty());
    let of = |table: &Table| {
        if headed && table.header.is_empty() {
            vec![unsure(Role::Ignore); table.width()]
        } else {
            guess(table)
        }
    };
    sheet.tables.iter().map(of).collect()
}

/// A role for every column of the table.
pub fn guess(table: &Table) -> Vec<Guess> {
    let columns: Vec<Column> = (0..table.width())
        .map(|index| Column::of(table, index))
        .collect();
    let view = View::of(table, &columns);
    let mut guesses: Vec<Guess> = Vec::with_capacity(columns.len());
    let mut level = 0;
    for (index, column) in columns.iter().enumerate() {
        let guess = match column.heading {
            Some((heading, year)) => by_heading(heading, year, column, &view),
            None => by_content(index, column, &guesses, &view),
        };
        let guess = match guess.role {
            Role::Goal(_) => {
                level += 1;
                Guess {
                    role: Role::Goal(level),
                    ..guess
                }
            }
            _ => guess,
        };
        guesses.push(guess);
    }
    if view.is_outline(table, &guesses) {
        let leading = guesses
            .iter_mut()
            .find(|guess| is_measured(guess.role) || guess.role == Role::Goal(1));
        if let Some(guess) = leading {
            *guess = Guess {
                role: Role::Outline,
                confidence: Confidence::Likely,
            };
        }
    }
    guesses
}

struct Column {
    heading: Option<(Heading, Option<i16>)>,
    /// The heading holds “mål” beside its year.
    says_goal: bool,
    profile: Profile,
}

impl Column {
    fn of(table: &Table, index: usize) -> Self {
        let heading = table.heading(index);
        Self {
            heading: heading::read(heading),
            says_goal: heading.to_lowercase().contains("mål"),
            profile: Profile::of(table, index),
        }
    }

    fn says(&self, wanted: &[Heading]) -> bool {
        self.heading
            .is_some_and(|(heading, _)| wanted.contains(&heading))
    }
}

/// What the columns say together.
struct View {
    headed: bool,
    goals: bool,
    indicators: bool,
    follows_up: bool,
}

impl View {
    fn of(table: &Table, columns: &[Column]) -> Self {
        let any = |wanted: &[Heading]| columns.iter().any(|column| column.says(wanted));
        Self {
            headed: !table.header.is_empty(),
            goals: any(&[Heading::Goal]),
            indicators: any(&[Heading::Indicator, Heading::KeyFigure]),
            follows_up: any(&[
                Heading::Target,
                Heading::Deadline,
                Heading::Status,
                Heading::Outline,
            ]),
        }
    }

    /// No column of goals beside the indicators, and rows where a single unmarked cell stands
    /// above fuller ones; or one column alone with marked and unmarked rows.
    fn is_outline(&self, table: &Table, guesses: &[Guess]) -> bool {
        let measured = guesses.iter().position(|guess| is_measured(guess.role));
        let goal = guesses
            .iter()
            .position(|guess| matches!(guess.role, Role::Goal(_)));
        let column = match (measured, goal) {
            (Some(column), None) => column,
            (None, Some(column)) if guesses.len() == 1 => column,
            _ => return false,
        };
        let (mut alone, mut other) = (0, 0);
        for row in table.data() {
            let single = row.filled().count() == 1;
            let marked = row
                .cells
                .get(column)
                .is_none_or(|cell| profile::is_marked(&cell.text));
            if single && !marked {
                alone += 1
            } else {
                other += 1
            }
        }
        alone > 0 && other > 0
    }
}

fn is_measured(role: Role) -> bool {
    matches!(role, Role::Indicator | Role::KeyFigure)
}

fn sure(role: Role) -> Guess {
    Guess {
        role,
        confidence: Confidence::Sure,
    }
}

fn likely(role: Role) -> Guess {
    Guess {
        role,
        confidence: Confidence::Likely,
    }
}

fn unsure(role: Role) -> Guess {
    Guess {
        role,
        confidence: Confidence::Unsure,
    }
}

fn by_heading(heading: Heading, year: Option<i16>, column: &Column, view: &View) -> Guess {
    let profile = &column.profile;
    match heading {
        Heading::Goal => sure(Role::Goal(1)),
        Heading::Year => of_year(year.unwrap_or_default(), column, view),
        Heading::Outline => sure(Role::Outline),
        Heading::Indicator => sure(Role::Indicator),
        Heading::KeyFigure if view.follows_up || profile.wishes() => likely(Role::Indicator),
        Heading::KeyFigure => sure(Role::KeyFigure),
        Heading::Target => sure(Role::Target(year)),
        Heading::Deadline => sure(Role::Deadline),
        Heading::Status if profile.is_prose() && !profile.is_status() => likely(Role::Comment),
        Heading::Status => sure(Role::Status),
        Heading::Forecast if profile.is_status() => sure(Role::Forecast),
        Heading::Forecast => unsure(Role::Comment),
        Heading::Outcome if profile.is_status() => likely(Role::Status),
        Heading::Outcome if profile.is_prose() => likely(Role::Comment),
        Heading::Outcome => sure(Role::Outcome(year)),
        Heading::Baseline => sure(Role::Baseline(year)),
        Heading::Source => sure(Role::Source),
        Heading::FollowUp if profile.is_prose() && profile.has_sentences() => likely(Role::Comment),
        Heading::FollowUp => likely(Role::Source),
        Heading::Frequency => sure(Role::Frequency),
        Heading::Responsible => sure(Role::Responsible),
        Heading::Area => sure(Role::Area),
        Heading::Unit if profile.is_measure() => likely(Role::Measure),
        Heading::Unit => likely(Role::Area),
        Heading::Comment => sure(Role::Comment),
        Heading::Activity => sure(Role::Activity),
        Heading::Number | Heading::Worth => sure(Role::Ignore),
    }
}

/// A column headed by a year: figures, targets or goals of that year.
fn of_year(year: i16, column: &Column, view: &View) -> Guess {
    let figures = column.profile.is_figures();
    match (view.indicators, figures, column.says_goal) {
        (true, _, true) => likely(Role::Target(Some(year))),
        (true, true, false) => likely(Role::Outcome(Some(year))),
        (true, false, false) => unsure(Role::Target(Some(year))),
        (false, _, _) if column.profile.is_empty() && !view.goals => {
            unsure(Role::Outcome(Some(year)))
        }
        (false, _, _) => likely(Role::GoalOfYear(year)),
    }
}

fn by_content(index: usize, column: &Column, before: &[Guess], view: &View) -> Guess {
    let profile = &column.profile;
    let goals_only = !before.is_empty()
        && before
            .iter()
            .all(|guess| matches!(guess.role, Role::Goal(_)));
    if profile.is_empty() {
        unsure(Role::Ignore)
    } else if profile.is_dates() {
        likely(Role::Deadline)
    } else if profile.is_status() {
        likely(Role::Status)
    } else if profile.is_frequency() {
        likely(Role::Frequency)
    } else if profile.is_figures() {
        unsure(Role::Outcome(None))
    } else if view.headed && goals_only && view.goals {
        likely(Role::Goal(1)) // a second level under a heading that spans both
    } else if view.headed {
        unsure(Role::Comment)
    } else {
        unheaded(index, profile, before)
    }
}

/// Without any headings: goals, then indicators, then comments, left to right.
fn unheaded(index: usize, profile: &Profile, before: &[Guess]) -> Guess {
    let placed = before.iter().any(|guess| is_measured(guess.role));
    match (index, placed) {
        (0, _) => unsure(Role::Goal(1)),
        (_, false) => unsure(Role::Indicator),
        (_, true) if profile.is_source() => unsure(Role::Source),
        (_, true) => unsure(Role::Comment),
    }
}

/// The roles alone, for `placing`.
pub fn roles(guesses: &[Guess]) -> Vec<Role> {
    guesses.iter().map(|guess| guess.role).collect()
}
