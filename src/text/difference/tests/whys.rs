//! Why a person has to decide.

use crate::{
    edit::Rule,
    merge::Why,
    plan::RecordKey,
    text::{Language, difference::why},
};

const RULES: [Rule; 8] = [
    Rule::Refers(RecordKey::About),
    Rule::GoalTree,
    Rule::UnitTree,
    Rule::Quotient,
    Rule::Weight,
    Rule::Scale,
    Rule::Level,
    Rule::Cells,
];

#[test]
fn every_reason_is_said_in_sentences() {
    let others = [
        Why::BothChanged,
        Why::WeDeleted,
        Why::TheyDeleted,
        Why::AddedTwice,
        Why::Frozen,
        Why::NoBase,
    ];
    for it in others.into_iter().chain(RULES.map(Why::Breaks)) {
        for language in Language::ALL {
            let told = why(it, language);
            assert!(told.ends_with('.') && !told.contains('!'), "{told}");
        }
    }
}

#[test]
fn a_deletion_is_said_with_what_choosing_it_means() {
    assert_eq!(
        why(Why::WeDeleted, Language::Swedish),
        "Du har tagit bort något som filen har ändrat eller bygger på. Väljer du filens version kommer det tillbaka."
    );
    assert_eq!(
        why(Why::BothChanged, Language::Swedish),
        "Båda har ändrat, till olika saker."
    );
}
