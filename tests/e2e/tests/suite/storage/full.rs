//! No room is left in mid-save: what was saved stays as it was, it is said, and nothing is lost meanwhile.

use e2e::{Build, Look, Page, on};
use serde_json::json;

use super::{before_loading, begin, rename, rows, see_save_state, see_saved, see_title};

/// The storage takes `window.room` more rows.
const CROWDED: &str = "
    window.room = Infinity;
    for (const name of ['put', 'add']) {
        const write = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function (...row) {
            if (window.room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
            return write.apply(this, row);
        };
    }";

/// As browsers do it who find out when they write to the disk: all rows are taken, then the transaction is undone.
const CROWDED_AT_THE_END: &str = "
    window.room = Infinity;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...row) {
        const request = put.apply(this, row);
        if (window.room-- <= 0) {
            const transaction = this.transaction;
            Object.defineProperty(transaction, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
            request.addEventListener('success', () => transaction.abort());
        }
        return request;
    };";

#[track_caller]
fn leave_room(page: &Page, rows: u32) {
    page.script("window.room = arguments[0]", &[json!(rows)]);
}

#[track_caller]
fn make_room(page: &Page) {
    page.script("window.room = Infinity", &[]);
}

/// An edit is a record and a card: the first of them may still find room.
#[test]
fn a_save_without_room_leaves_what_was_saved_and_says_so_until_it_succeeds() {
    for (source, room) in [(CROWDED, 0), (CROWDED, 1), (CROWDED_AT_THE_END, 1)] {
        on(Build::File, |page| {
            before_loading(page, source);
            page.reload();
            let plan = begin(page, "Före");
            let before = rows::all(page, rows::Place::Original);
            leave_room(page, room);
            rename(page, "Efter");
            see_save_state(page, "Inte sparat");
            page.see("De senaste ändringarna är inte sparade.");
            page.see("Webbläsarens utrymme är slut.");
            page.axe();
            assert_eq!(rows::all(page, rows::Place::Original), before);

            // It stays, whatever is looked at and however far down, and nothing of the work is lost.
            page.visit(&format!("{plan}/indikatorer"));
            page.see("De senaste ändringarna är inte sparade.");
            page.visit(&format!("{plan}/om"));
            see_title(page, "Efter");
            page.script("window.scrollTo(0, document.body.scrollHeight)", &[]);

            make_room(page);
            page.button("Försök igen").click();
            see_saved(page);
            page.see_no("De senaste ändringarna är inte sparade.");
            page.reload();
            see_title(page, "Efter");
        });
    }
}

#[test]
fn what_finds_no_room_can_be_saved_as_a_file() {
    on(Build::File, |page| {
        before_loading(page, CROWDED);
        page.reload();
        begin(page, "Före");
        leave_room(page, 0);
        rename(page, "Efter");
        page.see("De senaste ändringarna är inte sparade.");
        // The header has the first, the banner the second.
        page.button("Spara som fil").nth(1).click();
        let file = page.download();
        assert_eq!(file.name, "Efter.json");
        assert!(
            file.text().contains("\"title\":\"Efter\""),
            "{}",
            file.text()
        );
        make_room(page);
        rename(page, "Till sist");
        see_saved(page);
        page.see("filkopia i dag");
        page.reload();
        see_title(page, "Till sist");
        page.see("filkopia i dag");
    });
}

#[test]
fn a_plan_that_finds_no_room_at_all_is_not_begun_in_silence() {
    on(Build::File, |page| {
        before_loading(page, CROWDED);
        page.reload();
        leave_room(page, 0);
        page.button("Målkedja").click();
        page.see("Planen kunde inte sparas i webbläsaren och är inte påbörjad.");
        page.axe();
        make_room(page);
        begin(page, "Nu får den plats");
    });
}
