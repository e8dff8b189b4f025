//! The goal tree and its details.

use crate::plan::{ActivityStatus, Direction, Retirement};
use crate::text::catalogue::tree::{
    ActivityTexts, DetailTexts, IndicatorTexts, OutlineTexts, RefusedTexts, TreeTexts,
};

pub const TEXTS: TreeTexts = TreeTexts {
    title: "Mål och indikatorer",
    outline: OUTLINE,
    details: DETAILS,
    indicator: INDICATOR,
    activity: ACTIVITY,
    refused: REFUSED,
};

const OUTLINE: OutlineTexts = OutlineTexts {
    empty_title: "Skriv planens första mål",
    empty: "Mål kan ha mål och indikatorer under sig, så djupt som planen behöver. Finns målen redan i en tabell går det fortare att klistra in den.",
    first_goal: "Lägg till ett mål",
    name_levels: "Namnge målnivåerna",
    add_goal: "Lägg till mål",
    add_indicator: "Lägg till indikator",
    select_first: "Välj först det mål som indikatorn hör till",
    fold_all: "Fäll ihop alla",
    unfold_all: "Fäll ut alla",
    search: "Sök i planen",
    no_match: "Inget mål och ingen indikator innehåller orden.",
    show_below: |text| format!("Visa under {text}"),
    details_of: |text| format!("Uppgifter om {text}"),
    actions_for: |text| format!("Åtgärder för {text}"),
    unworded: "(utan lydelse)",
    add_below: "Lägg till mål efter",
    add_under: "Lägg till mål under",
    move_up: "Flytta upp",
    move_down: "Flytta ned",
    move_in: "Flytta in ett steg",
    move_out: "Flytta ut ett steg",
    delete_goal: "Ta bort målet",
    delete_indicator: "Ta bort indikatorn",
    mark_several: "Markera flera",
    mark: |text| format!("Markera {text}"),
    marked: |count, unseen| match unseen {
        0 => format!("{count} mål markerade"),
        _ => format!("{count} mål markerade, {unseen} av dem visas inte"),
    },
    bulk: "Markerade mål",
    set_origin: "Ange ursprung",
    delete_marked: "Ta bort",
    unmark: "Avmarkera",
    enter_key: "Enter",
};

const DETAILS: DetailTexts = DetailTexts {
    title: "Uppgifter",
    nothing_title: "Inget är valt",
    nothing: "Välj ett mål eller en indikator i listan, så visas bedömning och uppgifter här.",
    back: "Tillbaka till planen",
    place: |level, at, all| format!("{level} {at} av {all}"),
    about_goal: "Uppgifter om målet",
    about_indicator: "Uppgifter om indikatorn",
    origin: "Ursprung",
    responsible: "Ansvarig",
    weight: "Vikt",
    weight_of_goal: "Målets andel i medelvärdet; 1 om inget annat är sagt",
    weight_of_indicator: "Indikatorns andel i målets värde; 1 om inget annat är sagt",
    due: "Ska vara nått",
    period_hint: "Som 2026, augusti 2026 eller 2026-08-31",
    description: "Beskrivning",
    contributes: "Bidrar också till",
    add_contribution: "Lägg till mål som det bidrar till",
    remove_contribution: |text| format!("Bidrar inte till {text}"),
    to_indicator: "Mätvärden och utveckling",
};

const INDICATOR: IndicatorTexts = IndicatorTexts {
    kind: "Slag",
    judged: "Bedöms",
    goal: "Hör till målet",
    area: "Verksamhetsområde",
    measure: "Mått och målvärden",
    unit: "Måttenhet",
    decimals: "Decimaler",
    as_typed: "Som skrivet",
    lowest: "Lägsta möjliga värde",
    highest: "Högsta möjliga värde",
    better: "Bättre är",
    direction: |direction| match direction {
        Some(Direction::Up) => "Högre",
        Some(Direction::Down) => "Lägre",
        None => "Ej angivet",
    },
    baseline: "Utgångsvärde",
    baseline_period: "Mätt",
    targets: "Målvärden",
    no_targets: "Inget målvärde än.",
    add_target: "Lägg till målvärde",
    target: |at| format!("Målvärde {at}"),
    wording: "Lydelse",
    stage: "Delmål, ersätts av nästa när det är nått",
    says: |rule| format!("Lydelsen säger: {rule}."),
    text_says: |rule| format!("Indikatorns text säger: {rule}."),
    use_rule: "Använd som regel",
    use_text: "Gör till målvärde",
    delete_target: |at| format!("Ta bort målvärde {at}"),
    source: "Källa",
    kolada: "Nyckeltal i Kolada",
    kolada_hint: "Som N00941 eller U23471; två med snedstreck emellan för en kvot",
    frequency: "Mäts",
    not_stated: "Ej angivet",
    note: "Anteckning",
    follow_up: "Källa och uppföljning",
    life: "Användning",
    active: "Följs upp",
    retired: |reason| match reason {
        Retirement::NotOurs => "Avslutad: hör inte till nämnden",
        Retirement::Fulfilled => "Avslutad: uppfylld",
        Retirement::CannotFollow => "Avslutad: går inte att följa upp",
    },
    replaced: "Ersatt av en annan indikator",
    replaced_by: "Ersatt av",
    choose: "Välj …",
    retired_on: "Sista dag",
    earlier: "Tidigare lydelser",
    no_earlier: "Lydelsen är densamma som från början.",
    until: |day| format!("till {day}"),
    reword: "Gör om lydelsen",
    reword_explained: "Den nuvarande lydelsen sparas bland de tidigare. Rätta stavfel direkt i listan i stället.",
    new_wording: "Ny lydelse",
};

const ACTIVITY: ActivityTexts = ActivityTexts {
    title: |count| match count {
        0 => "Aktiviteter".to_owned(),
        _ => format!("Aktiviteter ({count})"),
    },
    add: "Lägg till aktivitet",
    text: "Aktivitet",
    status: "Läge",
    state: |status| match status {
        ActivityStatus::Planned => "Planerad",
        ActivityStatus::Ongoing => "Pågår",
        ActivityStatus::Done => "Klar",
        ActivityStatus::Dropped => "Struken",
    },
    start: "Börjar",
    due: "Klar senast",
    note: "Anteckning",
    delete: |text| format!("Ta bort aktiviteten {text}"),
};

const REFUSED: RefusedTexts = RefusedTexts {
    number: "Skriv ett tal, till exempel 12,5.",
    ambiguous: |grouped, decimal| {
        format!("Menar du {grouped} eller {decimal}? Skriv talet utan punkt.")
    },
    unit: |unit| format!("Fältet har en annan enhet än {unit}. Skriv talet utan enhet."),
    weight: "En vikt kan inte vara mindre än 0.",
    period: "Skriv ett år, en månad eller en dag: 2026, augusti 2026 eller 2026-08-31.",
    kolada: |text| {
        format!("”{text}” är inget nyckeltal i Kolada. De skrivs med N eller U och fem siffror.")
    },
};
