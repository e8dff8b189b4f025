//! What the fields of what is reported, decided and laid down are called, and what stands in them.

use serde_json::{Value, json};

use super::{assessment, check, id, observation, uuid};
use crate::plan::{RecordKey, Subject};

#[test]
fn measurements() {
    check(
        observation(),
        "value",
        json!({ "number": "1234.50" }),
        "Värde = 1_234,50_%",
    );
    check(
        observation(),
        "value",
        json!({ "missing": "confidential" }),
        "Värde = Sekretess",
    );
    check(
        observation(),
        "value",
        json!({ "progress": "begun" }),
        "Värde = Påbörjat",
    );
    check(
        observation(),
        "detail",
        json!({ "note": "prel.", "retrieved": "2026-09-01" }),
        "Not och källa = Not: prel.; Hämtat: 2026-09-01",
    );
    check(
        observation(),
        "detail/source",
        json!("Kolada"),
        "Källa = Kolada",
    );
}

#[test]
fn judgements() {
    let judged = assessment(Subject::Goal(id(2)));
    check(judged, "status", json!("partly"), "Status = Delvis uppnått");
    check(judged, "status", Value::Null, "Status = –");
    check(
        judged,
        "forecast",
        json!("met"),
        "Prognos vid årets slut = Uppnått",
    );
    check(
        judged,
        "comment",
        json!("Ny enkät."),
        "Kommentar = Ny enkät.",
    );
    check(
        judged,
        "carried",
        json!(true),
        "Hämtad och inte genomgången = Ja",
    );
}

#[test]
fn what_a_plan_is_judged_by() {
    check(
        RecordKey::Rules,
        "scale/partly/from",
        json!("0.3"),
        "Status ”Delvis uppnått”: gäller från = 0,3",
    );
    let level =
        json!({ "key": "most", "name": "Nästan", "mark": "square", "value": "0.8", "from": "0.6" });
    check(
        RecordKey::Rules,
        "scale/most",
        level,
        "Skala och gränser = Nästan: kvadrat, värde 0,8, gäller från 0,6",
    );
    check(
        RecordKey::Rules,
        "partial/way",
        json!("0.5"),
        "När ett mål är delvis nått: minst så mycket av vägen från nuläget = 0,5",
    );
    check(
        RecordKey::Rules,
        "indexLevel",
        json!(1),
        "Räknas i indexet = nämndsmål",
    );
    check(
        RecordKey::Rules,
        "combine",
        Value::Null,
        "Målets värde = Medelvärdet av delarna",
    );
}

#[test]
fn occasions_and_documents() {
    let occasion = RecordKey::Occasion(id(1));
    check(
        occasion,
        "frozen",
        uuid(1),
        "Fryst genom beslut = Antagen, Socialnämnden 2026-03-01, § 40",
    );
    check(
        occasion,
        "sealed",
        json!({ "id": uuid(9) }),
        "Planen som den frystes = hela planen, sparad",
    );
    check(occasion, "kind", json!("yearEnd"), "Slag = Bokslut");
    check(RecordKey::About, "fromYear", json!(2023), "Från år = 2023");
    let rows =
        json!([{ "label": "Personal", "role": "sum", "depth": 1, "cells": { "a": "-1200" } }]);
    let table = RecordKey::BudgetTable(id(1));
    check(
        table,
        "rows",
        rows,
        "Rader = Personal (summa, indragen ett steg): Utfall −1_200",
    );
    check(
        table,
        "rows/1/cells/a",
        json!("-1200"),
        "Raden Personal: utfall = −1_200",
    );
    let difference = json!({ "difference": { "of": "a", "less": "b" } });
    check(
        table,
        "columns/a/formula",
        difference,
        "Kolumnen Utfall: så får kolumnen sina siffror = Utfall − saknas i tabellerna",
    );
}
