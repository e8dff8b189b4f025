//! Drives the built application in real browsers, as a person would: by what is seen and named on the page.
//!
//! ```no_run
//! use e2e::{Look, both};
//!
//! #[test]
//! fn a_goal_can_be_renamed() {
//!     both(|page| {
//!         page.button("Ny plan").click();
//!         page.field("Titel").fill("Trygg hemgång");
//!         page.see("Sparat");
//!     });
//! }
//! ```
//!
//! Put such a test into a file of `tests/e2e/tests/suite/` (one file per task of people, named in `main.rs` there) and
//! run it with `cargo xtask dist && cargo test -p e2e a_goal`. What there is:
//!
//! - [`both`] runs a test on the single file and on the site: it is for what the two do differently, such as loading,
//!   storage and links. [`on`] runs it on one [`Build`]. Each run has a browser, a profile and a server port of its
//!   own; at most two browsers run at a time.
//! - [`Look`] finds elements by role and accessible name, as the browser's own accessibility tree has them:
//!   `button`, `link`, `field`, `heading`, `dialog`, … on the page or inside another element. Looking waits, and
//!   insists on exactly one match (`nth` picks one of several).
//! - [`Page`] sees text, presses keys, pastes, opens files, takes downloads, emulates screens, runs axe, takes
//!   screenshots, opens further tabs, kills the browser and opens it again on the same profile.
//! - After each test the harness fails it if the page asked for anything but itself while loading, for anything at
//!   all afterwards, broke its content security policy, or wrote an error to the console.
//! - A failing test leaves a screenshot and the page's text in `target/e2e/`.
//!
//! It is synchronous on purpose: a test reads as a list of what a person does. It knows nothing of the application.

mod axe;
mod browser;
mod build;
mod committee;
mod element;
mod focus;
#[path = "../../../xtask/src/http.rs"]
mod http;
mod keys;
mod municipality;
mod page;
mod pdf;
mod run;
mod schema;
mod screen;
mod tabs;
mod transfer;
mod watch;

pub use build::{Build, tools};
pub use committee::committee;
pub use element::{Element, Look};
pub use municipality::municipality;
pub use page::{Page, plain};
pub use pdf::Pdf;
pub use run::{both, on};
pub use screen::Screen;
pub use tabs::Tab;
pub use thirtyfour::Key;
pub use transfer::Download;
