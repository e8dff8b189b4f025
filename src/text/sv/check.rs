//! The document check: what was found, why it matters, what the mend does.

use crate::check::{Amount, Eased, Kind, Lack, Slip};
use crate::plan::{Decimal, IndicatorKind, Period};
use crate::text::catalogue::check::CheckTexts;
use crate::text::{Language, date, number};

pub const TEXTS: CheckTexts = CheckTexts {
    title: "Granskning",
    explained: "Planen läst med en granskares ögon: siffror som säger emot varandra, mål som inget mäter, uppgifter som saknas. Inget ändras förrän du väljer det.",
    ways: "Vad som granskas",
    the_plan: "Planen",
    document: "Granska ett dokument",
    document_explained: "Klistra in ett helt dokument, till exempel en tjänsteskrivelse eller årsredovisning. Texten jämförs med sina egna tabeller. Den sparas inte, men skälen till det som får stå kvar sparas i planen och gäller när dokumentet granskas igen.",
    versions: "Granska två versioner",
    versions_explained: "Vad som har försvunnit, skrivits om eller blivit lättare mellan två versioner, utan att ett beslut ändrar planen.",
    same: "Versionerna är desamma. Välj en tidigare version under Från.",
    area: "Dokumentets text",
    area_hint: "Markera allt i dokumentet, kopiera det och klistra in här (Ctrl+V). Tabeller följer med.",
    check_text: "Granska texten",
    unchecked: "Texten är ändrad sedan den granskades.",
    counts: |open, standing| {
        let one = |count: usize| match count {
            1 => "1 anmärkning".to_owned(),
            count => format!("{count} anmärkningar"),
        };
        match standing {
            0 => one(open),
            standing => format!("{}, {standing} får stå kvar", one(open)),
        }
    },
    nothing: "Inget att anmärka",
    looked_in_plan: "Mål utan indikator, uppgifter som indikatorer saknar, målvärden vars tid har gått ut, det som uppföljningen hoppar över, olika lydelser av samma sak, tabeller som inte går ihop och texter som säger emot tabeller, mätvärden eller målvärden.",
    looked_in_document: "Siffror i texten mot tabellerna, summor och avvikelser, samma mening med olika siffror, olika lydelser av samma mål, och mål som saknas i sammanställningen.",
    looked_in_versions: "Mål och indikatorer som har försvunnit eller skrivits om, målvärden som har blivit lättare, mätvärden som är ändrade efter att uppföljningen frystes, och ändrade regler.",
    group,
    found,
    why,
    mend,
    mend_all: |mend, count| format!("{mend} för alla {count}"),
    of: |does, what| format!("{does}: {what}"),
    line: |line| format!("Rad {line}"),
    show_all: |count| format!("Visa alla {count}"),
    and_more: |count| format!("Och {count} till"),
    let_stand: "Låt stå kvar",
    let_all_stand: |count| format!("Låt alla {count} stå kvar"),
    let_stand_explained: "Anmärkningen flyttas till dem som får stå kvar, med skälet. Skälet sparas i planen. Ändras det som anmärkningen gäller tas den upp igen.",
    your_name: "Står vid skälet, i historiken och i filer som du sparar. Det får vara tomt.",
    not_now: "Avbryt",
    take_up: "Ta upp igen",
    state: |stands| if stands { "Får stå kvar" } else { "Öppen" },
    dismissed: "Anmärkningar som får stå kvar",
    reason: "Skäl",
    by: "Av",
};

const SWEDISH: Language = Language::Swedish;

fn plain(value: &Decimal) -> String {
    number::plain(*value, SWEDISH)
}

fn amount(it: &Amount) -> String {
    format!("{} {}", plain(&it.value), it.unit)
        .trim_end()
        .to_owned()
}

fn period(it: &Period) -> String {
    date::period(*it, SWEDISH)
}

