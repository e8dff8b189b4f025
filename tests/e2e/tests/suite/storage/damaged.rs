//! Rows that are half-written, cut, altered or foreign: the newest plan that can be proved is opened, what could not be
//! used is kept, and it is said and offered. (Every byte and every length is tried natively, in `src/file/journal`.)

use e2e::{Build, Download, Look, Page, both, on};
use serde_json::Value;

use super::{act, begin, id_of, rename, rows, see_saved, see_title};

/// What the banner says.
const DAMAGED: &str = "Något av det sparade var skadat.";

/// Makes the plan long enough for a second whole plan file.
#[track_caller]
fn edit_until_there_are_two_generations(page: &Page) {
    act(
        page,
        "for (let edit = 1; edit <= 205; edit++) { await person.fill('Källa', `källa ${edit}`); await person.saved(); }",
    );
    let is_written = page.eventually(|| rows::of(page, "generations").len() == 2);
    assert!(is_written, "no second generation is written");
}

#[track_caller]
fn text_of(page: &Page, table: &str, number: u64) -> String {
    let rows = rows::of(page, table).into_iter();
    let mut texts = rows.filter(|row| row.0 == number).map(|row| row.1);
    texts.next().expect("the row is there")
}

fn half(text: &str) -> &str {
    let middle = (text.len() / 2..).find(|at| text.is_char_boundary(*at));
    &text[..middle.unwrap_or_default()]
}

/// The texts of all rows in a rescue file.
#[track_caller]
fn rescued(file: &Download) -> Vec<String> {
    let value: Value = serde_json::from_str(file.text()).expect("a rescue file is JSON");
    let rows = value["rows"].as_array().cloned().unwrap_or_default();
    rows.iter()
        .filter_map(|row| row[2].as_str().map(str::to_owned))
        .collect()
}

#[test]
fn a_half_written_generation_is_passed_over_and_kept_for_rescue() {
    both(|page| {
        let plan = begin(page, "Hela planen");
        let whole = text_of(page, "generations", 1);
        let torn = half(&whole).to_owned();
        rows::put(page, "generations", id_of(&plan), 2, &torn);
        page.reload();
        see_title(page, "Hela planen");
        page.see(DAMAGED);
        page.axe();
        page.button("Hämta allt sparat").click();
        assert!(
            rescued(&page.download())
                .iter()
                .any(|text| text.contains(&torn))
        );

        // It is told once, and work goes on.
        rename(page, "Vidare");
        see_saved(page);
        page.reload();
        see_title(page, "Vidare");
        assert!(!page.text().contains(DAMAGED));
        assert_eq!(rows::of(page, "damaged").len(), 1);
    });
}

#[test]
fn of_two_generations_the_older_serves_when_the_newer_is_cut_or_altered() {
    on(Build::File, |page| {
        let plan = begin(page, "Två generationer");
        edit_until_there_are_two_generations(page);
        let newest = text_of(page, "generations", 2);
        for damaged in [
            half(&newest).to_owned(),
            newest.replacen("källa", "kalla", 1),
        ] {
            rows::put(page, "generations", id_of(&plan), 2, &damaged);
            page.reload();
            see_title(page, "Två generationer");
            assert_eq!(page.field("Källa").value(), "källa 205");
            page.see(DAMAGED);
        }
    });
}

#[test]
fn a_damaged_change_is_set_aside_with_all_that_follows_it_and_can_be_rescued() {
    on(Build::File, |page| {
        let plan = begin(page, "ett");
        for title in ["två", "tre", "fyra"] {
            rename(page, title);
            see_saved(page);
        }
        let third = text_of(page, "journal", 3);
        rows::put(
            page,
            "journal",
            id_of(&plan),
            3,
            &third.replace("tre", "TRE"),
        );
        page.reload();
        see_title(page, "två");
        page.see(DAMAGED);
        page.button("Hämta allt sparat").click();
        let kept = rescued(&page.download()).join("\n");
        assert!(kept.contains("TRE") && kept.contains("fyra"), "{kept}");
    });
}

/// The file that is offered opens like a plan file, also where nothing is kept.
#[test]
fn a_rescue_file_opens_as_the_plan() {
    on(Build::File, |page| {
        let plan = begin(page, "Räddad");
        let whole = text_of(page, "generations", 1);
        rows::put(page, "generations", id_of(&plan), 2, half(&whole));
        page.reload();
        page.button("Hämta allt sparat").click();
        let file = page.download();
        page.clear_storage();
        page.visit("#/");
        page.reload();
        page.see("Ingen plan är sparad i den här webbläsaren.");
        let path = page.file(&file.name, &file.bytes);
        page.upload(&path);
        page.see("Planen är återställd ur det som var sparat i en webbläsare.");
        page.visit(&format!("{plan}/om"));
        see_title(page, "Räddad");
    });
}

#[test]
fn where_no_generation_is_whole_nothing_is_deleted_and_all_is_offered() {
    both(|page| {
        let plan = begin(page, "Förlorad");
        let whole = text_of(page, "generations", 1);
        rows::put(page, "generations", id_of(&plan), 1, half(&whole));
        let before = rows::all(page, rows::Place::Original);
        page.reload();
        page.see("Den sparade planen går inte att läsa");
        page.axe();
        page.button("Hämta allt sparat").click();
        assert!(
            rescued(&page.download())
                .iter()
                .any(|text| text == half(&whole))
        );
        assert_eq!(rows::all(page, rows::Place::Original), before);
    });
}

/// On `file://` every local page can write where we write.
#[test]
fn a_page_that_writes_our_rows_is_noticed_while_the_plan_is_open() {
    on(Build::File, |page| {
        let plan = begin(page, "Vår plan");
        let ours = page.tab();
        page.blank_tab();
        page.expect_error("annan.html");
        let other = page.file("annan.html", "<!doctype html><title>En annan sida</title>");
        page.open_file(&other);
        rows::put(page, "cards", id_of(&plan), 0, "{\"min\": \"egen\"}");
        rows::put(page, "journal", id_of(&plan), 2, "något annat");
        page.turn_to(&ours);
        rename(page, "Vår plan än");
        see_saved(page);
        page.see(DAMAGED);
        page.reload();
        see_title(page, "Vår plan än");
        let damaged = rows::of(page, "damaged");
        let texts: Vec<&str> = damaged.iter().map(|row| row.1.as_str()).collect();
        assert!(texts.iter().any(|text| text.contains("egen")), "{texts:?}");
        assert!(
            texts.iter().any(|text| text.contains("något annat")),
            "{texts:?}"
        );
    });
}

/// A plan whose line in the list is damaged is not lost from the list.
#[test]
fn a_plan_with_a_damaged_card_can_still_be_found() {
    on(Build::File, |page| {
        let plan = begin(page, "Utan kort");
        rows::put(page, "cards", id_of(&plan), 0, "skräp");
        page.visit("#/");
        page.reload();
        page.link("Plan med skadad rubrik").click();
        page.see("Utan kort");
        page.see(DAMAGED);
    });
}

/// A row of another plan, whole in itself, is not taken for ours.
#[test]
fn a_whole_row_of_another_plan_is_not_taken_for_ours() {
    on(Build::File, |page| {
        let one = begin(page, "Den ena");
        let foreign = text_of(page, "generations", 1);
        page.visit("#/");
        let other = begin(page, "Den andra");
        assert_ne!(one, other);
        rows::put(page, "generations", id_of(&other), 2, &foreign);
        page.reload();
        see_title(page, "Den andra");
        page.see(DAMAGED);
    });
}
