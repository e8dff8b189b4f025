//! The routes by which measurements travel agree: what goes out as a plan file, as CSV and as a workbook comes
//! back as the same, and an answer of Kolada says the same as JSON, as CSV and as a workbook.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::{collection::btree_map, option, prelude::*, sample::select};
use uppfyllt::book::{Cell, Column, Table};
use uppfyllt::edit::Edit;
use uppfyllt::exchange::csv;
use uppfyllt::exchange::incoming::{Choices, Placed};
use uppfyllt::exchange::series::{
    Columns, LongReader, LongTable, Name, Progress, Readings, Said, Transcript, decode,
    kolada::Answers,
};
use uppfyllt::file;
use uppfyllt::plan::{
    Day, Decimal, Detail, Gender, Goal, Id, Indicator, Missing, Observation, ObservationKey,
    Observations, Period, Plan, Progress as How, Record, SeriesKey, Unit, Value as Measured,
};
use uppfyllt::tables::{self, Listing};
use uppfyllt::text::{Language, incoming};
use uuid::Uuid;

use crate::reading;
use crate::tests::{Book, workbook};

fn of_table(table: LongTable) -> Readings {
    let columns = Columns::of(&table, &incoming::words());
    let mut transcript = Transcript::new(Arc::new(table), columns, incoming::words());
    while transcript.step(1_000) != Progress::Done {}
    transcript.finish()
}

/// What an answer of Kolada says.
fn by_json(text: String) -> Readings {
    let mut answers = Answers::new(text).expect("not too large");
    while answers.step(1_000).expect("an answer") != Progress::Done {}
    answers.finish()
}

/// What the bytes of a table say after it went out as CSV.
fn by_text(table: &Table) -> Readings {
    let text = decode(csv::write(table).as_bytes()).expect("a text").text;
    let mut reader = LongReader::new(text).expect("something to read");
    while reader.step(1_000).expect("within limits") != Progress::Done {}
    of_table(reader.finish())
}

/// What they say after it went out as a workbook.
fn by_workbook(table: &Table) -> Readings {
    let book = Book {
        tables: vec![table.clone()],
        enclosed: None,
    };
    let bytes = workbook(&book).expect("a table that fits its sheet");
    let mut sheets = reading::sheets(&bytes).expect("a workbook");
    of_table(LongTable::from_sheet(sheets.remove(0)))
}

/// A reading without its place in the file, which each sort of file counts for itself.
type Told = (
    Name,
    Name,
    Gender,
    Period,
    Said,
    Option<(String, String, String)>,
);

fn told(readings: &Readings) -> Vec<Told> {
    let told = |it: &uppfyllt::exchange::series::Reading| {
        let told = it.told.as_deref();
        let day = |it: Option<_>| it.map(|it: Day| it.to_string());
        (
            readings.indicators[it.indicator].clone(),
            readings.units[it.unit].clone(),
            it.gender,
            it.period,
            it.said.clone(),
            told.map(|it| {
                let day = day(it.retrieved).unwrap_or_default();
                (it.note.clone(), it.source.clone(), day)
            }),
        )
    };
    readings.list.iter().map(told).collect()
}

/// The measurements of the plan after it had none and took these in.
fn taken(plan: &Plan, readings: &Readings) -> Observations {
    let mut bare = plan.clone();
    bare.observations = Observations::default();
    let choices = Choices::default();
    let mut next = 0x9_0000_u128;
    let mut ids = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let credit = incoming::credit(Language::Swedish, None);
    let placed = Placed::of(&bare, readings, &choices);
    if let Some(edit) = placed.edit(&bare, readings, &credit, None, &mut ids) {
        bare.apply(edit).expect("the plan takes it");
    }
    bare.observations
}

/// Ids from a pool for each table.
fn id<T>(n: usize) -> Id<T> {
    Id::new(Uuid::from_u128(
        0x0198_0000_0000_7000_8000_0000_0000_0000 + n as u128,
    ))
}

fn text() -> impl Strategy<Value = String> {
    let awkward = select(vec![
        "",
        "Trygg vardag",
        "=1+1",
        "-5",
        "8,9",
        "1.234",
        "2026-08-31",
        "'citat; \"citat\"",
        " å\r\nä\tö ",
        "\u{0}\u{202e}\u{feff}",
        "..",
        "ja",
        "klart",
    ]);
    prop_oneof![3 => awkward.prop_map(str::to_owned), 1 => any::<String>()]
}

