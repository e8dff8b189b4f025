//! What has been changed, by whom and when; two versions side by side.

use crate::file::Cause;
use crate::text::catalogue::history::HistoryTexts;

pub const TEXTS: HistoryTexts = HistoryTexts {
    title: "Historik",
    explained: "Det som har ändrats i planen i den här webbläsaren, det senaste först. Att gå tillbaka är en ändring som andra, och kan ångras.",
    your_name: "Står vid ändringar som du gör från och med nu, och i filer som du sparar. Det får vara tomt.",
    reading: "Läser historiken",
    unreadable: "Historiken går inte att läsa just nu. Planen är som den ska; försök igen om en stund.",
    nothing: "Inget är ändrat än. Varje ändring av planen visas här, med vem, när och vad.",
    cause: |cause, when| match cause {
        Cause::Edit => None,
        Cause::Undo => Some("ångrat".to_owned()),
        Cause::Redo => Some("gjort om".to_owned()),
        Cause::Files(names) => Some(format!("taget ur {}", names.join(", "))),
        Cause::Return(_) => Some(format!("tillbaka till planen {when}")),
    },
    why: "Varför",
    why_hint: "Står vid ändringen i historiken när du går tillbaka. Det får vara tomt.",
    because: |why| format!("Varför: {why}"),
    show: "Visa ändringen",
    go_back: "Gå tillbaka hit",
    go_back_to: |when, what| format!("Gå tillbaka hit: {when}, {what}"),
    compare_with_now: "Jämför med nu",
    already_so: "Planen är redan som den var då.",
    stands: "Så står planen nu",
    show_all: |count| format!("Visa alla {count} ändringar"),
    compare: "Jämför versioner",
    compare_explained: "Två versioner av planen sida vid sida: en tidigare stund, ett fryst tillfälle eller filer. Två filer kan också jämföras med varandra.",
    from: "Från",
    to: "Till",
    now: "Planen nu",
    beginning: "Innan den första ändringen",
    frozen: |occasion| format!("Fryst: {occasion}"),
    file: |name| format!("Fil: {name}"),
    choose_file: "Jämför med filer",
    turn: "Byt håll",
    same: "Versionerna säger detsamma.",
    lost: "Den versionen finns inte kvar i den här webbläsaren. Välj en annan.",
    counts: |added, removed, changed, moved| {
        let count = |n: usize, one: &str, many: &str| match n {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {many}")),
        };
        let parts = [
            count(added, "ny", "nya"),
            count(removed, "borttagen", "borttagna"),
            count(changed, "ändrad", "ändrade"),
            count(moved, "flyttad", "flyttade"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    added: "ny",
    removed: "borttagen",
    changed: "ändrad",
    moved: "flyttad",
};
