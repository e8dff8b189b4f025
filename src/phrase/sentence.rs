//! A rule as a sentence that can still be unfinished: how it begins, and what its places hold.
//!
//! It is what an editor of rules works on, without its words. A sentence becomes a condition once no place is empty, so that no
//! half-made rule is ever stored.

use crate::plan::{
    Baseline, Benchmark, By, Condition, Decimal, Direction, Indicator, Move, Since, Span, Total,
    UnitId,
};

/// How the sentence of a rule begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// “bedöms av en person”
    #[default]
    Judged,
    /// “ska vara minst …”
    Bound(Direction),
    /// “ska öka från … till minst …”: a bound, with the baseline in the sentence.
    Way(Direction),
    /// “ska öka”
    Moves(Direction),
    /// “ska öka med minst …”
    MovesBy(Direction),
    /// “ska sammanlagt bli minst …”
    Total(Direction),
    /// “ska vara minst samma som …”
    Others(Direction),
    /// “ska använda högst … av budgeten”
    Budget,
    /// “ska vara klart”
    Milestone,
}

impl Opening {
    /// Every opening, in the order in which they are offered.
    pub const ALL: [Self; 15] = {
        use Direction::{Down, Up};
        [
            Self::Bound(Up),
            Self::Bound(Down),
            Self::Way(Up),
            Self::Way(Down),
            Self::Moves(Up),
            Self::Moves(Down),
            Self::MovesBy(Up),
            Self::MovesBy(Down),
            Self::Total(Up),
            Self::Total(Down),
            Self::Others(Up),
            Self::Others(Down),
            Self::Budget,
            Self::Milestone,
            Self::Judged,
        ]
    };

    /// How a rule is read aloud: a bound that the baseline has not reached is a way to it.
    pub fn of(condition: Condition, baseline: Option<Baseline>) -> Self {
        match condition {
            Condition::Judged => Self::Judged,
            Condition::AtLeast(bound) => match baseline {
                Some(it) if it.value < bound => Self::Way(Direction::Up),
                _ => Self::Bound(Direction::Up),
            },
            Condition::AtMost(bound) => match baseline {
                Some(it) if it.value > bound => Self::Way(Direction::Down),
                _ => Self::Bound(Direction::Down),
            },
            Condition::Moves(it) if it.by == By::Any => Self::Moves(it.way),
            Condition::Moves(it) => Self::MovesBy(it.way),
            Condition::Total(it) => Self::Total(it.side),
            Condition::Benchmark(it) => Self::Others(it.side),
            Condition::Budget(_) => Self::Budget,
            Condition::Milestone => Self::Milestone,
        }
    }

    /// What the figure of such a sentence is a figure of; none where it has no figure.
    fn figure_of(self) -> Option<FigureOf> {
        match self {
            Self::Bound(_) | Self::Way(_) => Some(FigureOf::Value),
            Self::MovesBy(_) => Some(FigureOf::Change),
            Self::Total(_) => Some(FigureOf::Sum),
            Self::Budget => Some(FigureOf::Share),
            Self::Judged | Self::Moves(_) | Self::Others(_) | Self::Milestone => None,
        }
    }

    /// Whether a rule may be read with this opening.
    pub fn may_open(self, condition: Condition) -> bool {
        let plain = |it: Self| match it {
            Self::Way(side) => Self::Bound(side),
            other => other,
        };
        plain(self) == plain(Self::of(condition, None))
    }
}

/// What a figure in a sentence is a figure of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FigureOf {
    Value,
    Change,
    Sum,
    Share,
}

/// What an amount moved is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MovedIn {
    /// Per cent of where the value was.
    #[default]
    Percent,
    /// The indicator's unit.
    Unit,
}

/// What the places of a sentence hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The figure.
    pub figure: Option<Decimal>,
    /// What it is counted in, where it is an amount moved.
    pub moved_in: MovedIn,
    /// From where a change is counted.
    pub since: Since,
    /// Over which time is added up.
    pub over: Span,
    /// Who is compared with.
    pub others: Option<UnitId>,
}

impl Places {
    /// What the stored rule holds. A change that is yet to be stated starts at the baseline, where there is one.
    pub fn of(condition: Condition, indicator: &Indicator) -> Self {
        let since = match indicator.baseline {
            Some(_) => Since::Baseline,
            None => Since::YearBefore,
        };
        let places = Self {
            figure: condition.figure(),
            since,
            ..Self::default()
        };
        match condition {
            Condition::Moves(it) => Self {
                since: it.since,
                moved_in: match it.by {
                    By::Amount(_) => MovedIn::Unit,
                    By::Any | By::Percent(_) => MovedIn::Percent,
                },
                ..places
            },
            Condition::Total(it) => Self {
                over: it.over,
                ..places
            },
            Condition::Benchmark(it) => Self {
                others: Some(it.unit),
                ..places
            },
            _ => places,
        }
    }

    /// The same places in a sentence that begins otherwise. A figure goes along only where it is of the
    /// same thing: a level of 90 is no change by 90.
    #[must_use]
    pub fn moved(self, from: Opening, to: Opening) -> Self {
        let figure = match (from.figure_of(), to.figure_of()) {
            (from, to) if from == to => self.figure,
            (_, Some(FigureOf::Share)) => Some(Decimal::ONE_HUNDRED),
            _ => None,
        };
        Self { figure, ..self }
    }

    /// The rule that the sentence states; none while a place is empty.
    pub fn after(&self, opening: Opening) -> Option<Condition> {
        let moves = |way, by| {
            Condition::Moves(Move {
                way,
                by,
                since: self.since,
            })
        };
        match opening {
            Opening::Judged => Some(Condition::Judged),
            Opening::Milestone => Some(Condition::Milestone),
            Opening::Budget => self.figure.map(Condition::Budget),
            Opening::Bound(Direction::Up) | Opening::Way(Direction::Up) => {
                self.figure.map(Condition::AtLeast)
            }
            Opening::Bound(Direction::Down) | Opening::Way(Direction::Down) => {
                self.figure.map(Condition::AtMost)
            }
            Opening::Moves(way) => Some(moves(way, By::Any)),
            Opening::MovesBy(way) => self.figure.map(|figure| {
                let by = match self.moved_in {
                    MovedIn::Percent => By::Percent(figure),
                    MovedIn::Unit => By::Amount(figure),
                };
                moves(way, by)
            }),
            Opening::Total(side) => self.figure.map(|amount| {
                let over = self.over;
                Condition::Total(Total { side, amount, over })
            }),
            Opening::Others(side) => self
                .others
                .map(|unit| Condition::Benchmark(Benchmark { side, unit })),
        }
    }
}
