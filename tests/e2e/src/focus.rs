//! Where the keyboard is: what has the focus, whether it is to be seen, and going on from there.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::page::{Page, plain};

/// More stops than any view has before one would call it unusable.
const STOPS: usize = 400;

/// What is wrong with what has the focus; empty if nothing is.
const FAULT: &str = "
    const it = document.activeElement;
    const box = it.getBoundingClientRect();
    const inside = (x, y) => {
        const top = document.elementFromPoint(x, y);
        const isThere = getComputedStyle(it).pointerEvents !== 'none';
        return top && (it.contains(top) || top === it.closest('label') || (!isThere && top.contains(it)));
    };
    const [left, right] = [Math.max(box.left, 0) + 2, Math.min(box.right, innerWidth) - 2];
    const [top, bottom] = [Math.max(box.top, 0) + 2, Math.min(box.bottom, innerHeight) - 2];
    const spots = [[left, top], [right, top], [left, bottom], [right, bottom], [(left + right) / 2, (top + bottom) / 2]];
    if (!spots.some(([x, y]) => inside(x, y))) return 'it is covered or out of sight';
    const ring = [it, it.closest('label')].some((it) => {
        if (!it) return false;
        const style = getComputedStyle(it);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    });
    return ring ? '' : 'it has no ring';";

impl Page {
    /// Goes on with the Tab key until this has the focus; at every stop the focus is to be seen.
    #[track_caller]
    pub fn tab_to(&self, name: &str) {
        self.walk(name, || self.press(Key::Tab));
    }

    /// The same backwards.
    #[track_caller]
    pub fn tab_back_to(&self, name: &str) {
        self.walk(name, || self.chord(&[Key::Shift], Key::Tab));
    }

    #[track_caller]
    fn walk(&self, name: &str, step: impl Fn()) {
        let mut seen = Vec::new();
        for _ in 0..STOPS {
            step();
            if !self.has_focus() {
                continue; // after the last stop the browser's own frame has it
            }
            let here = self.focus_name();
            self.see_focus(&here);
            if here == name {
                return;
            }
            seen.push(here);
        }
        panic!(
            "the keyboard does not come to “{name}”, only to: {}",
            seen.join(" · ")
        );
    }

    /// Fails unless what has the focus is to be seen, with a ring.
    #[track_caller]
    fn see_focus(&self, name: &str) {
        let mut fault = Value::Null;
        // A page that has just scrolled paints in the next frame.
        let is_seen = self.eventually(|| {
            fault = self.script(FAULT, &[]);
            fault == json!("")
        });
        assert!(
            is_seen,
            "the focus is on “{name}”, but {fault}: {}",
            self.focused_html()
        );
    }

    /// Waits until something has the focus: after an action it may be on its way, but is never lost.
    #[track_caller]
    pub fn keeps_focus(&self) {
        assert!(self.eventually(|| self.has_focus()), "the focus is lost");
    }

    fn has_focus(&self) -> bool {
        let has = "return ![document.body, document.documentElement, null].includes(document.activeElement)";
        self.script(has, &[]) == json!(true)
    }

    /// The accessible name of what has the focus; empty where nothing has.
    #[track_caller]
    pub fn focus_name(&self) -> String {
        let object = self.cdp(
            "Runtime.evaluate",
            json!({ "expression": "document.activeElement" }),
        );
        let tree = self.cdp(
            "Accessibility.getPartialAXTree",
            json!({ "objectId": object["result"]["objectId"], "fetchRelatives": false }),
        );
        plain(
            tree["nodes"][0]["name"]["value"]
                .as_str()
                .unwrap_or_default(),
        )
    }

    fn focused_html(&self) -> String {
        let html = self.script("return document.activeElement.outerHTML.slice(0, 300)", &[]);
        html.as_str().unwrap_or_default().to_owned()
    }
}
