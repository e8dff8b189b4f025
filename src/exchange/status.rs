//! Statuses as documents show them: symbols, colours, words.

use super::clean::{self, Marker, take_marker};
use crate::plan::Mark;

/// What a document says of how far something has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A level of the scale, by its shape: circle met, diamond partly, triangle not.
    Judged(Mark),
    /// Said to be not assessed, or a symbol that was lost.
    NotAssessed,
}

/// The shape that a symbol stands for.
pub fn of_symbol(symbol: char) -> Option<Mark> {
    match symbol {
        '●' | '⬤' | '◉' | '🟢' | '✓' | '✔' | '☺' | '☻' | '🙂' | '😀' | '😃' | '😊' => {
            Some(Mark::Circle)
        }
        '◆' | '◐' | '⬥' | '⯁' | '🟡' | '🟠' | '😐' | '😕' => Some(Mark::Diamond),
        '▲' | '▼' | '🔴' | '✗' | '✘' | '✖' | '☹' | '🙁' | '😞' | '😟' | '😡' => {
            Some(Mark::Triangle)
        }
        '■' | '◼' => Some(Mark::Square),
        _ => None,
    }
}

/// A symbol that nobody uses as a bullet.
pub fn is_plain_status(symbol: char) -> bool {
    !matches!(symbol, '●' | '■' | '◼' | '◆' | '▲' | '▼' | '✓' | '✔') && of_symbol(symbol).is_some()
}

/// The status that a whole cell tells, in a symbol or in words.
pub fn of_cell(text: &str) -> Option<Status> {
    if let Some((Marker::Symbol(symbol), rest)) = take_marker(text) {
        let of_rest = if rest.is_empty() {
            None
        } else {
            Some(of_words(rest)?)
        };
        return of_rest.or_else(|| of_symbol(symbol).map(Status::Judged));
    }
    of_words(text)
}

fn of_words(text: &str) -> Option<Status> {
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return None;
    }
    let key = clean::key(text);
    let words: Vec<&str> = key
        .split([' ', '/'])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let any = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let stem = |stems: &[&str]| {
        words
            .iter()
            .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    let denied = any(&["ej", "inte", "icke"]);
    if words.len() > 4 {
        return None;
    }
    if matches!(key.as_str(), "-" | "–" | "—" | "e.b." | ":)" | ":|" | ":(") {
        return Some(match key.as_str() {
            ":)" => Status::Judged(Mark::Circle),
            ":|" => Status::Judged(Mark::Diamond),
            ":(" => Status::Judged(Mark::Triangle),
            _ => Status::NotAssessed,
        });
    }
    let reached = stem(&["uppnå", "uppfyll", "nådd", "genomför"])
        || any(&["klar", "klart", "klara", "avslutad", "avslutat"]);
    if stem(&["bedöm", "mätt", "mätbar"]) && denied
        || any(&["grå", "grått"])
        || key == "ingen bedömning"
    {
        Some(Status::NotAssessed)
    } else if any(&["delvis", "gul", "gult", "orange"]) || stem(&["pågå", "påbörja"]) && !denied
    {
        Some(Status::Judged(Mark::Diamond))
    } else if (denied && (reached || stem(&["påbörja"]) || words.len() == 1))
        || any(&["röd", "rött", "nej"])
    {
        Some(Status::Judged(Mark::Triangle))
    } else if !denied && (reached || any(&["grön", "grönt", "ja"])) {
        Some(Status::Judged(Mark::Circle))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, mark: Mark) {
        assert_eq!(of_cell(text), Some(Status::Judged(mark)), "{text}");
    }

    #[test]
    fn symbols_colours_and_words() {
        for text in [
            "●",
            "Uppnått",
            "Målet är uppfyllt",
            "GRÖN",
            "☺\u{fe0f}",
            "🟢 Grön",
            "Klart",
            ":)",
            "Helt uppnått",
        ] {
            check(text, Mark::Circle);
        }
        for text in ["◆", "Delvis uppnått", "gul", "😐", "Pågår", "delvis"] {
            check(text, Mark::Diamond);
        }
        for text in [
            "▲",
            "Ej uppnått",
            "Inte uppfyllt",
            "röd",
            "☹",
            "Nej",
            "Ej påbörjad",
            "ej",
        ] {
            check(text, Mark::Triangle);
        }
        for text in ["Ej bedömt", "-", "Kan ej bedömas", "grå"] {
            assert_eq!(of_cell(text), Some(Status::NotAssessed), "{text}");
        }
    }

    #[test]
    fn prose_is_no_status() {
        for text in [
            "",
            "Arbetet har delvis kommit igång under våren",
            "Kvartal",
            "2022",
        ] {
            assert_eq!(of_cell(text), None, "{text}");
        }
    }
}
