//! Tables that go out: every view of a plan as rows and typed columns, the same for every format.
//!
//! A [`Listing`] names what a table lists; [`table`] makes it, of a plan at an occasion. Whoever has other things
//! to do in between begins it of a [`Sight`] ([`Begun`]) and takes its rows a part at a time ([`Slices`]). Where the occasion is frozen, what was judged then is listed as it stood then.
//! Figures are exact, save for those worked out that have no end, and in cells of their own, apart from
//! the words that stand in place of a figure; statuses are the plan's own words. One file holds one
//! listing. Not here: the formats (`exchange::csv`), and reading tables.

mod activities;
mod cell;
mod decisions;
mod economy;
mod explanation;
mod findings;
mod glossary;
mod goals;
mod indicators;
mod lacking;
mod layout;
mod measured;
mod observations;
mod occasions;
mod preface;
mod reports;
mod responsible;
mod risks;
mod sight;
mod slices;
mod stand;
mod standing;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::book::Table;
use crate::fulfilment::Filter;
use crate::plan::{BudgetTableId, Day, IndicatorId, OccasionId, Plan};
use crate::reporting::Selection;
use crate::text::catalogue::tables::ListingTexts;
use crate::text::{Catalogue, Language};
use layout::Making;
pub use sight::Sight;
pub use slices::{Begun, Slices};

/// What a table lists. The default of what a listing carries lists everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The goals that pass a filter, with what has changed since the occasion before; then the index.
    Goals(Filter),
    /// Goals and indicators in reading order.
    Standing,
    /// Goals by occasions: those of a level, otherwise of the level that makes the index.
    Occasions(Option<usize>),
    /// These indicators, otherwise all.
    Indicators(Option<Vec<IndicatorId>>),
    /// Every measurement; of this indicator alone, where one is named.
    Observations(Option<IndicatorId>),
    /// What is due at the occasion, with what is filled in.
    Reports(Selection),
    /// What is missing at the occasion, unit by unit.
    Lacking,
    /// The index, its parts and theirs, down to measurements and sources.
    Explanation,
    /// Who answers for what.
    Responsible,
    /// This table of the economy as it stands; without one, every figure of all, a row each.
    Economy(Option<BudgetTableId>),
    /// Activities.
    Activities,
    /// Decisions.
    Decisions,
    /// Risks.
    Risks,
    /// Terms and what they mean.
    Glossary,
    /// What the check finds on a day; where nobody knows the day, no time has passed.
    Findings(Option<Day>),
}

impl Listing {
    /// Every listing, each of everything, in the order that they are offered today.
    pub fn all(today: Option<Day>) -> [Self; 15] {
        [
            Self::Standing,
            Self::Goals(Filter::default()),
            Self::Occasions(None),
            Self::Indicators(None),
            Self::Observations(None),
            Self::Reports(Selection::default()),
            Self::Lacking,
            Self::Explanation,
            Self::Responsible,
            Self::Economy(None),
            Self::Activities,
            Self::Decisions,
            Self::Risks,
            Self::Glossary,
            Self::Findings(today),
        ]
    }

    /// What it is called and holds.
    pub fn texts(&self, language: Language) -> &'static ListingTexts {
        let texts = &Catalogue::of(language).tables;
        match self {
            Self::Goals(_) => &texts.goals,
            Self::Standing => &texts.standing,
            Self::Occasions(_) => &texts.occasions,
            Self::Indicators(_) => &texts.indicators,
            Self::Observations(_) => &texts.observations,
            Self::Reports(_) => &texts.reports,
            Self::Lacking => &texts.lacking,
            Self::Explanation => &texts.explanation,
            Self::Responsible => &texts.responsible,
            Self::Economy(_) => &texts.economy,
            Self::Activities => &texts.activities,
            Self::Decisions => &texts.decisions,
            Self::Risks => &texts.risks,
            Self::Glossary => &texts.glossary,
            Self::Findings(_) => &texts.findings,
        }
    }

    /// Whether it lists how things stand at one occasion.
    pub fn is_at_occasion(&self) -> bool {
        match self {
            Self::Goals(_)
            | Self::Standing
            | Self::Indicators(_)
            | Self::Reports(_)
            | Self::Lacking
            | Self::Explanation
            | Self::Responsible => true,
            Self::Occasions(_)
            | Self::Observations(_)
            | Self::Economy(_)
            | Self::Activities
            | Self::Decisions
            | Self::Risks
            | Self::Glossary
            | Self::Findings(_) => false,
        }
    }

    /// Whether it was asked to leave something out.
    fn is_selection(&self) -> bool {
        match self {
            Self::Goals(filter) => *filter != Filter::default(),
            Self::Indicators(some) => some.is_some(),
            Self::Reports(selection) => *selection != Selection::default(),
            _ => false,
        }
    }

    fn making<'a>(&self, sight: &'a Sight) -> Making<'a> {
        match self {
            Self::Goals(filter) => goals::goals(sight, filter.clone()),
            Self::Standing => standing::standing(sight).into(),
            Self::Occasions(level) => occasions::occasions(sight, *level),
            Self::Indicators(some) => indicators::indicators(sight, some.as_deref()).into(),
            Self::Observations(of) => observations::observations(sight, *of).into(),
            Self::Reports(selection) => reports::reports(sight, selection.clone()),
            Self::Lacking => lacking::lacking(sight).into(),
            Self::Explanation => explanation::explanation(sight).into(),
            Self::Responsible => responsible::responsible(sight).into(),
            Self::Economy(of) => economy::economy(sight, *of),
            Self::Activities => activities::activities(sight).into(),
            Self::Decisions => decisions::decisions(sight).into(),
            Self::Risks => risks::risks(sight).into(),
            Self::Glossary => glossary::glossary(sight).into(),
            Self::Findings(on) => findings::findings(sight, *on),
        }
    }
}

/// Whether a table would have no rows. Measurements, of which there may be very many, are not gone through.
pub fn is_empty(plan: &Plan, occasion: Option<OccasionId>, listing: &Listing) -> bool {
    match listing {
        Listing::Observations(None) => plan.observations.is_empty(),
        Listing::Observations(Some(id)) => plan.observations.of(*id).next().is_none(),
        _ => {
            let sight = Sight::of(&Arc::new(plan.clone()), occasion, Language::default());
            Begun::of(&sight, listing).finish().rows() == 0
        }
    }
}

/// The whole table of a plan at an occasion, or of its latest values where there is none.
pub fn table(
    plan: &Plan,
    occasion: Option<OccasionId>,
    listing: &Listing,
    language: Language,
) -> Table {
    let sight = Sight::of(&Arc::new(plan.clone()), occasion, language);
    Begun::of(&sight, listing).finish().whole()
}
