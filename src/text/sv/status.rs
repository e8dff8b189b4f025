//! Words for statuses, origins and other values that many views show.

use crate::plan::{Frequency, Gender, Missing, OccasionKind, Origin, PlanKind, Progress, Together};
use crate::text::catalogue::status::StatusTexts;

pub const TEXTS: StatusTexts = StatusTexts {
    not_assessed: "Ej bedömt",
    key_figure: "Nyckeltal",
    retired: "Följs inte längre",
    origin: |origin| match origin {
        Origin::Given => "Uppifrån",
        Origin::Own => "Nämndens egna",
    },
    no_origin: "Ej angivet",
    occasion: |kind| match kind {
        OccasionKind::Forecast => "Prognos 1",
        OccasionKind::Month => "Månad",
        OccasionKind::Quarter => "Kvartal",
        OccasionKind::Tertial => "Tertial",
        OccasionKind::Interim => "Delår",
        OccasionKind::YearEnd => "Bokslut",
    },
    frequency: |frequency| match frequency {
        Frequency::Month => "Varje månad",
        Frequency::Quarter => "Varje kvartal",
        Frequency::Tertial => "Varje tertial",
        Frequency::Year => "Varje år",
        Frequency::SecondYear => "Vartannat år",
    },
    missing: |missing| match missing {
        Missing::NotMeasured => "Inte mätt",
        Missing::NonResponse => "Svar saknas",
        Missing::NotApplicable => "Inte aktuellt",
        Missing::Confidential => "Sekretess",
    },
    progress: |progress| match progress {
        Progress::NotBegun => "Inte påbörjat",
        Progress::Begun => "Påbörjat",
        Progress::Done => "Klart",
    },
    together: |together| match together {
        Together::Sum => "Summan av enheterna",
        Together::Mean => "Enheternas medelvärde",
        Together::WeightedMean => "Enheternas vägda medelvärde",
        Together::Done => "Antal enheter som gjort det",
        Together::DoneShare => "Andel enheter som gjort det",
        Together::Each => "Varje enhet för sig: alla ska nå målet",
    },
    not_reported: |unit| format!("{unit} har inte rapporterat"),
    quotient: |of, by, times| match times {
        "1" => format!("{of} delat med {by}."),
        _ => format!("{of} delat med {by}, gånger {times}."),
    },
    gender: |gender| match gender {
        Gender::Total => "Totalt",
        Gender::Women => "Kvinnor",
        Gender::Men => "Män",
    },
    plan_kind: |kind| match kind {
        PlanKind::Goals => "Mål med indikatorer",
        PlanKind::Programme => "Program",
        PlanKind::Operations => "Verksamhetsplan",
        PlanKind::Scorecard => "Styrkort",
    },
    goal: "Mål",
    goals: "Mål",
    indicator: "Indikator",
    indicators: "Indikatorer",
};
