//! Units of measure as people write them, and figures turned from one unit into another.

use crate::plan::Decimal;

/// The figure in another unit: itself where both are the same, turned over where both are money.
/// `None` where one cannot become the other.
pub fn converted(value: Decimal, from: &str, to: &str) -> Option<Decimal> {
    if is_same(from, to) {
        return Some(value);
    }
    let turned = value
        .checked_mul(in_kronor(from)?)?
        .checked_div(in_kronor(to)?)?;
    Some(turned.normalize())
}

/// Both are the same unit, however they are written.
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || plain(one) == plain(other)
}

fn plain(unit: &str) -> String {
    match unit.trim().to_lowercase().as_str() {
        "procent" | "percent" | "andel (%)" => "%".to_owned(),
        unit => unit.to_owned(),
    }
}

fn in_kronor(unit: &str) -> Option<Decimal> {
    match unit.trim().to_lowercase().as_str() {
        "kr" | "kronor" | "sek" => Some(Decimal::ONE),
        "tkr" | "tusen kronor" => Some(Decimal::ONE_THOUSAND),
        "mnkr" | "mkr" | "miljoner kronor" => Some(Decimal::new(1_000_000, 0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, expected: Option<&str>) {
        let figure = converted(Decimal::new(15, 1), from, to).map(|it| it.to_string());
        assert_eq!(figure.as_deref(), expected, "{from} → {to}");
    }

    #[test]
    fn money_is_turned_over_and_nothing_else() {
        check("mnkr", "tkr", Some("1500"));
        check("kr", "Tkr", Some("0.0015"));
        check("Procent", "%", Some("1.5"));
        check("dagar", "dagar", Some("1.5"));
        check("%", "", None);
        check("dagar", "timmar", None);
    }
}
