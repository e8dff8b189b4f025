//! A draft and its problems as a compact outline, for tests to compare.

use uppfyllt::{
    exchange::{
        draft::{Draft, DraftActivity, DraftGoal, DraftIndicator, Holder, Judgement, Remark},
        placing::{Placed, Problem, ProblemKind, Weight},
        status::Status,
    },
    plan::{IndicatorKind, Mark},
};

/// The draft as an outline, then the problems with routine ones counted.
pub fn sketch(placed: &Placed) -> String {
    let mut lines = vec![format!(
        "{} mål, {} indikatorer, {} ej bedömda, {} aktiviteter; nivåer: {}",
        placed.draft.goals.len(),
        placed.draft.indicators.len(),
        placed.draft.not_assessed(),
        placed.draft.activities.len(),
        placed.draft.levels.join(" > "),
    )];
    children(&placed.draft, None, 0, &mut lines);
    lines.push("--".to_owned());
    let shown = placed
        .problems
        .iter()
        .filter(|it| it.kind.weight() != Weight::Routine);
    lines.extend(shown.map(problem));
    let routine = placed
        .problems
        .iter()
        .filter(|it| it.kind.weight() == Weight::Routine)
        .count();
    lines.push(format!("+ {routine} rutinmässiga"));
    lines.join("\n")
}

fn children(draft: &Draft, parent: Option<usize>, depth: usize, lines: &mut Vec<String>) {
    let pad = "  ".repeat(depth);
    for (at, it) in draft
        .indicators
        .iter()
        .enumerate()
        .filter(|(_, it)| it.goal == parent)
    {
        lines.push(format!("{pad}{}", indicator(it)));
        activities(draft, Holder::Indicator(at), depth + 1, lines);
    }
    if let Some(at) = parent {
        activities(draft, Holder::Goal(at), depth, lines);
    }
    for (at, it) in draft
        .goals
        .iter()
        .enumerate()
        .filter(|(_, it)| it.parent == parent)
    {
        lines.push(format!("{pad}{}", goal(it)));
        children(draft, Some(at), depth + 1, lines);
    }
}

fn activities(draft: &Draft, under: Holder, depth: usize, lines: &mut Vec<String>) {
    let own = draft.activities.iter().filter(|it| it.under == Some(under));
    lines.extend(own.map(|it| format!("{}{}", "  ".repeat(depth), activity(it))));
}

fn goal(it: &DraftGoal) -> String {
    let mut text = format!("# {}", it.text);
    push(&mut text, "när", it.due.map(|due| due.to_string()));
    push(&mut text, "ansvar", Some(it.responsible.clone()));
    judgement(&mut text, &it.judgement);
    remarks(&mut text, &it.remarks);
    text
}

fn indicator(it: &DraftIndicator) -> String {
    let sign = if it.kind == IndicatorKind::KeyFigure {
        "~"
    } else {
        "-"
    };
    let mut text = format!("{sign} {}", it.text);
    push(&mut text, "delmål", it.stage.then(String::new));
    push(&mut text, "område", Some(it.area.clone()));
    push(&mut text, "när", it.due.map(|due| due.to_string()));
    for target in &it.targets {
        let year = target
            .year
            .map(|year| format!("{year}: "))
            .unwrap_or_default();
        push(&mut text, "mål", Some(format!("{year}{}", target.wording)));
    }
    push(
        &mut text,
        "nuläge",
        it.baseline
            .map(|(value, year)| format!("{value} ({year:?})")),
    );
    for outcome in &it.outcomes {
        push(
            &mut text,
            "utfall",
            Some(format!("{:?}: {:?}", outcome.year, outcome.value)),
        );
    }
    push(&mut text, "enhet", Some(it.unit.clone()));
    push(&mut text, "källa", Some(it.source.clone()));
    let ids: Vec<&str> = it.kolada.iter().map(|id| id.as_str()).collect();
    push(&mut text, "kolada", Some(ids.join(" ")));
    push(&mut text, "mäts", it.frequency.map(|it| format!("{it:?}")));
    push(&mut text, "ansvar", Some(it.responsible.clone()));
    judgement(&mut text, &it.judgement);
    remarks(&mut text, &it.remarks);
    text
}

fn activity(it: &DraftActivity) -> String {
    let mut text = format!("* {}", it.text);
    push(&mut text, "när", it.due.map(|due| due.to_string()));
    push(&mut text, "ansvar", Some(it.responsible.clone()));
    push(&mut text, "läge", it.status.map(|it| format!("{it:?}")));
    push(&mut text, "not", Some(it.note.clone()));
    remarks(&mut text, &it.remarks);
    text
}

fn judgement(text: &mut String, it: &Judgement) {
    push(text, "status", it.status.map(status));
    push(text, "prognos", it.forecast.map(status));
    push(text, "kommentar", Some(it.comment.clone()));
}

fn status(it: Status) -> String {
    match it {
        Status::Judged(Mark::Circle) => "●",
        Status::Judged(Mark::Diamond) => "◆",
        Status::Judged(Mark::Square) => "■",
        Status::Judged(Mark::Triangle) => "▲",
        Status::NotAssessed => "?",
    }
    .to_owned()
}

fn remarks(text: &mut String, remarks: &[Remark]) {
    for it in remarks {
        push(text, "övrigt", Some(format!("{}: {}", it.heading, it.text)));
    }
}

fn push(text: &mut String, name: &str, value: Option<String>) {
    let Some(value) = value.filter(|value| !value.is_empty() || name == "delmål") else {
        return;
    };
    let value = value.replace('\n', "⏎");
    text.push_str(&format!(
        " [{name}{}{value}]",
        if value.is_empty() { "" } else { " " }
    ));
}

fn problem(it: &Problem) -> String {
    let place = format!("{}:{}", it.place.row, it.place.column);
    let kind = match &it.kind {
        ProblemKind::Beside { text } => format!("Beside {text:?}"),
        kind => format!("{kind:?}"),
    };
    format!("{place} {kind}")
}
