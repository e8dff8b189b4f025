//! The words of charts: what stands on the axes and beside the lines, and the sentence that tells the
//! chart to those who do not see it.

use super::{Language, date, number};
use crate::plan::{Condition, Decimal, Gender, Measure, Missing, Period};

use Language::{English, Swedish};

/// The unit of an axis that counts in a power of ten: “mnkr”, “miljoner invånare”, “10¹² kr”.
pub fn unit_in_power(power: i32, unit: &str, language: Language) -> String {
    let count = match (power, language) {
        (0, _) => return unit.to_owned(),
        (6, Swedish) if unit == "kr" => return "mnkr".to_owned(),
        (6, Swedish) => "miljoner".to_owned(),
        (6, English) => "million".to_owned(),
        (9, Swedish) => "miljarder".to_owned(),
        (9, English) => "billion".to_owned(),
        _ => format!("10{}", raised(power)),
    };
    format!("{count} {unit}").trim_end().to_owned()
}

fn raised(power: i32) -> String {
    let digit = |c: char| match c {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4'..='9' => char::from_u32('⁰' as u32 + (c as u32 - '0' as u32)).unwrap_or(c),
        _ => '⁰',
    };
    power.to_string().chars().map(digit).collect()
}

/// A period on a time axis: in short, and without its year where the label before has told it.
pub fn tick(period: Period, first: bool, language: Language) -> String {
    let text = date::period_short(period, language);
    let opens_year = match period {
        Period::Year(_) | Period::Day(_) => true,
        Period::Tertial(_, n) | Period::Quarter(_, n) | Period::Month(_, n) => n == 1,
    };
    let brief = text.strip_suffix(&format!(" {}", period.year()));
    match brief {
        Some(brief) if !first && !opens_year => brief.to_owned(),
        _ => text,
    }
}

/// What stands at a target line: “Mål 2022: minst 90 %”.
pub fn target(
    condition: Condition,
    due: Option<Period>,
    figure: &str,
    language: Language,
) -> String {
    let bound = bound(condition, figure, language);
    let word = match language {
        Swedish => "Mål",
        English => "Target",
    };
    match due {
        Some(due) => format!("{word} {}: {bound}", due.year()),
        None => format!("{word}: {bound}"),
    }
}

fn bound(condition: Condition, figure: &str, language: Language) -> String {
    let Some((side, _)) = condition.bound() else {
        return figure.to_owned();
    };
    let word = match language {
        Swedish => side.choose("minst", "högst"),
        English => side.choose("at least", "at most"),
    };
    format!("{word} {figure}")
}

/// What stands at the baseline: “Nuläge 60 %”.
pub fn baseline(figure: &str, language: Language) -> String {
    match language {
        Swedish => format!("Nuläge {figure}"),
        English => format!("Baseline {figure}"),
    }
}

/// Why there is no value.
pub fn missing(reason: Missing, language: Language) -> &'static str {
    match (reason, language) {
        (Missing::NotMeasured, Swedish) => "ej mätt",
        (Missing::NotMeasured, English) => "not measured",
        (Missing::NonResponse, Swedish) => "bortfall",
        (Missing::NonResponse, English) => "no response",
        (Missing::NotApplicable, Swedish) => "ej aktuellt",
        (Missing::NotApplicable, English) => "not applicable",
        (Missing::Confidential, Swedish) => "sekretess",
        (Missing::Confidential, English) => "confidential",
    }
}

/// Whose figures a series holds: “Totalt”, “Kvinnor”, “Hemtjänsten, män”.
pub fn series(unit: Option<&str>, gender: Gender, language: Language) -> String {
    let who = match (gender, language) {
        (Gender::Total, Swedish) => "Totalt",
        (Gender::Total, English) => "Total",
        (Gender::Women, Swedish) => "Kvinnor",
        (Gender::Women, English) => "Women",
        (Gender::Men, Swedish) => "Män",
        (Gender::Men, English) => "Men",
    };
    match (unit, gender) {
        (None, _) => who.to_owned(),
        (Some(unit), Gender::Total) => unit.to_owned(),
        (Some(unit), _) => format!("{unit}, {}", who.to_lowercase()),
    }
}

/// What a chart tells, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How the figures are measured.
    pub measure: Measure,
    /// The first outcome, or the baseline where that is earlier.
    pub first: Option<(Period, Decimal)>,
    /// The latest outcome, where it is another than the first.
    pub latest: Option<(Period, Decimal)>,
    /// The latest less the first.
    pub change: Option<Decimal>,
    /// The last target: its rule and when it is due.
    pub target: Option<(Condition, Option<Period>)>,
    /// Periods without a value.
    pub missing: usize,
}

