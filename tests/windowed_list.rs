//! The arithmetic of the windowed list, which lives in the application but knows no browser:
//! scrolled anywhere, what is rendered covers the view and little more.

#[path = "../src/app/widgets/window/geometry.rs"]
mod geometry;

use geometry::Geometry;
use proptest::prelude::*;

fn even(blocks: usize, height: f64) -> Geometry {
    Geometry::of(std::iter::repeat_n(height, blocks))
}

#[test]
fn the_blocks_in_view_are_those_that_touch_it() {
    let list = even(1000, 40.0);
    assert_eq!(list.in_view(0.0, 400.0, 0.0), 0..10);
    assert_eq!(list.in_view(20.0, 400.0, 0.0), 0..11);
    assert_eq!(list.in_view(40.0, 400.0, 0.0), 1..11);
    assert_eq!(list.in_view(400.0, 400.0, 80.0), 8..22);
}

#[test]
fn a_scroll_past_the_end_shows_nothing_and_breaks_nothing() {
    let list = even(10, 40.0);
    assert!(list.in_view(10_000.0, 400.0, 0.0).is_empty());
    assert!(even(0, 40.0).in_view(0.0, 400.0, 100.0).is_empty());
    assert!(Geometry::default().in_view(0.0, 400.0, 100.0).is_empty());
}

proptest! {
    #[test]
    fn every_block_that_is_seen_is_rendered(
        heights in prop::collection::vec(1u16..300, 0..400),
        scroll in 0u32..60_000,
    ) {
        let list = Geometry::of(heights.iter().map(|height| f64::from(*height)));
        prop_assert_eq!(list.len(), heights.len());
        let scroll = f64::from(scroll);
        let rendered = list.in_view(scroll, 800.0, 600.0);
        for at in 0..heights.len() {
            let (top, bottom) = (list.top(at), list.top(at + 1));
            if bottom > scroll && top < scroll + 800.0 {
                prop_assert!(rendered.contains(&at), "block {} is in view and not rendered", at);
            }
            if bottom < scroll - 600.0 || top > scroll + 1400.0 {
                prop_assert!(!rendered.contains(&at), "block {} is far away and rendered", at);
            }
        }
    }
}
