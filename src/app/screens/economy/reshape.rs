//! What is asked about a row or a column: what it is called, what it does, its place, its end.

use leptos::prelude::*;
use uppfyllt::plan::{
    Accrual, BudgetTable, ColumnFormula, ColumnKey, ColumnKind, MoneySide, Reach, RowId, RowRole,
};

use super::held::{Held, Part};
use super::sheet::Sheet;
use crate::language::t;
use crate::parts::{Prose, Reader};
use crate::widgets::{
    Banner, BannerPlace, BannerTone, Button, ButtonKind, Choice, Dialog, Icon, SelectField,
    TextField,
};

/// Rows are set in so far.
const DEPTHS: u8 = 5;

/// A row or a column that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A row.
    Row(RowId),
    /// A column.
    Column(ColumnKey),
}

/// The dialog about a row or a column of the sheet.
#[component]
pub fn Reshape(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let open = Signal::derive(move || sheet.asked.get().is_some());
    let title = Signal::derive(move || match sheet.asked.get() {
        Some(Asked::Column(_)) => texts.change_column.to_owned(),
        _ => texts.change_row.to_owned(),
    });
    let close = move |()| sheet.asked.set(None);
    let fields = move || match sheet.asked.get() {
        Some(Asked::Row(id)) => view! { <RowFields sheet id/> }.into_any(),
        Some(Asked::Column(key)) => view! { <ColumnFields sheet key_of=key/> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <Dialog
            open
            on_close=close
            title
            close_label=t().frame.close
            wide=true
            actions=move || view! { <Button label=t().frame.close kind=ButtonKind::Primary on_press=close/> }
        >
            {fields}
        </Dialog>
    }
}

#[component]
fn RowFields(sheet: Sheet, id: RowId) -> impl IntoView {
    let (held, texts) = (sheet.held, &t().economy_screen);
    let words = &t().economy;
    let label = held.row_part(id, |it| it.label.clone(), |it, new| it.label = new);
    let role = held.row_part(id, |it| it.role, |it, new| it.role = new);
    let depth = held.row_part(id, |it| it.depth, |it, new| it.depth = new);
    let side = held.row_part(id, |it| it.side, |it, new| it.side = new);
    let accrual = held.row_part(id, |it| it.accrual, |it, new| it.accrual = new);
    let analysis = held.row_part(id, |it| it.analysis.clone(), |it, new| it.analysis = new);
    let outlook = held.row_part(id, |it| it.outlook.clone(), |it, new| it.outlook = new);
    let reader = Reader::at(held.session, held.occasion());
    let roles = RowRole::ALL
        .map(|it| Choice::new(it, (words.role)(it)))
        .to_vec();
    let depths = (0..DEPTHS)
        .map(|it| Choice::new(it, it.to_string()))
        .collect::<Vec<_>>();
    let accruals = [Accrual::Entered, Accrual::Evenly];
    let accruals = accruals
        .map(|it| Choice::new(it, (words.accrual)(it)))
        .to_vec();
    let up = move |()| held.change(&|table| table.move_row(id, -1));
    let down = move |()| held.change(&|table| table.move_row(id, 1));
    let remove = move |()| {
        sheet.asked.set(None);
        held.change(&|table| table.remove_row(id));
    };
    view! {
        <div class="fields">
            <Line held label=texts.label part=label/>
            <SelectField label=words.field.role choices=roles value=role.value on_change=role.set disabled=held.closed/>
            <SelectField label=words.field.depth choices=depths value=depth.value on_change=depth.set disabled=held.closed/>
            <Sides held part=side/>
            <SelectField label=words.field.accrual choices=accruals value=accrual.value on_change=accrual.set disabled=held.closed/>
        </div>
        <Prose
            label=words.field.analysis
            value=analysis.value
            on_commit=analysis.set
            occasion=held.occasion()
            read_only=held.closed
            reader=reader
        />
        <Prose
            label=words.field.outlook
            value=outlook.value
            on_commit=outlook.set
            occasion=held.occasion()
            read_only=held.closed
            reader=reader
        />
        <Moves held labels=[texts.up, texts.down, texts.remove_row] back=up on=down remove/>
    }
}

#[component]
fn ColumnFields(sheet: Sheet, key_of: ColumnKey) -> impl IntoView {
    let (held, texts, key) = (sheet.held, &t().economy_screen, key_of);
    let words = &t().economy;
    let title = held.column_part(key, |it| it.title.clone(), |it, new| it.title = new);
    let group = held.column_part(key, |it| it.group.clone(), |it, new| it.group = new);
    let kind = held.column_part(key, |it| it.kind, |it, new| it.kind = new);
    let reach = held.column_part(key, |it| it.reach, |it, new| it.reach = new);
    let side = held.column_part(key, |it| it.side, |it, new| it.side = new);
    let year = held.column_part(
        key,
        |it| it.year.map(|it| it.to_string()).unwrap_or_default(),
        |it, new: String| it.year = new.trim().parse().ok(),
    );
    let kinds = ColumnKind::ALL
        .map(|it| Choice::new(it, (words.kind)(it)))
        .to_vec();
    let reaches = [Reach::ToDate, Reach::FullYear].map(|it| Choice::new(it, (words.reach)(it)));
    let back = move |()| held.change(&|table| table.move_column(key, -1));
    let on = move |()| held.change(&|table| table.move_column(key, 1));
    let remove = move |()| {
        sheet.asked.set(None);
        held.change(&|table| table.remove_column(key));
    };
    view! {
        <div class="fields">
            <Line held label=texts.heading part=title/>
            <Line held label=words.field.group part=group/>
            <SelectField label=words.field.kind choices=kinds value=kind.value on_change=kind.set disabled=held.closed/>
            <SelectField label=words.field.reach choices=reaches.to_vec() value=reach.value on_change=reach.set disabled=held.closed/>
            <Line held label=words.field.year part=year/>
            <Sides held part=side/>
        </div>
        <Formula held key_of=key/>
        <Moves held labels=[texts.left, texts.right, texts.remove_column] back on remove/>
    }
}

/// How a formula is made, without its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Way {
    #[default]
    Entered,
    Sum,
    Difference,
    Share,
    ProRata,
}

