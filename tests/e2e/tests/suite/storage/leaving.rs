//! The page goes away right after typing, or while typing.

use e2e::{Build, Key, Look, both, on};

use super::{act, begin, rename, see_saved, see_title};

/// What stands in a field that nobody has left yet becomes an edit when the page goes.
#[test]
fn what_is_being_typed_is_kept_when_the_tab_is_closed() {
    both(|page| {
        let plan = begin(page, "Före");
        let other = page.tab();
        page.open_tab(&format!("{plan}/om"));
        page.field("Titel").write("Mitt i en mening");
        page.close_tab(&other);
        page.open_tab(&format!("{plan}/om"));
        see_title(page, "Mitt i en mening");
        see_saved(page);
    });
}

#[test]
fn what_is_being_typed_is_kept_when_the_page_is_loaded_again_or_left() {
    on(Build::File, |page| {
        let plan = begin(page, "Före");
        page.field("Titel").write("Omladdad");
        page.reload();
        see_title(page, "Omladdad");
        page.field("Titel").write("Lämnad");
        page.leave();
        page.visit(&format!("{plan}/om"));
        see_title(page, "Lämnad");
        see_saved(page);
    });
}

/// A hidden page may be thrown away without another word; the person may as well return to the sentence.
#[test]
fn what_is_being_typed_is_saved_when_another_tab_is_looked_at_and_can_be_gone_on_with() {
    on(Build::File, |page| {
        let plan = begin(page, "Före");
        let first = page.tab();
        page.field("Titel").write("Mitt i");
        page.open_tab(&format!("{plan}/om"));
        see_title(page, "Mitt i");
        page.turn_to(&first);
        assert!(page.field("Titel").has_focus());
        page.type_text(" en mening");
        page.press(Key::Tab);
        see_saved(page);
        see_title(page, "Mitt i en mening");
    });
}

/// Saved is said only when it is: closing in the very moment after the last key loses nothing that was said.
#[test]
fn an_edit_is_kept_when_the_tab_is_closed_in_the_same_moment() {
    on(Build::File, |page| {
        let plan = begin(page, "Före");
        let other = page.tab();
        page.open_tab(&format!("{plan}/om"));
        act(
            page,
            "await person.write('Titel', 'I sista stund'); document.activeElement.blur();",
        );
        page.close_tab(&other);
        page.open_tab(&format!("{plan}/om"));
        see_title(page, "I sista stund");
    });
}

/// The plan is left for the start page before the answer comes that it is saved.
#[test]
fn an_edit_is_saved_when_the_plan_is_left_in_the_same_moment() {
    on(Build::File, |page| {
        let plan = begin(page, "Före");
        act(
            page,
            "await person.write('Titel', 'Lämnad genast'); document.activeElement.blur(); person.go('#/');",
        );
        page.link("Lämnad genast").see();
        page.visit(&format!("{plan}/om"));
        page.field("Titel").write("Fältet lämnades aldrig");
        page.visit("#/");
        page.link("Fältet lämnades aldrig").see();
    });
}

/// A killed process cannot be told of what nobody handed over. What was saved before it is there.
#[test]
fn a_killed_browser_loses_at_most_what_was_being_typed() {
    on(Build::File, |page| {
        let plan = begin(page, "Före");
        rename(page, "Sparat");
        see_saved(page);
        page.field("Titel").write("Aldrig överlämnat");
        page.kill_browser();
        page.reopen_at(&format!("{plan}/om"));
        see_title(page, "Sparat");
    });
}
