//! The units of the organisation, and who is compared with.

use crate::text::catalogue::units::UnitsTexts;

pub const TEXTS: UnitsTexts = UnitsTexts {
    title: "Units",
    explained: "Those who report the indicators' values, and others to compare with.",
    none_title: "No units yet",
    none: "Add the units that report each for itself. An indicator's figure can then be made of theirs, and it is seen who has not replied. A committee that always reports as a whole needs no units.",
    add: "Add unit",
    add_comparison: "Add somebody to compare with",
    comparisons: "To compare with",
    new_name: "New unit",
    new_comparison: "The country",
    name: "Name",
    known_as: "Called in files",
    known_as_hint: "Codes and other names, with commas between. By these it is known again when measurements are taken in.",
    under: "Belongs to",
    outermost: "Outermost",
    responsible: "Responsible",
    weight: "Weight in means",
    comparison: "To compare with, such as the country: reports nothing",
    bad_weight: "Type a number that is not less than 0.",
    move_up: |name| format!("Move {name} up"),
    move_down: |name| format!("Move {name} down"),
};
