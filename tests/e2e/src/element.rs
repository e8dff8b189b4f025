//! Elements as people and assistive technology know them: by role and name, out of the browser's accessibility tree.

use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use crate::page::{Page, plain};

/// What a label can belong to.
const FIELDS: &[&str] = &[
    "textbox",
    "searchbox",
    "spinbutton",
    "combobox",
    "listbox",
    "Date",
    "slider",
];

/// Anything in which elements can be looked for: the page, or an element of it.
pub trait Look {
    /// Looks for any of these roles under this accessible name. Nothing happens before it is used.
    fn look(&self, roles: &'static [&'static str], name: &str) -> Element<'_>;

    /// A button.
    fn button(&self, name: &str) -> Element<'_> {
        self.look(&["button", "DisclosureTriangle"], name)
    }
    /// A link.
    fn link(&self, name: &str) -> Element<'_> {
        self.look(&["link"], name)
    }
    /// A field of any kind, by its label.
    fn field(&self, label: &str) -> Element<'_> {
        self.look(FIELDS, label)
    }
    /// A heading.
    fn heading(&self, text: &str) -> Element<'_> {
        self.look(&["heading"], text)
    }
    /// A check box or switch.
    fn checkbox(&self, label: &str) -> Element<'_> {
        self.look(&["checkbox", "switch"], label)
    }
    /// A radio button.
    fn radio(&self, label: &str) -> Element<'_> {
        self.look(&["radio"], label)
    }
    /// A tab of a tab list.
    fn tab(&self, name: &str) -> Element<'_> {
        self.look(&["tab"], name)
    }
    /// An item of a menu.
    fn menu_item(&self, name: &str) -> Element<'_> {
        self.look(&["menuitem", "menuitemradio", "menuitemcheckbox"], name)
    }
    /// A dialog.
    fn dialog(&self, name: &str) -> Element<'_> {
        self.look(&["dialog", "alertdialog"], name)
    }
    /// A table.
    fn table(&self, name: &str) -> Element<'_> {
        self.look(&["table", "grid", "treegrid"], name)
    }
    /// A region, group or list with a name of its own.
    fn region(&self, name: &str) -> Element<'_> {
        self.look(
            &[
                "region",
                "group",
                "list",
                "navigation",
                "main",
                "search",
                "form",
                "figure",
            ],
            name,
        )
    }
    /// An image, a status mark among them.
    fn image(&self, name: &str) -> Element<'_> {
        self.look(&["image", "img"], name)
    }
}

/// An element by role and name. It is looked up anew, with patience, each time it is used.
#[derive(Clone)]
pub struct Element<'page> {
    page: &'page Page,
    within: Option<Box<Element<'page>>>,
    roles: &'static [&'static str],
    name: String,
    nth: Option<usize>,
}

