//! Where a label finds room: beside what it is about, on top of nothing.

use super::{
    backend::FONT_SIZE,
    drawing::{Anchor, Class, Point},
    metrics::{self, ASCENT, DESCENT},
};

/// Air kept between a label and its neighbours.
const AIR: f64 = 1.0;

/// An upright box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// The square around a point.
    pub fn around(at: Point, reach: f64) -> Self {
        Self {
            left: at.x - reach,
            top: at.y - reach,
            right: at.x + reach,
            bottom: at.y + reach,
        }
    }

    /// The box of a text of this class with its baseline at the spot.
    pub fn of_text(text: &str, class: Class, spot: Spot) -> Self {
        let width = metrics::width(text, FONT_SIZE, class.bold());
        let left = match spot.anchor {
            Anchor::Start => spot.at.x,
            Anchor::Middle => spot.at.x - width / 2.0,
            Anchor::End => spot.at.x - width,
        };
        Self {
            left,
            top: spot.at.y - ASCENT * FONT_SIZE,
            right: left + width,
            bottom: spot.at.y + DESCENT * FONT_SIZE,
        }
    }

    fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    fn holds(&self, other: &Self) -> bool {
        other.left >= self.left
            && other.right <= self.right
            && other.top >= self.top
            && other.bottom <= self.bottom
    }

    /// Whether the two share more than an edge.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether a straight line passes through (Liang and Barsky's clipping).
    fn crossed_by(&self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let edges = [
            (-dx, from.x - self.left),
            (dx, self.right - from.x),
            (-dy, from.y - self.top),
            (dy, self.bottom - from.y),
        ];
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (toward, distance) in edges {
            if toward == 0.0 {
                if distance < 0.0 {
                    return false;
                }
            } else if toward < 0.0 {
                enters = enters.max(distance / toward);
            } else {
                leaves = leaves.min(distance / toward);
            }
        }
        enters < leaves
    }
}

/// A place for a text: a point of its baseline and which end stands there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub at: Point,
    pub anchor: Anchor,
}

impl Spot {
    fn new(x: f64, y: f64, anchor: Anchor) -> Self {
        Self {
            at: Point { x, y },
            anchor,
        }
    }

    /// Places for a label of a point, best first: above, below, right, left.
    pub fn by_point(at: Point, reach: f64) -> Vec<Self> {
        let above = at.y - reach - 5.0;
        let below = at.y + reach + 4.0 + ASCENT * FONT_SIZE;
        let level = at.y + metrics::FIGURE / 2.0 * FONT_SIZE;
        let beside = reach + 5.0;
        vec![
            Self::new(at.x, above, Anchor::Middle),
            Self::new(at.x, below, Anchor::Middle),
            Self::new(at.x + beside, level, Anchor::Start),
            Self::new(at.x - beside, level, Anchor::End),
            Self::new(at.x, above, Anchor::Start),
            Self::new(at.x, above, Anchor::End),
            Self::new(at.x, below, Anchor::Start),
            Self::new(at.x, below, Anchor::End),
        ]
    }

    /// Places for a label of a level line, best first: at its right end, its left, its middle.
    pub fn by_level(left: f64, right: f64, y: f64) -> Vec<Self> {
        let clear = 5.5; // of the points that may lie on the line
        let above = y - DESCENT * FONT_SIZE - clear;
        let below = y + ASCENT * FONT_SIZE + clear;
        let places = |x, anchor| [above, below].map(|y| Self::new(x, y, anchor));
        [
            places(right, Anchor::End),
            places(left, Anchor::Start),
            places((left + right) / 2.0, Anchor::Middle),
        ]
        .concat()
    }
}

/// The room of a drawing: what is inside it, and what is taken.
pub(super) struct Room {
    frame: Area,
    areas: Vec<Area>,
    lines: Vec<(Point, Point)>,
}

impl Room {
    /// An empty room.
    pub fn new(frame: Area) -> Self {
        Self {
            frame,
            areas: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// Keeps labels off an area.
    pub fn take(&mut self, area: Area) {
        self.areas.push(area);
    }

    /// Keeps labels off a line through these points.
    pub fn take_line(&mut self, points: &[Point]) {
        self.lines
            .extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// The first of the spots where the text fits, which is then taken; `None` where it fits nowhere.
    pub fn find(&mut self, text: &str, class: Class, spots: &[Spot]) -> Option<Spot> {
        let (spot, area) = spots
            .iter()
            .map(|spot| (*spot, Area::of_text(text, class, *spot)))
            .find(|(_, area)| self.is_free(area))?;
        self.take(area);
        Some(spot)
    }

    fn is_free(&self, area: &Area) -> bool {
        let wide = area.grown(AIR);
        self.frame.holds(area)
            && !self.areas.iter().any(|taken| taken.meets(&wide))
            && !self.lines.iter().any(|(a, b)| area.crossed_by(*a, *b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room() -> Room {
        Room::new(Area::around(Point { x: 100.0, y: 100.0 }, 100.0))
    }

    #[track_caller]
    fn check(room: &mut Room, expected: Option<usize>) {
        let spots = Spot::by_point(Point { x: 100.0, y: 100.0 }, 4.0);
        let found = room.find("84 %", Class::LatestLabel, &spots);
        assert_eq!(found, expected.map(|n| spots[n]));
    }

    #[test]
    fn a_label_stands_above_then_below_then_beside() {
        let mut room = room();
        for spot in [Some(0), Some(1), Some(2), Some(3), None] {
            check(&mut room, spot);
        }
    }

    #[test]
    fn a_label_keeps_off_lines() {
        let mut room = room();
        let line = [(60.0, 80.0), (140.0, 90.0)].map(|(x, y)| Point { x, y });
        room.take_line(&line);
        check(&mut room, Some(1));
    }

    #[test]
    fn a_label_stays_in_the_frame() {
        let mut room = Room::new(Area::around(Point { x: 100.0, y: 185.0 }, 90.0));
        check(&mut room, Some(1));
    }
}
