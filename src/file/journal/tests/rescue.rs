//! The rescue file: opens again as the plan it was taken from, and is told from other files.

use super::*;

#[test]
fn a_rescue_file_opens_as_the_plan_it_was_taken_from() {
    let mut rows = nine_records();
    let mut file = rows.run(Rescue { key: key() });
    let after = rows
        .run(Load { key: key() })
        .expect("the plan is kept")
        .position;
    let unsaved = Unsaved {
        record: record(10),
        after,
        order: 0,
    };
    file.unsaved = vec![unsaved.seal(&key()), "damaged".to_owned()];
    let read = RescueFile::read(&file.to_text()).expect("it is a rescue file");
    let loaded = read.recover().expect("its generations are whole");
    assert_eq!(state(&loaded), lines(1..=9));
    assert_eq!(loaded.unsaved, [record(10)]);
}

#[test]
fn what_the_pages_own_script_writes_is_read() {
    let text = r#"{"uppfyllt_rescue":1,"plan":"p","rows":[["journal",1,"x"],["other",1,"y"]]}"#;
    let file = RescueFile::read(text).expect("it is a rescue file");
    assert_eq!(file.recover(), Err(Unreadable::Missing));
}

#[test]
fn other_files_are_no_rescue_files() {
    for text in [
        "",
        "{}",
        "[]",
        r#"{"uppfyllt_rescue":2,"plan":"p","rows":[]}"#,
    ] {
        assert_eq!(RescueFile::read(text), None, "{text}");
    }
}
