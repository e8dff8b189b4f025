//! Goals of the text that its summary table lacks (domain §7: in one place and not in the other; a plan of
//! 2018 states four goals that its table of all goals has not).
//!
//! A goal is what stands under a heading such as “Mål 2018:”. The table is the one under a heading that
//! calls itself a summary of goals. A goal is told as lacking when no cell has half of its weighty words.

use crate::check::material::{Material, Sort, is_year};
use crate::check::wording::{share_found, words};
use crate::check::{Finding, Kind, Place};

/// Goals that the summary lacks.
pub fn findings(material: &Material) -> Vec<Finding> {
    const HALF: usize = 50;
    let cells = summary(material);
    if cells.is_empty() {
        return Vec::new();
    }
    let is_there = |goal: &Goal| {
        let goal = words(&goal.text);
        cells.iter().any(|cell| share_found(&goal, cell) >= HALF)
    };
    let missing = goals(material).into_iter().filter(|goal| !is_there(goal));
    missing.map(finding).collect()
}

/// A goal of the text, perhaps of several sentences.
struct Goal {
    text: String,
    place: Place,
}

fn finding(goal: Goal) -> Finding {
    Finding::new(Kind::NotInSummary { goal: goal.text }, vec![goal.place])
}

/// The words of the cells of the tables that summarise goals.
fn summary(material: &Material) -> Vec<Vec<String>> {
    let mut of_goals = false;
    let mut cells = Vec::new();
    for piece in &material.pieces {
        match piece.sort {
            Sort::Cell(_) if of_goals => cells.push(words(&piece.text)),
            Sort::Heading => of_goals = names_summary(&piece.text),
            _ => {}
        }
    }
    cells
}

fn names_summary(heading: &str) -> bool {
    let words = words(heading);
    let sums_up = |word: &String| {
        word.starts_with("sammanställ")
            || word.starts_with("sammanfatt")
            || word.starts_with("översikt")
    };
    words.iter().any(sums_up) && words.iter().any(|it| it == "mål" || it == "målen")
}

/// What stands under headings of goals: in italics, or the list, that comes first.
fn goals(material: &Material) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    let mut under = false;
    for piece in &material.pieces {
        let belongs = piece.emphasised || piece.sort == Sort::Item;
        under = match piece.sort {
            Sort::Heading if names_goals(&piece.text) => true,
            _ => under && belongs && !piece.sort.is_cell(),
        };
        if !under || !belongs {
            continue;
        }
        match goals
            .last_mut()
            .filter(|it| it.place.is_beside(&piece.place))
        {
            Some(goal) => {
                goal.text.push(' ');
                goal.text.push_str(&piece.text);
            }
            None => goals.push(Goal {
                text: piece.text.clone(),
                place: piece.place.clone(),
            }),
        }
    }
    goals
}

/// “Mål”, “Mål 2018:”.
fn names_goals(heading: &str) -> bool {
    let words = words(heading);
    matches!(words.as_slice(), [goals] | [goals, _] if goals == "mål" || goals == "målen")
        && words.get(1).is_none_or(|year| is_year(year))
}
