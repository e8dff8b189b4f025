//! Days and periods as people read and type them.

use super::Language;
use crate::{
    exchange,
    plan::{Day, Period},
};

/// A day in figures, the same in every language: `2026-08-31`.
pub fn short(day: Day, _: Language) -> String {
    day.to_string()
}

/// A day in words: “31 augusti 2026”.
pub fn long(day: Day, language: Language) -> String {
    let month = month_name(day.month(), language);
    format!("{} {month} {}", day.day(), day.year())
}

/// A month in short: “aug 2026”.
pub fn month(year: i16, month: u8, language: Language) -> String {
    let short: String = month_name(month, language).chars().take(3).collect();
    format!("{short} {year}")
}

/// A period in words: “2020”, “tertial 2 2020”, “kvartal 3 2020”, “augusti 2020”.
pub fn period(period: Period, language: Language) -> String {
    let quarter = match language {
        Language::Swedish => "kvartal",
        Language::English => "quarter",
    };
    match period {
        Period::Year(year) => year.to_string(),
        Period::Tertial(year, number) => format!("tertial {number} {year}"),
        Period::Quarter(year, number) => format!("{quarter} {number} {year}"),
        Period::Month(year, month) => format!("{} {year}", month_name(month, language)),
        Period::Day(day) => long(day, language),
    }
}

/// A period in short, for axes and narrow columns: “2020”, “T2 2020”, “aug 2020”, `2020-08-31`.
pub fn period_short(period: Period, language: Language) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Tertial(year, number) => format!("T{number} {year}"),
        Period::Quarter(year, number) => format!("Q{number} {year}"),
        Period::Month(year, month) => self::month(year, month, language),
        Period::Day(day) => short(day, language),
    }
}

/// How long ago, in the largest unit that tells: “12 dagar”, “8 månader”, “2 år”.
pub fn age(days: i64, language: Language) -> String {
    const MONTHS_FROM: i64 = 60;
    const YEARS_FROM: i64 = 730;
    let (count, one, many) = match (days.max(0), language) {
        (days @ ..MONTHS_FROM, Language::Swedish) => (days, "dag", "dagar"),
        (days @ ..MONTHS_FROM, Language::English) => (days, "day", "days"),
        (days @ ..YEARS_FROM, Language::Swedish) => (days * 12 / 365, "månad", "månader"),
        (days @ ..YEARS_FROM, Language::English) => (days * 12 / 365, "month", "months"),
        (days, Language::Swedish) => (days / 365, "år", "år"),
        (days, Language::English) => (days / 365, "year", "years"),
    };
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Reads a period that somebody typed, in any of the languages and in figures.
pub fn read(text: &str) -> Option<Period> {
    let swedish: Vec<&str> = text.split_whitespace().map(in_swedish).collect();
    exchange::date::read(&swedish.join(" "))
}

/// The Swedish word for an English month or quarter; any other word as it is.
fn in_swedish(word: &str) -> &str {
    const SHORTEST: usize = 3;
    let plain = word.trim_end_matches(['.', ',']).to_lowercase();
    if plain == "quarter" {
        return "kvartal";
    }
    let starts = |month: &(&str, &str)| month.1.to_lowercase().starts_with(&plain);
    let found = MONTHS.iter().find(|month| starts(month));
    found
        .filter(|_| plain.len() >= SHORTEST)
        .map_or(word, |month| month.0)
}

/// The months in Swedish and English.
const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("mars", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augusti", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

fn month_name(month: u8, language: Language) -> &'static str {
    let index = usize::from(month).saturating_sub(1);
    let (swedish, english) = MONTHS.get(index).copied().unwrap_or_default();
    match language {
        Language::Swedish => swedish,
        Language::English => english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Period {
        text.parse().expect("a period")
    }

    #[track_caller]
    fn check(text: &str, swedish: &str, english: &str, brief: &str) {
        let it = parsed(text);
        assert_eq!(period(it, Language::Swedish), swedish);
        assert_eq!(period(it, Language::English), english);
        assert_eq!(period_short(it, Language::Swedish), brief);
    }

    #[test]
    fn periods_have_words() {
        check("2020", "2020", "2020", "2020");
        check("2020-T2", "tertial 2 2020", "tertial 2 2020", "T2 2020");
        check("2020-Q3", "kvartal 3 2020", "quarter 3 2020", "Q3 2020");
        check("2020-08", "augusti 2020", "August 2020", "aug 2020");
        check(
            "2020-08-31",
            "31 augusti 2020",
            "31 August 2020",
            "2020-08-31",
        );
    }

    #[test]
    fn what_is_shown_can_be_typed() {
        let months = (1..=12).map(|month| Period::Month(2020, month));
        let others = ["2020", "2020-T1", "2020-Q4", "2020-03-01", "2020-05-31"].map(parsed);
        for it in months.chain(others) {
            for language in Language::ALL {
                assert_eq!(read(&period(it, language)), Some(it));
                assert_eq!(read(&period_short(it, language)), Some(it));
            }
            assert_eq!(read(&it.to_string()), Some(it));
        }
    }

    #[test]
    fn ages_are_told_in_the_unit_that_tells() {
        let swedish = |days| age(days, Language::Swedish);
        assert_eq!(
            [-3, 0, 1, 59, 61, 244, 729, 730, 1_200].map(swedish),
            [
                "0 dagar",
                "0 dagar",
                "1 dag",
                "59 dagar",
                "2 månader",
                "8 månader",
                "23 månader",
                "2 år",
                "3 år"
            ]
        );
        assert_eq!(age(244, Language::English), "8 months");
    }
}
