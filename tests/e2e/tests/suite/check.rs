//! What the document check finds is mended, or stands with a reason, and both can be taken back.

use e2e::{Build, Look, Page, both, on};
use serde_json::json;

use crate::material::{act, example, go};

const LACKING: &str = "Indikatorer utan utgångsvärde";
const MEND: &str = "Använd det första mätvärdet som utgångsvärde";
const MEASURED: &str = "Andel med hemtjänst som har upplevt att utföraren gick att välja.";
const TEXT_AND_TABLE: &str = "Text och tabell säger olika";
const KEPT: &str = "Anmärkningar som får stå kvar";

#[test]
fn a_finding_is_mended_or_stands_and_both_are_taken_back() {
    both(|page| {
        example(page, "Delår med bedömningar");
        go(page, "Granskning");
        page.see("10 anmärkningar");
        page.axe();
        mend(page);
        let_stand(page);
        take_up(page);
    });
}

#[track_caller]
fn mend(page: &Page) {
    page.region(LACKING).button(MEND).nth(0).click();
    page.see("9 anmärkningar");
    page.button("Ångra: indikator ändrad").click();
    page.see("10 anmärkningar");
}

/// The dialog asks for a reason before anything is done.
#[track_caller]
fn let_stand(page: &Page) {
    page.region(LACKING).button("Låt stå kvar").nth(0).click();
    let dialog = page.dialog("Låt stå kvar");
    dialog.see();
    page.axe();
    let done = dialog.button("Låt stå kvar");
    assert_eq!(done.attribute("aria-disabled").as_deref(), Some("true"));
    dialog.field("Skäl").fill("Mäts första gången i höst");
    dialog.field("Ditt namn").fill("Kim");
    done.click();
    page.see("9 anmärkningar, 1 får stå kvar");
    page.see(KEPT);
}

/// What stands is kept in the plan with its reason; it is taken up by its button, and by undo.
#[track_caller]
fn take_up(page: &Page) {
    page.see("Sparat");
    page.reload();
    page.see("9 anmärkningar, 1 får stå kvar");
    page.button(&format!("{KEPT} 1")).click();
    page.see("Skäl: Mäts första gången i höst Kim");
    page.button("Ta upp igen").click();
    page.see("10 anmärkningar");
    page.button("Ångra: uppgifter om planen ändrade").click();
    page.see("9 anmärkningar, 1 får stå kvar");
}

#[test]
fn a_pasted_document_that_contradicts_its_table() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Granskning");
        page.link("Granska ett dokument").click();
        page.field("Dokumentets text").focus();
        page.paste(
            "Budgeten för 2020 är 560,7 mnkr.\n\nResultat, tkr\tBudget helår 2020\nNettokostnad\t-564 710\n",
            "",
        );
        page.see("I texten står 560,7 mnkr");
        page.axe();
        page.button("Rad 1").click();
        let selected = page.script(
            "const area = document.activeElement; return area.value.slice(area.selectionStart, area.selectionEnd)",
            &[],
        );
        assert_eq!(selected, json!("Budgeten för 2020 är 560,7 mnkr."));
        page.field("Dokumentets text").fill("Inget att säga.");
        page.see("Texten är ändrad sedan den granskades.");
        page.button("Granska texten").click();
        page.see("Inget att anmärka");
    });
}

/// What may stand in a document is known again when it is checked anew, though the document is not kept.
#[test]
fn a_finding_of_a_pasted_document_stands_with_its_reason() {
    const DOCUMENT: &str = "Budgeten för 2020 är 560,7 mnkr.\n\nResultat, tkr\tBudget helår 2020\nNettokostnad\t-564 710\n";
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Granskning");
        page.link("Granska ett dokument").click();
        page.field("Dokumentets text").focus();
        page.paste(DOCUMENT, "");
        page.see("1 anmärkning");
        page.region(TEXT_AND_TABLE).button("Låt stå kvar").click();
        let dialog = page.dialog("Låt stå kvar");
        dialog
            .field("Skäl")
            .fill("Texten gäller före tilläggsbudgeten");
        dialog.button("Låt stå kvar").click();
        page.see("0 anmärkningar, 1 får stå kvar");
        page.see("Sparat");
        page.reload();
        page.field("Dokumentets text").focus();
        page.paste(&format!("Först något annat.\n\n{DOCUMENT}"), "");
        page.see("0 anmärkningar, 1 får stå kvar");
        page.button(&format!("{KEPT} 1")).click();
        page.see("Skäl: Texten gäller före tilläggsbudgeten");
    });
}

/// The amount in the report's words becomes a link to the cell that it contradicts, and back again.
#[test]
fn an_amount_that_contradicts_its_table_is_linked_to_it() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Granskning");
        let found = page.region(TEXT_AND_TABLE);
        found.see();
        page.see("en halv enhet i sin sista siffra");
        found.button("Länka till tabellens cell").click();
        page.see("9 anmärkningar");
        page.see_no("I texten står 560,7 mnkr");
        page.button("Ångra: kapitel ändrat").click();
        page.see("I texten står 560,7 mnkr");
        page.region(TEXT_AND_TABLE)
            .link("Bilaga 1 a: resultat, myndighet · Nettokostnad, Budget helår 2020")
            .click();
        page.heading("Bilaga 1 a: resultat, myndighet").see();
    });
}

#[test]
fn what_is_gone_between_two_versions() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Granskning");
        page.link("Granska två versioner").click();
        page.see("Versionerna är desamma.");
        go(page, "Mål och indikatorer");
        act(page, MEASURED, "Ta bort indikatorn");
        page.see("Sparat");
        go(page, "Granskning");
        page.link("Granska två versioner").click();
        page.field("Från").choose("Innan den första ändringen");
        page.see("Borta utan beslut");
        page.see(MEASURED);
        page.axe();
        page.reload();
        page.see("Borta utan beslut");
    });
}
