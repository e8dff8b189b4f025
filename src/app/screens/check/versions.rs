//! A version of the plan checked against an earlier one.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::check;

use super::board::{Board, Findings, Ground};
use crate::language::t;
use crate::parts::{Both, TwoVersions};

/// The choice of the versions, and what is found between them.
#[component]
pub fn OfVersions() -> impl IntoView {
    view! { <TwoVersions label=t().check.versions show=between/> }
}

fn between(both: Both) -> AnyView {
    let is_same = Memo::new(move |_| both.with(|it| matches!(it, Some([old, now]) if old == now)));
    let found = Memo::new(move |_| {
        both.with(|it| match it {
            Some([old, now]) => Arc::new(check::versions(old, now)),
            None => Arc::default(),
        })
    });
    let board = Board::new(found.into(), Ground::Versions(both));
    let shown = move || match is_same.get() {
        true => view! { <p>{t().check.same}</p> }.into_any(),
        false => {
            view! { <Findings board looked=t().check.looked_in_versions>""</Findings> }.into_any()
        }
    };
    shown.into_any()
}
