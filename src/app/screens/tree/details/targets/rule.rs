//! The rule of a target as a sentence: “ska öka från [60 %] [2022] till minst [70 %] senast [2023]”.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::phrase::{MovedIn, Opening, Places};
use uppfyllt::plan::{
    Condition, Decimal, IndicatorId, Measure, Record, Since, Span, TargetId, Unit, UnitId,
};

use super::super::super::outliner::told;
use super::super::super::part::{Figure, Part, When, locked};
use super::super::baseline;
use super::others::Others;
use super::part;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField};

/// A sentence being made: what is stored, and what is chosen but not yet a rule.
#[derive(Clone, Copy)]
pub struct Sentence {
    session: Session,
    id: IndicatorId,
    target: TargetId,
    condition: Part<Condition>,
    stored: Memo<Option<(Opening, Places)>>,
    opening: Memo<Opening>,
    places: Memo<Places>,
    chosen: RwSignal<Option<Opening>>,
    open: RwSignal<Option<Places>>,
}

impl Sentence {
    fn of(id: IndicatorId, target: TargetId) -> Self {
        let session = Session::here();
        let condition = part(id, target, |it| it.condition, |it, new| it.condition = new);
        let (chosen, open) = (RwSignal::new(None::<Opening>), RwSignal::new(None));
        let stored = session.derive(move |plan| {
            let indicator = plan.indicators.get(&id)?;
            let condition = condition.value.get();
            let opening = Opening::of(condition, indicator.baseline);
            Some((opening, Places::of(condition, indicator)))
        });
        let opening = Memo::new(move |_| {
            let fits = |it: &Opening| open.get().is_some() || it.may_open(condition.value.get());
            let stored = || stored.get().map_or(Opening::Judged, |(opening, _)| opening);
            chosen.get().filter(fits).unwrap_or_else(stored)
        });
        let places = Memo::new(move |_| {
            let stored = || {
                stored
                    .get()
                    .map_or_else(Places::default, |(_, places)| places)
            };
            open.get().unwrap_or_else(stored)
        });
        Self {
            session,
            id,
            target,
            condition,
            stored,
            opening,
            places,
            chosen,
            open,
        }
    }

    /// Begins the sentence otherwise. What the stored rule holds comes back where it fits.
    fn begin(self, opening: Opening) {
        let before = self.opening.get_untracked();
        let stored = self.stored.get_untracked().map(|(_, places)| places);
        let fits = opening.may_open(self.condition.value.get_untracked());
        let places = match stored.filter(|_| fits) {
            Some(stored) => stored,
            None => self.places.get_untracked().moved(before, opening),
        };
        self.chosen.set(Some(opening));
        self.make(opening, places);
    }

    /// Fills places.
    pub fn fill(self, fill: impl FnOnce(&mut Places)) {
        let mut places = self.places.get_untracked();
        fill(&mut places);
        self.make(self.opening.get_untracked(), places);
    }

    /// A whole sentence is stored; an unfinished one is only kept here.
    fn make(self, opening: Opening, places: Places) {
        match places.after(opening) {
            Some(condition) => {
                self.open.set(None);
                self.condition.set.run(condition);
            }
            None => self.open.set(Some(places)),
        }
    }

    /// A place that is always filled.
    fn place<T: PartialEq + Send + Sync + 'static>(self, read: fn(&Places) -> T) -> Memo<T> {
        Memo::new(move |_| self.places.with(read))
    }

    /// The place of the figure. A figure that is taken away from a stored rule is kept.
    fn figure(self) -> Part<Option<Decimal>> {
        let set = move |figure: Option<Decimal>| {
            if figure.is_some() {
                self.fill(|places| places.figure = figure);
            }
        };
        Part {
            value: self.place(|it| it.figure).into(),
            set: Callback::new(set),
        }
    }

    /// The unit compared with.
    pub fn others(self) -> Memo<Option<UnitId>> {
        self.place(|it| it.others)
    }

    /// Compares with a unit that the plan does not have yet: the unit and the rule are one change.
    pub fn compare_with_new(self, id: UnitId, unit: Unit) {
        let places = Places {
            others: Some(id),
            ..self.places.get_untracked()
        };
        let now = self
            .session
            .with_untracked(|plan| plan.indicators.get(&self.id).cloned());
        let condition = places.after(self.opening.get_untracked());
        let (Some(mut indicator), Some(condition)) = (now, condition) else {
            return;
        };
        let mut targets = Arc::make_mut(&mut indicator).targets.iter_mut();
        if let Some(target) = targets.find(|it| it.id == self.target) {
            target.condition = condition;
        }
        let records = [
            Record::Unit(id, Arc::new(unit)),
            Record::Indicator(self.id, indicator),
        ];
        let done = self
            .session
            .dispatch(Edit::Many(records.map(Edit::Put).to_vec()));
        if done.is_ok() {
            self.open.set(None);
        }
        told(done);
    }
}