fn day() -> impl Strategy<Value = Day> {
    (1..=9999_i16, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Day::new(year, month, day).expect("a day"))
}

/// Days that are all the first of their months are proposed as the months that Excel makes such days of, so no day
/// is one.
fn period() -> impl Strategy<Value = Period> {
    let year = 1990..2030_i16;
    prop_oneof![
        year.clone().prop_map(Period::Year),
        (year.clone(), 1..=3_u8).prop_map(|(year, n)| Period::Tertial(year, n)),
        (year.clone(), 1..=4_u8).prop_map(|(year, n)| Period::Quarter(year, n)),
        (year, 1..=12_u8).prop_map(|(year, n)| Period::Month(year, n)),
        day()
            .prop_filter("a month to Excel", |day| day.day() > 1)
            .prop_map(Period::Day),
    ]
}

/// Any value but the empty word, which a cell does not say.
fn value() -> impl Strategy<Value = Measured> {
    let missing = select(vec![
        Missing::NotMeasured,
        Missing::NonResponse,
        Missing::NotApplicable,
        Missing::Confidential,
    ]);
    let figure = (any::<i64>(), 0..28_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale));
    let word = text().prop_filter("nothing", |it| !it.is_empty());
    prop_oneof![
        6 => figure.prop_map(Measured::Number),
        1 => word.prop_map(|it| Measured::Choice(it.into())),
        1 => select(How::ALL.to_vec()).prop_map(Measured::Progress),
        1 => missing.prop_map(Measured::Missing),
    ]
}

fn observation() -> impl Strategy<Value = Observation> {
    let detail = (text(), text(), option::of(day())).prop_map(|(note, source, retrieved)| Detail {
        note,
        source,
        retrieved,
        ..Detail::default()
    });
    let said = |detail: &Detail| *detail != Detail::default();
    (value(), option::of(detail)).prop_map(move |(value, detail)| Observation {
        value,
        detail: detail.filter(said).map(Arc::new),
    })
}

/// A plan of three indicators that two units and the whole measure. Their names are told apart by numbers.
fn plan() -> impl Strategy<Value = Plan> {
    let genders = vec![Gender::Total, Gender::Women, Gender::Men];
    let key = (
        0..3_usize,
        option::of(0..2_usize),
        select(genders),
        period(),
    );
    let measured = btree_map(key, observation(), 0..40);
    (text(), measured).prop_map(|(name, measured)| {
        let mut plan = Plan::new(id(0));
        let mut put = |record| plan.apply(Edit::Put(record)).expect("a sound record");
        let name = |n: usize| format!("{n} {name}");
        put(Record::Goal(
            id(0),
            Arc::new(Goal {
                text: name(0),
                ..Goal::default()
            }),
        ));
        for n in 0..2 {
            put(Record::Unit(
                id(n),
                Arc::new(Unit {
                    name: name(n),
                    ..Unit::default()
                }),
            ));
        }
        for n in 0..3 {
            let indicator = Indicator {
                goal: id(0),
                text: name(n),
                ..Indicator::default()
            };
            put(Record::Indicator(id(n), Arc::new(indicator)));
        }
        for ((indicator, unit, gender, period), observation) in measured {
            let series = SeriesKey {
                indicator: id(indicator),
                unit: unit.map(id),
                gender,
            };
            plan.observations
                .put(ObservationKey { series, period }, Some(observation));
        }
        plan
    })
}

