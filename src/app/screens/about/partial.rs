//! When an indicator that misses its target is suggested as partly there.

use leptos::prelude::*;
use rust_decimal::Decimal;
use uppfyllt::plan::PartialRule;
use uppfyllt::text::number as shown;

use super::Section;
use super::edits::Edits;
use crate::language::{language, t};
use crate::parts::number;
use crate::session::Session;
use crate::widgets::TextField;

#[component]
pub fn Partial() -> impl IntoView {
    let texts = &t().about;
    view! {
        <Section title=texts.partial explained=texts.partial_explained>
            <div class="fields">
                <Share label=texts.way part=|rule| &mut rule.way/>
                <Share label=texts.floor part=|rule| &mut rule.floor/>
                <Share label=texts.cap part=|rule| &mut rule.cap/>
            </div>
        </Section>
    }
}

/// A share, shown and typed in per cent.
#[component]
fn Share(label: &'static str, part: fn(&mut PartialRule) -> &mut Decimal) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let value = session.derive(move |plan| {
        let mut rule = plan.rules.partial;
        let per_cent = part(&mut rule).saturating_mul(Decimal::ONE_HUNDRED);
        shown::plain(per_cent.normalize(), language())
    });
    view! {
        <TextField
            label
            value
            number=true
            unit="%"
            refuse=move |text: String| share(&text).is_none().then(|| t().about.no_number.to_owned())
            on_commit=move |text: String| {
                if let Some(share) = share(&text) {
                    edits.rules(|rules| *part(&mut rules.partial) = share);
                }
            }
            read_only=edits.locked()
        />
    }
}

fn share(text: &str) -> Option<Decimal> {
    let text = text.trim().trim_end_matches('%');
    let per_cent = number(text)?;
    let share = per_cent.checked_div(Decimal::ONE_HUNDRED)?.normalize();
    (share >= Decimal::ZERO).then_some(share)
}
