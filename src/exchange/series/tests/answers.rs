//! Answers of Kolada's interface.

use super::*;
use crate::exchange::series::kolada::read;

#[track_caller]
fn check(json: &str, expected: &str) {
    assert_eq!(read(json).map(|it| shown(&it)), Ok(expected.to_owned()));
}

#[test]
fn an_answer_becomes_readings() {
    let json = r#"{"count": 2, "next_page": "https://example.se/2", "values": [
        {"kpi": "N00945", "municipality": "0125", "period": 2024, "values": [
            {"gender": "T", "value": 69.7, "status": "", "count": 1, "isdeleted": false},
            {"gender": "K", "value": null, "status": "Private"},
            {"gender": "M", "value": null, "status": "Missing"},
            {"gender": "T", "value": 1, "isdeleted": true}]},
        {"kpi": "U28119", "municipality": "0000", "period": "2023", "values": [
            {"gender": "T", "value": 1e-7}, {"gender": "K", "value": null}]}]}"#;
    check(
        json,
        "1:1 N00945 | 0125 | Total | 2024 | 69.7\n\
         1:2 N00945 | 0125 | Women | 2024 | Confidential\n\
         1:3 N00945 | 0125 | Men | 2024 | NonResponse\n\
         2:1 U28119 | 0000 | Total | 2023 | 0.0000001\n\
         2:2 U28119 | 0000 | Women | 2023 | NotMeasured\n\
         ! 1:4 TakenBack",
    );
}

#[test]
fn pages_come_one_after_the_other_and_values_alone() {
    let entry = |period: &str| {
        format!(
            r#"{{"kpi":"N1","ou":"V15","period":{period},"values":[{{"gender":"T","value":5}}]}}"#
        )
    };
    let pages = format!(
        r#"[{{"values":[{}]}},{{"values":[{}]}},{{"values":[]}}]"#,
        entry("2023"),
        entry("2024")
    );
    let both = "1:1 N1 | V15 | Total | 2023 | 5\n2:1 N1 | V15 | Total | 2024 | 5";
    check(&pages, both);
    check(&format!("[{},{}]", entry("2023"), entry("\"2024\"")), both);
}

#[test]
fn what_is_not_as_the_form_says_is_told_by_place() {
    check(
        r#"{"values":[{"kpi":7},{"kpi":"N1","municipality":"0125","period":true,"values":[]},
           {"kpi":"N1","municipality":"0125","period":2024,"values":[{"gender":"X","value":1},{"gender":"T","value":"1"},7]},
           {"kpi":"__proto__","municipality":"constructor","period":2024,"values":[{"gender":"T","value":1}]}]}"#,
        "4:1 __proto__ | constructor | Total | 2024 | 1\n\
         ! 1:1 Form { field: \"kpi\" }\n\
         ! 2:1 Form { field: \"period\" }\n\
         ! 3:1 Form { field: \"gender\" }\n\
         ! 3:2 Form { field: \"value\" }\n\
         ! 3:3 Form { field: \"value\" }",
    );
}

#[test]
fn other_json_is_refused() {
    assert_eq!(
        read(r#"{"format":"uppfyllt-plan"}"#),
        Err(Refusal::OtherJson)
    );
    assert_eq!(read("[1]"), Err(Refusal::OtherJson));
    assert_eq!(
        read("{\"values\":[\n"),
        Err(Refusal::BrokenJson { line: 2 })
    );
    assert_eq!(read(&"[".repeat(100)), Err(Refusal::TooDeep));
    let elsewhere = r#"{"other":[{"kpi":"N1"}]}"#;
    assert_eq!(read(elsewhere), Err(Refusal::OtherJson));
    assert_eq!(read("{\"values\":[7]}"), Err(Refusal::OtherJson));
    let long = format!("[\"{}\"]", " ".repeat(2 << 20));
    assert_eq!(read(&long), Err(Refusal::OtherJson));
    assert!(kolada::is_json("\u{feff} \n[") && !kolada::is_json("kpi;kommun"));
}

#[test]
fn broken_json_is_told_by_its_line() {
    let entry = "{\"kpi\":\"N1\",\n\"municipality\":\"0125\",\n\"period\":2024,\"values\":[]}";
    let broken = |text: String, line: usize| {
        assert_eq!(read(&text), Err(Refusal::BrokenJson { line }), "{text}");
    };
    broken(format!("{{\"values\":[{entry},\n{entry}\n"), 7); // cut after both
    broken(format!("{{\"values\":[{entry},\n{entry}\n,]}}"), 7);
    broken(format!("{{\"values\":[\n{entry}}}}}"), 4); // a list closed as an object
    broken(format!("{{\"values\":[{entry},\n{{\"kpi\":,\n}}]}}"), 4); // in an entry
    broken(format!("{{\"values\":[{entry} {entry}]}}"), 3);
    broken(format!("{{\"values\":[{entry}]}} x"), 3);
    broken(
        r#"{"values":[{"kpi":"N1","kpi":"N2"}]}"#.to_owned(),
        1, // twice
    );
    broken(format!("{{\"values\":[\n\"{}", " ".repeat(2 << 20)), 2);
}

#[test]
fn a_kpi_within_an_entry_is_its_own() {
    check(
        r#"{"values":[{"values":[{"kpi":"X","gender":"T","value":1}],"note":"\"kpi\": {[","kpi":"N1","municipality":"0125","period":2024}]}"#,
        "1:1 N1 | 0125 | Total | 2024 | 1",
    );
}
