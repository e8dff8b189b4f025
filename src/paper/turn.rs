//! Which way pages lie: a table of many columns lies across, with the headings right above it.

use super::Block;

/// The most columns of a table on an upright page.
const MOST: usize = 9;

/// How a page lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Upright.
    Upright,
    /// Across.
    Across,
}

/// How the page of each block lies.
pub fn turns(blocks: &[Block]) -> Vec<Turn> {
    let mut turns = vec![Turn::Upright; blocks.len()];
    let mut next = Turn::Upright;
    for (block, turn) in blocks.iter().zip(&mut turns).rev() {
        next = match block {
            Block::Table(it) if it.columns.len() > MOST => Turn::Across,
            // What stands above a table goes with it.
            Block::Heading(_) | Block::PageBreak => next,
            _ => Turn::Upright,
        };
        *turn = next;
    }
    turns
}
