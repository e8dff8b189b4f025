//! The single file is moved or copied: the start page explains what that means, and a plan is known by the id in its file,
//! wherever it is opened.

use e2e::{Build, Look, on};

use super::{begin, id_of, rename, see_saved, see_title};

#[test]
fn a_copy_elsewhere_knows_the_same_plans_where_the_browser_allows_it() {
    on(Build::File, |page| {
        page.expect_error("Document file:///"); // where it was before
        page.see("I en del webbläsare räcker det att programfilen flyttas till en annan mapp.");
        let plan = begin(page, "Delad");
        page.move_file("en annan mapp");
        page.visit("#/");
        page.link("Delad").click();
        page.see("Delad");
        page.visit(&format!("{plan}/om"));
        rename(page, "Delad än");
        see_saved(page);
    });
}

/// Firefox keeps one storage per file; so does another computer. There the file with the plan is the way.
#[test]
fn a_copy_that_knows_nothing_says_so_and_the_plans_file_makes_its_links_work() {
    on(Build::File, |page| {
        page.expect_error("Document file:///");
        let plan = begin(page, "Flyttad");
        page.button("Spara som fil").click();
        let file = page.download();
        assert!(
            file.text()
                .contains(&format!("\"id\": \"{}\"", id_of(&plan)))
        );

        page.leave();
        page.clear_storage();
        page.move_file("flyttad");
        page.visit(&format!("{plan}/om"));
        page.see("Planen finns inte i den här webbläsaren");
        page.see("Öppna planfilen, så fungerar länken.");
        page.link("Alla planer").click();
        page.see("Ingen plan är sparad i den här webbläsaren.");
        page.see("eller programfilen ha flyttats eller kopierats till en annan plats");

        let path = page.file("plan.json", &file.bytes);
        page.upload(&path);
        page.see("Flyttad");
        page.visit(&format!("{plan}/om"));
        see_title(page, "Flyttad");
    });
}

/// Opened again, the file is known to be of the plan that is kept.
#[test]
fn the_file_of_a_kept_plan_is_known_by_its_id() {
    on(Build::File, |page| {
        begin(page, "Känd");
        page.button("Spara som fil").click();
        let file = page.download();
        page.visit("#/");
        let path = page.file("ett helt annat namn.json", &file.bytes);
        page.upload(&path);
        page.see("Filen säger detsamma som planen här: inget nytt.");
        page.visit("#/");
        assert_eq!(page.link("Känd").count(), 1);
    });
}
