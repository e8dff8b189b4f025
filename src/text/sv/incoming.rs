//! Measurements that come in from long tables and from Kolada.

use crate::exchange::{
    incoming::{Fate, Fault, Tally},
    number::Point,
    series::{
        Cut, Days, Lacking, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, ProblemKind, Refusal, Role, Sort,
    },
};
use crate::plan::Gender;
use crate::text::{Language, catalogue::incoming::IncomingTexts, number};

pub const TEXTS: IncomingTexts = IncomingTexts {
    refusal,
    replaced: |count| match count {
        1 => "Ett tecken i filen är skadat och visas som �.".to_owned(),
        _ => format!("{count} tecken i filen är skadade och visas som �."),
    },
    role,
    lacking: |lacking| match lacking {
        Lacking::Value => "Ingen kolumn är vald som utfall. Välj den kolumn där mätvärdena står.",
        Lacking::Period => {
            "Ingen kolumn är vald som period. Välj den kolumn som säger när det är mätt."
        }
    },
    question: |heading, waiting| match waiting {
        1 => format!("Vad betyder punkten eller kommat i {heading}? Ett mätvärde väntar på svar."),
        _ => format!(
            "Vad betyder punkten eller kommat i {heading}? {waiting} mätvärden väntar på svar."
        ),
    },
    point: |point| match point {
        Point::Unknown => "Vet inte",
        Point::Groups => "Komma före decimaler, punkt mellan tusental",
        Point::Decimals => "Punkt före decimaler, komma mellan tusental",
    },
    days: |days| match days {
        Days::Days => "Varje datum är en dag",
        Days::Months => "Varje datum står för sin månad",
    },
    problem,
    blank_rows: |count| match count {
        1 => "En rad saknar mätvärde och ändrar ingenting.".to_owned(),
        _ => format!("{count} rader saknar mätvärde och ändrar ingenting."),
    },
    fate: |fate| match fate {
        Fate::New(_) => "Nytt",
        Fate::Changes { .. } => "Ändras",
        Fate::Describes => "Ny uppgift om mätvärdet",
        Fate::Same => "Finns redan",
        Fate::Repeats => "Samma som en tidigare rad",
        Fate::Conflict(_) => "Motsägs av en annan rad",
        Fate::Overruled => "En annan rad är vald",
        Fate::Divides => "Ingår i en kvot",
        Fate::Left => "Tas inte med",
        Fate::Fails(_) => "Går inte att ta in",
    },
    fault,
    tally,
    indicator_unknown: "Planen har ingen indikator med det namnet. Välj vilken det är, eller hoppa över den.",
    indicator_several: |count| {
        format!("{count} indikatorer i planen kan avses. Välj vilken det är.")
    },
    unit_unknown: "Planen har ingen enhet med det namnet. Välj vilken det är, lägg till den eller hoppa över den.",
    unit_several: |count| format!("{count} enheter i planen heter så. Välj vilken det är."),
    nameless: "utan namn",
    kolada: |id| format!("Kolada ({id})"),
    computed: |of, by| format!("Beräknat på uppgifter ur Kolada ({of}/{by})"),
    title: "Ta in mätvärden",
    lede: "Mätvärden ur Excel, CSV eller Kolada hålls mot planen. Inget sparas förrän du har sett vad som händer och tar in dem.",
    way: "Mätvärden från andra källor",
    way_how: "En tabell ur Excel eller ett verksamhetssystem, som CSV eller Excelfil, eller ett svar från Kolada.",
    material: "Filen",
    material_how: "En tabell med ett mätvärde på varje rad, eller med ett år i varje kolumn. Filen läses här i webbläsaren och skickas ingenstans.",
    drop: "Släpp en fil här",
    choose: "Välj fil",
    paste: "Klistra in text i stället",
    area: "Klistra in tabellen eller svaret från Kolada här",
    read: "Läs texten",
    pasted: "Inklistrad text",
    read_as: |name, readings| match readings {
        1 => format!("{name}: ett mätvärde läst."),
        _ => format!("{name}: {readings} mätvärden lästa."),
    },
    columns: "Kolumnerna",
    columns_known: "Alla kolumner som behövs är kända på sina rubriker",
    columns_unsure: "Se över vad kolumnerna är",
    columns_how: "Varje kolumn har en roll. De första raderna visar vad som står i den.",
    headings: "Rubrikerna står på",
    no_headings: "ingen rad: kolumnerna saknar rubriker",
    mapping: "Kolumnernas roller",
    role_of: |heading| format!("Roll för kolumnen {heading}"),
    column: |number| format!("Kolumn {number}"),
    more_columns: |count| match count {
        1 => "En kolumn till visas inte och behåller sin roll.".to_owned(),
        _ => format!("{count} kolumner till visas inte och behåller sina roller."),
    },
    samples: |samples| format!("Till exempel {samples}"),
    days_question: "Alla datum är den första i en månad. Vad står de för?",
    outcome: "Vad som händer",
    nothing_new: "Inget nytt: allt i filen finns redan i planen.",
    nothing_lands: "Det finns inget att ta in än.",
    working: "Räknar om",
    series: "Mätvärden per indikator och enhet",
    indicator: "Indikator",
    unit: "Enhet",
    becomes: "Mätvärden",
    whole: "Hela verksamheten",
    made: |name| format!("{name} (läggs till)"),
    ask_indicators: |open| match open {
        0 => "Indikatorer i filen".to_owned(),
        1 => "Indikatorer i filen: en saknar svar".to_owned(),
        _ => format!("Indikatorer i filen: {open} saknar svar"),
    },
    ask_units: |open| match open {
        0 => "Enheter i filen".to_owned(),
        1 => "Enheter i filen: en saknar svar".to_owned(),
        _ => format!("Enheter i filen: {open} saknar svar"),
    },
    means: |name| format!("Vad {name} är i planen"),
    readings: |count| match count {
        1 => "ett mätvärde".to_owned(),
        _ => format!("{count} mätvärden"),
    },
    unanswered: "Välj",
    leave: "Hoppa över",
    leave_rest: "Hoppa över dem som saknar svar",
    add_own: "Lägg till som enhet",
    add_comparison: "Lägg till som jämförelse",
    disputes: |count| match count {
        1 => "Ett mätvärde motsägs i filen".to_owned(),
        _ => format!("{count} mätvärden motsägs i filen"),
    },
    disputes_how: "Filen säger olika saker om samma period. Välj vad som gäller; annars tas inget av dem in.",
    row: |row| format!("rad {row}"),
    none_holds: "Inget av dem",
    in_plan: |value| format!("I planen: {value}"),
    changes: |count| match count {
        1 => "Filen säger något annat än planen om ett mätvärde".to_owned(),
        _ => format!("Filen säger något annat än planen om {count} mätvärden"),
    },
    changes_how: "Planens mätvärden byts mot filens. Avmarkera det som ska stå kvar som det är.",
    take_all: "Markera alla",
    keep_all: "Avmarkera alla",
    failing: |count| match count {
        1 => "Ett mätvärde går inte att ta in".to_owned(),
        _ => format!("{count} mätvärden går inte att ta in"),
    },
    problems: |count| match count {
        1 => "Ett ställe att känna till".to_owned(),
        _ => format!("{count} ställen att känna till"),
    },
    show_all: |count| format!("Visa alla {count}"),
    accept: "Ta in",
    day: "Hämtat från Kolada",
    day_hint: "Dagen sparas med källan. Lämna tomt om ingen vet.",
    undone_as_one: "Allt tas in som en ändring, som går att ångra.",
    land: |count| match count {
        1 => "Ta in ett mätvärde".to_owned(),
        _ => format!("Ta in {count} mätvärden"),
    },
    landed: |count| match count {
        1 => "Ett mätvärde är intaget.".to_owned(),
        _ => format!("{count} mätvärden är intagna."),
    },
    can_undo: "Det går att ångra.",
    to_indicators: "Till indikatorerna",
};

fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => "Filen är tom.".to_owned(),
        Refusal::Sort(sort) => self::sort(sort).to_owned(),
        Refusal::Bytes { found } => format!(
            "Filen är {} MB, och så stora filer läses inte. Dela upp den.",
            found >> 20
        ),
        Refusal::Rows => format!("Tabellen har fler än {MAX_ROWS} rader. Dela upp den."),
        Refusal::Columns { row, found } => format!(
            "Rad {row} har {found} kolumner, och högst {MAX_COLUMNS} läses. Kontrollera att filen är en tabell."
        ),
        Refusal::Cells => format!(
            "Tabellen har fler än {MAX_CELLS} celler. Dela upp den, eller ta bort tomma kolumner."
        ),
        Refusal::OtherJson => "Det är en JSON-fil, men inget svar från Kolada.".to_owned(),
        Refusal::BrokenJson { line } => format!(
            "Svaret från Kolada är skadat eller avklippt vid rad {line}. Hämta det en gång till."
        ),
        Refusal::TooDeep => "Filen är nästlad djupare än något svar från Kolada.".to_owned(),
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Zip => {
            "Det är en Excelfil eller ett komprimerat arkiv, inte text. Har den fått fel namn, döp om den till .xlsx och öppna den igen."
        }
        Sort::OldOffice => {
            "Det är ett dokument från ett äldre Office. Spara det som .xlsx eller CSV."
        }
        Sort::Pdf => "Det är en PDF. Kopiera tabellen i den och klistra in den.",
        Sort::Picture => "Det är en bild.",
        Sort::WebPage => {
            "Det är en sparad webbsida. Kopiera tabellen på sidan, eller hämta den som CSV eller Excel."
        }
        Sort::Xml => "Det är en XML-fil, ingen tabell. Spara den som CSV eller Excel.",
        Sort::RichText => {
            "Det är ett formaterat dokument. Kopiera tabellen i det och klistra in den."
        }
        Sort::Gzip => "Det är en komprimerad fil. Packa upp den först.",
        Sort::Binary => "Filen är ingen text och går inte att läsa som tabell.",
    }
}

