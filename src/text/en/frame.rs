//! Header, navigation, footer: what stands around every view.

use crate::edit::{Kind, Verb};
use crate::text::catalogue::frame::FrameTexts;

pub const TEXTS: FrameTexts = FrameTexts {
    page_title: |view| format!("{view} – Uppfyllt"),
    skip: "Skip to content",
    loading: "Reading the plan",
    untitled: "Plan without a name",
    undo: "Undo",
    undo_what: |what| format!("Undo: {what}"),
    redo: "Redo",
    redo_what: |what| format!("Redo: {what}"),
    saved: |when| format!("Saved {when}"),
    saving: "Saving",
    not_saved: "Not saved",
    in_memory: "Not kept in the browser",
    read_only: "Read-only",
    no_copy: "no file copy yet",
    copy_age: |days| match days {
        0 => "file copy today".to_owned(),
        1 => "file copy yesterday".to_owned(),
        days => format!("no file copy for {days} days"),
    },
    save_as_file: "Save as file",
    to_start: "All plans",
    navigation: "The plan",
    menu: "Menu",
    not_assessed: |n| format!("{n} not assessed"),
    language: "Language",
    theme: "Appearance",
    theme_system: "As the computer",
    theme_light: "Light",
    theme_dark: "Dark",
    version: |build| format!("Uppfyllt {build}"),
    local_only: "Everything stays in your browser",
    accessibility: "Accessibility",
    close: "Close",
    retry: "Try again",
    done,
    no_plan_title: "The plan is not in this browser",
    no_plan: "A link only shows a plan that is kept here. Open the plan file, and the link works.",
    no_view_title: "The address leads nowhere",
    no_view: "The link may have been cut on its way. Begin from the start page.",
    print: "Print",
    copy_link: "Copy link to here",
    link_copied: "The link is copied. It shows what you see to whoever has the plan in their browser.",
    link_to_copy: |link| format!("The browser did not copy the link. Here it is: {link}"),
};

/// A kind of record: one, and many.
pub fn noun(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Goal => ("goal", "goals"),
        Kind::Indicator => ("indicator", "indicators"),
        Kind::Occasion => ("occasion", "occasions"),
        Kind::Unit => ("unit", "units"),
        Kind::Decision => ("decision", "decisions"),
        Kind::Rules => ("rules", "rules"),
        Kind::About => ("title page", "title page"),
        Kind::Activity => ("activity", "activities"),
        Kind::Chapter => ("chapter", "chapters"),
        Kind::Risk => ("risk", "risks"),
        Kind::GlossaryTerm => ("term", "terms"),
        Kind::BudgetTable => ("table", "tables"),
        Kind::Template => ("document template", "document templates"),
        Kind::Assessment => ("judgement", "judgements"),
        Kind::Observation => ("measurement", "measurements"),
    }
}

fn done(verb: Verb, kind: Kind, count: usize) -> String {
    let (one, many) = noun(kind);
    let what = match count {
        1 => one.to_owned(),
        n => format!("{n} {many}"),
    };
    let done = match verb {
        Verb::Added => "added",
        Verb::Deleted => "deleted",
        Verb::Moved => "moved",
        Verb::Edited => "changed",
    };
    format!("{what} {done}")
}
