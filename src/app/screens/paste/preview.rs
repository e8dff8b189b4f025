//! The third step: the goal tree that the paste becomes, with how much of everything there is.

use std::{collections::HashMap, sync::Arc};

use leptos::prelude::*;
use uppfyllt::exchange::{
    draft::{Draft, DraftIndicator, Holder, Judgement, level},
    placing::Placed,
    status::Status as Told,
};
use uppfyllt::plan::{IndicatorKind, Period, Rules};
use uppfyllt::text::date;

use super::work::{Work, tally};
use crate::language::{language, t};
use crate::parts::standing;
use crate::session::Session;
use crate::widgets::{Button, ShapeView};

/// So many rows more at a time.
const PAGE: usize = 300;
/// A comment is shown by so many of its first letters.
const COMMENT: usize = 110;

/// The tree and its counts.
#[component]
pub fn Preview(work: Work, session: Option<Session>) -> impl IntoView {
    let texts = &t().paste;
    let limit = RwSignal::new(PAGE);
    let rules = session.map_or_else(Arc::default, |session| session.rules().get_untracked());
    let tree = move || {
        let placed = work.placed.get();
        if placed.draft.is_empty() {
            return view! { <p class="soft">{texts.nothing_found}</p> }.into_any();
        }
        let (rows, left) = Tree::of(&placed.draft, &rules, limit.get()).whole();
        view! {
            <div class="preview-tree" tabindex="0" role="region" aria-label=texts.preview_label>
                <ul>{rows}</ul>
            </div>
            {(left > 0).then(|| view! {
                <p class="cluster">
                    <span class="soft">{(texts.and_more)(left)}</span>
                    <Button
                        label=texts.show_more
                        small=true
                        on_press=move |()| limit.update(|limit| *limit += PAGE)
                    />
                </p>
            })}
        }
        .into_any()
    };
    view! {
        <section class="step" aria-labelledby="paste-preview">
            <h2 id="paste-preview">{texts.preview}</h2>
            <div>
                <dl class="tally">{move || work.placed.with(|placed| figures(placed))}</dl>
                {tree}
            </div>
        </section>
    }
}

fn figures(placed: &Placed) -> impl IntoView + use<> {
    let figures = tally(placed).into_iter();
    figures
        .map(|(count, word)| {
            view! {
                <div>
                    <dt>{word}</dt>
                    <dd>{count}</dd>
                </div>
            }
        })
        .collect_view()
}

/// A draft being drawn, row by row until there are enough.
struct Tree<'a> {
    draft: &'a Draft,
    rules: &'a Rules,
    /// Goals by what they lie under.
    goals: HashMap<Option<usize>, Vec<usize>>,
    /// Indicators by their goal.
    indicators: HashMap<Option<usize>, Vec<usize>>,
    /// Activities by what they serve.
    activities: HashMap<Option<Holder>, Vec<usize>>,
    /// Rows that may still be drawn.
    room: usize,
}

impl<'a> Tree<'a> {
    fn of(draft: &'a Draft, rules: &'a Rules, room: usize) -> Self {
        Self {
            draft,
            rules,
            goals: by_key(draft.goals.iter().map(|goal| goal.parent)),
            indicators: by_key(draft.indicators.iter().map(|it| it.goal)),
            activities: by_key(draft.activities.iter().map(|it| it.under)),
            room,
        }
    }

    /// The rows, and how many there was no room for.
    fn whole(mut self) -> (Vec<AnyView>, usize) {
        let draft = self.draft;
        let all = draft.goals.len() + draft.indicators.len() + draft.activities.len();
        let drawn = self.room;
        let mut rows = self.measured(None, None);
        rows.extend(self.below(None));
        (rows, all.saturating_sub(drawn - self.room))
    }

    /// Takes the room for one row, while there is some.
    fn take(&mut self) -> Option<()> {
        self.room = self.room.checked_sub(1)?;
        Some(())
    }

    fn below(&mut self, parent: Option<usize>) -> Vec<AnyView> {
        let goals = self.goals.remove(&parent).unwrap_or_default();
        goals.into_iter().map_while(|at| self.goal(at)).collect()
    }

