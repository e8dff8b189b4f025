//! Figures are reported in as in a spreadsheet: by the keyboard alone, and in blocks copied from one.

use e2e::{Build, Key, Look, Page, on};

use crate::material::{example, go};

#[test]
fn figures_are_reported_by_keyboard_and_in_blocks() {
    on(Build::Hosted, |page| {
        example(page, "Program över flera år");
        go(page, "Rapportera in");
        page.see("0 av 35 rapporterade");
        page.see("Vad som saknas (35)");
        report_three(page);
        think_better_of_a_block(page);
        paste_four(page);
        take_the_block_back(page);
    });
}

/// The first line is passed over; the next three are typed, each with Enter to the one below.
fn report_three(page: &Page) {
    page.tab_to("saknas");
    page.press(Key::Down);
    page.type_text("69");
    see_status(page, "Delvis uppnått, enligt regeln");
    page.press(Key::Backspace);
    page.press(Key::Backspace);
    page.type_text("75");
    see_status(page, "Uppnått, enligt regeln");
    page.see("0 av 35 rapporterade");
    page.press(Key::Enter);
    page.see("1 av 35 rapporterade");
    page.type_text("två");
    page.press(Key::Enter);
    page.see("Det är inget tal.");
    page.press(Key::Escape);
    page.see_no("Det är inget tal.");
    page.type_text("2");
    page.press(Key::Enter);
    page.see("2 av 35 rapporterade");
    page.type_text("97 %");
    page.press(Key::Enter);
    page.see("3 av 35 rapporterade");
    page.see("Vad som saknas (32)");
    page.keeps_focus();
}

/// Waits until the line that is typed in shows this status.
#[track_caller]
fn see_status(page: &Page, wanted: &str) {
    let status = "return document.activeElement.closest('tr')?.querySelector('select')?.selectedOptions[0].label";
    let mut shown = serde_json::Value::Null;
    let is_so = page.eventually(|| {
        shown = page.script(status, &[]);
        shown == wanted
    });
    assert!(is_so, "the status is {shown}, not “{wanted}”");
}

/// What cannot land is told by row and column, and nothing is changed before it is accepted.
fn think_better_of_a_block(page: &Page) {
    page.paste("91\t\tuppnått\r\n12\r\n1.234\r\nnio\r\n", "");
    let preview = page.dialog("Klistra in i tabellen");
    preview.see();
    page.see("3 av 6 celler fylls i.");
    page.see("2 celler går inte att använda");
    page.see("Rad 3, kolumn 1");
    page.see("Rad 4, kolumn 1");
    page.axe();
    preview.button("Avbryt").click();
    preview.see_none();
    page.see("3 av 35 rapporterade");
    page.keeps_focus();
}

fn paste_four(page: &Page) {
    page.paste("91\r\n12\r\n99\r\n97,5\r\n", "");
    page.see("4 av 4 celler fylls i.");
    page.button("Fyll i 4 celler").click();
    page.see("7 av 35 rapporterade");
    page.see("Vad som saknas (28)");
    page.see("97,5 %");
    page.keeps_focus();
}

/// The block goes as it came, at once; what was typed before stays.
fn take_the_block_back(page: &Page) {
    page.chord(&[Key::Control], 'z');
    page.see("3 av 35 rapporterade");
    page.see("Vad som saknas (32)");
    page.see_no("97,5 %");
    page.see("75 %");
}
