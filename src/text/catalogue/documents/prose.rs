//! A text with looks and linked figures, as it is written.

/// A text with looks and linked figures, as it is written.
pub struct ProseTexts {
    /// The buttons that put marks, spoken: for what text.
    pub tools: fn(label: &str) -> String,
    /// Button: a heading.
    pub heading: &'static str,
    /// Button: bold letters.
    pub strong: &'static str,
    /// Button: italic letters.
    pub emphasis: &'static str,
    /// Button: a list.
    pub list: &'static str,
    /// Button: a numbered list.
    pub numbered: &'static str,
    /// Button: a paragraph set apart.
    pub note: &'static str,
    /// Button: a note at the foot.
    pub footnote: &'static str,
    /// Button and title: words that lead to an address.
    pub link: &'static str,
    /// Button and title: a figure of the plan.
    pub figure: &'static str,
    /// The markup in one line.
    pub markup: &'static str,
    /// How the text reads, as a heading.
    pub reads: &'static str,
    /// The same, spoken: what text.
    pub reads_of: fn(label: &str) -> String,
    /// There is no text yet.
    pub empty: &'static str,
    /// A table that is not drawn here: its title and its rows.
    pub table: fn(title: &str, rows: usize) -> String,
    /// A picture that is not drawn here.
    pub picture: fn(title: &str) -> String,
    /// The table of contents.
    pub contents: fn(title: &str) -> String,
    /// The question about a link.
    pub ask_link: AskLinkTexts,
    /// The question about a figure.
    pub ask_figure: AskFigureTexts,
    /// What can be linked to.
    pub offer: OfferTexts,
}

/// The question about a link.
pub struct AskLinkTexts {
    /// Field: the words that are read.
    pub words: &'static str,
    /// Field: where they lead.
    pub address: &'static str,
    /// What an address begins with.
    pub hint: &'static str,
    /// What was typed is no address.
    pub no_address: &'static str,
    /// Button: put it into the text.
    pub insert: &'static str,
}

/// The question about a figure.
pub struct AskFigureTexts {
    /// What a linked figure is.
    pub what: &'static str,
    /// Field: where the figure is taken from.
    pub source: &'static str,
    /// Goals and indicators, as a source.
    pub plan: &'static str,
    /// Field: words to find by.
    pub search: &'static str,
    /// Field: how a cell is shown.
    pub shown_as: &'static str,
    /// As its amount.
    pub amount: &'static str,
    /// In per cent of another.
    pub share: &'static str,
    /// Both.
    pub both: &'static str,
    /// Field: the unit of an amount.
    pub unit: &'static str,
    /// Yes or no: without its sign.
    pub unsigned: &'static str,
    /// Field: the column that a share is of.
    pub share_of: &'static str,
    /// Nothing has these words.
    pub nothing: &'static str,
    /// There is more than is listed.
    pub more: fn(usize) -> String,
    /// Nothing is known of it yet.
    pub unknown: &'static str,
    /// An offer, spoken: of what, which figure, what it says.
    pub offer: fn(of: &str, name: &str, says: &str) -> String,
}

/// What can be linked to.
pub struct OfferTexts {
    /// The index at the occasion.
    pub now: &'static str,
    /// The status that it reaches.
    pub status: &'static str,
    /// The index as expected at the end of the year.
    pub forecast: &'static str,
    /// The status that it reaches then.
    pub forecast_status: &'static str,
    /// The index at the occasion before.
    pub before: &'static str,
    /// How many there are of something.
    pub count: fn(what: &str) -> String,
    /// All that take part.
    pub all: &'static str,
    /// The occasion.
    pub occasion: &'static str,
    /// The day of the occasion.
    pub day: &'static str,
    /// The day of the occasion before.
    pub day_before: &'static str,
    /// A share as it stands in a text: of what.
    pub share: fn(share: &str, of: &str) -> String,
    /// What a link to a share is called.
    pub share_name: fn(name: &str, of: &str) -> String,
}
