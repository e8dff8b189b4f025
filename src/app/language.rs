//! What the user has chosen for all plans: the language and its texts, the look, what to be called.

use leptos::prelude::*;
use uppfyllt::text::{Catalogue, Language};

use crate::platform::{document, locale};
use crate::storage::Preferences;

/// How the application looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    fn name(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    fn of_name(name: Option<&str>) -> Self {
        let named = |theme: &Self| theme.name() == name;
        Self::ALL.into_iter().find(named).unwrap_or_default()
    }
}

/// The user's choices, remembered by the browser.
#[derive(Clone, Copy)]
pub struct Choices {
    language: RwSignal<Language>,
    theme: RwSignal<Theme>,
    name: RwSignal<String>,
}

impl Choices {
    /// The choices of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Reads the choices, and keeps page and browser in step with them.
    pub fn load() -> Self {
        let kept = Preferences::load();
        let tag = kept
            .language
            .or_else(|| locale::languages().into_iter().next());
        let choices = Self {
            language: RwSignal::new(tag.as_deref().map(Language::of_locale).unwrap_or_default()),
            theme: RwSignal::new(Theme::of_name(kept.theme.as_deref())),
            name: RwSignal::new(kept.name.unwrap_or_default()),
        };
        Effect::new(move || document::set_language(choices.language.get().tag()));
        Effect::new(move || document::set_theme(choices.theme.get().name()));
        choices
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// The theme.
    pub fn theme(&self) -> Theme {
        self.theme.get()
    }

    /// What the user wants to be called in the history and in files; empty for nothing.
    pub fn name(&self) -> String {
        self.name.get()
    }

    /// Is called otherwise.
    pub fn be_called(&self, name: &str) {
        let name = name.trim().to_owned();
        self.name.set(name.clone());
        remember(|kept| kept.name = Some(name).filter(|name| !name.is_empty()));
    }

    /// Speaks another language.
    pub fn speak(&self, language: Language) {
        self.language.set(language);
        remember(|kept| kept.language = Some(language.tag().to_owned()));
    }

    /// Looks otherwise.
    pub fn wear(&self, theme: Theme) {
        self.theme.set(theme);
        remember(|kept| kept.theme = theme.name().map(str::to_owned));
    }
}

fn remember(choose: impl FnOnce(&mut Preferences)) {
    let mut kept = Preferences::load();
    choose(&mut kept);
    kept.save();
}

/// The language spoken. The whole application is drawn anew when it changes, so this is not tracked.
pub fn language() -> Language {
    use_context::<Choices>().map_or_else(Language::default, |it| it.language.get_untracked())
}

/// The texts in the language spoken.
pub fn t() -> &'static Catalogue {
    Catalogue::of(language())
}

/// What the user wants to be called; empty for nothing.
pub fn my_name() -> String {
    use_context::<Choices>().map_or_else(String::new, |it| it.name.get_untracked())
}
