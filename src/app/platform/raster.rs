//! Drawings turned into points.

use js_sys::encode_uri_component;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::page;

/// Points for each CSS pixel: sharp on paper.
const SHARPNESS: f64 = 3.0;

/// What an address of a PNG begins with.
const PNG: &str = "data:image/png;base64,";

/// A drawing in SVG as the bytes of a PNG, in Base64; none where the browser makes none. Sizes in CSS pixels.
pub async fn png(svg: &str, width: f64, height: f64) -> Option<String> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&format!(
        "data:image/svg+xml,{}",
        String::from(encode_uri_component(svg))
    ));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas = page::document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let [width, height] = [width, height].map(|it| (it * SHARPNESS).round());
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    draw(&canvas, &image, width, height).ok()??;
    let address = canvas.to_data_url_with_type("image/png").ok()?;
    address.strip_prefix(PNG).map(str::to_owned)
}

/// On white: Word shows what is see-through as it likes.
fn draw(
    canvas: &HtmlCanvasElement,
    image: &HtmlImageElement,
    width: f64,
    height: f64,
) -> Result<Option<()>, JsValue> {
    let Some(context) = canvas.get_context("2d")? else {
        return Ok(None);
    };
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    Ok(Some(()))
}
