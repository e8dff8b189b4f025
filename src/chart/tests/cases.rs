//! Plans and the shapes that come of them.

use super::*;

#[test]
fn outcomes_a_target_ahead_and_the_latest_figure() {
    insta::assert_snapshot!(shapes(
        "unit %
         2015 78
         2016 80
         2017 79
         2018 82
         2019 84
         target >=90 2022"
    ), @r"
    grid 37.8,213.9 319.9,213.9
    grid 37.8,165.9 319.9,165.9
    grid 37.8,117.9 319.9,117.9
    grid 37.8,70 319.9,70
    grid 37.8,22 319.9,22
    tick 29.8,218.1 end “75 %”
    tick 29.8,170.1 end “80 %”
    tick 29.8,122.1 end “85 %”
    tick 29.8,74.2 end “90 %”
    tick 29.8,26.2 end “95 %”
    tick 90.7,231.1 middle “2016”
    tick 161.2,231.1 middle “2018”
    tick 231.7,231.1 middle “2020”
    tick 302.3,231.1 middle “2022”
    axis 37.8,214 320,214
    target 37.8,70 319.9,70
    outcome 55.4,185.1 90.7,165.9 126,175.5 161.2,146.7 196.5,127.5
    outcome-point 55.4,185.1 r4
    outcome-point 90.7,165.9 r4
    outcome-point 126,175.5 r4
    outcome-point 161.2,146.7 r4
    latest-point 196.5,127.5 r4
    latest-label 196.5,118.5 middle “84 %”
    target-label 319.9,61.9 end “Mål 2022: minst 90 %”
    label 55.4,202.2 middle “78 %”
    ");
}

#[test]
fn a_missing_value_breaks_the_line_and_the_baseline_leads_to_it() {
    insta::assert_snapshot!(shapes(
        "unit %
         baseline 60 2018
         2019 62
         2020 -
         2021 66
         2022 71
         target >=70 2022"
    ), @r"
    grid 37.8,213.9 319.9,213.9
    grid 37.8,165.9 319.9,165.9
    grid 37.8,117.9 319.9,117.9
    grid 37.8,70 319.9,70
    grid 37.8,22 319.9,22
    tick 29.8,218.1 end “55 %”
    tick 29.8,170.1 end “60 %”
    tick 29.8,122.1 end “65 %”
    tick 29.8,74.2 end “70 %”
    tick 29.8,26.2 end “75 %”
    tick 66,231.1 middle “2018”
    tick 122.4,231.1 middle “2019”
    tick 178.9,231.1 middle “2020”
    tick 235.3,231.1 middle “2021”
    tick 291.7,231.1 middle “2022”
    axis 37.8,214 320,214
    target 37.8,70 319.9,70
    baseline 66,165.9 122.4,146.7
    baseline-point 66,165.9 r4
    missing 175.9,202.9 181.9,208.9
    missing 175.9,208.9 181.9,202.9
    outcome-point 122.4,146.7 r4
    outcome 235.3,108.4 291.7,60.4
    outcome-point 235.3,108.4 r4
    latest-point 291.7,60.4 r4
    latest-label 291.7,51.4 middle “71 %”
    target-label 37.8,61.9 start “Mål 2022: minst 70 %”
    label 66,183 start “Nuläge 60 %”
    label 178.9,197.9 middle “ej mätt”
    ");
}

#[test]
fn targets_of_each_year_make_a_stair() {
    insta::assert_snapshot!(shapes(
        "unit %
         2019 66
         2020 71
         target >=65 2019
         target >=70 2020
         target >=80 2021"
    ), @r"
    grid 37.8,213.9 319.9,213.9
    grid 37.8,175.5 319.9,175.5
    grid 37.8,137.1 319.9,137.1
    grid 37.8,98.8 319.9,98.8
    grid 37.8,60.4 319.9,60.4
    grid 37.8,22 319.9,22
    tick 29.8,218.1 end “60 %”
    tick 29.8,179.7 end “65 %”
    tick 29.8,141.3 end “70 %”
    tick 29.8,103 end “75 %”
    tick 29.8,64.6 end “80 %”
    tick 29.8,26.2 end “85 %”
    tick 84.8,231.1 middle “2019”
    tick 178.9,231.1 middle “2020”
    tick 272.9,231.1 middle “2021”
    axis 37.8,214 320,214
    target 37.8,175.5 131.8,175.5
    target 131.8,137.1 225.9,137.1
    target 225.9,60.4 319.9,60.4
    target 131.8,175.5 131.8,137.1
    target 225.9,137.1 225.9,60.4
    outcome 84.8,167.8 178.9,129.5
    outcome-point 84.8,167.8 r4
    latest-point 178.9,129.5 r4
    latest-label 178.9,120.5 middle “71 %”
    target-label 131.8,190.1 end “65 %”
    target-label 225.9,151.7 end “70 %”
    target-label 319.9,52.3 end “Mål 2021: minst 80 %”
    label 84.8,158.8 middle “66 %”
    ");
}

#[test]
fn negative_values_and_a_long_unit() {
    insta::assert_snapshot!(shapes(
        "unit nöjda kunder i index
         baseline -34
         2019 -12
         2020 3
         target >=10 2021"
    ), @r"
    grid 32,213.9 319.9,213.9
    grid 32,155.3 319.9,155.3
    grid 32,96.6 319.9,96.6
    grid 32,38 319.9,38
    tick 24,218.1 end “−40”
    tick 24,159.5 end “−20”
    tick 24,100.8 end “0”
    tick 24,42.2 end “20”
    tick 80,231.1 middle “2019”
    tick 176,231.1 middle “2020”
    tick 271.9,231.1 middle “2021”
    axis 32,214 320,214
    unit 0,12 start “nöjda kunder i index”
    target 32,67.3 319.9,67.3
    baseline 32,196.3 319.9,196.3
    outcome 80,131.8 176,87.8
    outcome-point 80,131.8 r4
    latest-point 176,87.8 r4
    latest-label 176,78.8 middle “3”
    target-label 319.9,59.2 end “Mål 2021: minst 10”
    label 32,188.2 start “Nuläge −34”
    label 80,122.8 middle “−12”
    ");
}

#[test]
fn a_single_value_on_its_target() {
    insta::assert_snapshot!(shapes(
        "unit st
         2020 2
         target >=2"
    ), @r"
    grid 31.8,213.9 319.9,213.9
    grid 31.8,165.9 319.9,165.9
    grid 31.8,117.9 319.9,117.9
    grid 31.8,70 319.9,70
    grid 31.8,22 319.9,22
    tick 23.8,218.1 end “0 st”
    tick 23.8,170.1 end “1 st”
    tick 23.8,122.1 end “2 st”
    tick 23.8,74.2 end “3 st”
    tick 23.8,26.2 end “4 st”
    tick 175.9,231.1 middle “2020”
    axis 31.8,214 320,214
    target 31.8,117.9 319.9,117.9
    latest-point 175.9,117.9 r4
    latest-label 175.9,108.9 middle “2 st”
    target-label 319.9,109.8 end “Mål: minst 2 st”
    ");
}

#[test]
fn large_sums_are_counted_in_millions() {
    insta::assert_snapshot!(shapes(
        "unit kr
         2019 560700000
         2020 564700000"
    ), @r"
    grid 30.7,213.9 319.9,213.9
    grid 30.7,155.3 319.9,155.3
    grid 30.7,96.6 319.9,96.6
    grid 30.7,38 319.9,38
    tick 22.7,218.1 end “560”
    tick 22.7,159.5 end “562”
    tick 22.7,100.8 end “564”
    tick 22.7,42.2 end “566”
    tick 103,231.1 middle “2019”
    tick 247.6,231.1 middle “2020”
    axis 30.7,214 320,214
    unit 0,12 start “mnkr”
    outcome 103,193.4 247.6,76.1
    outcome-point 103,193.4 r4
    latest-point 247.6,76.1 r4
    latest-label 247.6,67.1 middle “564,7”
    label 112,197.6 start “560,7”
    ");
}

#[test]
fn series_are_named_where_there_are_several() {
    let plan = plan("unit %\n2017 74\n2020 79\nK\n2017 70\n2020 75");
    let keys = [Gender::Total, Gender::Women].map(series);
    let drawing = indicator_chart(&plan, &keys, Size::WIDE, Language::Swedish).expect("a chart");
    laid_out_well(&drawing);
    let listing = listing(&drawing);
    for name in ["“Totalt”", "“Kvinnor”", "“79 %”"] {
        assert!(listing.contains(name), "{name} in\n{listing}");
    }
}

#[test]
fn without_a_place_in_time_there_is_no_chart() {
    for text in ["unit %", "baseline 60\ntarget >=70 2022", "2020 -"] {
        assert_eq!(chart(text, Size::WIDE), None, "{text}");
    }
    let nobody = Plan::new(Id::new(Uuid::from_u128(9)));
    let keys = [series(Gender::Total)];
    assert_eq!(
        indicator_chart(&nobody, &keys, Size::WIDE, Language::Swedish),
        None
    );
    assert_eq!(
        indicator_chart(&nobody, &[], Size::WIDE, Language::Swedish),
        None
    );
}

#[test]
fn the_table_tells_what_the_chart_shows() {
    let plan = plan(
        "unit %\nbaseline 60 2018\n2019 62\n2020 -\n2021 75\ntarget >=70 2020\ntarget >=80 2022",
    );
    let keys = [series(Gender::Total)];
    let table = chart_table(&plan, &keys).expect("a table");
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| {
            let due = row.target.as_ref().and_then(|it| it.due);
            format!(
                "{} {:?} due {due:?} by {:?}",
                row.period, row.value, row.distance
            )
        })
        .collect();
    insta::assert_snapshot!(rows.join("\n"), @r"
    2021 Number(75) due Some(2022) by Some(-5)
    2020 Missing(NotMeasured) due Some(2020) by None
    2019 Number(62) due Some(2020) by Some(-8)
    ");
    let summary = chart_summary(&plan, &keys).expect("a summary");
    let sentence = crate::text::chart::summary(&summary, Language::Swedish);
    insta::assert_snapshot!(sentence.replace('\u{a0}', " "), @r"
    Från 60 % (2018) till 75 % (2021), upp 15 procentenheter. Mål 2022: minst 80 %. Värde saknas för 1 period.
    ");
}
