//! A committee's plan whose follow-up is more than sixty pages, as a file: goals with analyses, indicators with courses
//! that are drawn, judgements, and an economy of several tables.

use serde_json::{Value, json};

const GOALS: u32 = 10;
const INDICATORS: u32 = 32;
const MONTHS: u32 = 24;
const TABLES: u32 = 6;
const ROWS: u32 = 30;

/// The plan.
pub fn committee() -> String {
    let all = |of: fn(u32) -> Value, count| (0..count).map(of).collect::<Vec<Value>>();
    let goals_said = all(goal_said, GOALS);
    let said = [goals_said, all(indicator_said, INDICATORS)].concat();
    json!({
        "format": "uppfyllt-plan",
        "version": 1,
        "id": id(0, 0),
        "revision": 1,
        "about": { "kind": "goals", "title": "Nämndens plan", "committee": "Nämnden" },
        "occasions": [{ "id": id(3, 0), "kind": "yearEnd", "date": "2024-12-31" }],
        "goals": all(goal, GOALS),
        "indicators": all(indicator, INDICATORS),
        "observations": all(observations, INDICATORS),
        "assessments": said,
        "budgets": all(table, TABLES),
    })
    .to_string()
}

fn id(kind: u32, n: u32) -> String {
    format!("01980000-{kind:04x}-7000-8000-{n:012x}")
}

/// A place in an order, as a fraction in hexadecimal that does not end in 00.
fn rank(n: u32) -> String {
    format!("{:04x}80", n + 1)
}

fn goal(n: u32) -> Value {
    json!({
        "id": id(1, n),
        "rank": rank(n),
        "text": format!("Alla är trygga med nämndens service, del {n}"),
    })
}

fn goal_said(n: u32) -> Value {
    let figure = format!("{{{{value {}}}}}", id(2, n));
    let sentence = format!("Andelen blev {figure}, och arbetet fortsätter i alla enheter. ");
    let paragraphs = [6, 4, 5].map(|count| sentence.repeat(count));
    json!({
        "occasion": id(3, 0),
        "subject": { "goal": id(1, n) },
        "analysis": paragraphs.join("\n\n"),
    })
}

fn indicator(n: u32) -> Value {
    json!({
        "id": id(2, n),
        "goal": id(1, n % GOALS),
        "rank": rank(n),
        "text": format!("Andel nöjda med sin hemtjänst i område {n}, enligt egen enkät"),
        "source": "Egen enkät",
        "targets": [{ "id": id(4, n), "condition": { "atLeast": "60" } }],
    })
}

fn indicator_said(n: u32) -> Value {
    let status = match n % 3 {
        0 => "met",
        1 => "partly",
        _ => "not",
    };
    json!({
        "occasion": id(3, 0),
        "subject": { "indicator": id(2, n) },
        "status": status,
        "forecast": "met",
        "comment": "Enkäten besvarades av fler än förra året, och svaren är jämnare mellan områdena.",
    })
}

fn observations(n: u32) -> Value {
    let value = |month| {
        let tenths = (n * 13 + month * 37) % 1000;
        format!("{}.{}", tenths / 10, tenths % 10)
    };
    let values: Vec<String> = (0..MONTHS).map(value).collect();
    json!({ "indicator": id(2, n), "runs": [{ "from": "2023-01", "values": values }] })
}

fn table(n: u32) -> Value {
    let column =
        |key: &str, kind: &str, title: &str| json!({ "key": key, "kind": kind, "title": title });
    let mut deviation = column("3", "deviation", "Avvikelse");
    deviation["formula"] = json!({ "difference": { "of": "1", "less": "2" } });
    let row = |at: u32| {
        let amount = n * 1_000 + at * 37;
        json!({
            "id": id(6, n * ROWS + at),
            "label": format!("Verksamhet {at}"),
            "role": "item",
            "cells": { "1": (amount + 11).to_string(), "2": amount.to_string() },
            "analysis": "Kostnaden blev högre än väntat eftersom fler fick insatser under hösten.",
        })
    };
    json!({
        "id": id(5, n),
        "rank": rank(n),
        "occasion": id(3, 0),
        "unit": "tkr",
        "kind": "result",
        "title": format!("Bilaga {}", n + 1),
        "columns": [
            column("1", "outcome", "Utfall"),
            column("2", "budget", "Budget"),
            deviation,
        ],
        "rows": (0..ROWS).map(row).collect::<Vec<Value>>(),
    })
}
