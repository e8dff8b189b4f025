//! What holds of every chart, whatever the values.

use proptest::prelude::*;

use super::*;

prop_compose! {
    fn any_value()(
        mantissa in prop_oneof![-100i64..100, any::<i64>()],
        scale in prop_oneof![0u32..3, 0u32..=28],
    ) -> Decimal {
        Decimal::new(mantissa, scale)
    }
}

fn any_period() -> impl Strategy<Value = String> {
    let year = prop_oneof![2015i16..2023, 1i16..=9999];
    (year, 0u8..20).prop_map(|(year, part)| match part {
        0..8 => format!("{year:04}"),
        8..10 => format!("{year:04}-T{}", part - 7),
        10..14 => format!("{year:04}-Q{}", part - 9),
        14..19 => format!("{year:04}-{:02}", part - 10),
        _ => format!("{year:04}-08-31"),
    })
}

fn any_plan() -> impl Strategy<Value = String> {
    let dated = || (any_period(), any_value());
    (
        prop_oneof![
            Just("unit %"),
            Just("unit kr"),
            Just("unit personer per år"),
            Just("unit")
        ],
        proptest::collection::vec(dated(), 1..12),
        proptest::collection::vec(any_period(), 0..3),
        proptest::option::of(dated()),
        proptest::collection::vec(dated(), 0..3),
    )
        .prop_map(|(unit, outcomes, gaps, baseline, targets)| {
            let mut text = format!("{unit}\n");
            let outcomes = outcomes
                .iter()
                .map(|(when, value)| format!("{when} {value}\n"));
            let gaps = gaps.iter().map(|when| format!("{when} -\n"));
            let baseline = baseline
                .iter()
                .map(|(when, value)| format!("baseline {value} {when}\n"));
            let targets = targets
                .iter()
                .map(|(when, value)| format!("target >={value} {when}\n"));
            text.extend(gaps.chain(outcomes).chain(baseline).chain(targets));
            text
        })
}

proptest! {
    #[test]
    fn whatever_the_values_everything_is_inside_and_labels_stand_apart(text in any_plan()) {
        for size in [Size::WIDE, Size::NARROW] {
            let drawing = chart(&text, size).expect("an outcome is enough for a chart");
            laid_out_well(&drawing);
            prop_assert_eq!(chart(&text, size), Some(drawing), "twice the same");
        }
    }
}

/// Found by chance: a label as wide as the chart.
#[test]
fn an_enormous_value_leaves_the_labels_apart() {
    let text = "unit %\n2017 -\n2015 0\n2015-04 1904761906666667137\n";
    for size in [Size::WIDE, Size::NARROW] {
        laid_out_well(&chart(text, size).expect("an outcome is enough for a chart"));
    }
}