impl<'page> Element<'page> {
    pub(crate) fn new(
        page: &'page Page,
        within: Option<Box<Element<'page>>>,
        roles: &'static [&'static str],
        name: &str,
    ) -> Self {
        Self {
            page,
            within,
            roles,
            name: name.to_owned(),
            nth: None,
        }
    }

    /// One of several of the same name, from 0 in the order of the page.
    #[must_use]
    pub fn nth(mut self, at: usize) -> Self {
        self.nth = Some(at);
        self
    }

    /// Clicks in its middle, as a mouse does: what is covered or disabled is refused.
    #[track_caller]
    pub fn click(&self) {
        let mut refusal = None;
        let clicked = self.page.eventually(|| {
            let element = self.one();
            let click = self.page.wait_for(element.click());
            refusal = click.err().map(|error| error.to_string());
            refusal.is_none()
        });
        assert!(
            clicked,
            "{} cannot be clicked: {}",
            self.shown(),
            refusal.unwrap_or_default()
        );
    }

    /// Replaces what stands in the field by this and leaves it with the Tab key, which commits it.
    #[track_caller]
    pub fn fill(&self, text: &str) {
        self.write(text);
        self.page.press(Key::Tab);
    }

    /// Replaces what stands in the field by this and stays there.
    #[track_caller]
    pub fn write(&self, text: &str) {
        self.on_it("element.focus(); if (element.select) element.select()");
        if text.is_empty() {
            self.page.press(Key::Delete);
        } else {
            self.page.cdp("Input.insertText", json!({ "text": text }));
        }
    }

    /// Chooses an option of a select field by its text.
    #[track_caller]
    pub fn choose(&self, option: &str) {
        let is_chosen = self.on_it_with(
            "const option = [...element.options].find((option) => option.label === arguments[1]);
             if (!option) return false;
             element.focus();
             element.value = option.value;
             element.dispatchEvent(new Event('input', { bubbles: true }));
             element.dispatchEvent(new Event('change', { bubbles: true }));
             return true;",
            json!(option),
        );
        assert!(
            is_chosen == json!(true),
            "{} has no option “{option}”",
            self.shown()
        );
    }

    /// Drops a text file onto it.
    #[track_caller]
    pub fn drop_file(&self, name: &str, text: &str) {
        self.on_it_with(
            "const [name, text] = arguments[1];
             const data = new DataTransfer();
             data.items.add(new File([text], name));
             for (const kind of ['dragenter', 'dragover', 'drop'])
                 element.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));",
            json!([name, text]),
        );
    }

    /// Gives it the focus.
    #[track_caller]
    pub fn focus(&self) {
        self.on_it("element.focus()");
    }

    /// Whether it has the focus.
    #[track_caller]
    pub fn has_focus(&self) -> bool {
        self.on_it("return document.activeElement === element") == json!(true)
    }

    /// What stands in the field.
    #[track_caller]
    pub fn value(&self) -> String {
        self.on_it("return element.value ?? element.textContent")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The text it shows, with plain spaces.
    #[track_caller]
    pub fn text(&self) -> String {
        plain(
            self.on_it("return element.innerText ?? element.textContent")
                .as_str()
                .unwrap_or_default(),
        )
    }

    /// An attribute as it stands.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.on_it_with("return element.getAttribute(arguments[1])", json!(name));
        value.as_str().map(str::to_owned)
    }

    /// Whether it is ticked, pressed or selected.
    #[track_caller]
    pub fn is_on(&self) -> bool {
        let states = "return element.checked === true || ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current']
            .some((state) => !['false', null].includes(element.getAttribute(state)))";
        self.on_it(states) == json!(true)
    }

    /// How many there are at this moment, without waiting.
    pub fn count(&self) -> usize {
        self.found().len()
    }

    /// Waits until there is at least one.
    #[track_caller]
    pub fn see(&self) {
        assert!(
            self.page.eventually(|| self.count() > 0),
            "there is no {}. {}",
            self.shown(),
            self.others()
        );
    }

    /// Waits until there is none.
    #[track_caller]
    pub fn see_none(&self) {
        assert!(
            self.page.eventually(|| self.count() == 0),
            "there is still a {}",
            self.shown()
        );
    }

    /// The element for what thirtyfour offers beyond this.
    #[track_caller]
    pub fn one(&self) -> WebElement {
        WebElement::from_json(self.handle(), self.page.driver().handle().clone())
            .expect("the browser hands out an element")
    }

    #[track_caller]
    fn on_it(&self, script: &str) -> Value {
        self.on_it_with(script, Value::Null)
    }

    #[track_caller]
    fn on_it_with(&self, script: &str, argument: Value) -> Value {
        let body = format!("const element = arguments[0]; {script}");
        self.page.script(&body, &[self.handle(), argument])
    }

    /// The one element as the driver names it; the accessibility tree names it otherwise.
    #[track_caller]
    fn handle(&self) -> Value {
        let node = self.node();
        let object = self
            .page
            .cdp("DOM.resolveNode", json!({ "backendNodeId": node }));
        self.page.cdp(
            "Runtime.callFunctionOn",
            json!({
                "objectId": object["object"]["objectId"],
                "functionDeclaration": "function () { window.e2eElement = this }",
            }),
        );
        self.page.script("return window.e2eElement", &[])
    }

    /// Waits until there is exactly one, or the wanted one of several.
    #[track_caller]
    fn node(&self) -> Value {
        let mut found = Vec::new();
        let is_there = self.page.eventually(|| {
            found = self.found();
            match self.nth {
                Some(at) => found.len() > at,
                None => found.len() == 1,
            }
        });
        match self.nth {
            Some(at) if is_there => found.swap_remove(at),
            None if is_there => found.swap_remove(0),
            _ if found.is_empty() => panic!("there is no {}. {}", self.shown(), self.others()),
            _ => panic!(
                "there are {} of {}; pick one with `nth`",
                found.len(),
                self.shown()
            ),
        }
    }

    /// The matching nodes of the accessibility tree; none while the page changes under the question.
    fn found(&self) -> Vec<Value> {
        self.tree(Some(&self.name))
            .iter()
            .filter(|node| self.has_role(node))
            .map(|node| node["backendDOMNodeId"].clone())
            .collect()
    }

    fn tree(&self, name: Option<&str>) -> Vec<Value> {
        let mut question = match &self.within {
            Some(outer) if outer.count() == 0 => return Vec::new(),
            Some(outer) => json!({ "backendNodeId": outer.node() }),
            None => {
                json!({ "nodeId": self.page.cdp("DOM.getDocument", json!({ "depth": 0 }))["root"]["nodeId"] })
            }
        };
        if let Some(name) = name {
            question["accessibleName"] = json!(name);
        }
        let cdp = self.page.driver().cdp();
        let answer = self
            .page
            .wait_for(cdp.send_raw("Accessibility.queryAXTree", question));
        let nodes = answer.map(|answer| answer["nodes"].as_array().cloned().unwrap_or_default());
        let mut nodes = nodes.unwrap_or_default();
        nodes.retain(|node| node["ignored"] != json!(true));
        nodes
    }

    fn has_role(&self, node: &Value) -> bool {
        node["role"]["value"]
            .as_str()
            .is_some_and(|role| self.roles.contains(&role))
    }

    fn shown(&self) -> String {
        let inside = self
            .within
            .as_ref()
            .map_or_else(String::new, |outer| format!(" inside {}", outer.shown()));
        format!("{} “{}”{inside}", self.roles[0], self.name)
    }

    /// What there is instead, for the reader of a failure.
    fn others(&self) -> String {
        let names: Vec<String> = self
            .tree(None)
            .iter()
            .filter(|node| self.has_role(node))
            .filter_map(|node| {
                node["name"]["value"]
                    .as_str()
                    .map(|name| format!("“{name}”"))
            })
            .collect();
        format!("There is: {}", names.join(", "))
    }
}

impl Look for Element<'_> {
    fn look(&self, roles: &'static [&'static str], name: &str) -> Element<'_> {
        Element::new(self.page, Some(Box::new(self.clone())), roles, name)
    }
}