fn group(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => "Text och tabell säger olika",
        Kind::OtherSign { .. } => "Överskott och underskott förväxlade",
        Kind::OtherThanMeasured { .. } => "Text och mätvärde säger olika",
        Kind::OtherFigure { .. } => "Samma mening med olika siffror",
        Kind::Sum { .. } => "Summor som inte stämmer",
        Kind::Deviation { .. } => "Avvikelser som inte stämmer",
        Kind::SameColumn { .. } => "Kolumner med samma siffror",
        Kind::TablesApart { .. } => "Tabeller som säger olika",
        Kind::Wording {
            slip: Slip::Measure,
            ..
        } => "Andel på ett ställe, antal på ett annat",
        Kind::Wording {
            slip: Slip::Form, ..
        } => "Nästan samma lydelse",
        Kind::NotInSummary { .. } => "Mål som saknas i sammanställningen",
        Kind::DirectionOnly { .. } | Kind::DirectionOfTarget { .. } => "Bara en riktning i texten",
        Kind::EmptyBaselines { .. } => "Tom kolumn för utgångsvärden",
        Kind::NothingToCountFrom { .. } => "Inget värde att räkna från",
        Kind::UnmeasuredGoal => "Mål utan indikator",
        Kind::Lacks(lack) | Kind::MostLack { lack, .. } => group_lacking(*lack),
        Kind::DuePassed { .. } => "Målvärden vars tid har gått ut",
        Kind::DueBeforePlan { .. } => "Målvärden före planens tid",
        Kind::NotFollowedUp => "Indikatorer som uppföljningen hoppar över",
        Kind::FollowedUpAfterAll => "Avslutade indikatorer som är bedömda",
        Kind::KoladaForm { .. } => "Id i Kolada med fel form",
        Kind::Gone { .. } => "Borta utan beslut",
        Kind::Reworded { .. } => "Ändrad lydelse utan beslut",
        Kind::TargetEased(_) => "Målvärden som har blivit lättare",
        Kind::ChangedAfterFreezing { .. } => "Mätvärden ändrade i efterhand",
        Kind::OtherRules => "Ändrade regler utan beslut",
    }
}

fn group_lacking(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "Indikatorer utan målvärde",
        Lack::Unit => "Indikatorer utan måttenhet",
        Lack::Baseline => "Indikatorer utan utgångsvärde",
        Lack::Source => "Indikatorer utan källa",
        Lack::Frequency => "Indikatorer utan uppgift om hur ofta de mäts",
        Lack::Responsible => "Indikatorer utan ansvarig",
    }
}

