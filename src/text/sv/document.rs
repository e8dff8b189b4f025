//! Documents of a plan.

use crate::plan::{PartKind, TemplateKind};
use crate::text::catalogue::document::{
    DocumentTexts, DocumentWords, SentenceTexts, ShapeTexts, ShapesTexts, Share, SourceTexts,
    TemplateTexts,
};

pub const TEXTS: DocumentTexts = DocumentTexts {
    template: TEMPLATE,
    shape: SHAPES,
    part,
    report_title: |occasion| format!("Uppföljning, {occasion}"),
    years: |from, to| match from == to {
        true => format!("{from}"),
        false => format!("{from}–{to}"),
    },
    as_of: |what, day| format!("{what} per {day}"),
    missing: |name| match name {
        "" => "[uppgift saknas]".to_owned(),
        name => format!("[uppgift saknas: {name}]"),
    },
    broken: |name| match name {
        "" => "[bruten länk]".to_owned(),
        name => format!("[bruten länk: {name}]"),
    },
    count,
    sentence: SENTENCE,
    source: SourceTexts {
        units: |source| match source {
            "" => "räknat ur enheternas värden".to_owned(),
            source => format!("räknat ur enheternas värden ({source})"),
        },
        computed: "beräknat ur ",
    },
    word: WORD,
};

const TEMPLATE: TemplateTexts = TemplateTexts {
    kind: |kind| match kind {
        TemplateKind::Plan => "Plandokument",
        TemplateKind::Report => "Uppföljningsrapport",
    },
    numbered: "Numrerade rubriker",
    parts: "Delar",
    part: |heading| format!("Delen ”{heading}”"),
    tells: "Innehåll",
    depth: "Rubriknivå",
    new_page: "Börjar på ny sida",
    drawn: "Med balans och diagram",
    off: "Utelämnad",
    texts: "Egna texter",
    text: |part, occasion| match occasion {
        None => format!("Texten i ”{part}”"),
        Some(occasion) => format!("Texten i ”{part}”, {occasion}"),
    },
    earlier: "Läget vid tillfället före",
};

const SHAPES: ShapesTexts = ShapesTexts {
    programme: ShapeTexts {
        name: "Politiskt program",
        holds: "Titelsida med beslut, kapitel, målen ett och ett med sina indikatorer, begrepp och en sammanställning.",
    },
    operations: ShapeTexts {
        name: "Verksamhetsplan",
        holds: "Kapitel, mål per år i en tabell, nyckeltal med nuläge och aktiviteter.",
    },
    scorecard: ShapeTexts {
        name: "Styrkort",
        holds: "En sida för varje perspektiv: mål, målnivå, indikator, mätfrekvens och aktiviteter.",
    },
    chain: ShapeTexts {
        name: "Målkedja med analys",
        holds: "Målen på alla nivåer bredvid varandra med sina indikatorer, och analysen av måluppfyllelsen.",
    },
    report: ShapeTexts {
        name: "Uppföljningsrapport med bilagor",
        holds: "Förslag till beslut, sammanfattning, kapitel, ekonomi, risker, framåtblick och bilagor med målens status och ekonomins tabeller.",
    },
};

fn part(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Text => "Text",
        PartKind::TitlePage => "Titelsida",
        PartKind::Contents => "Innehåll",
        PartKind::Proposal => "Förslag till beslut",
        PartKind::Summary => "Sammanfattning",
        PartKind::Chapter(_) => "Kapitel",
        PartKind::Chapters => "Övriga kapitel",
        PartKind::Goals => "Mål och indikatorer",
        PartKind::Chain => "Måluppfyllelse",
        PartKind::Years => "Sammanställning av mål",
        PartKind::Scorecard => "Mål per perspektiv",
        PartKind::Standing => "Uppföljning av mål",
        PartKind::Analysis => "Analys av måluppfyllelsen",
        PartKind::Forecast => "Prognos vid årets slut",
        PartKind::Changes => "Ändrat sedan förra uppföljningen",
        PartKind::Responsible => "Ansvarsfördelning",
        PartKind::Activities => "Aktiviteter",
        PartKind::KeyFigures => "Nyckeltal",
        PartKind::Charts => "Utveckling över tid",
        PartKind::Economy => "Ekonomi",
        PartKind::Tables => "Ekonomiska tabeller",
        PartKind::Risks => "Risker",
        PartKind::Outlook => "Framåtblick",
        PartKind::Glossary => "Begrepp och förkortningar",
        PartKind::Decisions => "Beslut om planen",
    }
}

