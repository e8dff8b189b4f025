//! Sheets of paper: laid out by the browser from page to page, and measured.
//!
//! A sheet is as wide as a page and so many pages high; where its pages end the browser decides, as it does
//! in print, since the room for letters is the same. So the page numbers of the contents hold on paper. A
//! browser that knows no such columns shows each sheet in one piece, without numbers.
//!
//! A sheet stands in a frame of the class `p-frame`, and is `p-upright` or `p-across`; a place for the number of
//! a page is `p-at` and names in `data-at` what stands on that page. The look is in `style/documents.css`.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DomRect, Element, HtmlElement, NodeList};
use leptos::{ev, web_sys};

/// Between two pages on the screen, in millimetres; as `style/documents.css` has it.
const GAP: f64 = 8.0;
/// The height and the width of a page that stands upright, in millimetres.
const A4: (f64, f64) = (297.0, 210.0);

/// Sheets with their pages.
#[component]
pub fn Sheets(
    /// Told again whenever the sheets have changed.
    #[prop(into)]
    changed: Signal<()>,
    /// The language that they are in, as a tag.
    #[prop(into)]
    language: Signal<String>,
    /// What they are, spoken.
    #[prop(into)]
    label: Signal<String>,
    /// Told how many pages there are; none where the browser does not part them.
    #[prop(into)]
    on_pages: Callback<Option<usize>>,
    children: Children,
) -> impl IntoView {
    let host = NodeRef::<html::Article>::new();
    let laid_out = move || {
        if let Some(host) = host.try_get_untracked().flatten() {
            on_pages.run(lay_out(&host));
        }
    };
    Effect::new(move || {
        changed.track();
        // Once the sheets stand on the page.
        request_animation_frame(laid_out);
    });
    let resized = window_event_listener(ev::resize, move |_| laid_out());
    on_cleanup(move || resized.remove());
    view! {
        <article
            node_ref=host
            class="paper p-paged"
            lang=language
            aria-label=label
            on:click=move |event| {
                if let Some(target) = event.target().and_then(|it| led_to(&it)) {
                    event.prevent_default();
                    target.scroll_into_view();
                    // What does not take the focus is seen all the same.
                    let _ = target.set_attribute("tabindex", "-1");
                    let _ = target.focus();
                }
            }
        >
            {children()}
        </article>
    }
}

/// What a link within the sheets leads to. The address of the page is the application's.
fn led_to(target: &web_sys::EventTarget) -> Option<HtmlElement> {
    let link = target.dyn_ref::<Element>()?.closest("a").ok()??;
    let address = link.get_attribute("href")?;
    let id = address.strip_prefix('#')?;
    let found = link.owner_document()?.get_element_by_id(id)?;
    found.dyn_into().ok()
}

/// Fits the sheets to the room there is, numbers their pages, and fills in the page numbers of the contents.
fn lay_out(host: &HtmlElement) -> Option<usize> {
    let sheets = elements(&host.query_selector_all(".p-frame").ok()?);
    for frame in &sheets {
        fit(host, frame);
    }
    if sheets.is_empty() || !parts_pages() {
        return None;
    }
    let counts: Vec<usize> = sheets.iter().map(|it| pages(it)).collect();
    let whole = counts.iter().sum();
    let mut first = 1;
    for (frame, count) in sheets.iter().zip(&counts) {
        number(frame, first, *count, whole);
        refer(host, frame, first);
        first += count;
    }
    Some(whole)
}

/// Whether this browser lays the columns of a sheet beneath each other.
fn parts_pages() -> bool {
    web_sys::css::supports_with_value("column-wrap", "wrap").unwrap_or_default()
}

/// Makes a sheet as small as it must be to be seen whole: as a picture of itself, since letters that are laid
/// out smaller break otherwise.
fn fit(host: &HtmlElement, frame: &HtmlElement) {
    let [room, width, height] = [
        host.client_width(),
        frame.offset_width(),
        frame.offset_height(),
    ]
    .map(f64::from);
    let is_narrow = 0.0 < room && room < width;
    let scale = if is_narrow { room / width } else { 1.0 };
    let style = frame.style();
    // Setting a property that the browser does not know changes nothing.
    let _ = style.set_property("--p-scale", &scale.to_string());
    let _ = style.set_property("--p-spare", &format!("{}px", height * (1.0 - scale)));
}

/// How a sheet lies on the screen: its place, the length of a millimetre, and the height of a page.
struct Measures {
    sheet: DomRect,
    millimetre: f64,
    height: f64,
}

impl Measures {
    fn of(frame: &Element) -> Self {
        let across = frame
            .query_selector(".p-across")
            .is_ok_and(|it| it.is_some());
        let (height, width) = if across { (A4.1, A4.0) } else { A4 };
        let sheet = frame.get_bounding_client_rect();
        Self {
            millimetre: sheet.width() / width,
            sheet,
            height,
        }
    }

    /// From one page to the next, on the screen.
    fn pitch(&self) -> f64 {
        (self.height + GAP) * self.millimetre
    }

    fn pages(&self) -> usize {
        let pages = (self.sheet.height() + GAP * self.millimetre) / self.pitch();
        pages.round().max(1.0) as usize
    }

    /// On which page of the sheet something stands, from 0.
    fn page_of(&self, element: &Element) -> usize {
        let down = element.get_bounding_client_rect().top() - self.sheet.top();
        (down / self.pitch()).floor().max(0.0) as usize
    }
}

fn pages(frame: &Element) -> usize {
    Measures::of(frame).pages()
}

/// Puts a number at the foot of every page of a sheet, as official letters have them: 3 (12).
fn number(frame: &Element, first: usize, count: usize, whole: usize) {
    for old in frame
        .query_selector_all(".p-folio")
        .iter()
        .flat_map(elements)
    {
        old.remove();
    }
    let height = Measures::of(frame).height;
    let Some(owner) = frame.owner_document() else {
        return;
    };
    for at in 0..count {
        let Ok(folio) = owner.create_element("span") else {
            return;
        };
        let _ = folio.set_attribute("class", "p-folio");
        let _ = folio.set_attribute("aria-hidden", "true");
        folio.set_text_content(Some(&format!("{} ({whole})", first + at)));
        if let Some(folio) = folio.dyn_ref::<HtmlElement>() {
            let foot = height + at as f64 * (height + GAP);
            let _ = folio.style().set_property("top", &format!("{foot}mm"));
        }
        let _ = frame.append_child(&folio);
    }
}

/// Fills in the pages of what stands in this sheet, wherever the contents are.
fn refer(host: &Element, frame: &Element, first: usize) {
    let measures = Measures::of(frame);
    let places = host.query_selector_all(".p-at");
    for place in places.iter().flat_map(elements) {
        let id = place.get_attribute("data-at").unwrap_or_default();
        let target = frame.query_selector(&format!("[id=\"{id}\"]"));
        if let Ok(Some(target)) = target {
            let page = first + measures.page_of(&target);
            let _ = place.set_attribute("data-page", &page.to_string());
        }
    }
}

fn elements(list: &NodeList) -> Vec<HtmlElement> {
    let all = (0..list.length()).filter_map(|at| list.item(at));
    all.filter_map(|it| it.dyn_into().ok()).collect()
}