fn found(kind: &Kind) -> String {
    match kind {
        Kind::OtherThanTable { said, table, cell } => format!(
            "I texten står {}, i tabellen {} (”{cell}”).",
            amount(said),
            plain(table)
        ),
        Kind::OtherSign {
            said,
            better,
            table,
            cell,
        } => {
            let sort = if *better { "bättre" } else { "sämre" };
            format!(
                "Enligt texten är {} {sort} än budget, i tabellen är avvikelsen {} (”{cell}”).",
                amount(said),
                plain(table)
            )
        }
        Kind::OtherThanMeasured {
            said,
            measured,
            period,
            indicator,
        } => format!(
            "I texten står {}. Mätvärdet för {} är {} (”{indicator}”).",
            amount(said),
            self::period(period),
            plain(measured)
        ),
        Kind::OtherFigure { first, second } => {
            format!("Samma mening har olika siffror: ”{first}” och ”{second}”")
        }
        Kind::Sum {
            row,
            column,
            stated,
            parts,
        } => format!(
            "”{row}” är {} i kolumnen ”{column}”, men delarna blir {}.",
            plain(stated),
            plain(parts)
        ),
        Kind::Deviation {
            row,
            column,
            stated,
            follows,
        } => format!(
            "”{column}” är {} på raden ”{row}”, men skillnaden är {}.",
            plain(stated),
            plain(follows)
        ),
        Kind::SameColumn { first, second } => {
            format!("Kolumnerna ”{first}” och ”{second}” har samma siffror på alla rader.")
        }
        Kind::TablesApart {
            first,
            one,
            second,
            other,
            copied,
        } => {
            let apart = format!(
                "Samma uppgift har två värden: {} ({first}) och {} ({second}).",
                plain(one),
                plain(other)
            );
            match copied {
                Some([this, other]) => format!(
                    "{apart} Kolumnerna ”{this}” och ”{other}” har samma siffror på alla rader."
                ),
                None => apart,
            }
        }
        Kind::Wording {
            first,
            second,
            slip: Slip::Measure,
        } => format!(
            "På ett ställe räknas en andel, på ett annat ett antal: ”{first}” och ”{second}”"
        ),
        Kind::Wording {
            first,
            second,
            slip: Slip::Form,
        } => format!("Nästan samma lydelse: ”{first}” och ”{second}”"),
        Kind::NotInSummary { goal } => {
            format!("Målet finns i texten men inte i sammanställningen: ”{goal}”")
        }
        Kind::DirectionOnly { text, table } => {
            format!("Texten lovar bara en riktning: ”{text}” I tabellen finns en siffra: ”{table}”")
        }
        Kind::DirectionOfTarget {
            text,
            indicator,
            side,
            bound,
            unit,
        } => {
            let least = side.choose("minst", "högst");
            let figure = format!("{least} {} {unit}", plain(bound));
            format!(
                "Texten lovar bara en riktning: ”{text}” Indikatorn har en siffra: {} (”{indicator}”).",
                figure.trim_end()
            )
        }
        Kind::EmptyBaselines { column } => {
            format!("Kolumnen ”{column}” är tom, och det finns mål som räknas från den.")
        }
        Kind::NothingToCountFrom { wording } => {
            format!("Det finns inget värde att räkna från: ”{wording}”")
        }
        Kind::UnmeasuredGoal => "Målet har ingen indikator.".to_owned(),
        Kind::Lacks(lack) => format!("Indikatorn saknar {}.", lacked(*lack)),
        Kind::MostLack {
            lack,
            lacking,
            asked,
            among,
        } => format!(
            "{lacking} av {asked} {} saknar {}.",
            those(*among),
            lacked(*lack)
        ),
        Kind::DuePassed { due } => format!(
            "Tiden för det sista målvärdet har gått ut: {}.",
            period(due)
        ),
        Kind::DueBeforePlan { due, from } => format!(
            "Målvärdet skulle nås {}, innan planen börjar {from}.",
            period(due)
        ),
        Kind::NotFollowedUp => "Indikatorn finns i planen men inte i uppföljningen.".to_owned(),
        Kind::FollowedUpAfterAll => {
            "Indikatorn följs inte längre men är bedömd i uppföljningen.".to_owned()
        }
        Kind::KoladaForm { written } => {
            format!("”{written}” liknar ett id i Kolada men har fel form.")
        }
        Kind::Gone { wording } => format!("Finns inte längre: ”{wording}”"),
        Kind::Reworded { before, after } => {
            format!("Lydelsen är ändrad från ”{before}” till ”{after}”")
        }
        Kind::TargetEased(eased) => self::eased(eased),
        Kind::ChangedAfterFreezing { frozen } => format!(
            "Mätvärden till och med {} är ändrade efter att uppföljningen frystes.",
            date::short(*frozen, SWEDISH)
        ),
        Kind::OtherRules => "Reglerna för bedömningen är ändrade.".to_owned(),
    }
}

fn lacked(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "målvärde",
        Lack::Unit => "måttenhet",
        Lack::Baseline => "utgångsvärde",
        Lack::Source => "källa",
        Lack::Frequency => "uppgift om hur ofta mätning sker",
        Lack::Responsible => "ansvarig",
    }
}

fn those(among: Option<IndicatorKind>) -> &'static str {
    match among {
        None | Some(IndicatorKind::Judged) => "indikatorer",
        Some(IndicatorKind::KeyFigure) => "nyckeltal",
    }
}

fn eased(eased: &Eased) -> String {
    match eased {
        Eased::Figure { before, after } => format!(
            "Målvärdet är lättare att nå: {} i stället för {}.",
            plain(after),
            plain(before)
        ),
        Eased::Time {
            before,
            after: Some(after),
        } => format!(
            "Målvärdet har fått mer tid: {} i stället för {}.",
            period(after),
            period(before)
        ),
        Eased::Time {
            before,
            after: None,
        } => format!(
            "Målvärdet har ingen sluttid längre; den var {}.",
            period(before)
        ),
        Eased::Gone => "Ett målvärde är borttaget.".to_owned(),
    }
}

