//! What the buttons of an editor do to a text: marks around letters, marks before lines, links.
//!
//! What stands marked already loses its mark, so that a button pressed twice changes nothing. Places
//! in the text count UTF-16 units, as browsers do. Not here: typing it into a field.

#[cfg(test)]
mod tests;

use std::ops::Range;

use super::inline::is_address;

/// A mark that a button puts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A heading.
    Heading,
    /// Bold letters.
    Strong,
    /// Italic letters.
    Emphasis,
    /// A list.
    List,
    /// A numbered list.
    Numbered,
    /// A paragraph set apart.
    Note,
    /// A note at the foot.
    Footnote,
}

/// A piece of a text in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// What it takes the place of.
    pub over: Range<usize>,
    /// What stands there now.
    pub with: String,
    /// What is selected then.
    pub selected: Range<usize>,
}

/// Puts a mark around what is selected, or before its lines; takes it away where it stands already.
pub fn put(text: &str, selected: Range<usize>, mark: Mark) -> Put {
    let selected = at_byte(text, selected.start)..at_byte(text, selected.end.max(selected.start));
    let put = match mark {
        Mark::Strong => around(text, selected, "**"),
        Mark::Emphasis => around(text, selected, "*"),
        Mark::Footnote => footnote(text, selected),
        Mark::Heading | Mark::List | Mark::Numbered | Mark::Note => before(text, selected, mark),
    };
    let start = units(&text[..put.over.start]);
    let end = start + units(&text[put.over.clone()]);
    let selected = [put.selected.start, put.selected.end].map(|it| start + units(&put.with[..it]));
    Put {
        over: start..end,
        selected: selected[0]..selected[1],
        with: put.with,
    }
}

/// Words that lead to an address; `None` where that is no address. Without words, the address itself.
pub fn link(words: &str, address: &str) -> Option<String> {
    let address = address.trim().replace(')', "%29");
    let words = if words.trim().is_empty() {
        &address
    } else {
        words
    };
    // A link ends at the first bracket, also at one taken by the word.
    let words = words.replace('[', "(").replace(']', ")");
    is_address(&address).then(|| format!("[{}]({address})", super::escaped(&words)))
}

/// The same as [`Put`], counted in bytes; what is selected within what is put.
struct Change {
    over: Range<usize>,
    with: String,
    selected: Range<usize>,
}

/// Marks around the letters of each line, or around the word where nothing is selected.
fn around(text: &str, selected: Range<usize>, mark: &str) -> Change {
    let chosen = match selected.is_empty() {
        true => word_at(text, selected.start),
        false => trimmed(text, selected),
    };
    let inside = &text[chosen.clone()];
    if is_marked(inside, inside, mark) && inside.len() > 2 * mark.len() {
        let with = inside[mark.len()..inside.len() - mark.len()].to_owned();
        return replaced(chosen, with);
    }
    let (before, after) = (&text[..chosen.start], &text[chosen.end..]);
    if !inside.is_empty() && is_marked(after, before, mark) {
        let over = chosen.start - mark.len()..chosen.end + mark.len();
        return replaced(over, inside.to_owned());
    }
    let lines = inside.split('\n').map(|line| marked(line, mark));
    let with = lines.collect::<Vec<_>>().join("\n");
    match inside.is_empty() {
        true => Change {
            over: chosen,
            selected: mark.len()..mark.len(),
            with: [mark, mark].concat(),
        },
        // Of several lines each is marked; what only begins a line has no words to mark.
        false if inside.contains('\n') || with == inside => replaced(chosen, with),
        false => Change {
            over: chosen,
            selected: mark.len()..with.len() - mark.len(),
            with,
        },
    }
}

/// What is selected as a note, on one line as notes are; what is a note already as text again.
fn footnote(text: &str, selected: Range<usize>) -> Change {
    let chosen = trimmed(text, selected);
    let inside = &text[chosen.clone()];
    let words = inside
        .strip_prefix("^[")
        .and_then(|it| it.strip_suffix(']'));
    if let Some(words) = words {
        return replaced(chosen, words.to_owned());
    }
    let words: Vec<&str> = inside.lines().map(str::trim).collect();
    let words = words.join(" ");
    Change {
        over: chosen,
        with: format!("^[{words}]"),
        selected: 2..2 + words.len(),
    }
}

/// What is put, all of it selected.
fn replaced(over: Range<usize>, with: String) -> Change {
    let selected = 0..with.len();
    Change {
        over,
        with,
        selected,
    }
}

