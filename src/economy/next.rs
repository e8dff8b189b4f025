//! The table of the next occasion: the same rows and columns, with the budget kept.

use std::sync::Arc;

use crate::plan::{BudgetColumn, BudgetTable, ColumnKind, Day, OccasionId, Rank, Reach};

/// A table for the next occasion, after those that are there. Rows and columns keep their names, so
/// that the figures of an indicator go on. The budget of the year is kept; what is told of another
/// day or expected anew is emptied, with the texts about it. Years and months in headings go along,
/// and with another year the budget is emptied too.
pub fn next(
    table: &BudgetTable,
    from: Option<Day>,
    occasion: OccasionId,
    day: Day,
    rank: Rank,
) -> BudgetTable {
    let mut next = table.clone();
    let years = from.map_or(0, |from| day.year() - from.year());
    let keeps = |it: &BudgetColumn| match it.kind {
        ColumnKind::Budget => years == 0 && it.reach == Reach::FullYear,
        ColumnKind::Outcome => {
            years == 0 && it.year.is_some_and(|it| it < day.year()) && it.reach == Reach::FullYear
        }
        ColumnKind::Other => true,
        ColumnKind::Forecast | ColumnKind::Deviation => false,
    };
    let kept: Vec<_> = table
        .columns
        .iter()
        .filter(|it| keeps(it))
        .map(|it| it.key)
        .collect();
    for row in next.rows.iter_mut().map(Arc::make_mut) {
        row.cells.retain(|key, _| kept.contains(key));
        row.analysis.clear();
        row.outlook.clear();
    }
    for column in &mut next.columns {
        column.year = column.year.map(|it| it.saturating_add(years));
        for words in [&mut column.title, &mut column.group] {
            *words = from.map_or_else(|| words.clone(), |from| moved(words, from, day));
        }
    }
    BudgetTable {
        rank,
        occasion: Some(occasion),
        until: table.until.map(|_| day),
        ..next
    }
}

/// “Utfall 2020-08” at the end of October: “Utfall 2020-10”; of the next year, every year one later.
fn moved(words: &str, from: Day, to: Day) -> String {
    let years = to.year() - from.year();
    let old = format!("-{:02}", from.month());
    let new = format!("-{:02}", to.month());
    let mut moved = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let end = rest[at..].find(|c: char| !c.is_ascii_digit());
        let end = end.map_or(rest.len(), |it| at + it);
        moved.push_str(&rest[..at]);
        let year = rest[at..end].parse::<i16>().ok();
        let year = year.filter(|it| end - at == 4 && (from.year() - *it).abs() <= 2);
        match year {
            Some(year) => {
                moved.push_str(&(year + years).to_string());
                rest = &rest[end..];
                if let Some(after) = rest.strip_prefix(&old) {
                    moved.push_str(&new);
                    rest = after;
                }
            }
            None => {
                moved.push_str(&rest[at..end]);
                rest = &rest[end..];
            }
        }
    }
    moved + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, to: &str, expected: &str) {
        let from = "2020-08-31".parse().expect("a day");
        assert_eq!(moved(words, from, to.parse().expect("a day")), expected);
    }

    #[test]
    fn headings_go_along_with_the_day() {
        check("Utfall 2020-08", "2020-10-31", "Utfall 2020-10");
        check("Utfall 2019-08", "2020-10-31", "Utfall 2019-10");
        check("Budget helår 2020", "2020-12-31", "Budget helår 2020");
        check("Budget helår 2020", "2021-04-30", "Budget helår 2021");
        check(
            "Projekt 7623, 2020-08",
            "2021-04-30",
            "Projekt 7623, 2021-04",
        );
        check("Avvikelse", "2021-04-30", "Avvikelse");
    }
}
