//! What a windowed list knows: its rows in blocks, their heights, the scroll, and the block that is kept.

use super::geometry::{Geometry, next};
use leptos::html;
use leptos::prelude::*;
use leptos::web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use std::hash::Hash;
use std::ops::Range;

/// Up to so many rows are rendered whole.
const FEW: usize = 150;
/// The rows of a block in a list with more.
const BLOCK: usize = 3;
/// So many blocks stand together. Where none of them is rendered they are one gap: however long the list, the browser
/// has few elements to style and lay out.
const STRETCH: usize = 16;
/// Blocks are rendered so many pixels beyond the view, so that scrolling shows no blank and Tab finds the next row.
const MARGIN: f64 = 600.0;

/// What a row of any kind is told apart by.
pub trait RowKey: Clone + Eq + Hash + Send + Sync + 'static {}
impl<K: Clone + Eq + Hash + Send + Sync + 'static> RowKey for K {}

/// A row to be brought into view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reveal<K> {
    key: K,
}

impl<K> Reveal<K> {
    /// Scrolls until the row is seen.
    pub fn scroll_to(key: K) -> Self {
        Self { key }
    }
}

/// The state of one list.
pub struct Window<K: RowKey> {
    rows: Memo<Vec<K>>,
    /// The measured heights of the blocks; a block that was never rendered has none.
    heights: RwSignal<Vec<Option<f64>>>,
    /// Scroll position and height of the view.
    view: RwSignal<(f64, f64)>,
    /// The block that holds, or last held, the focus.
    kept: RwSignal<Option<usize>>,
    geometry: Memo<Geometry>,
    /// The blocks that are seen.
    seen: Memo<Range<usize>>,
    /// Those, and some more on either side.
    wanted: Memo<Range<usize>>,
    /// The blocks that are drawn: what is wanted comes frame by frame.
    drawn: RwSignal<Range<usize>>,
    /// The page is on its way to paper, which has no window: every row is rendered.
    printed: RwSignal<bool>,
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
        let rows = Memo::new(move |_| rows.get());
        let heights = RwSignal::new(Vec::new());
        let view = RwSignal::new((0.0, 1000.0));
        let geometry = Memo::new(move |_| {
            let count = rows.with(Vec::len);
            heights.with(|heights| geometry(count, heights, guess))
        });
        let within = move |margin| {
            Memo::new(move |_| {
                let (scroll, height) = view.get();
                geometry.with(|geometry| geometry.in_view(scroll, height, margin))
            })
        };
        let seen = within(0.0);
        let window = Self {
            rows,
            heights,
            view,
            kept: RwSignal::new(None),
            geometry,
            seen,
            wanted: within(MARGIN),
            drawn: RwSignal::new(seen.get_untracked()),
            printed: RwSignal::new(false),
        };
        window.draw_ahead();
        window.print_whole();
        window
    }

    /// Draws what is seen at once, and what is wanted beyond it a block with each frame.
    fn draw_ahead(self) {
        let frame = RwSignal::new(());
        let waits = StoredValue::new(false);
        Effect::new(move |_| {
            frame.track();
            let (seen, wanted) = (self.seen.get(), self.wanted.get());
            let drawn = self.drawn.get_untracked();
            let next = next(&drawn, &seen, &wanted);
            if next != wanted && !waits.get_value() {
                waits.set_value(true);
                request_animation_frame(move || {
                    // Nothing waits in a list that has left the page.
                    waits.try_set_value(false);
                    frame.try_set(());
                });
            }
            if next != drawn {
                self.drawn.set(next);
            }
        });
    }

    /// Renders every row while the page is printed. Whoever prints by a button says so a frame before, since nothing
    /// is rendered while a script waits for the dialog.
    fn print_whole(self) {
        let set = move |on| {
            move |_| {
                self.printed.try_set(on); // the list may have left the page
            }
        };
        let begins = window_event_listener_untyped("beforeprint", set(true));
        let ends = window_event_listener_untyped("afterprint", set(false));
        on_cleanup(move || {
            begins.remove();
            ends.remove();
        });
    }

    /// How many rows there are, rendered or not.
    pub fn len(self) -> usize {
        self.rows.with(Vec::len)
    }

    /// Few rows: all are rendered.
    pub fn is_whole(self) -> bool {
        self.len() <= FEW
    }

    /// The numbers of all stretches.
    pub fn stretches(self) -> Range<usize> {
        0..self.count().div_ceil(STRETCH)
    }

    /// The numbers of the blocks of a stretch.
    pub fn blocks_of(self, stretch: usize) -> Range<usize> {
        let start = stretch * STRETCH;
        start..(start + STRETCH).min(self.count())
    }

    fn count(self) -> usize {
        self.len().div_ceil(block_size(self.len()))
    }

    /// The position of the first row of a block.
    pub fn start_of(self, block: usize) -> usize {
        block * block_size(self.len())
    }

    /// The rows of a block.
    pub fn rows_of(self, block: usize) -> Vec<K> {
        self.rows.with(|rows| {
            let size = block_size(rows.len());
            rows.iter().skip(block * size).take(size).cloned().collect()
        })
    }

    /// Whether a block is rendered.
    pub fn is_rendered(self, block: usize) -> Memo<bool> {
        Memo::new(move |_| self.renders_any(&(block..block + 1)))
    }

    /// Whether any block of a stretch is rendered.
    pub fn is_near(self, stretch: usize) -> Memo<bool> {
        Memo::new(move |_| self.renders_any(&self.blocks_of(stretch)))
    }

    fn renders_any(self, blocks: &Range<usize>) -> bool {
        let meets = |drawn: &Range<usize>| drawn.start < blocks.end && blocks.start < drawn.end;
        self.is_whole()
            || self.printed.get()
            || self.drawn.with(meets)
            || self.kept.get().is_some_and(|it| blocks.contains(&it))
    }

    /// The height of blocks as CSS says it, for those that are not rendered.
    pub fn height_of(self, blocks: Range<usize>) -> String {
        let height = self
            .geometry
            .with(|geometry| geometry.top(blocks.end) - geometry.top(blocks.start));
        format!("{height}px")
    }

    /// Takes the scroll position and size of the element that scrolls.
    pub fn scrolled(self, scroller: NodeRef<html::Div>) {
        let Some(element) = scroller.try_get_untracked().flatten() else {
            return;
        };
        let now = (
            f64::from(element.scroll_top()),
            f64::from(element.client_height()),
        );
        if self
            .view
            .try_get_untracked()
            .is_some_and(|view| view != now)
        {
            self.view.set(now);
        }
    }

    /// Takes the height of a rendered block.
    pub fn measured(self, block: usize, element: &HtmlElement) {
        let height = f64::from(element.offset_height());
        let known = |heights: &Vec<Option<f64>>| heights.get(block).copied().flatten();
        let before = self.heights.try_with_untracked(known);
        if height > 0.0 && before.is_some_and(|before| before != Some(height)) {
            self.heights.update(|heights| {
                let length = heights.len().max(block + 1);
                heights.resize(length, None);
                heights[block] = Some(height);
            });
        }
    }

    /// Keeps a block rendered: the focus is in it.
    pub fn keep(self, block: usize) {
        if self.kept.get_untracked() != Some(block) {
            self.kept.set(Some(block));
        }
    }

    /// Brings a row into view. Each block says its number as `data-block`, and its children are its rows.
    pub fn reveal(self, reveal: Reveal<K>, scroller: NodeRef<html::Div>) {
        let position = |rows: &Vec<K>| rows.iter().position(|key| *key == reveal.key);
        let (Some(at), Some(element)) =
            (self.rows.with_untracked(position), scroller.get_untracked())
        else {
            return;
        };
        let size = block_size(self.rows.with_untracked(Vec::len));
        let (block, within) = (at / size, at % size);
        self.keep(block);
        let top = self.geometry.with_untracked(|geometry| geometry.top(block));
        element.set_scroll_top(top as i32);
        self.scrolled(scroller);
        request_animation_frame(move || {
            let drawn = element.query_selector(&format!("[data-block='{block}']"));
            // The selector is one, and the list may have left the page.
            let drawn = drawn.ok().flatten().map(|it| it.children());
            let row = drawn.and_then(|rows| rows.item(u32::try_from(within).ok()?));
            if let Some(row) = row {
                show(&row);
            }
        });
    }
}

fn block_size(rows: usize) -> usize {
    if rows <= FEW { FEW } else { BLOCK }
}

fn geometry(rows: usize, heights: &[Option<f64>], guess: f64) -> Geometry {
    let size = block_size(rows);
    let guessed = |block: usize| (rows - block * size).min(size) as f64 * guess;
    let height = |block| {
        heights
            .get(block)
            .copied()
            .flatten()
            .unwrap_or_else(|| guessed(block))
    };
    Geometry::of((0..rows.div_ceil(size)).map(height))
}

fn show(row: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    row.scroll_into_view_with_scroll_into_view_options(&options);
}
