//! The arithmetic of the windowed list, which lives in the application but knows no browser:
//! scrolled anywhere, what is rendered covers the view, and rows and gaps are as high as the whole list.

#[path = "../src/app/widgets/window/geometry.rs"]
mod geometry;

use geometry::{Geometry, Piece};
use proptest::prelude::*;

fn even(rows: usize, height: f64) -> Geometry {
    Geometry::of(std::iter::repeat_n(height, rows))
}

#[test]
fn the_rows_in_view_are_those_that_touch_it() {
    let list = even(1000, 40.0);
    assert_eq!(list.in_view(0.0, 400.0, 0.0), 0..10);
    assert_eq!(list.in_view(20.0, 400.0, 0.0), 0..11);
    assert_eq!(list.in_view(40.0, 400.0, 0.0), 1..11);
    assert_eq!(list.in_view(400.0, 400.0, 80.0), 8..22);
}

#[test]
fn a_scroll_past_the_end_shows_no_row_and_breaks_nothing() {
    let list = even(10, 40.0);
    assert!(list.in_view(10_000.0, 400.0, 0.0).is_empty());
    assert!(even(0, 40.0).in_view(0.0, 400.0, 100.0).is_empty());
    assert!(Geometry::default().in_view(0.0, 400.0, 100.0).is_empty());
}

#[test]
fn the_kept_row_stands_in_its_place_among_the_gaps() {
    let list = even(100, 10.0);
    let pieces = list.pieces(50..52, Some(4));
    assert_eq!(
        pieces,
        [
            Piece::Gap(40.0),
            Piece::Row(4),
            Piece::Gap(450.0),
            Piece::Row(50),
            Piece::Row(51),
            Piece::Gap(480.0),
        ]
    );
    assert_eq!(list.pieces(0..100, Some(4)).len(), 100);
    assert_eq!(list.pieces(99..100, Some(500)).len(), 2);
}

proptest! {
    #[test]
    fn rows_and_gaps_are_as_high_as_the_list(
        heights in prop::collection::vec(1u16..300, 0..400),
        scroll in 0u32..60_000,
        kept in prop::option::of(0usize..400),
    ) {
        let list = Geometry::of(heights.iter().map(|height| f64::from(*height)));
        let range = list.in_view(f64::from(scroll), 800.0, 600.0);
        let pieces = list.pieces(range.clone(), kept);
        let height: f64 = pieces.iter().map(|piece| match *piece {
            Piece::Gap(height) => height,
            Piece::Row(at) => f64::from(heights[at]),
        }).sum();
        prop_assert_eq!(height, list.top(heights.len()));

        let rows: Vec<usize> = pieces.iter().filter_map(|piece| match *piece {
            Piece::Row(at) => Some(at),
            Piece::Gap(_) => None,
        }).collect();
        prop_assert!(rows.is_sorted_by(|a, b| a < b));
        for (at, height) in heights.iter().enumerate() {
            let (top, bottom) = (list.top(at), list.top(at) + f64::from(*height));
            if bottom > f64::from(scroll) && top < f64::from(scroll) + 800.0 {
                prop_assert!(rows.contains(&at), "row {} is in view and not rendered", at);
            }
        }
        if let Some(kept) = kept.filter(|at| *at < heights.len()) {
            prop_assert!(rows.contains(&kept));
        }
    }
}
