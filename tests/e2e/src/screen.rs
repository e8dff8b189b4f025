//! Screens and readers other than the one in front of us: narrow, dark, high contrast, paper.

use serde_json::json;

use crate::page::Page;

/// What the page is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// CSS pixels.
    pub width: u32,
    /// CSS pixels.
    pub height: u32,
    /// The reader prefers dark.
    pub dark: bool,
    /// The system replaces the colours.
    pub forced_colors: bool,
    /// Paper instead of a screen.
    pub print: bool,
}

impl Default for Screen {
    fn default() -> Self {
        Self {
            width: 1440,
            height: 1000,
            dark: false,
            forced_colors: false,
            print: false,
        }
    }
}

impl Screen {
    /// A light screen of this width.
    #[must_use]
    pub fn wide(width: u32) -> Self {
        Self {
            width,
            ..Self::default()
        }
    }
}

impl Page {
    /// Shows the page as this screen would, until the next call.
    #[track_caller]
    pub fn emulate(&self, screen: Screen) {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": screen.width, "height": screen.height, "deviceScaleFactor": 1, "mobile": false }),
        );
        let choice =
            |is_on: bool, on: &str, off: &str| if is_on { on.to_owned() } else { off.to_owned() };
        self.cdp(
            "Emulation.setEmulatedMedia",
            json!({
                "media": choice(screen.print, "print", ""),
                "features": [
                    { "name": "prefers-color-scheme", "value": choice(screen.dark, "dark", "light") },
                    { "name": "forced-colors", "value": choice(screen.forced_colors, "active", "none") },
                ],
            }),
        );
    }

    /// How many CSS pixels the page is wider than its screen: 0 where it reflows.
    #[track_caller]
    pub fn sideways_scroll(&self) -> i64 {
        let overhang =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        self.script(overhang, &[]).as_i64().unwrap_or_default()
    }
}
