//! The footer: version, where data is, help, language and look.

use leptos::prelude::*;
use uppfyllt::text::Language;

use crate::language::{Choices, Theme, t};
use crate::platform::document;
use crate::route::Route;
use crate::widgets::{Choice, ChoiceStrip};

/// The footer of every view.
#[component]
pub fn Footer() -> impl IntoView {
    let choices = Choices::here();
    let texts = &t().frame;
    let version = (texts.version)(&built());
    let languages = Language::ALL.map(|it| Choice::new(it, it.name()));
    let themes = Theme::ALL.map(|it| Choice::new(it, theme_name(it)));
    view! {
        <footer class="foot">
            <div>
                <span>{version}</span>
                <span>{texts.local_only}</span>
                <a href=Route::Accessibility.href()>{texts.accessibility}</a>
                <a href=Route::Help.href()>{t().help.title}</a>
                <div class="settings">
                    <ChoiceStrip
                        label=texts.language
                        hide_label=true
                        small=true
                        choices=languages.to_vec()
                        value=Signal::derive(move || choices.language())
                        on_change=move |language| choices.speak(language)
                    />
                    <ChoiceStrip
                        label=texts.theme
                        hide_label=true
                        small=true
                        choices=themes.to_vec()
                        value=Signal::derive(move || choices.theme())
                        on_change=move |theme| choices.wear(theme)
                    />
                </div>
            </div>
        </footer>
    }
}

/// Version, day and commit, as the tool wrote them into the page; the version alone where it did not.
fn built() -> String {
    document::meta("build").unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned())
}

fn theme_name(theme: Theme) -> &'static str {
    let texts = &t().frame;
    match theme {
        Theme::System => texts.theme_system,
        Theme::Light => texts.theme_light,
        Theme::Dark => texts.theme_dark,
    }
}
