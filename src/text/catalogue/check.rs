//! The document check: what was found, why it matters, what the mend does.

use crate::check::Kind;

/// The document check.
pub struct CheckTexts {
    /// Checking the plan, and the way to it.
    pub title: &'static str,
    /// What it is for.
    pub explained: &'static str,
    /// Name of the ways to check: the plan, a document, two versions.
    pub ways: &'static str,
    /// The way: the plan.
    pub the_plan: &'static str,
    /// Checking a pasted document, and the way to it.
    pub document: &'static str,
    /// What it is for, and what becomes of the text.
    pub document_explained: &'static str,
    /// Checking a version against an earlier one, and the way to it.
    pub versions: &'static str,
    /// What it is for.
    pub versions_explained: &'static str,
    /// The two versions are the same.
    pub same: &'static str,
    /// The field that a document is pasted into.
    pub area: &'static str,
    /// How to fill it.
    pub area_hint: &'static str,
    /// Checks the text.
    pub check_text: &'static str,
    /// The text has been changed since it was checked.
    pub unchecked: &'static str,
    /// So many findings, and so many that may stand.
    pub counts: fn(open: usize, standing: usize) -> String,
    /// There is nothing to remark on.
    pub nothing: &'static str,
    /// What was looked for in the plan.
    pub looked_in_plan: &'static str,
    /// What was looked for in a document.
    pub looked_in_document: &'static str,
    /// What was looked for between two versions.
    pub looked_in_versions: &'static str,
    /// What findings of a kind are called together.
    pub group: fn(&Kind) -> &'static str,
    /// What was found, with its facts.
    pub found: fn(&Kind) -> String,
    /// Why it matters.
    pub why: fn(&Kind) -> &'static str,
    /// What the mend does, on a button; said only where there is one.
    pub mend: fn(&Kind) -> &'static str,
    /// Does the same mend for so many findings: what it does in one.
    pub mend_all: fn(mend: &str, count: usize) -> String,
    /// The button of one finding, naming it for those who hear one button after the other.
    pub of: fn(does: &str, what: &str) -> String,
    /// A line of a text.
    pub line: fn(usize) -> String,
    /// Shows so many.
    pub show_all: fn(usize) -> String,
    /// On paper: so many are not shown.
    pub and_more: fn(usize) -> String,
    /// Lets a finding stand.
    pub let_stand: &'static str,
    /// Lets so many findings stand.
    pub let_all_stand: fn(usize) -> String,
    /// What letting stand means.
    pub let_stand_explained: &'static str,
    /// What the person's name is for here.
    pub your_name: &'static str,
    /// Leaves a finding as it is.
    pub not_now: &'static str,
    /// Takes up again a finding that may stand.
    pub take_up: &'static str,
    /// Whether a finding may stand.
    pub state: fn(stands: bool) -> &'static str,
    /// Findings that somebody lets stand.
    pub dismissed: &'static str,
    /// Why one may stand.
    pub reason: &'static str,
    /// Who said so.
    pub by: &'static str,
}

#[cfg(test)]
mod tests {
    use crate::check::{self, Kind, Lack};
    use crate::text::{Catalogue, Language};

    #[test]
    fn both_languages_say_what_is_why_it_matters_and_what_to_do() {
        let [swedish, english] = Language::ALL.map(|language| &Catalogue::of(language).check);
        let document = "Budgeten för 2020 är 560,7 mnkr.\n\nResultat, tkr\tBudget helår 2020\nNettokostnad\t-564 710\n";
        let found = check::text(document).expect("within limits");
        insta::assert_snapshot!((swedish.found)(&found[0].kind), @"I texten står 560,7 mnkr, i tabellen 564,7 (”Nettokostnad, Budget helår 2020”).");
        insta::assert_snapshot!((english.found)(&found[0].kind), @"The text says 560.7 mnkr, the table 564.7 (“Nettokostnad, Budget helår 2020”).");
        let unit = Kind::Lacks(Lack::Unit);
        insta::assert_snapshot!((swedish.found)(&unit), @"Indikatorn saknar måttenhet.");
        insta::assert_snapshot!((swedish.why)(&unit), @"Utan måttenhet går siffran inte att läsa.");
        insta::assert_snapshot!((swedish.mend)(&unit), @"Sätt måttenheten till %");
    }
}
