//! The rules and weights to try. A number that would break the scale is refused beneath its field.

use leptos::prelude::*;
use uppfyllt::edit::Trial;
use uppfyllt::fulfilment::{Filter, Results};
use uppfyllt::plan::{Combine, Decimal, GoalId, LevelKey, Node, PartialRule, Plan};
use uppfyllt::text::case::capitalised;
use uppfyllt::text::number as shown;

use crate::language::{language, t};
use crate::parts::{level_plural, number};
use crate::session::Session;
use crate::widgets::{Choice, Disclosure, SelectField, TextField};

/// Everything that can be tried.
#[component]
pub fn Rules(tried: RwSignal<Trial>) -> impl IntoView {
    let texts = &t().trial;
    let keys = Memo::new(move |_| {
        let levels = tried.with(|tried| tried.rules.scale.0.clone()).into_iter();
        levels.map(|level| level.key).collect::<Vec<_>>()
    });
    view! {
        <section class="stack" aria-labelledby="rules">
            <h2 id="rules">{texts.rules}</h2>
            <div class="fields">
                <Combined tried/>
                <IndexLevel tried/>
                <For each=move || keys.get() key=Clone::clone let:key>
                    <LevelFields tried key/>
                </For>
            </div>
            <h3>{texts.partial}</h3>
            <div class="fields">
                <Share tried label=t().about.way part=|rule| &mut rule.way/>
                <Share tried label=t().about.floor part=|rule| &mut rule.floor/>
                <Share tried label=t().about.cap part=|rule| &mut rule.cap/>
            </div>
            <Weights tried/>
        </section>
    }
}

#[component]
fn Combined(tried: RwSignal<Trial>) -> impl IntoView {
    let texts = &t().trial;
    let choices = Combine::ALL.map(|it| Choice::new(it, (texts.combined)(it)));
    view! {
        <SelectField
            label=texts.combine
            choices=choices.to_vec()
            value=Signal::derive(move || tried.with(|tried| tried.rules.combine))
            on_change=move |it| tried.update(|tried| tried.rules.combine = it)
        />
    }
}

