//! Which blocks of a long list are in view, and which are drawn next. Arithmetic only; it knows no page.

use std::ops::Range;

/// The blocks to draw in the next frame, of a list that has drawn some: all that are seen, and of those
/// wanted around them one more, so that no frame draws much. What is no longer wanted goes.
pub fn next(drawn: &Range<usize>, seen: &Range<usize>, wanted: &Range<usize>) -> Range<usize> {
    let kept = drawn.start.max(wanted.start)..drawn.end.min(wanted.end);
    let touches = kept.start <= seen.end && seen.start <= kept.end && !kept.is_empty();
    let all = match touches {
        true => kept.start.min(seen.start)..kept.end.max(seen.end),
        false => seen.clone(),
    };
    if all.end < wanted.end {
        all.start..all.end + 1
    } else {
        all.start.saturating_sub(1).max(wanted.start).min(all.start)..all.end
    }
}

/// Where each block of a list begins, in pixels from the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Geometry {
    /// The beginning of each block, and last the end of the list.
    edges: Vec<f64>,
}

impl Geometry {
    /// The geometry of blocks with these heights.
    pub fn of(heights: impl Iterator<Item = f64>) -> Self {
        let mut end = 0.0;
        let mut edges = vec![end];
        for height in heights {
            end += height;
            edges.push(end);
        }
        Self { edges }
    }

    /// How many blocks there are.
    pub fn len(&self) -> usize {
        self.edges.len().saturating_sub(1)
    }

    /// Where the block at `at` begins; the end of the list for a position past it.
    pub fn top(&self, at: usize) -> f64 {
        let at = at.min(self.len());
        self.edges.get(at).copied().unwrap_or(0.0)
    }

    /// The blocks that touch the stretch of `view` pixels from `scroll`, with `margin` pixels more on either side.
    pub fn in_view(&self, scroll: f64, view: f64, margin: f64) -> Range<usize> {
        let (low, high) = (scroll - margin, scroll + view + margin);
        let ends = self.edges.get(1..).unwrap_or_default();
        let start = ends.partition_point(|end| *end <= low);
        let end = self.edges.partition_point(|edge| *edge < high);
        start..end.min(self.len()).max(start)
    }
}
