//! A plan file that is published beside the application, as a link names it: `?plan=delår/2026.json`.

/// The address of a published plan, from the folder of the application: a `.json` file in it or in a
/// folder below it. Whoever sends a link can therefore lead nowhere but where the publisher has put
/// files: not to another host, not up and out of the folder, not to another sort of file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published(String);

impl Published {
    /// The address that a link names; `None` where it leads anywhere else.
    pub fn parse(address: &str) -> Option<Self> {
        let stem = address.strip_suffix(".json")?;
        let mut names = address.split('/');
        let is_beside = !stem.is_empty() && names.all(is_name);
        is_beside.then(|| Self(address.to_owned()))
    }

    /// The address, relative to the page.
    pub fn address(&self) -> String {
        format!("./{}", self.0)
    }

    /// The name of the file, without its folders.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

/// The name of a file or folder, of nothing that means something else in an address.
fn is_name(name: &str) -> bool {
    let means_more = |c: char| c.is_control() || matches!(c, ':' | '\\' | '%' | '?' | '#');
    !name.is_empty() && !name.starts_with('.') && !name.contains(means_more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: Option<(&str, &str)>) {
        let read = Published::parse(address);
        let read = read.as_ref().map(|it| (it.address(), it.file_name()));
        let expected = expected.map(|(address, name)| (address.to_owned(), name));
        assert_eq!(read, expected, "{address}");
    }

    #[test]
    fn files_beside_the_application_are_named() {
        check("plan.json", Some(("./plan.json", "plan.json")));
        check(
            "social/Delår 2026.json",
            Some(("./social/Delår 2026.json", "Delår 2026.json")),
        );
    }

    #[test]
    fn nothing_else_is() {
        let others = [
            "",
            ".json",
            "plan",
            "plan.json.exe",
            "/plan.json",
            "//evil.example/plan.json",
            "https://evil.example/plan.json",
            "javascript:1.json",
            "../plan.json",
            "a/../../plan.json",
            "./plan.json",
            "a//plan.json",
            "a\\..\\plan.json",
            "%2e%2e/plan.json",
            "plan.html?x=.json",
            "plan.html#.json",
            "a\n.json",
            "social/.json",
        ];
        for address in others {
            check(address, None);
        }
    }
}
