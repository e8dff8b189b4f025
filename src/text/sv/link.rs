//! A plan inside a link or published beside the application: sharing it, and looking at it.

use crate::file::link::LinkError;
use crate::text::catalogue::link::LinkTexts;
use crate::text::{Language, number};

pub const TEXTS: LinkTexts = LinkTexts {
    share: "Dela som länk",
    share_explained: "Hela planen ligger i länken, och den som öppnar den ser planen i läsvyn. Ingenting sparas hos mottagaren utan att hen väljer det. Alla som får länken kan läsa planen.",
    which: "Länken visar",
    now: "Planen som den är nu",
    frozen: |occasion| format!("Det som fastställdes: {occasion}"),
    making: "Länken görs i ordning",
    length: |characters| format!("Länken är {characters} tecken lång."),
    is_long: "Så långa länkar kapas ibland av e-postprogram och av Teams. Den som öppnar en kapad länk får veta det, men ser inte planen. Filen är säkrare att skicka.",
    too_large: "Planen är för stor för en länk. Skicka den som fil i stället.",
    no_packer: "Webbläsaren kan inte göra sådana länkar. Skicka planen som fil i stället.",
    of_file: "Uppfyllt är här en fil på den här datorn eller på en gemensam yta. Länken öppnas bara av den som når samma fil; andra kan klistra in den på startsidan i sitt eget Uppfyllt.",
    copy: "Kopiera länken",
    copied: "Länken är kopierad. Den som öppnar den kan läsa planen.",
    try_it: "Se hur länken öppnas",
    paste_title: "Klistra in en länk",
    paste: "Har du fått en länk med en plan som inte går att öppna? Klistra in den, eller hela adressen som den blev, så plockas planen fram.",
    pasted: "Länken",
    show: "Visa planen",
    name: "Planen i länken",
    preview: "Du läser en plan som inte är sparad här.",
    preview_explained: "Ingenting ändras, och inget finns kvar när du lämnar sidan.",
    newer_file: "Planen är gjord i en nyare version av Uppfyllt. Det som den här versionen inte förstår visas inte.",
    keep: "Gör en egen kopia",
    not_kept: "Kopian kunde inte sparas i webbläsaren.",
    waiting: "Planen hämtas",
    fetched: |kilobytes| format!("Planen hämtas: {kilobytes} kB"),
    error,
    bomb: (
        "Länken innehåller för mycket",
        "Det som länken packar upp är större än någon plan. Den är inte öppnad.",
    ),
    no_unpacker: (
        "Webbläsaren kan inte öppna länken",
        "Den är för gammal för länkar med planer. Be om planen som fil i stället.",
    ),
    astray: (
        "Länken leder inte till någon plan",
        "En publicerad plan är en fil som slutar på .json och ligger i samma mapp som Uppfyllt, eller i en mapp under den. Länken pekar någon annanstans och är inte öppnad.",
    ),
    from_file: (
        "Planen kan inte hämtas härifrån",
        "Uppfyllt är öppnat som en fil, och då får webbläsaren inte hämta något som ligger bredvid. Öppna planfilen själv i stället.",
    ),
    not_found: (
        "Planen finns inte på den adressen",
        "Filen kan ha tagits bort eller bytt namn. Fråga den som gav dig länken.",
    ),
    unreachable: (
        "Planen kunde inte hämtas",
        "Servern svarar inte, eller skickar webbläsaren någon annanstans. Försök igen om en stund.",
    ),
    too_big: (
        "Filen är för stor",
        "Den är större än 64 MB, och så stor är ingen plan.",
    ),
    no_plan: "Filen är ingen plan som går att visa",
};

fn error(error: &LinkError) -> (&'static str, String) {
    match error {
        LinkError::NoLink => (
            "Det finns ingen plan i länken",
            "En länk med en plan har #/lank/ i sig, följt av många bokstäver och siffror.".to_owned(),
        ),
        LinkError::Cut { at, of } => (
            "Länken är kapad",
            format!(
                "{} E-postprogram kapar ibland långa länkar. Kopiera hela länken ur mejlet, även det som står på nästa rad, och klistra in den här under. Saknas slutet: be om planen som fil.",
                cut(*at, *of)
            ),
        ),
        LinkError::Damaged => (
            "Länken är skadad",
            "Något i den har ändrats på vägen. Kopiera den en gång till ur mejlet och klistra in den här under, eller be om planen som fil.".to_owned(),
        ),
        LinkError::Newer => (
            "Länken är gjord i en nyare version",
            "Uppfyllt här är för gammalt för den. Ladda om sidan, eller be om planen som fil.".to_owned(),
        ),
    }
}

fn cut(at: usize, of: Option<usize>) -> String {
    match of {
        Some(of) => {
            let [at, of] = [at, of].map(|it| number::plain(it.into(), Language::Swedish));
            format!("Den tar slut efter {at} av {of} tecken.")
        }
        None => "Den tar slut nästan vid sin början.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_link_says_how_much_is_left() {
        let told = |of| error(&LinkError::Cut { at: 700, of }).1;
        let known = told(Some(15_837));
        assert!(
            known.starts_with("Den tar slut efter 700 av 15\u{a0}837 tecken. "),
            "{known}"
        );
        assert!(told(None).starts_with("Den tar slut nästan vid sin början. "));
    }
}
