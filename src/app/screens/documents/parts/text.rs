//! What somebody has written in a part, or the sentences that the figures write until somebody does.

use leptos::prelude::*;
use uppfyllt::plan::{PartId, PartKind, PartTextKey, TemplateKind};

use super::edited::Edited;
use crate::language::t;
use crate::parts::{BlocksView, Prose};
use crate::widgets::{Button, ButtonKind, Choice, ChoiceStrip, Disclosure};

/// What is written in a part, and where.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Written {
    kind: PartKind,
    /// At the occasion looked at.
    here: bool,
    /// For every occasion.
    everywhere: bool,
}

impl Written {
    fn anything(self) -> bool {
        self.here || self.everywhere
    }

    /// The figures write it until somebody does.
    fn has_sentences(self) -> bool {
        matches!(self.kind, PartKind::Summary | PartKind::Proposal)
    }

    /// A new text is of the occasion: such parts are written each time.
    fn is_of_its_time(self) -> bool {
        use PartKind::{Analysis, Changes, Economy, Forecast, Outlook, Proposal, Summary};
        let each_time = [
            Analysis, Changes, Economy, Forecast, Outlook, Proposal, Summary,
        ];
        self.here || !self.everywhere && each_time.contains(&self.kind)
    }
}

/// The text of a part: a line that opens it.
#[component]
pub fn TextView(edited: Edited, id: PartId, heading: Memo<String>) -> impl IntoView {
    let texts = &t().parts.text;
    let written = Memo::new(move |_| written(edited, id));
    let open = RwSignal::new(edited.arrived == Some(id));
    // A part's text is drawn when it is first opened, and kept: somebody may be writing in it.
    let drawn =
        Memo::new(move |earlier: Option<&bool>| open.get() || earlier.is_some_and(|it| *it));
    let summary = move || {
        let written = written.get();
        match (written.anything(), written.has_sentences()) {
            (true, _) => texts.some,
            (false, true) => texts.sentences,
            (false, false) => texts.none,
        }
    };
    let is_sentences = Memo::new(move |_| {
        let written = written.get();
        written.has_sentences() && !written.anything()
    });
    view! {
        <Disclosure open summary=move || view! { <span>{summary}</span> }>
            {move || drawn.get().then(|| match is_sentences.get() {
                true => view! { <Sentences edited id written/> }.into_any(),
                false => view! { <Own edited id heading written/> }.into_any(),
            })}
        </Disclosure>
    }
}

fn written(edited: Edited, id: PartId) -> Written {
    let occasion = edited.occasion.get();
    edited.template.with(|template| {
        let Some(template) = template else {
            return Written::default();
        };
        let part = template.parts.iter().find(|it| it.id == id);
        let has = |occasion| {
            let key = PartTextKey { part: id, occasion };
            template.texts.iter().any(|it| it.key == key)
        };
        Written {
            kind: part.map(|it| it.kind).unwrap_or_default(),
            here: occasion.is_some() && has(occasion),
            everywhere: has(None),
        }
    })
}

/// The sentences as they are printed now, to be taken over.
#[component]
fn Sentences(edited: Edited, id: PartId, written: Memo<Written>) -> impl IntoView {
    let texts = &t().parts.text;
    let markup = Memo::new(move |_| {
        let of = edited.template.with(|it| it.as_ref().map(|it| it.kind));
        let of = of.unwrap_or(TemplateKind::Plan);
        edited.reader.with(|it| it.written(written.get().kind, of))
    });
    let blocks = move || markup.with(|text| edited.reader.with(|it| it.blocks(text, 1)));
    let edit = move |()| {
        let text = markup.get_untracked();
        let occasion = edited.occasion.get_untracked();
        let key = PartTextKey {
            part: id,
            occasion: occasion.filter(|_| written.get_untracked().is_of_its_time()),
        };
        edited.change(&|template| template.write(key, &text));
    };
    move || match markup.with(String::is_empty) {
        true => view! { <p class="soft">{texts.no_sentences}</p> }.into_any(),
        false => view! {
            <BlocksView blocks=blocks()/>
            <p class="soft small">{texts.written}</p>
            <p class="screen-only">
                <Button label=texts.edit small=true on_press=edit disabled=edited.locked/>
            </p>
        }
        .into_any(),
    }
}

/// A text of one's own: for the occasion looked at, or for all.
#[component]
fn Own(edited: Edited, id: PartId, heading: Memo<String>, written: Memo<Written>) -> impl IntoView {
    let texts = &t().parts.text;
    let here = RwSignal::new(written.get_untracked().is_of_its_time());
    let key = Memo::new(move |_| PartTextKey {
        part: id,
        occasion: edited.occasion.get().filter(|_| here.get()),
    });
    let note = move || {
        let (written, of_one) = (written.get(), key.get().occasion.is_some());
        match (of_one, written.here, written.everywhere) {
            (false, true, _) => Some(texts.both),
            (true, false, true) => Some(texts.falls_back),
            _ => None,
        }
    };
    let choices = vec![
        Choice::new(true, texts.here),
        Choice::new(false, texts.everywhere),
    ];
    let back = move |()| {
        let key = key.get_untracked();
        edited.change(&|template| template.write(key, ""));
    };
    let label = Signal::derive(move || heading.with(|it| (texts.field)(it)));
    view! {
        <Show when=move || edited.occasion.get().is_some()>
            <ChoiceStrip label=texts.scope choices=choices.clone() value=here on_change=move |it| here.set(it) small=true/>
        </Show>
        <p class="soft small">{note}</p>
        // Another place of the text is another field, so that what is half-written ends where it began.
        {move || view! { <Field edited place=key.get() label/> }}
        <Show when=move || written.get().has_sentences()>
            <p class="screen-only">
                <Button label=texts.back small=true kind=ButtonKind::Quiet on_press=back disabled=edited.locked/>
            </p>
        </Show>
    }
}

#[component]
fn Field(edited: Edited, place: PartTextKey, label: Signal<String>) -> impl IntoView {
    let value = Memo::new(move |_| {
        edited.template.with(|template| {
            let texts = template.iter().flat_map(|it| &it.texts);
            let mut found = texts.filter(|it| it.key == place);
            found.next().map(|it| it.text.clone()).unwrap_or_default()
        })
    });
    view! {
        <Prose
            label
            value
            on_commit=move |text: String| {
                edited.change(&|template| template.write(place, &text));
            }
            occasion=edited.occasion
            read_only=edited.locked
            reader=edited.reader
        />
    }
}
