//! The arithmetic of the windowed list, which lives in the application but knows no browser:
//! scrolled anywhere, what is rendered covers the view and little more.

#[path = "../src/app/widgets/window/geometry.rs"]
mod geometry;

use geometry::{Geometry, next};
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
    /// Whatever is drawn, what is seen is drawn next; the rest comes block by block until all is there.
    #[test]
    fn what_is_wanted_is_drawn_step_by_step(
        drawn in (0usize..60, 0usize..60),
        edges in (0usize..20, 0usize..20, 1usize..20, 0usize..20),
    ) {
        let (before, low, seen, after) = edges;
        let wanted = before..before + low + seen + after;
        let seen = before + low..before + low + seen;
        let mut drawn = drawn.0.min(drawn.1)..drawn.0.max(drawn.1);
        for _ in 0..=wanted.len() {
            let step = next(&drawn, &seen, &wanted);
            prop_assert!(step.start <= seen.start && seen.end <= step.end, "{step:?} shows {seen:?}");
            prop_assert!(wanted.start <= step.start && step.end <= wanted.end);
            let fresh = step.clone().filter(|at| !drawn.contains(at) && !seen.contains(at)).count();
            prop_assert!(fresh <= 1, "{drawn:?} → {step:?} draws {fresh} beyond {seen:?}");
            drawn = step;
        }
        prop_assert_eq!(drawn, wanted);
    }

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
