//! How the figure of an indicator comes about: reported, made of units' figures, or a quotient; and
//! which units report.

use leptos::prelude::*;
use uppfyllt::plan::{
    Decimal, Figure, Indicator, IndicatorId, Node, Outline, Plan, Quotient, Together, UnitId,
};

use super::super::outliner::name;
use super::super::part::{self, Part, indicator_part, locked};
use super::drawn::Drawn;
use crate::language::t;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Checkbox, Choice, SelectField};

/// The way, without the indicators of a quotient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Reported,
    Units(Together),
    Quotient,
    /// From the tables of the economy, where the link is made.
    Budget,
}

/// A quotient that may lack a side; such a one is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sides {
    of: Option<IndicatorId>,
    by: Option<IndicatorId>,
    times: Decimal,
}

impl Way {
    fn of(figure: Figure) -> Self {
        match figure {
            Figure::Reported => Self::Reported,
            Figure::Units(together) => Self::Units(together),
            Figure::Quotient(_) => Self::Quotient,
            Figure::Budget(_) => Self::Budget,
        }
    }
}

impl Sides {
    /// Of a stored figure; of per cent, a new quotient gives per cent.
    fn of(indicator: &Indicator) -> Self {
        match indicator.figure {
            Figure::Quotient(Quotient { of, by, times }) => Self {
                of: Some(of),
                by: Some(by),
                times,
            },
            Figure::Reported | Figure::Units(_) | Figure::Budget(_) => Self {
                of: None,
                by: None,
                times: match indicator.measure.unit.as_str() {
                    "%" => Decimal::ONE_HUNDRED,
                    _ => Decimal::ONE,
                },
            },
        }
    }

    fn whole(self) -> Option<Figure> {
        let (of, by, times) = (self.of?, self.by?, self.times);
        Some(Figure::Quotient(Quotient { of, by, times }))
    }
}

/// The choice of way with what it needs, and the units.
#[component]
pub fn HowFigured(id: IndicatorId) -> impl IntoView {
    let texts = &t().target;
    let figure = indicator_part(id, |it| it.figure, |it, new| it.figure = new);
    // A way that still lacks what it needs, and so is not stored.
    let chosen = RwSignal::new(None::<Way>);
    let way = Memo::new(move |_| chosen.get().unwrap_or_else(|| Way::of(figure.value.get())));
    let choose = move |way: Way| {
        let is_new = Way::of(figure.value.get_untracked()) != way;
        chosen.set((is_new && matches!(way, Way::Quotient | Way::Budget)).then_some(way));
        match way {
            Way::Reported => figure.set.run(Figure::Reported),
            Way::Units(together) => figure.set.run(Figure::Units(together)),
            Way::Quotient | Way::Budget => {}
        }
    };
    let session = Session::here();
    let has_tables = session.with_untracked(|plan| !plan.budgets.is_empty());
    let drawn = has_tables || way.get_untracked() == Way::Budget;
    let together = Together::ALL.map(|it| Choice::new(Way::Units(it), (t().status.together)(it)));
    let choices: Vec<_> = std::iter::once(Choice::new(Way::Reported, texts.reported))
        .chain(together)
        .chain([Choice::new(Way::Quotient, texts.quotient)])
        .chain(drawn.then(|| Choice::new(Way::Budget, t().economy.from_tables)))
        .collect();
    view! {
        <div class="stack">
            <SelectField label=texts.made_of choices value=way on_change=choose disabled=locked()/>
            {move || match way.get() {
                Way::Quotient => view! { <Division id figure chosen/> }.into_any(),
                Way::Budget => view! { <Drawn figure done=move |()| chosen.set(None)/> }.into_any(),
                Way::Reported | Way::Units(_) => view! { <Reporters id/> }.into_any(),
            }}
        </div>
    }
}

