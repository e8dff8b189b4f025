//! Parts of views that know the plan: a status in the plan's own words, a row of marks, the choice
//! of occasion. What knows no plan is in `widgets`; what only one view shows is in that view.

mod breath;
mod cell_link;
mod difference;
mod drawing;
mod filtered;
mod freeze;
mod from_file;
mod judgement;
mod my_name;
mod names;
mod number;
mod occasion;
mod open_file;
mod pages;
mod paste_link;
mod prose;
mod record_link;
mod scale;
mod status;
mod versions;
mod why;

pub use breath::breath;
pub use cell_link::{COLUMN, ROW, cell_href};
pub use difference::{ComparedView, Origins, PartView, grouped, place_title};
pub use drawing::DrawingView;
pub use filtered::{filter_of, keep_filter, write_filter};
pub use freeze::Freezing;
pub use from_file::{FromFile, is_csv};
pub use judgement::{AllCarried, JudgementFields};
pub use my_name::MyName;
pub use names::{decision_title, given_name, level_name, level_plural, occasion_title, whose};
pub use number::number;
pub use occasion::{NewOccasion, OccasionPicker, no_day};
pub use open_file::{OpenFiles, arrived_at, told, workbook_told};
pub use pages::PagesOf;
pub use paste_link::PasteLink;
pub use prose::{BlocksView, Prose, Reader};
pub use record_link::{href_of, href_of_text};
pub use scale::{IndexScale, ScaleOf, figure};
pub use status::{LevelStatus, StatusMarks, judgement_choices, shape_of, standing, status_choices};
pub use versions::{Both, Past, TwoVersions, Version, revision_title};
pub use why::Why;
