//! What a text can be linked to, found by words: each offer with its name, what it says right now and
//! the markup that links to it. Cells of the economy are offered table by table, since there may be
//! many. Not here: what a figure is (`figure`), nor how a link is written ([`super::link`]).

use std::sync::Arc;

use super::Reading;
use super::link::{Aspect, Form, Link, Linked, Row, Stand, Time, What, Where, plain};
use super::markup::escaped;
use super::sight::Sight;
use crate::order;
use crate::plan::{BudgetRow, BudgetTableId, ColumnKey, ColumnKind, Node};
use crate::text::catalogue::documents::prose::OfferTexts;
use crate::text::{case, name};

/// Things found at a time; a person narrows the search rather than reads on.
const MOST: usize = 40;
/// Letters of a wording that a link repeats.
const SHORT: usize = 60;

/// A figure, or figures, that a text can be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is of the thing that it is offered with.
    pub name: String,
    /// What it says now; none where nothing is known yet.
    pub says: Option<String>,
    /// What stands in a text that is linked to it.
    pub markup: String,
}

/// What is offered of one thing: a goal, an indicator, a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The thing.
    pub title: String,
    /// What is offered of it.
    pub offers: Vec<Offer>,
}

/// What a search has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The first things that were found.
    pub groups: Vec<Group>,
    /// How many further things there are.
    pub more: usize,
}

/// How a cell is linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellAs {
    /// As its amount.
    Amount(Form),
    /// In per cent of another cell of its row.
    Share(ColumnKey),
    /// As its amount, and then in per cent of another.
    Both(Form, ColumnKey),
}

/// The index, the counts, the day, and what there is of each goal and indicator, in reading order:
/// those that have all the words.
pub fn offers(reading: &Reading, words: &str) -> Found {
    let sight = &reading.sight;
    let whole = of_plan(sight).into_iter();
    let whole = whole.map(|(title, links)| Thing { title, links });
    let rows = sight.outline.rows().into_iter();
    let nodes = rows.filter_map(|row| node(sight, row.node));
    let things = whole.chain(nodes);
    search(things, |it| &it.title, words, |it| it.group(sight))
}

/// The tables of the economy by their titles, in order.
pub fn tables(reading: &Reading) -> Vec<(BudgetTableId, String)> {
    let plan = &reading.sight.plan;
    let mut tables: Vec<_> = plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let named = tables.into_iter().map(|(id, table)| {
        let occasion = table.occasion.and_then(|id| plan.occasions.get(&id));
        let occasion = occasion.map(|it| name::occasion(it, reading.sight.language));
        let names = [Some(table.title.clone()), occasion].into_iter().flatten();
        (*id, names.collect::<Vec<_>>().join(", "))
    });
    named.collect()
}

/// The columns of a table by their names, in order.
pub fn columns(reading: &Reading, table: BudgetTableId) -> Vec<(ColumnKey, String)> {
    let table = reading.sight.plan.budgets.get(&table);
    let columns = table.into_iter().flat_map(|it| &it.columns);
    columns.map(|it| (it.key, it.name())).collect()
}

/// The column that shares are usually of: the last of a budget, otherwise the last.
pub fn whole(reading: &Reading, table: BudgetTableId) -> Option<ColumnKey> {
    let columns = &reading.sight.plan.budgets.get(&table)?.columns;
    let budget = columns.iter().rfind(|it| it.kind == ColumnKind::Budget);
    budget.or(columns.last()).map(|it| it.key)
}

/// The cells of a table that have a figure, row by row: the rows that have all the words.
pub fn cells(reading: &Reading, table: BudgetTableId, shown: CellAs, words: &str) -> Found {
    let Some(found) = reading.sight.plan.budgets.get(&table) else {
        return Found::default();
    };
    let cells = Cells {
        reading,
        table,
        shown,
        columns: columns(reading, table),
    };
    let of_row = |row: &&Arc<BudgetRow>| cells.row(row);
    let mut found = search(found.rows.iter(), |it| &it.label, words, of_row);
    found.groups.retain(|it| !it.offers.is_empty());
    found
}

/// A thing and what can be linked to of it, before any figure is looked up.
struct Thing {
    title: String,
    links: Vec<(String, Link)>,
}

impl Thing {
    fn group(&self, sight: &Sight) -> Group {
        let offer = |(name, link): &(String, Link)| {
            let named = format!("{}, {}", short(&self.title), case::lowered(name));
            let markup = markup(link.clone(), &named)?;
            Some(Offer {
                name: name.clone(),
                says: super::figure::figure(sight, link),
                markup,
            })
        };
        Group {
            title: self.title.clone(),
            offers: self.links.iter().filter_map(offer).collect(),
        }
    }
}

/// The first things that have all the words in their names.
fn search<T>(
    things: impl Iterator<Item = T>,
    name: fn(&T) -> &str,
    words: &str,
    group: impl Fn(&T) -> Group,
) -> Found {
    let words = words.to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found = Found::default();
    for thing in things {
        let name = name(&thing).to_lowercase();
        match words.iter().all(|it| name.contains(it)) {
            true if found.groups.len() < MOST => found.groups.push(group(&thing)),
            true => found.more += 1,
            false => {}
        }
    }
    found
}

