//! What went wrong, what is kept, and what to do.

use crate::text::catalogue::problem::ProblemTexts;

pub const TEXTS: ProblemTexts = ProblemTexts {
    not_saved: "The latest changes are not saved.",
    full: "The browser has no room left. The changes remain on the page: save the plan as a file, remove old plans and try again.",
    timed_out: "The browser’s storage does not answer. The changes remain on the page: try again or save the plan as a file.",
    failed: |name| {
        format!(
            "The browser answered with an error ({name}). The changes remain on the page: try again or save the plan as a file."
        )
    },
    dead: "The page has stopped. Reload it; what was saved remains.",
    in_memory: "The plan is not kept in the browser.",
    memory_missing: "The browser has no storage. Save the plan as a file before you close the page.",
    memory_denied: "The browser allows no storage here, perhaps since the window is private. Save the plan as a file before you close the page.",
    memory_hanging: "The browser’s storage does not answer. Save the plan as a file before you close the page.",
    memory_full: "There is no room left in the browser’s storage. Save the plan as a file before you close the page.",
    memory_broken: "The browser’s storage is damaged. Save the plan as a file before you close the page.",
    read_only: "The plan can be read but not changed.",
    newer_file: "The file was made with a newer version of Uppfyllt. Everything in it remains. Open it in the newer version to change it.",
    newer_application: "A newer version of Uppfyllt is used in another tab. Reload this tab to go on.",
    unknown_change: "A saved change cannot be read by this version. Everything saved remains; download a copy of it.",
    damaged: "Some of what was saved was damaged.",
    damaged_kept: "The latest whole state is open, and what was damaged is set aside. Check the latest changes.",
    unreadable: "The kept plan cannot be read",
    unreadable_kept: "What is stored is left as it is. Download it as a file, or open your latest plan file.",
    rescue: "Download everything stored",
    refused_read_only: "The plan is read-only here; the change was not made.",
    refused_frozen: "The occasion is frozen by a decision; the change was not made.",
    refused_rule: "The change cannot be made in this plan; everything is as before.",
    no_file: "The browser did not take the file. The plan is still here; try again, or choose Print.",
};
