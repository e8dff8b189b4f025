//! Blocks of a document as they read on the screen: letters stay letters, headings and lists have their
//! looks. Tables and pictures are named, not drawn: a document's pages draw them.

use leptos::prelude::*;
use uppfyllt::paper::{Block, Heading, Item, Run, Sort};

use crate::language::t;

/// How much further in than the page's own a heading of a text is told to be.
const BELOW: u8 = 3;
/// The innermost level that is told.
const INNERMOST: u8 = 6;

/// Blocks, as they read.
#[component]
pub fn BlocksView(blocks: Vec<Block>) -> impl IntoView {
    let blocks = blocks.into_iter().filter_map(block).collect_view();
    view! { <div class="prose-blocks">{blocks}</div> }
}

fn block(block: Block) -> Option<AnyView> {
    let texts = &t().prose;
    Some(match block {
        Block::Heading(it) => heading(&it),
        Block::Title(it) => view! { <p class="prose-title">{it.text}</p> }.into_any(),
        Block::Paragraph(it) => view! { <p>{runs(it)}</p> }.into_any(),
        Block::Note(it) => view! { <p class="prose-note">{runs(it)}</p> }.into_any(),
        Block::List(items) => list(items),
        Block::Table(it) => apart((texts.table)(&it.caption, it.rows.len())),
        Block::Picture(it) => apart((texts.picture)(&it.caption)),
        Block::Subtitle(it) => apart(it.text),
        Block::Contents(title) => apart((texts.contents)(&title)),
        Block::PageBreak => return None,
    })
}

fn apart(text: String) -> AnyView {
    view! { <p class="soft">{text}</p> }.into_any()
}

fn heading(it: &Heading) -> AnyView {
    let level = it.level.saturating_add(BELOW).min(INNERMOST).to_string();
    view! { <p class="prose-heading" role="heading" attr:aria-level=level>{it.whole()}</p> }
        .into_any()
}

fn list(items: Vec<Item>) -> AnyView {
    let item = |it: Item| {
        let sign = it
            .number
            .map_or_else(|| "•".to_owned(), |number| format!("{number}."));
        view! {
            <li style:--depth=it.depth.to_string()>
                <span class="prose-sign">{sign}</span>
                <span>{runs(it.runs)}</span>
            </li>
        }
    };
    let items = items.into_iter().map(item).collect_view();
    view! { <ul class="prose-list">{items}</ul> }.into_any()
}

fn runs(runs: Vec<Run>) -> AnyView {
    runs.into_iter().map(run).collect_view().into_any()
}

/// A note stands where it is of: where it will stand is told by its document.
fn run(run: Run) -> AnyView {
    if !run.note.is_empty() {
        return view! { <span class="prose-footnote">" [" {runs(run.note)} "]"</span> }.into_any();
    }
    let text = run.text;
    let looks = match (run.strong, run.emphasis) {
        (false, false) => "",
        (true, false) => "strong",
        (false, true) => "emphasis",
        (true, true) => "strong emphasis",
    };
    match (run.sort, run.link.is_empty(), looks) {
        (Sort::Broken, ..) => view! {
            <span class="prose-broken"><span class="figure-mark" aria-hidden="true">"▲"</span>{text}</span>
        }
        .into_any(),
        (Sort::Figure, ..) => view! { <span class=format!("prose-figure {looks}")>{text}</span> }.into_any(),
        (Sort::Written | Sort::Aside, false, _) => {
            view! { <a class=looks href=run.link rel="noopener noreferrer" target="_blank">{text}</a> }.into_any()
        }
        (_, true, "") => text.into_any(),
        (_, true, "emphasis") => view! { <em>{text}</em> }.into_any(),
        (_, true, _) => view! { <strong class=looks>{text}</strong> }.into_any(),
    }
}
