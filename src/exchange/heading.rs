//! Column headings and labels of the field, and what they say about a column.
//!
//! The words come from the plans and follow-ups that municipalities publish (domain.md §4). A
//! heading alone is not always enough: “Nyckeltal” and “2019” mean different things in different
//! tables, so [`Heading`] says what was read and `roles` decides together with the content.

use super::clean::{self, strip_residue};

/// What a heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Goals: “Nämndmål”, “Perspektiv”.
    Goal,
    /// Goals or figures of one year: “2019”, “Mål 2019”.
    Year,
    /// Goals and indicators under each other in one column.
    Outline,
    /// “Indikator”, “Indikator/nyckeltal”.
    Indicator,
    /// “Nyckeltal”.
    KeyFigure,
    /// “Målvärde”, “Målnivå”.
    Target,
    /// “Tidpunkt”.
    Deadline,
    /// “Status”, “Måluppfyllelse”.
    Status,
    /// “Prognos”.
    Forecast,
    /// “Utfall”, “Resultat”.
    Outcome,
    /// “Nuläge”.
    Baseline,
    /// “Källa”, “Mätmetod”.
    Source,
    /// “Uppföljning”: a source or a comment.
    FollowUp,
    /// “Mätfrekvens”.
    Frequency,
    /// “Ansvarig”.
    Responsible,
    /// “Verksamhetsområde”.
    Area,
    /// “Enhet”: a unit of measure or of the organisation.
    Unit,
    /// “Kommentar”.
    Comment,
    /// “Aktivitet”.
    Activity,
    /// “Nr”.
    Number,
    /// “Statusens värde”: what a status counts as, which the plan works out itself.
    Worth,
}

/// Words that a heading starts with or holds, in the order they are tried: the more special first.
const STARTS: [(&str, Heading); 77] = [
    ("statusens värde", Heading::Worth),
    ("prognosens värde", Heading::Worth),
    ("mål och indikator", Heading::Outline),
    ("mål/indikator", Heading::Outline),
    ("målvärde", Heading::Target),
    ("målnivå", Heading::Target),
    ("måltal", Heading::Target),
    ("målsatt", Heading::Target),
    ("önskat värde", Heading::Target),
    ("målår", Heading::Deadline),
    ("målområde", Heading::Goal),
    ("måluppfyllelse", Heading::Status),
    ("måluppföljning", Heading::FollowUp),
    ("indikator", Heading::Indicator),
    ("mått", Heading::Indicator),
    ("mätetal", Heading::Indicator),
    ("styrtal", Heading::Indicator),
    ("styrmått", Heading::Indicator),
    ("resultatmått", Heading::Indicator),
    ("nyckeltal", Heading::KeyFigure),
    ("tidpunkt", Heading::Deadline),
    ("tidplan", Heading::Deadline),
    ("tidsplan", Heading::Deadline),
    ("slutdatum", Heading::Deadline),
    ("deadline", Heading::Deadline),
    ("datum", Heading::Deadline),
    ("klart", Heading::Deadline),
    ("klar ", Heading::Deadline),
    ("senast", Heading::Deadline),
    ("när", Heading::Deadline),
    ("status", Heading::Status),
    ("bedömning", Heading::Status),
    ("bedömd", Heading::Status),
    ("uppfyllelse", Heading::Status),
    ("uppfyllt", Heading::Status),
    ("läge", Heading::Status),
    ("prognos", Heading::Forecast),
    ("mätfrekvens", Heading::Frequency),
    ("frekvens", Heading::Frequency),
    ("periodicitet", Heading::Frequency),
    ("intervall", Heading::Frequency),
    ("mätintervall", Heading::Frequency),
    ("redovisas", Heading::Frequency),
    ("rapporteras", Heading::Frequency),
    ("hur ofta", Heading::Frequency),
    ("utfall", Heading::Outcome),
    ("resultat", Heading::Outcome),
    ("värde", Heading::Outcome),
    ("mätvärde", Heading::Outcome),
    ("nuläge", Heading::Baseline),
    ("basvärde", Heading::Baseline),
    ("baslinje", Heading::Baseline),
    ("utgångsvärde", Heading::Baseline),
    ("utgångsläge", Heading::Baseline),
    ("startvärde", Heading::Baseline),
    ("ingångsvärde", Heading::Baseline),
    ("uppföljning", Heading::FollowUp),
    ("källa", Heading::Source),
    ("datakälla", Heading::Source),
    ("mätmetod", Heading::Source),
    ("mätning", Heading::Source),
    ("metod", Heading::Source),
    ("ansvar", Heading::Responsible),
    ("kommentar", Heading::Comment),
    ("analys", Heading::Comment),
    ("motivering", Heading::Comment),
    ("notering", Heading::Comment),
    ("anmärkning", Heading::Comment),
    ("beskrivning", Heading::Comment),
    ("aktivitet", Heading::Activity),
    ("strategisk aktivitet", Heading::Activity),
    ("strategiska aktiviteter", Heading::Activity),
    ("åtgärd", Heading::Activity),
    ("insats", Heading::Activity),
    ("verksamhetsområde", Heading::Area),
    ("enhet", Heading::Unit),
    ("sort", Heading::Unit),
];

