//! Pictures: PNG in the line, with what they show in words.

use uppfyllt::paper::Picture;

use super::body::{Hand, Manner};
use super::sections;
use super::{base64, xml};

/// English metric units of a CSS pixel, and of a twentieth of a point.
const OF_PIXEL: f64 = 9_525.0;
const OF_TWENTIETH: f64 = 635.0;

/// Writes a picture and the line below it; nothing where its bytes are not there.
pub fn write(hand: &mut Hand<'_>, it: &Picture) {
    let bytes = base64::bytes(&it.png).filter(|bytes| !bytes.is_empty());
    let Some(bytes) = bytes.filter(|_| it.width > 0.0 && it.height > 0.0) else {
        return;
    };
    hand.body.pictures.push(bytes);
    let id = hand.body.pictures.len();
    let room = f64::from(sections::width(hand.turn)) * OF_TWENTIETH;
    let scale = (room / (it.width * OF_PIXEL)).min(1.0);
    let [width, height] = [it.width, it.height].map(|it| (it * OF_PIXEL * scale) as u64);
    let alt = xml::text(&it.alt);
    let drawing = format!(
        concat!(
            r#"<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>"#,
            r#"<wp:docPr id="{id}" name="Picture {id}" descr="{alt}"/><wp:cNvGraphicFramePr/><a:graphic>"#,
            r#"<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>"#,
            r#"<pic:cNvPr id="{id}" name="image{id}.png" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"#,
            r#"<a:blip r:embed="picture{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"#,
            r#"<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>"#,
            r#"</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"#,
        ),
        width = width,
        height = height,
        id = id,
        alt = alt
    );
    let manner = Manner {
        keep_next: true,
        ..Manner::default()
    };
    hand.whole(manner, &drawing);
}
