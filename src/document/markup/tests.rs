//! What texts are taken apart to, and what holds of any text.

use proptest::prelude::*;

use super::{Passage, Span, What, escaped, read};

/// The text taken apart, in short: a line for each passage, looks by their marks.
fn told(text: &str) -> String {
    let passages = read(text);
    let lines: Vec<String> = passages.iter().map(passage).collect();
    lines.join("\n")
}

fn passage(it: &Passage) -> String {
    match it {
        Passage::Heading(level, text) => format!("h{level} {text}"),
        Passage::Paragraph(it) => format!("p {}", spans(it)),
        Passage::Note(it) => format!("note {}", spans(it)),
        Passage::List(points) => {
            let points = points.iter().map(|it| {
                let number = it.number.map_or("•".to_owned(), |it| it.to_string());
                format!(
                    "{}{number} {}",
                    "  ".repeat(it.depth.into()),
                    spans(&it.spans)
                )
            });
            points.collect::<Vec<_>>().join("\n")
        }
    }
}

fn spans(spans: &[Span]) -> String {
    let of = |span: &Span| {
        let mut text = match &span.what {
            What::Text(text) => text.clone(),
            What::Figure(it) if it.link.is_some() => format!("‹{it}›"),
            What::Figure(it) => format!("‹broken {}›", it.name),
            What::Note(it) => format!("‹note {}›", self::spans(it)),
        };
        if span.strong {
            text = format!("<b>{text}</b>");
        }
        if span.emphasis {
            text = format!("<i>{text}</i>");
        }
        match span.link.is_empty() {
            true => text,
            false => format!("<a {}>{text}</a>", span.link),
        }
    };
    spans.iter().map(of).collect()
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(told(text), expected, "{text}");
}

#[test]
fn lines_make_passages() {
    check(
        "# Vision\nEn rad\noch en till.\n\nNästa.",
        "h1 Vision\np En rad och en till.\np Nästa.",
    );
    check(
        "- ett\n  - två\n- tre\nfortsatt\n\nSlut",
        "• ett\n  • två\n• tre fortsatt\np Slut",
    );
    check("1. ett\n2. två", "1 ett\n2 två");
    check("> Obs\n> igen\nText", "note Obs igen\np Text");
    check("#utan rum\n##### för djup", "p #utan rum ##### för djup");
    check("2020. Ett år", "p 2020. Ett år");
    check("- \n\n \n", "p -");
    check("", "");
}

#[test]
fn signs_make_looks() {
    check(
        "**Fet** och *kursiv* och _så_.",
        "p <b>Fet</b> och <i>kursiv</i> och <i>så</i>.",
    );
    check("**a *b* c**", "p <b>a </b><i><b>b</b></i><b> c</b>");
    check(
        "2 * 3 * 4 och snake_case_namn",
        "p 2 * 3 * 4 och snake_case_namn",
    );
    check("**utan slut", "p **utan slut");
    check(r"\*inte kursiv\* \# \a", r"p *inte kursiv* # \a");
    check("SN20/8)**Beslut**", "p SN20/8)<b>Beslut</b>");
}

#[test]
fn only_known_addresses_are_followed() {
    check("[SKR](https://skr.se)", "p <a https://skr.se>SKR</a>");
    check("[skriv](MAILTO:a@b.se)", "p <a MAILTO:a@b.se>skriv</a>");
    check("[x](javascript:alert(1))", "p [x](javascript:alert(1))");
    check("[x](https://)", "p [x](https://)");
    check("[x](https://a\"b)", "p [x](https://a\"b)");
    check("[x](data:text/html,1) <b>", "p [x](data:text/html,1) <b>");
}

#[test]
fn figures_are_linked() {
    check(
        "Index {{index}}, {{index forecast}}.",
        "p Index ‹{{index}}›, ‹{{index forecast}}›.",
    );
    check("**{{goals}}** mål", "p <b>‹{{goals}}›</b> mål");
    check("{{okänt | Nöjda}} {{ {x}", "p ‹broken Nöjda› {{ {x}");
}

#[test]
fn notes_stand_where_they_are_of() {
    check(
        "Av två^[Se [SKR](https://skr.se), **2020**.] mål.",
        "p Av två‹note Se <a https://skr.se>SKR</a>, <b>2020</b>.› mål.",
    );
    check("Ett^[a [b] c] två", "p Ett‹note a [b] c› två");
    check("Ett^[a ^[b] c] två", "p Ett‹note a ^[b] c› två");
    check("Index^[{{index}}].", "p Index‹note ‹{{index}}››.");
    check(
        r"Ett^[utan slut och \^[ingen]",
        r"p Ett^[utan slut och ^[ingen]",
    );
    check("Ett^[ ] två^2", "p Ett^[ ] två^2");
    check("- ett^[a]\n> not^[b]", "• ett‹note a›\nnote not‹note b›");
}

fn letters(spans: &[Span]) -> String {
    let texts = spans.iter().filter_map(|span| match &span.what {
        What::Text(text) => Some(text.as_str()),
        What::Figure(_) | What::Note(_) => None,
    });
    texts.collect()
}

proptest! {
    /// Whatever is escaped is read as it stands, in one paragraph.
    #[test]
    fn what_is_escaped_is_text(text in "[ a1.#>*_^\\[\\](){}|\\\\&<å-]{0,40}") {
        let wanted = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let passages = read(&escaped(&text));
        match passages.as_slice() {
            [] => prop_assert!(wanted.is_empty()),
            [Passage::Paragraph(spans)] => {
                prop_assert_eq!(letters(spans), wanted);
                prop_assert!(spans.iter().all(|it| !it.strong && !it.emphasis && it.link.is_empty()));
            }
            other => prop_assert!(false, "{other:?}"),
        }
    }

    /// Any text is read, no letter of a plain one is lost, and links lead where links may lead.
    #[test]
    fn any_text_is_read(text in any::<String>(), marked in "[a \\n#>*_^\\[\\](){}|\\\\:/.1-]{0,60}") {
        for text in [&text, &marked, &format!("{text}{marked}")] {
            for passage in read(text) {
                let spans = match passage {
                    Passage::Paragraph(spans) | Passage::Note(spans) => spans,
                    Passage::List(points) => points.into_iter().flat_map(|it| it.spans).collect(),
                    Passage::Heading(level, _) => {
                        prop_assert!((1..=4).contains(&level));
                        continue;
                    }
                };
                for span in spans {
                    let address = span.link.to_lowercase();
                    let known = ["http://", "https://", "mailto:"];
                    prop_assert!(address.is_empty() || known.iter().any(|it| address.starts_with(it)));
                }
            }
        }
    }

    /// Words without any mark come through letter by letter.
    #[test]
    fn words_are_kept(text in "[a-zåäö ,;:!?%()0-9–”]{1,60}") {
        let wanted = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let passages = read(&text);
        let told: Vec<String> = passages.iter().map(|it| match it {
            Passage::Paragraph(spans) => letters(spans),
            other => format!("{other:?}"),
        }).collect();
        let told = told.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(told, wanted);
    }
}
