//! What is said of goals, indicators and activities: deadlines, statuses, figures, comments.

use super::{Placer, ProblemKind, Spot, measured::kolada_ids, tails::Tail};
use crate::exchange::{
    clean::{self, items, whole},
    date,
    draft::{DraftOutcome, DraftTarget, Holder, Remark},
    frequency,
    number::{self, Figure},
    roles::Role,
    status::{self, Status},
    table::Place,
};
use crate::plan::{ActivityStatus, Mark};

/// A text that is said of one holder.
#[derive(Clone, Copy)]
struct Said<'a> {
    holder: Holder,
    text: &'a str,
    spot: Spot<'a>,
}

impl Placer {
    pub(super) fn value_cell(&mut self, spot: Spot) {
        let role = spot.column.role;
        if is_placed_elsewhere(role) {
            return;
        }
        if spot.cell.is_blank() {
            return self.reached_value(spot);
        }
        if role == Role::Ignore {
            let text = spot.cell.text.clone();
            return self.note(spot.cell.place, ProblemKind::Ignored { text });
        }
        let holders = self.holders(spot);
        match holders[..] {
            [] => {
                let text = whole(&spot.cell.text);
                self.note(spot.cell.place, ProblemKind::Unplaced { role, text });
            }
            [_] if self.is_list_for_several(spot) => self.share(&holders, spot),
            [holder] => {
                let text = whole(&spot.cell.text);
                self.say(Said {
                    holder,
                    text: &text,
                    spot,
                });
            }
            _ => self.share(&holders, spot),
        }
    }

    /// A merged cell that reaches down says the same of every indicator beside it, comments apart.
    fn reached_value(&mut self, spot: Spot) {
        let from = spot
            .cell
            .covered_by
            .filter(|from| from.column == spot.cell.place.column);
        let (Some(from), true) = (from, self.at.is_new && spot.column.role != Role::Comment) else {
            return;
        };
        let Some(text) = self.merged.get(&from).cloned() else {
            return;
        };
        for holder in self.holders(spot) {
            let text = whole(&text);
            self.say(Said {
                holder,
                text: &text,
                spot,
            });
        }
    }

    /// Sources listed on a row of their own belong to several of the indicators above.
    fn is_list_for_several(&self, spot: Spot) -> bool {
        spot.column.role == Role::Source && !self.at.is_new && items(&spot.cell.text).len() > 1
    }

    fn holders(&self, spot: Spot) -> Vec<Holder> {
        let of_activities = spot.column.of_activities && !self.at.activities.is_empty();
        if of_activities {
            self.at.activities.clone()
        } else {
            self.at.measured.clone()
        }
    }

    /// One cell beside several indicators: one text for each, one for all, or – where that cannot
    /// be told – a text for the goal they share.
    fn share(&mut self, holders: &[Holder], spot: Spot) {
        let role = spot.column.role;
        let read = items(&spot.cell.text);
        if read.len() == holders.len() {
            for (item, holder) in read.iter().zip(holders) {
                for mark in &item.markers {
                    self.note(
                        spot.cell.place,
                        ProblemKind::MarkDropped { mark: mark.clone() },
                    );
                }
                self.say(Said {
                    holder: *holder,
                    text: &item.text,
                    spot,
                });
            }
        } else if read.len() == 1 && role != Role::Comment {
            let text = whole(&spot.cell.text);
            for holder in holders {
                self.say(Said {
                    holder: *holder,
                    text: &text,
                    spot,
                });
            }
            self.note(
                spot.cell.place,
                ProblemKind::Shared {
                    role,
                    indicators: holders.len(),
                },
            );
        } else {
            self.say_of_goal(holders, read.len(), spot);
        }
    }

    fn say_of_goal(&mut self, holders: &[Holder], texts: usize, spot: Spot) {
        let role = spot.column.role;
        let holder = self.goal().map_or(holders[0], Holder::Goal);
        let text = whole(&spot.cell.text);
        if role == Role::Comment {
            self.say(Said {
                holder,
                text: &text,
                spot,
            });
        } else {
            self.remark(Said {
                holder,
                text: &text,
                spot,
            });
        }
        self.note(
            spot.cell.place,
            ProblemKind::Unpaired {
                role,
                texts,
                indicators: holders.len(),
            },
        );
    }

    fn say(&mut self, said: Said) {
        let place = said.spot.cell.place;
        match (said.spot.column.role, said.holder) {
            (Role::Deadline, _) => self.deadline(said, place),
            (Role::Status | Role::Forecast, _) => self.status(said, place),
            (Role::Comment, holder) => {
                add(self.placed.draft.comment(holder), said.text, self.broken);
                self.set_tail(said.spot.index, Tail::Comment(holder));
            }
            (Role::Responsible, holder) => {
                add(self.placed.draft.responsible(holder), said.text, true)
            }
            (_, Holder::Indicator(at)) => self.of_indicator(at, said, place),
            _ => self.remark(said),
        }
    }

    fn deadline(&mut self, said: Said, place: Place) {
        let slot = self.placed.draft.due(said.holder);
        match date::read(said.text) {
            Some(due) if slot.is_none_or(|set| set == due) => *slot = Some(due),
            Some(_) => self.remark(said),
            None => {
                self.note(
                    place,
                    ProblemKind::UnreadableDate {
                        text: said.text.to_owned(),
                    },
                );
                self.remark(said);
            }
        }
    }

