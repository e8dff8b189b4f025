//! One risk, a row of the list.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::plan::{Grade, RecordKey, Risk, RiskId};

use super::board::{Actions, Board};
use super::matrix::shape_of;
use crate::language::t;
use crate::widgets::{Choice, LineField, SelectField, Shape, Status};

/// A risk.
#[component]
pub fn RiskRow(board: Board, ids: Memo<Vec<RiskId>>, id: RiskId) -> impl IntoView {
    let texts = &t().material.risks;
    let field = &t().difference.field;
    let word = &t().document.word;
    let responsible = t().tables.words.responsible;
    let number = Memo::new(move |_| {
        let at = ids.with(|ids| ids.iter().position(|it| *it == id));
        at.unwrap_or_default() + 1
    });
    let name = Signal::derive(move || (texts.named)(number.get()));
    view! {
        <tr>
            <td class="num">{number}</td>
            <th scope="row"><Line board id number field=field.risk part=|it| &mut it.text first=true/></th>
            <td data-label=field.likelihood>
                <Weight board id number field=field.likelihood words=word.likelihood part=|it| &mut it.likelihood/>
            </td>
            <td data-label=field.consequence>
                <Weight board id number field=field.consequence words=word.consequence part=|it| &mut it.consequence/>
            </td>
            <td data-label=word.risk_value><Graded board id/></td>
            <td class="full" data-label=field.action>
                <Line board id number field=field.action part=|it| &mut it.action/>
            </td>
            <td class="full" data-label=responsible>
                <Line board id number field=responsible part=|it| &mut it.responsible/>
            </td>
            <td class="end screen-only"><Actions board of=RecordKey::Risk(id) name remove=texts.remove/></td>
        </tr>
    }
}

/// A text of a risk.
#[component]
fn Line(
    board: Board,
    id: RiskId,
    number: Memo<usize>,
    field: &'static str,
    part: fn(&mut Risk) -> &mut String,
    /// The one that takes the keyboard.
    #[prop(optional)]
    first: bool,
) -> impl IntoView {
    let element = NodeRef::<html::Textarea>::new();
    if first {
        let take = move |()| {
            // Focus fails only for an element that has left the page.
            element.get_untracked().map(|it| it.focus());
        };
        board.follow(RecordKey::Risk(id), Callback::new(take));
    }
    let value = board.session.derive(move |plan| {
        let risk = plan.risks.get(&id);
        risk.map_or_else(String::new, |it| part(&mut it.as_ref().clone()).clone())
    });
    let write = move |text: String| board.risk(id, &|it| text.trim().clone_into(part(it)));
    view! {
        <LineField
            label=Signal::derive(move || (t().material.risks.of)(field, number.get()))
            value
            on_commit=write
            read_only=board.locked()
            element
        />
    }
}

/// Likelihood or consequence of a risk.
#[component]
fn Weight(
    board: Board,
    id: RiskId,
    number: Memo<usize>,
    field: &'static str,
    words: fn(u8) -> &'static str,
    part: fn(&mut Risk) -> &mut Option<u8>,
) -> impl IntoView {
    let value = board.session.derive(move |plan| {
        let risk = plan.risks.get(&id)?;
        *part(&mut risk.as_ref().clone())
    });
    let weighed = |it: u8| Choice::new(Some(it), format!("{it} – {}", words(it).to_lowercase()));
    let none = Choice::new(None, t().material.risks.no_weight);
    let choices: Vec<Choice<Option<u8>>> = std::iter::once(none)
        .chain((1..=Risk::GREATEST).map(weighed))
        .collect();
    view! {
        <SelectField
            label=Signal::derive(move || (t().material.risks.of)(field, number.get()))
            choices
            value
            on_change=move |to| board.risk(id, &|it| *part(it) = to)
            hide_label=true
            disabled=board.locked()
        />
    }
}

/// How great a risk is: its value, shape and word.
#[component]
fn Graded(board: Board, id: RiskId) -> impl IntoView {
    let texts = &t().material.risks;
    let value = board
        .session
        .derive(move |plan| plan.risks.get(&id)?.value());
    let shape = move || {
        value
            .get()
            .map_or(Shape::Dash, |it| shape_of(Grade::of(it)))
    };
    let word = move || match value.get() {
        None => texts.unweighed.to_owned(),
        Some(value) => format!("{value} – {}", (texts.grade)(Grade::of(value))),
    };
    view! { <Status shape=Signal::derive(shape) word=Signal::derive(word)/> }
}
