//! Words that tell what sort of text a cell holds.

/// Names a source of figures or a way of measuring.
pub(in crate::exchange) fn is_source(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "enkät",
        "statistik",
        "kolada",
        "undersökning",
        "1g/år",
        "scb",
        "register",
        "mätning",
        "vartannat år",
    ];
    holds(text, &WORDS)
}

/// Says where something shall go.
pub(in crate::exchange) fn is_wish(text: &str) -> bool {
    const WORDS: [&str; 8] = [
        " ska ", "minska", "minskad", "ökade", " öka", "minst ", "högst ", "maximal",
    ];
    holds(text, &WORDS)
}

fn holds(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    words.iter().any(|word| lower.contains(word))
}
