//! One plan in two tabs: what is done in either is in both, and a tab that was asleep overwrites nothing.

use e2e::{Build, Look, Page, Tab, both, on};

use super::{before_loading, begin, rename, see_saved, see_title};

/// No word comes through, and no return to the tab is noticed.
const DEAF: &str = "
    BroadcastChannel.prototype.postMessage = () => {};
    for (const name of ['focus', 'visibilitychange', 'pageshow'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), true);";

/// The same title page in two tabs.
#[track_caller]
fn twice(page: &Page) -> [Tab; 2] {
    let plan = begin(page, "Från början");
    let first = page.tab();
    let second = page.open_tab(&format!("{plan}/om"));
    see_title(page, "Från början");
    [first, second]
}

#[track_caller]
fn see_committee(page: &Page, committee: &str) {
    let is_there = page.eventually(|| page.field("Nämnd").value() == committee);
    assert!(
        is_there,
        "the committee is “{}”",
        page.field("Nämnd").value()
    );
}

#[test]
fn what_is_edited_in_either_tab_is_in_both_and_stays() {
    both(|page| {
        let [first, second] = twice(page);
        rename(page, "Från den andra");
        see_saved(page);
        page.turn_to(&first);
        see_title(page, "Från den andra");
        page.field("Nämnd").fill("Från den första");
        see_saved(page);
        page.turn_to(&second);
        see_committee(page, "Från den första");
        for tab in [&first, &second] {
            page.turn_to(tab);
            page.reload();
            see_title(page, "Från den andra");
            see_committee(page, "Från den första");
        }
    });
}

/// A frozen tab hears nothing of the other. When it wakes it knows an older plan, and what it writes then goes on top of
/// what it missed.
#[test]
fn a_frozen_tab_catches_up_and_overwrites_nothing() {
    on(Build::File, |page| {
        let [first, second] = twice(page);
        page.freeze(&first, true);
        page.turn_to(&second);
        for n in 1..=5 {
            rename(page, &format!("Under tiden {n}"));
            see_saved(page);
        }
        page.freeze(&first, false);
        page.turn_to(&first);
        page.field("Nämnd").fill("Väckt");
        see_saved(page);
        see_title(page, "Under tiden 5");
        page.turn_to(&second);
        see_committee(page, "Väckt");
        page.reload();
        see_title(page, "Under tiden 5");
        see_committee(page, "Väckt");
    });
}

/// Word between tabs is lost altogether: the journal alone must do. The stale tab even undoes what it did itself.
#[test]
fn a_tab_that_hears_nothing_still_overwrites_nothing() {
    on(Build::File, |page| {
        before_loading(page, DEAF);
        page.reload();
        let plan = begin(page, "Från början");
        let first = page.tab();
        let second = page.blank_tab();
        before_loading(page, DEAF);
        page.visit(&format!("{plan}/om"));
        see_title(page, "Från början");
        page.turn_to(&first);
        page.field("Kommun").fill("Ekbacka");
        see_saved(page);
        page.turn_to(&second);
        rename(page, "Oberoende");
        see_saved(page);
        page.turn_to(&first);
        assert_eq!(
            page.field("Titel").value(),
            "Från början",
            "the tab is not stale: the test proves nothing"
        );
        page.button("Ångra: uppgifter om planen ändrade").click();
        see_saved(page);
        see_title(page, "Oberoende");
        page.reload();
        see_title(page, "Oberoende");
        assert_eq!(page.field("Kommun").value(), "");
    });
}
