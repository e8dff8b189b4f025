//! What the screens are built from: buttons, fields, menus, dialogs, lists, status marks.
//!
//! A widget knows no plan and holds no text of its own: labels, values and what happens
//! come in as props, so every widget could serve another application. It imports `leptos`
//! and its siblings, nothing else. Its look is in `style/`, under the same class names.
//!
//! Two customs hold everywhere. A field keeps what is being typed to itself and hands over
//! a value when the person is done (see [`draft`]). A control that cannot be used says so with
//! `aria-disabled` and stays in the tab order, so that focus never falls off the page.

mod banner;
mod button;
mod chart;
mod choice;
mod dialog;
mod disclosure;
mod draft;
mod field;
mod files;
mod focus;
mod icon;
mod id;
mod menu;
mod scale;
mod shape;
mod sheets;
mod text_field;
mod typing;
mod window;

pub use banner::{Banner, BannerPlace, BannerTone};
pub use button::{Button, ButtonKind};
pub use chart::ChartFrame;
pub use choice::{Checkbox, Choice, ChoiceStrip, SelectField};
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use files::{FileButton, FileDrop};
pub use focus::{focus_cell, focus_nth, hold_focus, is_within, pressed_cell};
pub use icon::{Icon, IconView};
pub use menu::{Menu, MenuItem};
pub use scale::{Gauge, Scale, Zone};
pub use shape::{Marks, Shape, ShapeView, Status};
pub use sheets::Sheets;
pub use text_field::{LineField, SearchField, TextArea, TextField};
pub use typing::{end_of, has_keyboard, is_from, selection, type_over};
pub use window::{Reveal, WindowedList, WindowedTable};

/// The value of an ARIA attribute that must be written out, unlike an HTML boolean.
const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
