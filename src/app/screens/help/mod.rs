//! Help, glossary and the accessibility statement. They stand outside any plan.

mod settings;
mod statement;

pub use statement::Accessibility;

use leptos::html;
use leptos::prelude::*;

use crate::commands::Command;
use crate::language::t;
use uppfyllt::text::catalogue::help::Chapter;

/// Help and glossary.
#[component]
pub fn Help() -> impl IntoView {
    let texts = &t().help;
    let chapters = texts
        .chapters
        .iter()
        .map(|chapter| (chapter, Heading::new()));
    let chapters: Vec<_> = chapters.collect();
    let (keys, glossary) = (Heading::new(), Heading::new());
    let entries = chapters
        .iter()
        .map(|(chapter, heading)| (chapter.title, *heading));
    let entries = entries.chain([(texts.keys, keys), (texts.glossary, glossary)]);
    let entries = entries.map(|(title, heading)| view! { <Entry title heading/> });
    let entries = entries.collect_view();
    let chapters = chapters.into_iter();
    let chapters = chapters.map(|(chapter, heading)| view! { <ChapterView chapter heading/> });
    view! {
        <div class="page-head"><h1>{texts.title}</h1></div>
        <nav aria-label=texts.contents><ul class="contents">{entries}</ul></nav>
        <div class="prose">
            {chapters.collect_view()}
            <h2 node_ref=keys tabindex="-1">{texts.keys}</h2>
        </div>
        <Keys/>
        <Glossary heading=glossary/>
    }
}

/// A heading that the list of contents leads to.
type Heading = NodeRef<html::H2>;

/// A line of the contents. The address is the route, so the line moves the focus itself.
#[component]
fn Entry(title: &'static str, heading: Heading) -> impl IntoView {
    let go = move |_| {
        if let Some(heading) = heading.get_untracked() {
            heading.scroll_into_view();
            // Focus fails only for an element that has left the page.
            drop(heading.focus());
        }
    };
    view! {
        <li><button type="button" class="button link" on:click=go>{title}</button></li>
    }
}

#[component]
fn ChapterView(chapter: &'static Chapter, heading: Heading) -> impl IntoView {
    let points = chapter
        .points
        .iter()
        .map(|point| view! { <li>{*point}</li> });
    view! {
        <h2 node_ref=heading tabindex="-1">{chapter.title}</h2>
        <p>{chapter.text}</p>
        <ul>{points.collect_view()}</ul>
    }
}

/// The keys of the commands, then those of the fields.
#[component]
fn Keys() -> impl IntoView {
    let texts = &t().help;
    let commands = [Command::Undo, Command::Redo, Command::SaveAsFile].into_iter();
    let commands = commands.filter_map(|command| {
        let keys = command
            .keys()?
            .replace("Control", "Ctrl")
            .replace('+', " + ");
        Some((keys, command.label()))
    });
    let strokes = texts
        .strokes
        .iter()
        .map(|(keys, does)| ((*keys).to_owned(), *does));
    let rows = commands.chain(strokes).map(|(keys, does)| {
        view! {
            <tr>
                <td>{pressed(keys)}</td>
                <td>{does}</td>
            </tr>
        }
    });
    view! {
        <table class="table compact">
            <thead>
                <tr>
                    <th scope="col">{texts.key}</th>
                    <th scope="col">{texts.does}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// Every key in its own frame, with a plus between.
fn pressed(keys: String) -> impl IntoView {
    let one = |(at, key): (usize, &str)| {
        let plus = (at > 0).then_some(" + ");
        view! { {plus}<kbd>{key.to_owned()}</kbd> }
    };
    keys.split(" + ").enumerate().map(one).collect::<Vec<_>>()
}

#[component]
fn Glossary(heading: Heading) -> impl IntoView {
    let texts = &t().help;
    let terms = texts.terms.iter().map(|(term, meaning)| {
        view! {
            <div>
                <dt>{*term}</dt>
                <dd>{*meaning}</dd>
            </div>
        }
    });
    view! {
        <section aria-labelledby="glossary">
            <h2 node_ref=heading tabindex="-1" id="glossary" class="section-head">{texts.glossary}</h2>
            <dl class="glossary ruled">{terms.collect_view()}</dl>
        </section>
    }
}
