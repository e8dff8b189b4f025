//! `index.html` and what is common to both shapes: slots, style, examples, and the content security policy.

use anyhow::{Result, ensure};

use super::{base64, examples, read, sha256, style};
use crate::{process, project};

/// The page before it takes one of its shapes.
pub struct Page {
    template: String,
    /// All style sheets in their order.
    pub style: String,
    /// The example plans as a data element.
    pub examples: String,
}

/// Where a shape's scripts and styles come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Files beside the page.
    Own,
    /// Nothing but the page itself.
    Inline,
}

/// What a shape puts into the slots of the template.
pub struct Slots {
    /// Links in the head: icon, manifest.
    pub head: String,
    /// The style sheet: a link or an element.
    pub style: String,
    /// Data elements.
    pub data: String,
    /// The script that starts the application.
    pub boot: String,
}

impl Page {
    /// Reads the template, the style sheets and the examples.
    pub fn load() -> Result<Self> {
        Ok(Self {
            template: read(&project::path("index.html"))?,
            style: style::load(&project::path("style"))?,
            examples: examples::element(&project::path("public"))?,
        })
    }

    /// Fills the slots and puts the policy first, with the hash of everything that is inline.
    pub fn fill(&self, origin: Origin, slots: &Slots) -> Result<String> {
        let mut html = self.template.clone();
        for (name, content) in [
            ("style", &slots.style),
            ("data", &slots.data),
            ("boot", &slots.boot),
        ] {
            html = fill(&html, name, content)?;
        }
        let policy = policy(
            origin,
            &inline_hashes(&html, "script"),
            &inline_hashes(&html, "style"),
        );
        let head = format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n{}{}",
            build_stamp(),
            slots.head
        );
        fill(&html, "head", &head)
    }
}

fn fill(html: &str, name: &str, content: &str) -> Result<String> {
    let mark = format!("<!-- slot: {name} -->");
    ensure!(
        html.matches(&mark).count() == 1,
        "index.html must hold `{mark}` once"
    );
    Ok(html.replace(&mark, content.trim_end()))
}

/// The policy of both shapes: nothing from elsewhere, nothing inline but what is hashed.
fn policy(origin: Origin, scripts: &[String], styles: &[String]) -> String {
    let own = match origin {
        Origin::Own => "'self' ",
        Origin::Inline => "",
    };
    let (connect, manifest) = match origin {
        Origin::Own => ("'self'", " manifest-src 'self';"),
        Origin::Inline => ("'none'", ""),
    };
    let script = format!("{own}{} 'wasm-unsafe-eval'", scripts.join(" "));
    let style = format!("{own}{}", styles.join(" "));
    format!(
        "default-src 'none'; script-src {script}; style-src {}; img-src {own}data: blob:; worker-src blob:;{manifest} \
         connect-src {connect}; base-uri 'none'; form-action 'none'",
        style.trim()
    )
}

/// The hashes, as a policy writes them, of all inline elements of this name that the browser runs or applies.
fn inline_hashes(html: &str, element: &str) -> Vec<String> {
    let (opening, closing) = (format!("<{element}"), format!("</{element}>"));
    let mut hashes = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(&opening) {
        rest = &rest[start + opening.len()..];
        let Some((attributes, after)) = rest.split_once('>') else {
            break;
        };
        let Some((content, after)) = after.split_once(&closing) else {
            break;
        };
        rest = after;
        if !attributes.contains("src=") && !attributes.contains("octet-stream") {
            hashes.push(format!("'sha256-{}'", base64(&sha256(content.as_bytes()))));
        }
    }
    hashes
}

/// Version, date and commit, for the page's footer; dates of commits keep a build repeatable.
fn build_stamp() -> String {
    let commit = process::output(&mut process::command(
        "git",
        &["log", "-1", "--format=%cs %h"],
    ))
    .unwrap_or_default();
    format!(
        "<meta name=\"build\" content=\"{}\">\n",
        format!("{} {commit}", env!("CARGO_PKG_VERSION")).trim()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_inline_is_hashed_and_nothing_else() {
        let html = "<script>a</script><script src=\"b.js\"></script><script type=\"module\">c</script>\
                    <script type=\"application/octet-stream\">d</script>";
        let hash = |text: &str| format!("'sha256-{}'", base64(&sha256(text.as_bytes())));
        assert_eq!(inline_hashes(html, "script"), [hash("a"), hash("c")]);
    }

    #[test]
    fn the_policy_of_the_single_file_names_no_origin() {
        assert_eq!(
            policy(
                Origin::Inline,
                &["'sha256-s'".into()],
                &["'sha256-t'".into()]
            ),
            "default-src 'none'; script-src 'sha256-s' 'wasm-unsafe-eval'; style-src 'sha256-t'; img-src data: blob:; \
             worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
        );
    }

    #[test]
    fn the_policy_of_the_site_adds_its_own_origin_only() {
        let policy = policy(Origin::Own, &["'sha256-s'".into()], &[]);
        assert!(
            policy.contains("script-src 'self' 'sha256-s' 'wasm-unsafe-eval';"),
            "{policy}"
        );
        assert!(policy.contains("style-src 'self';"), "{policy}");
        assert!(
            !policy.contains("http") && !policy.contains("unsafe-inline"),
            "{policy}"
        );
    }

    #[test]
    fn a_missing_slot_is_an_error() {
        assert!(fill("<html></html>", "boot", "x").is_err());
    }
}
