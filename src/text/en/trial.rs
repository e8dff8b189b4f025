//! Trying other rules and weights.

use crate::plan::Combine;
use crate::text::catalogue::trial::TrialTexts;

pub const TEXTS: TrialTexts = TrialTexts {
    title: "What if",
    explained: "Try other thresholds, values and weights and see what they do to the figures. The plan does not change until you say so.",
    rules: "Rules",
    combine: "The value of a goal",
    combined: |combine| match combine {
        Combine::Mean => "The mean of its parts",
        Combine::Weakest => "The weakest part",
    },
    index_level: "The index is made of",
    worth: |level| format!("{level} counts as"),
    from: |level| format!("{level} from"),
    partial: "When a target is partly met",
    weights: "Weights of the goals",
    effect: "What comes of it",
    as_is: "Now",
    as_tried: "As tried",
    nothing: "Change something on the left, and the difference shows here.",
    apply: "Use in the plan",
    reset: "Reset",
    frozen: "The occasion is frozen. What is tried holds for open occasions.",
};
