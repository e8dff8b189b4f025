//! The details of an indicator.

use leptos::prelude::*;
use uppfyllt::edit::{Edit, Spot};
use uppfyllt::plan::{
    Frequency, GoalId, IndicatorId, IndicatorKind, KoladaId, Node, Outline, Plan, Subject,
};

use super::super::outliner::{name, told};
use super::super::part::{Line, Lines, Part, Weight, indicator_part, locked};
use super::activities::Activities;
use super::figure::HowFigured;
use super::judgement::Judgement;
use super::life::LifeCycle;
use super::measure::MeasureFields;
use super::targets::Targets;
use super::wording::Wordings;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, ChoiceStrip, Disclosure, SelectField, TextField};

const FREQUENCIES: [Frequency; 5] = [
    Frequency::Month,
    Frequency::Quarter,
    Frequency::Tertial,
    Frequency::Year,
    Frequency::SecondYear,
];

/// The details of an indicator.
#[component]
pub fn IndicatorDetails(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    view! {
        <Judgement subject=Subject::Indicator(id)/>
        <Disclosure open=RwSignal::new(true) summary=|| t().tree.indicator.measure>
            <MeasureFields id/>
            <Targets id/>
        </Disclosure>
        <Disclosure summary=|| t().target.figure_title><HowFigured id/></Disclosure>
        <Disclosure summary=move || texts.follow_up><FollowUp id/></Disclosure>
        <Disclosure summary=|| t().tree.details.about_indicator><Facts id/></Disclosure>
        <Disclosure summary=move || texts.earlier><Wordings id/></Disclosure>
        <Activities under=Node::Indicator(id)/>
    }
}

#[component]
fn FollowUp(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let source = indicator_part(id, |it| it.source.clone(), |it, new| it.source = new);
    let responsible = indicator_part(
        id,
        |it| it.responsible.clone(),
        |it, new| it.responsible = new,
    );
    let Part { value, set } = indicator_part(id, |it| it.frequency, |it, new| it.frequency = new);
    let frequencies = FREQUENCIES.map(|it| Choice::new(Some(it), (t().status.frequency)(it)));
    let unsaid = Choice::new(None, texts.not_stated);
    let frequencies: Vec<_> = std::iter::once(unsaid).chain(frequencies).collect();
    view! {
        <div class="fields">
            <Line label=texts.source part=source wide=true/>
            <Kolada id/>
            <SelectField label=texts.frequency choices=frequencies value on_change=set disabled=locked()/>
            <Line label=t().tree.details.responsible part=responsible/>
        </div>
    }
}

#[component]
fn Kolada(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let Part { value, set } = indicator_part(id, |it| it.kolada.clone(), |it, new| it.kolada = new);
    let shown = move || {
        value.with(|ids| {
            ids.iter()
                .map(KoladaId::as_str)
                .collect::<Vec<_>>()
                .join("/")
        })
    };
    let commit = move |text: String| {
        if let Ok(ids) = kolada(&text) {
            set.run(ids);
        }
    };
    view! {
        <TextField
            label=texts.kolada
            value=Signal::derive(shown)
            on_commit=commit
            refuse=Callback::new(move |text: String| kolada(&text).err())
            hint=Signal::stored(texts.kolada_hint.to_owned())
            wide=true
            read_only=locked()
        />
    }
}

fn kolada(text: &str) -> Result<Vec<KoladaId>, String> {
    let parts = text
        .split(['/', ',', ';', ' '])
        .filter(|part| !part.is_empty());
    let one = |part: &str| {
        part.to_uppercase()
            .parse()
            .map_err(|_| (t().tree.refused.kolada)(part))
    };
    parts.map(one).collect()
}

#[component]
fn Facts(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let area = indicator_part(id, |it| it.area.clone(), |it, new| it.area = new);
    let weight = indicator_part(id, |it| it.weight, |it, new| it.weight = new);
    let note = indicator_part(id, |it| it.note.clone(), |it, new| it.note = new);
    let Part { value, set } = indicator_part(id, |it| it.kind, |it, new| it.kind = new);
    let kinds = vec![
        Choice::new(IndicatorKind::Judged, texts.judged),
        Choice::new(IndicatorKind::KeyFigure, t().status.key_figure),
    ];
    view! {
        <div class="fields">
            <div class="wide">
                <ChoiceStrip label=texts.kind choices=kinds value on_change=set even=true disabled=locked()/>
            </div>
            <OfGoal id/>
            <Line label=texts.area part=area/>
            <Weight part=weight hint=t().tree.details.weight_of_indicator/>
            <LifeCycle id/>
            <Lines label=texts.note part=note/>
        </div>
    }
}

/// The goal it belongs to; choosing another moves it there, last.
#[component]
fn OfGoal(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let goal = session.derive(move |plan| plan.indicators.get(&id).map(|it| it.goal));
    let move_to = move |goal: Option<GoalId>| {
        if let Some(goal) = goal {
            let outline = session.outline().get_untracked();
            let spot = Spot::last_indicator(&outline, goal);
            told(session.dispatch(Edit::Move(Node::Indicator(id), spot)));
        }
    };
    view! {
        <SelectField
            label=t().tree.indicator.goal
            choices=session.derive(goals)
            value=goal
            on_change=move_to
            disabled=locked()
        />
    }
}

fn goals(plan: &Plan) -> Vec<Choice<Option<GoalId>>> {
    let rows = Outline::of(plan).rows().into_iter();
    let goals = rows.filter_map(|row| match row.node {
        Node::Goal(id) => Some(id),
        Node::Indicator(_) => None,
    });
    goals
        .map(|id| Choice::new(Some(id), name(plan, Node::Goal(id))))
        .collect()
}
