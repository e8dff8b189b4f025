//! One row of a long table: what its figures have in common, and each of them.

use std::{borrow::Cow, sync::Arc};

use super::{
    Days, LongTable, Problem, ProblemKind, Reading, Role, Said, Told, Transcript, columns::Fixed,
    figure::Read, period, table::Content,
};
use crate::{
    exchange::table::Place,
    plan::{Day, Decimal, Gender, Period, Value},
};

/// A row being read.
pub(super) struct Line<'t, 'j> {
    pub table: &'t LongTable,
    pub row: usize,
    pub job: &'j mut Transcript,
}

/// What all figures of a row have in common.
struct Shared {
    indicator: usize,
    unit: usize,
    gender: Result<Gender, Problem>,
    period: Result<Period, Problem>,
    measure: Option<Arc<str>>,
    told: Option<Arc<Told>>,
}

impl<'t> Line<'t, '_> {
    /// Reads its measurements.
    pub fn read(&mut self) {
        self.beyond();
        if self.repeats_headings() {
            return;
        }
        let values: Vec<(usize, Fixed)> = self.job.columns.values().collect();
        let mut shared = None;
        let mut found = false;
        for (column, fixed) in values {
            if !self.table.cell(self.row, column).is_blank() {
                found = true;
                self.figure(column, fixed, &mut shared);
            }
        }
        let word = self.exact(Role::InPlace);
        match (word.is_empty(), found) {
            (true, true) => {}
            (true, false) => self.job.readings.blank_rows += 1,
            (false, true) => {
                let text = word.into_owned();
                self.tell(
                    self.job.columns.first(Role::InPlace),
                    ProblemKind::Beside { text },
                );
            }
            (false, false) => self.word(&word, &mut shared),
        }
    }

    /// Texts beyond the last heading.
    fn beyond(&mut self) {
        let width = self.job.columns.columns.len();
        for column in width..self.table.width(self.row) {
            let cell = self.table.cell(self.row, column);
            if !cell.is_blank() {
                let text = cell.text().into_owned();
                self.tell(Some(column), ProblemKind::Beyond { text });
            }
        }
    }

    fn repeats_headings(&self) -> bool {
        let columns = &self.job.columns.columns;
        let mut columns = columns.iter().enumerate();
        !self.job.columns.is_own
            && columns
                .all(|(at, it)| self.table.cell(self.row, at).text().trim() == it.heading.trim())
    }

    fn figure(&mut self, column: usize, fixed: Fixed, shared: &mut Option<Shared>) {
        let table = self.table;
        let number = |value, unit: &str| (value, unit.to_owned());
        let (value, unit) = match table.cell(self.row, column) {
            Content::Number(value) => number(value, ""),
            Content::Share(share) => match share.checked_mul(Decimal::ONE_HUNDRED) {
                Some(value) => number(value.normalize(), "%"),
                None => return self.say(column, fixed, shared, word("…", None)),
            },
            Content::Text(text) => match self.job.manners[column].read(text) {
                Read::Number(value, unit) => number(value, unit),
                Read::Missing(missing) => {
                    return self.say(column, fixed, shared, Said::Missing(missing));
                }
                Read::Ambiguous => {
                    let place = table.place(self.row, column);
                    self.job.ask(place, column, text);
                    let text = text.to_owned();
                    return self.tell(Some(column), ProblemKind::Ambiguous { text });
                }
                Read::Text => {
                    let text = text.trim();
                    let means = self.job.words.value(text, false);
                    return self.say(column, fixed, shared, word(text, means));
                }
            },
            Content::Fault(text) => {
                let text = text.to_owned();
                return self.tell(Some(column), ProblemKind::Formula { text });
            }
            other => {
                let text = other.text();
                return self.say(column, fixed, shared, word(&text, None));
            }
        };
        let unit = self.job.measure(&unit);
        self.say(column, fixed, shared, Said::Number { value, unit });
    }

    /// A word in place of a figure.
    fn word(&mut self, text: &str, shared: &mut Option<Shared>) {
        let Some(column) = self.job.columns.first(Role::InPlace) else {
            return;
        };
        let means = self.job.words.value(text, self.job.columns.is_own);
        let values = self.job.columns.values().map(|(_, fixed)| fixed);
        let fixed = values.last().unwrap_or_default();
        self.say(column, fixed, shared, word(text, means));
    }

    fn say(&mut self, column: usize, fixed: Fixed, shared: &mut Option<Shared>, mut said: Said) {
        let shared = shared.get_or_insert_with(|| self.shared());
        let gender = fixed.gender.map_or_else(|| shared.gender.clone(), Ok);
        let period = fixed.period.map_or_else(|| shared.period.clone(), Ok);
        if let Said::Number { unit, .. } = &mut said
            && unit.is_none()
        {
            unit.clone_from(&shared.measure);
        }
        match (gender, period) {
            (Ok(gender), Ok(period)) => self.job.readings.list.push(Reading {
                place: self.table.place(self.row, column),
                indicator: shared.indicator,
                unit: shared.unit,
                gender,
                period,
                said,
                told: shared.told.clone(),
            }),
            (Err(problem), _) | (_, Err(problem)) => self.job.readings.problems.push(problem),
        }
    }

    fn shared(&mut self) -> Shared {
        let (id, indicator) = (self.text(Role::Id), self.text(Role::Indicator));
        let (code, unit) = (self.text(Role::UnitCode), self.text(Role::Unit));
        let measure = self.text(Role::Measure);
        Shared {
            indicator: self.job.indicators.place(&id, &indicator),
            unit: self.job.units.place(&code, &unit),
            gender: self.gender(),
            period: self.period(),
            measure: self.job.measure(&measure),
            told: self.told(),
        }
    }

    fn gender(&self) -> Result<Gender, Problem> {
        let text = self.text(Role::Gender);
        self.job.words.gender(&text).ok_or_else(|| Problem {
            place: self.place(Role::Gender),
            kind: ProblemKind::Gender {
                text: text.into_owned(),
            },
        })
    }

    fn period(&self) -> Result<Period, Problem> {
        let columns = &self.job.columns;
        let within = columns
            .within()
            .filter(|(at, _)| !self.table.cell(self.row, *at).is_blank());
        let year = columns.first(Role::Year);
        let at = columns
            .first(Role::Period)
            .or(within.map(|(at, _)| at))
            .or(year);
        let problem = |kind| Problem {
            place: self.table.place(self.row, at.unwrap_or(0)),
            kind,
        };
        let Some(at) = at.filter(|at| !self.table.cell(self.row, *at).is_blank()) else {
            return Err(problem(ProblemKind::NoPeriod));
        };
        let content = self.table.cell(self.row, at);
        let text = content.text();
        let of_year = || {
            let (_, cut) = within?;
            let year = period::read(&self.table.cell(self.row, year?).text())?;
            cut.within(year.year(), &text)
        };
        let found = match &content {
            Content::Day(day) => Some(self.of_day(*day)),
            _ if columns.is_own => text.parse().ok().or_else(|| period::read(&text)),
            _ => period::read(&text).or_else(of_year),
        };
        found.ok_or_else(|| {
            problem(ProblemKind::Period {
                text: text.clone().into_owned(),
            })
        })
    }

    fn of_day(&self, day: Day) -> Period {
        match self.job.columns.days {
            Days::Days => Period::Day(day),
            Days::Months => Period::Month(day.year(), day.month()),
        }
    }

    /// What is told beside the value; shared with the row before where that tells the same.
    fn told(&mut self) -> Option<Arc<Told>> {
        let (note, source) = (self.exact(Role::Note), self.exact(Role::Source));
        let retrieved = self.retrieved();
        if note.is_empty() && source.is_empty() && retrieved.is_none() {
            return None;
        }
        let told = Told {
            note: note.into_owned(),
            source: source.into_owned(),
            retrieved,
        };
        let before = self.job.readings.list.last().and_then(|it| it.told.clone());
        Some(
            before
                .filter(|it| **it == told)
                .unwrap_or_else(|| Arc::new(told)),
        )
    }

    fn retrieved(&mut self) -> Option<Day> {
        let at = self.job.columns.first(Role::Retrieved)?;
        let content = self.table.cell(self.row, at);
        if let Content::Day(day) = content {
            return Some(day);
        }
        let text = content.text();
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        match text
            .parse()
            .map(Period::Day)
            .ok()
            .or_else(|| period::read(text))
        {
            Some(Period::Day(day)) => Some(day),
            _ => {
                let text = text.to_owned();
                self.tell(Some(at), ProblemKind::Retrieved { text });
                None
            }
        }
    }

    /// What stands under a role, without the white space around it; in our own tables letter by letter.
    fn text(&self, role: Role) -> Cow<'t, str> {
        match self.exact(role) {
            text if self.job.columns.is_own => text,
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// What stands under a role, letter by letter.
    fn exact(&self, role: Role) -> Cow<'t, str> {
        let Some(at) = self.job.columns.first(role) else {
            return Cow::Borrowed("");
        };
        self.table.cell(self.row, at).text()
    }

    fn place(&self, role: Role) -> Place {
        let at = self.job.columns.first(role).unwrap_or(0);
        self.table.place(self.row, at)
    }

    fn tell(&mut self, column: Option<usize>, kind: ProblemKind) {
        let place = self.table.place(self.row, column.unwrap_or(0));
        self.job.readings.problems.push(Problem { place, kind });
    }
}

fn word(text: &str, means: Option<Value>) -> Said {
    Said::Word {
        text: text.into(),
        means,
    }
}
