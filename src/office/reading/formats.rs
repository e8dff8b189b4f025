//! What a number format makes of a figure: a share, a day, a time. Not here: how many decimals it shows.

/// What a figure is shown as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// A figure.
    #[default]
    Figure,
    /// A figure in per cent.
    Share,
    /// A day, perhaps with a time.
    Day,
    /// A time of the day.
    Clock,
    /// A length of time.
    Length,
}

/// The formats that have numbers instead of codes.
pub fn numbered(id: usize) -> Shown {
    match id {
        9 | 10 => Shown::Share,
        14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58 => Shown::Day,
        18..=21 | 32..=35 | 45 | 47 | 55 | 56 => Shown::Clock,
        46 => Shown::Length,
        _ => Shown::Figure,
    }
}

/// What a format makes of a figure, by the signs in its code that are no text.
pub fn coded(code: &str) -> Shown {
    if ["general", "standard"].contains(&code.to_lowercase().as_str()) {
        return Shown::Figure;
    }
    let Signs { letters, is_length } = signs(code);
    let has = |wanted: &[char]| letters.contains(wanted);
    if has(&['%']) {
        Shown::Share
    } else if is_length {
        Shown::Length
    } else if has(&['y', 'd']) || (has(&['m']) && !has(&['h', 's'])) {
        Shown::Day
    } else if has(&['h', 's']) {
        Shown::Clock
    } else {
        Shown::Figure
    }
}

/// The signs of a code, in small letters, without what it shows as it stands.
struct Signs {
    letters: String,
    /// Whether hours, minutes or seconds are counted on, as in `[h]:mm`.
    is_length: bool,
}

fn signs(code: &str) -> Signs {
    let mut letters = String::new();
    let mut is_length = false;
    let mut rest = code.chars();
    while let Some(sign) = rest.next() {
        match sign {
            '"' => _ = rest.find(|sign| *sign == '"'),
            '\\' | '_' | '*' => _ = rest.next(),
            '[' => {
                let inside: String = rest.by_ref().take_while(|sign| *sign != ']').collect();
                is_length |= is_counted(&inside);
            }
            sign => letters.extend(sign.to_lowercase()),
        }
    }
    Signs {
        letters: letters.replace("am/pm", "h").replace("a/p", "h"),
        is_length,
    }
}

/// Whether brackets hold nothing but one of these letters.
fn is_counted(inside: &str) -> bool {
    let inside = inside.to_lowercase();
    let is_only = |letter: char| inside.chars().all(|sign| sign == letter);
    !inside.is_empty() && ['h', 'm', 's'].into_iter().any(is_only)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: Shown, codes: &[&str]) {
        for code in codes {
            assert_eq!(coded(code), expected, "{code}");
        }
    }

    #[test]
    fn figures_are_whatever_is_nothing_else() {
        check(
            Shown::Figure,
            &[
                "General",
                "Standard",
                "0",
                "#,##0.00",
                "0.00E+00",
                "@",
                "",
                "# ?/?",
                "#,##0\\ \"kr\"",
                "#,##0 [$kr-41D]",
                "[Red]-0.0",
                "0 \"dagar %\"",
                "_-* #,##0\\ _d_-",
                "\"öppen",
                "[",
                "[]0",
            ],
        );
    }

    #[test]
    fn shares_have_a_per_cent_sign_outside_texts() {
        check(
            Shown::Share,
            &["0%", "0.0 %", "#,##0.00\\ %;[Red]-0%", "[Blue]0%"],
        );
    }

    #[test]
    fn days_have_a_year_a_month_or_a_day() {
        check(
            Shown::Day,
            &[
                "yyyy\\-mm\\-dd",
                "[$-41D]d mmmm",
                "mmm",
                "d/m",
                "yyyy-mm-dd hh:mm",
                "YYYY;@",
            ],
        );
    }

    #[test]
    fn minutes_are_no_months() {
        check(
            Shown::Clock,
            &["hh:mm", "mm:ss", "h:mm AM/PM", "[$-F400]h:mm:ss\\ AM/PM"],
        );
        check(Shown::Length, &["[h]:mm", "[mm]:ss", "[SS].00"]);
    }

    #[test]
    fn numbered_formats_are_known() {
        let of = [1, 9, 10, 14, 20, 22, 46, 49].map(numbered);
        use Shown::{Clock, Day, Figure, Length, Share};
        assert_eq!(of, [Figure, Share, Share, Day, Clock, Day, Length, Figure]);
    }
}