/// Headings of goal columns that do not end in “mål”.
const GOALS: [&str; 14] = [
    "perspektiv",
    "utvecklingsområde",
    "utvecklingsområden",
    "fokusområde",
    "fokusområden",
    "prioriterat område",
    "prioriterade områden",
    "inriktning",
    "strategi",
    "strategisk inriktning",
    "plattform",
    "politikområde",
    "målsättning",
    "uppdrag",
];

/// What a column heading says, and the year in it.
pub fn read(text: &str) -> Option<(Heading, Option<i16>)> {
    const LONGEST: usize = 60;
    if text.len() > 6 * LONGEST {
        return None;
    }
    let key = label_key(text);
    if key.is_empty() || key.chars().count() > LONGEST || key.ends_with('.') {
        return None;
    }
    let (words, year) = without_years(&key);
    let heading = kind(&words, year.is_some())?;
    Some((heading, year))
}

/// Whether a line is a label by itself, with nothing else on it (scorecards set as text blocks).
pub fn is_label(line: &str) -> bool {
    const LABELS: [&str; 27] = [
        "perspektiv",
        "mål",
        "målnivå",
        "målvärde",
        "måltal",
        "målområde",
        "indikator",
        "indikatorer",
        "indikator/nyckeltal",
        "indikatorer/nyckeltal",
        "nyckeltal",
        "mått",
        "mätfrekvens",
        "frekvens",
        "aktivitet",
        "aktiviteter",
        "åtgärd",
        "åtgärder",
        "ansvarig",
        "ansvar",
        "källa",
        "kommentar",
        "status",
        "nuläge",
        "uppföljning",
        "tidpunkt",
        "utvecklingsområde",
    ];
    if line.len() > 80 {
        return false;
    }
    if !line
        .trim_start()
        .starts_with(|c: char| c.is_uppercase() || c == '*')
    {
        return false;
    }
    let key = label_key(line);
    let words = key.split(' ').count();
    let short = words <= 2 || (words <= 5 && key.ends_with("nämndens mål"));
    let goal = is_of_goals(&key) && !key.contains(['.', ',']) && short;
    LABELS.contains(&key.as_str()) || goal
}

/// A heading for comparing: lower case, markup and hyphenation gone, no space around `/`.
fn label_key(text: &str) -> String {
    let plain = strip_residue(text).replace(['*', '#'], "");
    clean::key(&plain)
        .replace(" /", "/")
        .replace("/ ", "/")
        .trim_end_matches(':')
        .trim()
        .to_owned()
}

/// The words without years, and the year where there is exactly one (“2020-2023” is no year).
fn without_years(key: &str) -> (String, Option<i16>) {
    let mut years = Vec::new();
    let is_word = |word: &&str| {
        let plain = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ':'));
        let parts: Vec<&str> = plain.split(['-', '–', '/']).collect();
        let all = parts.iter().all(|part| year(part).is_some());
        if all {
            years.extend(parts.into_iter().filter_map(year));
        }
        !all && *word != "år" && *word != "-" && *word != "–"
    };
    let words: Vec<&str> = key.split(' ').filter(is_word).collect();
    (
        words.join(" "),
        if let [year] = years[..] {
            Some(year)
        } else {
            None
        },
    )
}

