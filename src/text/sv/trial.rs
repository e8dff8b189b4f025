//! Trying other rules and weights.

use crate::plan::Combine;
use crate::text::catalogue::trial::TrialTexts;

pub const TEXTS: TrialTexts = TrialTexts {
    title: "Tänk om",
    explained: "Prova andra gränser, värden och vikter och se vad de gör med siffrorna. Planen ändras inte förrän du väljer det.",
    rules: "Regler",
    combine: "Målets värde",
    combined: |combine| match combine {
        Combine::Mean => "Medelvärdet av delarna",
        Combine::Weakest => "Den svagaste delen",
    },
    index_level: "Index räknas på",
    worth: |level| format!("{level} räknas som"),
    from: |level| format!("{level} från"),
    partial: "När ett mål är delvis nått",
    weights: "Målens vikter",
    effect: "Så blir det",
    as_is: "Nu",
    as_tried: "Med ändringen",
    nothing: "Ändra något till vänster, så syns skillnaden här.",
    apply: "Använd i planen",
    reset: "Återställ",
    frozen: "Tillfället är fryst. Det som provas gäller öppna tillfällen.",
};
