//! Units in phrases: how many have done a thing, and the parts of the operations that a target must hold in.

use super::Counted;
use super::tokens::Token;

/// What organisations call their units.
const UNITS: [&str; 8] = [
    "enheter",
    "enheterna",
    "verksamheter",
    "verksamheterna",
    "arbetsplatser",
    "arbetsgrupper",
    "skolor",
    "förskolor",
];

/// Parts of the operations: the beginnings of the words, and the name.
const PARTS: [(&[&str], &str); 10] = [
    (&["hemtjänst"], "Hemtjänst"),
    (&["särskil", "boende"], "Särskilt boende"),
    (&["äldreomsorg"], "Äldreomsorg"),
    (&["daglig", "verksamhet"], "Daglig verksamhet"),
    (&["hemsjukvård"], "Hemsjukvård"),
    (&["korttidsboende"], "Korttidsboende"),
    (&["förskola"], "Förskola"),
    (&["fritidshem"], "Fritidshem"),
    (&["grundskola"], "Grundskola"),
    (&["gymnasieskola"], "Gymnasieskola"),
];

/// “antal enheter som …”, “andelen enheter som …”, “samtliga enheter …”, “tre enheter har …”.
pub fn done(tokens: &[Token]) -> Option<Counted> {
    let at = tokens.iter().position(|it| it.is_any(&UNITS))?;
    let before = tokens.get(at.checked_sub(1)?)?;
    let next = tokens.get(at + 1)?;
    let that = next.is_any(&["som", "har", "ska", "skall"]);
    match before {
        it if it.is_any(&["antal", "antalet"]) && next.is("som") => Some(Counted::UnitsDone),
        it if it.is_any(&["andel", "andelen"]) && next.is("som") => Some(Counted::ShareOfUnitsDone),
        it if it.is_any(&["alla", "samtliga"]) && at == 1 && that => {
            Some(Counted::ShareOfUnitsDone)
        }
        Token::Sign('%') if that => Some(Counted::ShareOfUnitsDone),
        it if it.is("av") && that && tokens.contains(&Token::Sign('%')) => {
            Some(Counted::ShareOfUnitsDone)
        }
        it if super::figures::figure(it).is_some() && that => Some(Counted::UnitsDone),
        _ => None,
    }
}

/// “hemtjänst och särskilt boende”: the parts named one after the other; a single one is none.
pub fn parts(tokens: &[Token]) -> Vec<String> {
    let joins = |it: &&Token| it.is_any(&["och", "samt", "i", "på", "inom", "för"]);
    let first = (0..tokens.len()).find(|at| part(&tokens[*at..]).is_some());
    let mut at = first.unwrap_or(tokens.len());
    let mut names = Vec::new();
    while let Some((name, length)) = part(&tokens[at..]) {
        names.push(name.to_owned());
        let after = at + length;
        at = after + tokens[after..].iter().take_while(joins).count();
    }
    match names.len() {
        1 => Vec::new(),
        _ => names,
    }
}

/// The part that a name of so many words is.
pub fn named(tokens: &[Token]) -> Option<&'static str> {
    let (name, length) = part(tokens)?;
    (length == tokens.len()).then_some(name)
}

fn part(tokens: &[Token]) -> Option<(&'static str, usize)> {
    PARTS.iter().find_map(|(words, name)| {
        let here = tokens.get(..words.len())?;
        let says = |(it, start): (&Token, &&str)| matches!(it, Token::Word(word) if word.starts_with(start));
        here.iter().zip(*words).all(says).then_some((*name, words.len()))
    })
}

/// “både … och”, “i hemtjänsten och på …”: each part must hold, so that one value cannot tell.
pub fn has_parts(tokens: &[Token]) -> bool {
    let each = ["både", "båda", "respektive", "såväl"];
    let place = |it: &Token| it.is_any(&["i", "på", "inom", "hos", "för"]);
    let mut pairs = tokens.windows(2);
    tokens.iter().any(|it| it.is_any(&each))
        || pairs.any(|pair| pair[0].is("och") && place(&pair[1]))
}