/// Whether one text begins and another ends with the mark: of stars, one is italic, two bold, three both.
fn is_marked(begins: &str, ends: &str, mark: &str) -> bool {
    let count = |stars: usize| stars == mark.len() || stars == 3;
    let begin = begins.bytes().take_while(|it| *it == b'*').count();
    let end = ends.bytes().rev().take_while(|it| *it == b'*').count();
    count(begin) && count(end)
}

/// A line with marks around its words; what begins it stays before them.
fn marked(line: &str, mark: &str) -> String {
    let words = body(line).trim();
    let start = line.len() - body(line).trim_start().len();
    match words.is_empty() {
        true => line.to_owned(),
        false => format!(
            "{}{mark}{words}{mark}{}",
            &line[..start],
            &line[start + words.len()..]
        ),
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..(start + inside.trim().len())
}

/// The word around a place.
fn word_at(text: &str, at: usize) -> Range<usize> {
    let is_letter = |it: &char| it.is_alphanumeric();
    let before = text[..at].chars().rev().take_while(is_letter);
    let after = text[at..].chars().take_while(is_letter);
    let [before, after]: [usize; 2] = [
        before.map(char::len_utf8).sum(),
        after.map(char::len_utf8).sum(),
    ];
    at - before..at + after
}

/// Marks before the lines that are selected.
fn before(text: &str, selected: Range<usize>, mark: Mark) -> Change {
    let over = lines_of(text, &selected);
    let lines: Vec<&str> = text[over.clone()].split('\n').collect();
    let is_text = |it: &&&str| lines.len() == 1 || !it.trim().is_empty();
    let all_marked = lines.iter().filter(is_text).all(|it| stands(it, mark));
    let mut number = 0;
    let changed = lines.iter().map(|line| {
        if !is_text(&line) {
            return (*line).to_owned();
        }
        number += 1;
        match all_marked {
            true => body(line).to_owned(),
            false => format!("{}{}", sign(line, mark, number), body(line)),
        }
    });
    let with = changed.collect::<Vec<_>>().join("\n");
    let from_end = over.end.saturating_sub(selected.end).min(with.len());
    let caret = with.len() - from_end;
    let selected = match selected.is_empty() {
        true => caret..caret,
        false => 0..with.len(),
    };
    Change {
        over,
        with,
        selected,
    }
}

/// Whole lines; not the one that a selection ends before.
fn lines_of(text: &str, selected: &Range<usize>) -> Range<usize> {
    let last = match !selected.is_empty() && text[..selected.end].ends_with('\n') {
        true => selected.end - 1,
        false => selected.end,
    };
    let start = text[..selected.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[last..].find('\n').map_or(text.len(), |it| last + it);
    start..end
}

/// The mark of a line, with how far it is set in where that means something.
fn sign(line: &str, mark: Mark, number: usize) -> String {
    let indent = &line[..line.len() - line.trim_start().len()];
    match mark {
        Mark::List => format!("{indent}- "),
        Mark::Numbered => format!("{indent}{number}. "),
        Mark::Note => "> ".to_owned(),
        Mark::Heading | Mark::Strong | Mark::Emphasis | Mark::Footnote => "# ".to_owned(),
    }
}

/// Whether the line has the mark.
fn stands(line: &str, mark: Mark) -> bool {
    let line = line.trim_start();
    let begun = &line[..line.len() - body(line).len()];
    match mark {
        Mark::Heading => begun.starts_with('#'),
        Mark::Note => begun.starts_with('>'),
        Mark::List => begun.starts_with(['-', '*', '•']),
        Mark::Numbered => begun.starts_with(|it: char| it.is_ascii_digit()),
        Mark::Strong | Mark::Emphasis | Mark::Footnote => false,
    }
}

/// A line without what is before it.
fn body(line: &str) -> &str {
    let words = line.trim_start();
    let after = |prefix: &str| words.strip_prefix(prefix);
    let hashes = words.trim_start_matches('#');
    if hashes.len() < words.len() && (hashes.is_empty() || hashes.starts_with(' ')) {
        return hashes.trim_start();
    }
    let digits = words.trim_start_matches(|it: char| it.is_ascii_digit());
    let numbered = digits
        .strip_prefix(". ")
        .filter(|_| (1..=3).contains(&(words.len() - digits.len())));
    let bullet = ["- ", "* ", "• "].into_iter().find_map(after);
    let note = || after("> ").or_else(|| after(">"));
    bullet.or(numbered).or_else(note).unwrap_or(line)
}

/// The byte at a place counted in UTF-16 units; a place within a letter is before it.
fn at_byte(text: &str, place: usize) -> usize {
    let mut seen = 0;
    for (at, letter) in text.char_indices() {
        seen += letter.len_utf16();
        if seen > place {
            return at;
        }
    }
    text.len()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