    fn goal(&mut self, at: usize) -> Option<AnyView> {
        self.take()?;
        let draft = self.draft;
        let goal = &draft.goals[at];
        let mut inside = self.measured(Some(at), Some(Holder::Goal(at)));
        inside.extend(self.below(Some(at)));
        let inside = (!inside.is_empty()).then(|| view! { <ul>{inside}</ul> });
        Some(
            view! {
                <li class="goal">
                    {self.mark(&goal.judgement)}
                    <span class="words">{goal.text.clone()}</span>
                    {when(goal.due)}
                    {comment(&goal.judgement.comment)}
                    {inside}
                </li>
            }
            .into_any(),
        )
    }

    /// The indicators of a goal with their activities, and the goal's own activities.
    fn measured(&mut self, goal: Option<usize>, holder: Option<Holder>) -> Vec<AnyView> {
        let own = self.indicators.remove(&goal).unwrap_or_default();
        let mut rows: Vec<AnyView> = own.into_iter().map_while(|at| self.indicator(at)).collect();
        rows.extend(self.done(holder));
        rows
    }

    fn indicator(&mut self, at: usize) -> Option<AnyView> {
        self.take()?;
        let draft = self.draft;
        let it = &draft.indicators[at];
        let inside = self.done(Some(Holder::Indicator(at)));
        let inside = (!inside.is_empty()).then(|| view! { <ul>{inside}</ul> });
        Some(
            view! {
                <li>
                    {self.mark(&it.judgement)}
                    <span>
                        {it.text.clone()}
                        {facts(it)}
                        {comment(&it.judgement.comment)}
                        {inside}
                    </span>
                    {when(it.due)}
                </li>
            }
            .into_any(),
        )
    }

    fn done(&mut self, holder: Option<Holder>) -> Vec<AnyView> {
        let activities = self.activities.remove(&holder).unwrap_or_default();
        let draft = self.draft;
        let row = |at: usize| {
            self.take()?;
            let it = &draft.activities[at];
            Some(
                view! {
                    <li>
                        <span class="tag">{t().paste.activity}</span>
                        <span>{it.text.clone()}{comment(&it.note)}</span>
                        {when(it.due)}
                    </li>
                }
                .into_any(),
            )
        };
        activities.into_iter().map_while(row).collect()
    }

    /// The status that the plan will have: shape, and the word for those who do not see it.
    fn mark(&self, told: &Judgement) -> Option<AnyView> {
        let status = told.status?;
        let level = level(&self.rules.scale, status);
        let (shape, word) = standing(self.rules, level.as_ref());
        let seen = status == Told::NotAssessed;
        Some(
            view! {
                <ShapeView shape/>
                <span class="status-word" class:visually-hidden=!seen>{word}</span>
            }
            .into_any(),
        )
    }
}

fn by_key<K: Eq + std::hash::Hash>(keys: impl Iterator<Item = K>) -> HashMap<K, Vec<usize>> {
    let mut map: HashMap<K, Vec<usize>> = HashMap::new();
    for (at, key) in keys.enumerate() {
        map.entry(key).or_default().push(at);
    }
    map
}

/// What an indicator is beside its words: a key figure, an interim target, its targets and figures.
fn facts(it: &DraftIndicator) -> Option<impl IntoView + use<>> {
    let texts = &t().paste;
    let mut facts: Vec<String> = Vec::new();
    if it.kind == IndicatorKind::KeyFigure {
        facts.push(t().status.key_figure.to_owned());
    }
    if it.stage {
        facts.push(texts.stage.to_owned());
    }
    if !it.area.is_empty() {
        facts.push(it.area.clone());
    }
    let target = |target: &uppfyllt::exchange::draft::DraftTarget| match target.year {
        Some(year) => format!("{} {year}: {}", texts.target, target.wording),
        None => format!("{}: {}", texts.target, target.wording),
    };
    facts.extend(it.targets.iter().map(target));
    if !it.outcomes.is_empty() {
        facts.push((texts.figures)(it.outcomes.len()));
    }
    (!facts.is_empty()).then(|| view! { <span class="note">{facts.join(" · ")}</span> })
}

fn when(due: Option<Period>) -> Option<impl IntoView + use<>> {
    let due = date::period_short(due?, language());
    Some(view! { <span class="when">{due}</span> })
}

/// The beginning of a comment.
fn comment(text: &str) -> Option<impl IntoView + use<>> {
    if text.is_empty() {
        return None;
    }
    let mut short: String = text.chars().take(COMMENT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    Some(view! { <span class="note">{short}</span> })
}
