//! The two sorts of names that a file gives, and what each can be said to be: the plan's indicators and
//! units, by their names.

use uppfyllt::exchange::incoming::{
    Asked, Choices, IndicatorChoice, Meaning, NewUnit, UnitChoice, Whose,
};
use uppfyllt::exchange::series::Name;
use uppfyllt::plan::{IndicatorId, Plan, UnitId, UnitRole};
use uppfyllt::text::collation::sort_key;

use super::words::indicator;
use super::work::{Laid, Work};
use crate::language::t;
use crate::widgets::Choice;

/// A sort of names.
pub trait Sort: Send + Sync + 'static {
    /// What a name can be said to be.
    type Said: Clone + PartialEq + Send + Sync + 'static;

    /// The anchor of its heading.
    const ID: &'static str;

    /// That a name means nothing that is read.
    const LEAVE: Self::Said;

    /// Its heading, with how many are unanswered.
    fn title(open: usize) -> String;

    /// What to do.
    fn how() -> &'static str;

    /// So many of the plan have the name.
    fn several(count: usize) -> String;

    /// The names that somebody has to say something of.
    fn asked(laid: &Laid) -> &[Asked];

    /// All names of the file.
    fn names(laid: &Laid) -> &[Name];

    /// How many of the plan have the name, where nobody has said which.
    fn candidates(laid: &Laid, name: usize) -> Option<usize>;

    /// What is said of a name.
    fn said(choices: &Choices, laid: &Laid, name: usize) -> Option<Self::Said>;

    /// Says it, or takes it back.
    fn say(choices: &mut Choices, name: usize, said: Option<Self::Said>);

    /// The words for it.
    fn label(plan: &Plan, said: &Self::Said) -> String;

    /// Everything that can be said.
    fn all(plan: &Plan, laid: &Laid, name: usize) -> Vec<Self::Said>;
}

/// Everything that can be said of a name, with the words for it.
pub fn choices<S: Sort>(work: Work, laid: &Laid, name: usize) -> Vec<Choice<Option<S::Said>>> {
    work.session.with_untracked(|plan| {
        let labelled = |said: S::Said| {
            let label = S::label(plan, &said);
            Choice::new(Some(said), label)
        };
        let all = S::all(plan, laid, name).into_iter().map(labelled);
        std::iter::once(unanswered::<S>()).chain(all).collect()
    })
}

/// What is said, alone.
pub fn chosen<S: Sort>(work: Work, said: Option<S::Said>) -> Vec<Choice<Option<S::Said>>> {
    let label = |said: &S::Said| work.session.with_untracked(|plan| S::label(plan, said));
    match said.as_ref().map(label) {
        Some(label) => vec![unanswered::<S>(), Choice::new(said, label)],
        None => vec![unanswered::<S>()],
    }
}

fn unanswered<S: Sort>() -> Choice<Option<S::Said>> {
    Choice::new(None, t().incoming.unanswered)
}

/// Names of indicators.
pub struct Indicators;

impl Sort for Indicators {
    type Said = IndicatorChoice;

    const ID: &'static str = "incoming-indicators";
    const LEAVE: IndicatorChoice = IndicatorChoice::Leave;

    fn title(open: usize) -> String {
        (t().incoming.ask_indicators)(open)
    }

    fn how() -> &'static str {
        t().incoming.indicator_unknown
    }

    fn several(count: usize) -> String {
        (t().incoming.indicator_several)(count)
    }

    fn asked(laid: &Laid) -> &[Asked] {
        &laid.survey.indicators
    }

    fn names(laid: &Laid) -> &[Name] {
        &laid.readings.indicators
    }

    fn candidates(laid: &Laid, name: usize) -> Option<usize> {
        candidates(laid.placed.indicators.get(name))
    }

    fn said(choices: &Choices, _: &Laid, name: usize) -> Option<IndicatorChoice> {
        choices.indicators.get(&name).copied()
    }

    fn say(choices: &mut Choices, name: usize, said: Option<IndicatorChoice>) {
        match said {
            Some(said) => choices.indicators.insert(name, said),
            None => choices.indicators.remove(&name),
        };
    }

    fn label(plan: &Plan, said: &IndicatorChoice) -> String {
        match said {
            IndicatorChoice::Leave => t().incoming.leave.to_owned(),
            IndicatorChoice::Is(id) => indicator(plan, *id),
        }
    }

    fn all(plan: &Plan, laid: &Laid, name: usize) -> Vec<IndicatorChoice> {
        let among = |id: &IndicatorId| is_among(laid.placed.indicators.get(name), id);
        let all = plan.indicators.iter().filter(|(id, _)| among(id));
        let named = sorted(all.map(|(id, it)| (it.text.as_str(), *id)));
        let named = named.into_iter().map(IndicatorChoice::Is);
        std::iter::once(IndicatorChoice::Leave)
            .chain(named)
            .collect()
    }
}

