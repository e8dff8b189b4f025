//! One shape of document at a time.

use insta::assert_snapshot;
use uppfyllt::exchange::table::{Grid, RawCell};

use crate::{read, read_grid, sketch::sketch};

macro_rules! check {
    ($text:expr, @$expected:literal) => {
        assert_snapshot!(sketch(&read($text)), @$expected)
    };
}

#[test]
fn a_follow_up_with_page_breaks_and_lost_symbols() {
    check!(include_str!("follow_up.txt"), @r####"
15 mål, 26 indikatorer, 3 ej bedömda, 0 aktiviteter; nivåer: Nämndmål
# Pröva om bokbussen kan bli ett medborgarkontor på landsbygden.
  - En prövning av bokbussens uppdrag är redovisad för Kulturnämnden. [när 2019-12-31] [status ●] [kommentar Prövningen redovisades för nämnden i november 2018.]
# Låt unga leda egna kulturprojekt.
  - Alla sökande under 20 år får en handledare. [när 2019-12-31] [status ●] [kommentar Handledare ges till alla genom ett avtal med studieförbunden från 2020.]
# Ställ krav på deltagande i musikskolans orkestrar. Den som uteblir kan mista sin plats.
  - Närvaron i orkestrarna följs varje termin. [när 2020-12-31] [status ●] [kommentar Närvaron följs enligt nämndens regler.]
# Obligatoriskt biblioteksbesök i årskurs tre.
  - Klassbesök med lånekort sker när lästestet är gjort. [när 2020-12-31] [status ●] [kommentar Klassbesök sker för alla som gjort testet.]
  - Elever som ännu inte har lånekort erbjuds ett besök med vårdnadshavare. [när 2020-12-31] [status ●] [kommentar Besök erbjuds i alla rektorsområden.]
# Gör om föreningsstödet så att det följs av krav på öppna aktiviteter.
  - Kraven på öppna aktiviteter framgår av bidragsreglerna. [när 2020-12-31] [status ●] [kommentar Reglerna ändrades i juni 2020 med bl a tydligare krav.]
# Öka närvaron på fritidsgårdarna.
  - En kartläggning av besökarna är redovisad för Kulturnämnden. [delmål] [när 2020-12-31] [status ◆] [kommentar Samtal har förts med ungdomar på gårdarna. En rapport kommer i december 2020.]
# Säkra ett brett utbud, hög kvalitet och ett gott mottagande.
  - Minst 90 % av besökarna i besöksenkäten anger att de fått välja aktivitet. [när 2022-12-31] [status ◆] [kommentar 84% av besökarna angav att de fått välja 2019.]
  - Minst 90 % positiva svar om helheten i besöksenkäten för bibliotek och museum. [när 2022-12-31] [status ◆] [kommentar 92% positiva svar för bibliotek och 81% för museum 2019.]
  - Minst 90 % positiva svar om mottagandet i besöksenkäten för bibliotek och museum. [när 2022-12-31] [status ●] [kommentar 98% positiva svar för bibliotek och 96% för museum 2019.]
# Gör det lätt att boka lokaler.
  - E-tjänst finns för bokning och betalning. [när 2022-12-31] [status ◆] [kommentar Blanketterna "Boka sal" och "Avboka sal" håller på att läggas om. De blir e-tjänster när webben är klar.]
# Hjälp äldre som vill ta del av kultur hemma.
  - Samlad information om boken kommer finns på webben och i tryck. [när 2020-12-31] [status ●] [kommentar Informationen är uppdaterad.]
# Pröva och utveckla ny scenteknik.
  - Minst två nya satsningar på scenteknik genomförs under mandatperioden i syfte att nå fler. [när 2022-12-31] [status ◆] [kommentar Ett dussin kameror har köpts in. Förvaltningen tar fram fler förslag som kan genomföras under hösten.]
# Större valfrihet i musikskolans kurser.
  - Ett kursprogram för musikskola och dans är fastställt av Kulturnämnden. [delmål] [när 2020-12-31] [status ◆] [kommentar Arbetet med programmet är påbörjat.]
# Korta väntetiden så att eleven får börja i god tid.
  - Det genomsnittliga antalet veckor i kö ska inte överstiga vad som överenskommits med skolorna om LÄS. [när 2022-12-31] [status ●] [kommentar Kommunen följer överenskommelsen utan avvikelser.]
# Erbjud stöd som gör det möjligt att skapa på egna villkor.
  - Utveckling av rådgivningen till amatörgrupper. [när 2022-12-31] [status ●] [kommentar Budgeten för 2020 innehöll en extra tjänst.]
  - Fler ateljéer för eget skapande. [när 2022-12-31] [status ●] [kommentar Enheten har hittat ett arbetssätt för att erbjuda ateljé i tomma lokaler. På östra sidan går arbetet vidare.]
  - Utveckling av samverkan /nätverk för grupper med olika behov av stöd. [när 2022-12-31] [status ◆] [kommentar En modell har tagits fram och prövas.]
  - Utveckling av uppsökande verksamhet. [när 2022-12-31] [status ◆] [kommentar Arbetet sker på flera nivåer. Ungdomsenheten har börjat samverka med skolan.]
# Ha en rättssäker bidragsgivning med god kvalitet.
  - Utveckla kvalitetsarbetet med ett digitalt stöd. [när 2022-12-31] [status ◆] [kommentar Ett projekt genomfördes under våren 2020 och fortsätter.]
  - Utveckla stödet till föreningar i kris. [när 2022-12-31] [status ◆] [kommentar Nämnden beslutade om nya riktlinjer. Rutiner tas fram.]
  - Uppföljning av verksamheter som stöd för utveckling. [när 2022-12-31] [status ◆] [kommentar En struktur har utarbetats. Våren har påverkat arbetet.]
# Använd kulturens pengar hållbart för att möta invånarnas behov.
  - Planering av lokaler för föreningar och konstnärer. [när 2022-12-31] [status ◆] [kommentar Nämnden har genom sin lokalplan pekat ut behovet av salar. Förvaltningen har tät dialog med andra förvaltningar för att bevaka frågan i projekten vid Hamntorget och på Kvarnön.]
  - Utveckling av samverkan med föreningslivet. [när 2022-12-31] [status ?] [kommentar Förvaltningen sitter med i kommunens råd. Under 2020 har nya områden tagits fram, bland annat för äldre.]
  - Åtgärder för ett prisvärt kulturliv med hög kvalitet. [när 2022-12-31] [status ?] [kommentar Nämnden har arbetat vidare med åtgärder utifrån analysen från 2019.]
  - Verksamhetsutveckling med stöd av digital teknik. [när 2022-12-31] [status ?] [kommentar Arbetet har fortsatt under året.]
--
1:1 Title { text: "Resultat av periodens uppföljning" }
33:4 Continued { text: "förvaltningar för att bevaka frågan i projekten vid Hamntorget och på Kvarnön." }
34:1 GoalRepeated { text: "Använd kulturens pengar hållbart för att möta invånarnas behov." }
34:2 SymbolLost { found: None }
35:2 SymbolLost { found: Some('\u{f06c}') }
36:2 SymbolLost { found: None }
38:1 Beside "Sammanfattning"
+ 4 rutinmässiga
"####);
}

#[test]
fn a_goal_chain_with_bullets_in_cells() {
    check!(include_str!("goal_chain.txt"), @r####"
9 mål, 9 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer: Fullmäktigemål > Nämndsmål
# Gynnar ett levande föreningsliv.
  # Fler ska hitta till biblioteken.
    - Antal filialer som vidtagit en åtgärd.
  # Verksamheten lyssnar på föreningarna för att ge ett gott utbud.
    - Antal deltagare i kurser ska öka
    - Antal unga låntagare ska ha ökat sina lån.
# Tar ansvar för kulturarvet och värnar miljön i ett brett perspektiv.
  # Besökare ska ha ett rikt kulturliv där de känner sig välkomna.
    - Antal filialer som gjort lokalerna tryggare, ljusare och mer öppna.
  # Verksamheten ska vara sparsam och hållbar.
    - Minskade kostnader för inhyrda lokaler
    - Personalkostnaderna ska rymmas inom tilldelad budget.
# Är välkomnande - för alla - och inbjuder till skapande
  # Chefer och medarbetare ska dela på ansvaret för arbetsmiljön.
    - Antal arbetslag ska ha/haft en lärandedag.
  # Verksamheten ska ge god service
    - Antal genomförda steg i tillgänglighetsplanen.
    - Antal genomförda besökarråd.
--
1:1 Beside "Prognos 1, Ekbacka"
3:1 Title { text: "1.1 Måluppfyllelse" }
14:1 Beside "1.1.1 Analys"
16:1 Beside "Målen väntas vara uppfyllda vid årets slut."
+ 10 rutinmässiga
"####);
}

#[test]
fn an_appendix_left_by_a_converter() {
    check!(include_str!("appendix.txt"), @r####"
8 mål, 12 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer: Strategiska mål > Kulturnämndens mål 2020-2023
# Mer kultur för pengarna.
  # Alla besökare ska erbjudas något att göra
    - Alla verksamheter Det ska finnas öppna-scener för alla åldrar Bibliotek Andelen besökare som är nöjda ska öka från 60 % (2022) till minst 70 % till och med 2023 [källa Intern uppföljning, antal scener Nationell besöksenkät, 1g/år] [mäts Year]
# En kommun att trivas i.
  # Besökarna känner sig välkomna [övrigt Uppföljning/ utvärdering: Nationell besöksenkät bibliotek 1g/år⏎Nationell besöksenkät museum 1g/år]
    - Bibliotek Andelen besökare som känner sig trygga ska vara minst 98 % och helst öka
    - Andelen museibesökare som känner sig trygga ska vara minst 90 %
    - Antalet olika lärare som en elev möter ska vara maximalt 4 i genomsnitt 2023.
  # Besökaren har inflytande.
    - Den som söker plats ska få svar inom en vecka och en tid att komma. [område Musikskolan] [källa Intern uppföljning, statistik (U28999)] [kolada U28999]
  # Kulturen är en attraktiv arbetsplats [övrigt Uppföljning/ utvärdering: Personalstatistik 1g/år⏎Medarbetarenkät vartannat år]
    - Andelen elever som tycker att läraren lyssnar ska öka från 91 % till minst 93 % [källa Nationell elevenkät 1g/år (U21999)] [kolada U21999] [mäts Year]
    - Alla verksamheter Medarbetare som talar väl om sin arbetsplats ska öka från -34 till minst 10 i index [källa Nationell elevenkät dans 1/år (U28998)] [kolada U28998] [mäts Year]
    - Personalomsättningen ska minska från 13 % till högst 11 %
# En grön kommun.
  # Nämnden minskar sin klimatpåverkan
    - Verksamheterna ska laga och låna i stället för att köpa nytt. [område Alla verksamheter] [källa Mätning av inköp. Egen uppföljning.]
    - Verksamheterna ska använda milda rengöringsmedel på alla ställen. [område Alla verksamheter] [källa Genomgång av avtal och biografbesök med skolan Egen uppföljning, insatser i Kulturkort]
    - Alla med funktionsnedsättning ska kunna delta i scenkonst utifrån sin förmåga. [område Alla verksamheter]
    - Antal lån per invånare ska öka till 7,5 [område Alla verksamheter] [källa Antal lån (N09999) delat med invånare (N01951)] [kolada N09999 N01951]
--
4:4 Unpaired { role: Source, texts: 2, indicators: 3 }
7:3 AreaUnused { text: "Museum" }
10:1 Shifted { by: 1 }
14:4 Unpaired { role: Source, texts: 2, indicators: 1 }
17:4 Continued { text: "och biografbesök med skolan Egen uppföljning, insatser i Kulturkort" }
+ 3 rutinmässiga
"####);
}

#[test]
fn goals_by_year_key_figures_and_activities() {
    check!(include_str!("by_year.txt"), @r####"
15 mål, 4 indikatorer, 0 ej bedömda, 3 aktiviteter; nivåer: Målområde > 
# Läslust
  ~ Andel läsande barn [nuläge 8.9 (Some(2017))] [enhet %] [mäts Quarter]
  ~ Antal lån [nuläge 12400 (Some(2017))] [mäts Month]
  * Projektet tar fram en modell. Den beslutas under året.
  # Sommarboken
    # Modell för sommarboken är klar och beslutad. [när 2018]
    # Andelen barn som deltar har ökat med 10 % [när 2019]
  # Kompetensför-sörjning
    # 4 tjänster i olika former är tillsatta. [när 2018]
    # Sjuktalen har minskat till 6,5 % inom förvaltningen [när 2019]
# Scen och rum
  ~ Antal avbokningar [nuläge 1234 (Some(2017))] [mäts Month]
  ~ Andel nöjda besökare [övrigt Nuläge 2017: -]
  * Bokningssystemet används i alla hus.
  * Utbildning för alla husvärdar.
  # Nytt bokningssystem
    # ROKK ska vara infört i alla hus. ROKK är det huvudsakliga verktyget. [när 2018]
    # ROKK har uppdaterats och används av alla. [när 2019]
    # Samtliga husvärdar har gått utbildningen. [när 2018]
  # Samarbete "Trygg och öppen scen"
    # Avtalet med regionen följs. [när 2018]
    # Kostnader för vakter har minskat med 10 % - inhyrda inkluderade [när 2019]
--
1:1 Title { text: "### Sammanställning" }
11:1 Beside "Bilagor"
13:1 Title { text: "**Nyckeltal för förvaltningen**" }
16:1 GoalRepeated { text: "Läslust" }
18:1 GoalRepeated { text: "Scen och rum" }
21:1 Title { text: "### Strategiska aktiviteter" }
24:1 GoalRepeated { text: "Läslust" }
25:1 GoalRepeated { text: "Scen och rum" }
+ 3 rutinmässiga
"####);
}

#[test]
fn a_scorecard_set_as_text_blocks() {
    check!(include_str!("scorecard.txt"), @r####"
6 mål, 3 indikatorer, 0 ej bedömda, 5 aktiviteter; nivåer: Perspektiv > Kulturnämndens mål
# Ekonomi
  # En budget i balans
    - Andel använd budget. [mål 100 % vid bokslut] [mäts Month] [övrigt Mätfrekvens: Mäts månadsvis och årsvis]
    * Hålla sig inom den tilldelade ramen.
    * Samlad organisation med samordning, delad personal och helhetssyn ska vara vägledande.
# Besökare/Invånare
  # Besökare ska vara nöjda med utbudet
    - Medelvärde i nationell undersökning [mål Minst medelvärdet i nationell besöksundersökning] [mäts Year] [övrigt Mätfrekvens: Mäts vid 8 månader och årsvis]
    * Alla kurser ska ha en plan. Planen tas fram med deltagarna.
    * Hus- och scenvärdar ska samverka. Lärande ska stärkas.
# Verksamhet/Medarbetare
  # Huset ska ha folk med rätt kunskap att utföra sitt uppdrag
    - Andel tillsvidareanställda med rätt kunskap. [mål 80 % av tillsvidareanställda ska ha kunskapen] [mäts Year] [övrigt Mätfrekvens: Mäts årsvis]
    * Heltid som norm.
--
2:1 Beside "Pengarna räcker."
4:1 Beside "Huset har"
6:1 Beside "rätt folk."
8:1 Beside "Kulturförvaltningen"
10:1 Beside "Kulturnämndens mål 2023"
12:1 Title { text: "utifrån balanserat styrkort" }
+ 6 rutinmässiga
"####);
}

#[test]
fn goals_on_rows_of_their_own() {
    check!("Mål och indikatorer\tUtfall 2023\tMålvärde 2024\nFler ska läsa\t\t\n- Antal lån\t1 234,5 st\t1 300\n- Andel läsare\t..\t90 %\nFler ska sjunga\n- Antal körer\tmånga\t12\n", @r####"
2 mål, 3 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer: Mål och indikatorer
# Fler ska läsa
  - Antal lån [mål 2024: 1 300] [utfall Some(2023): Ok(1234.5)] [enhet st]
  - Andel läsare [mål 2024: 90 %] [utfall Some(2023): Err(Confidential)]
# Fler ska sjunga
  - Antal körer [mål 2024: 12] [övrigt Utfall 2023: många]
--
6:2 UnreadableNumber { text: "många" }
+ 4 rutinmässiga
"####);
}

#[test]
fn a_list_without_a_table() {
    check!("Fler ska läsa\n● Antal lån\n◆ Andel läsare som\ngår vidare\n● ◆ Antal besök\nFler ska sjunga\n▲ Antal körer\n", @r####"
2 mål, 4 indikatorer, 1 ej bedömda, 0 aktiviteter; nivåer: 
# Fler ska läsa
  - Antal lån [status ●]
  - Andel läsare som går vidare [status ◆]
  - Antal besök [status ?]
# Fler ska sjunga
  - Antal körer [status ▲]
--
4:1 Continued { text: "går vidare" }
5:1 SeveralSymbols { symbols: "●◆" }
+ 0 rutinmässiga
"####);
}

#[test]
fn statuses_in_words_forecasts_and_unclear_cells() {
    check!("Mål\tIndikator\tStatus\tPrognos\tNär\tAnsvarig\tNr\nLäsa mer\tAntal lån\tDelvis uppnått\tGrön\tdec 2022\tBibliotekschef\t1\n\tAntal besök\tEj bedömt\tRöd\tLöpande\t\t2\n\tAntal kurser\tkanske\t☺\t2023\tRektor\t3\n", @r####"
1 mål, 3 indikatorer, 1 ej bedömda, 0 aktiviteter; nivåer: Mål
# Läsa mer
  - Antal lån [när 2022-12] [ansvar Bibliotekschef] [status ◆] [prognos ●]
  - Antal besök [status ?] [prognos ▲] [övrigt När: Löpande]
  - Antal kurser [när 2023] [ansvar Rektor] [prognos ●] [övrigt Status: kanske]
--
2:7 Ignored { text: "1" }
3:5 UnreadableDate { text: "Löpande" }
3:7 Ignored { text: "2" }
4:3 UnknownStatus { text: "kanske" }
4:7 Ignored { text: "3" }
+ 1 rutinmässiga
"####);
}

#[test]
fn figures_that_can_be_read_in_two_ways_are_asked_about() {
    check!("Mål\tNyckeltal\tNuläge 2022\tUtfall 2023\nLäsa\tAntal lån\t1.234\t12.5\n\tAntal besök\t−34\t1.300\n", @r####"
1 mål, 2 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer: Mål
# Läsa
  ~ Antal lån [utfall Some(2023): Ok(12.5)] [övrigt Nuläge 2022: 1.234]
  ~ Antal besök [nuläge -34 (Some(2022))] [utfall Some(2023): Ok(1.300)]
--
2:3 AmbiguousNumber { text: "1.234", grouped: 1234, decimal: 1.234 }
+ 1 rutinmässiga
"####);
}

#[test]
fn a_goal_split_by_a_page_break_is_one_goal() {
    check!("Mål\tIndikator\tKommentar\nAnvänd pengarna på ett\t● Planering av\tTät dialog med\n\nMål\tIndikator\tKommentar\nhållbart sätt.\tlokaler.\tandra.\nAnvänd pengarna på ett hållbart sätt.\t◆ Samverkan\tBra.\n", @r####"
1 mål, 2 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer: Mål
# Använd pengarna på ett hållbart sätt.
  - Planering av lokaler. [status ●] [kommentar Tät dialog med andra.]
  - Samverkan [status ◆] [kommentar Bra.]
--
5:1 Continued { text: "hållbart sätt." }
5:2 Continued { text: "lokaler." }
5:3 Continued { text: "andra." }
6:1 GoalRepeated { text: "Använd pengarna på ett hållbart sätt." }
+ 2 rutinmässiga
"####);
}

#[test]
fn a_table_from_a_page_with_merged_cells() {
    let cell = |text: &str, colspan, rowspan| RawCell {
        text: text.into(),
        colspan,
        rowspan,
    };
    let one = |text: &str| RawCell::single(text);
    let rows = vec![
        vec![
            one("Mål"),
            one("Indikator"),
            one("Tidpunkt"),
            one("Kommentar"),
        ],
        vec![cell("Perspektiv: läsning", 4, 1)],
        vec![
            cell("Fler ska läsa", 1, 2),
            one("Antal lån"),
            cell("2024", 1, 2),
            one("Bra"),
        ],
        vec![one("Antal besök"), one("Sämre")],
        vec![cell("Perspektiv: musik", 4, 1)],
        vec![
            one("Fler ska sjunga"),
            one("1. Antal körer\n2. Antal konserter"),
            one("2025"),
            one("En kommentar om båda"),
        ],
    ];
    let grid = Grid::from_rows(rows).expect("within the limits");
    assert_snapshot!(sketch(&read_grid(grid)), @r####"
4 mål, 4 indikatorer, 0 ej bedömda, 0 aktiviteter; nivåer:  > Mål
# Perspektiv: läsning
  # Fler ska läsa
    - Antal lån [när 2024] [kommentar Bra]
    - Antal besök [när 2024] [kommentar Sämre]
# Perspektiv: musik
  # Fler ska sjunga [kommentar En kommentar om båda]
    - Antal körer [när 2025]
    - Antal konserter [när 2025]
--
6:3 Shared { role: Deadline, indicators: 2 }
6:4 Unpaired { role: Comment, texts: 1, indicators: 2 }
+ 3 rutinmässiga
"####);
}

#[test]
fn semicolons_pipes_and_other_line_ends_give_the_same_plan() {
    let tabs = "Mål\tIndikator\tTidpunkt\nLäsa\tAntal lån\t2024\n\tAntal besök\t2025\n";
    let expected = sketch(&read(tabs));
    let same = |text: &str| assert_eq!(sketch(&read(text)), expected, "{text}");
    same(&tabs.replace('\t', ";"));
    same(&tabs.replace('\t', ","));
    same(
        &format!(
            "\u{feff}sep=;\r\n{}",
            tabs.replace('\t', ";").replace('\n', "\r\n")
        )
        .replace("sep=;\r\n", ""),
    );
    same(&tabs.replace('\n', "\r\n"));
    same(&tabs.replace('\n', "\r"));
    same(tabs.trim_end());
    let piped: Vec<String> = tabs
        .lines()
        .map(|line| format!("| {} |", line.replace('\t', " | ")))
        .collect();
    same(&piped.join("\n"));
}