fn why(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => {
            "Den som läser vet inte vilken siffra som gäller. Avrundning räknas inte: texten får skilja en halv enhet i sin sista siffra, och en och en halv vid ”ca”. Belopp som skiljer mer än två procent antas gälla något annat."
        }
        Kind::OtherSign { .. } => {
            "Den som läser vet inte om det blev bättre eller sämre än budget. Belopp som är lika efter avrundning jämförs: en halv enhet i sista siffran, en och en halv vid ”ca”."
        }
        Kind::OtherThanMeasured { .. } => {
            "Den som läser vet inte vilken siffra som gäller. Mätvärden för alla enheter och kön, utgångsvärde och målvärden är jämförda. Avrundning räknas inte: texten får skilja en halv enhet i sin sista siffra, och en och en halv vid ”ca”."
        }
        Kind::OtherFigure { .. } => "Den som läser vet inte vilken siffra som gäller.",
        Kind::Sum { .. } | Kind::Deviation { .. } => {
            "I de andra kolumnerna och raderna stämmer räkningen, så en av siffrorna är troligen fel."
        }
        Kind::TablesApart { .. } => {
            "Båda kan inte stämma; den som läser vet inte vilken siffra som gäller."
        }
        Kind::SameColumn { .. } => "Den ena är troligen en kopia av den andra.",
        Kind::Wording {
            slip: Slip::Measure,
            ..
        } => "En andel och ett antal kan gå åt olika håll; det behöver vara klart vad som mäts.",
        Kind::Wording {
            slip: Slip::Form, ..
        } => "Samma mål bör ha samma lydelse överallt.",
        Kind::NotInSummary { .. } => {
            "Den som bara läser sammanställningen missar målet, och det kan bli utan uppföljning."
        }
        Kind::DirectionOnly { .. } | Kind::DirectionOfTarget { .. } => {
            "Med bara en riktning räcker minsta förändring; siffran är det som följs upp."
        }
        Kind::EmptyBaselines { .. } | Kind::NothingToCountFrom { .. } => {
            "Utan ett värde att räkna från kan ingen säga om målet är nått."
        }
        Kind::UnmeasuredGoal => "Utan indikator blir målet inte bedömt.",
        Kind::Lacks(lack) | Kind::MostLack { lack, .. } => why_lacked(*lack),
        Kind::DuePassed { .. } => "Planen gäller fortfarande, men det finns inget mer att nå.",
        Kind::DueBeforePlan { .. } => "Det är troligen fel årtal.",
        Kind::NotFollowedUp => "Det som inte följs upp saknas i bedömningen av målet.",
        Kind::FollowedUpAfterAll => "Bedömningen räknas inte, eftersom indikatorn är avslutad.",
        Kind::KoladaForm { .. } => {
            "Ett id i Kolada är N eller U och fem siffror; annars hittas inte nyckeltalet."
        }
        Kind::Gone { .. } | Kind::Reworded { .. } | Kind::OtherRules => {
            "Planen är antagen, och det finns inget nytt beslut som ändrar den."
        }
        Kind::TargetEased(_) => {
            "Ett mål som görs lättare i efterhand, eller utan beslut, säger inte hur det gick."
        }
        Kind::ChangedAfterFreezing { .. } => {
            "Beslutet grundades på andra siffror, och inget visar att de är rättade."
        }
    }
}

fn why_lacked(lack: Lack) -> &'static str {
    match lack {
        Lack::Target => "Utan målvärde kan indikatorn bara bedömas av en person.",
        Lack::Unit => "Utan måttenhet går siffran inte att läsa.",
        Lack::Baseline => "Utan utgångsvärde syns inte hur långt det är kvar.",
        Lack::Source => "Utan källa kan ingen kontrollera siffran.",
        Lack::Frequency => "Då är det oklart när nästa siffra ska komma.",
        Lack::Responsible => "Då är det oklart vem som ska lämna siffran.",
    }
}

fn mend(kind: &Kind) -> &'static str {
    match kind {
        Kind::OtherThanTable { .. } => "Länka till tabellens cell",
        Kind::Wording { .. } => "Skriv som målet eller indikatorn",
        Kind::Lacks(Lack::Unit) => "Sätt måttenheten till %",
        Kind::Lacks(_) | Kind::NothingToCountFrom { .. } => {
            "Använd det första mätvärdet som utgångsvärde"
        }
        _ => "Rätta",
    }
}
