//! What a target phrase says, as it is shown before it is used.

use super::{Language, Measure, Plan, Words, date, number, rule, words};
use crate::phrase::{Counted, Phrase, Rule};
use crate::text::Catalogue;

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
    let stage = Catalogue::of(language).indicators.stage;
    let stage = it.stage.then(|| stage.to_owned());
    let parts = [rule, counted, baseline, scale, wish, stage];
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::PlanId;

    #[track_caller]
    fn check(text: &str, swedish: &str, english: &str) {
        let read = crate::phrase::read(text).expect("a phrase that is read");
        let plan = Plan::new(PlanId::new(uuid::Uuid::nil()));
        let said = |language| phrase(&read, &plan, language).replace('\u{a0}', " ");
        assert_eq!(said(Language::Swedish), swedish);
        assert_eq!(said(Language::English), english);
    }

    #[test]
    fn what_is_taken_is_shown_before() {
        check(
            "från 60 % (2022) till minst 70 % senast 2023",
            "minst 70 % senast 2023, från 60 % (2022)",
            "at least 70% by 2023, from 60% (2022)",
        );
        check(
            "ska minska med 10 %",
            "minskning med minst 10 %",
            "decrease of at least 10%",
        );
        check(
            "ska öka mot föregående år",
            "ökning från året före",
            "increase from the year before",
        );
        check(
            "minst rikets snitt",
            "minst samma som Riket",
            "at least as Riket",
        );
        check(
            "Minst 90 % i hemtjänst och särskilt boende",
            "minst 90 %, var för sig i Hemtjänst och Särskilt boende",
            "at least 90%, each for itself in Hemtjänst and Särskilt boende",
        );
        check(
            "Besluten är verkställda inom tre månader",
            "högst 0, räknat som antalet som inte är klara i tid",
            "at most 0, counted as the number not done in time",
        );
        check(
            "Antal enheter som gjort en plan",
            "räknat som antalet enheter som har gjort det",
            "counted as the number of units that have done it",
        );
    }
}
