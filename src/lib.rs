//! Uppfyllt: plan and follow up the political goals of a Swedish municipal committee.

pub mod plan;

pub mod edit;

pub mod fulfilment;

pub mod file;

pub mod exchange;

pub mod text;

pub mod chart;
