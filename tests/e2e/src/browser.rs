//! The processes: one chromedriver per test, and its Chromium, which can be killed like a power cut.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Headless, as root, in a container, and silent: no request of the browser's own.
const FLAGS: [&str; 14] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--hide-crash-restore-bubble",
    "--lang=sv-SE",
    "--window-size=1440,1000",
    "about:blank",
];

/// A chromedriver, and the folders that outlive its browsers.
pub struct Browser {
    driver: Child,
    address: String,
    folder: TempDir,
}

impl Browser {
    /// Starts a chromedriver on a free port, with an empty profile.
    pub fn start() -> Self {
        let (driver, address) = start_driver();
        let folder = tempfile::Builder::new()
            .prefix("uppfyllt-e2e-")
            .tempdir()
            .expect("a temporary folder");
        fs::create_dir(folder.path().join("downloads")).expect("a writable temporary folder");
        Self {
            driver,
            address,
            folder,
        }
    }

    /// Where downloads land.
    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// A folder for files that a test makes up.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts a browser on the profile.
    pub async fn launch(&self) -> WebDriver {
        // A killed browser leaves its lock, which a new one would have to argue with.
        let _ = fs::remove_file(self.profile().join("SingletonLock"));
        WebDriver::new(&self.address, self.capabilities())
            .await
            .expect("chromedriver starts a browser")
    }

    /// Where the browser keeps everything.
    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    fn capabilities(&self) -> ChromeCapabilities {
        let binary = find(&BROWSERS).expect("no Chromium on the PATH: run `cargo xtask test`");
        let mut wanted = ChromeCapabilities::new();
        let profile = format!("--user-data-dir={}", self.profile().display());
        let preferences = json!({
            "intl.accept_languages": "sv-SE,sv",
            "download.default_directory": self.downloads(),
            "download.prompt_for_download": false,
            "profile.default_content_setting_values.automatic_downloads": 1,
        });
        let set = wanted
            .set_binary(&binary.to_string_lossy())
            .and_then(|()| FLAGS.iter().try_for_each(|flag| wanted.add_arg(flag)))
            .and_then(|()| wanted.add_arg(&profile))
            .and_then(|()| wanted.add_experimental_option("prefs", preferences))
            .and_then(|()| wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All))
            .and_then(|()| wanted.set_browser_log_level(LoggingPrefsLogLevel::All));
        set.expect("capabilities are always JSON");
        wanted
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        kill_tree(self.driver.id());
        let _ = self.driver.wait();
    }
}

/// How often a chromedriver is started before it counts as broken.
const STARTS: usize = 5;

/// A chromedriver that listens, and where. It picks a port that is free for IPv4 and takes the same for IPv6: if somebody
/// else has that one, it gives up, and another one is started.
fn start_driver() -> (Child, String) {
    (0..STARTS)
        .find_map(|_| {
            let mut driver = Command::new("chromedriver")
                .arg("--port=0")
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("chromedriver is not on the PATH: run `cargo xtask test`, which says what to install");
            let address = address(&mut driver);
            if address.is_none() {
                let _ = driver.wait();
            }
            Some((driver, address?))
        })
        .expect("chromedriver tells its port")
}

/// The port that chromedriver says it took; nothing if it ended without one.
fn address(driver: &mut Child) -> Option<String> {
    let output = driver.stdout.take().expect("standard output is piped");
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("started successfully on port"))?;
    // What it goes on to say is read and dropped, so that its pipe never fills.
    std::thread::spawn(move || lines.for_each(drop));
    let port: String = line.chars().filter(char::is_ascii_digit).collect();
    Some(format!("http://127.0.0.1:{port}"))
}

fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    programs
        .iter()
        .flat_map(|program| std::env::split_paths(&path).map(move |folder| folder.join(program)))
        .find(|program| program.is_file())
}

/// The browser's process, as chromedriver reports it.
pub fn process_of(driver: &WebDriver) -> u32 {
    driver
        .handle()
        .capabilities()
        .get("goog:processID")
        .and_then(serde_json::Value::as_u64)
        .and_then(|process| u32::try_from(process).ok())
        .expect("chromedriver reports the browser's process")
}

/// Kills a process and all that descend from it, at once and without warning.
pub fn kill_tree(process: u32) {
    let mut doomed = vec![process];
    let mut at = 0;
    while at < doomed.len() {
        doomed.extend(children(doomed[at]));
        at += 1;
    }
    let _ = Command::new("kill")
        .arg("-KILL")
        .args(doomed.iter().map(u32::to_string))
        .stderr(Stdio::null())
        .status();
}

fn children(process: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else {
        return Vec::new();
    };
    threads
        .flatten()
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|children| {
            children
                .split_whitespace()
                .filter_map(|child| child.parse().ok())
                .collect::<Vec<u32>>()
        })
        .collect()
}
