//! Pasted tables, CSV and other files ↔ plan. Every reader returns a value and its problems.
//!
//! A paste goes through rooms of its own, each a value that can be shown: text or cells →
//! [`table::Grid`] → `sheet` (tables with headings) → `roles` (what each column is, which a person
//! may change) → `placing` (a draft and problems, by row and column) → `draft` (one edit).
//! Tables of the economy go from the grid to [`budget`], where figures tell what is a sum of what.
//! Measurements in long tables go their own way, made for many rows: [`series`] (what a file says) and
//! [`incoming`] (what becomes of it in a plan). What is not here: files, clipboards and wording for people.

pub mod budget;
pub mod clean;
pub mod csv;
pub mod date;
pub mod draft;
pub mod frequency;
pub mod heading;
pub mod incoming;
pub mod measure;
pub mod number;
pub mod placing;
pub mod roles;
pub mod series;
pub mod sheet;
pub mod status;
pub mod table;
