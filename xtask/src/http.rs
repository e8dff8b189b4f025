//! A static file server for this machine only: one folder, GET and HEAD, a log of what was asked for.
//!
//! It stands on std alone and serves `cargo xtask serve`; the browser tests take the same file as a module.
//! It is not for a network: it listens on the loopback address.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// A running server; it lives as long as the process.
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    beside: Arc<Mutex<Beside>>,
}

/// Files that are served without lying in the folder, by their names in it.
type Beside = BTreeMap<String, Vec<u8>>;

impl Server {
    /// Serves a folder on this port, or on a free one for port 0.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(folder: PathBuf, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let beside = Arc::new(Mutex::new(Beside::new()));
        let (log, others) = (Arc::clone(&requests), Arc::clone(&beside));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, log) = (folder.clone(), Arc::clone(&log));
                let beside = held(&others).clone();
                thread::spawn(move || serve(&stream, (&folder, &beside), &log));
            }
        });
        Ok(Self {
            address,
            requests,
            beside,
        })
    }

    /// The address of the folder, with a closing slash.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The paths that were asked for since the start, in their order.
    #[allow(dead_code, reason = "only the browser tests ask")]
    pub fn requests(&self) -> Vec<String> {
        held(&self.requests).clone()
    }

    /// Serves a file beside those of the folder.
    #[allow(dead_code, reason = "only the browser tests publish")]
    pub fn publish(&self, name: &str, content: &[u8]) {
        held(&self.beside).insert(name.to_owned(), content.to_owned());
    }
}

fn held<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one connection; a client that goes away is no concern of ours.
fn serve(stream: &TcpStream, files: (&Path, &Beside), log: &Mutex<Vec<String>>) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    let Some((method, target)) = request(stream) else {
        return;
    };
    held(log).push(target.clone());
    let (status, kind, body) = answer(&method, &target, files);
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let mut stream = stream;
    let _ = stream.write_all(head.as_bytes());
    if method != "HEAD" {
        let _ = stream.write_all(&body);
    }
}

/// The method and target of the first line; the headers are read and dropped.
fn request(stream: &TcpStream) -> Option<(String, String)> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    lines
        .take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty()))
        .count();
    let mut words = first.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.to_owned()))
}

fn answer(
    method: &str,
    target: &str,
    (folder, beside): (&Path, &Beside),
) -> (&'static str, &'static str, Vec<u8>) {
    const TEXT: &str = "text/plain; charset=utf-8";
    if !matches!(method, "GET" | "HEAD") {
        return ("405 Method Not Allowed", TEXT, Vec::new());
    }
    let Some(path) = file(target, folder) else {
        return ("400 Bad Request", TEXT, Vec::new());
    };
    let name = path.strip_prefix(folder).ok().and_then(Path::to_str);
    if let Some(body) = name.and_then(|name| beside.get(name)) {
        return ("200 OK", kind(&path), body.clone());
    }
    match fs::read(&path) {
        Ok(body) => ("200 OK", kind(&path), body),
        Err(_) => ("404 Not Found", TEXT, b"not found".to_vec()),
    }
}

/// The file behind a request's target; none when it tries to leave the folder.
fn file(target: &str, folder: &Path) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let climbs = path
        .split(['/', '\\'])
        .any(|part| part == ".." || part.contains(':'));
    match path {
        _ if climbs => None,
        "" => Some(folder.join("index.html")),
        path => Some(folder.join(path)),
    }
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stay_inside_the_folder() {
        let folder = Path::new("site");
        assert_eq!(file("/", folder), Some("site/index.html".into()));
        assert_eq!(file("/a/b.js?c", folder), Some("site/a/b.js".into()));
        assert_eq!(file("/../secret", folder), None);
        assert_eq!(file("/a/..\\secret", folder), None);
        assert_eq!(file("http://elsewhere/", folder), None);
    }

    #[test]
    fn only_reading_is_answered() {
        let beside = Beside::from([("a/plan.json".to_owned(), b"{}".to_vec())]);
        let status = |method, target| answer(method, target, (Path::new("site"), &beside)).0;
        assert_eq!(status("POST", "/"), "405 Method Not Allowed");
        assert_eq!(status("GET", "/none"), "404 Not Found");
        assert_eq!(status("GET", "/a/plan.json"), "200 OK");
        assert_eq!(status("GET", "/plan.json"), "404 Not Found");
    }
}
