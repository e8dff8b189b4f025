//! Letting stated figures follow: one, all of a table, and those that a correction has left behind. Nobody's figure is
//! taken away unasked: what a correction contradicts stays as stated until somebody says so.

use leptos::prelude::*;
use uppfyllt::economy::RowColumn;

use super::{Sheet, Spot};
use crate::language::t;
use crate::parts::breath;
use crate::widgets::{Banner, BannerTone, Button, ButtonKind};

/// Stated figures that build on what was corrected, some of which it contradicts.
#[derive(Clone, PartialEq)]
struct Offer {
    wrong: usize,
    cells: Vec<RowColumn>,
}

/// Letting figures follow.
impl Sheet {
    /// Takes stated figures away, as one edit, so that they follow from others.
    pub fn let_follow(self, cells: &[RowColumn]) {
        let none: Vec<_> = cells.iter().map(|it| (it.0, it.1, None)).collect();
        self.held.state(&none);
        if let Some(spot) = self.active.get_untracked() {
            self.go(spot); // the button that was pressed goes away
        }
    }

    /// What is stated in a cell and could follow instead.
    fn could_follow(self, spot: Spot) -> Option<RowColumn> {
        let column = spot.column?;
        let worked = self.held.worked.get()?;
        let table = worked.table();
        let cell = worked.cell(table.row_place(spot.row)?, table.column_place(column)?);
        (cell.stated.is_some() && cell.is_derived()).then_some((spot.row, column))
    }
}

/// Lets the active cell follow, where it is stated and others give it.
#[component]
pub fn FollowHere(sheet: Sheet) -> impl IntoView {
    let here = Memo::new(move |_| {
        let open = !sheet.held.closed.get();
        sheet
            .active
            .get()
            .filter(|_| open)
            .and_then(|it| sheet.could_follow(it))
    });
    move || {
        here.get().map(|cell| {
            view! {
                <Button
                    label=t().economy_screen.follow_here
                    kind=ButtonKind::Link
                    small=true
                    on_press=move |()| sheet.let_follow(&[cell])
                />
            }
        })
    }
}

/// Lets every figure of the table follow that others give.
#[component]
pub fn FollowAll(sheet: Sheet) -> impl IntoView {
    let changed = breath(move || sheet.held.worked.track());
    let all = Memo::new(move |_| {
        changed.track();
        let worked = sheet.held.worked.get_untracked();
        worked.map(|it| it.could_follow()).unwrap_or_default()
    });
    let count = move || all.with(Vec::len);
    view! {
        <Show when=move || { count() > 0 && !sheet.held.closed.get() }>
            <Button
                label=Signal::derive(move || (t().economy_screen.follow_all)(count()))
                kind=ButtonKind::Quiet
                small=true
                on_press=move |()| sheet.let_follow(&all.get_untracked())
            />
        </Show>
    }
}

/// What the corrections made here have left behind, offered to follow; nothing while all agree.
#[component]
pub fn LeftBehind(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let changed = breath(move || {
        sheet.corrected.track();
        sheet.held.worked.track();
    });
    let offer = Memo::new(move |_| {
        changed.track();
        let corrected = sheet.corrected.get_untracked();
        let worked = sheet.held.worked.get_untracked()?;
        let cells = worked.built_on(&corrected);
        let wrong = worked.contradicting(&cells);
        (wrong > 0).then_some(Offer { wrong, cells })
    });
    move || {
        let Offer { wrong, cells } = offer.get().filter(|_| !sheet.held.closed.get())?;
        let what = (texts.left_behind_what)(cells.len());
        let cells = StoredValue::new(cells);
        Some(view! {
            <div class="screen-only">
                <Banner
                    tone=BannerTone::Warning
                    title=Signal::stored((texts.left_behind)(wrong))
                    actions=move || view! {
                        <Button
                            label=texts.let_follow
                            kind=ButtonKind::Primary
                            small=true
                            on_press=move |()| cells.with_value(|it| sheet.let_follow(it))
                        />
                        <Button
                            label=texts.keep_stated
                            small=true
                            on_press=move |()| sheet.corrected.set(Vec::new())
                        />
                    }
                >
                    {what}
                </Banner>
            </div>
        })
    }
}
