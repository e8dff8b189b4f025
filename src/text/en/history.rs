//! What has been changed, by whom and when; two versions side by side.

use crate::file::Cause;
use crate::text::catalogue::history::HistoryTexts;

pub const TEXTS: HistoryTexts = HistoryTexts {
    title: "History",
    explained: "What has been changed in the plan in this browser, the latest first. Going back is a change like any other, and can be undone.",
    your_name: "Stands with the changes you make from now on, and in files you save. It may be empty.",
    reading: "Reading the history",
    unreadable: "The history cannot be read just now. The plan is as it should be; try again in a while.",
    nothing: "Nothing has been changed yet. Every change of the plan is shown here, with who, when and what.",
    cause: |cause, when| match cause {
        Cause::Edit => None,
        Cause::Undo => Some("undone".to_owned()),
        Cause::Redo => Some("done again".to_owned()),
        Cause::Files(names) => Some(format!("taken from {}", names.join(", "))),
        Cause::Return(_) => Some(format!("back to the plan of {when}")),
    },
    why: "Why",
    why_hint: "Stands with the change in the history when you go back. It may be empty.",
    because: |why| format!("Why: {why}"),
    show: "Show the change",
    go_back: "Go back to here",
    go_back_to: |when, what| format!("Go back to here: {when}, {what}"),
    compare_with_now: "Compare with now",
    already_so: "The plan already is as it was then.",
    stands: "The plan as it stands",
    show_all: |count| format!("Show all {count} changes"),
    compare: "Compare versions",
    compare_explained: "Two versions of the plan side by side: an earlier moment, a frozen occasion or files. Two files can also be compared with each other.",
    from: "From",
    to: "To",
    now: "The plan now",
    beginning: "Before the first change",
    frozen: |occasion| format!("Frozen: {occasion}"),
    file: |name| format!("File: {name}"),
    choose_file: "Compare with files",
    turn: "Turn around",
    same: "The versions say the same.",
    lost: "That version is no longer kept in this browser. Choose another.",
    counts: |added, removed, changed, moved| {
        let count = |n: usize, word: &str| (n > 0).then(|| format!("{n} {word}"));
        let parts = [
            count(added, "new"),
            count(removed, "removed"),
            count(changed, "changed"),
            count(moved, "moved"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    added: "new",
    removed: "removed",
    changed: "changed",
    moved: "moved",
};
