//! The largest plan that is promised, as a file: 1,500 indicators with 120 monthly values each.

use std::fmt::Write;

const INDICATORS: u32 = 1_500;
const MONTHS: u32 = 120;

/// A municipality: ten goals, each with 150 indicators that have a target and ten years of monthly values
/// each, and a follow-up of them all.
pub fn municipality() -> String {
    let lines =
        |line: fn(u32) -> String, count| (0..count).map(line).collect::<Vec<_>>().join(",\n");
    format!(
        "{{\"format\": \"uppfyllt-plan\", \"version\": 1, \"id\": \"{}\", \"revision\": 1,
          \"about\": {{\"kind\": \"goals\", \"title\": \"Hela kommunen\"}},
          \"occasions\": [{{\"id\": \"{}\", \"kind\": \"yearEnd\", \"date\": \"2024-12-31\"}}],
          \"goals\": [{}],\n\"indicators\": [{}],\n\"observations\": [{}]}}",
        id(0, 0),
        id(3, 0),
        lines(goal, 10),
        lines(indicator, INDICATORS),
        lines(observations, INDICATORS),
    )
}

fn id(kind: u32, n: u32) -> String {
    format!("01980000-{kind:04x}-7000-8000-{n:012x}")
}

fn goal(n: u32) -> String {
    format!(
        "{{\"id\": \"{}\", \"rank\": \"{}\", \"text\": \"Alla är trygga med kommunens service, del {n}\"}}",
        id(1, n),
        rank(n)
    )
}

fn indicator(n: u32) -> String {
    format!(
        "{{\"id\": \"{}\", \"goal\": \"{}\", \"rank\": \"{}\", \"source\": \"Egen enkät\",
          \"text\": \"Andel nöjda med sin hemtjänst i område {n}, enligt egen enkät\",
          \"targets\": [{{\"id\": \"{}\", \"condition\": {{\"atLeast\": \"450\"}}}}]}}",
        id(2, n),
        id(1, n % 10),
        rank(n),
        id(4, n)
    )
}

fn observations(n: u32) -> String {
    let mut values = String::new();
    for month in 0..MONTHS {
        let tenths = (n * 13 + month * 37) % 9000;
        let comma = if month == 0 { "" } else { "," };
        write!(values, "{comma}\"{}.{}\"", tenths / 10, tenths % 10).expect("a text takes all");
    }
    format!(
        "{{\"indicator\": \"{}\", \"runs\": [{{\"from\": \"2015-01\", \"values\": [{values}]}}]}}",
        id(2, n)
    )
}

/// A place in an order, as a fraction in hexadecimal that does not end in 00.
fn rank(n: u32) -> String {
    format!("{:04x}80", n + 1)
}
