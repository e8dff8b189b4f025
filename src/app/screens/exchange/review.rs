//! Going through files: what each brings, grouped by where in the plan it belongs, and what to do with it.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::merge::{Choice, Merge, Resolved};
use uppfyllt::plan::Plan;
use uppfyllt::reporting::Unread;

use super::item::ItemView;
use super::origin::saved_by;
use super::work::{Base, Drawn, Kin, Work};
use crate::language::t;
use crate::parts::{Why, grouped, place_title};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};

/// How many items of a file are shown at first.
const FIRST: usize = 60;

/// The files that wait; nothing where none does.
#[component]
pub fn Review() -> impl IntoView {
    let session = Session::here();
    let work = Work::here();
    let texts = &t().exchange;
    let any = Memo::new(move |_| work.drawn.with(|all| !all.is_empty()));
    let changes = Memo::new(move |_| work.changes());
    let lands = move || changes.get() > 0 || work.is_gone_through();
    let brings = Memo::new(move |_| {
        let is_new = |it: &Drawn| match &it.kin {
            Kin::Brings(merge, ..) => !merge.is_nothing_new(),
            Kin::Same | Kin::Older | Kin::Newer => false,
        };
        work.drawn.with(|all| all.iter().any(is_new))
    });
    let land = move |()| {
        // A refused change is told by the shell.
        let _ = work.land();
    };
    let names = Memo::new(move |_| {
        let name = |it: &Drawn| it.arrival.name.clone();
        work.drawn
            .with(|all| all.iter().map(name).collect::<Vec<_>>())
    });
    let put_away = move || {
        if brings.get() {
            texts.leave
        } else {
            texts.done
        }
    };
    view! {
        <Show when=move || any.get()>
            <section class="review" aria-labelledby="review">
                <h2 id="review">{texts.review}</h2>
                <For
                    each=move || names.get().into_iter().enumerate()
                    key=|file| file.clone()
                    let:file
                >
                    <FileView work file=file.0/>
                </For>
                <Show when=move || brings.get()>
                    <Why why=work.why hint=texts.why_hint/>
                </Show>
                <div class="commit-bar">
                    <Show when=move || brings.get()>
                        <Button
                            label=Signal::derive(move || (texts.land)(changes.get()))
                            kind=ButtonKind::Primary
                            on_press=land
                            disabled=Signal::derive(move || !lands() || !session.can_edit())
                        />
                    </Show>
                    <Button
                        label=Signal::derive(move || put_away().to_owned())
                        on_press=move |()| work.put_away()
                    />
                </div>
            </section>
        </Show>
    }
}

/// One file.
#[component]
fn FileView(work: Work, file: usize) -> impl IntoView {
    let id = format!("file-{file}");
    let heading = id.clone();
    let Some(first) = work.drawn.with_untracked(|all| all.get(file).cloned()) else {
        return ().into_any();
    };
    // Drawn anew where there is something else to decide on, and not with every choice.
    let kin = Memo::new_with_compare(
        move |_| {
            work.drawn
                .with(|all| all.get(file).map(|it| it.kin.clone()))
        },
        |before, now| match (
            before.and_then(Option::as_ref),
            now.and_then(Option::as_ref),
        ) {
            (Some(before), Some(now)) => !before.looks_like(now),
            _ => true,
        },
    );
    let body = move || kin.get().map(|kin| of_kin(work, file, kin));
    view! {
        <section class="incoming-file" aria-labelledby=id>
            <h3 id=heading>{first.arrival.name.clone()}</h3>
            <p class="soft small">{saved(&first)}</p>
            {unread(&first)}
            {body}
        </section>
    }
    .into_any()
}

fn of_kin(work: Work, file: usize, kin: Kin) -> AnyView {
    let texts = &t().exchange;
    match kin {
        Kin::Same => view! { <p>{texts.same}</p> }.into_any(),
        Kin::Newer => view! { <p>{texts.newer}</p> }.into_any(),
        Kin::Older => view! {
            <p class="cluster">
                <span>{texts.older}</span>
                <Button label=texts.go_back kind=ButtonKind::Link small=true on_press=move |()| work.go_back(file)/>
            </p>
        }
        .into_any(),
        Kin::Brings(merge, _, base) => view! { <Brings work file merge base/> }.into_any(),
    }
}