/// The sentence of a summary: “Från 60 % (2019) till 84 % (2022), upp 24 procentenheter. Mål 2024:
/// minst 90 %.”
pub fn summary(summary: &Summary, language: Language) -> String {
    let show = |value: &Decimal| number::measured(*value, &summary.measure, language);
    let when = |period: &Period| date::period(*period, language);
    let course = match (&summary.first, &summary.latest) {
        (Some((from, before)), Some((to, now))) => {
            let change = summary.change.map(|it| moved(it, summary, language));
            let course = match language {
                Swedish => ["Från", "till"],
                English => ["From", "to"],
            };
            let [from_word, to_word] = course;
            let (from, to) = (when(from), when(to));
            let course = format!(
                "{from_word} {} ({from}) {to_word} {} ({to})",
                show(before),
                show(now)
            );
            let parts = [Some(course), change].into_iter().flatten();
            parts.collect::<Vec<_>>().join(", ")
        }
        (Some((period, value)), None) => format!("{} ({})", show(value), when(period)),
        (None, _) => match language {
            Swedish => "Inga värden".to_owned(),
            English => "No values".to_owned(),
        },
    };
    let aim = summary.target.and_then(|(condition, due)| {
        let (Condition::AtLeast(value) | Condition::AtMost(value)) = condition else {
            return None;
        };
        Some(target(condition, due, &show(&value), language))
    });
    let gaps = (summary.missing > 0).then(|| gaps(summary.missing, language));
    let sentences = [Some(course), aim, gaps].into_iter().flatten();
    sentences.collect::<Vec<_>>().join(". ") + "."
}

/// “upp 24 procentenheter”.
fn moved(change: Decimal, summary: &Summary, language: Language) -> String {
    let way = match (change.is_zero(), change.is_sign_negative(), language) {
        (true, _, Swedish) => return "oförändrat".to_owned(),
        (true, _, English) => return "unchanged".to_owned(),
        (_, false, Swedish) => "upp",
        (_, true, Swedish) => "ned",
        (_, false, English) => "up",
        (_, true, English) => "down",
    };
    let size = number::change(change.abs(), &summary.measure, language);
    format!("{way} {}", size.trim_start_matches('+'))
}

fn gaps(missing: usize, language: Language) -> String {
    match (missing, language) {
        (1, Swedish) => "Värde saknas för 1 period".to_owned(),
        (n, Swedish) => format!("Värden saknas för {n} perioder"),
        (1, English) => "No value for 1 period".to_owned(),
        (n, English) => format!("No values for {n} periods"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().expect("a period")
    }

    #[test]
    fn a_summary_tells_first_latest_change_target_and_gaps() {
        let mut it = Summary {
            measure: Measure {
                unit: "%".to_owned(),
                ..Measure::default()
            },
            first: Some((period("2019"), Decimal::from(60))),
            latest: Some((period("2022"), Decimal::from(84))),
            change: Some(Decimal::from(24)),
            target: Some((Condition::AtLeast(Decimal::from(90)), Some(period("2024")))),
            missing: 1,
        };
        assert_eq!(
            summary(&it, Swedish).replace('\u{a0}', " "),
            "Från 60 % (2019) till 84 % (2022), upp 24 procentenheter. Mål 2024: minst 90 %. \
             Värde saknas för 1 period."
        );
        assert_eq!(
            summary(&it, English).replace('\u{a0}', " "),
            "From 60% (2019) to 84% (2022), up 24 percentage points. Target 2024: at least 90%. \
             No value for 1 period."
        );
        it.latest = None;
        it.change = None;
        it.target = None;
        it.missing = 0;
        assert_eq!(summary(&it, Swedish).replace('\u{a0}', " "), "60 % (2019).");
        it.first = None;
        assert_eq!(summary(&it, Swedish), "Inga värden.");
    }

    #[test]
    fn large_units_are_named() {
        for (power, unit, expected) in [
            (0, "kr", "kr"),
            (6, "kr", "mnkr"),
            (9, "", "miljarder"),
            (12, "st", "10¹² st"),
            (-6, "", "10⁻⁶"),
        ] {
            assert_eq!(unit_in_power(power, unit, Swedish), expected);
        }
    }

    #[test]
    fn a_time_axis_tells_the_year_once() {
        let ticks = ["2019-Q4", "2020-Q1", "2020-Q2"].map(period);
        let told = ticks.iter().enumerate();
        let told: Vec<_> = told.map(|(n, it)| tick(*it, n == 0, Swedish)).collect();
        assert_eq!(told.join(" | "), "Q4 2019 | Q1 2020 | Q2");
    }
}
