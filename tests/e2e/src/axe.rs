//! The accessibility checker axe-core, run inside the page.

use std::fs;

use serde_json::{Value, json};

use crate::build;
use crate::page::Page;

/// WCAG 2.2 A and AA, and what axe holds to be good practice. Nothing is fetched for it.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
       .then((result) => done(result.violations), (error) => done(String(error)));";

impl Page {
    /// Fails with every finding of axe on what is shown now.
    #[track_caller]
    pub fn axe(&self) {
        if self.script("return typeof axe", &[]) == json!("undefined") {
            self.script(&source(), &[]);
        }
        let outcome = self.script_async(RUN, &[]);
        let Value::Array(violations) = outcome else {
            panic!("axe does not run: {outcome}");
        };
        let findings: Vec<String> = violations.iter().map(finding).collect();
        assert!(findings.is_empty(), "axe finds:\n{}", findings.join("\n"));
    }
}

fn source() -> String {
    let path = build::tools().join("axe-core/node_modules/axe-core/axe.min.js");
    let Ok(source) = fs::read_to_string(&path) else {
        panic!("axe-core is missing: `cargo xtask test` installs it");
    };
    // Run by the driver inside a function: there is neither a module nor a global scope to find.
    format!("const module = undefined, define = undefined;\n{source}")
}

fn finding(violation: &Value) -> String {
    let places: Vec<String> = violation["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|node| {
            format!(
                "    {}\n      {}",
                node["target"],
                text(&node["failureSummary"]).replace('\n', "\n      ")
            )
        })
        .collect();
    format!(
        "  {}: {}\n{}",
        text(&violation["id"]),
        text(&violation["help"]),
        places.join("\n")
    )
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
