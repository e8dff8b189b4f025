//! Uppfyllt: plan and follow up the political goals of a Swedish municipal committee.
//!
//! This crate is everything that can be known without a browser. It has no IO, no clock, no
//! randomness and no global state: time and ids are arguments, importers return a value and what
//! was wrong, and no bytes from outside make it panic. The application in `app` (its own crate
//! root, feature `web`) is the only place that knows Leptos and the browser; what reads and writes
//! workbooks is in `office` (a third, feature `office`), away from the plan.
//!
//! # The map
//!
//! Read from the top; a room may use those above it that are named.
//!
//! | room | what it is | uses |
//! |---|---|---|
//! | [`json`] | records as trees of JSON values, trees as text, and back: one way each | nothing |
//! | [`order`] | sorting, and maps of many entries, compiled once | nothing |
//! | [`plan`] | the model: goals, indicators, measurements, judgements … plain data by id | order |
//! | [`economy`] | tables of money and volumes worked out, checked and held against each other | order, plan |
//! | [`edit`] | an `Edit` is wanted, a `Change` is what it did: records before and after | json, order, plan |
//! | [`merge`] | copies of a plan drawn together, conflicts as values; two versions compared | edit, json, order, plan |
//! | [`fulfilment`] | how the plan stands at an occasion, every figure with its reason | economy, order, plan |
//! | [`phrase`] | a target's wording in Swedish to the rule that it states | plan |
//! | [`file`] | the plan file, the journal and links with a plan inside: envelope, versions, checksums, recovery | edit, json, order, plan |
//! | [`book`] | tables as spreadsheets know them: typed cells, in and out | plan |
//! | [`exchange`] | pasted tables, measurements of other sources in, tables out as CSV | book, economy, edit, json, order, plan |
//! | [`check`] | what in a plan, a text or between two versions somebody should look at | economy, edit, exchange, fulfilment, order, phrase, plan |
//! | [`text`] | numbers, dates and every text of the interface, Swedish and English | book, check, economy, edit, exchange, file, fulfilment, json, merge, order, phrase, plan |
//! | [`reporting`] | what is due at an occasion, blocks pasted on it, the part that goes to one unit | book, edit, exchange, fulfilment, order, plan, text |
//! | [`chart`] | an indicator over time, and the economy, as typed drawings | economy, fulfilment, order, plan, text |
//! | [`paper`] | documents as a word processor knows them: headings, runs, tables, pictures | nothing |
//! | [`document`] | templates and figures become documents; documents become web pages | chart, economy, file, fulfilment, order, paper, plan, text |
//! | [`tables`] | every view as a table that goes out | book, check, document, economy, file, fulfilment, order, paper, plan, reporting, text |
//! | `office` | workbooks read and written, and documents for Word written, in a wasm and a Worker of their own | book, paper |
//! | `app` | the browser application | everything |
//!
//! # What is absent on purpose
//!
//! - A way to change a plan other than [`edit`]: undo, journal, tabs and merging all carry
//!   the same [`edit::Change`].
//! - Rounding in the calculus: figures are exact decimals and are rounded only where `text` shows them.
//! - A guess: what a reader cannot place is listed with its row and column, what nobody has judged
//!   is *not assessed*, which is not zero.
//! - Wire types beside the model: a record's serde attributes stand beside its fields, and `file`
//!   alone decides when and in what envelope they are used (`docs/file-format.md`).

pub mod json;

pub mod order;

pub mod plan;

pub mod economy;

pub mod edit;

pub mod merge;

pub mod fulfilment;

pub mod phrase;

pub mod file;

pub mod book;

pub mod exchange;

pub mod check;

pub mod text;

pub mod reporting;

pub mod chart;

pub mod paper;

pub mod document;

pub mod tables;
