//! The sheet that is filled in at an occasion: what is due, the value before, and what is reported.

use super::{
    cell,
    layout::{Layout, Making},
    measured::Measured,
    sight::Sight,
    stand::Stand,
};
use crate::book::Cell;
use crate::plan::{Node, Value};
use crate::reporting::{Column, Content, Due, Grid, Selection, due, responsible};

/// What is due that a selection lets in, in reading order; nothing without an occasion.
pub fn reports(sight: &Sight, selection: Selection) -> Making<'_> {
    let Some(occasion) = sight.results.occasion else {
        return Making::Made(layout(sight, None).of(Vec::new()));
    };
    Making::after(move || {
        let due = due(&sight.plan, occasion);
        Making::after(move || {
            let chosen = selection.of(&sight.plan, &due);
            let chosen: Vec<Due> = chosen.into_iter().cloned().collect();
            let grid = Grid::of(&sight.plan, occasion, &chosen);
            let lines = lines(sight, &grid, chosen);
            layout(sight, Some(grid)).of(lines).into()
        })
    })
}

/// A report with what its line in the sheet holds.
struct Line<'a> {
    due: Due,
    measured: Measured<'a>,
    /// How the indicator stands; told once, on its first line.
    stand: Option<Stand<'a>>,
    /// Its place in the sheet.
    at: usize,
}

fn lines<'a>(sight: &'a Sight, grid: &Grid, due: Vec<Due>) -> Vec<Line<'a>> {
    let line = |(at, due): (usize, Due)| {
        let id = due.indicator();
        let leads = grid.lines.get(at).is_some_and(|line| line.leads);
        Some(Line {
            measured: Measured::of(sight, id)?,
            stand: leads.then(|| sight.stand(Node::Indicator(id))).flatten(),
            at,
            due,
        })
    };
    due.into_iter().enumerate().filter_map(line).collect()
}

fn layout<'a>(sight: &'a Sight, grid: Option<Grid>) -> Layout<'a, Line<'a>> {
    let comment = move |it: &Line| {
        let content = grid
            .as_ref()?
            .content(&sight.plan, it.at, Column::Comment)?;
        match content {
            Content::Comment(comment) => Some(comment),
            Content::Value(_) | Content::Status(_) | Content::Forecast(_) => None,
        }
    };
    let (words, texts) = (sight.words(), sight.texts());
    let unit = |it: &Line| {
        let of_all = texts.report_in.whole;
        it.due.unit().map_or(of_all, |id| sight.unit(id)).to_owned()
    };
    let state = |it: &Line| match it.due.is_reported() {
        true => words.reported,
        false => words.missing,
    };
    let last = |it: &Line| it.due.last.as_ref().map(|(_, value)| value.clone());
    let other = |value: Option<&Value>| cell::other(value, &texts.status);
    Layout::new()
        .prose(words.goal, |it: &Line| {
            cell::text(sight.goal(it.measured.indicator.goal))
        })
        .prose(words.indicator, |it| {
            cell::text(&it.measured.indicator.text)
        })
        .name(words.unit, move |it| cell::text(&unit(it)))
        .brief(words.gender, |it| {
            cell::text((texts.status.gender)(it.due.key.series.gender))
        })
        .name(words.responsible, |it| {
            cell::any_text(responsible(&sight.plan, &it.due))
        })
        .brief(words.period, |it| cell::period(Some(it.due.key.period)))
        .brief(words.last, move |it| cell::number(last(it).as_ref()))
        .name(words.last_other, move |it| other(last(it).as_ref()))
        .brief(words.last_period, |it| {
            cell::period(it.due.last.as_ref().map(|it| it.0))
        })
        .name(words.rule, |it| it.measured.rule())
        .brief(words.value, |it| cell::number(it.due.current.as_ref()))
        .name(words.other, move |it| other(it.due.current.as_ref()))
        .brief(words.measure, |it| it.measured.unit())
        .brief(words.state, move |it| cell::text(state(it)))
        .name(words.status, |it| it.stand(Stand::status))
        .name(words.forecast, |it| it.stand(Stand::forecast))
        .prose(words.comment, move |it| {
            cell::any_text(comment(it).as_deref())
        })
        .id(words.id, |it| cell::text(&it.due.indicator().to_string()))
}

impl<'a> Line<'a> {
    fn stand(&self, cell: fn(&Stand<'a>) -> Cell) -> Cell {
        self.stand.as_ref().map_or(Cell::Empty, cell)
    }
}
