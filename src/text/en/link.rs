//! A plan inside a link or published beside the application: sharing it, and looking at it.

use crate::file::link::LinkError;
use crate::text::catalogue::link::LinkTexts;
use crate::text::{Language, number};

pub const TEXTS: LinkTexts = LinkTexts {
    share: "Share as a link",
    share_explained: "The whole plan is inside the link, and whoever opens it sees the plan in the reader’s view. Nothing is saved with the recipient unless they choose to. Everybody who gets the link can read the plan.",
    which: "The link shows",
    now: "The plan as it is now",
    frozen: |occasion| format!("What was decided on: {occasion}"),
    making: "Making the link",
    length: |characters| format!("The link has {characters} characters."),
    is_long: "Mail programs and Teams sometimes cut links of this length. Whoever opens a cut link is told so, but does not see the plan. The file is safer to send.",
    too_large: "The plan is too large for a link. Send it as a file instead.",
    no_packer: "The browser cannot make such links. Send the plan as a file instead.",
    of_file: "Uppfyllt is a file here, on this computer or on a share. The link opens only for those who reach the same file; others can paste it on the start page of their own Uppfyllt.",
    copy: "Copy the link",
    copied: "The link is copied. Whoever opens it can read the plan.",
    try_it: "See how the link opens",
    paste_title: "Paste a link",
    paste: "Have you got a link with a plan that does not open? Paste it, or the whole address that it became, and the plan is picked out of it.",
    pasted: "The link",
    show: "Show the plan",
    name: "The plan in the link",
    preview: "You are reading a plan that is not saved here.",
    preview_explained: "Nothing is changed, and nothing remains when you leave the page.",
    newer_file: "The plan was made by a newer version of Uppfyllt. What this version does not understand is not shown.",
    keep: "Make a copy of your own",
    not_kept: "The copy could not be saved in the browser.",
    waiting: "Fetching the plan",
    fetched: |kilobytes| format!("Fetching the plan: {kilobytes} kB"),
    error,
    bomb: (
        "The link holds too much",
        "What the link unpacks to is larger than any plan. It has not been opened.",
    ),
    no_unpacker: (
        "The browser cannot open the link",
        "It is too old for links with plans. Ask for the plan as a file instead.",
    ),
    astray: (
        "The link leads to no plan",
        "A published plan is a file that ends in .json, in the same folder as Uppfyllt or in a folder below it. The link points elsewhere and has not been opened.",
    ),
    from_file: (
        "The plan cannot be fetched from here",
        "Uppfyllt is open as a file, and then the browser may fetch nothing that lies beside it. Open the plan file yourself instead.",
    ),
    not_found: (
        "There is no plan at that address",
        "The file may have been removed or renamed. Ask whoever gave you the link.",
    ),
    unreachable: (
        "The plan could not be fetched",
        "The server does not answer, or sends the browser elsewhere. Try again in a while.",
    ),
    too_big: (
        "The file is too large",
        "It is larger than 64 MB, and no plan is as large as that.",
    ),
    no_plan: "The file is no plan that can be shown",
};

fn error(error: &LinkError) -> (&'static str, String) {
    match error {
        LinkError::NoLink => (
            "There is no plan in the link",
            "A link with a plan has #/lank/ in it, followed by many letters and digits.".to_owned(),
        ),
        LinkError::Cut { at, of } => (
            "The link was cut",
            format!(
                "{} Mail programs sometimes cut long links. Copy the whole link out of the mail, the next line too, and paste it below. If its end is gone, ask for the plan as a file.",
                cut(*at, *of)
            ),
        ),
        LinkError::Damaged => (
            "The link is damaged",
            "Something in it was changed on its way. Copy it out of the mail once more and paste it below, or ask for the plan as a file.".to_owned(),
        ),
        LinkError::Newer => (
            "The link was made by a newer version",
            "Uppfyllt is too old for it here. Reload the page, or ask for the plan as a file.".to_owned(),
        ),
    }
}

fn cut(at: usize, of: Option<usize>) -> String {
    match of {
        Some(of) => {
            let [at, of] = [at, of].map(|it| number::plain(it.into(), Language::English));
            format!("It was cut at {at} of {of} characters.")
        }
        None => "It was cut almost at its beginning.".to_owned(),
    }
}
