//! Wordings and what they say: the families of the domain, in our own words. One row each.

use super::*;

/// Each wording with what it says; `–` where it stays text.
#[track_caller]
fn check(rows: &[(&str, &str)]) {
    for (text, says) in rows {
        let said = read(text).map_or_else(|| "–".to_owned(), |phrase| shown(&phrase));
        assert_eq!(said, *says, "{text}");
    }
}

#[test]
fn from_one_figure_to_another() {
    check(&[
        (
            "Andelen nöjda ska öka från 60 % (2022) till minst 70 % senast 2023.",
            "minst 70 %, från 60 (2022), senast 2023",
        ),
        ("från 96 % till 100 %", "minst 100 %, från 96"),
        (
            "Frånvaron minskar från 13 % till högst 11 %",
            "högst 11 %, från 13",
        ),
        ("från 8,9 % till 6 %", "högst 6 %, från 8.9"),
        ("från -34 till minst 10 i index", "minst 10, från -34"),
        ("från −34 till minst 10 i index", "minst 10, från -34"),
        (
            "Trivseln ska öka från 2,75 till minst 3,0 (skala 1-4)",
            "minst 3.0, från 2.75, skala 1–4",
        ),
        (
            "Antalet anmälningar per 10 000 invånare ska minska från 18,1 till 11,0",
            "högst 11.0, från 18.1",
        ),
        ("öka till 95 %", "minst 95 %"),
        ("Andelen har minskat till 6,5 %", "högst 6.5 %"),
        (
            "Frånvaron har sänkts till högst 6,5 % i förvaltningen",
            "högst 6.5 %",
        ),
    ]);
}

#[test]
fn floors_caps_and_wishes() {
    check(&[
        ("minst 98 % och helst öka", "minst 98 %, helst upp"),
        ("Maximalt 14.", "högst 14"),
        (
            "Senast 2024 ska minst 100 % vara nöjda",
            "minst 100 %, senast 2024",
        ),
        ("minst 40 % i augusti 2026", "minst 40 %, senast 2026-08"),
        (
            "minst 40 % senast den 30 juni 2026",
            "minst 40 %, senast 2026-06-30",
        ),
        ("minst 10 000 besök", "minst 10000"),
        ("maximalt 2,7 % och helst minska", "högst 2.7 %, helst ned"),
        ("ska inte överskrida 8 procent", "högst 8 %"),
        ("får inte understiga 1 200 kr", "minst 1200 kr"),
        ("Anställningen varar högst 2 år i snitt", "högst 2 år"),
        (
            "Minst 90 % av brukarna, 2024-12-31",
            "minst 90 %, senast 2024-12-31",
        ),
        ("Andelen ungdomar med egen plan är minst 60 %", "minst 60 %"),
        ("Nöjdheten ska öka, minst 80 %", "minst 80 %"),
    ]);
}

#[test]
fn counts() {
    check(&[
        ("minst två per år", "minst 2 per år"),
        ("Minst en uppföljning varje år", "minst 1 per år"),
        ("Minst fyra samråd årligen", "minst 4 per år"),
        ("högst tre avbrott under året", "högst 3 per år"),
        (
            "Minst två nya träffpunkter öppnas under mandatperioden",
            "minst 2 i planen",
        ),
        ("Två gemensamma övningar per år", "minst 2 per år"),
        ("40 heltidstjänster", "minst 40"),
        (
            "25 praktikplatser finns i kommunens egna verksamheter",
            "minst 25",
        ),
        (
            "Föreningarna har ordnat motsvarande 20 heltidstjänster",
            "minst 20",
        ),
        ("minst 30 deltagare", "minst 30"),
        (
            "80 % av de fast anställda ska ha rätt utbildning",
            "minst 80 %",
        ),
        (
            "85 % av deltagarna går vidare till arbete eller studier",
            "minst 85 %",
        ),
        ("minst ett möte per månad", "–"),
        ("Minst 90 % nöjda varje år", "minst 90 %"),
    ]);
}

