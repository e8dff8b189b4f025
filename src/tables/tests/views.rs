//! Every table of one small plan, read as people read it.

use std::sync::Arc;

use super::omsorg::{day, plan};
use super::*;
use crate::check;
use crate::plan::{GlossaryTerm, Occasion, OccasionKind, Rank, Record, Risk, sample};

#[track_caller]
fn read(listing: &Listing) -> String {
    let (sketch, _) = plan();
    shown(&table(
        &sketch.plan,
        Some(sketch.occasion),
        listing,
        SWEDISH,
    ))
}

#[test]
fn goals_and_indicators_as_a_tree() {
    insta::assert_snapshot!(read(&Listing::Standing), @r#"
    # Mål och indikatorer
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Nivå|Sort|Mål|Indikator|Ursprung|Ansvarig|Status|Skäl|Prognos för helåret|Statusens värde|Senaste utfall|I stället för tal|Måttenhet|Period|Villkor|Målvärde|Klart senast|Kommentar|Analys
    1|nämndsmål|Trygg vardag||Uppifrån|Örjan|Uppnått|||1|||||||||
    2|Indikator|Trygg vardag|Andel nöjda|Uppifrån||Uppnått|||1|84.5||%|2019|Minst|80|2020||
    2|Indikator|Trygg vardag|Antal utbildade|Uppifrån|Åsa|Ej bedömt||||||||Minst|10|2020||
    1|nämndsmål|God mat varje dag||||Delvis uppnått||Uppnått|0.5|||||||||
    2|Nyckeltal|God mat varje dag|Invånare||||||||Inte mätt||2019|||||
    2|Indikator|God mat varje dag|Maten smakar|||Ej bedömt||||||||Bedöms||||
    "#);
}

#[test]
fn what_was_frozen_is_read_as_it_stood() {
    let (sketch, before) = plan();
    let then = table(
        &sketch.plan,
        Some(before),
        &Listing::Goals(Filter::default()),
        SWEDISH,
    );
    insta::assert_snapshot!(shown(&then), @r#"
    # Mål
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Bokslut 2018-12-31. Uppföljning per 31 december 2018
    # Fryst: Uppföljning godkänd, nämnden 2020-02-10, § 4
    Mål|Under målet|Sort|Ursprung|Ansvarig|Klart senast|Status|Skäl|Statusens värde|Bedömda delar|Delar|Prognos för helåret|Prognosens värde|Status förra tillfället|Värde förra tillfället|Ändring|Kommentar|Analys
    Trygg vardag||nämndsmål|Fullmäktige|Örjan||Ej uppnått||0|1|2|||||||
    God mat||nämndsmål||||Ej uppnått||0|0|2|||||||
    Index||||||Ej uppnått||0|2|2|||||||
    "#);
}

#[test]
fn goals_with_what_has_changed_and_the_index() {
    insta::assert_snapshot!(read(&Listing::Goals(Filter::default())), @r#"
    # Mål
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Mål|Under målet|Sort|Ursprung|Ansvarig|Klart senast|Status|Skäl|Statusens värde|Bedömda delar|Delar|Prognos för helåret|Prognosens värde|Status förra tillfället|Värde förra tillfället|Ändring|Kommentar|Analys
    Trygg vardag||nämndsmål|Fullmäktige|Örjan||Uppnått||1|1|2|||Ej uppnått|0|1||
    God mat varje dag||nämndsmål||||Delvis uppnått||0.5|0|2|Uppnått|1|Ej uppnått|0|0.5||
    Index||||||Uppnått||0.75|2|2|Uppnått|1|Ej uppnått|0|0.75||
    "#);
}

#[test]
fn of_some_goals_there_is_a_mean_and_no_index() {
    let filter = Filter {
        text: "mat".to_owned(),
        ..Filter::default()
    };
    insta::assert_snapshot!(read(&Listing::Goals(filter)), @r#"
    # Mål
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    # Ett urval av raderna.
    Mål|Under målet|Sort|Ursprung|Ansvarig|Klart senast|Status|Skäl|Statusens värde|Bedömda delar|Delar|Prognos för helåret|Prognosens värde|Status förra tillfället|Värde förra tillfället|Ändring|Kommentar|Analys
    God mat varje dag||nämndsmål||||Delvis uppnått||0.5|0|2|Uppnått|1|Ej uppnått|0|0.5||
    Medelvärde av urvalet||||||Delvis uppnått||0.5|1|1|Uppnått|1|||||
    "#);
}

#[test]
fn goals_by_occasions() {
    insta::assert_snapshot!(read(&Listing::Occasions(None)), @r#"
    # Mål och tillfällen
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Mål|Bokslut 2018-12-31: status|Bokslut 2018-12-31: värde|Delår 2020-08-31: status|Delår 2020-08-31: värde
    Trygg vardag|Ej uppnått|0|Uppnått|1
    God mat varje dag|Ej uppnått|0|Delvis uppnått|0.5
    Index|Ej uppnått|0|Uppnått|0.75
    Prognos för helåret|||Uppnått|1
    "#);
}

#[test]
fn occasions_of_one_name_are_told_apart() {
    let (mut sketch, _) = plan();
    for _ in 0..2 {
        let id = sketch.fresh();
        let occasion = Occasion {
            title: "Delår".to_owned(),
            ..Occasion::new(OccasionKind::Interim, day("2021-08-31"))
        };
        sketch.put(Record::Occasion(id, Arc::new(occasion)));
    }
    let table = table(&sketch.plan, None, &Listing::Occasions(None), SWEDISH);
    let headings: Vec<&str> = table.columns.iter().map(|it| it.heading.as_str()).collect();
    insta::assert_snapshot!(headings.join("|"), @r#"Mål|Bokslut 2018-12-31: status|Bokslut 2018-12-31: värde|Delår 2020-08-31: status|Delår 2020-08-31: värde|Delår: status|Delår: värde|Delår (2): status|Delår (2): värde"#);
}

#[test]
fn indicators_with_targets_and_sources() {
    insta::assert_snapshot!(read(&Listing::Indicators(None)), @r#"
    # Indikatorer
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Mål|Indikator|Sort|Område|Status|Reglernas förslag|Skäl|Prognos för helåret|Senaste utfall|I stället för tal|Måttenhet|Period|Villkor|Målvärde|Mål i ord|Klart senast|Ändring|Ändring sedan|Nuläge|Mäts|Ansvarig|Källa|Kommentar|Analys
    Trygg vardag|Andel nöjda|Indikator||Uppnått|Uppnått|||84.5||%|2019|Minst|80|minst 80 %|2020|14.5|2018||||Enkät||
    Trygg vardag|Antal utbildade|Indikator||Ej bedömt||||||||Minst|10|minst 10|2020|||||Åsa|||
    God mat varje dag|Invånare|Nyckeltal|||||||Inte mätt||2019||||||||||||
    God mat varje dag|Maten smakar|Indikator||Ej bedömt||||||||Bedöms||bedöms av en person|||||||||
    "#);
}

#[test]
fn some_indicators_are_a_selection() {
    let (sketch, _) = plan();
    let first = sketch.plan.indicators.iter().next().map(|(id, _)| *id);
    let table = read(&Listing::Indicators(Some(first.into_iter().collect())));
    insta::assert_snapshot!(table.lines().take(5).collect::<Vec<_>>().join("\n"), @r#"
    # Indikatorer
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    # Ett urval av raderna.
    "#);
}

#[test]
fn the_measurements_of_one_indicator() {
    let (sketch, _) = plan();
    let trained = sketch
        .plan
        .indicators
        .iter()
        .find(|(_, it)| it.text == "Antal utbildade");
    let listing = Listing::Observations(trained.map(|(id, _)| *id));
    insta::assert_snapshot!(read(&listing), @r#"
    # Mätvärden
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Antal utbildade
    Mål|Indikator|Enhet|Kön|Period|Periodens sista dag|Utfall|I stället för tal|Måttenhet|Anmärkning|Källa|Hämtad
    Trygg vardag|Antal utbildade|a|Totalt|2019-T2|2019-08-31|4|||||
    Trygg vardag|Antal utbildade|b|Totalt|2020-T2|2020-08-31|6|||||
    "#);
}

#[test]
fn the_sheet_that_is_filled_in() {
    insta::assert_snapshot!(read(&Listing::Reports(Selection::default())), @r#"
    # Att rapportera
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Mål|Indikator|Enhet|Kön|Ansvarig|Period|Förra värdet|Förra, i stället för tal|Förra perioden|Mål i ord|Utfall|I stället för tal|Måttenhet|Läge|Status|Prognos för helåret|Kommentar
    Trygg vardag|Andel nöjda|Alla verksamheter|Totalt|Örjan|2020-T2|84.5||2019|minst 80 %|||%|Saknas|Uppnått||
    Trygg vardag|Antal utbildade|a|Totalt|Åsa|2020-T2|4||2019-T2|minst 10||||Saknas|Ej bedömt||
    Trygg vardag|Antal utbildade|b|Totalt|Åsa|2020-T2||||minst 10|6|||Rapporterat|||
    God mat varje dag|Invånare|Alla verksamheter|Totalt||2020-T2||Inte mätt|2019|||||Saknas|||
    God mat varje dag|Maten smakar|Alla verksamheter|Totalt||2020-T2||||bedöms av en person||||Saknas|Ej bedömt||
    "#);
}

#[test]
fn what_is_missing_by_unit() {
    insta::assert_snapshot!(read(&Listing::Lacking), @r#"
    # Vad som saknas
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Enhet|Ansvarig|Ska rapporteras|Rapporterat|Saknas|Andel rapporterat
    Alla verksamheter||3|0|3|0*
    a||1|0|1|0*
    b||1|1|0|1*
    "#);
}

#[test]
fn how_the_index_is_computed() {
    insta::assert_snapshot!(read(&Listing::Explanation), @r#"
    # Så är det räknat
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Nivå|Sort|Vad|Vikt|Statusens värde|Status|Statusen satt av|Varför|Skäl|Prognos för helåret|Senaste utfall|I stället för tal|Måttenhet|Period|Mål i ord|Klart senast|Kommentar|Anmärkning|Källa|Hämtad
    0|Index|Omsorgsplan||0.75|Uppnått|Reglerna|(1 + 0,5) / 2 = 0,75. 0,75 är medelvärdet av 2 målvärden.||Uppnått||||||||||
    1|nämndsmål|Trygg vardag|1|1|Uppnått|Reglerna|1,00 är medelvärdet av 1 av 2 delar; övriga räknas inte. Uppnått gäller från 0,75.||||||||||||
    2|Indikator|Andel nöjda|1|1|Uppnått|Reglerna|84,5 % når målet minst 80 % → Uppnått|||84.5||%|2019|minst 80 %|2020|||Enkät|
    2|Indikator|Antal utbildade|1||Ej bedömt||Det finns inget utfall till och med uppföljningens dag.|||||||minst 10|2020||||
    1|nämndsmål|God mat varje dag|1|0.5|Delvis uppnått|En person|En person har bedömt målet: Delvis uppnått. Ingen del är bedömd, så värdet är 0,50.||Uppnått||||||||||
    2|Nyckeltal|Invånare|1||||Ett nyckeltal följs men bedöms inte.||||Inte mätt||2019||||||
    2|Indikator|Maten smakar|1||Ej bedömt||Målet har ingen regel att räkna med: en person bedömer det.|||||||bedöms av en person|||||
    "#);
}

#[test]
fn who_answers_for_what() {
    insta::assert_snapshot!(read(&Listing::Responsible), @r#"
    # Ansvariga
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    # Delår 2020-08-31. Uppföljning per 31 augusti 2020
    Ansvarig|Sort|Vad|Ansvaret står på|Klart senast|Status
    Åsa|Indikator|Antal utbildade||2020|Ej bedömt
    Åsa|Aktivitet|Ny enkät||2020-10-01|Pågår
    Örjan|nämndsmål|Trygg vardag|||Uppnått
    Örjan|Indikator|Andel nöjda|Trygg vardag|2020|Uppnått
    |nämndsmål|God mat varje dag|||Delvis uppnått
    |Nyckeltal|Invånare|||
    |Indikator|Maten smakar|||Ej bedömt
    "#);
}

#[test]
fn decisions_and_what_they_froze() {
    insta::assert_snapshot!(read(&Listing::Decisions), @r#"
    # Beslut
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Datum|Beslut|Instans|Paragraf|Diarienummer|Fryser tillfället|Anmärkning
    2020-02-10|Uppföljning godkänd|nämnden|§ 4||Bokslut 2018-12-31|
    "#);
}

#[test]
fn risks_in_their_order_with_what_they_come_to() {
    let (mut sketch, occasion) = plan();
    let risk = |n: usize, text: &str, weights: [Option<u8>; 2]| {
        let risk = Risk {
            rank: Rank::default(),
            text: text.to_owned(),
            likelihood: weights[0],
            consequence: weights[1],
            responsible: "Åsa".to_owned(),
            ..Risk::default()
        };
        Record::Risk(sample::id(n), Arc::new(risk))
    };
    sketch.put(risk(2, "Brist på vikarier", [Some(4), Some(3)]));
    sketch.put(risk(1, "Otät ledning", [Some(1), None]));
    let table = table(&sketch.plan, Some(occasion), &Listing::Risks, SWEDISH);
    insta::assert_snapshot!(shown(&table), @r#"
    # Risker
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Risk|Sannolikhet|Konsekvens|Riskvärde|Riskgrad|Åtgärd|Ansvarig
    Otät ledning|1|||||Åsa
    Brist på vikarier|4|3|12|hög||Åsa
    "#);
}

#[test]
fn terms_by_the_alphabet() {
    let (mut sketch, occasion) = plan();
    for (n, term) in ["Öppenvård", "SIP", "Ålder"].into_iter().enumerate() {
        let term = GlossaryTerm {
            term: term.to_owned(),
            explanation: format!("Vad {term} är."),
            ..GlossaryTerm::default()
        };
        sketch.put(Record::GlossaryTerm(sample::id(n), Arc::new(term)));
    }
    let table = table(&sketch.plan, Some(occasion), &Listing::Glossary, SWEDISH);
    insta::assert_snapshot!(shown(&table), @r#"
    # Begrepp
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Begrepp|Förklaring
    SIP|Vad SIP är.
    Ålder|Vad Ålder är.
    Öppenvård|Vad Öppenvård är.
    "#);
}

#[test]
fn activities_under_their_goals() {
    insta::assert_snapshot!(read(&Listing::Activities), @r#"
    # Aktiviteter
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Mål|Indikator|Aktivitet|Ansvarig|Börjar|Klart senast|Läge|Anmärkning
    Trygg vardag|Andel nöjda|Ny enkät|Åsa||2020-10-01|Pågår|
    "#);
}

#[test]
fn what_the_check_finds_and_what_may_stand() {
    let (mut sketch, occasion) = plan();
    let today = Some(day("2020-12-31"));
    let found = check::plan(&sketch.plan, today);
    let edit = check::dismiss(&sketch.plan, &found[..1], "Ska vara så", "Åsa", today);
    sketch.plan.apply(edit).expect("a sound edit");
    let table = table(
        &sketch.plan,
        Some(occasion),
        &Listing::Findings(today),
        SWEDISH,
    );
    insta::assert_snapshot!(shown(&table), @r#"
    # Granskning
    # Omsorgsplan
    # Omsorgsnämnden, Ekköping
    Sort|Anmärkning|Ställe|Varför|Läge|Skäl|Av|Datum
    Indikatorer utan måttenhet|Indikatorn saknar måttenhet.|Nyckeltal: Invånare|Utan måttenhet går siffran inte att läsa.|Får stå kvar|Ska vara så|Åsa|2020-12-31
    Indikatorer utan utgångsvärde|Indikatorn saknar utgångsvärde.|Indikator: Andel nöjda|Utan utgångsvärde syns inte hur långt det är kvar.|Öppen|||
    Indikatorer utan utgångsvärde|Indikatorn saknar utgångsvärde.|Indikator: Antal utbildade|Utan utgångsvärde syns inte hur långt det är kvar.|Öppen|||
    Indikatorer utan källa|Indikatorn saknar källa.|Nyckeltal: Invånare|Utan källa kan ingen kontrollera siffran.|Öppen|||
    Indikatorer utan ansvarig|Indikatorn saknar ansvarig.|Nyckeltal: Invånare|Då är det oklart vem som ska lämna siffran.|Öppen|||
    Indikatorer utan ansvarig|Indikatorn saknar ansvarig.|Indikator: Maten smakar|Då är det oklart vem som ska lämna siffran.|Öppen|||
    Indikatorer utan uppgift om hur ofta de mäts|3 av 3 indikatorer saknar uppgift om hur ofta mätning sker.|Indikator: Andel nöjda|Då är det oklart när nästa siffra ska komma.|Öppen|||
    Indikatorer utan uppgift om hur ofta de mäts|3 av 3 indikatorer saknar uppgift om hur ofta mätning sker.|Indikator: Antal utbildade|Då är det oklart när nästa siffra ska komma.|Öppen|||
    Indikatorer utan uppgift om hur ofta de mäts|3 av 3 indikatorer saknar uppgift om hur ofta mätning sker.|Nyckeltal: Invånare|Då är det oklart när nästa siffra ska komma.|Öppen|||
    "#);
}