    fn status(&mut self, said: Said, place: Place) {
        let Some(read) = status::of_cell(said.text) else {
            self.note(
                place,
                ProblemKind::UnknownStatus {
                    text: said.text.to_owned(),
                },
            );
            return self.remark(said);
        };
        let forecast = said.spot.column.role == Role::Forecast;
        let slot = match (said.holder, self.placed.draft.judgement(said.holder)) {
            (_, Some(judgement)) if forecast => &mut judgement.forecast,
            (_, Some(judgement)) => &mut judgement.status,
            (Holder::Activity(at), None) => {
                let activity = &mut self.placed.draft.activities[at];
                activity.status = activity.status.or(of_activity(read));
                return self.remark(said);
            }
            _ => return self.remark(said),
        };
        let first = slot.is_none();
        slot.get_or_insert(read);
        if !first || clean::key(said.text).split(' ').count() > 2 {
            self.remark(said); // the document says more than the status
        }
    }

    fn of_indicator(&mut self, at: usize, said: Said, place: Place) {
        let indicator = &mut self.placed.draft.indicators[at];
        let text = said.text;
        match said.spot.column.role {
            Role::Target(year) => {
                indicator.targets.push(DraftTarget {
                    wording: text.to_owned(),
                    year,
                });
                self.set_tail(said.spot.index, Tail::Target(at));
            }
            Role::Source => {
                add(&mut indicator.source, text, false);
                let new = kolada_ids(text)
                    .into_iter()
                    .filter(|id| !indicator.kolada.contains(id));
                let new: Vec<_> = new.collect();
                indicator.kolada.extend(new);
                let named = frequency::read(text).map(|reading| reading.frequency);
                indicator.frequency = indicator.frequency.or(named);
                self.set_tail(said.spot.index, Tail::Source(at));
            }
            Role::Frequency => {
                let read = frequency::read(text);
                indicator.frequency = read
                    .map(|reading| reading.frequency)
                    .or(indicator.frequency);
                if !read.is_some_and(|reading| reading.exact) {
                    self.remark(said);
                }
            }
            Role::Measure => add(&mut indicator.unit, text, true),
            Role::Area => add(&mut indicator.area, text, true),
            Role::Outcome(_) | Role::Baseline(_) => self.figure(at, said, place),
            _ => self.remark(said),
        }
    }

    fn figure(&mut self, at: usize, said: Said, place: Place) {
        let text = said.text.to_owned();
        match number::read(said.text, said.spot.column.point) {
            Figure::Number { value, unit } => self.number(at, said, value, unit),
            Figure::Missing(missing) => match said.spot.column.role {
                Role::Outcome(year) => {
                    let outcome = DraftOutcome {
                        year,
                        value: Err(missing),
                    };
                    self.placed.draft.indicators[at].outcomes.push(outcome);
                }
                _ => self.remark(said),
            },
            Figure::Ambiguous {
                grouped, decimal, ..
            } => {
                self.note(
                    place,
                    ProblemKind::AmbiguousNumber {
                        text,
                        grouped,
                        decimal,
                    },
                );
                self.remark(said);
            }
            Figure::Text => {
                self.note(place, ProblemKind::UnreadableNumber { text });
                self.remark(said);
            }
        }
    }

    fn number(&mut self, at: usize, said: Said, value: crate::plan::Decimal, unit: String) {
        let indicator = &mut self.placed.draft.indicators[at];
        let fits = unit.is_empty() || indicator.unit.is_empty() || indicator.unit == unit;
        if fits && !unit.is_empty() {
            indicator.unit = unit;
        }
        match said.spot.column.role {
            Role::Baseline(year) if indicator.baseline.is_none() => {
                indicator.baseline = Some((value, year))
            }
            Role::Outcome(year) => indicator.outcomes.push(DraftOutcome {
                year,
                value: Ok(value),
            }),
            _ => return self.remark(said),
        }
        if !fits {
            self.remark(said);
        }
    }

    /// Keeps a text that has no field of its own.
    fn remark(&mut self, said: Said) {
        let heading = said.spot.column.heading.clone();
        self.placed.draft.remarks(said.holder).push(Remark {
            heading,
            text: said.text.to_owned(),
        });
        self.set_tail(said.spot.index, Tail::Remark(said.holder));
    }
}

fn is_placed_elsewhere(role: Role) -> bool {
    matches!(
        role,
        Role::Goal(_)
            | Role::GoalOfYear(_)
            | Role::Outline
            | Role::Indicator
            | Role::KeyFigure
            | Role::Activity
    )
}

fn of_activity(status: Status) -> Option<ActivityStatus> {
    match status {
        Status::Judged(Mark::Circle) => Some(ActivityStatus::Done),
        Status::Judged(Mark::Diamond | Mark::Square) => Some(ActivityStatus::Ongoing),
        Status::Judged(Mark::Triangle) => Some(ActivityStatus::Planned),
        Status::NotAssessed => None,
    }
}

/// Adds a text to a field: on the same line where it goes on, else on a line of its own.
fn add(field: &mut String, text: &str, same_line: bool) {
    if !field.is_empty() {
        field.push_str(if same_line { " " } else { "\n" });
    }
    field.push_str(text);
}
