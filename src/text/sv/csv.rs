//! Headings and words of the tables that go out as CSV.

use super::status;
use crate::plan::Condition;
use crate::text::catalogue::csv::CsvTexts;

pub const TEXTS: CsvTexts = CsvTexts {
    level: "Nivå",
    sort: "Sort",
    goal: "Mål",
    indicator: "Indikator",
    origin: "Ursprung",
    responsible: "Ansvarig",
    status: "Status",
    reason: "Skäl",
    forecast: "Prognos för helåret",
    worth: "Statusens värde",
    latest: "Senaste utfall",
    value: "Utfall",
    other: "I stället för tal",
    measure: "Måttenhet",
    period: "Period",
    period_end: "Periodens sista dag",
    condition: "Villkor",
    target: "Målvärde",
    due: "Klart senast",
    comment: "Kommentar",
    analysis: "Analys",
    unit: "Enhet",
    gender: "Kön",
    note: "Anmärkning",
    source: "Källa",
    retrieved: "Hämtad",
    id: "Id",
    key_figure: status::TEXTS.key_figure,
    not_assessed: status::TEXTS.not_assessed,
    not_followed: status::TEXTS.retired,
    any_goal: status::TEXTS.goal,
    origin_of: status::TEXTS.origin,
    gender_of: status::TEXTS.gender,
    missing: status::TEXTS.missing,
    condition_of: |condition| match condition {
        Condition::Judged => "Bedöms",
        Condition::AtLeast(_) => "Minst",
        Condition::AtMost(_) => "Högst",
    },
};
