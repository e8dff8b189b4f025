//! Texts that go on where a page ended.

use super::{Placer, ProblemKind, columns::Column};
use crate::exchange::{
    clean::{self, whole},
    draft::{Draft, Holder},
    roles::Role,
    table::Cell,
};

/// Where the last text of a column went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    /// The wording of a goal, indicator or activity.
    Text(Holder),
    /// The comment on one.
    Comment(Holder),
    /// The source of an indicator.
    Source(usize),
    /// The last remark on one.
    Remark(Holder),
    /// The last target of an indicator.
    Target(usize),
}

impl Placer {
    /// Whether the cell goes on with the text above it, and if so, puts it there: it begins in
    /// lower case, and the text above has not come to its end.
    pub(super) fn goes_on(&mut self, index: usize, column: &Column, cell: &Cell) -> bool {
        if !is_prose(column.role) || !clean::starts_lowercase(&cell.text) {
            return false;
        }
        let Some(tail) = self.tails.get(index).copied().flatten() else {
            return false;
        };
        let text = whole(&cell.text);
        let draft = &mut self.placed.draft;
        if tail.text(draft).is_none_or(|above| ends(above)) {
            return false;
        }
        tail.append(draft, &text);
        if let Tail::Text(Holder::Goal(goal)) = tail {
            self.grown = Some(goal);
        }
        self.note(cell.place, ProblemKind::Continued { text });
        true
    }

    pub(super) fn set_tail(&mut self, index: usize, tail: Tail) {
        if let Some(slot) = self.tails.get_mut(index) {
            *slot = Some(tail);
        }
    }
}

fn is_prose(role: Role) -> bool {
    let wording = matches!(
        role,
        Role::Goal(_) | Role::GoalOfYear(_) | Role::Indicator | Role::KeyFigure | Role::Outline
    );
    wording
        || matches!(
            role,
            Role::Comment | Role::Source | Role::Activity | Role::Target(_)
        )
}

fn ends(text: &str) -> bool {
    text.is_empty()
        || text
            .trim_end_matches([')', '"', '”'])
            .ends_with(['.', '!', '?'])
}

impl Tail {
    fn text(self, draft: &mut Draft) -> Option<&mut String> {
        match self {
            Self::Text(Holder::Goal(at)) => Some(&mut draft.goals[at].text),
            Self::Text(Holder::Indicator(at)) => Some(&mut draft.indicators[at].text),
            Self::Text(Holder::Activity(at)) => Some(&mut draft.activities[at].text),
            Self::Comment(holder) => Some(draft.comment(holder)),
            Self::Source(at) => Some(&mut draft.indicators[at].source),
            Self::Remark(holder) => draft
                .remarks(holder)
                .last_mut()
                .map(|remark| &mut remark.text),
            Self::Target(at) => draft.indicators[at]
                .targets
                .last_mut()
                .map(|target| &mut target.wording),
        }
    }

    fn append(self, draft: &mut Draft, more: &str) {
        if let Some(text) = self.text(draft) {
            clean::join(text, more);
        }
        if let Self::Text(Holder::Indicator(at)) = self {
            clean::join(&mut draft.indicators[at].adopted, more);
        }
    }
}
