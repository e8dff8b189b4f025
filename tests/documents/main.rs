//! Documents: of the example plans, in the order of the documents behind them; of a plan that has everything; of
//! a frozen occasion, which are the same for ever. What holds of any document is tested in `src/document`.

mod everything;
mod examples;
mod frozen;
mod rich;
mod told;
