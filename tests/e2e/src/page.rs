//! The page in its browser: what a person can do with it as a whole.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebDriver, WebElement};
use tokio::runtime::Runtime;

use crate::browser::{self, Browser};
use crate::build::{Build, Site};
use crate::element::{Element, Look};
use crate::watch::{self, Event};

/// How long a person would wait for anything before thinking that it is broken.
const PATIENCE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(40);

/// An open page.
pub struct Page {
    driver: Option<WebDriver>,
    browser: Browser,
    site: Site,
    runtime: Runtime,
    events: Vec<Event>,
    console: Vec<String>,
    expected_errors: Vec<String>,
}

impl Page {
    /// Opens a build in a fresh browser and waits until the application runs.
    pub(crate) fn open(build: Build) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut page = Self {
            driver: None,
            browser: Browser::start(),
            site: Site::open(build),
            runtime,
            events: Vec::new(),
            console: Vec::new(),
            expected_errors: Vec::new(),
        };
        page.reopen();
        page
    }

    /// Opens the page again in a new browser on the same profile, after [`Page::kill_browser`].
    pub fn reopen(&mut self) {
        self.reopen_at("");
    }

    /// Opens the page again in a new browser, at an address below it.
    pub fn reopen_at(&mut self, rest: &str) {
        assert!(
            self.driver.is_none(),
            "the browser is still running: kill it first"
        );
        self.driver = Some(self.wait_for(self.browser.launch()));
        self.cdp(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": self.browser.downloads() }),
        );
        self.visit(rest);
    }

    /// Opens the page at an address below it, such as `#/plan` or `?plan=x.json`.
    pub fn visit(&self, rest: &str) {
        let url = format!("{}{rest}", self.site.url);
        self.run(self.driver().goto(url));
        self.wait_until_ready();
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.run(self.driver().refresh());
        self.wait_until_ready();
    }

    /// Takes away all that the page has stored, as somebody does who clears the browser.
    #[track_caller]
    pub fn clear_storage(&self) {
        let origin = self.site.url.strip_suffix('/').unwrap_or("file://");
        self.cdp(
            "Storage.clearDataForOrigin",
            json!({ "origin": origin, "storageTypes": "all" }),
        );
    }

    /// Opens another local file in its place.
    #[track_caller]
    pub fn open_file(&self, path: &Path) {
        self.run(self.driver().goto(format!("file://{}", path.display())));
    }

    /// Moves the single file to another folder, from where it is opened from now on.
    #[track_caller]
    pub fn move_file(&mut self, folder: &str) {
        let folder = self.folder().join(folder);
        std::fs::create_dir(&folder).expect("a writable temporary folder");
        self.site = self.site.copied_to(&folder);
    }

    /// The folder in which the browser keeps everything.
    pub fn profile(&self) -> PathBuf {
        self.browser.profile()
    }

    /// Goes away to an empty page.
    pub fn leave(&self) {
        self.run(self.driver().goto("about:blank"));
    }

    /// The address of the page without its hash route.
    pub fn url(&self) -> &str {
        &self.site.url
    }

    /// Puts a file beside the hosted build, as whoever runs the server would; it goes away with the test.
    pub fn publish(&self, name: &str, content: impl AsRef<[u8]>) {
        self.site.publish(name, content.as_ref());
    }

    /// What the server was asked for so far, for the hosted build.
    pub fn server_requests(&self) -> Vec<String> {
        self.site.requests()
    }

    /// Kills the browser with all its processes, as a power cut would.
    pub fn kill_browser(&mut self) {
        self.kill_browser_after("");
    }

    /// Runs a script and kills the browser at once; what the script returned is the last that was heard of it.
    pub fn kill_browser_after(&mut self, body: &str) -> Value {
        self.collect_logs();
        let last = self.script(body, &[]);
        if let Some(driver) = self.driver.take() {
            browser::kill_tree(browser::process_of(&driver));
            // Ends the session at chromedriver, which finds the browser gone.
            let _ = self.wait_for(driver.quit());
        }
        last
    }

    /// Waits until the page shows this text. Any white space equals a space.
    #[track_caller]
    pub fn see(&self, text: &str) {
        let wanted = plain(text);
        if !self.eventually(|| self.text().contains(&wanted)) {
            panic!(
                "the page does not show “{text}”. It shows:\n{}",
                self.text()
            );
        }
    }

    /// Waits until the page no longer shows this text.
    #[track_caller]
    pub fn see_no(&self, text: &str) {
        let unwanted = plain(text);
        if !self.eventually(|| !self.text().contains(&unwanted)) {
            panic!("the page still shows “{text}”:\n{}", self.text());
        }
    }

    /// The visible text of the page, with plain spaces.
    pub fn text(&self) -> String {
        plain(
            self.script("return document.body.innerText", &[])
                .as_str()
                .unwrap_or_default(),
        )
    }

    /// The element that has the focus.
    pub fn focused(&self) -> WebElement {
        let focused = self.wait_for(self.driver().active_element());
        focused.expect("a page always has an active element")
    }

    /// Writes a picture of what is visible.
    pub fn screenshot(&self, path: impl AsRef<Path>) {
        self.run(self.driver().screenshot(path.as_ref()));
    }

    /// Expects errors on the console, or requests, that hold this text, in a test that provokes them.
    pub fn expect_error(&mut self, part: &str) {
        self.expected_errors.push(part.to_owned());
    }

    /// Runs a script as the body of a function; what it returns comes back.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &[Value]) -> Value {
        self.run(self.driver().execute(body, arguments))
            .json()
            .clone()
    }

    /// Runs a script whose last argument is a function to call with the result.
    #[track_caller]
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Value {
        self.run(self.driver().execute_async(body, arguments))
            .json()
            .clone()
    }

    /// Sends a command of the browser's developer tools.
    #[track_caller]
    pub fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.run(self.driver().cdp().send_raw(method, parameters))
    }

    /// Asks until it is true or patience is at its end.
    pub fn eventually(&self, mut is_so: impl FnMut() -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        loop {
            if is_so() {
                return true;
            }
            if Instant::now() > end {
                return false;
            }
            std::thread::sleep(POLL);
        }
    }

    /// Fails when the page made a request, broke its policy or wrote an error that the test did not expect.
    #[track_caller]
    pub(crate) fn verdict(&mut self) {
        self.collect_logs();
        let mut faults = watch::judge(&self.events, &self.site.url);
        let is_expected =
            |line: &String| self.expected_errors.iter().any(|part| line.contains(part));
        faults.append(&mut self.console);
        faults.retain(|line| !is_expected(line));
        assert!(
            faults.is_empty(),
            "behind the test's back:\n{}",
            faults.join("\n")
        );
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the browser runs")
    }

    pub(crate) fn downloads(&self) -> PathBuf {
        self.browser.downloads()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.browser.folder()
    }

    /// Waits for the browser; that it answers is no part of any test.
    #[track_caller]
    pub(crate) fn run<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.wait_for(work) {
            Ok(value) => value,
            Err(error) => panic!("the browser refuses: {error}"),
        }
    }

    pub(crate) fn wait_for<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// The application takes the loading shell away when it is on the page; a panic does so too, but says why.
    #[track_caller]
    fn wait_until_ready(&self) {
        let state =
            "if (window.uppfylltDead) return document.getElementById('rescue-message').textContent;
            return document.readyState === 'complete' && !document.getElementById('loading')";
        let mut seen = Value::Null;
        self.eventually(|| {
            seen = self.script(state, &[]);
            seen != json!(false)
        });
        match seen {
            Value::Bool(true) => {}
            Value::String(panic) => panic!("the application panics as it starts: {panic}"),
            _ => panic!(
                "the application does not start. The page shows:\n{}",
                self.text()
            ),
        }
    }

    fn collect_logs(&mut self) {
        let Some(driver) = &self.driver else {
            return;
        };
        let performance = self
            .wait_for(driver.get_log("performance"))
            .unwrap_or_default();
        let console = self.wait_for(driver.get_log("browser")).unwrap_or_default();
        self.events.extend(
            performance
                .iter()
                .filter_map(|entry| Event::parse(&entry.message)),
        );
        let errors = console.into_iter().filter(|entry| entry.level == "SEVERE");
        self.console
            .extend(errors.map(|entry| format!("on the console: {}", entry.message)));
    }
}

impl Look for Page {
    fn look(&self, roles: &'static [&'static str], name: &str) -> Element<'_> {
        Element::new(self, None, roles, name)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = self.wait_for(driver.quit());
        }
    }
}

/// With every white space, such as the no-break spaces of figures, as one space.
pub fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| {
            if letter.is_whitespace() && letter != '\n' {
                ' '
            } else {
                letter
            }
        })
        .collect()
}
