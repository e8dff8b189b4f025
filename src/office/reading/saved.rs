//! Who saved a workbook last, and when, by its own properties. They are told to people and never believed in
//! anything else, so whatever is wrong with them is the same as their not being there.

use quick_xml::events::Event;
use uppfyllt::book::Saved;
use uppfyllt::plan::Day;

use super::container::Container;
use super::package;
use super::xml::{self, Stop};

/// The most bytes that are unpacked for it.
const BYTES: u64 = 1 << 20;
/// The longest name that is shown, in characters.
const LONGEST: usize = 100;
/// The part, where nothing says otherwise.
const PROPERTIES: &str = "docProps/core.xml";

/// Who saved the workbook last, and when; `None` where it says neither.
pub fn saved(bytes: &[u8]) -> Option<Saved> {
    let mut container = Container::open(bytes).ok()?.within(BYTES);
    let part = package::related(&mut container, "core-properties").ok()?;
    let part = part.unwrap_or_else(|| PROPERTIES.to_owned());
    let text = container.optional(&part).ok()??;
    said(&text).ok()?
}

fn said(text: &str) -> Result<Option<Saved>, Stop> {
    let mut xml = xml::open(text);
    let [mut by, mut made, mut saved] = [const { String::new() }; 3];
    loop {
        match xml.read_event()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "lastModifiedBy" => by = xml::text(&mut xml, tag.name())?,
                "created" => made = xml::text(&mut xml, tag.name())?,
                "modified" => saved = xml::text(&mut xml, tag.name())?,
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    // Whoever writes a workbook by program gives it one time for both: nobody has saved it since.
    let at_ms = instant(&saved).filter(|_| saved != made);
    let by = name(&by);
    Ok((at_ms.is_some() || !by.is_empty()).then_some(Saved { by, at_ms }))
}

/// A name as one line of words.
fn name(text: &str) -> String {
    let plain = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST);
    let plain: String = plain.collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A moment such as `2026-08-31T14:30:00Z`, in milliseconds since 1970 UTC.
fn instant(text: &str) -> Option<i64> {
    let (day, time) = text.trim().split_once('T')?;
    let (time, ahead) = match time.find(['Z', '+', '-']) {
        Some(at) => (&time[..at], minutes_ahead(&time[at..])?),
        None => (time, 0),
    };
    let mut parts = time.split(':');
    let hours = below(parts.next()?, 24)?;
    let minutes = below(parts.next()?, 60)?;
    let seconds = parts.next().map_or(Some(0), |it| {
        below(it.split('.').next().unwrap_or_default(), 61)
    })?;
    let days = day.parse::<Day>().ok()?.days_since(Day::new(1970, 1, 1)?);
    let minutes = (days * 24 + hours) * 60 + minutes - ahead;
    Some((minutes * 60 + seconds) * 1000)
}

/// How far a zone such as `+02:00` is ahead of UTC, in minutes.
fn minutes_ahead(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let minutes = below(hours, 24)? * 60 + below(minutes, 60)?;
    Some(if zone.starts_with('-') {
        -minutes
    } else {
        minutes
    })
}

fn below(text: &str, limit: i64) -> Option<i64> {
    let number = text.parse::<u8>().ok().map(i64::from)?;
    (number < limit).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_any_zone() {
        let noon = Some(1_788_177_600_000);
        assert_eq!(instant("2026-08-31T12:00:00Z"), noon);
        assert_eq!(instant("2026-08-31T14:00:00.000+02:00"), noon);
        assert_eq!(instant("2026-08-31T09:30-02:30"), noon);
        assert_eq!(instant("2026-08-31T12:00:00"), noon);
        for wrong in [
            "",
            "2026-08-31",
            "2026-08-31T",
            "2026-08-31T25:00:00Z",
            "2026-08-31T12:00:00+å",
            "2026-02-30T12:00:00Z",
            "2026-08-31T12:0å:00Z",
        ] {
            assert_eq!(instant(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(name(" Åsa\u{0} \n Ek "), "Åsa Ek");
        assert_eq!(name(&"å".repeat(1000)).chars().count(), LONGEST);
    }
}