impl Way {
    const ALL: [Self; 5] = [
        Self::Entered,
        Self::Sum,
        Self::Difference,
        Self::Share,
        Self::ProRata,
    ];

    fn of(formula: ColumnFormula) -> Self {
        match formula {
            ColumnFormula::Entered => Self::Entered,
            ColumnFormula::Sum { .. } => Self::Sum,
            ColumnFormula::Difference { .. } => Self::Difference,
            ColumnFormula::Share { .. } => Self::Share,
            ColumnFormula::ProRata { .. } => Self::ProRata,
        }
    }

    /// The formula of two columns; that of one takes the first.
    fn with(self, of: ColumnKey, other: ColumnKey) -> ColumnFormula {
        match self {
            Self::Entered => ColumnFormula::Entered,
            Self::Sum => ColumnFormula::Sum { of, and: other },
            Self::Difference => ColumnFormula::Difference { of, less: other },
            Self::Share => ColumnFormula::Share { of, by: other },
            Self::ProRata => ColumnFormula::ProRata { of },
        }
    }
}

/// How a column's figures come about: the way, and the columns it takes.
#[component]
fn Formula(held: Held, key_of: ColumnKey) -> impl IntoView {
    let (texts, key) = (&t().economy_screen, key_of);
    let formula = held.column_part(key, |it| it.formula, |it, new| it.formula = new);
    let way = Signal::derive(move || Way::of(formula.value.get()));
    let inputs = move || {
        let mut inputs = formula.value.get().inputs();
        (
            inputs.next().unwrap_or_default(),
            inputs.next().unwrap_or_default(),
        )
    };
    let choices = Signal::derive(move || held.table.with(|it| others(it.as_deref(), key)));
    let choose_way = move |way: Way| {
        let of = untrack(inputs);
        let others = choices.get_untracked();
        let or = |key: ColumnKey, at: usize| match key == ColumnKey::default() {
            true => others.get(at).or(others.first()).map(|it| it.value),
            false => Some(key),
        };
        match (or(of.0, 0), or(of.1, 1)) {
            (Some(of), Some(other)) => formula.set.run(way.with(of, other)),
            _ => formula.set.run(ColumnFormula::Entered),
        }
    };
    let take = move |first: Option<ColumnKey>, other: Option<ColumnKey>| {
        let now = untrack(inputs);
        let way = way.get_untracked();
        formula
            .set
            .run(way.with(first.unwrap_or(now.0), other.unwrap_or(now.1)));
    };
    let ways = Way::ALL.map(|it| Choice::new(it, way_name(it))).to_vec();
    let has = move |count: usize| formula.value.get().inputs().count() >= count;
    let circular = move || {
        held.circular.get().then(|| view! {
            <Banner tone=BannerTone::Error place=BannerPlace::Part title=texts.circular>{texts.circular_what}</Banner>
        })
    };
    view! {
        <div class="fields">
            <SelectField label=t().economy.field.formula choices=ways value=way on_change=choose_way disabled=held.closed/>
            <Show when=move || has(1)>
                <SelectField
                    label=texts.first_column
                    choices
                    value=Signal::derive(move || inputs().0)
                    on_change=move |key| take(Some(key), None)
                    disabled=held.closed
                />
            </Show>
            <Show when=move || has(2)>
                <SelectField
                    label=texts.other_column
                    choices
                    value=Signal::derive(move || inputs().1)
                    on_change=move |key| take(None, Some(key))
                    disabled=held.closed
                />
            </Show>
        </div>
        {circular}
    }
}

