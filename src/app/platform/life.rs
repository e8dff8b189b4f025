//! What the application tells the page's own script: that it runs, what is open, that it is lost.

use js_sys::{Function, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::page;

/// Tells the script that the application runs.
pub fn ready() {
    call("uppfylltReady", &JsValue::UNDEFINED);
}

/// Tells the script which plan is open: the one to rescue.
pub fn open_plan(id: Option<&str>) {
    if let Some(window) = page::window() {
        let id = id.map_or(JsValue::NULL, JsValue::from_str);
        // A page without its script has nobody to tell.
        let _ = Reflect::set(&window, &"uppfylltPlan".into(), &id);
    }
}

/// From now on a panic reaches the console and the script, which then helps the user.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        call("uppfylltPanic", &info.to_string().into());
    }));
}

fn call(name: &str, argument: &JsValue) {
    let function = page::window()
        .and_then(|window| Reflect::get(&window, &name.into()).ok())
        .and_then(|found| found.dyn_into::<Function>().ok());
    if let Some(function) = function {
        // The script's own failure must not become ours.
        let _ = function.call1(&JsValue::NULL, argument);
    }
}