/// The sentence with its fields.
#[component]
pub fn RuleSentence(id: IndicatorId, target: TargetId) -> impl IntoView {
    let texts = &t().target;
    let sentence = Sentence::of(id, target);
    let due = part(id, target, |it| it.due, |it, new| it.due = new);
    let choices = Opening::ALL.map(|it| Choice::new(it, opening(it)));
    view! {
        <div class="sentence wide">
            <SelectField
                label=texts.rule
                hide_label=true
                choices=choices.to_vec()
                value=sentence.opening
                on_change=move |opening| sentence.begin(opening)
                disabled=locked()
            />
            {move || view! { <Middle sentence opening=sentence.opening.get()/> }}
            <span>{texts.by}</span>
            <When label=texts.due part=due bare=true/>
        </div>
    }
}

fn opening(it: Opening) -> &'static str {
    let texts = &t().target;
    match it {
        Opening::Judged => texts.judged,
        Opening::Bound(side) => (texts.bound)(side),
        Opening::Way(way) => (texts.way)(way),
        Opening::Moves(way) => (texts.moves)(way),
        Opening::MovesBy(way) => (texts.moves_by)(way),
        Opening::Total(side) => (texts.total)(side),
        Opening::Others(side) => (texts.others)(side),
        Opening::Budget => texts.budget,
        Opening::Milestone => texts.milestone,
    }
}

/// What stands between the opening and the deadline.
#[component]
fn Middle(sentence: Sentence, opening: Opening) -> impl IntoView {
    let texts = &t().target;
    let id = sentence.id;
    let own = Session::here().derive(move |plan| {
        let measure = plan.indicators.get(&id).map(|it| it.measure.clone());
        measure.unwrap_or_default()
    });
    let figure = move |measure: Signal<Measure>| {
        view! { <Figure label=texts.figure part=sentence.figure() measure bare=true/> }
    };
    match opening {
        Opening::Judged | Opening::Milestone => ().into_any(),
        Opening::Bound(_) => figure(own.into()).into_any(),
        Opening::Way(way) => view! {
            <From id measure=own.into()/>
            <span>{(texts.to)(way)}</span>
            {figure(own.into())}
        }
        .into_any(),
        Opening::Moves(_) => view! { <Start sentence/> }.into_any(),
        Opening::MovesBy(_) => view! {
            {figure(Signal::stored(Measure::default()))}
            <Counted sentence measure=own.into()/>
            <Start sentence/>
        }
        .into_any(),
        Opening::Total(_) => view! { {figure(own.into())} <Over sentence/> }.into_any(),
        Opening::Others(_) => view! { <Others sentence/> }.into_any(),
        Opening::Budget => view! {
            {figure(Signal::stored(per_cent()))}
            <span>{texts.of_budget}</span>
        }
        .into_any(),
    }
}

fn per_cent() -> Measure {
    Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    }
}

/// The indicator's baseline and its year, in the sentence.
#[component]
fn From(id: IndicatorId, measure: Signal<Measure>) -> impl IntoView {
    let texts = &t().target;
    let session = Session::here();
    let there = session.derive(move |plan| baseline::is_there(plan, id));
    view! {
        <Figure label=texts.start part=baseline::value(id) measure bare=true/>
        {move || there.get().then(|| view! {
            <When label=texts.start_when part=baseline::period(id) bare=true/>
        })}
    }
}

/// What an amount moved is counted in.
#[component]
fn Counted(sentence: Sentence, measure: Signal<Measure>) -> impl IntoView {
    let texts = &t().target;
    let choices = move || {
        let unit = measure.with(|it| (texts.in_unit)(&it.unit));
        vec![
            Choice::new(MovedIn::Percent, texts.per_cent),
            Choice::new(MovedIn::Unit, unit),
        ]
    };
    view! {
        <SelectField
            label=texts.moved_in
            hide_label=true
            choices=Signal::derive(choices)
            value=sentence.place(|it| it.moved_in)
            on_change=move |moved_in| sentence.fill(|places| places.moved_in = moved_in)
            disabled=locked()
        />
    }
}

/// From where a change is counted.
#[component]
fn Start(sentence: Sentence) -> impl IntoView {
    let texts = &t().target;
    let choices = [Since::Baseline, Since::YearBefore].map(|it| Choice::new(it, (texts.since)(it)));
    view! {
        <span>{texts.counted_from}</span>
        <SelectField
            label=texts.counted_from
            hide_label=true
            choices=choices.to_vec()
            value=sentence.place(|it| it.since)
            on_change=move |since| sentence.fill(|places| places.since = since)
            disabled=locked()
        />
        <Baseline sentence/>
    }
}

/// The baseline that a change is counted from, where it is still unknown or can be seen.
#[component]
fn Baseline(sentence: Sentence) -> impl IntoView {
    let id = sentence.id;
    let measure = Session::here().derive(move |plan| {
        let measure = plan.indicators.get(&id).map(|it| it.measure.clone());
        measure.unwrap_or_default()
    });
    let counts = sentence.place(|it| it.since == Since::Baseline);
    move || {
        counts
            .get()
            .then(|| view! { <From id measure=measure.into()/> })
    }
}

/// Over which time is added up.
#[component]
fn Over(sentence: Sentence) -> impl IntoView {
    let texts = &t().target;
    let choices = [Span::Year, Span::Term].map(|it| Choice::new(it, (texts.over)(it)));
    view! {
        <SelectField
            label=texts.over_label
            hide_label=true
            choices=choices.to_vec()
            value=sentence.place(|it| it.over)
            on_change=move |over| sentence.fill(|places| places.over = over)
            disabled=locked()
        />
    }
}
