//! The glossary: its terms by the alphabet, those that nobody uses, those that stand there twice.
//!
//! A term is used where a text of the plan has it at the beginning of a word, letter case apart, so
//! that “nyckeltal” is found in “nyckeltalen”; an abbreviation only where it is the whole word. What
//! stands in brackets in a term is not looked for. It is a hint to the writer and no finding: words
//! are bent and put together in more ways than these.

use std::collections::{BTreeMap, BTreeSet};

use super::collation;
use crate::order;
use crate::plan::{GlossaryTerm, GlossaryTermId, Plan};

/// Letters of the longest abbreviation.
const ABBREVIATION: usize = 6;

/// The terms by the alphabet, those not yet written last.
pub fn terms(plan: &Plan) -> Vec<(GlossaryTermId, &GlossaryTerm)> {
    let terms = plan.glossary.iter().map(|(id, it)| (*id, it.as_ref()));
    let mut terms: Vec<(GlossaryTermId, &GlossaryTerm)> = terms.collect();
    order::sort_by_key(&mut terms, |(_, it)| {
        let term = it.term.trim();
        (term.is_empty(), collation::sort_key(term))
    });
    terms
}

/// The terms in the places that they had, and then those that are new.
pub fn in_place(mut before: Vec<GlossaryTermId>, now: &[GlossaryTermId]) -> Vec<GlossaryTermId> {
    before.retain(|id| now.contains(id));
    let new = now.iter().filter(|id| !before.contains(id));
    let new: Vec<GlossaryTermId> = new.copied().collect();
    before.extend(new);
    before
}

/// The terms that no text of the plan has, other than their own explanation.
pub fn unused(plan: &Plan) -> BTreeSet<GlossaryTermId> {
    let texts = texts(plan).into_iter().map(|it| (None, it));
    let explained = plan.glossary.iter();
    let explained = explained.map(|(id, it)| (Some(*id), it.explanation.as_str()));
    let all = texts.chain(explained);
    let all: Vec<(Option<GlossaryTermId>, String)> = all
        .map(|(id, it)| (id, spaced(it).to_lowercase()))
        .collect();
    let is_unused = |(id, it): (&GlossaryTermId, &GlossaryTerm)| {
        let term = core(&it.term);
        let others = all.iter().filter(|(of, _)| *of != Some(*id));
        (!term.is_empty() && !has(others.map(|(_, text)| text), &term)).then_some(*id)
    };
    let terms = plan.glossary.iter();
    order::set(terms.filter_map(|(id, it)| is_unused((id, it))))
}

/// The terms that stand there more than once, letter case apart.
pub fn repeated(plan: &Plan) -> BTreeSet<GlossaryTermId> {
    let mut by_term: BTreeMap<String, Vec<GlossaryTermId>> = BTreeMap::new();
    for (id, it) in &plan.glossary {
        let term = spaced(&it.term).to_lowercase();
        by_term.entry(term).or_default().push(*id);
    }
    let several = by_term
        .iter()
        .filter(|(term, ids)| !term.is_empty() && ids.len() > 1);
    order::set(several.flat_map(|(_, ids)| ids.iter().copied()))
}

/// Every text that somebody has written in the plan, but the glossary.
fn texts(plan: &Plan) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&plan.about.title, &plan.about.note];
    for (_, it) in &plan.goals {
        texts.extend([&it.text, &it.description].map(String::as_str));
    }
    for (_, it) in &plan.indicators {
        texts.extend(
            [&it.text, &it.area, &it.source, &it.note, &it.measure.unit].map(String::as_str),
        );
        texts.extend(it.targets.iter().map(|it| it.wording.as_str()));
    }
    for (_, it) in &plan.activities {
        texts.extend([&it.text, &it.note].map(String::as_str));
    }
    for (_, it) in &plan.assessments {
        texts.extend([&it.reason, &it.comment, &it.analysis].map(String::as_str));
    }
    for (_, it) in &plan.chapters {
        texts.extend([&it.title, &it.body].map(String::as_str));
    }
    for (_, it) in &plan.risks {
        texts.extend([&it.text, &it.action].map(String::as_str));
    }
    for (_, it) in &plan.budgets {
        texts.push(&it.title);
        let rows = it.rows.iter();
        texts
            .extend(rows.flat_map(|it| [&it.label, &it.analysis, &it.outlook].map(String::as_str)));
    }
    for (_, it) in &plan.templates {
        texts.extend(it.texts.iter().map(|it| it.text.as_str()));
    }
    texts
}

/// What of a term is looked for.
fn core(term: &str) -> String {
    let before = term.split_once('(').map_or(term, |(before, _)| before);
    spaced(before)
}

