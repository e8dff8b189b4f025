//! Two versions of the plan, chosen by the address or a person, for whatever is shown of them.

mod past;
mod version;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::plan::Plan;

use super::told;
use crate::language::t;
use crate::library::{Library, OpenError};
use crate::route::{Query, keep};
use crate::widgets::{Banner, BannerPlace, BannerTone, Button, Choice, FileButton, SelectField};
pub use past::{Past, revision_title};
pub use version::Version;
use version::{OpenedFile, Versions};

/// The plan in both versions, the earlier first; none where nobody remembers one.
pub type Both = Memo<Option<[Arc<Plan>; 2]>>;

/// The two versions, as the address names them.
#[derive(Clone, Debug, Default, PartialEq)]
struct Pair {
    from: Version,
    to: Version,
}

fn pair_of(query: &Query) -> Pair {
    let version = |name| query.read(name).unwrap_or_default();
    Pair {
        from: version("fran"),
        to: version("till"),
    }
}

fn write_pair(pair: &Pair, query: &mut Query) {
    for (name, version) in [("fran", &pair.from), ("till", &pair.to)] {
        let named = (*version != Version::default()).then_some(version);
        query.set(name, named);
    }
}

/// The choice of two versions, with what is shown of them beneath.
#[component]
pub fn TwoVersions(
    /// Name of what is shown.
    label: &'static str,
    /// Shows it.
    show: fn(Both) -> AnyView,
) -> impl IntoView {
    let texts = &t().history;
    let past = Past::here();
    let pair = RwSignal::new(Pair::default());
    keep(pair, pair_of, write_pair);
    let files = RwSignal::new(Vec::<OpenedFile>::new());
    let versions = Memo::new_with_compare(
        move |_| {
            let timeline = past.timeline.get()?;
            let files = files.get();
            Some(Versions { timeline, files })
        },
        |_, _| true,
    );
    let body = move || {
        let ready = versions.with(Option::is_some);
        match ready {
            true => view! { <Chosen versions pair label show/> }.into_any(),
            false if past.is_unreadable.get() => {
                view! { <p role="alert">{texts.unreadable}</p> }.into_any()
            }
            false => view! { <p role="status">{texts.reading}</p> }.into_any(),
        }
    };
    view! {
        <WithFiles files pair/>
        {body}
    }
}

/// The way to compare with files: one becomes the earlier version, of several the second becomes the later.
#[component]
fn WithFiles(files: RwSignal<Vec<OpenedFile>>, pair: RwSignal<Pair>) -> impl IntoView {
    let library = Library::here();
    let refused = RwSignal::new(Vec::<(String, OpenError)>::new());
    let open = Callback::new(move |chosen| {
        spawn_local(async move {
            let (mut opened, mut wrong) = (Vec::new(), Vec::new());
            for (name, read) in library.look_into(chosen).await {
                match read {
                    Ok(plan) => {
                        let at = files.try_update(|all| OpenedFile::add(all, &name, plan));
                        opened.extend(at.map(Version::File));
                    }
                    Err(error) => wrong.push((name, error)),
                }
            }
            refused.try_set(wrong); // the view may be gone by then
            let mut opened = opened.into_iter();
            if let Some(from) = opened.next() {
                let to = opened.next().unwrap_or_default();
                pair.try_set(Pair { from, to });
            }
        });
    });
    let wrong = |(name, error): (String, OpenError)| {
        view! {
            <Banner tone=BannerTone::Error place=BannerPlace::Part title=t().opening.failed>
                {format!("{name}: {}", told(&error))}
            </Banner>
        }
    };
    view! {
        <p>
            <FileButton
                label=t().history.choose_file
                accept=".json,application/json"
                small=true
                multiple=true
                on_files=open
            />
        </p>
        {move || refused.get().into_iter().map(wrong).collect_view()}
    }
}

/// The choice of versions, and what is shown of them.
#[component]
fn Chosen(
    versions: Memo<Option<Versions>>,
    pair: RwSignal<Pair>,
    label: &'static str,
    show: fn(Both) -> AnyView,
) -> impl IntoView {
    let texts = &t().history;
    let choices = move |side: fn(&Pair) -> &Version| {
        Signal::derive(move || {
            let chosen = pair.with(|pair| side(pair).clone());
            versions.with(|it| offered(it.as_ref(), &chosen))
        })
    };
    let from = Signal::derive(move || pair.with(|it| it.from.clone()));
    let to = Signal::derive(move || pair.with(|it| it.to.clone()));
    let turn = move |()| pair.update(|it| std::mem::swap(&mut it.from, &mut it.to));
    let both = Memo::new_with_compare(
        move |_| {
            let pair = pair.get();
            versions.with(|it| {
                let versions = it.as_ref()?;
                Some([versions.plan(&pair.from)?, versions.plan(&pair.to)?])
            })
        },
        |_, _| true,
    );
    let is_known = Memo::new(move |_| both.with(Option::is_some));
    let shown = move || match is_known.get() {
        true => show(both),
        false => view! { <p role="status">{texts.lost}</p> }.into_any(),
    };
    view! {
        <div class="versions">
            <SelectField
                label=texts.from
                choices=choices(|pair| &pair.from)
                value=from
                on_change=move |version| pair.update(|it| it.from = version)
            />
            <SelectField
                label=texts.to
                choices=choices(|pair| &pair.to)
                value=to
                on_change=move |version| pair.update(|it| it.to = version)
            />
            <Button label=texts.turn on_press=turn/>
        </div>
        <section class="compared" aria-label=label>{shown}</section>
    }
}

fn offered(versions: Option<&Versions>, chosen: &Version) -> Vec<Choice<Version>> {
    versions.map_or_else(Vec::new, |it| it.choices(chosen))
}
