//! Words for statuses, origins and other values that many views show.

use crate::plan::{Frequency, Gender, Missing, OccasionKind, Origin, PlanKind, Progress, Together};
use crate::text::catalogue::status::StatusTexts;

pub const TEXTS: StatusTexts = StatusTexts {
    not_assessed: "Not assessed",
    key_figure: "Key figure",
    retired: "No longer followed",
    origin: |origin| match origin {
        Origin::Given => "Given",
        Origin::Own => "The committee’s own",
    },
    no_origin: "Not stated",
    occasion: |kind| match kind {
        OccasionKind::Forecast => "Forecast 1",
        OccasionKind::Month => "Month",
        OccasionKind::Quarter => "Quarter",
        OccasionKind::Tertial => "Four months",
        OccasionKind::Interim => "Interim report",
        OccasionKind::YearEnd => "Year-end report",
    },
    frequency: |frequency| match frequency {
        Frequency::Month => "Every month",
        Frequency::Quarter => "Every quarter",
        Frequency::Tertial => "Every four months",
        Frequency::Year => "Every year",
        Frequency::SecondYear => "Every second year",
    },
    missing: |missing| match missing {
        Missing::NotMeasured => "Not measured",
        Missing::NonResponse => "No response",
        Missing::NotApplicable => "Not applicable",
        Missing::Confidential => "Confidential",
    },
    progress: |progress| match progress {
        Progress::NotBegun => "Not begun",
        Progress::Begun => "Under way",
        Progress::Done => "Done",
    },
    together: |together| match together {
        Together::Sum => "The sum of the units",
        Together::Mean => "The mean of the units",
        Together::WeightedMean => "The weighted mean of the units",
        Together::Done => "Number of units that have done it",
        Together::DoneShare => "Share of units that have done it",
        Together::Each => "Each unit for itself: all shall meet the target",
    },
    not_reported: |unit| format!("{unit} has not reported"),
    quotient: |of, by, times| match times {
        "1" => format!("{of} divided by {by}."),
        _ => format!("{of} divided by {by}, times {times}."),
    },
    gender: |gender| match gender {
        Gender::Total => "Total",
        Gender::Women => "Women",
        Gender::Men => "Men",
    },
    plan_kind: |kind| match kind {
        PlanKind::Goals => "Goals with indicators",
        PlanKind::Programme => "Programme",
        PlanKind::Operations => "Plan of operations",
        PlanKind::Scorecard => "Scorecard",
    },
    goal: "Goal",
    goals: "Goals",
    indicator: "Indicator",
    indicators: "Indicators",
};
