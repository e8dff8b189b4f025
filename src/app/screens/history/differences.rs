//! What differs between two versions, by where in the plan it belongs.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::merge::{Compared, Comparison, Place, What, compare};
use uppfyllt::plan::Plan;

use crate::language::t;
use crate::parts::{ComparedView, grouped, place_title};
use crate::widgets::{Button, ButtonKind};

/// How many records are shown at first.
const FIRST: usize = 60;

/// What differs between two versions.
#[component]
pub fn Differences(old: Arc<Plan>, new: Arc<Plan>) -> impl IntoView {
    let texts = &t().history;
    let comparison = compare(&old, &new);
    let all = comparison.records.len();
    if all == 0 {
        return view! { <p>{texts.same}</p> }.into_any();
    }
    let counts = counts(&comparison);
    let limit = RwSignal::new(FIRST);
    let groups = move || {
        let shown = comparison.records.iter().take(limit.get()).cloned();
        let placed = shown.map(|it| (place([&new, &old], &it), it));
        let group = |(place, records): (Place, Vec<Compared>)| {
            let record = |compared| {
                view! { <ComparedView old=old.clone() new=new.clone() compared/> }
            };
            view! {
                <section class="incoming-group">
                    <h2>{place_title([&new, &old], place)}</h2>
                    <ul>{records.into_iter().map(record).collect_view()}</ul>
                </section>
            }
        };
        grouped(placed).into_iter().map(group).collect_view()
    };
    view! {
        <p><strong>{counts}</strong></p>
        {groups}
        <Show when=move || { limit.get() < all }>
            <Button
                label=(t().exchange.show_all)(all)
                kind=ButtonKind::Link
                on_press=move |()| limit.set(usize::MAX)
            />
        </Show>
    }
    .into_any()
}

/// Where a record belongs: in the later version where it is there, else in the earlier.
fn place([new, old]: [&Plan; 2], compared: &Compared) -> Place {
    match compared.what {
        What::Removed => Place::of(old, &compared.record),
        What::Added | What::Moved(_) | What::Changed(_) => Place::of(new, &compared.record),
    }
}

fn counts(comparison: &Comparison) -> String {
    let [mut added, mut removed, mut changed, mut moved] = [0; 4];
    for record in &comparison.records {
        match record.what {
            What::Added => added += 1,
            What::Removed => removed += 1,
            What::Changed(_) => changed += 1,
            What::Moved(_) => moved += 1,
        }
    }
    (t().history.counts)(added, removed, changed, moved)
}
