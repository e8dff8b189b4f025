//! Numbers of rules, as typed.

use uppfyllt::plan::{Decimal, Measure, Value};
use uppfyllt::text::number::{self, Unread};

/// A number as typed; where a point may be read in two ways it stands before decimals, since
/// nothing here counts thousands.
pub fn number(text: &str) -> Option<Decimal> {
    match number::read(text, &Measure::default()) {
        Ok(Some(Value::Number(value))) | Err(Unread::Ambiguous { decimal: value, .. }) => {
            Some(value)
        }
        _ => None,
    }
}
