//! A plan inside a link or published beside the application: sharing it, and looking at it.

use crate::file::link::LinkError;

/// What went wrong, and what to do.
pub type Told = (&'static str, &'static str);

/// A plan inside a link or published beside the application: sharing it, and looking at it.
pub struct LinkTexts {
    /// Heading: sharing a plan as a link.
    pub share: &'static str,
    /// What such a link is, and who can read it.
    pub share_explained: &'static str,
    /// Which plan the link shows.
    pub which: &'static str,
    /// The plan as it is.
    pub now: &'static str,
    /// The plan as an occasion was frozen.
    pub frozen: fn(occasion: &str) -> String,
    /// The link is being made.
    pub making: &'static str,
    /// The link has so many characters.
    pub length: fn(characters: &str) -> String,
    /// Links of this length may be cut.
    pub is_long: &'static str,
    /// The plan is too large for a link.
    pub too_large: &'static str,
    /// The browser cannot make one.
    pub no_packer: &'static str,
    /// Links of an application that is a file lead nowhere elsewhere.
    pub of_file: &'static str,
    /// Copies the link.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// Shows what whoever opens the link sees.
    pub try_it: &'static str,
    /// Heading of the place to paste a link.
    pub paste_title: &'static str,
    /// What it is for.
    pub paste: &'static str,
    /// The field.
    pub pasted: &'static str,
    /// Shows the plan of the pasted link.
    pub show: &'static str,
    /// What a plan that came in a link is called, where it is gone through.
    pub name: &'static str,
    /// What is seen is not kept.
    pub preview: &'static str,
    /// What that means.
    pub preview_explained: &'static str,
    /// It was made by a newer version.
    pub newer_file: &'static str,
    /// Keeps a copy.
    pub keep: &'static str,
    /// The copy could not be kept.
    pub not_kept: &'static str,
    /// The plan is being unpacked or fetched.
    pub waiting: &'static str,
    /// So many kilobytes have come.
    pub fetched: fn(kilobytes: &str) -> String,
    /// Why no plan came out of a link.
    pub error: fn(&LinkError) -> (&'static str, String),
    /// The link unpacks to more than any plan.
    pub bomb: Told,
    /// The browser cannot unpack.
    pub no_unpacker: Told,
    /// The address names no plan beside the application.
    pub astray: Told,
    /// The application is a file.
    pub from_file: Told,
    /// No such plan is published.
    pub not_found: Told,
    /// The host does not answer.
    pub unreachable: Told,
    /// The published file is too large.
    pub too_big: Told,
    /// Heading: it is no plan file.
    pub no_plan: &'static str,
}
