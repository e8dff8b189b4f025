//! Figures that are a quotient of two of Kolada's, for the same unit, gender and period.

use super::{Fault, value::Manner};
use crate::{
    exchange::{
        measure,
        series::{Reading, Said},
    },
    plan::{Decimal, Missing, Value},
};

/// What the readings of the two parts say, in the order of the file.
pub struct Parts<'r> {
    pub of: Vec<&'r Reading>,
    pub by: Vec<&'r Reading>,
}

impl Parts<'_> {
    /// The quotient; a part that is missing makes it missing for the same reason.
    pub fn value(&self, manner: &Manner) -> Result<Value, Fault> {
        let lacking = |at: usize| Fault::PartLacking {
            other: manner
                .indicator
                .kolada
                .get(at)
                .map(ToString::to_string)
                .unwrap_or_default(),
        };
        let of = single(&self.of)?.ok_or_else(|| lacking(0))?;
        let by = single(&self.by)?.ok_or_else(|| lacking(1))?;
        let (of, by) = match (figure(of)?, figure(by)?) {
            (Err(missing), _) | (_, Err(missing)) => return Ok(Value::Missing(missing)),
            (Ok(of), Ok(by)) => (of, by),
        };
        let times = times(manner);
        let quotient = of.checked_mul(times).and_then(|it| it.checked_div(by));
        manner.within(quotient.ok_or(Fault::NoQuotient)?.normalize())
    }
}

/// What the quotient is multiplied with: a share is told in per cent where the indicator is.
fn times(manner: &Manner) -> Decimal {
    match measure::is_same(&manner.indicator.measure.unit, "%") {
        true => Decimal::ONE_HUNDRED,
        false => Decimal::ONE,
    }
}

/// What all readings of a part say, if there is any.
fn single<'r>(readings: &[&'r Reading]) -> Result<Option<&'r Said>, Fault> {
    let Some(first) = readings.first() else {
        return Ok(None);
    };
    match readings.iter().all(|it| it.said == first.said) {
        true => Ok(Some(&first.said)),
        false => Err(Fault::PartsDiffer),
    }
}

fn figure(said: &Said) -> Result<Result<Decimal, Missing>, Fault> {
    match said {
        Said::Number { value, .. } => Ok(Ok(*value)),
        Said::Missing(missing) => Ok(Err(*missing)),
        Said::Word {
            means: Some(Value::Missing(missing)),
            ..
        } => Ok(Err(*missing)),
        Said::Word { .. } => Err(Fault::NoQuotient),
    }
}
