//! The status scale: names, shapes, values and thresholds, with the index that they give beside.

use leptos::prelude::*;
use rust_decimal::Decimal;
use uppfyllt::plan::{Level, LevelKey, Mark, Rules, Scale};
use uppfyllt::text::number as shown;

use super::Section;
use super::edits::Edits;
use crate::language::{language, t};
use crate::parts::{IndexScale, figure, number, shape_of};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField, Shape, ShapeView, TextField};

const MARKS: [Mark; 4] = [Mark::Circle, Mark::Diamond, Mark::Square, Mark::Triangle];

#[component]
pub fn ScaleSection() -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let keys = session.derive(|plan| {
        let levels = plan.rules.scale.0.iter();
        levels.map(|level| level.key.clone()).collect::<Vec<_>>()
    });
    view! {
        <Section title=texts.scale explained=texts.scale_explained>
            <div class="table-wrap">
                <table class="table compact folding">
                    <thead>
                        <tr>
                            <th scope="col">{texts.shape}</th>
                            <th scope="col">{texts.name}</th>
                            <th scope="col" class="num">{texts.value}</th>
                            <th scope="col" class="num">{texts.from}</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || keys.get() key=Clone::clone let:key>
                            <LevelRow key/>
                        </For>
                        <tr>
                            <td><ShapeView shape=Shape::Dash/></td>
                            <td>{t().status.not_assessed}</td>
                            <td class="num soft">{texts.no_value}</td>
                            <td class="num soft">"–"</td>
                            <td></td>
                        </tr>
                    </tbody>
                </table>
            </div>
            <div>
                <Button
                    label=texts.add_status
                    icon=Icon::Add
                    small=true
                    on_press=move |()| edits.rules(|rules| insert(&mut rules.scale))
                    disabled=edits.locked()
                />
            </div>
            <WhatIf/>
        </Section>
    }
}

/// The index as the rules now give it: a change of a rule is seen here at once.
#[component]
fn WhatIf() -> impl IntoView {
    let results = Session::here().results();
    let value =
        Memo::new(move |_| results.with(|results| results.index.value.map(|score| score.value())));
    let words = move || {
        let shown = value.get().map_or_else(|| "–".to_owned(), figure);
        (t().about.outcome)(&shown)
    };
    view! {
        <p role="status"><strong>{words}</strong></p>
        <IndexScale value/>
    }
}

/// A further level above the worst: half-way between its neighbours.
fn insert(scale: &mut Scale) {
    let levels = &mut scale.0;
    let at = levels.len().saturating_sub(1);
    let Some(below) = levels.get(at) else { return };
    let above = at.checked_sub(1).and_then(|at| levels.get(at));
    let middle = |of: fn(&Level) -> Decimal| {
        let high = above.map_or(Decimal::ONE, of);
        ((high + of(below)) / Decimal::TWO).normalize()
    };
    let level = Level {
        key: unused(levels),
        name: t().about.new_status.to_owned(),
        mark: Mark::Square,
        value: middle(|level| level.value),
        from: middle(|level| level.from),
    };
    levels.insert(at, level);
}

fn unused(levels: &[Level]) -> LevelKey {
    let mut keys = (1..).map(|n: usize| LevelKey::new(&format!("level-{n}")));
    let free = |key: &LevelKey| levels.iter().all(|level| level.key != *key);
    // Among one more key than there are levels, one is free.
    keys.find(free).unwrap_or_else(|| LevelKey::new("level"))
}

fn rewrite(rules: &mut Rules, key: StoredValue<LevelKey>, rewrite: impl FnOnce(&mut Level)) {
    let mut levels = rules.scale.0.iter_mut();
    let level = key.with_value(|key| levels.find(|level| level.key == *key));
    if let Some(level) = level {
        rewrite(level);
    }
}

#[component]
fn LevelRow(key: LevelKey) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let key = StoredValue::new(key);
    let level =
        session.derive(move |plan| key.with_value(|key| plan.rules.scale.level(key).cloned()));
    let shape = Signal::derive(move || level.get().map_or(Shape::Dash, |it| shape_of(it.mark)));
    let marks = MARKS.map(|mark| Choice::new(mark, (texts.mark)(mark)));
    let mark = Signal::derive(move || level.get().map_or(Mark::Square, |it| it.mark));
    let name = Signal::derive(move || level.get().map_or_else(String::new, |it| it.name));
    let remove = Signal::derive(move || (texts.remove)(&name.get()));
    let rename = move |text: &str| {
        edits.rules(|rules| {
            rewrite(rules, key, |level| text.trim().clone_into(&mut level.name));
        });
    };
    let drop_level = move |()| {
        edits.rules(|rules| {
            rules
                .scale
                .0
                .retain(|level| key.with_value(|key| level.key != *key))
        });
    };
    view! {
        <tr>
            <td>
                <span class="cluster">
                    <ShapeView shape/>
                    <SelectField
                        label=texts.shape
                        hide_label=true
                        choices=marks.to_vec()
                        value=mark
                        on_change=move |mark| edits.rules(|rules| rewrite(rules, key, |level| level.mark = mark))
                        disabled=edits.locked()
                    />
                </span>
            </td>
            <td>
                <TextField
                    label=texts.name
                    hide_label=true
                    value=name
                    on_commit=move |text: String| rename(&text)
                    read_only=edits.locked()
                />
            </td>
            <td class="num" data-label=texts.value><LevelNumber key label=texts.value part=|level| &mut level.value/></td>
            <td class="num" data-label=texts.from><LevelNumber key label=texts.from part=|level| &mut level.from/></td>
            <td>
                <Button
                    label=remove
                    icon=Icon::Trash
                    icon_only=true
                    kind=ButtonKind::Danger
                    small=true
                    on_press=drop_level
                    disabled=edits.locked()
                />
            </td>
        </tr>
    }
}

/// A number of a level. What would break the scale is refused beneath the field.
#[component]
fn LevelNumber(
    key: StoredValue<LevelKey>,
    label: &'static str,
    part: fn(&mut Level) -> &mut Decimal,
) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let value = session.derive(move |plan| {
        let level = key.with_value(|key| plan.rules.scale.level(key).cloned());
        level.map_or_else(String::new, |mut level| {
            shown::plain(part(&mut level).normalize(), language())
        })
    });
    let set = move |rules: &mut Rules, number: Decimal| {
        rewrite(rules, key, |level| *part(level) = number);
    };
    view! {
        <TextField
            label
            hide_label=true
            number=true
            value
            refuse=move |text: String| match number(&text) {
                Some(number) => edits.forbids(|rules| set(rules, number)),
                None => Some(t().about.no_number.to_owned()),
            }
            on_commit=move |text: String| {
                if let Some(number) = number(&text) {
                    edits.rules(|rules| set(rules, number));
                }
            }
            read_only=edits.locked()
        />
    }
}