/// Names of units and municipalities.
pub struct Units;

impl Sort for Units {
    type Said = UnitChoice;

    const ID: &'static str = "incoming-units";
    const LEAVE: UnitChoice = UnitChoice::Leave;

    fn title(open: usize) -> String {
        (t().incoming.ask_units)(open)
    }

    fn how() -> &'static str {
        t().incoming.unit_unknown
    }

    fn several(count: usize) -> String {
        (t().incoming.unit_several)(count)
    }

    fn asked(laid: &Laid) -> &[Asked] {
        &laid.survey.units
    }

    fn names(laid: &Laid) -> &[Name] {
        &laid.readings.units
    }

    fn candidates(laid: &Laid, name: usize) -> Option<usize> {
        candidates(laid.placed.units.get(name))
    }

    fn said(choices: &Choices, laid: &Laid, name: usize) -> Option<UnitChoice> {
        let chosen = choices.units.get(&name).cloned();
        chosen.or_else(|| made(laid, name).cloned().map(UnitChoice::New))
    }

    fn say(choices: &mut Choices, name: usize, said: Option<UnitChoice>) {
        match said {
            Some(said) => choices.units.insert(name, said),
            None => choices.units.remove(&name),
        };
    }

    fn label(plan: &Plan, said: &UnitChoice) -> String {
        let texts = &t().incoming;
        match said {
            UnitChoice::Leave => texts.leave.to_owned(),
            UnitChoice::Whole => texts.whole.to_owned(),
            UnitChoice::New(unit) => match unit.role {
                UnitRole::Own => texts.add_own.to_owned(),
                UnitRole::Comparison => texts.add_comparison.to_owned(),
            },
            UnitChoice::Is(id) => {
                let unit = plan.units.get(id);
                unit.map(|it| it.name.clone()).unwrap_or_default()
            }
        }
    }

    fn all(plan: &Plan, laid: &Laid, name: usize) -> Vec<UnitChoice> {
        let among = |id: &UnitId| is_among(laid.placed.units.get(name), id);
        let all = plan.units.iter().filter(|(id, _)| among(id));
        let named = sorted(all.map(|(id, it)| (it.name.as_str(), *id)));
        let mut said = vec![UnitChoice::Leave, UnitChoice::Whole];
        if Self::candidates(laid, name).is_none() {
            let roles = [UnitRole::Own, UnitRole::Comparison].into_iter();
            let new = roles.filter_map(|role| new_unit(laid, name, role));
            said.extend(new.map(UnitChoice::New));
        }
        said.extend(named.into_iter().map(UnitChoice::Is));
        said
    }
}

fn candidates<T, Id>(meaning: Option<&Meaning<T, Id>>) -> Option<usize> {
    match meaning {
        Some(Meaning::Several(several)) => Some(several.len()),
        _ => None,
    }
}

/// Where the plan has several of a name, it is one of those.
fn is_among<T, Id: PartialEq>(meaning: Option<&Meaning<T, Id>>, id: &Id) -> bool {
    match meaning {
        Some(Meaning::Several(several)) => several.contains(id),
        _ => true,
    }
}

/// The unit that is made for a name.
fn made(laid: &Laid, name: usize) -> Option<&NewUnit> {
    match laid.placed.units.get(name) {
        Some(Meaning::Is(Whose::New(at))) => laid.placed.made.get(at),
        _ => None,
    }
}

/// The unit that can be made of a name: the one that is, or one called as the file has it.
fn new_unit(laid: &Laid, name: usize, role: UnitRole) -> Option<NewUnit> {
    if let Some(made) = made(laid, name).filter(|made| made.role == role) {
        return Some(made.clone());
    }
    let Name { code, text } = laid.readings.units.get(name)?;
    let name = [text, code].into_iter().find(|it| !it.is_empty())?.clone();
    Some(NewUnit { name, role })
}

/// What is named, in the order of words.
fn sorted<'n, T>(named: impl Iterator<Item = (&'n str, T)>) -> Vec<T> {
    let mut named: Vec<(String, T)> = named.map(|(name, it)| (sort_key(name), it)).collect();
    uppfyllt::order::sort_by_key(&mut named, |(key, _)| key.clone());
    named.into_iter().map(|(_, it)| it).collect()
}
