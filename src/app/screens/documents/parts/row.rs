//! One part: its place and heading, how it stands in the document, and the way to what is written in it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::{ev, html};
use uppfyllt::plan::{PartId, PartKind, Template, TemplatePart};

use super::edited::Edited;
use super::text::TextView;
use crate::language::t;
use crate::parts::BlocksView;
use crate::widgets::{
    Button, ButtonKind, Checkbox, Choice, ChoiceStrip, Disclosure, Icon, TextField, hold_focus,
    is_within,
};

/// A part as it is moved. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
struct Moved {
    edited: Edited,
    id: PartId,
    place: Memo<Option<usize>>,
    heading: Memo<String>,
}

/// Where keys are of the part as a whole: texts and fields have keys of their own.
const AT_HEAD: &str = ".doc-part:focus, .doc-part-head";

/// A part of the document.
#[component]
pub fn RowView(edited: Edited, id: PartId) -> impl IntoView {
    let texts = &t().parts;
    let part = edited.part(id);
    let heading = edited.heading(id);
    let place = Memo::new(move |_| part.with(|it| it.as_ref().map(|(place, _)| *place)));
    let row = NodeRef::<html::Li>::new();
    follow_focus(edited, id, row);
    let moved = Moved {
        edited,
        id,
        place,
        heading,
    };
    let silent = Memo::new(move |_| {
        let template = edited.template.get()?;
        let (_, part) = part.get().filter(|(_, it)| !it.off)?;
        Some(!edited.reader.with(|it| it.tells(&template, &part)))
    });
    view! {
        <li
            node_ref=row
            tabindex="-1"
            class="doc-part"
            class:off=move || of(part, |it| it.off)
            class:inner=move || of(part, |it| it.depth > 0)
            aria-label=move || (texts.part)(place.get().unwrap_or_default(), &heading.get())
            on:keydown=move |event| untrack(|| on_key(moved, &event))
        >
            <div class="doc-part-head">
                <span class="doc-part-number" aria-hidden="true">{place}</span>
                <h3>{heading}</h3>
                <Moves moved/>
            </div>
            <Show when=move || silent.get() == Some(true)><p class="soft small">{texts.silent}</p></Show>
            <Settings edited id/>
            <TextView edited id heading/>
            <Reads edited id/>
        </li>
    }
}

/// Something of a part, while it is there.
fn of<T: Default>(
    part: Memo<Option<(usize, TemplatePart)>>,
    read: impl Fn(&TemplatePart) -> T,
) -> T {
    part.with(|it| it.as_ref().map(|(_, it)| read(it)).unwrap_or_default())
}

/// Takes the keyboard when the document asks for it, after the parts have found their places.
fn follow_focus(edited: Edited, id: PartId, row: NodeRef<html::Li>) {
    Effect::new(move || {
        if edited.focus.get() != Some(id) || row.get().is_none() {
            return;
        }
        request_animation_frame(move || {
            if let Some(row) = row.try_get_untracked().flatten() {
                // Focus fails only for an element that has left the page.
                drop(row.focus());
                edited.focus.try_set(None);
            }
        });
    });
}

/// Alt with arrows moves a part, and sets it in or out, while the keyboard is at the part or its head.
fn on_key(moved: Moved, event: &ev::KeyboardEvent) {
    let Moved { edited, id, .. } = moved;
    if !event.alt_key() || !is_within(event, AT_HEAD) {
        return;
    }
    let turn: &dyn Fn() = match event.key().as_str() {
        "ArrowUp" => &|| shift(moved, -1),
        "ArrowDown" => &|| shift(moved, 1),
        "ArrowRight" => &|| edited.change_part(id, &|it| it.depth = 1),
        "ArrowLeft" => &|| edited.change_part(id, &|it| it.depth = 0),
        _ => return,
    };
    // Also where nothing can be moved: to the browser, Alt with an arrow is to leave the page.
    event.prevent_default();
    event.stop_propagation();
    if !edited.locked.get() {
        turn();
    }
}

/// Moves a part; the keyboard goes with it, and where it came is told.
fn shift(moved: Moved, by: isize) {
    let Moved {
        edited,
        id,
        place,
        heading,
    } = moved;
    let before = place.get_untracked();
    hold_focus();
    edited.change(&|template| template.move_part(id, by));
    let Some(now) = place.get_untracked().filter(|it| Some(*it) != before) else {
        return;
    };
    let count = |it: &Option<Arc<Template>>| it.as_ref().map_or(0, |it| it.parts.len());
    let count = edited.template.with_untracked(count);
    let said = heading.with_untracked(|it| (t().parts.moved)(it, now, count));
    edited.told.set(said);
}

