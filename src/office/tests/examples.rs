//! The example plans that the application brings.

use std::collections::BTreeMap;
use std::fs;

use uppfyllt::file;
use uppfyllt::plan::Plan;

/// Every example by the name of its file.
pub fn all() -> BTreeMap<String, Plan> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/examples");
    let plan = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        let bytes = fs::read(&path).expect("an example");
        let read = file::read(&bytes).expect("a plan file");
        (name.into_owned(), read.plan)
    };
    let entries = fs::read_dir(folder).expect("the folder of examples");
    entries.map(plan).collect()
}
