//! Prints the JSON Schema of the plan file; `cargo xtask dist` publishes it as `plan.schema.json`.

fn main() {
    println!("{:#}", uppfyllt::file::schema());
}
