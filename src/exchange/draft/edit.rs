//! An accepted draft as one edit: an import is one change, and undoes as one.

use std::{collections::HashMap, sync::Arc};

use super::{Draft, DraftActivity, DraftGoal, DraftIndicator, Holder, Judgement, Remark};
use crate::{
    edit::Edit,
    exchange::status::Status,
    order,
    plan::{
        About, Activity, ActivityId, Assessment, AssessmentKey, Baseline, Condition, Goal, GoalId,
        GoalLevel, IdSource, Indicator, IndicatorId, LevelKey, Mark, Measure, Node, Observation,
        ObservationKey, Occasion, OccasionId, Outline, Period, Plan, Rank, Record, Rules, Scale,
        SeriesKey, Subject, Target, Value,
    },
};

/// What a draft is taken into, and how.
#[derive(Clone, Debug)]
pub struct Intake<'a> {
    /// The plan; what it holds stays as it is.
    pub plan: &'a Plan,
    /// The goal to put the outermost goals under; none for the top.
    pub under: Option<GoalId>,
    /// The occasion that statuses, comments and figures without a year are of.
    pub occasion: At,
    /// Wording of a goal for what stood above every goal: an indicator needs one.
    pub loose: &'a str,
}

/// The occasion of a follow-up that is taken in.
#[derive(Clone, Debug)]
pub enum At {
    /// One that the plan has.
    Known(OccasionId),
    /// A new one; made only where the draft has something to say of it.
    New(Occasion),
}

impl Draft {
    /// The draft as one edit. Order is kept: what is new stands after what the plan has, and goals
    /// by year stand by year. Level names are taken where the plan has none; the level of the index
    /// is set where the plan has no goals.
    pub fn into_edit(self, intake: &Intake, ids: &mut impl IdSource) -> Edit {
        let mut writer = Writer::new(&self, intake, ids);
        writer.title_page(&self);
        writer.goals(&self);
        for (at, indicator) in self.indicators.iter().enumerate() {
            writer.indicator(at, indicator);
        }
        for (at, activity) in self.activities.iter().enumerate() {
            writer.activity(at, activity);
        }
        Edit::Many(writer.finish())
    }
}

struct Writer<'a> {
    plan: &'a Plan,
    intake: &'a Intake<'a>,
    occasion: OccasionId,
    goals: Vec<GoalId>,
    indicators: Vec<IndicatorId>,
    activities: Vec<ActivityId>,
    targets: Vec<crate::plan::TargetId>,
    /// The goal for what has none, where it is needed.
    loose: Option<GoalId>,
    goal_ranks: HashMap<Option<GoalId>, Rank>,
    indicator_ranks: HashMap<GoalId, Rank>,
    activity_ranks: HashMap<Node, Rank>,
    records: Vec<Record>,
    /// Judgements and figures: they come last.
    said: Vec<Record>,
}

impl<'a> Writer<'a> {
    fn new(draft: &Draft, intake: &'a Intake<'a>, ids: &mut impl IdSource) -> Self {
        let loose = draft.indicators.iter().any(|it| it.goal.is_none())
            || draft.activities.iter().any(|it| it.under.is_none());
        let targets = draft
            .indicators
            .iter()
            .map(|it| it.targets.len().max(1))
            .sum();
        let occasion = match intake.occasion {
            At::Known(id) => id,
            At::New(_) => ids.fresh(),
        };
        let outline = Outline::of(intake.plan);
        let last = outline.goals(intake.under).last();
        let last = last
            .and_then(|id| intake.plan.goals.get(id))
            .map(|goal| goal.rank.clone());
        Self {
            plan: intake.plan,
            intake,
            occasion,
            loose: loose.then(|| ids.fresh()),
            goals: draft.goals.iter().map(|_| ids.fresh()).collect(),
            indicators: draft.indicators.iter().map(|_| ids.fresh()).collect(),
            activities: draft.activities.iter().map(|_| ids.fresh()).collect(),
            targets: (0..targets).map(|_| ids.fresh()).collect(),
            goal_ranks: last.into_iter().map(|rank| (intake.under, rank)).collect(),
            indicator_ranks: HashMap::new(),
            activity_ranks: HashMap::new(),
            records: Vec::new(),
            said: Vec::new(),
        }
    }

