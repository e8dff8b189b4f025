//! What the fields of goals and indicators are called, and what stands in them.

use serde_json::{Value, json};

use super::{check, id, observation, told, uuid};
use crate::{plan::RecordKey, text::Language};

#[track_caller]
fn check_english(record: RecordKey, path: &str, value: Value, english: &str) {
    assert_eq!(told(record, path, value, Language::English), english);
}

#[test]
fn goals() {
    let goal = RecordKey::Goal(id(3));
    check(
        goal,
        "text",
        json!("Bo kvar hemma"),
        "Lydelse = Bo kvar hemma",
    );
    check(goal, "text", json!(""), "Lydelse = –");
    check(goal, "parent", uuid(1), "Plats = under ”Trygg vardag”");
    check(goal, "parent", Value::Null, "Plats = ytterst");
    check(goal, "rank", json!("82"), "Plats = efter ”Nöjda brukare”");
    check(goal, "rank", json!("01"), "Plats = först");
    check(goal, "rank", json!("ff"), "Plats = efter ”(utan lydelse)”");
    check(goal, "origin", json!("given"), "Ursprung = Plattformen");
    check(goal, "origin", json!("own"), "Ursprung = Nämndens egna");
    check(goal, "weight", json!("1.5"), "Vikt = 1,5");
    check(
        goal,
        "due",
        json!("2026-08"),
        "Ska vara nått = augusti 2026",
    );
    check(
        goal,
        "contributes",
        json!([uuid(2), uuid(8)]),
        "Bidrar också till = Nöjda brukare; (finns inte i planen)",
    );
    check(
        goal,
        "extra/colour",
        json!({ "a": [1, "b"] }),
        "Okänd uppgift ”colour” = {\"a\":[1,\"b\"]}",
    );
    check(goal, "", json!({}), "Allt = Bo hemma");
    check(goal, "", Value::Null, "Allt = –");
}

#[test]
fn targets() {
    let indicator = RecordKey::Indicator(id(1));
    check(
        indicator,
        "targets/1/condition",
        json!({ "atLeast": "92.5" }),
        "Målvärde 2026: regel = minst 92,5_%",
    );
    check(
        indicator,
        "targets/1/stage",
        Value::Null,
        "Målvärde 2026: delmål = Nej",
    );
    check(
        indicator,
        "targets/4/due",
        json!("2028"),
        "Målvärde 4: ska vara nått senast = 2028",
    );
}

#[test]
fn whole_targets() {
    let indicator = RecordKey::Indicator(id(1));
    let of_others = json!({ "benchmark": { "side": "up", "unit": uuid(2) } });
    check(
        indicator,
        "targets/3/condition",
        of_others,
        "Målvärde 3: regel = minst samma som Riket",
    );
    let whole = json!({
        "id": uuid(1), "due": "2026", "condition": { "atLeast": "90" }, "wording": "minst nio av tio", "stage": true,
    });
    check(
        indicator,
        "targets/1",
        whole,
        "Målvärde 2026 = minst 90_% senast 2026, delmål (”minst nio av tio”)",
    );
    check(indicator, "targets/1", Value::Null, "Målvärde 2026 = –");
    check(
        indicator,
        "targets/8/condition",
        json!("judged"),
        "Målvärden: regel = bedöms av en person",
    );
}

#[test]
fn indicators() {
    let indicator = RecordKey::Indicator(id(1));
    check(indicator, "goal", uuid(2), "Plats = under ”Nöjda brukare”");
    check(
        indicator,
        "baseline",
        json!({ "value": "84.5", "period": "2022" }),
        "Utgångsvärde = 84,5_% (2022)",
    );
    check(
        indicator,
        "units",
        json!([uuid(1)]),
        "Enheter som rapporterar = Hemtjänst",
    );
    check(
        indicator,
        "figure",
        json!({ "units": "mean" }),
        "Indikatorns tal är = Enheternas medelvärde",
    );
    check(
        indicator,
        "figure",
        Value::Null,
        "Indikatorns tal är = Ett tal som rapporteras för hela verksamheten",
    );
}

#[test]
fn what_became_of_an_indicator() {
    let indicator = RecordKey::Indicator(id(1));
    check(indicator, "life", Value::Null, "Användning = Följs");
    check(
        indicator,
        "life",
        json!({ "retired": { "reason": "fulfilled", "on": "2026-01-31" } }),
        "Användning = Följs inte längre efter 2026-01-31: uppfylld",
    );
    check(
        indicator,
        "life",
        json!({ "replaced": { "by": uuid(1) } }),
        "Användning = Ersatt av ”Andel nöjda i hemtjänsten”",
    );
    check(
        indicator,
        "measure/better",
        json!("down"),
        "Bättre är = Lägre",
    );
    check(
        indicator,
        "measure/decimals",
        Value::Null,
        "Decimaler = Som skrivet",
    );
    check(
        indicator,
        "kolada",
        json!(["N31848", "N01951"]),
        "Nyckeltal i Kolada = N31848/N01951",
    );
    check(
        indicator,
        "earlier",
        json!([{ "text": "Nöjda", "until": "2025-12-31" }]),
        "Tidigare lydelser = ”Nöjda” (till 2025-12-31)",
    );
}

#[test]
fn english() {
    let indicator = RecordKey::Indicator(id(1));
    check_english(
        indicator,
        "targets/1/condition",
        json!({ "atMost": "92.5" }),
        "Target 2026: rule = at most 92.5%",
    );
    check_english(
        indicator,
        "life",
        json!({ "replaced": { "by": uuid(1) } }),
        "Use = Replaced by “Andel nöjda i hemtjänsten”",
    );
    check_english(
        RecordKey::Goal(id(3)),
        "parent",
        uuid(1),
        "Place = under “Trygg vardag”",
    );
    check_english(
        observation(),
        "value",
        json!({ "missing": "notMeasured" }),
        "Value = Not measured",
    );
    check_english(
        RecordKey::Unit(id(1)),
        "weight",
        Value::Null,
        "Weight in means = 1",
    );
}
