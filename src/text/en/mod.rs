//! The texts of the user interface in English.

mod about;
mod check;
mod difference;
mod document;
mod documents;
mod economy;
mod economy_screen;
mod exchange;
mod explanation;
mod export;
mod frame;
mod help;
mod history;
mod incoming;
mod indicators;
mod judgement;
mod link;
mod occasions;
mod opening;
mod overview;
mod paste;
mod problem;
mod reader;
mod report_in;
mod start;
mod status;
mod tables;
mod target;
mod tree;
mod trial;
mod units;
mod workbook;

use super::catalogue::Catalogue;

/// Every text.
pub const CATALOGUE: Catalogue = Catalogue {
    frame: frame::TEXTS,
    status: status::TEXTS,
    problem: problem::TEXTS,
    opening: opening::TEXTS,
    start: start::TEXTS,
    overview: overview::TEXTS,
    reader: reader::TEXTS,
    explanation: explanation::TEXTS,
    occasions: occasions::TEXTS,
    trial: trial::TEXTS,
    judgement: judgement::TEXTS,
    tree: tree::TEXTS,
    target: target::TEXTS,
    units: units::TEXTS,
    indicators: indicators::TEXTS,
    paste: paste::TEXTS,
    report_in: report_in::TEXTS,
    history: history::TEXTS,
    workbook: workbook::TEXTS,
    exchange: exchange::TEXTS,
    link: link::TEXTS,
    export: export::TEXTS,
    tables: tables::TEXTS,
    incoming: incoming::TEXTS,
    about: about::TEXTS,
    documents: documents::TEXTS,
    parts: documents::parts::TEXTS,
    prose: documents::prose::TEXTS,
    material: documents::material::TEXTS,
    check: check::TEXTS,
    difference: difference::TEXTS,
    document: document::TEXTS,
    economy: economy::TEXTS,
    economy_screen: economy_screen::TEXTS,
    help: help::TEXTS,
};
