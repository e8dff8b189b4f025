//! The journal of a plan kept in the browser.