#[test]
fn times() {
    check(&[
        ("Återkoppling sker inom en vecka", "högst 1 vecka"),
        (
            "Den som ber om stöd ska få kontakt inom två veckor",
            "högst 2 veckor",
        ),
        ("inom 3 kalenderdagar i snitt", "högst 3 kalenderdagar"),
        (
            "Besluten ska vara verkställda inom tre månader",
            "högst 0, ej i tid",
        ),
        (
            "Alla beslut verkställs inom tre månader.",
            "högst 0, ej i tid",
        ),
        ("Antal beslut som inte verkställts inom tre månader", "–"),
        ("Minst 90 % får svar inom en vecka", "minst 90 %"),
        ("Andelen som får svar inom en vecka ska öka", "öka"),
        ("inom tre områden", "–"),
    ]);
}

#[test]
fn all_of_them() {
    check(&[
        ("Alla (100 %)", "minst 100 %"),
        ("Samtliga chefer har gått utbildningen", "minst 100 %"),
        ("Alla nyanlända erbjuds en mentor", "minst 100 %"),
        ("100 % av alla möten", "minst 100 %"),
        ("Samtliga enheter har en plan", "minst 100 %, andel enheter"),
        ("Lokaler ska vara öppna för alla åldrar", "–"),
        ("Systemet ska användas i samtliga grupper", "–"),
        ("Alla skolor ska öka sin närvaro", "–"),
        ("Alla får en plan inom två veckor", "–"),
    ]);
}

#[test]
fn changes_by_so_much() {
    check(&[
        ("Kostnaden ska minska med 10 %", "minska 10 procent"),
        ("Andelen heltider har ökat med 10 %", "öka 10 procent"),
        (
            "Antalet hushåll med bistånd (ej nyanlända) minskar med 10 %.",
            "minska 10 procent",
        ),
        (
            "Antalet lån har ökat med 10 % mot året före",
            "öka 10 procent från året före",
        ),
        (
            "ska öka med minst 5 procentenheter jämfört med nuläget",
            "öka 5 från nuläget %",
        ),
        ("minska med 2 % per år", "minska 2 procent från året före"),
        ("Antalet resor minskar med 40 stycken", "minska 40 stycken"),
        (
            "Utsläppen ska minska med 25 % jämfört med 2019 senast 2025",
            "minska 25 procent från nuläget, mot 2019, senast 2025",
        ),
        (
            "Kostnaden för hemgång har minskat med 10 % - korttidsvård inräknad",
            "minska 10 procent",
        ),
        ("öka med högst 2 %", "–"),
        ("minska med 5 % mot året före och mot 2019", "–"),
    ]);
}

#[test]
fn which_way_only() {
    check(&[
        ("Nöjdheten ska öka", "öka"),
        ("5.2 Nöjdheten ska öka", "öka"),
        ("2) Frånvaron ska minska", "minska"),
        ("Andelen boende som känner sig trygga ska öka.", "öka"),
        (
            "Antalet nya digitala tjänster ska öka kontinuerligt inom områdena",
            "öka",
        ),
        ("Antal hemlösa per 10 000 invånare ska minska", "minska"),
        (
            "Andel arbetslösa (minst 6 mån) 16-24 år ska minska.",
            "minska",
        ),
        (
            "Antalet besökande personal under en 14-dagarsperiod ska minska",
            "minska",
        ),
        ("Frånvaron ska minska inom alla enheter", "minska"),
        (
            "Personalomsättningen ska minska varje år",
            "minska från året före",
        ),
        (
            "Andelen ska öka jämfört med 2022",
            "öka från nuläget, mot 2022",
        ),
        ("Minskade kostnader för köpta platser", "minska"),
        ("Fler träffpunkter för äldre", "öka"),
        ("Färre avbrutna utbildningar", "minska"),
        ("Öka antalet deltagare", "öka"),
        ("Antalet deltagare ökar", "öka"),
        ("Besöken ska bli fler", "öka"),
    ]);
}