/// An answer of Kolada: by indicator, municipality, year and gender, a figure or the sign that stands in its place.
type Answer = BTreeMap<(String, String, i16, &'static str), Result<Decimal, &'static str>>;

fn answer() -> impl Strategy<Value = Answer> {
    let indicator = select(vec!["N00945", "U28119", "N31848"]).prop_map(str::to_owned);
    let municipality = select(vec!["0125", "0000", "1480", "G12345"]).prop_map(str::to_owned);
    let key = (
        indicator,
        municipality,
        1990..2030_i16,
        select(vec!["T", "K", "M"]),
    );
    // As many digits as a number in JSON keeps.
    let figure = (-999_999_999_999_999..=999_999_999_999_999_i64, 0..9_u32);
    let figure = figure.prop_map(|(digits, scale)| Decimal::new(digits, scale));
    let value = prop_oneof![
        3 => figure.prop_map(Ok),
        1 => select(vec!["-", ".", ".."]).prop_map(Err),
    ];
    btree_map(key, value, 1..30)
}

fn as_json(answer: &Answer) -> String {
    let value = |((kpi, municipality, year, gender), value): (
        &(String, String, i16, &str),
        &Result<Decimal, &str>,
    )| {
        let said = match value {
            Ok(figure) => format!("\"value\": {figure}, \"status\": \"\""),
            Err(sign) => format!("\"value\": null, \"status\": \"{sign}\""),
        };
        format!(
            "{{\"kpi\": \"{kpi}\", \"municipality\": \"{municipality}\", \"period\": {year}, \
             \"values\": [{{\"gender\": \"{gender}\", {said}}}]}}"
        )
    };
    let values: Vec<String> = answer.iter().map(value).collect();
    format!(
        "{{\"count\": {}, \"values\": [{}]}}",
        values.len(),
        values.join(",\n")
    )
}

/// The same as the table that Kolada saves: a row for each figure.
fn as_table(answer: &Answer) -> Table {
    let column = |heading: &&str| Column {
        heading: (*heading).to_owned(),
        ..Column::default()
    };
    let text = |text: &str| Cell::Text(text.to_owned());
    let row = |((kpi, municipality, year, gender), value): (
        &(String, String, i16, &str),
        &Result<Decimal, &str>,
    )| {
        let value = match value {
            Ok(figure) => Cell::Number(*figure),
            Err(sign) => text(sign),
        };
        let year = Cell::Number((*year).into());
        vec![text(kpi), text(municipality), year, text(gender), value]
    };
    Table {
        name: "Kolada".to_owned(),
        columns: ["kpi", "municipality_id", "period", "gender", "value"]
            .iter()
            .map(column)
            .collect(),
        rows: answer.iter().map(row).collect(),
        ..Table::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_long_table_says_the_same_by_every_route(plan in plan(), english: bool) {
        let language = if english { Language::English } else { Language::Swedish };
        let table = tables::table(&plan, None, &Listing::Observations(None), language);
        let (text, workbook) = (by_text(&table), by_workbook(&table));
        for readings in [&text, &workbook] {
            prop_assert_eq!((readings.problems.len(), readings.questions.len()), (0, 0));
            prop_assert_eq!(readings.list.len(), plan.observations.len());
            prop_assert_eq!(taken(&plan, readings), plan.observations.clone());
        }
        prop_assert_eq!(told(&text), told(&workbook));
        let kept = file::read(file::write(&plan, 1).as_bytes()).expect("a plan file");
        prop_assert_eq!(kept.plan.observations, plan.observations);
    }

    #[test]
    fn an_answer_of_kolada_says_the_same_by_every_route(answer in answer()) {
        let json = by_json(as_json(&answer));
        let table = as_table(&answer);
        let (text, workbook) = (by_text(&table), by_workbook(&table));
        for readings in [&json, &text, &workbook] {
            prop_assert_eq!((readings.problems.len(), readings.questions.len()), (0, 0));
            prop_assert_eq!(readings.list.len(), answer.len());
        }
        prop_assert_eq!(told(&json), told(&text));
        prop_assert_eq!(told(&json), told(&workbook));
        for (reading, ((_, _, year, gender), value)) in json.list.iter().zip(&answer) {
            let gender = match *gender {
                "T" => Gender::Total,
                "K" => Gender::Women,
                _ => Gender::Men,
            };
            let said = match value {
                Ok(value) => Said::Number { value: *value, unit: None },
                Err("-") => Said::Missing(Missing::NonResponse),
                Err(".") => Said::Missing(Missing::NotApplicable),
                Err(_) => Said::Missing(Missing::Confidential),
            };
            prop_assert_eq!((reading.gender, reading.period, &reading.said), (gender, Period::Year(*year), &said));
        }
    }
}
