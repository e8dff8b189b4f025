//! A made-up plan with everything that a document can tell: two occasions, series over periods with their
//! sources, figures of every making, risks that are weighed, explanations row by row, words of somebody's own.

mod goals;
mod said;

use std::sync::Arc;

use uppfyllt::document::Shape;
use uppfyllt::edit::Edit;
use uppfyllt::plan::*;
use uuid::Uuid;

pub fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

/// The year-end report of 2024, and the interim report before it.
pub const YEAR_END: u128 = 52;
pub const INTERIM: u128 = 51;
/// The follow-up report, and the decision that approves it.
pub const REPORT: u128 = 90;
pub const APPROVED: u128 = 62;

/// Goals: an area with two, an area with one.
const SAFE: u128 = 1;
const CARE: u128 = 2;
const MEALS: u128 = 3;
const MONEY: u128 = 4;
const BALANCE: u128 = 5;
/// Indicators: reported, counted unit by unit, drawn from the economy; key figures: of Kolada, of the two that a
/// quotient is of, the quotient.
const PLEASED: u128 = 11;
const LUNCHES: u128 = 12;
const USED: u128 = 13;
const ELDERS: u128 = 14;
const COST: u128 = 15;
const EACH: u128 = 16;
/// Units: two of our own, and one to compare with.
const NORTH: u128 = 21;
const SOUTH: u128 = 22;
const NATION: u128 = 23;
/// Tables of the economy, one at each occasion, with the same row.
const TABLES: [(u128, u128); 2] = [(31, INTERIM), (32, YEAR_END)];
pub const HOME: u128 = 41;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn rank(n: u128) -> Rank {
    (0..n).fold(Rank::default(), |rank, _| rank.next())
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a figure")
}

fn text(it: &str) -> String {
    it.to_owned()
}

/// The plan, which keeps every rule: whatever is in it came by edits.
pub fn plan() -> Plan {
    let mut plan = Plan::new(id(0));
    let records = [
        frame(),
        goals::goals(),
        goals::indicators(),
        goals::activities(),
        goals::measured(),
        said::judged(),
        said::economy(),
        said::prose(),
        vec![report()],
    ];
    for record in records.concat() {
        put(&mut plan, record);
    }
    plan
}

#[track_caller]
pub fn put(plan: &mut Plan, record: Record) {
    let key = record.key();
    if let Err(why) = plan.apply(Edit::Put(record)) {
        panic!("{key:?}: {why:?}");
    }
}

fn frame() -> Vec<Record> {
    let level = |name: &str, plural: &str| GoalLevel {
        name: text(name),
        plural: text(plural),
    };
    let about = About {
        title: text("Omsorgsnämndens plan 2023–2025"),
        municipality: text("Lillköping"),
        committee: text("Omsorgsnämnden"),
        from_year: Some(2023),
        to_year: Some(2025),
        levels: vec![level("Område", "områden"), level("Nämndsmål", "nämndsmål")],
        ..About::default()
    };
    let rules = Rules {
        index_level: 1,
        ..Rules::default()
    };
    let unit = |n, name: &str, role| {
        let unit = Unit {
            name: text(name),
            rank: rank(n),
            role,
            ..Unit::default()
        };
        Record::Unit(id(n), unit.into())
    };
    let occasion = |n, kind, date, dnr: &str| {
        let occasion = Occasion {
            dnr: text(dnr),
            ..Occasion::new(kind, day(date))
        };
        Record::Occasion(id(n), occasion.into())
    };
    let decision = |n, kind, date, paragraph: &str, dnr: &str| {
        let decision = Decision {
            kind,
            body: text("omsorgsnämnden"),
            date: Some(day(date)),
            paragraph: text(paragraph),
            dnr: text(dnr),
            ..Decision::default()
        };
        Record::Decision(id(n), decision.into())
    };
    vec![
        Record::About(about.into()),
        Record::Rules(rules.into()),
        unit(NORTH, "Norra", UnitRole::Own),
        unit(SOUTH, "Södra", UnitRole::Own),
        unit(NATION, "Riket", UnitRole::Comparison),
        occasion(INTERIM, OccasionKind::Interim, "2024-08-31", ""),
        occasion(YEAR_END, OccasionKind::YearEnd, "2024-12-31", "ON 2025/17"),
        decision(
            61,
            DecisionKind::Adopted,
            "2022-11-23",
            "§ 88",
            "ON 2022/140",
        ),
        decision(
            APPROVED,
            DecisionKind::FollowUp,
            "2025-02-26",
            "§ 12",
            "ON 2025/17",
        ),
    ]
}

/// The follow-up report with every part that a report can have, and words of somebody's own in two.
fn report() -> Record {
    let mut template = Shape::Report.template();
    let kinds = [
        PartKind::Goals,
        PartKind::Chain,
        PartKind::Years,
        PartKind::Scorecard,
        PartKind::Responsible,
        PartKind::Glossary,
        PartKind::Decisions,
    ];
    let more = (200..).zip(kinds);
    template
        .parts
        .extend(more.map(|(n, kind)| TemplatePart::new(id(n), kind)));
    let written = [
        (
            PartKind::Outlook,
            "År 2025 öppnar ett boende i Södra.^[Beslut § 9.]",
        ),
        (PartKind::Standing, "Tabellen visar läget den {{day}}."),
    ];
    for (kind, words) in written {
        let part = template.parts.iter().find(|it| it.kind == kind);
        let key = PartTextKey {
            part: part.expect("the part").id,
            occasion: Some(id(YEAR_END)),
        };
        template.write(key, words);
    }
    Record::Template(id(REPORT), Arc::new(template))
}
