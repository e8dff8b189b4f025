//! What the names of a file mean in a plan: matched letter by letter, or asked.

use std::collections::BTreeMap;

use super::Choices;
use crate::{
    exchange::series::{Name, Readings},
    order,
    plan::{Aliases, IndicatorId, KoladaId, Plan, Unit, UnitId, UnitRole},
};

/// What a person says that an indicator of the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndicatorChoice {
    /// This one of the plan.
    Is(IndicatorId),
    /// None; its readings are left out.
    Leave,
}

/// What a person says that a unit of the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitChoice {
    /// All operations of the plan together.
    Whole,
    /// This one of the plan.
    Is(UnitId),
    /// One that is to be made.
    New(NewUnit),
    /// None; its readings are left out.
    Leave,
}

/// A unit that is made when its readings are taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUnit {
    /// Its name.
    pub name: String,
    /// What it is to the plan.
    pub role: UnitRole,
}

/// Whose figures a series holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// Those of all operations together.
    Whole,
    /// Those of a unit of the plan.
    Unit(UnitId),
    /// Those of a unit that is made for the name at this place of the file.
    New(usize),
}

/// What a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning<T, Id> {
    /// This.
    Is(T),
    /// Nothing that the plan has: somebody has to say.
    Unknown,
    /// One of several that the plan has: somebody has to say which.
    Several(Vec<Id>),
    /// It is left out by choice.
    Left,
}

/// An indicator that readings of a name go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aim {
    /// The indicator.
    pub indicator: IndicatorId,
    /// What the readings are to it.
    pub part: Part,
}

/// What a reading is to its indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Its figure.
    Whole,
    /// What is divided.
    Of,
    /// What it is divided by.
    By,
}

/// What the names of a file mean.
pub struct Names {
    pub indicators: Vec<Meaning<Vec<Aim>, IndicatorId>>,
    pub units: Vec<Meaning<Whose, UnitId>>,
    pub made: BTreeMap<usize, NewUnit>,
}

impl Names {
    pub fn of(plan: &Plan, readings: &Readings, choices: &Choices) -> Self {
        let indicators = Indicators::of(plan);
        let meaning = |(at, name)| match choices.indicators.get(&at) {
            Some(IndicatorChoice::Is(id)) if plan.indicators.has(id) => {
                Meaning::Is(vec![whole(*id)])
            }
            Some(IndicatorChoice::Leave) => Meaning::Left,
            Some(IndicatorChoice::Is(_)) | None => indicators.meaning(plan, name),
        };
        let mut names = Self {
            indicators: readings
                .indicators
                .iter()
                .enumerate()
                .map(meaning)
                .collect(),
            units: Vec::new(),
            made: BTreeMap::new(),
        };
        let of_kolada = readings
            .indicators
            .iter()
            .all(|name| kolada_id(name).is_some());
        for (at, name) in readings.units.iter().enumerate() {
            let chosen = choices.units.get(&at);
            let meaning = match chosen {
                Some(UnitChoice::Whole) => Meaning::Is(Whose::Whole),
                Some(UnitChoice::Is(id)) if plan.units.has(id) => Meaning::Is(Whose::Unit(*id)),
                Some(UnitChoice::New(unit)) => Meaning::Is(names.made_or_found(plan, at, unit)),
                Some(UnitChoice::Leave) => Meaning::Left,
                Some(UnitChoice::Is(_)) | None => names.unit(plan, at, name, of_kolada),
            };
            names.units.push(meaning);
        }
        names
    }

    fn unit(
        &mut self,
        plan: &Plan,
        at: usize,
        name: &Name,
        of_kolada: bool,
    ) -> Meaning<Whose, UnitId> {
        if name.is_empty() || is_own_municipality(plan, name) {
            return Meaning::Is(Whose::Whole);
        }
        let units = || plan.units.iter();
        let named = |wanted: &str| -> Vec<UnitId> {
            let same = units().filter(|(_, unit)| !wanted.is_empty() && unit.name == wanted);
            same.map(|(id, _)| *id).collect()
        };
        let mut found = named(&name.text);
        if found.is_empty() {
            found = named(&name.code);
        }
        if found.is_empty() {
            let known = units().filter(|(_, unit)| is_called(&unit.known_as, name));
            found = known.map(|(id, _)| *id).collect();
        }
        if found.is_empty() && is_country(name) {
            let country =
                units().filter(|(_, unit)| !unit.role.is_own() && names_country(&unit.name));
            found = country.map(|(id, _)| *id).collect();
        }
        match found[..] {
            [id] => Meaning::Is(Whose::Unit(id)),
            [_, _, ..] => Meaning::Several(found),
            [] if is_country(name) => Meaning::Is(self.make(at, comparison(COUNTRY))),
            [] if of_kolada && !name.text.is_empty() => {
                Meaning::Is(self.make(at, comparison(&name.text)))
            }
            [] => Meaning::Unknown,
        }
    }

    /// The unit that somebody wants made; the plan has it once it was.
    fn made_or_found(&mut self, plan: &Plan, at: usize, unit: &NewUnit) -> Whose {
        let is_it = |found: &Unit| found.name == unit.name && found.role == unit.role;
        let found = plan.units.iter().find(|(_, found)| is_it(found));
        found.map_or_else(|| self.make(at, unit.clone()), |(id, _)| Whose::Unit(*id))
    }