#[component]
fn Moves(moved: Moved) -> impl IntoView {
    let texts = &t().parts;
    let Moved {
        edited,
        id,
        heading,
        ..
    } = moved;
    let ends = Memo::new(move |_| {
        edited.template.with(|it| {
            let parts = it.as_ref().map_or(&[][..], |it| &it.parts);
            let is = |part: Option<&TemplatePart>| part.is_some_and(|it| it.id == id);
            [is(parts.first()), is(parts.last())]
        })
    });
    let stuck = move |end: usize| Signal::derive(move || edited.locked.get() || ends.get()[end]);
    let named = move |name: fn(&str) -> String| Signal::derive(move || heading.with(|it| name(it)));
    let remove = move |()| {
        let said = heading.with_untracked(|it| (texts.removed)(it));
        edited.remove(id, said);
    };
    view! {
        <span class="cluster screen-only">
            <Button label=named(texts.up) icon=Icon::Up icon_only=true small=true kind=ButtonKind::Quiet on_press=move |()| shift(moved, -1) disabled=stuck(0)/>
            <Button label=named(texts.down) icon=Icon::Down icon_only=true small=true kind=ButtonKind::Quiet on_press=move |()| shift(moved, 1) disabled=stuck(1)/>
            <Button label=named(texts.remove) icon=Icon::Trash icon_only=true small=true kind=ButtonKind::Quiet on_press=remove disabled=edited.locked/>
        </span>
    }
}

/// Heading, level, page, and whether the part is in the document.
#[component]
fn Settings(edited: Edited, id: PartId) -> impl IntoView {
    let texts = &t().parts;
    let part = edited.part(id);
    let usual = move || {
        let bare = part.get().map(|(_, it)| TemplatePart {
            heading: String::new(),
            ..it
        });
        let heading = |it| edited.reader.with(|reading| reading.heading(&it));
        bare.map(heading).unwrap_or_default()
    };
    let levels = (0..).zip(texts.levels);
    let levels: Vec<Choice<u8>> = levels
        .map(|(depth, name)| Choice::new(depth, name))
        .collect();
    view! {
        <div class="doc-part-settings">
            <TextField
                label=texts.heading
                value=Signal::derive(move || of(part, |it| it.heading.clone()))
                otherwise=Signal::derive(usual)
                on_commit=move |text: String| edited.change_part(id, &|it| text.trim().clone_into(&mut it.heading))
                read_only=edited.locked
            />
            <ChoiceStrip
                label=texts.level
                choices=levels
                value=Signal::derive(move || of(part, |it| it.depth.min(1)))
                on_change=move |depth| edited.change_part(id, &|it| it.depth = depth)
                disabled=edited.locked
                small=true
            />
            <Checkbox
                label=texts.new_page
                checked=Signal::derive(move || of(part, |it| it.new_page))
                on_change=move |on| edited.change_part(id, &|it| it.new_page = on)
                disabled=edited.locked
            />
            <Show when=move || of(part, |it| it.kind.can_be_drawn())>
                <Checkbox
                    label=texts.drawn
                    checked=Signal::derive(move || of(part, |it| it.drawn))
                    on_change=move |on| edited.change_part(id, &|it| it.drawn = on)
                    disabled=edited.locked
                />
            </Show>
            <Checkbox
                label=texts.included
                checked=Signal::derive(move || of(part, |it| !it.off))
                on_change=move |on: bool| edited.change_part(id, &|it| it.off = !on)
                disabled=edited.locked
            />
        </div>
    }
}

/// How the part reads, made when it is first asked for; charts are drawn on the pages only.
#[component]
fn Reads(edited: Edited, id: PartId) -> impl IntoView {
    let part = edited.part(id);
    let open = RwSignal::new(false);
    let is_drawn = move || !of(part, |it| it.kind == PartKind::Charts);
    let blocks = move || {
        let (template, (_, part)) = edited.template.get().zip(part.get())?;
        let blocks = edited.reader.with(|it| it.part(&template, &part));
        Some(view! { <BlocksView blocks/> })
    };
    view! {
        <Show when=is_drawn>
            <Disclosure open summary=move || t().parts.text.reads>
                {move || open.get().then(blocks)}
            </Disclosure>
        </Show>
    }
}