    /// Level names and the level of the index.
    fn title_page(&mut self, draft: &Draft) {
        if self.plan.about.levels.is_empty() && draft.levels.iter().any(|name| !name.is_empty()) {
            let level = |name: &String| GoalLevel {
                name: name.clone(),
                ..GoalLevel::default()
            };
            let levels = draft.levels.iter().map(level).collect();
            self.records.push(Record::About(Arc::new(About {
                levels,
                ..(*self.plan.about).clone()
            })));
        }
        let level = draft.judged_level();
        if self.plan.goals.is_empty() && level != self.plan.rules.index_level {
            self.records.push(Record::Rules(Arc::new(Rules {
                index_level: level,
                ..(*self.plan.rules).clone()
            })));
        }
    }

    fn goals(&mut self, draft: &Draft) {
        if let Some(id) = self.loose {
            let goal = DraftGoal {
                text: self.intake.loose.to_owned(),
                ..DraftGoal::default()
            };
            self.goal(id, None, &goal);
        }
        for at in draft.goals_in_order() {
            let goal = &draft.goals[at];
            let parent = goal.parent.map(|parent| self.goals[parent]);
            let id = self.goals[at];
            self.goal(id, parent, goal);
        }
    }

    fn goal(&mut self, id: GoalId, parent: Option<GoalId>, goal: &DraftGoal) {
        let parent = parent.or(self.intake.under);
        self.judge(Subject::Goal(id), &goal.judgement);
        self.records.push(Record::Goal(
            id,
            Arc::new(Goal {
                parent,
                rank: next(&mut self.goal_ranks, parent),
                text: goal.text.clone(),
                description: lines(&goal.remarks, ""),
                responsible: goal.responsible.clone(),
                due: goal.due,
                ..Goal::default()
            }),
        ));
    }

    fn indicator(&mut self, at: usize, it: &DraftIndicator) {
        let id = self.indicators[at];
        let Some(goal) = it.goal.map(|goal| self.goals[goal]).or(self.loose) else {
            return;
        };
        self.judge(Subject::Indicator(id), &it.judgement);
        self.observe(id, it);
        let targets = self.targets(it);
        self.records.push(Record::Indicator(
            id,
            Arc::new(Indicator {
                goal,
                rank: next(&mut self.indicator_ranks, goal),
                text: it.text.clone(),
                kind: it.kind,
                area: it.area.clone(),
                measure: Measure {
                    unit: it.unit.clone(),
                    ..Measure::default()
                },
                baseline: it.baseline.map(|(value, year)| Baseline {
                    value,
                    period: year.map(Period::Year),
                }),
                targets,
                source: it.source.clone(),
                kolada: it.kolada.clone(),
                frequency: it.frequency,
                responsible: it.responsible.clone(),
                note: lines(&it.remarks, ""),
                ..Indicator::default()
            }),
        ));
    }

    /// The targets as worded. A deadline or stage without a target of its own is a target that a
    /// person judges.
    fn targets(&mut self, it: &DraftIndicator) -> Vec<Target> {
        let mut target = |wording: &str, due| {
            let id = self.targets.pop()?; // one was made for each
            Some(Target {
                id,
                due,
                condition: Condition::Judged,
                wording: wording.to_owned(),
                stage: it.stage,
            })
        };
        if it.targets.is_empty() {
            let wording = if it.stage { it.adopted.as_str() } else { "" };
            let needed = it.due.is_some() || it.stage;
            return needed
                .then(|| target(wording, it.due))
                .flatten()
                .into_iter()
                .collect();
        }
        let due = |year: Option<i16>| year.map(Period::Year).or(it.due);
        it.targets
            .iter()
            .filter_map(|own| target(&own.wording, due(own.year)))
            .collect()
    }

    fn activity(&mut self, at: usize, it: &DraftActivity) {
        let under = match it.under {
            Some(Holder::Goal(goal)) => Some(Node::Goal(self.goals[goal])),
            Some(Holder::Indicator(indicator)) => Some(Node::Indicator(self.indicators[indicator])),
            Some(Holder::Activity(_)) | None => self.loose.map(Node::Goal),
        };
        let Some(under) = under else { return };
        let activity = Activity {
            under,
            rank: next(&mut self.activity_ranks, under),
            text: it.text.clone(),
            responsible: it.responsible.clone(),
            start: None,
            due: it.due.map(Period::end),
            status: it.status.unwrap_or_default(),
            effect: None,
            note: lines(&it.remarks, &it.note),
            extra: Default::default(),
        };
        self.records
            .push(Record::Activity(self.activities[at], Arc::new(activity)));
    }

