//! The banner: something the person should know, which stays until its reason is gone.

use super::{Icon, IconView};
use leptos::prelude::*;

/// What kind of news a banner brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BannerTone {
    /// To know.
    #[default]
    Info,
    /// To be careful with.
    Warning,
    /// Something failed.
    Error,
}

impl BannerTone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Warning | Self::Error => Icon::Warning,
        }
    }

    /// An error interrupts what is being read out; the rest waits its turn.
    const fn role(self) -> &'static str {
        match self {
            Self::Error => "alert",
            _ => "status",
        }
    }
}

/// What a banner is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BannerPlace {
    /// The whole plan: across the page, under the header.
    Page,
    /// The part that it stands in.
    #[default]
    Part,
}

/// A banner. Its first words say what happened, the rest what is kept and what to do.
#[component]
pub fn Banner(
    /// The kind of news.
    #[prop(optional)]
    tone: BannerTone,
    /// What it is about.
    #[prop(optional)]
    place: BannerPlace,
    /// Another icon than the tone's own.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// What happened, in few words, set bold.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// What can be done: buttons.
    #[prop(optional, into)]
    actions: ViewFn,
    children: Children,
) -> impl IntoView {
    let place = match place {
        BannerPlace::Page => "banner",
        BannerPlace::Part => "notice",
    };
    view! {
        <div class=format!("{place} {}", tone.class()) role=tone.role()>
            <IconView icon=icon.unwrap_or(tone.icon())/>
            <div class="banner-text">
                {title.map(|title| view! { <strong>{title}</strong> " " })}
                {children()}
            </div>
            <div class="actions">{actions.run()}</div>
        </div>
    }
}
