//! The browser suite, in one program so that it links once. One file per task of people; see the crate's documentation.

mod check;
mod crashes;
mod documents;
mod economy;
mod exchange;
mod files;
mod follow_up;
mod harness;
mod history;
mod incoming;
mod keyboard;
mod links;
mod loading;
mod material;
mod naughty;
mod occasions;
mod pasting;
mod reporting;
mod rescue;
mod rules;
mod sharing;
mod storage;
mod views;
mod workbooks;
