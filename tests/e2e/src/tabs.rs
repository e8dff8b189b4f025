//! The tabs of one browser, which share what the page keeps.

use std::time::Duration;

use serde_json::json;
use thirtyfour::WindowHandle;

use crate::page::Page;

/// How long a page may be at work when it is looked at.
const AT_WORK: Duration = Duration::from_millis(400);

/// A tab of the browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

impl Page {
    /// The tab that the test looks at.
    #[track_caller]
    pub fn tab(&self) -> Tab {
        Tab(self.run(self.driver().window()))
    }

    /// Opens the page in a further tab, at an address below it, and looks at that one.
    #[track_caller]
    pub fn open_tab(&self, rest: &str) -> Tab {
        let tab = self.blank_tab();
        self.visit(rest);
        tab
    }

    /// Opens an empty tab and looks at it.
    #[track_caller]
    pub fn blank_tab(&self) -> Tab {
        let tab = Tab(self.run(self.driver().new_tab()));
        self.turn_to(&tab);
        tab
    }

    /// Looks at another tab.
    #[track_caller]
    pub fn turn_to(&self, tab: &Tab) {
        self.run(self.driver().switch_to_window(tab.0.clone()));
        self.cdp("Page.bringToFront", json!({}));
    }

    /// Closes the tab that is looked at, as a person does, and looks at another.
    #[track_caller]
    pub fn close_tab(&self, next: &Tab) {
        self.run(self.driver().close_window());
        self.turn_to(next);
    }

    /// Stops a tab in the background, as a browser does with one that nobody has looked at for long, or wakes it. The
    /// test then looks at that tab, which stays in the background.
    ///
    /// What the tab does because it is looked at is over first: a browser freezes none that is at work, and one that
    /// is frozen while it reads holds up every other.
    #[track_caller]
    pub fn freeze(&self, tab: &Tab, is_frozen: bool) {
        self.run(self.driver().switch_to_window(tab.0.clone()));
        std::thread::sleep(AT_WORK);
        let state = if is_frozen { "frozen" } else { "active" };
        self.cdp("Page.setWebLifecycleState", json!({ "state": state }));
    }
}
