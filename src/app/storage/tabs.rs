//! Telling the other tabs what was written. Word may be lost; the journal itself decides.
//!
//! Where the browser has no broadcast channel, the removal of an emergency copy from
//! localStorage, which other tabs see, says the same.

use std::rc::Rc;

use uppfyllt::file::journal::PlanKey;

use super::StoreEvent;
use super::unsaved;
use crate::platform::channel::Channel;
use crate::platform::event::Listener;
use crate::platform::local;

const CHANNEL: &str = "uppfyllt";
const LIST: &str = "list";
const AHEAD: &str = "ahead ";

/// The other tabs.
pub struct Tabs {
    channel: Option<Channel>,
    _fallback: Option<Listener>,
}

impl Tabs {
    /// Joins the other tabs and passes on what they announce.
    pub fn open(events: Rc<dyn Fn(StoreEvent)>) -> Self {
        let channel = {
            let events = Rc::clone(&events);
            Channel::join(CHANNEL, move |text| {
                if let Some(event) = parse(&text) {
                    events(event);
                }
            })
        };
        let fallback = match channel {
            Some(_) => None,
            None => local::watch_removals(move |entry| {
                if let Some(key) = unsaved::plan_of(&entry) {
                    events(StoreEvent::Ahead { key });
                }
            }),
        };
        Self {
            channel,
            _fallback: fallback,
        }
    }

    /// A record was appended to the plan.
    pub fn announce(&self, key: &PlanKey) {
        self.post(&format!("{AHEAD}{key}"));
    }

    /// The list of plans has changed.
    pub fn announce_list(&self) {
        self.post(LIST);
    }

    fn post(&self, text: &str) {
        if let Some(channel) = &self.channel {
            channel.post(text);
        }
    }
}

fn parse(text: &str) -> Option<StoreEvent> {
    if text == LIST {
        return Some(StoreEvent::ListChanged);
    }
    let key = text.strip_prefix(AHEAD)?;
    Some(StoreEvent::Ahead {
        key: PlanKey(key.to_owned()),
    })
}
