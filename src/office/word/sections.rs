//! Sections: how wide the text of a page is, and what a page is like.

use uppfyllt::paper::Turn;

/// The width of the text on a page, in twentieths of a point.
pub fn width(turn: Turn) -> u32 {
    match turn {
        Turn::Upright => 9_866,
        Turn::Across => 14_798,
    }
}

/// The properties of a section: A4, margins, the footer.
pub fn properties(turn: Turn) -> String {
    let size = match turn {
        Turn::Upright => r#"<w:pgSz w:w="11906" w:h="16838"/>"#,
        Turn::Across => r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#,
    };
    format!(
        r#"<w:sectPr><w:footerReference w:type="default" r:id="footer"/>{size}<w:pgMar w:top="1134" w:right="1020" w:bottom="1247" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"#
    )
}
