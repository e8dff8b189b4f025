//! Title page, levels, scale, occasions and decisions: what the plan is, and how it judges.

mod decisions;
mod edits;
mod levels;
mod occasions;
mod partial;
mod scale;
mod title;
mod units;

use leptos::prelude::*;

use crate::language::t;
use crate::widgets::{Banner, BannerTone};
use decisions::Decisions;
use edits::Edits;
use levels::Levels;
use occasions::Occasions;
use partial::Partial;
use scale::ScaleSection;
use title::TitlePage;
use units::Units;

/// Title page, scale, decisions.
#[component]
pub fn AboutPlan() -> impl IntoView {
    let edits = Edits::new();
    provide_context(edits);
    view! {
        <div class="page-head"><h1>{t().about.title}</h1></div>
        {move || edits.refused().map(|why| view! { <Banner tone=BannerTone::Error>{why}</Banner> })}
        <TitlePage/>
        <Levels/>
        <ScaleSection/>
        <Partial/>
        <Units/>
        <Occasions/>
        <Decisions/>
    }
}

/// A section of the view: its heading and what it is for, beside its fields.
#[component]
fn Section(title: &'static str, explained: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="form-section">
            <header>
                <h2>{title}</h2>
                <p>{explained}</p>
            </header>
            <div class="stack">{children()}</div>
        </section>
    }
}
