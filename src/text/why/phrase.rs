//! What a target phrase says, as it is shown before it is used.

use super::{Language, Measure, Plan, Words, date, number, rule, words};
use crate::phrase::{Counted, Phrase, Rule};

/// What a target phrase says: “minst 70 % senast 2023, från 60 % (2022), skala 1–4, helst högre”.
pub fn phrase(it: &Phrase, plan: &Plan, language: Language) -> String {
    let words = words(language);
    let measure = Measure {
        unit: it.unit.clone(),
        ..Measure::default()
    };
    let figure = |value| number::measured(value, &measure, language);
    let rule = it.rule.as_ref().map(|rule| {
        let rule = stated(rule, &measure, plan, language);
        match it.due {
            Some(due) => (words.due)(&rule, &date::period(due, language)),
            None => rule,
        }
    });
    let counted = it.counted.as_ref().map(|it| counted(it, words));
    let baseline = it.baseline.map(|baseline| {
        let period = baseline.period.map(|it| date::period(it, language));
        (words.from_baseline)(&figure(baseline.value), period.as_deref())
    });
    let scale = it.scale.map(|(lowest, highest)| {
        let plain = |value| number::plain(value, language);
        (words.scale)(&plain(lowest), &plain(highest))
    });
    let wish = it.wish.map(|wish| (words.wish)(wish).to_owned());
    let parts = [rule, counted, baseline, scale, wish];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn stated(it: &Rule, measure: &Measure, plan: &Plan, language: Language) -> String {
    match it {
        Rule::Is(condition) => rule::condition(*condition, measure, plan, language),
        Rule::Moves { way, by } => rule::moves(*way, *by, None, measure, language),
        Rule::AsOthers { side, name } => (words(language).as_others)(*side, name),
    }
}

fn counted(it: &Counted, words: &Words) -> String {
    match it {
        Counted::UnitsDone => words.units_done.to_owned(),
        Counted::ShareOfUnitsDone => words.share_of_units.to_owned(),
        Counted::NotInTime => words.not_in_time.to_owned(),
        Counted::EachOf(names) => match names.split_last() {
            Some((last, others)) => {
                (words.each_of)(&format!("{} {} {last}", others.join(", "), words.and))
            }
            None => String::new(),
        },
    }
}
