//! The document check: what was found, why it matters, what the mend does.

use crate::check::Kind;

/// The document check.
pub struct CheckTexts {
    /// What was found, with its facts.
    pub found: fn(&Kind) -> String,
    /// Why it matters.
    pub why: fn(&Kind) -> &'static str,
    /// What the mend does, on a button; said only where there is one.
    pub mend: fn(&Kind) -> &'static str,
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
