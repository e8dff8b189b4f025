//! What has been changed is told, and any of it can be gone back to; versions are compared.

use e2e::{Build, Look, Page, on};

use crate::material::{example, go};

#[test]
fn a_change_is_told_gone_back_from_and_compared() {
    on(Build::Hosted, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Om planen");
        let before = page.field("Titel").value();
        for title in ["Första namnet", "Andra namnet"] {
            page.field("Titel").fill(title);
            page.field("Kommun").focus();
            page.see("Sparat");
        }
        page.field("Kommun").fill("Ekbacka");
        page.field("Titel").focus();
        page.see("Sparat");
        go(page, "Historik");
        page.see("Så står planen nu");
        page.axe();
        see_the_change(page);
        go_back(page);
        compared(page, &before);
    });
}

/// The latest change tells what stood there, and what stands there now.
#[track_caller]
fn see_the_change(page: &Page) {
    page.script(
        "document.querySelector('main details summary').click()",
        &[],
    );
    page.see("Ekbacka");
    page.see("1 ändrad");
}

/// Going back is a change of its own, told as such, and can be undone.
#[track_caller]
fn go_back(page: &Page) {
    let count = || page.button("Gå tillbaka hit").count();
    let earlier = count();
    page.field("Varför").fill("Nämnden ångrade sig");
    page.button("Gå tillbaka hit").nth(0).click();
    page.see("tillbaka till planen");
    page.see("Varför: Nämnden ångrade sig");
    assert!(
        page.eventually(|| count() == earlier + 1),
        "one more change"
    );
    go(page, "Om planen");
    assert_ne!(page.field("Kommun").value(), "Ekbacka");
    page.button("Ångra: uppgifter om planen ändrade").click();
    assert!(page.eventually(|| page.field("Kommun").value() == "Ekbacka"));
}

/// From the beginning to now, by the lists; the address names both versions; a file is compared with.
#[track_caller]
fn compared(page: &Page, before: &str) {
    go(page, "Historik");
    page.link("Jämför versioner").click();
    page.heading("Jämför versioner").see();
    page.see("Versionerna säger detsamma.");
    page.field("Från").choose("Innan den första ändringen");
    page.see("1 ändrad");
    page.see("Ekbacka");
    page.axe();
    page.reload();
    page.see("Ekbacka");
    page.button("Spara som fil").click();
    let file = page.download();
    let renamed = file.text().replace("Ekbacka", "Granby");
    page.upload(&page.file("annan.json", &renamed));
    page.see("Granby");
    // Two files are compared with each other.
    let third = file.text().replace("Ekbacka", "Tallvik");
    page.upload(&page.file("tredje.json", &third));
    page.see("Tallvik");
    page.field("Till").choose("Fil: annan.json");
    page.see("Granby");
    page.see("Tallvik");
    page.upload(&page.file("trasig.json", "{"));
    page.see("trasig.json");
    assert_ne!(before, "");
}
