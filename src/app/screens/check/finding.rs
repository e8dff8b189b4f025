//! One finding: what was found, where, and what can be done about it.

use leptos::prelude::*;
use uppfyllt::check::Finding;

use super::board::Board;
use super::group::is_told_by_title;
use super::place::{Places, title_of};
use crate::language::t;
use crate::widgets::{Button, ButtonKind};

/// The row of a finding in its group.
pub fn row(board: Board, finding: &Finding) -> AnyView {
    let texts = &t().check;
    let is_brief = is_told_by_title(&finding.kind);
    let told = (!is_brief).then(|| (texts.found)(&finding.kind));
    let places = finding.places.clone();
    view! {
        <li>
            <div>
                {told.map(|told| view! { <p>{told}</p> })}
                <Places board places is_brief/>
            </div>
            {ways(board, finding)}
        </li>
    }
    .into_any()
}

/// What can be done about it.
fn ways(board: Board, finding: &Finding) -> Option<AnyView> {
    let texts = &t().check;
    if !board.acts() {
        return None;
    }
    let place = title_of(board, finding);
    let one = vec![finding.clone()];
    let mend = finding.mend.is_some().then(|| {
        let label = (texts.mend)(&finding.kind);
        let (title, one) = ((texts.of)(label, &place), one.clone());
        view! { <Button label title small=true on_press=move |()| board.mend(&one)/> }
    });
    let title = (texts.of)(texts.let_stand, &place);
    let stand = move |()| board.considered.set(one.clone());
    let buttons = view! {
        <div class="cluster">
            {mend}
            <Button label=texts.let_stand title kind=ButtonKind::Quiet small=true on_press=stand/>
        </div>
    };
    Some(buttons.into_any())
}