fn role(role: Role) -> String {
    match role {
        Role::Id => "Indikatorns id",
        Role::Indicator => "Indikator",
        Role::Unit => "Enhet eller kommun",
        Role::UnitCode => "Kod för enhet eller kommun",
        Role::Gender => "Kön",
        Role::Period => "Period",
        Role::Year => "År",
        Role::Within(Cut::Month) => "Månad",
        Role::Within(Cut::Quarter) => "Kvartal",
        Role::Within(Cut::Tertial) => "Tertial",
        Role::Value(fixed) => {
            let gender = fixed.gender.map(|gender| match gender {
                Gender::Total => "totalt",
                Gender::Women => "kvinnor",
                Gender::Men => "män",
            });
            let period = fixed.period.map(|period| period.to_string());
            let parts = [Some("Utfall".to_owned()), period, gender.map(str::to_owned)];
            return parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        }
        Role::InPlace => "I stället för tal",
        Role::Measure => "Måttenhet",
        Role::Note => "Anmärkning",
        Role::Source => "Källa",
        Role::Retrieved => "Hämtad",
        Role::Ignore => "Hoppa över",
    }
    .to_owned()
}

fn problem(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::NoPeriod => "Mätvärdet har ingen period och tas inte med.".to_owned(),
        ProblemKind::Period { text } => {
            format!("“{text}” är ingen period. Mätvärdet tas inte med.")
        }
        ProblemKind::Gender { text } => {
            format!("“{text}” är varken totalt, kvinnor eller män. Mätvärdet tas inte med.")
        }
        ProblemKind::Formula { text } => {
            format!("Formeln har inget resultat ({text}) och tas inte med.")
        }
        ProblemKind::Ambiguous { text } => {
            format!("“{text}” går att läsa på två sätt och väntar på svar.")
        }
        ProblemKind::Beside { text } => {
            format!("“{text}” står bredvid ett tal. Talet tas med, ordet inte.")
        }
        ProblemKind::Retrieved { text } => {
            format!("“{text}” är inget datum. Mätvärdet tas med utan det.")
        }
        ProblemKind::Beyond { text } => {
            format!("“{text}” står utanför tabellens kolumner och tas inte med.")
        }
        ProblemKind::TakenBack => "Källan har tagit bort mätvärdet. Det tas inte med.".to_owned(),
        ProblemKind::Form { field } => {
            format!("Uppgiften {field} i svaret går inte att läsa. Mätvärdet tas inte med.")
        }
    }
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::NoFigure { text } => format!("“{text}” är inget tal."),
        Fault::NoProgress => "Säger inte om det är klart, påbörjat eller inte påbörjat.".to_owned(),
        Fault::OtherUnit { unit, wanted } if wanted.is_empty() => {
            format!("Mätvärdet är i {unit}, men indikatorn har ingen måttenhet.")
        }
        Fault::OtherUnit { unit, wanted } => {
            format!("Mätvärdet är i {unit}, men indikatorn mäts i {wanted}.")
        }
        Fault::Outside { lowest, highest } => {
            let shown = |bound: &Option<_>| bound.map(|it| number::plain(it, Language::Swedish));
            match (shown(lowest), shown(highest)) {
                (Some(lowest), Some(highest)) => {
                    format!("Utanför skalan, som går från {lowest} till {highest}.")
                }
                (Some(lowest), None) => format!("Under skalans lägsta värde, {lowest}."),
                (None, Some(highest)) => format!("Över skalans högsta värde, {highest}."),
                (None, None) => "Utanför skalan.".to_owned(),
            }
        }
        Fault::PartLacking { other } => {
            format!("Kvoten behöver också {other} för samma period, enhet och kön.")
        }
        Fault::PartsDiffer => "Filen har olika tal för samma del av kvoten.".to_owned(),
        Fault::NoQuotient => "Kvoten går inte att räkna ut.".to_owned(),
    }
}

fn tally(tally: &Tally) -> Vec<String> {
    let parts = [
        (tally.new, "nya"),
        (tally.changes, "ändras"),
        (tally.describes, "får ny uppgift"),
        (tally.same, "finns redan"),
        (tally.repeats, "upprepar eller ingår i andra"),
        (tally.conflicts, "motsägs i filen"),
        (tally.waiting, "väntar på svar"),
        (tally.failing, "går inte att ta in"),
        (tally.left, "tas inte med"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    parts
        .map(|(count, what)| format!("{count} {what}"))
        .collect()
}
