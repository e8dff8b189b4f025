//! Differences between two copies of a plan.

use super::frame::noun;
use crate::edit::Rule;
use crate::merge::Why;
use crate::plan::{BudgetKind, ChapterKind, RowRole, UnitRole};
use crate::text::catalogue::difference::{ChoiceTexts, DifferenceTexts, FieldTexts, PlaceTexts};

pub const TEXTS: DifferenceTexts = DifferenceTexts {
    kind: |kind| noun(kind).0,
    why,
    whole_plan: "Planen som helhet",
    unnamed: "(utan namn)",
    gone: "(finns inte i planen)",
    nothing: "–",
    quoted: |text| format!("”{text}”"),
    yes_no: |holds| if holds { "Ja" } else { "Nej" },
    place: PLACE,
    field: FIELD,
    choice: CHOICE,
};

fn why(why: Why) -> &'static str {
    match why {
        Why::BothChanged => "Båda har ändrat, till olika saker.",
        Why::WeDeleted => {
            "Du har tagit bort något som filen har ändrat eller bygger på. Väljer du filens version kommer det tillbaka."
        }
        Why::TheyDeleted => {
            "Filen har tagit bort något som du har ändrat eller bygger på. Väljer du filens version försvinner det, med allt som står här."
        }
        Why::AddedTwice => {
            "Båda har lagt till det, med olika innehåll. Du kan behålla den ena eller båda."
        }
        Why::Frozen => {
            "Ett tillfälle är fryst eller öppnat igen i den ena kopian. Tillfället och dess bedömningar följs åt, så att siffrorna hör till beslutet."
        }
        Why::Breaks(rule) => breaks(rule),
        Why::NoBase => {
            "Det går inte att se vem som har ändrat, för kopiornas gemensamma utgångsläge saknas. Välj vad som ska gälla."
        }
    }
}

fn breaks(rule: Rule) -> &'static str {
    match rule {
        Rule::Refers(_) => {
            "Ändringarna går inte ihop: något skulle hänvisa till det som inte längre finns. Välj den ena."
        }
        Rule::GoalTree => {
            "Ändringarna går inte ihop: ett mål skulle hamna under sig självt. Välj den ena flytten."
        }
        Rule::UnitTree => {
            "Ändringarna går inte ihop: en enhet skulle hamna under sig själv. Välj den ena flytten."
        }
        Rule::Quotient => {
            "Ändringarna går inte ihop: en kvot skulle räknas på en annan kvot. Välj den ena."
        }
        Rule::Weight => "Ändringen går inte att göra: en vikt skulle bli mindre än 0.",
        Rule::Scale => {
            "Ändringarna går inte ihop: skalans gränser skulle inte sjunka från bästa status till sämsta. Välj den ena skalan."
        }
        Rule::Level => {
            "Ändringarna går inte ihop: en status är borttagen ur skalan men används i en bedömning. Välj den ena."
        }
        Rule::Cells => {
            "Ändringarna går inte ihop: tabellens rader och kolumner skulle bli olika många. Välj den ena tabellen."
        }
    }
}

const PLACE: PlaceTexts = PlaceTexts {
    label: "Plats",
    outermost: "ytterst",
    under: |title| format!("under ”{title}”"),
    first: "först",
    after: |title| format!("efter ”{title}”"),
};

const FIELD: FieldTexts = FieldTexts {
    whole: "Allt",
    unknown: |name| format!("Okänd uppgift ”{name}”"),
    target: |due| format!("Målvärde {due}"),
    level: |name| format!("Status ”{name}”"),
    stage: "Delmål",
    status: "Status",
    carried: "Hämtad och inte genomgången",
    frozen: "Fryst genom beslut",
    sealed: "Planen som den frystes",
    reopened: "Öppnat igen",
    detail: "Not och källa",
    retrieved: "Hämtat",
    corrected: "Rättade värden",
    heading: "Rubrik",
    body: "Text",
    risk: "Risk",
    likelihood: "Sannolikhet",
    consequence: "Konsekvens",
    action: "Åtgärd",
    term: "Begrepp",
    explanation: "Förklaring",
    occasion: "Tillfälle",
    amounts: "Belopp i",
    columns: "Kolumner",
    rows: "Rader",
    footnotes: "Fotnoter",
    role: "Roll",
};

const CHOICE: ChoiceTexts = ChoiceTexts {
    chapter: |kind| match kind {
        ChapterKind::Other => "Övrigt",
        ChapterKind::Vision => "Vision",
        ChapterKind::Values => "Värdegrund",
        ChapterKind::Mission => "Uppdrag",
        ChapterKind::Situation => "Nuläge",
        ChapterKind::Trends => "Omvärldsanalys",
    },
    budget: |kind| match kind {
        BudgetKind::Result => "Resultatrapport",
        BudgetKind::Activities => "Verksamheternas utfall",
        BudgetKind::Volumes => "Verksamhetsmått",
        BudgetKind::Investments => "Investeringar",
    },
    row: |role| match role {
        RowRole::Item => "",
        RowRole::Including => "varav",
        RowRole::Sum => "summa",
        RowRole::Net => "netto",
        RowRole::Group => "grupp",
        RowRole::Total => "totalt",
        RowRole::Heading => "rubrik",
    },
    indented: |steps| match steps {
        1 => "indragen ett steg".to_owned(),
        steps => format!("indragen {steps} steg"),
    },
    role: |role| match role {
        UnitRole::Own => "Egen enhet",
        UnitRole::Comparison => "Att jämföra med",
    },
    kept: "hela planen, sparad",
    corrected: |value, day| format!("{value}, rättat {day}"),
    level: |name, shape, value, from| format!("{name}: {shape}, värde {value}, gäller från {from}"),
};