#[component]
fn IndexLevel(tried: RwSignal<Trial>) -> impl IntoView {
    let session = Session::here();
    let choices = session.derive(|plan| {
        let deepest = plan.goals.iter().map(|(_, goal)| plan.depth(goal)).max();
        let levels = 0..=u8::try_from(deepest.unwrap_or_default()).unwrap_or(u8::MAX);
        let named =
            |level: u8| Choice::new(level, capitalised(&level_plural(&plan.about, level.into())));
        levels.map(named).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || choices.with(|all| all.len() > 1)>
            <SelectField
                label=t().trial.index_level
                choices
                value=Signal::derive(move || tried.with(|tried| tried.rules.index_level))
                on_change=move |level| tried.update(|tried| tried.rules.index_level = level)
            />
        </Show>
    }
}

/// What a level counts, and from which value a goal has it.
#[component]
fn LevelFields(tried: RwSignal<Trial>, key: LevelKey) -> impl IntoView {
    let texts = &t().trial;
    let key = StoredValue::new(key);
    let at = move |tried: &Trial| {
        let levels = &tried.rules.scale.0;
        key.with_value(|key| levels.iter().position(|level| level.key == *key))
    };
    let name =
        tried.with_untracked(|tried| at(tried).map(|at| tried.rules.scale.0[at].name.clone()));
    let name = name.unwrap_or_default();
    let worst =
        move || tried.with(|tried| at(tried).is_some_and(|at| at + 1 == tried.rules.scale.0.len()));
    let from = StoredValue::new((texts.from)(&name));
    view! {
        <Number
            tried
            label=(texts.worth)(&name)
            read=move |tried: &Trial| at(tried).map(|at| tried.rules.scale.0[at].value).unwrap_or_default()
            write=move |tried: &mut Trial, value| {
                if let Some(at) = at(tried) {
                    tried.rules.scale.0[at].value = value;
                }
            }
        />
        <Show when=move || !worst()>
            <Number
                tried
                label=from.get_value()
                read=move |tried: &Trial| at(tried).map(|at| tried.rules.scale.0[at].from).unwrap_or_default()
                write=move |tried: &mut Trial, value| {
                    if let Some(at) = at(tried) {
                        tried.rules.scale.0[at].from = value;
                    }
                }
            />
        </Show>
    }
}

/// A share, typed in per cent.
#[component]
fn Share(
    tried: RwSignal<Trial>,
    label: &'static str,
    part: fn(&mut PartialRule) -> &mut Decimal,
) -> impl IntoView {
    view! {
        <Number
            tried
            label=label.to_owned()
            unit="%"
            read=move |tried: &Trial| {
                let mut rule = tried.rules.partial;
                part(&mut rule).saturating_mul(Decimal::ONE_HUNDRED)
            }
            write=move |tried: &mut Trial, per_cent: Decimal| {
                *part(&mut tried.rules.partial) = per_cent / Decimal::ONE_HUNDRED;
            }
        />
    }
}

/// The weights of the goals that make the index.
#[component]
fn Weights(tried: RwSignal<Trial>) -> impl IntoView {
    let session = Session::here();
    let open = RwSignal::new(false);
    let goals = Memo::new(move |_| {
        let level = tried.with(|tried| tried.rules.index_level);
        session.with(|plan| goals_of(plan, level))
    });
    let summary = || view! { <span>{t().trial.weights}</span> };
    view! {
        <Disclosure open summary>
            <div class="fields">
                <For each=move || goals.get() key=|(id, _)| *id let:goal>
                    <Weight tried id=goal.0 label=goal.1.clone()/>
                </For>
            </div>
        </Disclosure>
    }
}

fn goals_of(plan: &Plan, level: u8) -> Vec<(GoalId, String)> {
    let filter = Filter {
        level: Some(level.into()),
        ..Filter::default()
    };
    let goals = Results::of(plan, None).goals(plan, &filter).into_iter();
    goals
        .filter_map(|id| Some((id, plan.goals.get(&id)?.text.clone())))
        .collect()
}

#[component]
fn Weight(tried: RwSignal<Trial>, id: GoalId, label: String) -> impl IntoView {
    let session = Session::here();
    let own =
        session.derive(move |plan| plan.goals.get(&id).map_or(Decimal::ONE, |goal| goal.weight));
    view! {
        <Number
            tried
            label
            read=move |tried: &Trial| tried.weights.get(&Node::Goal(id)).copied().unwrap_or(own.get())
            write=move |tried: &mut Trial, weight| {
                tried.weights.insert(Node::Goal(id), weight);
            }
        />
    }
}

/// A number of the trial.
#[component]
fn Number(
    tried: RwSignal<Trial>,
    label: String,
    #[prop(optional)] unit: &'static str,
    read: impl Fn(&Trial) -> Decimal + Send + Sync + 'static,
    write: impl Fn(&mut Trial, Decimal) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::here();
    let value = Signal::derive(move || shown::plain(tried.with(&read).normalize(), language()));
    let refuse = move |text: String| {
        let Some(number) = typed(&text) else {
            return Some(t().about.no_number.to_owned());
        };
        let mut trial = tried.get_untracked();
        write(&mut trial, number);
        let refused = session.with_untracked(|plan| trial.on(plan).is_err());
        refused.then(|| t().about.bad_scale.to_owned())
    };
    let commit = move |text: String| {
        if let Some(number) = typed(&text) {
            tried.update(|tried| write(tried, number));
        }
    };
    view! { <TextField label value number=true unit refuse on_commit=commit/> }
}

fn typed(text: &str) -> Option<Decimal> {
    let read = number(text.trim().trim_end_matches('%'))?;
    (read >= Decimal::ZERO).then_some(read)
}
