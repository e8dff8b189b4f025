//! The languages of the interface.

/// A language of the interface. The field's own language comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish: the default, also for languages that are not spoken here.
    #[default]
    Swedish,
    /// English.
    English,
}

impl Language {
    /// The languages, in the order that they are offered.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The language's tag for `lang`, such as `sv`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language's name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Swedish => "Svenska",
            Self::English => "English",
        }
    }

    /// The language that a locale such as `en-GB` asks for.
    pub fn of_locale(locale: &str) -> Self {
        let tag = locale.split(['-', '_']).next().unwrap_or_default();
        if tag.eq_ignore_ascii_case("en") {
            Self::English
        } else {
            Self::Swedish
        }
    }
}
