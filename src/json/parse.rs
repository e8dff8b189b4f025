//! From text to a tree of JSON values (RFC 8259), in which everything is kept as it stands, or the
//! place where that cannot be.
//!
//! A reader of our own, since what it must tell is what JSON readers let slip: a field that stands
//! twice, half a character, a number of more digits than can be kept, too much of anything.

use serde_json::{Map, Number, Value};

/// How much is read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Deepest nesting of lists and objects.
    pub depth: usize,
    /// Most values, lists and objects counted with what is in them.
    pub values: usize,
}

/// Why a text is not read; places are offsets in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// It ends in the middle.
    Cut,
    /// It is not JSON from here on.
    Syntax(usize),
    /// Half a character, as `\ud800` alone.
    HalfCharacter(usize),
    /// A number that cannot be kept: beyond 64 bits, or of more digits than a double has.
    Number(usize),
    /// The same field twice in one object; the place is after the second.
    FieldTwice(usize),
    /// It is nested deeper than is read.
    Depth,
    /// It has more values than are read.
    Values,
}

/// The tree that a text is.
pub fn parse(text: &str, limits: Limits) -> Result<Value, Slip> {
    let mut parser = Parser {
        text,
        at: 0,
        left: limits,
    };
    let value = parser.value()?;
    parser.space();
    match parser.peek() {
        None => Ok(value),
        Some(_) => Err(Slip::Syntax(parser.at)),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    left: Limits,
}

impl Parser<'_> {
    fn value(&mut self) -> Result<Value, Slip> {
        self.space();
        match self.byte()? {
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::list),
            b'"' => self.string().map(Value::String),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => Err(Slip::Syntax(self.at)),
        }
    }

    /// A list or an object, its bracket still to be passed.
    fn nested(&mut self, inside: fn(&mut Self) -> Result<Value, Slip>) -> Result<Value, Slip> {
        self.left.depth = self.left.depth.checked_sub(1).ok_or(Slip::Depth)?;
        self.count()?;
        self.at += 1;
        let value = inside(self)?;
        self.left.depth += 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Value, Slip> {
        let mut items = Vec::new();
        let mut is_over = self.is_empty(b']');
        while !is_over {
            items.push(self.value()?);
            is_over = self.is_over(b']')?;
        }
        Ok(Value::Array(items))
    }

    fn object(&mut self) -> Result<Value, Slip> {
        let mut fields = Map::new();
        let mut is_over = self.is_empty(b'}');
        while !is_over {
            self.space();
            self.expect(b'"')?;
            let name = self.string()?;
            self.space();
            self.expect(b':')?;
            self.at += 1;
            let value = self.value()?;
            if fields.insert(name, value).is_some() {
                return Err(Slip::FieldTwice(self.at - 1));
            }
            is_over = self.is_over(b'}')?;
        }
        Ok(Value::Object(fields))
    }

    /// Whether a list or an object closes at once.
    fn is_empty(&mut self, close: u8) -> bool {
        self.space();
        let is_empty = self.peek() == Some(close);
        self.at += usize::from(is_empty);
        is_empty
    }

    /// Whether it closes after an element, or another follows.
    fn is_over(&mut self, close: u8) -> Result<bool, Slip> {
        self.space();
        let next = self.byte()?;
        if next == b',' {
            self.count()?;
        } else {
            self.expect(close)?;
        }
        self.at += 1;
        Ok(next == close)
    }

    /// The text between quotes, the first still to be passed.
    fn string(&mut self) -> Result<String, Slip> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while !matches!(self.byte()?, b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            string.push_str(&self.text[start..self.at]);
            match self.byte()? {
                b'"' => break,
                b'\\' => string.push(self.escape()?),
                _ => return Err(Slip::Syntax(self.at)),
            }
        }
        self.at += 1;
        Ok(string)
    }

    fn escape(&mut self) -> Result<char, Slip> {
        let start = self.at;
        self.at += 1;
        let plain = match self.byte()? {
            b'u' => return self.character(start),
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            _ => return Err(Slip::Syntax(self.at)),
        };
        self.at += 1;
        Ok(plain)
    }

    /// The character of `\u00e5`, or of two such that make one.
    fn character(&mut self, start: usize) -> Result<char, Slip> {
        let half = Slip::HalfCharacter(start);
        let first = self.unit()?;
        let code = match first {
            0xD800..=0xDBFF => {
                if self.byte()? != b'\\' {
                    return Err(half);
                }
                self.at += 1;
                if self.byte()? != b'u' {
                    return Err(half);
                }
                let second = self.unit()?.checked_sub(0xDC00).ok_or(half)?;
                0x1_0000
                    + ((first - 0xD800) << 10)
                    + Some(second).filter(|it| *it < 0x400).ok_or(half)?
            }
            other => other,
        };
        char::from_u32(code).ok_or(half)
    }

    /// Four hexadecimal digits after a `u`.
    fn unit(&mut self) -> Result<u32, Slip> {
        let mut unit = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = char::from(self.byte()?).to_digit(16);
            unit = unit << 4 | digit.ok_or(Slip::Syntax(self.at))?;
        }
        self.at += 1;
        Ok(unit)
    }

    fn number(&mut self) -> Result<Value, Slip> {
        let start = self.at;
        self.pass(b"-");
        if !self.pass(b"0") {
            self.digits()?;
        }
        if self.pass(b".") {
            self.digits()?;
        }
        if self.pass(b"eE") {
            self.pass(b"+-");
            self.digits()?;
        }
        let number = kept(&self.text[start..self.at]);
        number.map(Value::Number).ok_or(Slip::Number(start))
    }

    fn digits(&mut self) -> Result<(), Slip> {
        if !self.byte()?.is_ascii_digit() {
            return Err(Slip::Syntax(self.at));
        }
        while self.pass(b"0123456789") {}
        Ok(())
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Slip> {
        for byte in word.bytes() {
            self.expect(byte)?;
            self.at += 1;
        }
        Ok(value)
    }

    fn space(&mut self) {
        while self.pass(b" \t\n\r") {}
    }

    /// Passes the next byte where it is one of these.
    fn pass(&mut self, bytes: &[u8]) -> bool {
        let passes = self.peek().is_some_and(|next| bytes.contains(&next));
        self.at += usize::from(passes);
        passes
    }

    fn expect(&self, byte: u8) -> Result<(), Slip> {
        let is_there = self.byte()? == byte;
        is_there.then_some(()).ok_or(Slip::Syntax(self.at))
    }

    fn count(&mut self) -> Result<(), Slip> {
        self.left.values = self.left.values.checked_sub(1).ok_or(Slip::Values)?;
        Ok(())
    }

    fn byte(&self) -> Result<u8, Slip> {
        self.peek().ok_or(Slip::Cut)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// The number, where it can be kept: as a whole number of 64 bits, or as a double of at most 17
/// digits. Figures of the plan are texts and have limits of their own.
fn kept(number: &str) -> Option<Number> {
    if let Ok(whole) = number.parse::<u64>() {
        return Some(whole.into());
    }
    match number.parse::<i64>() {
        Ok(whole) if whole != 0 => return Some(whole.into()), // “-0” is a double
        _ => {}
    }
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.trim_start_matches(['-', '0', '.']).bytes();
    if digits.filter(u8::is_ascii_digit).count() > 17 {
        return None;
    }
    Number::from_f64(number.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WIDE: Limits = Limits {
        depth: 100,
        values: 1000,
    };

    /// What both read is the same, and what only the other reads cannot be kept.
    #[track_caller]
    fn check(text: &str) {
        let theirs: Result<Value, _> = serde_json::from_str(text);
        match (parse(text, WIDE), theirs) {
            (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{text}"),
            (Ok(ours), Err(error)) => panic!("{text}: read as {ours}, though {error}"),
            (Err(Slip::FieldTwice(_) | Slip::Number(_)), _) | (Err(_), Err(_)) => {}
            (Err(slip), Ok(_)) => panic!("{text}: {slip:?}"),
        }
    }

    #[test]
    fn the_json_test_suite_is_read_as_by_others() {
        let suite = include_str!("../../tests/data/json-test-suite.json");
        let cases: Vec<(String, String)> = serde_json::from_str(suite).expect("the suite");
        cases.iter().for_each(|(_, text)| check(text));
    }

    proptest! {
        #[test]
        fn almost_json_is_read_as_by_others(
            text in r#"([\[\]{},: ]|"[ab\\"n]{0,2}"|"\\\\u[dD][89c]0[0a]"|-?[0-9]{1,3}|[.eE+-]|true|fals|null|\PC){0,9}"#,
        ) {
            check(&text);
        }

        #[test]
        fn any_double_and_any_text_come_back(double in proptest::num::f64::NORMAL, text in ".*") {
            let tree = Value::Array(vec![double.into(), text.into()]);
            prop_assert_eq!(parse(&super::super::text(&tree), WIDE), Ok(tree));
        }
    }

    #[test]
    fn no_more_is_read_than_wanted() {
        let limits = Limits {
            depth: 2,
            values: 4,
        };
        assert!(parse("[[1,2]]", limits).is_ok());
        assert_eq!(parse("[[[]]]", limits), Err(Slip::Depth));
        assert_eq!(parse("[1,2,3,4,5]", limits), Err(Slip::Values));
    }
}
