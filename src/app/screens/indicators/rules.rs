//! The rules that stand in the words of the indicators, taken many at a time after a look.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::phrase::{Adoption, Proposal, Scene};
use uppfyllt::plan::{Indicator, IndicatorId, Node};
use uppfyllt::text::why;

use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Checkbox, Dialog};

/// Tells that rules stand in words, and shows them before any is taken. Only gaps are filled: a rule
/// that somebody has set is changed in the indicator's own details.
#[component]
pub fn WordedRules() -> impl IntoView {
    let session = Session::here();
    let found = found(session);
    let open = RwSignal::new(false);
    let left_out = RwSignal::new(BTreeSet::<IndicatorId>::new());
    let taken = Memo::new(move |_| {
        let found = found.get().into_iter();
        left_out.with(|left_out| {
            let taken = found.filter(|(id, _)| !left_out.contains(id));
            taken.collect::<Vec<_>>()
        })
    });
    let take = move |()| {
        let edit = edit(&session, &taken.get_untracked());
        // A refused edit is told by the shell.
        if session.dispatch(edit).is_ok() {
            open.set(false);
        }
    };
    let texts = &t().indicators;
    let count = move || taken.with(Vec::len);
    view! {
        <Show when=move || session.can_edit() && found.with(|found| !found.is_empty())>
            <div class="notice">
                <span class="banner-text">{move || (texts.rules_found)(found.with(Vec::len))}</span>
                <Button label=texts.show_rules on_press=move |()| open.set(true)/>
            </div>
        </Show>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.rules
            close_label=t().frame.close
            wide=true
            actions=move || view! {
                <Button
                    label=Signal::derive(move || (texts.take_rules)(count()))
                    kind=ButtonKind::Primary
                    on_press=take
                    disabled=Signal::derive(move || count() == 0)
                />
            }
        >
            <p>{texts.rules_explained}</p>
            <ul class="entries">
                {move || found.get().into_iter().map(|(id, proposal)| {
                    view! { <Rule id proposal left_out/> }
                }).collect_view()}
            </ul>
        </Dialog>
    }
}

#[component]
fn Rule(
    id: IndicatorId,
    proposal: Proposal,
    left_out: RwSignal<BTreeSet<IndicatorId>>,
) -> impl IntoView {
    let session = Session::here();
    let text = session.with_untracked(|plan| {
        let indicator = plan.indicators.get(&id);
        indicator.map(|it| it.text.clone()).unwrap_or_default()
    });
    let says = session.with_untracked(|plan| why::phrase(&proposal.phrase, plan, language()));
    let checked = Signal::derive(move || left_out.with(|left_out| !left_out.contains(&id)));
    let choose = move |taken| {
        left_out.update(|left_out| {
            match taken {
                true => left_out.remove(&id),
                false => left_out.insert(id),
            };
        });
    };
    view! {
        <li>
            <Checkbox label=text checked on_change=choose hint=says/>
        </li>
    }
}

/// An indicator whose words have been read.
#[derive(Clone, PartialEq)]
struct Words {
    id: IndicatorId,
    indicator: Arc<Indicator>,
    scene: Scene,
    /// The first rule in them that fills a gap.
    proposal: Option<Proposal>,
}

impl Words {
    fn read(id: IndicatorId, indicator: &Arc<Indicator>, scene: Scene) -> Self {
        let mut proposals = Proposal::all(indicator, scene).into_iter();
        Self {
            id,
            indicator: indicator.clone(),
            scene,
            proposal: proposals.find(|it| it.fills_a_gap(indicator)),
        }
    }

    fn is_of(&self, id: IndicatorId, indicator: &Arc<Indicator>, scene: Scene) -> bool {
        self.id == id && self.scene == scene && Arc::ptr_eq(&self.indicator, indicator)
    }
}

/// The rules in the words of indicators that have none, in reading order. An indicator that is
/// the same at the same place is not read again: a plan may have thousands.
fn found(session: Session) -> Memo<Vec<(IndicatorId, Proposal)>> {
    let outline = session.outline();
    let words = Memo::new(move |before: Option<&Vec<Words>>| {
        let rows = outline.with(|outline| outline.rows()).into_iter();
        session.with(|plan| {
            let indicators = rows.filter_map(|row| match row.node {
                Node::Indicator(id) => Some((id, plan.indicators.get(&id)?)),
                Node::Goal(_) => None,
            });
            let read = |(at, (id, indicator))| {
                let scene = Scene::of(plan, id);
                let same = before.and_then(|before| before.get(at));
                let same = same.filter(|words: &&Words| words.is_of(id, indicator, scene));
                same.cloned()
                    .unwrap_or_else(|| Words::read(id, indicator, scene))
            };
            indicators.enumerate().map(read).collect::<Vec<_>>()
        })
    });
    Memo::new(move |_| {
        words.with(|words| {
            let found = words.iter();
            found
                .filter_map(|it| Some((it.id, it.proposal.clone()?)))
                .collect()
        })
    })
}

fn edit(session: &Session, taken: &[(IndicatorId, Proposal)]) -> Edit {
    let records = session.with_untracked(|plan| {
        let mut adoption = Adoption::new(plan, || session.fresh::<Indicator>().uuid());
        for (id, proposal) in taken {
            adoption.take(*id, proposal);
        }
        adoption.records()
    });
    Edit::Many(records.into_iter().map(Edit::Put).collect())
}
