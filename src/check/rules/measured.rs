//! Figures in prose that contradict what an indicator has measured (domain §7: numbers in prose that
//! contradict the tables).
//!
//! A text is about an indicator when it is said of it, or when it names it and no other. A figure is held
//! against the indicator when it has its unit, says what was (no change, no bound, nobody else's, no
//! expectation) and of which year; and when something is measured of that year. It is told when no
//! measurement of any unit or gender, no baseline and no target is the same within rounding. Of several
//! figures in a sentence one has to be known: otherwise the sentence is about something else.

use super::Scene;
use crate::check::material::{Amount, Piece, amounts, is_year};
use crate::check::names::Names;
use crate::check::wording::{share_found, words};
use crate::check::{Finding, Kind, Place, Written};
use crate::plan::{Decimal, Indicator, IndicatorId, ObservationKey, RecordKey, Subject, Value};

/// Figures that no measurement has.
pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let measured = scene.active().filter(|(_, it)| it.figure.is_reported());
    let names = Names::of(measured);
    let pieces = scene.material.pieces.iter().filter(|it| !it.sort.is_cell());
    pieces
        .flat_map(|piece| of_piece(scene, &names, piece))
        .collect()
}

fn of_piece(scene: &Scene<'_>, names: &Names<'_>, piece: &Piece) -> Vec<Finding> {
    let Place::Prose(written, _) = &piece.place else {
        return Vec::new();
    };
    let said = amounts(&piece.text);
    if said.is_empty() || said.iter().all(|it| is_year(&it.value.to_string())) {
        return Vec::new();
    }
    let words = words(&piece.text);
    let meant = match said_of(written) {
        Some(id) => scene
            .plan
            .indicators
            .get(&id)
            .map(|it| (id, it.as_ref(), true)),
        None => names.only(&words).map(|it| (it.id, it.indicator, false)),
    };
    let Some((id, indicator, own)) = meant.filter(|(_, it, _)| it.figure.is_reported()) else {
        return Vec::new();
    };
    let sentence = Sentence {
        text: &piece.text,
        years: words.iter().filter_map(|it| year_of(it)).collect(),
        words,
    };
    let claims = sentence.claims(said, indicator);
    let occasion = piece.occasion.and_then(|it| scene.plan.occasions.get(&it));
    let years = match (sentence.years.as_slice(), own, occasion) {
        ([], true, Some(occasion)) if sentence.tells_outcome(indicator) => {
            vec![occasion.date.year()]
        }
        (years, ..) => years.to_vec(),
    };
    let untrue = untrue(scene, id, indicator, claims, &years);
    let finding = |(said, key, value): (Amount, ObservationKey, Decimal)| {
        let kind = Kind::OtherThanMeasured {
            said,
            measured: value,
            period: key.period,
            indicator: indicator.text.clone(),
        };
        let record = Place::Record(RecordKey::Observation(key), &[]);
        Finding::new(kind, vec![piece.place.clone(), record])
    };
    untrue.into_iter().map(finding).collect()
}

/// The indicator that a text is said of.
fn said_of(written: &Written) -> Option<IndicatorId> {
    match written {
        Written::Said(key, _) => match key.subject {
            Subject::Indicator(id) => Some(id),
            Subject::Plan | Subject::Goal(_) => None,
        },
        _ => None,
    }
}

fn year_of(word: &str) -> Option<i16> {
    let year = word.get(..4).filter(|it| is_year(it))?;
    let ends = !word[4..].starts_with(|c: char| c.is_ascii_digit());
    year.parse().ok().filter(|_| ends)
}

/// The figures that nothing of the indicator has, each with what is measured nearest to it of those years.
fn untrue(
    scene: &Scene<'_>,
    id: IndicatorId,
    indicator: &Indicator,
    claims: Vec<Amount>,
    years: &[i16],
) -> Vec<(Amount, ObservationKey, Decimal)> {
    if claims.is_empty() || years.is_empty() {
        return Vec::new();
    }
    let then = measured(scene, id, &|year| years.contains(&year));
    let is_one = claims.len() == 1 && years.len() == 1;
    if then.is_empty() {
        return Vec::new();
    }
    let ever = match is_one {
        true => Vec::new(),
        false => measured(scene, id, &|_| true),
    };
    let stated = stated(indicator);
    let is_known = |said: &Amount| {
        let measured = then.iter().chain(&ever).map(|it| it.1);
        stated
            .iter()
            .copied()
            .chain(measured)
            .any(|it| said.fits(it))
    };
    let (known, unknown): (Vec<Amount>, Vec<Amount>) = claims.into_iter().partition(is_known);
    if known.is_empty() && !is_one {
        return Vec::new();
    }
    let nearest = |said: Amount| {
        let off = |it: &&(ObservationKey, Decimal)| (it.1.abs() - said.value.abs()).abs();
        let (key, value) = then.iter().min_by_key(off)?;
        Some((said, *key, *value))
    };
    unknown.into_iter().filter_map(nearest).collect()
}

