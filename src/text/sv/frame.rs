//! Header, navigation, footer: what stands around every view.

use crate::edit::{Kind, Verb};
use crate::text::catalogue::frame::FrameTexts;

pub const TEXTS: FrameTexts = FrameTexts {
    page_title: |view| format!("{view} – Uppfyllt"),
    skip: "Hoppa till innehållet",
    loading: "Läser planen",
    untitled: "Plan utan namn",
    undo: "Ångra",
    undo_what: |what| format!("Ångra: {what}"),
    redo: "Gör om",
    redo_what: |what| format!("Gör om: {what}"),
    saved: |when| format!("Sparat {when}"),
    saving: "Sparar",
    not_saved: "Inte sparat",
    in_memory: "Sparas inte i webbläsaren",
    read_only: "Skrivskyddad",
    no_copy: "ingen filkopia än",
    copy_age: |days| match days {
        0 => "filkopia i dag".to_owned(),
        1 => "filkopia i går".to_owned(),
        days => format!("ingen filkopia på {days} dagar"),
    },
    save_as_file: "Spara som fil",
    to_start: "Alla planer",
    navigation: "Planen",
    menu: "Meny",
    not_assessed: |n| match n {
        1 => "1 ej bedömd".to_owned(),
        n => format!("{n} ej bedömda"),
    },
    language: "Språk",
    theme: "Utseende",
    theme_system: "Som datorn",
    theme_light: "Ljust",
    theme_dark: "Mörkt",
    version: |build| format!("Uppfyllt {build}"),
    local_only: "Allt stannar i din webbläsare",
    accessibility: "Tillgänglighet",
    close: "Stäng",
    retry: "Försök igen",
    done,
    no_plan_title: "Planen finns inte i den här webbläsaren",
    no_plan: "En länk visar bara en plan som är sparad här. Öppna planfilen, så fungerar länken.",
    no_view_title: "Adressen leder ingenstans",
    no_view: "Länken kan ha kapats på vägen. Börja från startsidan.",
    print: "Skriv ut",
    copy_link: "Kopiera länk hit",
    link_copied: "Länken är kopierad. Den visar det du ser för den som har planen i sin webbläsare.",
    link_to_copy: |link| format!("Webbläsaren kopierade inte länken. Här är den: {link}"),
};

/// A kind of record: one, many, and whether one is neuter.
pub fn noun(kind: Kind) -> (&'static str, &'static str, bool) {
    match kind {
        Kind::Goal => ("mål", "mål", true),
        Kind::Indicator => ("indikator", "indikatorer", false),
        Kind::Occasion => ("tillfälle", "tillfällen", true),
        Kind::Unit => ("enhet", "enheter", false),
        Kind::Decision => ("beslut", "beslut", true),
        Kind::Rules => ("regler", "regler", false),
        Kind::About => ("uppgifter om planen", "uppgifter om planen", false),
        Kind::Activity => ("aktivitet", "aktiviteter", false),
        Kind::Chapter => ("kapitel", "kapitel", true),
        Kind::Risk => ("risk", "risker", false),
        Kind::GlossaryTerm => ("begrepp", "begrepp", true),
        Kind::BudgetTable => ("tabell", "tabeller", false),
        Kind::Template => ("dokumentmall", "dokumentmallar", false),
        Kind::Assessment => ("bedömning", "bedömningar", false),
        Kind::Observation => ("mätvärde", "mätvärden", true),
    }
}

fn done(verb: Verb, kind: Kind, count: usize) -> String {
    let (one, many, neuter) = noun(kind);
    let ending = |neuter_form: &str, common: &str, plural: &str| {
        let plural_words = matches!(kind, Kind::Rules | Kind::About);
        if count > 1 || plural_words {
            plural.to_owned()
        } else if neuter {
            neuter_form.to_owned()
        } else {
            common.to_owned()
        }
    };
    let what = match count {
        1 => one.to_owned(),
        n => format!("{n} {many}"),
    };
    let done = match verb {
        Verb::Added => ending("tillagt", "tillagd", "tillagda"),
        Verb::Deleted => ending("borttaget", "borttagen", "borttagna"),
        Verb::Moved => ending("flyttat", "flyttad", "flyttade"),
        Verb::Edited => ending("ändrat", "ändrad", "ändrade"),
    };
    format!("{what} {done}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told_in_grammatical_swedish() {
        assert_eq!(done(Verb::Deleted, Kind::Goal, 1), "mål borttaget");
        assert_eq!(done(Verb::Deleted, Kind::Goal, 2), "2 mål borttagna");
        assert_eq!(done(Verb::Moved, Kind::Indicator, 1), "indikator flyttad");
        assert_eq!(done(Verb::Edited, Kind::Rules, 1), "regler ändrade");
    }
}
