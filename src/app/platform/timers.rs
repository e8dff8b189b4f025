//! Waiting: for a while, or for something no longer than a while.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use super::page;

/// Waits; the browser may stretch it in a hidden tab.
pub async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let asked = page::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
        debug_assert!(asked.is_some_and(|asked| asked.is_ok()));
    });
    let _ = JsFuture::from(promise).await;
}

/// Lets the browser draw the page first. One that is hidden, as when it is being left, is drawn no more: nothing waits.
pub async fn after_drawing() {
    if !page::is_hidden() {
        sleep(0).await;
    }
}

/// The result of `future`, or `None` when it takes longer than `milliseconds`.
pub async fn within<T>(milliseconds: i32, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut timeout = pin!(sleep(milliseconds));
    poll_fn(move |context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => timeout.as_mut().poll(context).map(|()| None),
    })
    .await
}
