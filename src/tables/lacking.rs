//! What is still missing at an occasion, unit by unit.

use super::{
    cell,
    layout::{Body, Layout},
    sight::Sight,
};
use crate::book::Cell;
use crate::plan::Decimal;
use crate::reporting::{OfUnit, due, missing};

/// The units that something is due from, first all operations together; nothing without an occasion.
pub fn lacking(sight: &Sight) -> Body<'_> {
    let (words, whole) = (sight.words(), sight.texts().report_in.whole);
    let plan = sight.plan.as_ref();
    let name = move |it: &OfUnit| it.unit.map_or(whole, |id| sight.unit(id)).to_owned();
    let responsible = move |it: &OfUnit| plan.units.get(&it.unit?).map(|it| it.responsible.clone());
    let units = sight
        .results
        .occasion
        .map(|it| missing(plan, &due(plan, it)));
    Layout::new()
        .name(words.unit, move |it| cell::text(&name(it)))
        .name(words.responsible, move |it| {
            cell::any_text(responsible(it).as_deref())
        })
        .brief(words.wanted, |it| cell::count(it.due))
        .brief(words.reported, |it| cell::count(reported(it)))
        .brief(words.missing, |it| cell::count(it.missing))
        .brief(words.share, share)
        .of(units.unwrap_or_default())
}

fn reported(it: &OfUnit) -> usize {
    it.due.saturating_sub(it.missing)
}

/// Of what is due, rounded to whole per cent: nobody asks for more.
fn share(it: &OfUnit) -> Cell {
    let share = Decimal::from(reported(it)).checked_div(it.due.into());
    share.map_or(Cell::Empty, |share| {
        Cell::Share(share.round_dp(2).normalize())
    })
}
