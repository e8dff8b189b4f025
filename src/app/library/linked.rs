//! Plans that are looked at and not kept: inside a link, or published beside the application. And the
//! way there: the open plan as a link.

use uppfyllt::file::checksum::Checksum;
use uppfyllt::file::link::{self, LinkError, Published};
use uppfyllt::file::{self, Cover, FileError, Opened, Saved};
use uppfyllt::plan::{OccasionId, Plan};

pub use crate::platform::fetch::FetchError;
use crate::platform::fetch::fetch;
use crate::platform::inflate::{InflateError, deflate, inflate};
use crate::platform::{address, clock};
use crate::session::Session;

/// Most bytes that a link unpacks to: many times the plans that fit in one.
const UNPACKED: usize = 16 << 20;

/// A plan file of more bytes does not fit in a link, however well it packs.
const PACKABLE: usize = 2 << 20;

/// How many of the latest states in which the plan was handed on go along in a link.
const STATES: usize = 8;

/// Why there is no plan to look at.
#[derive(Clone, Debug, PartialEq)]
pub enum LookError {
    /// The link brought none.
    Link(LinkError),
    /// The link unpacks to more than any plan.
    Bomb,
    /// The browser cannot unpack links.
    NoUnpacker,
    /// The address leads elsewhere than to a plan file beside the application.
    Astray,
    /// The application is a file, beside which nothing can be fetched.
    FromFile,
    /// It was not fetched.
    Fetch(FetchError),
    /// It is no plan that can be read.
    File(FileError),
}

/// The plan inside a link, whatever a mail has done to it.
pub async fn in_link(text: &str) -> Result<Opened, LookError> {
    let packed = link::unpack(text).map_err(LookError::Link)?;
    let unpacked = inflate(&packed, UNPACKED).await;
    let bytes = unpacked.map_err(|error| match error {
        InflateError::Missing => LookError::NoUnpacker,
        InflateError::Damaged => LookError::Link(LinkError::Damaged),
        InflateError::TooBig => LookError::Bomb,
    })?;
    file::read(&bytes).map_err(LookError::File)
}

/// The letters of the same link as it was before a mail changed it.
pub fn same_link(text: &str) -> Result<String, LinkError> {
    let bytes = link::unpack(text)?;
    link::pack(&bytes).ok_or(LinkError::Damaged)
}

/// The plan at a published address, and the name of its file; `tell` hears how many bytes have come.
pub async fn published(at: &str, tell: impl Fn(usize)) -> Result<(String, Opened), LookError> {
    let place = Published::parse(at).ok_or(LookError::Astray)?;
    if address::is_file() {
        return Err(LookError::FromFile);
    }
    let bytes = fetch(&place.address(), file::MAX_BYTES, tell).await;
    let bytes = bytes.map_err(LookError::Fetch)?;
    let opened = file::read(&bytes).map_err(LookError::File)?;
    Ok((place.file_name().to_owned(), opened))
}

/// The letters of a link to a plan, and the state of the plan that they tell.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanLink {
    /// The letters.
    pub letters: String,
    /// The state: once the link is sent, the plan remembers it.
    pub state: Checksum,
}

/// Why there is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// The plan is too large.
    TooLarge,
    /// The browser cannot pack.
    NoPacker,
}

/// A link to the plan as it is, or as it stood when an occasion was frozen, saved by somebody.
pub async fn link(
    session: Session,
    frozen: Option<OccasionId>,
    by: String,
) -> Result<PlanLink, NoLink> {
    let (text, state) = text(session, frozen, by);
    if text.len() > PACKABLE {
        return Err(NoLink::TooLarge);
    }
    let packed = deflate(text.as_bytes()).await;
    let packed = packed.map_err(|_| NoLink::NoPacker)?;
    let letters = link::pack(&packed).ok_or(NoLink::TooLarge)?;
    Ok(PlanLink { letters, state })
}

/// The plan file to pack. What is frozen is of earlier than what the plan was handed on as since.
fn text(session: Session, frozen: Option<OccasionId>, by: String) -> (String, Checksum) {
    let plan = session.with_untracked(|plan| match frozen {
        Some(id) => file::plan_at(plan, id).into_owned(),
        None => Plan::clone(plan),
    });
    let state = file::fingerprint(&plan);
    let at_ms = clock::now_ms();
    let mut cover = Cover {
        saved: Some(Saved { by, at_ms }),
        ..Cover::default()
    };
    if frozen.is_none() {
        let known = session.cover().shared;
        let latest = known.len().saturating_sub(STATES);
        cover.shared = known[latest..].to_vec();
    }
    cover.share(state);
    (file::write_with(&plan, session.revision(), &cover), state)
}
