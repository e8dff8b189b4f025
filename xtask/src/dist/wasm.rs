//! From Rust to wasm and its bindings, part by part: compile, bind, optimise.

use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::{process, project, setup};

/// What is compiled to wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The application. Its bindings are an ES module that exports `__wbg_init`.
    Application,
    /// The reader and writer of workbooks, in a Worker. Its bindings are a script that defines `wasm_bindgen`.
    Office,
}

/// The application and what it loads when it is needed.
pub struct Parts {
    pub application: Built,
    pub office: Built,
}

/// A part as the browser gets it.
pub struct Built {
    /// The bindings.
    pub script: String,
    /// The module itself.
    pub wasm: Vec<u8>,
    /// Whether it is as small as it will be given away.
    pub optimised: bool,
}

/// How much the compiler is asked to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build: no optimisation.
    Development,
    /// Small: what is given away.
    Release,
}

/// What every browser we support can run; `--all-features` would emit what some lack.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

impl Part {
    /// The name of its crate root.
    fn name(self) -> &'static str {
        match self {
            Self::Application => "app",
            Self::Office => "office",
        }
    }
}

impl Parts {
    /// Compiles, binds and (for a release) optimises everything.
    ///
    /// # Errors
    /// When a step fails. A missing optimiser is only a warning.
    pub fn build(profile: Profile) -> Result<Self> {
        let compiled = compile(profile)?;
        thread::scope(|scope| {
            let application = scope.spawn(|| finish(Part::Application, &compiled, profile));
            let office = finish(Part::Office, &compiled, profile);
            let application = application.join();
            Ok(Self {
                application: application.unwrap_or_else(|panic| resume_unwind(panic))?,
                office: office?,
            })
        })
    }
}

/// Binds and optimises one part, out of the folder of what was compiled.
fn finish(part: Part, compiled: &Path, profile: Profile) -> Result<Built> {
    let wasm = compiled.join(part.name()).with_extension("wasm");
    let bound = bind(&wasm, part, profile)?;
    if profile == Profile::Development {
        return Ok(bound);
    }
    let optimised = optimise(part, &bound.wasm)?;
    Ok(match optimised {
        Some(wasm) => Built {
            wasm,
            optimised: true,
            script: bound.script,
        },
        None => bound,
    })
}

/// Compiles both parts at once, so that what they share is compiled once; gives the folder where they lie.
fn compile(profile: Profile) -> Result<PathBuf> {
    let mut cargo = process::cargo(&["build", "--package=uppfyllt", "--target", setup::WASM]);
    cargo.args(["--bins", "--features=web,office"]);
    let folder = match profile {
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
        Profile::Development => "debug",
    };
    process::run(&mut cargo)?;
    Ok(project::target().join(setup::WASM).join(folder))
}

fn bind(compiled: &Path, part: Part, profile: Profile) -> Result<Built> {
    let debug = profile == Profile::Development;
    let mut bindgen = Bindgen::new();
    match part {
        Part::Application => bindgen.web(true)?,
        Part::Office => bindgen.no_modules(true)?,
    };
    let mut output = bindgen
        .input_path(compiled)
        .typescript(false)
        .debug(debug)
        .demangle(debug)
        .remove_name_section(!debug)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("cannot bind {}", compiled.display()))?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "a crate brings JavaScript files of its own (`#[wasm_bindgen(module = …)]`), which the single file cannot hold"
    );
    Ok(Built {
        script: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
        optimised: false,
    })
}

/// `wasm-opt -Oz`; the result is kept by content, since it takes longer than everything else together.
/// None where there is no optimiser.
fn optimise(part: Part, wasm: &[u8]) -> Result<Option<Vec<u8>>> {
    let folder = project::target().join("optimised").join(part.name());
    let kept = folder.join(format!("{}.wasm", super::fingerprint(wasm)));
    if let Ok(optimised) = fs::read(&kept) {
        return Ok(Some(optimised));
    }
    let Some(optimiser) = optimiser() else {
        return Ok(None);
    };
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let (input, output) = (folder.join("input.wasm"), folder.join("output.wasm"));
    super::write(&input, wasm)?;
    process::run(
        process::command("node", &[])
            .arg(optimiser)
            .arg("-Oz")
            .args(WASM_FEATURES)
            .arg(&input)
            .arg("-o")
            .arg(&output),
    )?;
    fs::rename(&output, &kept)?;
    Ok(Some(fs::read(&kept)?))
}

/// The program `wasm-opt`, or a warning when there is no node to run it.
fn optimiser() -> Option<PathBuf> {
    match setup::BINARYEN.install() {
        Ok(folder) => Some(folder.join("bin/wasm-opt")),
        Err(error) => {
            eprintln!("warning: the application is not optimised, and a third larger: {error:#}");
            None
        }
    }
}