    /// Makes a unit, unless the file has one that is made alike already.
    fn make(&mut self, at: usize, unit: NewUnit) -> Whose {
        if let Some((made, _)) = self.made.iter().find(|(_, made)| **made == unit) {
            return Whose::New(*made);
        }
        self.made.insert(at, unit);
        Whose::New(at)
    }
}

/// The Kolada id that a name is: its figures are Kolada's.
pub fn fetched_id(name: &Name) -> Option<KoladaId> {
    name.code.parse().or_else(|_| name.text.parse()).ok()
}

/// The Kolada id that a name is or holds, where it holds exactly one.
pub fn kolada_id(name: &Name) -> Option<KoladaId> {
    if let Ok(id) = name.code.parse() {
        return Some(id);
    }
    let words = name.text.split(|c: char| !c.is_ascii_alphanumeric());
    let mut ids = words.filter_map(|word| word.parse::<KoladaId>().ok());
    let id = ids.next()?;
    ids.all(|other| other == id).then_some(id)
}

/// The plan's indicators by what a file may call them.
struct Indicators<'p> {
    by_text: BTreeMap<&'p str, Vec<IndicatorId>>,
    by_kolada: BTreeMap<&'p KoladaId, Vec<IndicatorId>>,
}

impl<'p> Indicators<'p> {
    fn of(plan: &'p Plan) -> Self {
        let mut by_text: BTreeMap<&str, Vec<IndicatorId>> = BTreeMap::new();
        let mut by_kolada: BTreeMap<&KoladaId, Vec<IndicatorId>> = BTreeMap::new();
        for (id, indicator) in &plan.indicators {
            by_text.entry(&indicator.text).or_default().push(*id);
            for kolada in order::set(&indicator.kolada) {
                by_kolada.entry(kolada).or_default().push(*id);
            }
        }
        Self { by_text, by_kolada }
    }

    fn meaning(&self, plan: &Plan, name: &Name) -> Meaning<Vec<Aim>, IndicatorId> {
        if let Ok(id) = name.code.parse::<IndicatorId>()
            && plan.indicators.has(&id)
        {
            return Meaning::Is(vec![whole(id)]);
        }
        let of_kolada = kolada_id(name).and_then(|id| Some((self.by_kolada.get(&id)?, id)));
        if let Some((found, id)) = of_kolada {
            let aims: Vec<Aim> = found.iter().filter_map(|it| aim(plan, *it, &id)).collect();
            return match aims.is_empty() {
                true => Meaning::Several(found.clone()), // of three ids or more nobody knows what they make
                false => Meaning::Is(aims),
            };
        }
        let text = match name.text.as_str() {
            "" => name.code.as_str(),
            text => text,
        };
        match self.by_text.get(text).map(Vec::as_slice) {
            Some([id]) if !text.is_empty() => Meaning::Is(vec![whole(*id)]),
            Some(several) if !text.is_empty() => Meaning::Several(several.to_vec()),
            _ => Meaning::Unknown,
        }
    }
}

fn whole(indicator: IndicatorId) -> Aim {
    Aim {
        indicator,
        part: Part::Whole,
    }
}

/// What a Kolada id is to an indicator: its figure, or a part of its quotient.
fn aim(plan: &Plan, indicator: IndicatorId, id: &KoladaId) -> Option<Aim> {
    let part = match plan.indicators.get(&indicator)?.kolada.as_slice() {
        [_] => Part::Whole,
        [of, by] if of != by => match of == id {
            true => Part::Of,
            false => Part::By,
        },
        _ => return None,
    };
    Some(Aim { indicator, part })
}

/// How a file's name of a unit, or of all operations, is known again, where nothing in the plan says so yet: by its code,
/// or else by its words.
pub fn unknown_word<'n>(plan: &Plan, unit: Option<&Unit>, name: &'n Name) -> Option<&'n str> {
    let is_known = match unit {
        None => is_own_municipality(plan, name),
        Some(unit) => {
            let is_named = [&name.code, &name.text].contains(&&unit.name);
            let is_country = is_country(name) && names_country(&unit.name);
            is_named || is_country || is_called(&unit.known_as, name)
        }
    };
    let mut words = [name.code.as_str(), name.text.as_str()].into_iter();
    words.find(|it| !is_known && !it.is_empty())
}

fn is_called(known_as: &Aliases, name: &Name) -> bool {
    known_as.has(&name.code) || known_as.has(&name.text)
}

/// What Kolada calls the country.
const COUNTRY: &str = "Riket";

fn is_country(name: &Name) -> bool {
    name.code == "0000" || (name.code.is_empty() && names_country(&name.text))
}

fn names_country(text: &str) -> bool {
    let names = [
        "riket",
        "hela riket",
        "rikets genomsnitt",
        "riksgenomsnittet",
        "sverige",
        "the country",
    ];
    names.contains(&text.trim().to_lowercase().as_str())
}

fn comparison(name: &str) -> NewUnit {
    NewUnit {
        name: name.to_owned(),
        role: UnitRole::Comparison,
    }
}

/// The municipality whose plan it is: by its name as the title page has it, with or without “kommun”, or as files
/// call it.
fn is_own_municipality(plan: &Plan, name: &Name) -> bool {
    let bare = |text: &str| {
        let text = text.trim();
        text.strip_suffix(" kommun").unwrap_or(text).to_owned()
    };
    let own = bare(&plan.about.municipality);
    let told = bare(&name.text);
    let is_named = !own.is_empty() && (told == own || told.strip_suffix('s') == Some(&own));
    is_named || is_called(&plan.about.known_as, name)
}
