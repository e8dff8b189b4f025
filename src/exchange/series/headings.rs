//! The headings that tables of measurements have, in Swedish and English, and what they say.

use super::columns::{Cut, Fixed, Role};
use crate::{
    exchange::{clean, series::period},
    plan::Gender,
};

/// Headings as they are compared: lower case, `_` and `-` as spaces.
const KNOWN: [(&str, Role); 82] = [
    ("id", Role::Id),
    ("kpi", Role::Id),
    ("kpi id", Role::Id),
    ("nyckeltals id", Role::Id),
    ("nyckeltalsid", Role::Id),
    ("nyckeltal id", Role::Id),
    ("indikator id", Role::Id),
    ("indikatorid", Role::Id),
    ("indicator id", Role::Id),
    ("indikator", Role::Indicator),
    ("indikatorer", Role::Indicator),
    ("indikatornamn", Role::Indicator),
    ("indicator", Role::Indicator),
    ("nyckeltal", Role::Indicator),
    ("nyckeltalsnamn", Role::Indicator),
    ("indikator/nyckeltal", Role::Indicator),
    ("mått", Role::Indicator),
    ("variabel", Role::Indicator),
    ("key figure", Role::Indicator),
    ("kpi title", Role::Indicator),
    ("kpi titel", Role::Indicator),
    ("enhet", Role::Unit),
    ("enhetens namn", Role::Unit),
    ("organisation", Role::Unit),
    ("verksamhet", Role::Unit),
    ("verksamhetsområde", Role::Unit),
    ("område", Role::Unit),
    ("skola", Role::Unit),
    ("kommun", Role::Unit),
    ("kommunnamn", Role::Unit),
    ("region", Role::Unit),
    ("municipality", Role::Unit),
    ("municipality title", Role::Unit),
    ("unit", Role::Unit),
    ("kommunkod", Role::UnitCode),
    ("kommun id", Role::UnitCode),
    ("kommunid", Role::UnitCode),
    ("municipality id", Role::UnitCode),
    ("enhetskod", Role::UnitCode),
    ("enhets id", Role::UnitCode),
    ("ou", Role::UnitCode),
    ("kön", Role::Gender),
    ("kon", Role::Gender),
    ("gender", Role::Gender),
    ("sex", Role::Gender),
    ("period", Role::Period),
    ("mätperiod", Role::Period),
    ("tid", Role::Period),
    ("tidpunkt", Role::Period),
    ("datum", Role::Period),
    ("mätdatum", Role::Period),
    ("date", Role::Period),
    ("år", Role::Year),
    ("mätår", Role::Year),
    ("year", Role::Year),
    ("månad", Role::Within(Cut::Month)),
    ("month", Role::Within(Cut::Month)),
    ("kvartal", Role::Within(Cut::Quarter)),
    ("quarter", Role::Within(Cut::Quarter)),
    ("tertial", Role::Within(Cut::Tertial)),
    ("värde", Role::VALUE),
    ("utfall", Role::VALUE),
    ("mätvärde", Role::VALUE),
    ("resultat", Role::VALUE),
    ("value", Role::VALUE),
    ("figure", Role::VALUE),
    ("outcome", Role::VALUE),
    ("i stället för tal", Role::InPlace),
    ("in place of a figure", Role::InPlace),
    ("måttenhet", Role::Measure),
    ("mätenhet", Role::Measure),
    ("unit of measure", Role::Measure),
    ("kommentar", Role::Note),
    ("anmärkning", Role::Note),
    ("notering", Role::Note),
    ("comment", Role::Note),
    ("note", Role::Note),
    ("källa", Role::Source),
    ("source", Role::Source),
    ("hämtad", Role::Retrieved),
    ("hämtat", Role::Retrieved),
    ("retrieved", Role::Retrieved),
];

/// Words before a year or a gender that add nothing to it: “Utfall 2024”.
const BEFORE: [&str; 5] = ["utfall", "värde", "resultat", "outcome", "value"];

/// What a heading says, where it says something.
pub fn of(heading: &str) -> Option<Role> {
    const LONGEST: usize = 60;
    if heading.len() > LONGEST {
        return None;
    }
    let spaced = heading.replace('_', " ");
    let key = clean::key(&spaced);
    let key = key.trim_end_matches(['.', ':', '*']).trim();
    let joined = key.replace('-', " ");
    let known = KNOWN
        .iter()
        .find(|(known, _)| *known == key || *known == joined);
    known.map(|(_, role)| *role).or_else(|| fixed(key))
}

/// Whether a heading says something.
pub fn is_known(heading: &str) -> bool {
    of(heading).is_some()
}

/// A column of figures of one period, of one gender, or of both: “2024”, “Kvinnor”, “Utfall 2024, män”.
fn fixed(key: &str) -> Option<Role> {
    let mut period = None;
    let mut gender = None;
    let mut rest = String::new();
    let mut words = key
        .split([' ', ',', '(', ')'])
        .filter(|word| !word.is_empty())
        .peekable();
    if words.peek().is_some_and(|word| BEFORE.contains(word)) {
        words.next();
    }
    for word in words {
        match of_gender(word) {
            Some(found) if gender.is_none() => gender = Some(found),
            _ => {
                rest.push_str(word);
                rest.push(' ');
            }
        }
    }
    if !rest.is_empty() {
        period = Some(period::read(&rest)?);
    }
    (period.is_some() || gender.is_some()).then_some(Role::Value(Fixed { period, gender }))
}

/// Whom a word in lower case is about.
pub fn of_gender(word: &str) -> Option<Gender> {
    match word {
        "t" | "totalt" | "total" | "alla" | "samtliga" | "all" | "båda" => Some(Gender::Total),
        "k" | "kvinnor" | "kvinna" | "flickor" | "flicka" | "women" | "woman" | "female"
        | "girls" | "f" => Some(Gender::Women),
        "m" | "män" | "man" | "pojkar" | "pojke" | "men" | "male" | "boys" => Some(Gender::Men),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(heading: &str, expected: Option<Role>) {
        assert_eq!(of(heading), expected, "{heading}");
    }

    #[test]
    fn words_of_the_field_years_and_genders_are_known() {
        let value = |period: &str, gender| {
            Some(Role::Value(Fixed {
                period: period.parse().ok(),
                gender,
            }))
        };
        check("Kön", Some(Role::Gender));
        check(" KPI_ID ", Some(Role::Id));
        check("Kommun-id:", Some(Role::UnitCode));
        check("Utfall", Some(Role::VALUE));
        check("2024", value("2024", None));
        check("Utfall 2024", value("2024", None));
        check("2024 kv 2", value("2024-Q2", None));
        check("Kvinnor", value("", Some(Gender::Women)));
        check("Män 2024", value("2024", Some(Gender::Men)));
        for text in [
            "",
            "__proto__",
            "constructor",
            "Målvärde 2024",
            "Mål",
            "2020–2024",
            "Utfall",
        ] {
            let is_value = text == "Utfall";
            assert_eq!(of(text).is_some(), is_value, "{text}");
        }
    }
}
