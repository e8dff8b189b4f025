//! What Word and Excel open without a repair: the schemas and rules of Office Open XML, as Microsoft's own
//! validator has them.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::build;
use crate::page::Page;
use crate::transfer::Download;

/// Where the validator lies among the tools.
const VALIDATOR: &str =
    "@ooxml-tools/validate/node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js";

impl Page {
    /// Fails with everything in a downloaded file that the rules do not allow.
    #[track_caller]
    pub fn opens_without_repair(&self, file: &Download) {
        let script = build::tools().join(VALIDATOR);
        assert!(
            script.is_file(),
            "the validator is missing: `cargo xtask test` installs it"
        );
        let path = self.file(&file.name, &file.bytes);
        let checked = Command::new("node")
            .arg(script)
            .args(["--output-format", "json"])
            .arg(&path)
            .output()
            .expect("node runs");
        fs::remove_file(&path).expect("the file is ours");
        let told = String::from_utf8_lossy(&checked.stdout);
        let faults: Value = serde_json::from_str(&told).unwrap_or_else(|_| {
            panic!(
                "the validator says: {told}{}",
                String::from_utf8_lossy(&checked.stderr)
            )
        });
        let none = faults.as_array().is_some_and(Vec::is_empty);
        assert!(none, "{} needs a repair: {faults:#}", file.name);
    }
}
