//! The report: whose plan and when, the summary, the list of goals, then goal after goal.

use leptos::prelude::*;
use uppfyllt::plan::{About, Occasion, OccasionId, Plan};
use uppfyllt::text::date;

use super::goal::Goal;
use super::places::Places;
use super::reading::Reading;
use super::summary::Summary;
use crate::language::{language, t};
use crate::parts::{occasion_title, standing};
use crate::widgets::{Choice, SelectField, Status};

/// A plan as a report.
#[component]
pub fn Report(reading: Reading) -> impl IntoView {
    let goals = reading.goals();
    let places = Places::new(goals.len());
    let of_goals = goals.iter().enumerate();
    let of_goals = of_goals.map(|(at, (id, depth))| {
        view! { <Goal reading=reading.clone() id=*id depth=*depth at places/> }
    });
    let of_goals = of_goals.collect_view();
    let none = goals
        .is_empty()
        .then(|| view! { <p>{t().reader.no_goals}</p> });
    view! {
        <article class="reader">
            <Head reading=reading.clone()/>
            {none}
            {(!goals.is_empty()).then(|| view! {
                <Summary reading=reading.clone()/>
                <Contents reading places/>
            })}
            {of_goals}
        </article>
    }
}

/// Whose plan, which, and as of when.
#[component]
fn Head(reading: Reading) -> impl IntoView {
    let texts = &t().reader;
    let about = &reading.plan.about;
    let title = match about.title.is_empty() {
        true => t().frame.untitled.to_owned(),
        false => about.title.clone(),
    };
    let when = match &reading.occasion {
        Some(it) => as_of(it),
        None => texts.no_occasion.to_owned(),
    };
    let decision = reading.decision.as_deref().map(texts.decided);
    view! {
        <header>
            <p class="eyebrow">{owner(about)}</p>
            <h1>{title}</h1>
            <p class="lede">{when}</p>
            {decision.map(|it| view! { <p class="soft">{it}</p> })}
        </header>
    }
}

fn as_of(occasion: &Occasion) -> String {
    let day = (t().reader.as_of)(&date::long(occasion.date, language()));
    match occasion.title.is_empty() {
        // Its usual name is its kind with the same day.
        true => format!("{}. {day}.", (t().status.occasion)(occasion.kind)),
        false => format!("{}. {day}.", occasion.title),
    }
}

fn owner(about: &About) -> String {
    let years = about.from_year.zip(about.to_year);
    let years = years.map(|(from, to)| (t().reader.years)(from, to));
    let named = [about.municipality.clone(), about.committee.clone()];
    let parts = named.into_iter().chain(years).filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// Every goal with its status. The address is the route, so a line moves the focus itself.
#[component]
fn Contents(reading: Reading, places: Places) -> impl IntoView {
    let texts = &t().reader;
    let line = |(at, (id, depth)): (usize, (_, usize))| {
        let text = reading.plan.goals.get(&id).map(|it| it.text.clone());
        let status = reading.results.goal(id).and_then(|it| it.status.clone());
        let (shape, word) = standing(&reading.plan.rules, status.as_ref());
        view! {
            <li style:--level=depth.to_string()>
                <button type="button" class="button link" on:click=move |_| places.go_to(at)>
                    {text}
                </button>
                <Status shape word/>
            </li>
        }
    };
    let lines = reading.goals().into_iter().enumerate().map(line);
    view! {
        <nav class="read-contents" aria-labelledby="read-contents">
            <h2 id="read-contents" node_ref=places.contents() tabindex="-1">{texts.contents}</h2>
            <ol>{lines.collect_view()}</ol>
            <p class="soft small screen-only">{texts.keys}</p>
        </nav>
    }
}

/// Chooses the occasion that is read of; nothing where there is one only.
#[component]
pub fn OccasionChoice(
    /// All occasions.
    #[prop(into)]
    occasions: Signal<Vec<Choice<Option<OccasionId>>>>,
    /// The one read of.
    #[prop(into)]
    chosen: Signal<Option<OccasionId>>,
    /// Reads of another.
    #[prop(into)]
    on_choose: Callback<OccasionId>,
) -> impl IntoView {
    let choose = move |id: Option<OccasionId>| {
        if let Some(id) = id {
            on_choose.run(id);
        }
    };
    view! {
        <Show when=move || occasions.with(|all| all.len() > 1)>
            <div class="occasion">
                <SelectField
                    label=t().overview.occasion
                    choices=occasions
                    value=chosen
                    on_change=choose
                />
            </div>
        </Show>
    }
}

/// The occasions of a plan to choose from, the latest first.
pub fn occasions(plan: &Plan) -> Vec<Choice<Option<OccasionId>>> {
    let all = plan.occasions_by_day().into_iter().rev();
    let named = |id: OccasionId| {
        let occasion = plan.occasions.get(&id)?;
        Some(Choice::new(Some(id), occasion_title(occasion)))
    };
    all.filter_map(named).collect()
}
