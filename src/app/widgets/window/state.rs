//! What a windowed list knows: the measured heights, the scroll, the row with the focus.

use super::geometry::{Geometry, Piece};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, Node};
use std::collections::HashMap;
use std::hash::Hash;

/// Up to so many rows are rendered whole.
const FEW: usize = 150;
/// Rows are rendered so many pixels beyond the view, so that scrolling shows no blank and Tab finds the next row.
const MARGIN: f64 = 600.0;

/// What a row of any kind is told apart by.
pub trait RowKey: Clone + Eq + Hash + Send + Sync + 'static {}
impl<K: Clone + Eq + Hash + Send + Sync + 'static> RowKey for K {}

/// A piece with the key of its row.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<K> {
    /// The row with this key, at this position.
    Row(K, usize),
    /// Empty height, the n-th gap of the list.
    Gap(f64, usize),
}

impl<K: Clone> Part<K> {
    /// What tells the part apart from its siblings: a row by its key, a gap by its number and height.
    pub fn key(&self) -> (Option<K>, u64, usize) {
        match self {
            Self::Row(key, _) => (Some(key.clone()), 0, 0),
            Self::Gap(height, nth) => (None, height.to_bits(), *nth),
        }
    }
}

/// The state of one list.
pub struct Window<K: RowKey> {
    rows: Memo<Vec<K>>,
    guess: f64,
    heights: RwSignal<HashMap<K, f64>>,
    scroll: RwSignal<(f64, f64)>,
    focused: RwSignal<Option<K>>,
}

impl<K: RowKey> Clone for Window<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K: RowKey> Copy for Window<K> {}

impl<K: RowKey> Window<K> {
    /// A list of these rows, each guessed to be `guess` pixels high until it is measured.
    pub fn new(rows: Signal<Vec<K>>, guess: f64) -> Self {
        Self {
            rows: Memo::new(move |_| rows.get()),
            guess,
            heights: RwSignal::new(HashMap::new()),
            scroll: RwSignal::new((0.0, 1000.0)),
            focused: RwSignal::new(None),
        }
    }

    /// How many rows there are, rendered or not.
    pub fn len(self) -> usize {
        self.rows.with(Vec::len)
    }

    /// Few rows: all are rendered.
    pub fn is_whole(self) -> bool {
        self.len() <= FEW
    }

    /// What is rendered.
    pub fn parts(self) -> Memo<Vec<Part<K>>> {
        let geometry = self.geometry();
        Memo::new(move |_| {
            self.rows.with(|rows| {
                let pieces = if rows.len() <= FEW {
                    (0..rows.len()).map(Piece::Row).collect()
                } else {
                    self.pieces(rows, geometry)
                };
                with_keys(&pieces, rows)
            })
        })
    }

    fn pieces(self, rows: &[K], geometry: Memo<Geometry>) -> Vec<Piece> {
        let (scroll, view) = self.scroll.get();
        let kept = self.focused.with(|focused| {
            let focused = focused.as_ref()?;
            rows.iter().position(|key| key == focused)
        });
        geometry.with(|geometry| {
            let range = geometry.in_view(scroll, view, MARGIN);
            geometry.pieces(range, kept)
        })
    }

    fn geometry(self) -> Memo<Geometry> {
        Memo::new(move |_| {
            self.rows.with(|rows| {
                self.heights.with(|heights| {
                    let of = |key: &K| heights.get(key).copied().unwrap_or(self.guess);
                    Geometry::of(rows.iter().map(of))
                })
            })
        })
    }

    /// Takes the scroll position and size of the element that scrolls.
    pub fn scrolled(self, element: &Element) {
        let now = (
            f64::from(element.scroll_top()),
            f64::from(element.client_height()),
        );
        if self.scroll.get_untracked() != now {
            self.scroll.set(now);
        }
    }

    /// Measures the rows on the page. `parent` holds the rendered parts as children, in their order.
    pub fn measure(self, parent: &Element, parts: &[Part<K>]) {
        let children = parent.children();
        let measured = parts.iter().zip(0..).filter_map(|(part, at)| {
            let Part::Row(key, _) = part else { return None };
            let child = children.item(at)?.dyn_into::<HtmlElement>().ok()?;
            Some((key.clone(), f64::from(child.offset_height())))
        });
        let new: Vec<(K, f64)> = self.heights.with_untracked(|known| {
            measured
                .filter(|(key, height)| *height > 0.0 && known.get(key) != Some(height))
                .collect()
        });
        if !new.is_empty() {
            self.heights.update(|heights| heights.extend(new));
        }
    }

    /// Remembers which row holds the focus, found from the element that received it.
    pub fn focus(self, parent: &Element, target: &Node, parts: &[Part<K>]) {
        let children = parent.children();
        let holder = parts.iter().zip(0..).find(|(_, at)| {
            let child = children.item(*at);
            child.is_some_and(|child| child.contains(Some(target)))
        });
        if let Some((Part::Row(key, _), _)) = holder {
            self.focused.set(Some(key.clone()));
        }
    }

    /// Forgets the row with the focus.
    pub fn blur(self) {
        self.focused.set(None);
    }

    /// Where a row begins, in pixels; `None` if it is not in the list.
    pub fn top_of(self, key: &K) -> Option<f64> {
        let at = self
            .rows
            .with_untracked(|rows| rows.iter().position(|row| row == key))?;
        let heights = self.heights.read_untracked();
        let before = self.rows.with_untracked(|rows| {
            let known = |row| heights.get(row).copied().unwrap_or(self.guess);
            rows.iter().take(at).map(known).sum()
        });
        Some(before)
    }
}

fn with_keys<K: RowKey>(pieces: &[Piece], rows: &[K]) -> Vec<Part<K>> {
    let part = |(nth, piece): (usize, &Piece)| match *piece {
        Piece::Row(at) => rows.get(at).map(|key| Part::Row(key.clone(), at)),
        Piece::Gap(height) => Some(Part::Gap(height, nth)),
    };
    pieces.iter().enumerate().filter_map(part).collect()
}