#[test]
fn held_against_others() {
    check(&[
        (
            "Minst genomsnittsnivå i nationell brukarundersökning",
            "minst som Riket",
        ),
        (
            "Minst genomsnittsnivå med nöjda gäster/patienter i nationell undersökning",
            "minst som Riket",
        ),
        ("minst rikets snitt", "minst som Riket"),
        (
            "Nöjdheten är minst i nivå med riket 2024",
            "minst som Riket, senast 2024",
        ),
        ("högst som liknande kommuner", "högst som Liknande kommuner"),
        ("inte överstiga rikssnittet", "högst som Riket"),
        ("minst länets medelvärde", "minst som Länet"),
        ("högst samma som riket och liknande kommuner", "–"),
        ("minst som grannarna", "–"),
        ("inte överstiga vad som är överenskommet med regionen", "–"),
        ("högre än rikets snitt", "–"),
        ("Minst 90 % i nationell undersökning", "minst 90 %"),
    ]);
}

#[test]
fn shares_of_the_budget() {
    check(&[
        ("100 % vid bokslut", "budget 100 %"),
        (
            "Lönekostnaderna ska rymmas inom tilldelad budget",
            "budget 100 %",
        ),
        ("Verksamheten håller sig inom budget", "budget 100 %"),
        ("Kostnaderna ska inte överskrida budgeten", "budget 100 %"),
        ("högst 98 % av budgeten", "budget 98 %"),
        ("Minst 95 % nöjda vid bokslut", "minst 95 %"),
        ("Budget i balans", "–"),
    ]);
}

#[test]
fn several_parts() {
    check(&[
        (
            "Minst 90 % nöjda i den nationella mätningen avseende hemtjänst och särskilt boende",
            "minst 90 %, var för sig: Hemtjänst/Särskilt boende",
        ),
        (
            "Minst 90 % är nöjda i hemtjänsten och på särskilt boende",
            "minst 90 %, var för sig: Hemtjänst/Särskilt boende",
        ),
        ("minst 90 % av både barn och vuxna", "–"),
        ("Minst 90 % av gästerna i hemtjänst är nöjda", "minst 90 %"),
    ]);
}

#[test]
fn what_is_to_be_done() {
    check(&[
        (
            "En kartläggning av behoven är presenterad för nämnden",
            "klart",
        ),
        (
            "Delmål: Måltidspolicy för hemtjänst och särskilt boende är fastställd.",
            "klart, delmål",
        ),
        ("E-tjänst finns för ansökan", "klart"),
        (
            "Samlad information om bidrag finns på webbplatsen 2023",
            "klart, senast 2023",
        ),
        (
            "Ett projekt om ledarskap har sjösatts i förvaltningen",
            "klart",
        ),
        (
            "En modell som ger fler heltider är klar och åtgärder beslutade",
            "klart",
        ),
        ("En handlingsplan ska tas fram", "klart"),
        ("Det ska finnas öppna träffpunkter", "klart"),
        ("Nätverk har bildats och är aktiva", "klart"),
        (
            "Systemet ska vara installerat och användas i samtliga grupper",
            "–",
        ),
        ("Andel brukare som har en plan som är fastställd", "–"),
        (
            "Deltagandet är etablerat. Minst 30 deltagare har deltagit.",
            "–",
        ),
    ]);
}

#[test]
fn how_many_units() {
    check(&[
        ("Antal enheter som vidtagit en åtgärd.", "antal enheter"),
        (
            "Antal enheter som har gjort något för att öka tryggheten",
            "antal enheter",
        ),
        (
            "Andel enheter som har en plan ska öka",
            "öka, andel enheter",
        ),
        ("Minst tre enheter har en plan", "minst 3, antal enheter"),
        (
            "Minst 80 % av enheter har en plan",
            "minst 80 %, andel enheter",
        ),
    ]);
}