/// The words with one space between them.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether one of these texts in small letters has a term: at the beginning of a word, and as the
/// whole of it where it is an abbreviation.
fn has<'a>(mut texts: impl Iterator<Item = &'a String>, term: &str) -> bool {
    let whole = is_abbreviation(term);
    let term = term.to_lowercase();
    let is_word = |text: &str, at: usize| {
        let (before, after) = (&text[..at], &text[at + term.len()..]);
        let ends = !whole || !after.starts_with(char::is_alphanumeric);
        ends && !before.ends_with(char::is_alphanumeric)
    };
    texts.any(|text| text.match_indices(&term).any(|(at, _)| is_word(text, at)))
}

/// Few letters, more than one of them a capital: “SIP”, “KKiK”.
fn is_abbreviation(term: &str) -> bool {
    let capitals = term.chars().filter(|it| it.is_uppercase()).count();
    capitals > 1 && term.chars().count() <= ABBREVIATION
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::edit::Edit;
    use crate::plan::{Chapter, Id, PlanId, Record, sample};

    /// A plan with these terms and this chapter.
    fn plan(terms: &[(&str, &str)], body: &str) -> Plan {
        let mut plan = Plan::new(PlanId::new(uuid::Uuid::nil()));
        let terms = terms.iter().enumerate().map(|(n, (term, explanation))| {
            let term = GlossaryTerm {
                term: (*term).to_owned(),
                explanation: (*explanation).to_owned(),
                ..GlossaryTerm::default()
            };
            Record::GlossaryTerm(sample::id(n), Arc::new(term))
        });
        let chapter = Chapter {
            body: body.to_owned(),
            ..Chapter::default()
        };
        let chapter = Record::Chapter(sample::id(0), Arc::new(chapter));
        let edits = terms.chain([chapter]).map(Edit::Put).collect();
        plan.apply(Edit::Many(edits)).expect("a sound edit");
        plan
    }

    fn named(plan: &Plan, ids: &BTreeSet<GlossaryTermId>) -> Vec<String> {
        let named = ids.iter().filter_map(|id| plan.glossary.get(id));
        named.map(|it| it.term.clone()).collect()
    }

    #[track_caller]
    fn check_used(term: &str, body: &str, expected: bool) {
        let plan = plan(&[(term, "Förklaring.")], body);
        assert_eq!(unused(&plan).is_empty(), expected, "{term} in {body}");
    }

    #[test]
    fn terms_stand_by_the_swedish_alphabet() {
        let plan = plan(
            &[
                ("", ""),
                ("Ärende", ""),
                ("BBIC", ""),
                ("Åtgärd", ""),
                ("anhörig", ""),
            ],
            "",
        );
        let terms: Vec<&str> = terms(&plan)
            .into_iter()
            .map(|(_, it)| it.term.as_str())
            .collect();
        assert_eq!(terms, ["anhörig", "BBIC", "Åtgärd", "Ärende", ""]);
    }

    #[test]
    fn what_is_held_in_place_stays_and_what_is_new_comes_last() {
        let ids = |of: &[usize]| of.iter().map(|it| sample::id(*it)).collect::<Vec<_>>();
        assert_eq!(in_place(ids(&[3, 1, 2]), &ids(&[4, 2, 3])), ids(&[3, 2, 4]));
    }

    #[test]
    fn a_bent_word_is_the_term() {
        check_used("Nyckeltal", "Följ nyckeltalen varje år.", true);
        check_used("Ekonomiskt bistånd", "De har ekonomiskt\nbistånd.", true);
        check_used("Ekonomiskt bistånd", "De har bistånd.", false);
        check_used("Boendestöd (SoL)", "Fler får boendestöd.", true);
        check_used("stöd", "Fler får boendestöd.", false);
        check_used("Förklaring", "", false);
    }

    #[test]
    fn an_abbreviation_is_a_whole_word() {
        check_used("AME", "Många ameritrader.", false);
        check_used("AME", "AME:s och IT-stöd.", true);
        check_used("SIP", "Varje sip, med mera.", true);
    }

    #[test]
    fn a_term_that_another_explains_with_is_used() {
        let plan = plan(
            &[
                ("SIP", "Plan, se IBIC."),
                ("IBIC", "Individens behov i centrum."),
                ("", ""),
            ],
            "",
        );
        assert_eq!(named(&plan, &unused(&plan)), ["SIP"]);
    }

    #[test]
    fn the_same_term_twice_is_told_of_both() {
        let terms = [
            ("SIP", "a"),
            ("sip ", "b"),
            ("SIPS", ""),
            ("", ""),
            ("", ""),
        ];
        let plan = plan(&terms, "");
        assert_eq!(named(&plan, &repeated(&plan)), ["SIP", "sip "]);
    }

    #[test]
    fn any_text_of_the_plan_may_have_it() {
        let mut plan = plan(&[("Risk", "")], "");
        assert_eq!(unused(&plan).len(), 1);
        let risk = crate::plan::Risk {
            action: "Riskerna följs.".to_owned(),
            ..Default::default()
        };
        let risk = Record::Risk(Id::new(uuid::Uuid::nil()), Arc::new(risk));
        plan.apply(Edit::Put(risk)).expect("a sound edit");
        assert_eq!(unused(&plan).len(), 0);
    }
}
