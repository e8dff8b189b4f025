//! Help, glossary and the accessibility statement.

/// Help, glossary and the accessibility statement.
pub struct HelpTexts {
    /// The title of the view.
    pub title: &'static str,
    /// Name of the list of contents.
    pub contents: &'static str,
    /// The chapters of the help, in order.
    pub chapters: &'static [Chapter],
    /// Heading of the keys.
    pub keys: &'static str,
    /// Column: the keys.
    pub key: &'static str,
    /// Column: what they do.
    pub does: &'static str,
    /// Every key with what it does, beside those of the commands.
    pub strokes: &'static [(&'static str, &'static str)],
    /// Heading of the glossary.
    pub glossary: &'static str,
    /// The terms of the glossary and what they mean here, in the order of the alphabet.
    pub terms: &'static [(&'static str, &'static str)],
    /// The accessibility statement.
    pub statement: StatementTexts,
}

/// A chapter of the help.
pub struct Chapter {
    /// Its heading.
    pub title: &'static str,
    /// What it is about, in a sentence or two.
    pub text: &'static str,
    /// The rest, point by point.
    pub points: &'static [&'static str],
}

/// The accessibility statement, with what the Swedish law on accessibility of digital public
/// services (2018:1937) and its ordinance require. What differs between publishers comes as arguments.
pub struct StatementTexts {
    /// Its heading.
    pub title: &'static str,
    /// Who stands behind the service.
    pub actor: fn(&str) -> String,
    /// Stands for the actor where the publisher has not said who it is.
    pub actor_unset: &'static str,
    /// Heading: how accessible it is.
    pub how: &'static str,
    /// It conforms wholly.
    pub whole: &'static str,
    /// It conforms in part.
    pub in_part: &'static str,
    /// It does not conform.
    pub not: &'static str,
    /// Heading of the deficiencies.
    pub deficiencies: &'static str,
    /// What they are and whom they hinder.
    pub known: &'static [&'static str],
    /// Heading: how to get help.
    pub barrier: &'static str,
    /// Whom to tell, and when there is an answer.
    pub tell: &'static str,
    /// Whom to tell where no address is set.
    pub tell_sender: &'static str,
    /// Heading of supervision.
    pub supervision: &'static str,
    /// Who supervises.
    pub authority: &'static str,
    /// Text of the link to the authority.
    pub complain: &'static str,
    /// Heading: how it was tested.
    pub testing: &'static str,
    /// How it was tested.
    pub tested: &'static str,
    /// When it was tested and published.
    pub dates: fn(&str, &str) -> String,
}