/// A year of this or the last century, as four digits.
pub(super) fn year(text: &str) -> Option<i16> {
    let four = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|year| four && (1950..=2100).contains(year))
}

fn kind(words: &str, has_year: bool) -> Option<Heading> {
    if words.is_empty() {
        return has_year.then_some(Heading::Year);
    }
    if matches!(words, "nr" | "id" | "nummer") {
        return Some(Heading::Number);
    }
    if matches!(words, "mål" | "mål för") && has_year {
        return Some(Heading::Year);
    }
    let starts = STARTS
        .iter()
        .find(|(start, _)| words.starts_with(start) && is_short_after(words, start));
    if let Some((_, heading)) = starts {
        return Some(*heading);
    }
    if is_goal(words) {
        return Some(Heading::Goal);
    }
    let holds = |part: &str| words.split([' ', '/']).any(|word| word.starts_with(part));
    let inside = [
        ("indikator", Heading::Indicator),
        ("nyckeltal", Heading::KeyFigure),
        ("målvärde", Heading::Target),
        ("utfall", Heading::Outcome),
        ("kommentar", Heading::Comment),
        ("ansvarig", Heading::Responsible),
        ("aktivitet", Heading::Activity),
        ("prognos", Heading::Forecast),
        ("måluppfyllelse", Heading::Status),
        ("måttenhet", Heading::Unit),
        ("tidpunkt", Heading::Deadline),
    ];
    let few_words = words.split(' ').count() <= 4;
    inside
        .iter()
        .find(|(part, _)| few_words && holds(part))
        .map(|(_, heading)| *heading)
}

/// A heading is a few words: a sentence that starts with one of them is a cell.
fn is_short_after(words: &str, start: &str) -> bool {
    words[start.len()..]
        .split(' ')
        .filter(|word| !word.is_empty())
        .count()
        <= 4
}

/// A heading of goals, or one of the words of [`GOALS`].
fn is_goal(words: &str) -> bool {
    is_of_goals(words) || GOALS.contains(&words)
}

/// “Mål”, “Nämndsmål”, “Strategiska mål”, “Socialnämndens mål”.
fn is_of_goals(words: &str) -> bool {
    let few = words.split(' ').count() <= 5;
    few && words.ends_with("mål") && !words.ends_with("delmål")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, heading: Heading, year: Option<i16>) {
        assert_eq!(read(text), Some((heading, year)), "{text}");
    }

    #[test]
    fn headings_are_read() {
        check("Fullmäktigemål", Heading::Goal, None);
        check("Socialnämndens mål 2020-2023", Heading::Goal, None);
        check("**Strategiska mål**", Heading::Goal, None);
        check("2018", Heading::Year, Some(2018));
        check("Mål 2019", Heading::Year, Some(2019));
        check("Målvärde 2016", Heading::Target, Some(2016));
        check("Utfall 2016", Heading::Outcome, Some(2016));
        check("Nuläge 2017", Heading::Baseline, Some(2017));
        check("Indikator/ \nnyckeltal", Heading::Indicator, None);
        check("Nyckeltal", Heading::KeyFigure, None);
        check("Uppföljning/ utvärdering", Heading::FollowUp, None);
        check("Tidpunkter", Heading::Deadline, None);
        check("Strategiska aktiviteter", Heading::Activity, None);
        check("Status", Heading::Status, None);
        check("Statusens värde", Heading::Worth, None);
        check("Vem ansvarig", Heading::Responsible, None);
    }

    #[test]
    fn cells_are_no_headings() {
        for text in [
            "Äldreomsorg",
            "Målet är att fler ska trivas.",
            "Minst 60 %",
            "2022-12-31",
            "",
            "Kvartal",
            "Status för arbetet har varit god under hela året",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn labels_stand_alone() {
        assert!(
            is_label("Perspektiv  ")
                && is_label("Vård- och omsorgsnämndens mål")
                && is_label("Indikator/ nyckeltal ")
        );
        assert!(!is_label("Mäts") && !is_label("Ekonomi") && !is_label("Socialnämndens mål 2023 "));
    }
}