/// The figures that are measured of some years: of the whole, of units, of women and men.
fn measured(
    scene: &Scene<'_>,
    id: IndicatorId,
    is_meant: &dyn Fn(i16) -> bool,
) -> Vec<(ObservationKey, Decimal)> {
    let mut measured = Vec::new();
    for (series, of_series) in scene.plan.observations.of(id) {
        let meant = of_series.iter().filter(|(it, _)| is_meant(it.year()));
        for (period, it) in meant {
            if let Value::Number(value) = it.value {
                let (series, period) = (*series, *period);
                measured.push((ObservationKey { series, period }, value));
            }
        }
    }
    measured
}

/// Baseline and targets.
fn stated(indicator: &Indicator) -> Vec<Decimal> {
    let targets = indicator.targets.iter();
    let targets = targets.filter_map(|it| it.condition.figure());
    indicator
        .baseline
        .map(|it| it.value)
        .into_iter()
        .chain(targets)
        .collect()
}

struct Sentence<'t> {
    text: &'t str,
    words: Vec<String>,
    /// The years that it names.
    years: Vec<i16>,
}

impl Sentence<'_> {
    /// The figures in the indicator's unit that say what was.
    fn claims(&self, said: Vec<Amount>, indicator: &Indicator) -> Vec<Amount> {
        /// The beginnings of words that a figure of something else stands with.
        const OTHERS: [&str; 11] = [
            "svarsfrekvens",
            "svarade",
            "bortfall",
            "riket",
            "rikssnitt",
            "riksgenomsnitt",
            "länet",
            "länssnitt",
            "kommuner",
            "prognos",
            "förvänta",
        ];
        let is_other = |word: &String| OTHERS.iter().any(|it| word.starts_with(it));
        let unit = indicator.measure.unit.to_lowercase();
        // Of other units than per cent there may be many things: of those a year has to be named.
        let is_clear = unit == "%" || self.years.len() == 1;
        if unit.is_empty() || !is_clear || self.words.iter().any(is_other) {
            return Vec::new();
        }
        let claims = |it: &Amount| self.is_in(it, &unit) && self.is_level(it);
        said.into_iter().filter(claims).collect()
    }

    fn is_in(&self, said: &Amount, unit: &str) -> bool {
        match said.unit.as_str() {
            "%" | "procent" => unit == "%",
            "" => {
                let after: String = self.text.chars().skip(said.to).collect();
                let after = after.trim_start().to_lowercase();
                let rest = after.strip_prefix(unit);
                rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            }
            own => own == unit,
        }
    }

    /// No change, no bound, no target, no part of something.
    fn is_level(&self, said: &Amount) -> bool {
        const JUST_BEFORE: [&str; 12] = [
            "med", "minst", "högst", "max", "maximalt", "över", "under", "än", "varav", "nästan",
            "plus", "minus",
        ];
        const SHORTLY_BEFORE: [&str; 8] = [
            "mål",
            "ökning",
            "minskning",
            "höjning",
            "sänkning",
            "förbättring",
            "försämring",
            "skillnad",
        ];
        const SHORTLY: usize = 4;
        let before: String = self.text.chars().take(said.from).collect();
        let before = words(&before);
        let last = before.last().map_or("", String::as_str);
        let mut near = before.iter().rev().take(SHORTLY);
        let turns = near.any(|word| SHORTLY_BEFORE.iter().any(|it| word.starts_with(it)));
        !JUST_BEFORE.contains(&last) && !turns
    }

    /// Whether it tells how the indicator has come out, where it names no year.
    fn tells_outcome(&self, indicator: &Indicator) -> bool {
        const OUTCOME: [&str; 6] = ["utfall", "resultat", "andel", "mätning", "värde", "index"];
        const HALF: usize = 50;
        const EARLIER: [&str; 4] = ["förra", "föregående", "tidigare", "fjol"];
        let begins = |word: &String, with: &[&str]| with.iter().any(|it| word.starts_with(it));
        let earlier = self.words.iter().any(|it| begins(it, &EARLIER));
        let outcome = self.words.iter().any(|it| begins(it, &OUTCOME));
        let name = crate::check::names::telling(&words(&indicator.text));
        let is_named = !name.is_empty() && share_found(&name, &self.words) >= HALF;
        !earlier && (outcome || is_named)
    }
}
