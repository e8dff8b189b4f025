//! The plan as a document sees it: as it stood where the occasion is frozen, and how it stands.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use super::earlier::earlier;
use crate::economy::Worked;
use crate::file::plan_at;
use crate::fulfilment::Results;
use crate::paper::{Cell, Line, Run, Shape, Status};
use crate::plan::{
    Assessment, AssessmentKey, BudgetTable, BudgetTableId, Day, Earlier, GoalId, LevelKey, Mark,
    Occasion, OccasionId, Outline, Plan, Subject,
};
use crate::text::catalogue::document::DocumentTexts;
use crate::text::catalogue::tables::TableWords;
use crate::text::{Catalogue, Language, case, date, name};

/// The plan as a document sees it.
pub struct Sight<'a> {
    /// The plan, as it stood where the occasion is frozen.
    pub plan: Cow<'a, Plan>,
    /// Its goals and indicators in reading order.
    pub outline: Outline,
    /// How it stands.
    pub results: Results,
    /// How it stood at the occasion before.
    pub earlier: Option<Earlier>,
    /// The language of the document.
    pub language: Language,
    /// Tables that figures have been taken from, each worked out once.
    worked: Mutex<Vec<(BudgetTableId, Arc<Worked<'static>>)>>,
}

impl<'a> Sight<'a> {
    /// The plan at an occasion, or with its latest values.
    pub fn of(plan: &'a Plan, occasion: Option<OccasionId>, language: Language) -> Self {
        let seen = occasion.map_or(Cow::Borrowed(plan), |id| plan_at(plan, id));
        let outline = Outline::of(&seen);
        Self {
            results: Results::along(&seen, &outline, occasion),
            earlier: occasion.and_then(|id| earlier(plan, id)),
            outline,
            plan: seen,
            language,
            worked: Mutex::default(),
        }
    }

    /// The same with a plan of its own, to be kept.
    pub fn kept(self) -> Sight<'static> {
        Sight {
            plan: Cow::Owned(self.plan.into_owned()),
            outline: self.outline,
            results: self.results,
            earlier: self.earlier,
            language: self.language,
            worked: self.worked,
        }
    }

    /// A table of the economy worked out, the first time that it is asked for.
    pub fn worked(&self, id: BudgetTableId, table: &Arc<BudgetTable>) -> Arc<Worked<'static>> {
        // What is kept there is whole at any time, whoever has been interrupted.
        let mut kept = self.worked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = kept.iter().find(|(it, _)| *it == id) {
            return Arc::clone(found);
        }
        let day = table.day(&self.plan);
        let worked = Arc::new(Worked::kept(Arc::clone(table), day));
        kept.push((id, Arc::clone(&worked)));
        worked
    }

    /// The occasion, where the document is of one.
    pub fn occasion(&self) -> Option<&Occasion> {
        let id = self.results.occasion?;
        self.plan.occasions.get(&id).map(AsRef::as_ref)
    }

    /// The day that figures are of, in words.
    pub fn day(&self) -> Option<String> {
        self.results.date.map(|day| self.long(day))
    }

    /// A day in words.
    pub fn long(&self, day: Day) -> String {
        date::long(day, self.language)
    }

    /// Every text in the language.
    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language)
    }

    /// The texts of documents.
    pub fn texts(&self) -> &'static DocumentTexts {
        &self.catalogue().document
    }

    /// Headings of columns.
    pub fn words(&self) -> &'static TableWords {
        &self.catalogue().tables.words
    }

    /// What people have said of something at the occasion.
    pub fn said(&self, subject: Subject) -> Option<&Assessment> {
        let occasion = self.results.occasion?;
        let key = AssessmentKey { occasion, subject };
        self.plan.assessments.get(&key).map(AsRef::as_ref)
    }

    /// A status by its shape and word; none is *not assessed*.
    pub fn status(&self, level: Option<&LevelKey>) -> Status {
        let Some(key) = level else {
            return Status {
                shape: Shape::Dash,
                word: self.catalogue().status.not_assessed.to_owned(),
            };
        };
        let level = self.plan.rules.scale.level(key);
        Status {
            shape: level.map_or(Shape::Dash, |it| shape(it.mark)),
            word: level.map_or_else(|| key.as_str().to_owned(), |it| it.name.clone()),
        }
    }

    /// A cell with a status and nothing else.
    pub fn status_cell(&self, level: Option<&LevelKey>) -> Cell {
        let line = Line {
            status: Some(self.status(level)),
            runs: Vec::new(),
        };
        Cell {
            lines: vec![line],
            ..Cell::default()
        }
    }

    /// What goals are called as a heading: by their level where they are of one, otherwise goals.
    pub fn called(&self, goals: impl Iterator<Item = GoalId>) -> String {
        let goals = goals.filter_map(|id| self.plan.goals.get(&id));
        let mut depths = goals.map(|goal| self.plan.depth(goal));
        let first = depths.next().unwrap_or_default();
        let word = match depths.all(|it| it == first) {
            true => name::level(&self.plan.about, first, self.language),
            false => self.catalogue().status.goal.to_owned(),
        };
        case::capitalised(&word)
    }

    /// What a table shows, with the day that it is of.
    pub fn caption(&self, what: &str) -> String {
        match self.day() {
            Some(day) => (self.texts().as_of)(what, &day),
            None => what.to_owned(),
        }
    }
}

fn shape(mark: Mark) -> Shape {
    match mark {
        Mark::Circle => Shape::Circle,
        Mark::Diamond => Shape::Diamond,
        Mark::Square => Shape::Square,
        Mark::Triangle => Shape::Triangle,
    }
}

/// Lines of a text that somebody has written without markup.
pub fn lines(text: &str) -> Vec<Line> {
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.map(line).collect()
}

/// A line that somebody has written.
pub fn line(text: &str) -> Line {
    of_runs(vec![Run::theirs(text)])
}

/// A line of the document's own words.
pub fn worded(text: &str) -> Line {
    of_runs(vec![Run::plain(text)])
}

/// A line of these runs.
pub fn of_runs(runs: Vec<Run>) -> Line {
    Line { status: None, runs }
}
