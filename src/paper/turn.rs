//! Which way pages lie: a table of many columns lies across, with the headings right above it.

use super::{Block, Table};

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

impl Table {
    /// Whether it has too many columns for an upright page.
    pub fn lies_across(&self) -> bool {
        self.columns.len() > MOST
    }
}

/// How the page of each block lies.
pub fn turns(blocks: &[Block]) -> Vec<Turn> {
    let mut turns = vec![Turn::Upright; blocks.len()];
    let mut next = Turn::Upright;
    for (block, turn) in blocks.iter().zip(&mut turns).rev() {
        next = match block {
            Block::Table(it) if it.lies_across() => Turn::Across,
            // What stands above a table goes with it.
            Block::Heading(_) | Block::PageBreak => next,
            _ => Turn::Upright,
        };
        *turn = next;
    }
    turns
}
