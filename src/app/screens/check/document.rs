//! A pasted document checked: its text on one side, what was found in it on the other. The text is not kept; why
//! something of it may stand is kept in the plan.

use std::sync::Arc;
use std::time::Duration;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::check;
use uppfyllt::exchange::table::TooBig;

use super::board::{Board, Findings, Ground};
use crate::language::t;
use crate::widgets::{Banner, BannerTone, Button, ButtonKind};

/// How far the checking has come.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// There is nothing to check.
    Nothing,
    /// It is more than is read.
    TooBig(TooBig),
    /// It is checked.
    Checked,
}

/// The document and what was found in it.
#[derive(Clone, Copy)]
struct Work {
    area: NodeRef<html::Textarea>,
    text: RwSignal<Arc<str>>,
    found: RwSignal<Arc<Vec<check::Finding>>>,
    stage: RwSignal<Stage>,
    /// The text differs from what was checked.
    unchecked: RwSignal<bool>,
}

impl Work {
    fn new() -> Self {
        Self {
            area: NodeRef::new(),
            text: RwSignal::new("".into()),
            found: RwSignal::default(),
            stage: RwSignal::new(Stage::Nothing),
            unchecked: RwSignal::new(false),
        }
    }

    /// Checks what the field holds.
    fn check(self) {
        // Asked after a paste, when the view may be gone already.
        let Some(area) = self.area.try_get_untracked().flatten() else {
            return;
        };
        let text = area.value();
        self.unchecked.set(false);
        if text.trim().is_empty() {
            return self.stage.set(Stage::Nothing);
        }
        match check::text(&text) {
            Ok(found) => {
                self.text.set(text.into());
                self.found.set(Arc::new(found));
                self.stage.set(Stage::Checked);
            }
            Err(too_big) => self.stage.set(Stage::TooBig(too_big)),
        }
    }
}

/// A document to check, and what is found in it.
#[component]
pub fn OfDocument() -> impl IntoView {
    let work = Work::new();
    let board = Board::new(work.found.into(), Ground::Document(work.text, work.area));
    let outcome = move || {
        match work.stage.get() {
        Stage::Nothing => ().into_any(),
        Stage::TooBig(too_big) => view! {
            <Banner tone=BannerTone::Error title=t().paste.too_big_title>{(t().paste.too_big)(too_big)}</Banner>
        }
        .into_any(),
        Stage::Checked => {
            view! { <Findings board looked=t().check.looked_in_document>""</Findings> }.into_any()
        }
    }
    };
    view! {
        <div class="check-document">
            <Text work/>
            <div>{outcome}</div>
        </div>
    }
}

/// The field that the document is pasted into.
#[component]
fn Text(work: Work) -> impl IntoView {
    let texts = &t().check;
    // A paste is checked once the field has taken it.
    let paste = move |_| set_timeout(move || work.check(), Duration::ZERO);
    let note = move || match work.unchecked.get() {
        true => texts.unchecked,
        false => texts.area_hint,
    };
    view! {
        <div class="check-text screen-only">
            <div class="field">
                <label for="check-area">{texts.area}</label>
                <textarea
                    node_ref=work.area
                    id="check-area"
                    class="textarea"
                    aria-describedby="check-area-note"
                    spellcheck="false"
                    autocomplete="off"
                    on:paste=paste
                    on:input=move |_| work.unchecked.set(true)
                ></textarea>
                <p class="hint" id="check-area-note">{note}</p>
            </div>
            <Button label=texts.check_text kind=ButtonKind::Primary on_press=move |()| work.check()/>
        </div>
    }
}