/// What a form holds that could not be read: it is told, and what stands in the plan stays.
fn unread(drawn: &Drawn) -> Option<impl IntoView + use<>> {
    let all = &drawn.arrival.unread;
    let line = |it: &Unread| view! { <li>{(t().exchange.unread)(it.row, &it.text)}</li> };
    let lines = all.iter().map(line).collect_view();
    (!all.is_empty()).then(|| view! { <ul class="notice">{lines}</ul> })
}

fn saved(drawn: &Drawn) -> Option<String> {
    saved_by(drawn.arrival.cover.saved.as_ref()?)
}

/// What a file brings.
#[component]
fn Brings(work: Work, file: usize, merge: Arc<Merge>, base: Base) -> impl IntoView {
    let texts = &t().exchange;
    let conflicts = merge.conflicts().count();
    let all = merge.items().len();
    if all == 0 {
        return view! { <p>{texts.nothing}</p> }.into_any();
    }
    let groups = untrack(|| Session::here().with(|plan| groups(plan, &merge)));
    let limit = RwSignal::new(FIRST);
    let shown = move || {
        let group = |(title, items)| group(work, file, &merge, title, items);
        first(&groups, limit.get())
            .into_iter()
            .map(group)
            .collect_view()
    };
    view! {
        <p><strong>{(texts.counts)(all - conflicts, conflicts)}</strong></p>
        {(base == Base::Unknown).then(|| view! { <p class="notice">{texts.unknown}</p> })}
        <p class="cluster">
            <Button
                label=texts.all_theirs
                small=true
                on_press=move |()| work.choose_all(file, Choice::Theirs)
            />
            <Button
                label=texts.all_ours
                small=true
                on_press=move |()| work.choose_all(file, Choice::Ours)
            />
        </p>
        {shown}
        <Show when=move || { limit.get() < all }>
            <Button
                label=(texts.show_all)(all)
                kind=ButtonKind::Link
                on_press=move |()| limit.set(usize::MAX)
            />
        </Show>
    }
    .into_any()
}

fn group(
    work: Work,
    file: usize,
    merge: &Arc<Merge>,
    title: String,
    items: Vec<usize>,
) -> impl IntoView + use<> {
    let item = |item: usize| {
        let merge = merge.clone();
        view! { <ItemView work file merge item/> }
    };
    view! {
        <section class="incoming-group">
            <h4>{title}</h4>
            <ul>{items.into_iter().map(item).collect_view()}</ul>
        </section>
    }
}

/// The groups with so many items of them all; none that is empty.
fn first(groups: &[(String, Vec<usize>)], mut left: usize) -> Vec<(String, Vec<usize>)> {
    let mut cut = |(title, items): &(String, Vec<usize>)| {
        let taken = items.len().min(left);
        left -= taken;
        (taken > 0).then(|| (title.clone(), items[..taken].to_vec()))
    };
    groups.iter().filter_map(&mut cut).collect()
}

/// The items by where they belong.
fn groups(plan: &Plan, merge: &Merge) -> Vec<(String, Vec<usize>)> {
    let items = merge.items().iter().enumerate();
    let placed = items.map(|(at, item)| (merge.place(item), at));
    grouped(placed)
        .into_iter()
        .map(|(place, items)| (place_title([plan, merge.theirs()], place), items))
        .collect()
}

/// Whether an item could not be taken together with the others.
pub fn is_held(work: Work, file: usize, item: usize) -> bool {
    let held = |resolved: &Resolved| resolved.held.contains(&item);
    work.drawn
        .with(|all| match all.get(file).map(|it| &it.kin) {
            Some(Kin::Brings(_, resolved, _)) => held(resolved),
            _ => false,
        })
}
