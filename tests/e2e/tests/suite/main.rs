//! The browser suite, in one program so that it links once. One file per task of people; see the crate's documentation.

mod harness;
mod loading;
mod pasting;
mod rescue;