fn way_name(way: Way) -> &'static str {
    let texts = &t().economy_screen;
    match way {
        Way::Entered => t().economy.formula.entered,
        Way::Sum => texts.way_sum,
        Way::Difference => texts.way_difference,
        Way::Share => texts.way_share,
        Way::ProRata => texts.way_pro_rata,
    }
}

/// The columns that this one may be made of.
fn others(table: Option<&BudgetTable>, key: ColumnKey) -> Vec<Choice<ColumnKey>> {
    let columns = table.into_iter().flat_map(|it| &it.columns);
    let others = columns.filter(|it| it.key != key);
    others.map(|it| Choice::new(it.key, it.name())).collect()
}

#[component]
fn Sides(held: Held, part: Part<MoneySide>) -> impl IntoView {
    let words = &t().economy;
    let sides = [MoneySide::Net, MoneySide::Income, MoneySide::Costs];
    let choices = sides.map(|it| Choice::new(it, (words.side)(it))).to_vec();
    view! {
        <SelectField label=words.field.side choices value=part.value on_change=part.set disabled=held.closed/>
    }
}

/// A line of text.
#[component]
pub fn Line(held: Held, label: &'static str, part: Part<String>) -> impl IntoView {
    view! { <TextField label value=part.value on_commit=part.set read_only=held.closed/> }
}

/// Moving back and on, and taking away.
#[component]
fn Moves(
    held: Held,
    /// What the three are called.
    labels: [&'static str; 3],
    #[prop(into)] back: Callback<()>,
    #[prop(into)] on: Callback<()>,
    #[prop(into)] remove: Callback<()>,
) -> impl IntoView {
    let [up, down, away] = labels;
    view! {
        <p class="cluster">
            <Button label=up small=true on_press=back disabled=held.closed/>
            <Button label=down small=true on_press=on disabled=held.closed/>
            <Button label=away icon=Icon::Trash kind=ButtonKind::Danger small=true on_press=remove disabled=held.closed/>
        </p>
    }
}
