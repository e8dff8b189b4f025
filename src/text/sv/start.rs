//! The start page.

use crate::plan::Mark;
use crate::text::catalogue::start::StartTexts;

pub const TEXTS: StartTexts = StartTexts {
    title: "Start",
    promise: "Nämndens mål, uppföljda och förklarade",
    lede: "Uppfyllt följer mål och indikatorer från beslut till bokslut. Varje status har ett skäl, varje siffra går att öppna, och hela planen är en fil som är er.",
    continued: "Fortsätt",
    tasks: "Uppgifter att svara på",
    saved: |when| format!("sparad {when}"),
    remove: |title| format!("Ta bort {title}"),
    bin: "Borttagna planer",
    restore: |title| format!("Återställ {title}"),
    erase: |title| format!("Radera {title} för gott"),
    nothing_kept: "Ingen plan är sparad i den här webbläsaren.",
    nothing_kept_explained: "Har du arbetat här förut kan webbläsaren ha rensats, eller programfilen ha flyttats eller kopierats till en annan plats. Öppna då din senaste planfil.",
    nameless: "Plan med skadad rubrik",
    nameless_explained: "Planen finns kvar. Öppna den, så görs raden om.",
    unlisted: "Listan över sparade planer kunde inte läsas.",
    unlisted_explained: "Planerna är orörda. Försök igen, eller ladda om sidan.",
    not_begun: "Planen kunde inte sparas i webbläsaren och är inte påbörjad.",
    not_begun_explained: "Är utrymmet slut: ta bort gamla planer för gott, och försök igen.",
    open_or_paste: "Öppna eller klistra in",
    open_title: "Öppna en planfil",
    open: "Släpp filen här, eller välj den. Filen ändras inte förrän du sparar.",
    choose_file: "Välj planfil",
    paste: "Målen finns redan i Word, PDF eller Excel. Kopiera tabellen, klistra in den, och se förslaget innan något sparas.",
    templates: "Börja med en mall",
    template: [
        (
            "Målkedja",
            "Fullmäktiges mål, nämndens mål och indikatorer under varandra.",
        ),
        (
            "Styrkort per perspektiv",
            "Mål ordnade efter ekonomi, invånare, verksamhet och utveckling.",
        ),
        (
            "Mål för varje år",
            "Områden i rader, år i kolumner, nyckeltal vid sidan.",
        ),
    ],
    examples_title: "Se ett exempel",
    examples: [
        (
            "Delår med bedömningar",
            "Ekerö, augusti 2020: 15 mål med 26 indikatorer, index 0,76, ekonomi och risker.",
        ),
        (
            "Program över flera år",
            "Götene 2019–2024: målnivåer med nuläge, källor, kapitel och fem beslut.",
        ),
        (
            "Målkedja med prognos",
            "Prognos 1, 2021: fullmäktiges mål, nämndens mål och indikatorer, med prognos för årets slut.",
        ),
        (
            "Mål per år med nyckeltal",
            "Degerfors 2018–2019: utvecklingsområden, 17 nyckeltal och 13 aktiviteter.",
        ),
        (
            "Styrkort",
            "En socialnämnd 2023: fyra perspektiv, ett mål i varje och 22 aktiviteter.",
        ),
    ],
    places_title: "Var uppgifterna finns",
    places: [
        (
            "I den här webbläsaren",
            "Planen sparas här medan du arbetar. Den som rensar webbläsaren, byter till en annan, eller flyttar programmet till en annan dator ser den inte längre. I en del webbläsare räcker det att programfilen flyttas till en annan mapp.",
        ),
        (
            "I filen du sparar",
            "Planfilen är kopian att arkivera, mejla och lägga på den gemensamma ytan.",
        ),
        (
            "Ingen annanstans",
            "Sedan sidan lästs in skickas ingenting över nätet. Det finns inget konto och ingen server.",
        ),
    ],
    specimen_of: "15 nämndsmål",
    specimen_index: "0,76",
    specimen_goals: [
        "Alla nyanlända får en introduktion till samhället",
        "Valfrihet, hög kvalitet och gott bemötande",
        "Var och en får stöd att leva självständigt",
    ],
    specimen_marks: |count| format!("{count} indikatorer"),
    specimen_note: "Så kan det se ut. Varje form är en indikator:",
    meaning: |mark| match mark {
        Mark::Circle => "Uppnått",
        Mark::Diamond => "Delvis",
        Mark::Square => "Mellannivå",
        Mark::Triangle => "Ej uppnått",
    },
};
