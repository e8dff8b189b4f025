//! The memory of the part that reads workbooks: a hostile one ends there, and takes nothing else with it.

/// In bytes.
const MEMORY: u32 = 256 << 20;

fn main() {
    println!("cargo::rerun-if-changed=src/office/build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bin=office=--max-memory={MEMORY}");
    }
}
