//! Reads Rust as far as the rules need: code without comments and literals, and the paths that it names.
//!
//! It is no parser. Paths are found in the same way in `use` trees, expressions and macros, which a parser would not do.

/// A path as written, and the line of its last segment.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub segments: Vec<String>,
    pub line: usize,
}

/// The text with everything inside comments and literals blanked out; lines and quotes stay where they are.
pub fn code(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = skipped(&letters, at);
        if end == at {
            out.push(letters[at]);
            at += 1;
        } else {
            blank(&letters[at..end], &mut out);
            at = end;
        }
    }
    out
}

/// All paths of two segments or more, with the groups of `use` trees spelled out.
pub fn paths(text: &str) -> Vec<Named> {
    let tokens = tokens(&code(text));
    let mut named = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if starts_path(&tokens, at) {
            at = path(&tokens, at, &[], &mut named);
        } else {
            at += 1;
        }
    }
    named.retain(|path| path.segments.len() > 1);
    named
}

/// Where the comment or literal that begins here ends; the same place when none does.
fn skipped(letters: &[char], at: usize) -> usize {
    let rest = &letters[at..];
    let length = match rest {
        ['/', '/', ..] => rest
            .iter()
            .position(|letter| *letter == '\n')
            .unwrap_or(rest.len()),
        ['/', '*', ..] => block_comment(rest),
        ['"', ..] => quoted(rest),
        ['r', '"' | '#', ..] if !continues_word(letters, at) => raw(rest),
        ['\'', '\\', ..] => 2 + end_of(&rest[2..], '\''),
        ['\'', _, '\'', ..] => 3,
        _ => 0,
    };
    (at + length).min(letters.len())
}

fn continues_word(letters: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| letters[before]);
    // `br"…"` and `cr"…"` are raw strings too.
    before.is_some_and(|letter| is_word(letter) && !matches!(letter, 'b' | 'c'))
}

fn block_comment(rest: &[char]) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => {
                depth += 1;
                at += 2;
            }
            ['*', '/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

fn quoted(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// `r"…"`, `r#"…"#`; nothing for a raw identifier.
fn raw(rest: &[char]) -> usize {
    let hashes = rest[1..]
        .iter()
        .take_while(|letter| **letter == '#')
        .count();
    if rest.get(1 + hashes) != Some(&'"') {
        return 0;
    }
    let body = &rest[hashes + 2..];
    let closes = |at: usize| {
        body[at] == '"'
            && body[at + 1..]
                .iter()
                .take_while(|letter| **letter == '#')
                .count()
                >= hashes
    };
    (0..body.len())
        .find(|at| closes(*at))
        .map_or(rest.len(), |at| hashes + 2 + at + 1 + hashes)
}

fn end_of(rest: &[char], closing: char) -> usize {
    rest.iter()
        .skip(1)
        .position(|letter| *letter == closing)
        .map_or(rest.len(), |at| at + 2)
}

fn blank(letters: &[char], out: &mut String) {
    let last = letters.len() - 1;
    for (at, letter) in letters.iter().enumerate() {
        let is_quote = *letter == '"' && (at == last || at == 0);
        out.push(if *letter == '\n' || is_quote {
            *letter
        } else {
            ' '
        });
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String, usize),
    PathSeparator,
    Other(char),
}

fn tokens(code: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = if is_word(first) {
                let length = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..length].to_owned(), number + 1));
                length
            } else if rest.starts_with("::") {
                tokens.push(Token::PathSeparator);
                2
            } else {
                if !first.is_whitespace() {
                    tokens.push(Token::Other(first));
                }
                first.len_utf8()
            };
            rest = &rest[length..];
        }
    }
    tokens
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A word starts a path unless it goes on with one; `::leptos` starts one too.
fn starts_path(tokens: &[Token], at: usize) -> bool {
    let before = |steps: usize| at.checked_sub(steps).and_then(|at| tokens.get(at));
    matches!(tokens[at], Token::Word(..))
        && (before(1) != Some(&Token::PathSeparator)
            || !matches!(before(2), Some(Token::Word(..) | Token::Other('>'))))
}

/// Reads one path, or one tree of paths, and gives the place after it.
fn path(tokens: &[Token], mut at: usize, prefix: &[String], named: &mut Vec<Named>) -> usize {
    let mut segments = prefix.to_vec();
    let mut line = 0;
    while let Some(Token::Word(word, number)) = tokens.get(at) {
        if word != "self" || segments.is_empty() {
            segments.push(word.clone());
        }
        line = *number;
        at += 1;
        if tokens.get(at) != Some(&Token::PathSeparator) {
            break;
        }
        at += 1;
        if tokens.get(at) == Some(&Token::Other('{')) {
            return group(tokens, at + 1, &segments, named);
        }
    }
    named.push(Named { segments, line });
    at
}

fn group(tokens: &[Token], mut at: usize, prefix: &[String], named: &mut Vec<Named>) -> usize {
    while at < tokens.len() {
        match &tokens[at] {
            Token::Other('}') => return at + 1,
            Token::Word(word, _) if word == "as" => at += 2,
            Token::Word(..) => at = path(tokens, at, prefix, named),
            _ => at += 1,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        paths(text)
            .iter()
            .map(|named| named.segments.join("::"))
            .collect()
    }

    #[test]
    fn comments_and_literals_are_blank() {
        let text = "a // b::c\n/* d::e /* f */ g::h */ \"i::j\" r#\"k::\"l\"# 'm' '\\'' n";
        let kept: String = code(text).split_whitespace().collect();
        assert_eq!(kept, "a\"\"n");
    }

    #[test]
    fn a_lifetime_is_no_literal() {
        assert_eq!(
            names("fn f<'a>(x: &'a crate::plan::Goal) -> &'a str"),
            ["crate::plan::Goal"]
        );
    }

    #[test]
    fn groups_are_spelled_out_with_their_lines() {
        let found =
            paths("use crate::{\n    plan::{self, Goal as G},\n    edit::*,\n};\nuse std::fmt;");
        let found: Vec<_> = found
            .iter()
            .map(|named| (named.segments.join("::"), named.line))
            .collect();
        let expected = [
            ("crate::plan", 2),
            ("crate::plan::Goal", 2),
            ("crate::edit", 3),
            ("std::fmt", 5),
        ];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }

    #[test]
    fn paths_inside_macros_and_expressions_are_found() {
        assert_eq!(
            names(
                "view! { <p>{move || ::leptos::prelude::x()}</p> } Vec::<u8>::new(); a.b(web_sys::window())"
            ),
            ["leptos::prelude::x", "web_sys::window"]
        );
    }
}
