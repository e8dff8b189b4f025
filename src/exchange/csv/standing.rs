//! Goals and indicators as they stand at an occasion: one per row, in reading order.

use super::{
    CsvTexts,
    rows::{self, Rows, text},
};
use crate::{
    fulfilment::{Basis, GoalResult, IndicatorResult, Judgement, Results, Score},
    plan::{
        Assessment, AssessmentKey, Goal, GoalId, Indicator, IndicatorId, IndicatorKind, LevelKey,
        Node, Outline, Plan, Row, Subject,
    },
};

/// The plan's tree with the statuses, values, deadlines and comments of the results' occasion.
pub fn standing(plan: &Plan, results: &Results, texts: &CsvTexts) -> String {
    let table = Table {
        plan,
        results,
        texts,
    };
    let mut rows = Rows::new(&table.headings());
    for row in Outline::of(plan).rows() {
        let cells = match row.node {
            Node::Goal(id) => table.goal(&row, id),
            Node::Indicator(id) => table.indicator(&row, id),
        };
        if let Some(cells) = cells {
            rows.push(&cells);
        }
    }
    rows.finish()
}

struct Table<'a> {
    plan: &'a Plan,
    results: &'a Results,
    texts: &'a CsvTexts,
}

/// What goals and indicators have in common.
struct Standing<'a> {
    status: Option<&'a LevelKey>,
    basis: Basis,
    judgement: Option<&'a Judgement>,
    forecast: Option<&'a LevelKey>,
    value: Option<Score>,
}

impl Table<'_> {
    fn headings(&self) -> Vec<&'static str> {
        let texts = self.texts;
        vec![
            texts.level,
            texts.sort,
            texts.goal,
            texts.indicator,
            texts.origin,
            texts.responsible,
            texts.status,
            texts.reason,
            texts.forecast,
            texts.worth,
            texts.latest,
            texts.other,
            texts.measure,
            texts.period,
            texts.condition,
            texts.target,
            texts.due,
            texts.comment,
            texts.analysis,
            texts.id,
        ]
    }

    fn goal(&self, row: &Row, id: GoalId) -> Option<Vec<String>> {
        let goal = self.plan.goals.get(&id)?;
        let result = self.results.goal(id)?;
        let mut cells = vec![
            (row.depth + 1).to_string(),
            text(self.level(row.depth)),
            text(&goal.text),
            String::new(),
            text(
                goal.origin
                    .map_or("", |origin| (self.texts.origin_of)(origin)),
            ),
            text(&goal.responsible),
        ];
        cells.extend(self.standing(&Standing::of_goal(result)));
        cells.extend(std::array::from_fn::<_, 6, _>(|_| String::new()));
        cells.push(due_of(goal));
        cells.extend(self.said(Subject::Goal(id)));
        cells.push(id.to_string());
        Some(cells)
    }

    fn indicator(&self, row: &Row, id: IndicatorId) -> Option<Vec<String>> {
        let indicator = self.plan.indicators.get(&id)?;
        let result = self.results.indicator(id)?;
        let goal = self.plan.goals.get(&indicator.goal)?;
        let sort = match indicator.kind {
            IndicatorKind::Judged => self.texts.indicator,
            IndicatorKind::KeyFigure => self.texts.key_figure,
        };
        let mut cells = vec![
            (row.depth + 1).to_string(),
            text(sort),
            text(&goal.text),
            text(&indicator.text),
            text(
                goal.origin
                    .map_or("", |origin| (self.texts.origin_of)(origin)),
            ),
            text(&indicator.responsible),
        ];
        cells.extend(self.standing(&Standing::of_indicator(result)));
        cells.extend(self.measured(indicator, result));
        cells.extend(self.said(Subject::Indicator(id)));
        cells.push(id.to_string());
        Some(cells)
    }

    /// Status, reason, forecast and worth.
    fn standing(&self, it: &Standing) -> [String; 4] {
        let none = match it.basis {
            Basis::NotFollowed => self.texts.not_followed,
            Basis::KeyFigure => "",
            Basis::Judged | Basis::Computed | Basis::NotAssessed => self.texts.not_assessed,
        };
        [
            text(it.status.map_or(none, |key| self.name(key))),
            text(it.judgement.map_or("", |it| &it.reason)),
            text(it.forecast.map_or("", |key| self.name(key))),
            rows::any_figure(it.value.map(|it| it.value().round_dp(6).normalize())),
        ]
    }

    /// Latest figure, what stands in its place, unit, period; rule, figure and deadline of the target.
    fn measured(&self, indicator: &Indicator, result: &IndicatorResult) -> [String; 7] {
        let latest = result.latest.as_ref();
        let [figure, other] = rows::value(latest.map(|it| &it.value), self.texts);
        let target = result.target.as_ref();
        let rule = target.map(|it| (self.texts.condition_of)(&it.condition));
        [
            figure,
            other,
            text(&indicator.measure.unit),
            rows::any_period(latest.map(|it| it.period)),
            text(rule.unwrap_or_default()),
            rows::any_figure(target.and_then(|it| it.condition.figure())),
            rows::any_period(target.and_then(|it| it.due)),
        ]
    }

    /// Comment and analysis.
    fn said(&self, subject: Subject) -> [String; 2] {
        let occasion = self.results.occasion;
        let key = occasion.map(|occasion| AssessmentKey { occasion, subject });
        let said = key.and_then(|key| self.plan.assessments.get(&key));
        let cell = |field: fn(&Assessment) -> &str| text(said.map_or("", |it| field(it)));
        [cell(|it| &it.comment), cell(|it| &it.analysis)]
    }

    fn name<'k>(&'k self, key: &'k LevelKey) -> &'k str {
        let level = self.plan.rules.scale.level(key);
        level.map_or(key.as_str(), |level| &level.name)
    }

    fn level(&self, depth: usize) -> &str {
        let named = self.plan.about.levels.get(depth);
        let named = named.filter(|level| !level.name.is_empty());
        named.map_or(self.texts.any_goal, |level| &level.name)
    }
}

impl<'a> Standing<'a> {
    fn of_goal(result: &'a GoalResult) -> Self {
        Self {
            status: result.status.as_ref(),
            basis: result.basis,
            judgement: result.judgement.as_ref(),
            forecast: result.outlook.as_ref().and_then(|it| it.status.as_ref()),
            value: result.value,
        }
    }

    fn of_indicator(result: &'a IndicatorResult) -> Self {
        Self {
            status: result.status.as_ref(),
            basis: result.basis,
            judgement: result.judgement.as_ref(),
            forecast: result.forecast.as_ref(),
            value: result.value,
        }
    }
}

fn due_of(goal: &Goal) -> String {
    rows::any_period(goal.due)
}
