//! The browser application.

#[allow(
    dead_code,
    unused_imports,
    reason = "the session and the screens come next"
)]
mod platform;
#[allow(dead_code, unused_imports, reason = "the session comes next")]
mod storage;

fn main() {
    console_error_panic_hook::set_once();
}
