//! From what stands in the file for a cell to a [`Cell`]. Not here: where it stands.

use uppfyllt::book::Cell;

use super::escapes;
use super::figures;
use super::formats::Shown;
use super::moments::{self, Epoch};
use super::xml;

/// What cells refer to.
pub struct Known {
    /// The texts that they share.
    pub strings: Vec<String>,
    /// What their formats make of figures.
    pub formats: Vec<Shown>,
    /// From when days are counted.
    pub epoch: Epoch,
}

impl Known {
    /// The cell of a kind (`t`), a format (`s`) and a value as written. A value that does not fit its
    /// kind is a fault with that value: one bad cell spoils no sheet.
    pub fn cell(&self, kind: &str, format: usize, value: String) -> Cell {
        if value.is_empty() {
            return Cell::Empty;
        }
        match kind {
            "" | "n" => self.figure(format, value),
            "s" => match value
                .parse()
                .ok()
                .and_then(|at: usize| self.strings.get(at))
            {
                Some(text) => written(text.clone()),
                None => Cell::Fault(value),
            },
            "str" => written(escapes::resolved(&value)),
            "inlineStr" => written(value),
            "b" if xml::is_true(&value) => Cell::Truth(true),
            "b" if ["0", "false", "FALSE"].contains(&value.as_str()) => Cell::Truth(false),
            "d" => moments::written(&value),
            _ => Cell::Fault(value),
        }
    }

    fn figure(&self, format: usize, value: String) -> Cell {
        let shown = self.formats.get(format).copied().unwrap_or_default();
        let count = || value.trim().parse().unwrap_or(f64::NAN);
        match (shown, figures::read(&value)) {
            (Shown::Day, _) => self.epoch.moment(count(), &value),
            (Shown::Clock, _) => moments::clock(count(), &value),
            (Shown::Length, _) => moments::length(count(), &value),
            (_, None) => Cell::Fault(value),
            (Shown::Share, Some(share)) => Cell::Share(share),
            (Shown::Figure, Some(figure)) => Cell::Number(figure),
        }
    }
}

fn written(text: String) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: &str, format: usize, value: &str, expected: &Cell) {
        let known = Known {
            strings: vec!["Åland".into(), String::new()],
            formats: vec![
                Shown::Figure,
                Shown::Share,
                Shown::Day,
                Shown::Clock,
                Shown::Length,
            ],
            epoch: Epoch::Of1900,
        };
        assert_eq!(known.cell(kind, format, value.into()), *expected);
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.into())
    }

    fn fault(text: &str) -> Cell {
        Cell::Fault(text.into())
    }

    #[test]
    fn figures_are_what_their_format_shows() {
        let share: uppfyllt::plan::Decimal = "0.7".parse().expect("a figure");
        check("", 0, "0.7", &Cell::Number(share));
        check("n", 1, "0.7", &Cell::Share(share));
        check(
            "n",
            2,
            "46265",
            &Cell::Day("2026-08-31".parse().expect("a day")),
        );
        check("n", 3, "0.5", &text("12:00"));
        check("n", 4, "1.5", &text("36:00"));
        check("n", 99, "0.7", &Cell::Number(share));
        check("n", 0, "", &Cell::Empty);
    }

    #[test]
    fn what_is_no_figure_is_a_fault_with_its_text() {
        for (format, value) in [
            (0, "NaN"),
            (0, "1e400"),
            (1, "inf"),
            (2, "1e400"),
            (2, "i dag"),
            (4, "-inf"),
        ] {
            check("n", format, value, &fault(value));
        }
    }

    #[test]
    fn texts_are_shared_or_stand_in_the_cell() {
        check("s", 0, "0", &text("Åland"));
        check("s", 0, "1", &Cell::Empty);
        check("s", 0, "7", &fault("7"));
        check("str", 0, "a_x000D_\nb", &text("a\r\nb"));
        check("inlineStr", 2, "46265", &text("46265"));
    }

    #[test]
    fn truths_and_faults_are_told() {
        check("b", 0, "1", &Cell::Truth(true));
        check("b", 0, "0", &Cell::Truth(false));
        check("b", 0, "2", &fault("2"));
        check("e", 0, "#DIV/0!", &fault("#DIV/0!"));
        check("e", 0, "Err:502", &fault("Err:502"));
        check("?", 0, "1", &fault("1"));
    }
}
