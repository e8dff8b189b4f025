//! What contradicts what in the tables, each with a link to its cell.

use leptos::prelude::*;
use uppfyllt::economy::{Finding, Place, findings};
use uppfyllt::plan::{BudgetTableId, Plan};
use uppfyllt::text::economy;

use crate::language::{language, t};
use crate::parts::{breath, cell_href};
use crate::session::Session;

/// A finding in words, with the places it is about.
#[derive(Clone, PartialEq)]
struct Told {
    words: String,
    places: Vec<(String, Place)>,
}

/// The findings of the occasion looked at, or those that touch one table.
#[component]
pub fn Findings(of: Option<BudgetTableId>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let changed = breath(move || {
        session.with(|_| ());
        session.occasion().track();
    });
    let found = Memo::new(move |_| {
        changed.track();
        found(session, of)
    });
    let line = move |it: Told| {
        let is_one = it.places.len() == 1;
        let links = it.places.into_iter().map(|(name, place)| {
            let words = if is_one {
                texts.show_cell.to_owned()
            } else {
                (texts.to_cell)(&name)
            };
            view! { <a href=cell_href(session, &place)>{words}</a>" " }
        });
        view! { <li>{it.words}" "<span class="screen-only">{links.collect_view()}</span></li> }
    };
    view! {
        <Show when=move || found.with(|it| !it.is_empty())>
            <section class="economy-findings" aria-labelledby="findings">
                <h2 id="findings">
                    <span class="figure-mark wrong" aria-hidden="true">"▲"</span>
                    {move || (texts.findings)(found.with(Vec::len))}
                </h2>
                <p class="soft">{texts.findings_what}</p>
                <ul>{move || found.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

/// The findings as they are now: of every table of the plan, so that nobody who types waits for them.
fn found(session: Session, of: Option<BudgetTableId>) -> Vec<Told> {
    let occasion = session.occasion().get_untracked();
    session.with_untracked(|plan| {
        let is_here = |place: &Place| match of {
            Some(id) => place.table == id,
            None => plan
                .budgets
                .get(&place.table)
                .is_some_and(|it| it.occasion == occasion),
        };
        let all = findings(plan).into_iter();
        let here = all.filter(|it| places(it).iter().any(is_here));
        here.map(|it| told(plan, &it)).collect()
    })
}

/// Where a finding stands.
fn places(finding: &Finding) -> Vec<Place> {
    match finding {
        Finding::Wrong { table, check } => vec![Place {
            table: *table,
            row: check.row,
            column: check.column,
        }],
        Finding::Apart { one, other, .. } => vec![one.place, other.place],
    }
}

fn told(plan: &Plan, finding: &Finding) -> Told {
    let named = |it: Place| {
        let table = plan.budgets.get(&it.table);
        (table.map(|it| it.title.clone()).unwrap_or_default(), it)
    };
    Told {
        words: economy::finding(finding, plan, language()),
        places: places(finding).into_iter().map(named).collect(),
    }
}
