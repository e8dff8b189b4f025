//! Sending parts of the plan out, and taking in what comes back.

use crate::text::catalogue::exchange::ExchangeTexts;

pub const TEXTS: ExchangeTexts = ExchangeTexts {
    title: "Skicka och ta emot",
    explained: "Planen reser som filer i e-post. Här tas svar och andra kopior in, utan att något skrivs över.",
    send: "Skicka till enheterna",
    send_explained: "Varje enhet får en egen fil med det som den ska rapportera, för Uppfyllt eller som arbetsbok för Excel. Svaren kommer tillbaka i vilken ordning som helst.",
    no_units: "Ingen enhet ska rapportera något vid tillfället. Enheter läggs till under Om planen, och vilka som rapporterar väljs vid varje indikator.",
    asked: |missing, due| match missing {
        0 => format!("Allt är rapporterat ({due})"),
        _ => format!("{missing} av {due} saknas"),
    },
    save_task: |unit| format!("Spara fil till {unit}"),
    form_how: "Fyll i de vita cellerna under Nytt värde och Kommentar, spara och skicka tillbaka filen. Inget annat behöver ändras.",
    save_form: |unit| format!("Spara arbetsbok till {unit}"),
    unread: |row, text| format!("Rad {row}: “{text}” togs inte in."),
    mail: "Text till mejlet",
    open_mail: "Öppna i e-postprogrammet",
    mail_subject: |occasion| format!("Siffror till {occasion}"),
    mail_body: |occasion, is_form| match is_form {
        false => format!(
            "Hej!\n\nHär är filen med det som ni ska rapportera till {occasion}. Öppna Uppfyllt och släpp filen på startsidan, så visas era indikatorer. Fyll i siffror och kommentarer, välj Spara svar, och skicka tillbaka filen som sparas.\n\nFilen innehåller bara er del av planen. Ingenting skickas av programmet självt."
        ),
        true => format!(
            "Hej!\n\nHär är arbetsboken med det som ni ska rapportera till {occasion}. Öppna den i Excel eller LibreOffice, fyll i de vita cellerna under Nytt värde och Kommentar, spara och skicka tillbaka arbetsboken. Inget annat behöver ändras.\n\nArbetsboken innehåller bara er del av planen."
        ),
    },
    mail_with: "Det som skickas med",
    mail_task: "Fil för Uppfyllt",
    mail_form: "Arbetsbok",
    copy_mail: "Kopiera texten",
    mail_copied: "Texten är kopierad. Klistra in den i ett mejl.",
    mail_not_copied: "Webbläsaren släpper inte fram något till urklipp. Markera texten och kopiera den, eller öppna den i e-postprogrammet.",
    task_explained: "Fyll i det som hör till er. Ingenting annat i planen kan ändras här.",
    your_name: "Ditt namn",
    your_name_hint: "Följer med svaret, så att den som tar emot ser vem som har rapporterat.",
    save_reply: "Spara svar",
    send_back: "Skicka sedan tillbaka filen med e-post.",
    reply_file: |unit, occasion| format!("Svar {unit}, {occasion}"),
    task_file: |unit, occasion| format!("Att rapportera {unit}, {occasion}"),
    waiting: |files| match files {
        1 => "En fil väntar på att gås igenom.".to_owned(),
        _ => format!("{files} filer väntar på att gås igenom."),
    },
    go_through: "Gå igenom",
    take_in: "Ta emot",
    drop: "Svar och andra kopior",
    take_in_explained: "Släpp svar från enheter eller andra kopior av planen här, gärna flera på en gång. Du ser vad som är nytt innan något ändras.",
    choose: "Välj filer",
    review: "Att gå igenom",
    saved: |by, when| match (by, when) {
        ("", when) => format!("Sparad {when}"),
        (by, "") => format!("Sparad av {by}"),
        (by, when) => format!("Sparad av {by} {when}"),
    },
    changed: |by, when| match by {
        "" => format!("ändrat {when}"),
        by => format!("ändrat av {by} {when}"),
    },
    before_memory: "ändrat före det som den här webbläsaren minns",
    unsigned: "filen säger inte av vem eller när",
    same: "Filen säger detsamma som planen här: inget nytt.",
    older: "Planen här har redan tagit in filen: inget nytt.",
    go_back: "Gå tillbaka till filens innehåll",
    nothing: "Inget nytt: allt i filen finns redan här.",
    unknown: "Det går inte att se vad filen och planen här har gemensamt. Därför visas varje skillnad, och ingenting tas in förrän du har valt.",
    newer: "Filen är av en nyare version av Uppfyllt och går inte att ta in här.",
    counts: |incoming, conflicts| {
        let incoming = match incoming {
            1 => "1 ändring".to_owned(),
            n => format!("{n} ändringar"),
        };
        match conflicts {
            0 => incoming,
            1 => format!("{incoming} och 1 konflikt"),
            n => format!("{incoming} och {n} konflikter"),
        }
    },
    whole_plan: "Planen som helhet",
    conflict: "Konflikt",
    base: "Tidigare",
    ours: "Här",
    theirs: "I filen",
    added: "nytt",
    deleted: "borttaget i filen",
    only_here: "finns bara här",
    side: |what| format!("Vad gäller: {what}"),
    keep_ours: "Behåll det som är här",
    take_theirs: "Ta filens",
    keep_both: "Behåll båda",
    all_theirs: "Ta allt ur filen",
    all_ours: "Behåll allt som det är här",
    held: "Går inte ihop med det andra du har valt, och blir kvar som det är här.",
    why_hint: "Står vid ändringen i historiken. Det får vara tomt.",
    land: |changes| match changes {
        0 => "Spara valen, planen ändras inte".to_owned(),
        1 => "Ta in 1 ändring".to_owned(),
        n => format!("Ta in {n} ändringar"),
    },
    leave: "Lägg undan filerna",
    done: "Klar",
    show_all: |count| format!("Visa alla {count}"),
    more: |more| format!("och {more} till"),
};