/// The two indicators of a quotient, and what it is multiplied with.
#[component]
fn Division(id: IndicatorId, figure: Part<Figure>, chosen: RwSignal<Option<Way>>) -> impl IntoView {
    let texts = &t().target;
    let session = Session::here();
    let open = RwSignal::new(None::<Sides>);
    let stored = session.derive(move |plan| plan.indicators.get(&id).map(|it| Sides::of(it)));
    let sides = Memo::new(move |_| open.get().or_else(|| stored.get()));
    let fill = move |fill: &dyn Fn(&mut Sides)| {
        let Some(mut sides) = sides.get_untracked() else {
            return;
        };
        fill(&mut sides);
        match sides.whole() {
            Some(whole) => {
                open.set(None);
                chosen.set(None);
                figure.set.run(whole);
            }
            None => open.set(Some(sides)),
        }
    };
    let side = move |read: fn(&Sides) -> Option<IndicatorId>| {
        Memo::new(move |_| sides.with(|it| it.as_ref().and_then(read)))
    };
    let choices = session.derive(move |plan| sides_of(plan, id));
    let times = Part {
        value: Signal::derive(move || sides.get().map(|it| it.times)),
        set: Callback::new(move |times: Option<Decimal>| {
            let times = times.unwrap_or(Decimal::ONE);
            fill(&|sides| sides.times = times);
        }),
    };
    let measure = Signal::stored(uppfyllt::plan::Measure::default());
    view! {
        <div class="fields">
            <SelectField
                label=texts.divided
                choices
                value=side(|it| it.of)
                on_change=move |of| fill(&|sides| sides.of = of)
                disabled=locked()
            />
            <SelectField
                label=texts.divisor
                choices
                value=side(|it| it.by)
                on_change=move |by| fill(&|sides| sides.by = by)
                disabled=locked()
            />
            <part::Figure label=texts.times part=times measure/>
        </div>
        <p class="soft">{texts.times_hint}</p>
    }
}

/// Every indicator that may be a side of this quotient, in reading order.
fn sides_of(plan: &Plan, id: IndicatorId) -> Vec<Choice<Option<IndicatorId>>> {
    let rows = Outline::of(plan).rows().into_iter();
    let others = rows.filter_map(|row| match row.node {
        Node::Indicator(other) if other != id => Some(other),
        _ => None,
    });
    let plain = others.filter(|other| {
        let indicator = plan.indicators.get(other);
        indicator.is_some_and(|it| !matches!(it.figure, Figure::Quotient(_)))
    });
    let choice = |other| Choice::new(Some(other), name(plan, Node::Indicator(other)));
    let none = Choice::new(None, t().target.choose);
    std::iter::once(none).chain(plain.map(choice)).collect()
}

/// The own units with a mark at those that report.
#[component]
fn Reporters(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().target;
    let units = session.derive(Plan::own_units);
    let chosen = indicator_part(id, |it| it.units.clone(), |it, new| it.units = new);
    let of_units = session.derive(move |plan| {
        let indicator = plan.indicators.get(&id);
        indicator.is_some_and(|it| matches!(it.figure, Figure::Units(_)))
    });
    let unchosen = move || {
        let none = chosen.value.with(Vec::is_empty);
        let says = match of_units.get() {
            true => texts.all_units,
            false => texts.all_together,
        };
        none.then(|| view! { <p class="soft">{says}</p> })
    };
    let about = Route::Plan(session.id(), View::About).href();
    view! {
        <Show
            when=move || units.with(|units| !units.is_empty())
            fallback=move || view! {
                <p class="cluster">
                    <span class="soft">{texts.no_units}</span>
                    <a href=about.clone()>{texts.to_units}</a>
                </p>
            }
        >
            <fieldset class="field">
                <legend class="label">{texts.reporters}</legend>
                {unchosen}
                <div>
                    <For each=move || units.get() key=|unit| *unit let:unit>
                        <Reporter unit chosen units/>
                    </For>
                </div>
            </fieldset>
        </Show>
    }
}

#[component]
fn Reporter(unit: UnitId, chosen: Part<Vec<UnitId>>, units: Memo<Vec<UnitId>>) -> impl IntoView {
    let session = Session::here();
    let words = session.derive(move |plan| {
        let unit = plan.units.get(&unit);
        unit.map(|it| it.name.clone()).unwrap_or_default()
    });
    let choose = move |on: bool| {
        if !session.can_edit() {
            return;
        }
        // Stored in the order of the units, whichever was chosen first.
        let before = chosen.value.get_untracked();
        let mut all = units.get_untracked();
        all.retain(|it| if *it == unit { on } else { before.contains(it) });
        chosen.set.run(all);
    };
    let checked = Signal::derive(move || chosen.value.with(|all| all.contains(&unit)));
    view! { <Checkbox label=words checked on_change=choose/> }
}
