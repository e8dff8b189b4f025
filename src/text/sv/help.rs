//! Help, glossary and the accessibility statement.

use crate::text::catalogue::help::{Chapter, HelpTexts, StatementTexts};

pub const TEXTS: HelpTexts = HelpTexts {
    title: "Hjälp och ordlista",
    contents: "På sidan",
    chapters: &[
        Chapter {
            title: "Kom i gång",
            text: "En plan börjar på ett av fyra sätt, och alla finns på startsidan.",
            points: &[
                "Klistra in tabellen där målen redan står, från Word, PDF eller Excel. Du ser ett förslag innan något sparas.",
                "Öppna en planfil som någon har skickat.",
                "Börja med en mall och skriv målen under Mål och indikatorer.",
                "Öppna ett exempel för att se hur en färdig uppföljning ser ut. Exemplen går att ändra utan risk.",
            ],
        },
        Chapter {
            title: "Följ upp",
            text: "Allt bedöms vid ett tillfälle, till exempel delår eller bokslut.",
            points: &[
                "Lägg till tillfället på översikten. Det senaste mätvärdet fram till tillfällets datum räknas, och dess ålder visas.",
                "För in mätvärden på indikatorns sida. Ett värde som saknas får ett skäl och blir aldrig noll.",
                "Verktyget föreslår en status. Välj en annan om du vet bättre, och skriv varför. Förslaget syns kvar bredvid.",
                "Läget nu och prognosen för årets slut är två bedömningar. Den ena ändrar inte den andra.",
                "När nämnden har beslutat: lägg till beslutet under Om planen och välj det som tillfällets läge. Då låses bedömningarna.",
            ],
        },
        Chapter {
            title: "Skicka och ta emot",
            text: "Planen reser som filer i e-post. Programmet skickar ingenting självt.",
            points: &[
                "Under Skicka och ta emot sparas en fil till varje enhet med det som den ska rapportera. Mejla den.",
                "Enheten öppnar filen i Uppfyllt, fyller i sina siffror och kommentarer, väljer Spara svar och mejlar tillbaka filen.",
                "Släpp svaren på samma sida, gärna flera på en gång. Du ser vad som är nytt innan något ändras, och kan välja bort det du inte vill ha.",
                "Har två personer ändrat samma sak till olika är det en konflikt. Båda versionerna visas, och planen blir kvar som den är tills du har valt.",
                "Allt som tas in är en ändring som går att ångra. Samma fil en gång till säger inget nytt.",
                "En annan kopia av hela planen tas in på samma sätt.",
            ],
        },
        Chapter {
            title: "Läs och dela",
            text: "Läsvyn visar planen som en rapport, i en spalt och utan något som går att ändra. Den passar för ledamöter, på skärm och på papper.",
            points: &[
                "Gå från mål till mål med Nästa mål och Föregående mål, eller med högerpil och vänsterpil när ett måls rubrik är markerad.",
                "Under Skicka och ta emot finns Dela som länk. En liten plan ryms hel i länken, som den är nu eller som den fastställdes vid ett fryst tillfälle. Är den för stor skickas filen.",
                "Den som öppnar länken ser planen i läsvyn. Inget sparas förrän hen väljer Gör en egen kopia. Finns planen redan där får hen gå igenom det som skiljer.",
                "Alla som får länken kan läsa planen. Lägg inget i den som inte får spridas.",
                "Långa länkar kapas ibland på vägen. Då står det hur mycket som kom fram. Har ett e-postfilter skrivit om länken: klistra in den på startsidan.",
                "En plan kan också publiceras: planfilen läggs bredvid Uppfyllt på kommunens webbplats, och länken slutar med ?plan= och filens namn.",
            ],
        },
        Chapter {
            title: "Så räknas måluppfyllelsen",
            text: "Varje siffra går att öppna: länken Så är det räknat på översikten visar hela kedjan.",
            points: &[
                "En indikator jämförs med det mål som gäller just då. Gränsen räknas in: minst 90 är nått vid 90, högst 14 vid 14.",
                "Den som missar målet är delvis nådd när den har kommit minst halva vägen från nuläget. Utan nuläge räcker 90 % av ett mål med minst, eller högst 110 % av ett mål med högst.",
                "Uppnått räknas som 1, delvis som 0,5 och ej uppnått som 0.",
                "Ett måls värde är det viktade medelvärdet av dess bedömda delar. Från 0,75 är målet uppnått, från 0,25 delvis uppnått.",
                "Indexet är medelvärdet av målens värden på en nivå, med två decimaler.",
                "Ej bedömt är inte noll: det räknas inte med, men det syns och räknas upp.",
                "Skalan, gränserna och nivån är planens egna och ändras under Om planen.",
            ],
        },
        Chapter {
            title: "Ekonomi",
            text: "Under Ekonomi finns fyra sorters tabeller: resultatrapport, verksamheter, volymer och investeringar. De räknar själva, och det som inte stämmer syns.",
            points: &[
                "Kostnader är negativa och intäkter positiva. En avvikelse är utfall eller prognos minus budget, så plus är alltid bättre. Belopp sparas i tkr och kan visas i mnkr.",
                "Klistra in publicerade tabeller, gärna flera på en gång, eller öppna dem som fil. Vad varje rad och kolumn gör gissas, och du kan ändra det innan något tas in.",
                "Siffror som står i tabellen sparas som de står. Det som följer av dem räknas bredvid och skrivs kursivt där inget är angivet.",
                "Avrundade siffror får skilja lite: en summa av n avrundade siffror högst (n + 1)/2 steg. Ett ≈ betyder att avrundning förklarar skillnaden, en trekant att den inte gör det.",
                "Rättar du en siffra står de angivna summorna kvar tills du låter dem följa: en i taget, alla i tabellen, eller alla som bygger på det du rättade. Det är en ändring, som kan ångras.",
                "Klistrar du in samma rapport igen får varje tabell samma plats som förut, med analyser och det som hämtar siffror ur den.",
                "Motsägelser räknas upp, också sådana mellan två tabeller vid samma tillfälle. Länken leder till cellen. Ingenting rättas av sig självt.",
                "En indikator kan hämta sin siffra från en cell, eller en kolumn i procent av en annan. Raden heter likadant vid nästa tillfälle, så indikatorn följer med.",
                "En aktivitet kan få en väntad effekt i tkr. Den visas bredvid prognosens avvikelse, under En ekonomi i balans.",
                "Siffror i dokument förblir kopplade till sina celler: ändras cellen ändras texten.",
            ],
        },
        Chapter {
            title: "Gör dokument",
            text: "Planen och uppföljningen kan bli dokument som är färdiga att lämna till nämnden: på papper, som PDF, för Word eller som webbsida.",
            points: &[
                "Under Dokument börjar du med en av fem former. En form är en lista med delar; varje del kan flyttas, döpas om, stängas av och få en text.",
                "Sidorna på skärmen är sidorna på papper: A4 med sidnummer, tabellhuvuden på varje sida och en innehållsförteckning med sidhänvisningar.",
                "Skriv ut med Edge eller Chrome och välj ”Spara som PDF”, så får PDF-filen rubriker, tabeller och språk som en skärmläsare förstår.",
                "För Word sparas ett dokument med Words egna rubrikformat och riktiga tabeller. Sidnumren i innehållsförteckningen fylls i när fältet uppdateras (F9). Diagrammen är bilder, och samma siffror står i en tabell under.",
                "Sammanfattningen skrivs av siffrorna. Ändrar du i den står siffrorna kvar som länkade siffror och följer planen.",
                "En länkad siffra står mellan dubbla klammerparenteser i texten och väljs ur en lista: index, antal mål, ett mätvärde, en cell i ekonomin. Leder länken ingenstans syns det i dokumentet som en markerad lucka.",
                "När ett tillfälle fryses följer dokumenten med. De skrivs ut likadana för all framtid, även från en sparad fil.",
            ],
        },
        Chapter {
            title: "Granska",
            text: "Granskningen läser planen och visar vad någon bör titta på innan den skickas: siffror som säger emot varandra, mål utan indikator, uppgifter som saknas.",
            points: &[
                "Varje anmärkning säger varför den spelar roll och länkar till sitt ställe. Finns det en rättelse står den på en knapp, och den går att ångra.",
                "Låt stå kvar lägger undan en anmärkning med ditt skäl, ditt namn och dagen. Skälet följer med planen. Ändras det som anmärkningen gäller tas den upp igen.",
                "Det som de flesta indikatorer saknar sägs en gång för alla.",
                "Granska ett dokument: klistra in en hel text. Den jämförs med sina egna tabeller. Texten sparas inte, men skälen till det som får stå kvar gör det, så att de gäller när den klistras in igen.",
                "Granska två versioner: vad som har försvunnit, skrivits om eller blivit lättare utan beslut.",
                "Granskningen ser inte allt. Att inget anmärks betyder inte att allt är rätt.",
            ],
        },
        Chapter {
            title: "Var uppgifterna finns",
            text: "Planen sparas i den här webbläsaren på den här datorn, vid varje ändring. Inget skickas någonstans.",
            points: &[
                "Andra datorer, och andra webbläsare på samma dator, ser inte planen. Den flyttas som fil.",
                "En länk till en sida visar bara en plan som redan finns i mottagarens webbläsare. Ska planen följa med: välj Dela som länk.",
                "Om någon rensar webbläsarens data försvinner planen därifrån. Därför behövs en fil.",
                "Uppfyllt finns också som en enda fil, uppfyllt.html, som öppnas från en mapp utan nätverk. Ligger den på en annan plats kan webbläsaren se det som en annan samling planer.",
            ],
        },
        Chapter {
            title: "Spara en kopia",
            text: "Spara som fil lägger hela planen, med mätvärden, bedömningar, regler och beslut, i en fil som slutar på .json.",
            points: &[
                "Sidhuvudet säger hur gammal den senaste filkopian är. Spara en efter varje arbetspass och lägg den där ni förvarar handlingar.",
                "Filen går att mejla och arkivera. Alla siffror räknas fram igen när den öppnas.",
                "Öppnar du en fil vars plan redan finns här får du gå igenom det som skiljer. Inget skrivs över utan fråga.",
                "Tabeller för kalkylblad sparas under Exportera, en för varje vy: till exempel mål, indikatorer, mätvärden och vad som saknas. Spara som Excel på en sida sparar det urval som sidan visar.",
            ],
        },
        Chapter {
            title: "Om något går fel",
            text: "Det mesta går att ångra, också inklistrade tabeller och borttagna mål.",
            points: &[
                "Historik visar vem som har ändrat vad och när. Därifrån går det att gå tillbaka till en tidigare stund, och att jämföra två versioner eller en fil med planen.",
                "Står det Inte sparat finns ändringarna kvar på sidan. Spara som fil, eller försök igen.",
                "Sparas inget i webbläsaren är fönstret kanske privat. Spara som fil innan du stänger det.",
                "Är planen skrivskyddad är filen gjord i en nyare version, eller så används en nyare version i en annan flik.",
                "En borttagen plan ligger kvar bland Borttagna planer på startsidan tills den raderas för gott.",
                "Leder en länk ingenstans har den kanske kapats på vägen. Öppna planfilen i stället.",
            ],
        },
    ],
    keys: "Kortkommandon",
    key: "Tangenter",
    does: "Gör",
    strokes: &[
        ("Ctrl + Shift + Z", "Gör om"),
        ("Enter", "Lämnar över det som är skrivet i ett fält"),
        (
            "Ctrl + Enter",
            "Lämnar över det som är skrivet i ett fält med flera rader",
        ),
        (
            "Escape",
            "Tar tillbaka det som skrivs i ett fält; stänger en meny eller dialog",
        ),
    ],
    glossary: "Ordlista",
    terms: &[
        ("Baslinje", "Se nuläge."),
        (
            "Bedömning",
            "En persons status på ett mål eller en indikator vid ett tillfälle, med skäl och kommentar.",
        ),
        (
            "Beslut",
            "Det som antog, reviderade eller förlängde planen, eller godkände en uppföljning, med datum, paragraf och diarienummer.",
        ),
        (
            "Bokslut",
            "Uppföljningen vid årets slut, per den 31 december.",
        ),
        (
            "Delmål",
            "Ett mål på vägen, som ersätts av nästa när det är nått.",
        ),
        (
            "Delår",
            "Uppföljningen efter åtta månader, per den 31 augusti.",
        ),
        (
            "Ej bedömt",
            "Ingen har bedömt och inget går att räkna ut. Det är inte noll: det hålls utanför medelvärden och syns för sig.",
        ),
        (
            "Förslag",
            "Den status som reglerna räknar fram. Den gäller tills en person väljer en annan.",
        ),
        (
            "Index",
            "Medelvärdet av målens värden på den nivå som planen har valt, mellan 0 och 1.",
        ),
        (
            "Indikator",
            "Det som mäts eller bedöms för att visa om ett mål nås.",
        ),
        (
            "Mål",
            "Det nämnden vill uppnå. Mål ligger i nivåer under varandra, och nivåernas namn är planens egna.",
        ),
        (
            "Målvärde",
            "Det en indikator ska nå: minst eller högst ett värde, ofta till ett visst år.",
        ),
        (
            "Mätvärde",
            "Ett utfall för en period, med källa och anteckning.",
        ),
        (
            "Nuläge",
            "Värdet som indikatorn utgick från när målet sattes.",
        ),
        ("Nyckeltal", "En indikator som följs men inte bedöms."),
        (
            "Procentenheter",
            "Skillnaden mellan två procenttal: från 60 % till 66 % är 6 procentenheter.",
        ),
        (
            "Prognos",
            "Den status som väntas vid årets slut, skild från läget nu.",
        ),
        (
            "Status",
            "Uppnått, delvis uppnått, ej uppnått eller ej bedömt, alltid med form och ord.",
        ),
        (
            "Tillfälle",
            "En uppföljning per ett datum. Allt bedöms som det såg ut då.",
        ),
        (
            "Ursprung",
            "Om ett mål kommer uppifrån, till exempel från en politisk plattform, eller är nämndens eget.",
        ),
        ("Utfall", "Se mätvärde."),
        (
            "Vikt",
            "Hur mycket en del räknas i medelvärdet. Vikten är 1 om ingen har ändrat den; 0 räknas inte.",
        ),
    ],
    statement: StatementTexts {
        title: "Tillgänglighetsredogörelse",
        actor: |actor| {
            format!(
                "{actor} står bakom den digitala tjänsten Uppfyllt. Så många som möjligt ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar fler."
            )
        },
        actor_unset: "Den som har lagt ut den här sidan",
        how: "Hur tillgänglig är tjänsten?",
        whole: "Tjänsten är helt förenlig med lagen om tillgänglighet till digital offentlig service (WCAG 2.1 AA). Inga brister är kända.",
        in_part: "Tjänsten är delvis förenlig med lagen om tillgänglighet till digital offentlig service (WCAG 2.1 AA). Bristerna står nedan.",
        not: "Tjänsten är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.",
        deficiencies: "Kända brister",
        known: &[
            "Firefox gör inga taggar i PDF-filer, så en skärmläsare hittar inte rubriker och tabeller i dem. Skriv ut med Edge eller Chrome (WCAG 1.3.1).",
            "Text som någon har klistrat in kan vara på ett annat språk än sidan, och verktyget vet inte vilket (WCAG 3.1.2).",
        ],
        barrier: "Kontakta oss om du hittar brister",
        tell: "Berätta vad du inte kom åt, eller be om innehållet i en annan form. Svar kommer inom två veckor:",
        tell_sender: "Berätta för den som gav dig länken eller filen vad du inte kom åt, eller be om innehållet i en annan form.",
        supervision: "Tillsyn",
        authority: "Myndigheten för digital förvaltning, Digg, har ansvar för tillsyn över lagen om tillgänglighet till digital offentlig service. Är du inte nöjd med hur din synpunkt har hanterats kan du anmäla det till Digg.",
        complain: "Anmäl bristande tillgänglighet till Digg",
        testing: "Så har tjänsten testats",
        tested: "Utvecklarna har själva granskat tjänsten mot WCAG 2.1 AA, hittills med automatiska kontroller av en del av vyerna.",
        dates: |tested, updated| {
            format!("Senaste granskning: {tested}. Redogörelsen uppdaterad: {updated}.")
        },
    },
};

#[cfg(test)]
mod tests {
    use crate::text::{Language, catalogue::Catalogue, collation};

    #[test]
    fn the_glossary_stands_in_the_order_of_the_alphabet() {
        for language in [Language::Swedish, Language::English] {
            let terms = Catalogue::of(language).help.terms;
            let names: Vec<&str> = terms.iter().map(|(term, _)| *term).collect();
            let mut sorted = names.clone();
            crate::order::sort_by_key(&mut sorted, |term| collation::sort_key(term));
            assert_eq!(names, sorted);
        }
    }

    #[test]
    fn both_languages_help_with_the_same() {
        let [sv, en] = [Language::Swedish, Language::English].map(|it| &Catalogue::of(it).help);
        let points = |help: &crate::text::catalogue::help::HelpTexts| {
            let chapters = help.chapters.iter().map(|chapter| chapter.points.len());
            chapters.collect::<Vec<_>>()
        };
        assert_eq!(points(sv), points(en));
        assert_eq!(sv.strokes.len(), en.strokes.len());
        assert_eq!(sv.terms.len(), en.terms.len());
        assert_eq!(sv.statement.known.len(), en.statement.known.len());
    }
}
