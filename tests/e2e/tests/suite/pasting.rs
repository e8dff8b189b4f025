//! A committee's follow-up table, pasted as it comes out of a report, becomes a kept plan.

use e2e::{Build, Look, Screen, on};
use serde_json::json;

use crate::material::{FOLLOW_UP, paste};

#[test]
fn a_pasted_report_becomes_a_kept_plan() {
    on(Build::File, |page| {
        page.link("Klistra in en tabell").click();
        paste(page, FOLLOW_UP, "");
        page.see("15 mål, 26 indikatorer, 3 ej bedömda");
        page.axe();
        page.field("Planens titel").fill("Kulturnämndens mål");
        // The click takes the field's text with it: nobody tabs out first.
        page.field("Kommun").write("Ekbacka");
        // What nobody holds any more is collected now: the store must not wait for it.
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        page.button("Skapa planen").click();
        page.see("Kulturnämndens mål");
        page.see("0,76");
        page.see("8 uppnått · 7 delvis uppnått");
        page.see("3 av 26 indikatorer är inte bedömda");
        page.visit("#/");
        page.link("Kulturnämndens mål").see();
    });
}

#[test]
fn another_role_makes_another_plan_before_anything_is_saved() {
    on(Build::File, |page| {
        page.visit("#/klistra-in");
        paste(page, FOLLOW_UP, "");
        page.field("Roll för kolumnen Kommentar")
            .choose("Hoppa över");
        page.see("Celler i kolumner som hoppas över");
        page.field("Roll för kolumnen Indikator")
            .choose("Mål, nivå 2");
        page.see("0 indikatorer");
        page.visit("#/");
        page.see_no("Fortsätt");
    });
}

#[test]
fn a_table_with_merged_cells_is_read_as_cells() {
    on(Build::File, |page| {
        page.visit("#/klistra-in");
        let html = "<table><tr><th>Nämndmål<th>Indikator</tr>
            <tr><td rowspan=2>Fler läser<td>● Lånen ökar</tr>
            <tr><td>◆ Filialerna är öppna</tr></table>";
        paste(
            page,
            "Nämndmål\tIndikator\nFler läser\t● Lånen ökar\n",
            html,
        );
        page.see("1 mål, 2 indikatorer, 0 ej bedömda");
        page.see("lästa som celler");
    });
}

#[test]
fn the_view_fits_a_phone() {
    on(Build::File, |page| {
        page.emulate(Screen::wide(320));
        page.visit("#/klistra-in");
        paste(page, FOLLOW_UP, "");
        page.see("15 mål, 26 indikatorer");
        assert_eq!(page.sideways_scroll(), 0);
    });
}
