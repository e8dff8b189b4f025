//! The browser application.

#[allow(
    dead_code,
    unused_imports,
    reason = "the session and the screens come next"
)]
mod platform;
#[allow(dead_code, unused_imports, reason = "the session comes next")]
mod storage;
#[allow(dead_code, unused_imports, reason = "the screens come next")]
mod widgets;

fn main() {
    console_error_panic_hook::set_once();
}