/// Small counts in words, as prose has them.
fn count(count: usize, goals: bool) -> String {
    const WORDS: [&str; 11] = [
        "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ];
    match count {
        0 if goals => "inget".to_owned(),
        0 => "ingen".to_owned(),
        1 if goals => "ett".to_owned(),
        1 => "en".to_owned(),
        _ => WORDS
            .get(count - 2)
            .map_or_else(|| count.to_string(), |word| (*word).to_owned()),
    }
}

const SENTENCE: SentenceTexts = SentenceTexts {
    index: |day, index, status| match day {
        Some(day) => {
            format!("Per {day} är måluppfyllelsen {index} av 1, vilket motsvarar {status}.")
        }
        None => format!("Måluppfyllelsen är {index} av 1, vilket motsvarar {status}."),
    },
    shares,
    forecast: |index, status| {
        format!("Vid årets slut väntas måluppfyllelsen vara {index}, vilket motsvarar {status}.")
    },
    moved: |then, before, index| {
        format!("Per {then} var måluppfyllelsen {before}, och nu är den {index}.")
    },
    nothing: "Inget av målen är bedömt än.",
    approve: |committee, day| match committee.to_lowercase().contains("kommunstyrelse") {
        true => format!("{committee} godkänner uppföljningen per {day}."),
        false => format!(
            "{committee} godkänner uppföljningen per {day} och överlämnar den till kommunstyrelsen."
        ),
    },
    adopt: |committee, title| format!("{committee} antar {title}."),
    decided: |decision| format!("Beslut: {decision}."),
    committee: "Nämnden",
    unchanged: |since| format!("Inget mål har ändrat status eller värde sedan {since}."),
};

/// “Av 15 nämndsmål är åtta uppnådda och sju delvis uppnådda.”
fn shares(all: &Share, whole: &str, shares: &[Share]) -> String {
    let mut verb = "";
    let told = shares.iter().map(|it| {
        let (own, rest) = share(it);
        let said = std::mem::replace(&mut verb, own);
        match said == own {
            true => rest,
            false => format!("{own} {rest}"),
        }
    });
    let told: Vec<String> = told.collect();
    let all = all.written;
    match told.split_last() {
        None => String::new(),
        Some((last, [])) => format!("Av {all} {whole} {last}."),
        Some((last, others)) => format!("Av {all} {whole} {} och {last}.", others.join(", ")),
    }
}

/// The verb, which is not said twice, and what follows it.
fn share(it: &Share) -> (&'static str, String) {
    let written = it.written;
    let [assessed, reached] = match (it.count, it.is_goals) {
        (1, true) => ["bedömt", "uppnått"],
        (1, false) => ["bedömd", "uppnådd"],
        _ => ["bedömda", "uppnådda"],
    };
    let Some(level) = it.level else {
        return ("är", format!("{written} inte {assessed}"));
    };
    let level = level.to_lowercase();
    match level.strip_suffix("uppnått") {
        Some(start) => ("är", format!("{written} {start}{reached}")),
        None => ("har", format!("{written} statusen {level}")),
    }
}

const WORD: DocumentWords = DocumentWords {
    level: "Målnivå",
    deadline: "Tidpunkt",
    now: "Läget nu",
    number: "Nr",
    risk_value: "Riskvärde",
    likelihood: |value| match value {
        ..=1 => "Osannolik",
        2 => "Mindre sannolik",
        3 => "Möjlig",
        _ => "Sannolik",
    },
    consequence: |value| match value {
        ..=1 => "Försumbar",
        2 => "Lindrig",
        3 => "Kännbar",
        _ => "Allvarlig",
    },
    risk_matrix: "Risker efter sannolikhet och konsekvens",
    risk_list: "Risker och åtgärder",
    whole: "Samlad bedömning",
    key_figure: "Nyckeltal",
    answers: "Mål och indikatorer",
    effect: "Väntad effekt",
    deviation: "Avvikelse",
    outlook: "Prognos",
    in_unit: |title, unit| format!("{title} ({unit})"),
    chart: |indicator| format!("Diagram: {indicator}"),
    gone: "Finns inte längre",
    new: "Nytt",
    page: "Sida",
    notes: "Noter",
    back: "Tillbaka till texten",
    dnr: |dnr| format!("Dnr {dnr}"),
};
