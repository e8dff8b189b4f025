//! What may not stand in views and style sheets: HTML out of strings, inline styles, colours beside the
//! tokens, rules that make the browser style the page anew.

use super::source;
use super::{File, Finding};

const HTML_SINKS: [&str; 8] = [
    "inner_html",
    "innerHTML",
    "set_inner_html",
    "outer_html",
    "outerHTML",
    "set_outer_html",
    "insert_adjacent_html",
    "insertAdjacentHTML",
];
const COLOUR_FUNCTIONS: [&str; 9] = [
    "rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(",
];
const COLOUR_NAMES: [&str; 18] = [
    "black", "white", "gray", "grey", "silver", "red", "green", "blue", "yellow", "orange",
    "purple", "navy", "teal", "maroon", "olive", "pink", "brown", "gold",
];
/// The one place of colours.
const TOKENS: &str = "style/tokens.css";

/// What a view or style sheet may not hold.
pub fn check(file: &File) -> Vec<Finding> {
    match file.path.rsplit('.').next() {
        Some("rs") if file.path.starts_with("src/") => rust(file),
        Some("css") if file.path != TOKENS => css(file),
        Some("html" | "js") if !file.path.starts_with("xtask/") => page(file),
        _ => Vec::new(),
    }
}

fn rust(file: &File) -> Vec<Finding> {
    let code = source::code(&file.text);
    let mut findings = sinks_and_styles(file, &code);
    for (number, line) in numbered(&file.text) {
        if line.split('"').any(is_hex_colour) {
            findings.push(colour(file, number));
        }
    }
    findings
}

fn page(file: &File) -> Vec<Finding> {
    sinks_and_styles(file, &file.text)
}

fn sinks_and_styles(file: &File, code: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in numbered(code) {
        if line
            .split(|letter| !is_word(letter))
            .any(|word| HTML_SINKS.contains(&word))
        {
            findings.push(Finding::error(
                file,
                number,
                "no HTML out of strings: text of the user must stay text",
            ));
        }
        if has_style_attribute(line) {
            findings.push(Finding::error(
                file,
                number,
                "no style attribute: the policy blocks it; use a class or `style:`",
            ));
        }
    }
    findings
}

fn css(file: &File) -> Vec<Finding> {
    let bare = without_comments(&file.text);
    let of_line = |(number, line)| {
        let sibling = is_of_any_sibling(line).then(|| any_sibling(file, number));
        let colour = holds_colour(line).then(|| colour(file, number));
        [sibling, colour].into_iter().flatten()
    };
    numbered(&bare).flat_map(of_line).collect()
}

/// A rule for whatever stands after something.
fn is_of_any_sibling(line: &str) -> bool {
    line.contains("+ *") || line.contains("~ *")
}

fn any_sibling(file: &File, line: usize) -> Finding {
    Finding::error(
        file,
        line,
        "no rule for any sibling: whenever something comes or goes, the browser styles all beside it anew; \
         name the tag or the place",
    )
}

fn colour(file: &File, line: usize) -> Finding {
    Finding::error(
        file,
        line,
        format!("a colour has its one place in {TOKENS}: use a token"),
    )
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line))
}

/// `style="` as an attribute of its own, not `data-style="` and not a binding named so.
fn has_style_attribute(line: &str) -> bool {
    line.match_indices("style=\"").any(|(at, _)| {
        !line[..at].ends_with(|letter: char| is_word(letter) || letter == '-' || letter == ':')
    })
}

/// Whether the value of a declaration in this line holds a literal colour.
fn holds_colour(line: &str) -> bool {
    let Some((_, value)) = line.split_once(':') else {
        return false;
    };
    let words =
        || value.split(|letter: char| !is_word(letter) && !matches!(letter, '-' | '#' | '.'));
    COLOUR_FUNCTIONS.iter().any(|function| {
        value
            .match_indices(function)
            .any(|(at, _)| !value[..at].ends_with(|letter: char| is_word(letter) || letter == '-'))
    }) || words().any(|word| is_hex_colour(word) || COLOUR_NAMES.contains(&word))
}

fn is_hex_colour(word: &str) -> bool {
    word.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Comments blanked out, lines kept.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        out.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::super::tests::{file, lines};
    use super::*;

    #[track_caller]
    fn found(path: &str, text: &str, expected: &[usize]) {
        assert_eq!(lines(&check(&file(path, text))), expected, "{text}");
    }

    #[test]
    fn html_out_of_strings_is_found_in_code_only() {
        found(
            "src/app/shell.rs",
            "// inner_html is banned\nview! { <p inner_html=x/> }",
            &[2],
        );
        found("index.html", "<script>\nbody.innerHTML = x;</script>", &[2]);
    }

    #[test]
    fn style_attributes_are_found_and_style_properties_are_not() {
        found(
            "src/app/shell.rs",
            "view! { <p style=\"color: red\"/> }",
            &[1],
        );
        found(
            "src/app/shell.rs",
            "view! { <p style:width=\"3px\" data-style=\"x\"/> }",
            &[],
        );
        found("index.html", "<p style=\"margin:0\">", &[1]);
    }

    #[test]
    fn literal_colours_live_in_the_tokens_only() {
        found(
            "style/table.css",
            "a { color: var(--ink); }\nb { color: #fff }\n",
            &[2],
        );
        found(
            "style/table.css",
            "/* #fff\n*/ a { background: rgb(0 0 0) }",
            &[2],
        );
        found(
            "style/table.css",
            "a { border: 1px solid white; white-space: nowrap }",
            &[1],
        );
        found("style/tokens.css", ":root { --ink: #000 }", &[]);
        found(
            "src/app/shell.rs",
            "let fill = \"#0b5563\"; let route = \"#/plan\";",
            &[1],
        );
    }

    #[test]
    fn rules_for_any_sibling_are_found() {
        found(
            "style/base.css",
            ".prose > * + * { margin: 0 }\n.prose > * + h2 { margin: 0 }\na ~ * { margin: 0 }",
            &[1, 3],
        );
        found(
            "style/base.css",
            "/* not * + * */ a { margin: calc(1px + 2px) }",
            &[],
        );
    }

    #[test]
    fn mixing_tokens_is_no_literal_colour() {
        found(
            "style/table.css",
            "a { color: color-mix(in oklab, var(--accent) 86%, var(--ink)); fill: CanvasText }",
            &[],
        );
        found(
            "style/table.css",
            "a { white-space: nowrap; color: var(--tone-red) }",
            &[],
        );
    }
}
