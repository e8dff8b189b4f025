//! The project's tool: serve, test, dist, tidy.
fn main() {}
