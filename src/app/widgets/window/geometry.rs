//! Which rows of a long list are in view. Arithmetic only; it knows no page.

use std::ops::Range;

/// Where each row of a list begins, in pixels from the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Geometry {
    /// The beginning of each row, and last the end of the list.
    edges: Vec<f64>,
}

/// A part of a list: rows that are rendered, or a gap as high as the rows that are not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece {
    /// The row at this position.
    Row(usize),
    /// Empty height in place of rows.
    Gap(f64),
}

impl Geometry {
    /// The geometry of rows with these heights.
    pub fn of(heights: impl Iterator<Item = f64>) -> Self {
        let mut end = 0.0;
        let mut edges = vec![end];
        for height in heights {
            end += height;
            edges.push(end);
        }
        Self { edges }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.edges.len().saturating_sub(1)
    }

    /// Where the row at `at` begins; the end of the list for a position past it.
    pub fn top(&self, at: usize) -> f64 {
        let at = at.min(self.len());
        self.edges.get(at).copied().unwrap_or(0.0)
    }

    /// The rows that touch the stretch of `view` pixels from `scroll`, with `margin` pixels more on either side.
    pub fn in_view(&self, scroll: f64, view: f64, margin: f64) -> Range<usize> {
        let (low, high) = (scroll - margin, scroll + view + margin);
        let ends = self.edges.get(1..).unwrap_or_default();
        let start = ends.partition_point(|end| *end <= low);
        let end = self.edges.partition_point(|edge| *edge < high);
        start..end.min(self.len()).max(start)
    }

    /// The list as rows and gaps: the rows in `range`, and the one at `kept` wherever it is.
    pub fn pieces(&self, range: Range<usize>, kept: Option<usize>) -> Vec<Piece> {
        let kept = kept.filter(|at| *at < self.len() && !range.contains(at));
        let before = kept.filter(|at| *at < range.start);
        let after = kept.filter(|at| *at >= range.end);
        let mut pieces = Vec::with_capacity(range.len() + 4);
        let mut done = 0;
        for row in before.into_iter().chain(range).chain(after) {
            self.push_gap(&mut pieces, done..row);
            pieces.push(Piece::Row(row));
            done = row + 1;
        }
        self.push_gap(&mut pieces, done..self.len());
        pieces
    }

    fn push_gap(&self, pieces: &mut Vec<Piece>, rows: Range<usize>) {
        if !rows.is_empty() {
            pieces.push(Piece::Gap(self.top(rows.end) - self.top(rows.start)));
        }
    }
}