/// What is offered of the plan as a whole.
fn of_plan(sight: &Sight) -> Vec<(String, Vec<(String, Link)>)> {
    let texts = texts(sight);
    let named = |(name, link): (&str, Link)| (name.to_owned(), link);
    let index = [
        (texts.now, Link::Index(Time::Now)),
        (texts.status, Link::Standing(Stand::Now)),
        (texts.forecast, Link::Index(Time::Forecast)),
        (texts.forecast_status, Link::Standing(Stand::Forecast)),
        (texts.before, Link::Index(Time::Before)),
    ];
    let index = index.map(named);
    let days = [(texts.day, Link::Day), (texts.day_before, Link::DayBefore)];
    let level = sight.plan.rules.index_level.into();
    let goals = name::level_plural(&sight.plan.about, level, sight.language);
    let indicators = sight.catalogue().status.indicators;
    let count_of = |what: &str| (texts.count)(&case::lowered(what));
    vec![
        (sight.catalogue().overview.index.to_owned(), index.into()),
        (count_of(&goals), counts(sight, What::Goals)),
        (count_of(indicators), counts(sight, What::Indicators)),
        (texts.occasion.to_owned(), days.map(named).into()),
    ]
}

fn counts(sight: &Sight, what: What) -> Vec<(String, Link)> {
    let levels = sight.plan.rules.scale.0.iter();
    let levels = levels.map(|it| (it.name.clone(), Where::At(it.key.clone())));
    let not_assessed = sight.catalogue().status.not_assessed.to_owned();
    let all = std::iter::once((texts(sight).all.to_owned(), Where::All));
    let places = all
        .chain(levels)
        .chain([(not_assessed, Where::NotAssessed)]);
    places
        .map(|(name, place)| (name, Link::Count(what, place)))
        .collect()
}

/// What is offered of a goal or an indicator.
fn node(sight: &Sight, node: Node) -> Option<Thing> {
    let words = sight.words();
    let (title, links) = match node {
        Node::Goal(id) => {
            let goal = sight.plan.goals.get(&id)?;
            let status = (words.status.to_owned(), Link::Goal(id));
            (&goal.text, vec![status])
        }
        Node::Indicator(id) => {
            let indicator = sight.plan.indicators.get(&id)?;
            let aspects = [
                (words.value, Aspect::Value),
                (words.period, Aspect::Period),
                (words.change, Aspect::Change),
                (words.baseline, Aspect::Baseline),
                (words.target, Aspect::Target),
                (words.status, Aspect::Status),
            ];
            let link = |(name, aspect): (&str, _)| (name.to_owned(), Link::Indicator(aspect, id));
            (&indicator.text, aspects.map(link).into())
        }
    };
    let title = title.clone();
    Some(Thing { title, links })
}

/// The cells of a table, and how they are linked to.
struct Cells<'r> {
    reading: &'r Reading,
    table: BudgetTableId,
    columns: Vec<(ColumnKey, String)>,
    shown: CellAs,
}

/// The markup of what is offered, and what it says.
type Told = (String, String);

impl Cells<'_> {
    fn row(&self, row: &BudgetRow) -> Group {
        let offer = |(column, name): &(ColumnKey, String)| {
            let named = format!("{}, {}", short(&row.label), case::lowered(name));
            let place = Row {
                table: self.table,
                id: row.id,
            };
            let (markup, says) = match self.shown {
                CellAs::Amount(form) => self.amount(place, *column, form, &named)?,
                CellAs::Share(by) => self.share(place, *column, by, &named)?,
                CellAs::Both(form, by) => {
                    let (amount, says) = self.amount(place, *column, form, &named)?;
                    let (share, of) = self.share(place, *column, by, &named)?;
                    (format!("{amount}, {share}"), format!("{says}, {of}"))
                }
            };
            Some(Offer {
                name: name.clone(),
                says: Some(says),
                markup,
            })
        };
        Group {
            title: row.label.clone(),
            offers: self.columns.iter().filter_map(offer).collect(),
        }
    }

    fn amount(&self, row: Row, column: ColumnKey, form: Form, name: &str) -> Option<Told> {
        linked(self.reading, Link::Cell { row, column, form }, name)
    }

    /// A share of another cell, with what it is a share of.
    fn share(&self, row: Row, of: ColumnKey, by: ColumnKey, name: &str) -> Option<Told> {
        let (_, whole) = self.columns.iter().find(|(it, _)| *it == by && by != of)?;
        let whole = plain(&case::lowered(whole));
        let texts = texts(&self.reading.sight);
        let name = (texts.share_name)(name, &whole);
        let (markup, says) = linked(self.reading, Link::Share { row, of, by }, &name)?;
        Some(match whole.is_empty() {
            true => (markup, says),
            false => (
                (texts.share)(&markup, &escaped(&whole)),
                (texts.share)(&says, &whole),
            ),
        })
    }
}

/// The markup of a link and what it says; none where it says nothing.
fn linked(reading: &Reading, link: Link, name: &str) -> Option<(String, String)> {
    let says = reading.figure(&link)?;
    Some((markup(link, name)?, says))
}

/// A link as it stands in a text; none of a level whose key would not be read again.
fn markup(link: Link, name: &str) -> Option<String> {
    let is_odd = |key: &str| {
        key.is_empty() || key.contains(|it: char| it.is_whitespace() || "{}|".contains(it))
    };
    match &link {
        Link::Count(_, Where::At(level)) if is_odd(level.as_str()) => return None,
        _ => {}
    }
    Some(Linked::called(link, name).to_string())
}

/// The beginning of a wording, up to a whole word.
fn short(wording: &str) -> String {
    let Some((end, _)) = wording.char_indices().nth(SHORT) else {
        return wording.to_owned();
    };
    let start = &wording[..end];
    let start = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{start} …")
}

fn texts(sight: &Sight) -> &'static OfferTexts {
    &sight.catalogue().prose.offer
}