    fn judge(&mut self, subject: Subject, told: &Judgement) {
        let scale = &self.plan.rules.scale;
        let assessment = Assessment {
            status: told.status.and_then(|status| level(scale, status)),
            forecast: told.forecast.and_then(|status| level(scale, status)),
            comment: told.comment.clone(),
            ..Assessment::default()
        };
        if assessment != Assessment::default() {
            let key = AssessmentKey {
                occasion: self.occasion,
                subject,
            };
            self.said
                .push(Record::Assessment(key, Arc::new(assessment)));
        }
    }

    fn observe(&mut self, indicator: IndicatorId, it: &DraftIndicator) {
        let date = match &self.intake.occasion {
            At::New(occasion) => Some(occasion.date),
            At::Known(id) => self.plan.occasions.get(id).map(|occasion| occasion.date),
        };
        for outcome in &it.outcomes {
            let Some(period) = outcome.year.map(Period::Year).or(date.map(Period::Day)) else {
                continue;
            };
            let series = SeriesKey {
                indicator,
                unit: None,
                gender: Default::default(),
            };
            let value = outcome.value.map_or_else(Value::Missing, Value::Number);
            self.said.push(Record::Observation(
                ObservationKey { series, period },
                Observation::from(value),
            ));
        }
    }

    fn finish(self) -> Vec<Edit> {
        let judged = self
            .said
            .iter()
            .any(|record| matches!(record, Record::Assessment(..)));
        let occasion = match &self.intake.occasion {
            At::New(occasion) if judged => {
                Some(Record::Occasion(self.occasion, Arc::new(occasion.clone())))
            }
            _ => None,
        };
        occasion
            .into_iter()
            .chain(self.records)
            .chain(self.said)
            .map(Edit::Put)
            .collect()
    }
}

impl Draft {
    /// Goals in the order of the paste; goals by year, which have no goals below, last and by year.
    fn goals_in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.goals.len()).collect();
        order::sort_by_key(&mut order, |&at| {
            self.goals[at].by_year.then_some(self.goals[at].due)
        });
        order
    }

    /// The depth of goals that most indicators hang on.
    fn judged_level(&self) -> u8 {
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for goal in self.indicators.iter().filter_map(|it| it.goal) {
            *counts.entry(self.depth(goal)).or_default() += 1;
        }
        let most = counts
            .into_iter()
            .max_by_key(|&(depth, count)| (count, std::cmp::Reverse(depth)));
        most.and_then(|(depth, _)| u8::try_from(depth).ok())
            .unwrap_or(0)
    }
}

/// The level of the plan's scale for a status; none for “not assessed”, or where the scale has
/// nothing like it.
pub fn level(scale: &Scale, status: Status) -> Option<LevelKey> {
    let Status::Judged(mark) = status else {
        return None;
    };
    let same = scale.0.iter().find(|level| level.mark == mark);
    let like = match mark {
        Mark::Circle => scale.best(),
        Mark::Triangle | Mark::Square => scale.worst(),
        Mark::Diamond => None,
    };
    same.or(like).map(|level| level.key.clone())
}

/// The rank after the last one given under this node.
fn next<K: Eq + std::hash::Hash>(ranks: &mut HashMap<K, Rank>, under: K) -> Rank {
    use std::collections::hash_map::Entry;
    match ranks.entry(under) {
        Entry::Occupied(mut last) => {
            let rank = last.get().next();
            last.insert(rank.clone());
            rank
        }
        Entry::Vacant(first) => first.insert(Rank::default()).clone(),
    }
}

/// A note and the remarks, one a line, each under the heading that it stood under.
fn lines(remarks: &[Remark], note: &str) -> String {
    let remark = |it: &Remark| {
        if it.heading.is_empty() {
            it.text.clone()
        } else {
            format!("{}: {}", it.heading, it.text)
        }
    };
    let note = (!note.is_empty()).then(|| note.to_owned());
    note.into_iter()
        .chain(remarks.iter().map(remark))
        .collect::<Vec<_>>()
        .join("\n")
}
