//! Pasted documents, by the facts and figures of real ones: what is found, and the near-miss that is not.

use proptest::{collection::vec, prelude::*, sample::select};

use crate::check::{Place, excerpt, text};

/// What is found, one line each: the kind, its lines, its mend.
fn told(document: &str) -> String {
    let findings = text(document).expect("within limits");
    let line = |place: &Place| match place {
        Place::Text(span) => span.line,
        other => panic!("no place in a text: {other:?}"),
    };
    let show = |it: &crate::check::Finding| {
        let lines: Vec<String> = it.places.iter().map(|it| line(it).to_string()).collect();
        format!("{} {}", it.kind.name(), lines.join(","))
    };
    findings.iter().map(show).collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn check(document: &str, expected: &str) {
    assert_eq!(told(document), expected);
}

const RESULT: &str = "Resultat, tkr\tUtfall 2020-08\tBudget 2020-08\tAvvikelse\tPrognos helår 2020\tBudget helår 2020\tAvvik helår
Summa intäkter\t49 618\t54 688\t-5 070\t73 780\t82 230\t-8 450
Personal\t-45 814\t-46 429\t615\t-70 005\t-69 120\t-885
Köp\t-162 395\t-172 389\t9 994\t-247 654\t-258 633\t10 979
- varav vård\t-62 395\t-72 389\t9 994\t-47 654\t-58 633\t10 979
Övrigt\t-210 101\t-211 004\t903\t-318 831\t-319 187\t356
Summa kostnader\t-418 310\t-429 822\t11 512\t-636 490\t-646 940\t10 450
Nettokostnad\t-368 692\t-375 134\t6 442\t-562 711\t-564 710\t2 000
";

#[test]
fn an_amount_that_contradicts_the_total() {
    check(
        &format!("Budgeten för 2020 är 560,7 mnkr.\n\nDriftbudget 2020 är 560,7 mnkr.\n\n{RESULT}"),
        "other-than-table 1,3,12",
    );
    check(&format!("Budgeten för 2020 är 564,7 mnkr.\n\n{RESULT}"), "");
    check(
        &format!("Prognosen för 2020 är ca 562,6 mnkr.\n\n{RESULT}"),
        "",
    );
    check(
        &format!("Budgeten för 2019 var 560,7 mnkr.\n\n{RESULT}"),
        "",
    );
    check(
        &format!("Kostnaderna för hyror är 560,7 mnkr.\n\n{RESULT}"),
        "",
    );
    check(
        &format!("Budgeten för hela kommunen 2020 är 1 560,7 mnkr.\n\n{RESULT}"),
        "",
    );
}

#[test]
fn a_deviation_that_is_called_the_wrong_way() {
    let said = |text: &str| format!("{text}\n\n{RESULT}");
    // 6 442 to date, 2 000 of the year; personnel is 885 worse.
    check(
        &said("Nämnden redovisar ett underskott om ca 6,4 mnkr."),
        "other-sign 1,10",
    );
    check(&said("Nämnden redovisar ett överskott om ca 6,4 mnkr."), "");
    check(
        &said("Resultatet är 6,4 mnkr sämre än budget, varav 1 mnkr för hyror."),
        "other-sign 1,10",
    );
    check(
        &said("Utfallet för personal prognostiseras till ett överskott om 885 tkr."),
        "other-sign 1,5",
    );
    check(
        &said("Utfallet för personal prognostiseras till ett underskott om 885 tkr."),
        "",
    );
    check(&said("För färdtjänst är underskottet -885 tkr."), "");
    // An amount of its own, a minus that says otherwise, and money that the table does not have.
    check(
        &said("Överskottet beror på bidrag. Bidraget är 6,4 mnkr."),
        "",
    );
    check(
        &said("Nämnden redovisar ett överskott om ca -6,4 mnkr."),
        "",
    );
    check(
        &said("Nämnden redovisar ett underskott om ca 6,9 mnkr."),
        "",
    );
}

#[test]
fn a_sum_that_holds_in_all_columns_but_one() {
    check(
        &RESULT.replace("-636 490", "-626 490"),
        "sum 7,6,4,3; sum 8,7,2",
    );
}

#[test]
fn a_sum_within_the_rounding_of_its_parts() {
    check(&RESULT.replace("-636 490", "-636 492"), "");
}

#[test]
fn a_deviation_that_does_not_follow() {
    let longer = format!(
        "{RESULT}Ett\t5\t3\t2\t1\t1\t0\nTvå\t9\t4\t5\t3\t2\t1\nTre\t8\t1\t7\t9\t2\t7\nFyra\t6\t4\t2\t5\t3\t2\n"
    );
    check(&longer, "");
    check(&longer.replace("9\t4\t5\t3", "9\t4\t15\t3"), "deviation 10");
}

#[test]
fn a_column_that_is_a_copy() {
    let table = |last: &str| {
        format!(
            "tkr\tPrognos intäkter\tBudget intäkter\nA\t10\t10\nB\t28\t28\nC\t65\t65\nD\t87\t87\nE\t23\t23\nF\t31\t{last}\n"
        )
    };
    check(&table("31"), "same-column 1");
    check(&table("32"), "");
}

#[test]
fn a_share_in_the_text_and_a_number_in_the_table() {
    let document = |text: &str, table: &str| {
        format!(
            "**Mål 2018:**\n\n*{text} hushåll med försörjningsstöd minskar med tio.*\n\nMål\t2018\nStöd\t{table} hushåll med försörjningsstöd minskar med tio\n"
        )
    };
    check(&document("Andelen", "Antalet"), "wording 3,6");
    check(&document("Antalet", "Antalet"), "");
    // Both in one table are two indicators.
    check(
        "Mål\tA\nStöd\tAndelen hushåll med långvarigt stöd minskar\nStöd\tAntalet hushåll med långvarigt stöd minskar\n",
        "",
    );
    check(
        "Andelen brukare i hemtjänst är hög.\n\nMål\tA\nStöd\tAndelen brukare i boende är hög\n",
        "",
    );
}

#[test]
fn the_same_sentence_with_another_figure() {
    let twice = |other: &str| {
        format!(
            "Nämnden antog i maj 15 mål för hela perioden.\n\nNämnden antog i maj {other} mål för hela perioden."
        )
    };
    check(&twice("14"), "other-figure 1,3");
    check(&twice("15"), "");
    check(
        "Under året 2018 ska nämnden anta nya mål.\n\nUnder året 2019 ska nämnden anta nya mål.",
        "",
    );
}

#[test]
fn goals_that_the_summary_lacks() {
    let document = "**Mål 2018:**\n\n*Infocenter ger stöd till föräldrar.*\n\n*Minst 30 deltagare är med i projektet.*\n\nLöpande text om projektet.\n\n### Sammanställning av mål\n\nMålområde\t\t2018\nStöd\tProjekt\tProjektet har minst 30 deltagare.\n";
    check(document, "not-in-summary 3");
    check(&document.replace("Sammanställning av mål", "Om året"), "");
}

#[test]
fn a_direction_whose_figure_stands_in_the_table() {
    let document = |text: &str| {
        format!(
            "- {text}\n\nMål\tIndikator\nTrygghet\tÄldreomsorg Andelen brukare som känner sig trygga ska vara minst 98 % och helst öka\n"
        )
    };
    check(
        &document("Andelen brukare som känner sig trygga ska öka."),
        "direction-only 1,4",
    );
    check(
        &document("Andelen brukare som känner sig trygga ska vara 98 %."),
        "",
    );
    check(
        &document("Andelen anhöriga som känner sig trygga ska öka."),
        "",
    );
}

#[test]
fn an_empty_column_that_targets_are_counted_from() {
    let table = "Nyckeltal\tRedovisas\tNuläge 2017\nHushåll\tMånad\t\nHeltid\tKvartal\t\nFrånvaro\tMånad\t\n";
    let relative = "*Andelen hushåll minskar med 10 %.*\n\n";
    check(&format!("{relative}{table}"), "empty-baselines 3,1");
    check(
        &format!("{relative}{}", table.replace("Kvartal\t", "Kvartal\t40")),
        "",
    );
    check(&format!("*Andelen hushåll är högst 10 %.*\n\n{table}"), "");
}

#[test]
fn ids_of_kolada_have_one_form() {
    check(
        "Enkät i Kolada (U2346, n00945, U234610, N0194O)",
        "kolada-form 1; kolada-form 1; kolada-form 1; kolada-form 1",
    );
    check("Enkät i Kolada (U23461), KKIK, N31848/N01951, USA 2020", "");
}

#[test]
fn a_finding_is_the_same_wherever_its_paragraph_moves() {
    let document = format!("Budgeten för 2020 är 560,7 mnkr.\n\n{RESULT}");
    let key = |document: &str| text(document).expect("within limits")[0].key();
    assert_eq!(key(&document), key(&format!("Först.\n\n{document}")));
    assert_ne!(key(&document), key(&document.replace("560,7", "560,8")));
}

proptest! {
    /// Whatever is pasted, it is read, and every finding points at words that are there.
    #[test]
    fn findings_point_at_the_text(parts in vec(select(PARTS), 0..30)) {
        let document = parts.concat();
        for finding in text(&document).expect("within limits") {
            for place in &finding.places {
                let Place::Text(span) = place else {
                    panic!("no place in a text: {place:?}");
                };
                let words = excerpt(&document, *span).expect("a line");
                prop_assert!(!words.words.is_empty(), "{document:?} {span:?}");
            }
        }
    }
}

/// What documents are made of, and what breaks readers.
const PARTS: &[&str] = &[
    "Budgeten för 2020 är 560,7 mnkr. ",
    "Underskottet är ca -6,4 mnkr",
    "Resultat, tkr\tBudget helår 2020\tAvvikelse\nNettokostnad\t-564 710\t6 442\n",
    "Summa\t1\t2\n",
    "**Mål 2018:**\n",
    "*Andelen hushåll med stöd minskar med 10 %.*\n",
    "### Sammanställning av mål\n",
    "Mål\tAntalet hushåll med stöd minskar med 10 %.\n",
    "- Andelen trygga brukare ska öka.\n",
    "<p>Andelen trygga brukare ska öka från 60 % till 70 %</p>\t",
    "{{index}}",
    "{{",
    "ß İ 😀 ",
    "0,3333333333333333333333333333 kr ",
    "79228162514264337593543950335 mdkr ",
    "\r\n",
    "\n\n",
    "\t",
    "| a | b |\n",
];
