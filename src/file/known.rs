//! Reading a record out of JSON values: the fields it knows, those it does not, and where it fails.
//!
//! A [`Deserializer`] over borrowed values that keeps account of where it is. When a record passes
//! a field over, the field is noted with its path; when reading fails, the path stops at the
//! culprit. It does at once what the crates `serde_ignored` and `serde_path_to_error` do apart, and
//! the application carries the records' readers once.

use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor, value::BorrowedStrDeserializer,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value, Value as Json, map};

use super::Fault;

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step<'a> {
    /// To the field of this name.
    Field(&'a str),
    /// To this element of a list, from 0.
    Item(usize),
}

/// A way into a value.
pub type Path<'a> = Vec<Step<'a>>;

/// A field that the record does not know.
pub type Unknown<'a> = (Path<'a>, &'a Value);

/// The record that the value is, and the fields that it does not know.
pub fn read<'a, T: Deserialize<'a>>(
    value: &'a Value,
) -> Result<(T, Vec<Unknown<'a>>), (String, Fault)> {
    let mut account = Account::default();
    let node = Node {
        value,
        account: &mut account,
    };
    match T::deserialize(node) {
        Ok(record) => Ok((record, account.unknown)),
        Err(misfit) => Err(misfit.told(account.path, value)),
    }
}

/// Where reading is, and what it passed over.
#[derive(Default)]
struct Account<'a> {
    path: Path<'a>,
    unknown: Vec<Unknown<'a>>,
}

impl<'a> Account<'a> {
    /// Goes a step in, and back out when all went well: a failure leaves the path where it was.
    fn step<T>(
        &mut self,
        step: Step<'a>,
        read: impl FnOnce(&mut Self) -> Result<T, Misfit>,
    ) -> Result<T, Misfit> {
        self.path.push(step);
        let record = read(self)?;
        self.path.pop();
        Ok(record)
    }
}

/// Why a value does not fit.
#[derive(Debug)]
enum Misfit {
    Missing(&'static str),
    Sort,
    NoChoice(&'static [&'static str]),
    NoValue,
}

impl Misfit {
    fn told(self, mut path: Path<'_>, value: &Value) -> (String, Fault) {
        let found = found(value, &path);
        let fault = match self {
            Self::Missing(field) => {
                path.push(Step::Field(field));
                Fault::Missing
            }
            Self::Sort => Fault::Sort { found },
            Self::NoChoice(choices) => Fault::NoChoice { found, choices },
            Self::NoValue => Fault::NoValue { found },
        };
        (written(&path), fault)
    }
}

/// A path as people write it: `targets[0].due`.
fn written(path: &[Step<'_>]) -> String {
    path.iter().fold(String::new(), |text, step| match step {
        Step::Field(name) if text.is_empty() => (*name).to_owned(),
        Step::Field(name) => format!("{text}.{name}"),
        Step::Item(index) => format!("{text}[{index}]"),
    })
}

/// What stands at the path, shortened.
fn found(value: &Value, path: &[Step<'_>]) -> String {
    let there = path.iter().try_fold(value, |value, step| match step {
        Step::Field(name) => value.get(*name),
        Step::Item(index) => value.get(*index),
    });
    shortened(there.unwrap_or(&Value::Null))
}

/// A value in at most forty characters.
pub fn shortened(value: &Value) -> String {
    let text = match value {
        Json::String(text) => text.clone(),
        Json::Array(_) => "[…]".to_owned(),
        Json::Object(_) => "{…}".to_owned(),
        other => other.to_string(),
    };
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::NoValue
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::Sort
    }
    fn unknown_variant(_: &str, choices: &'static [&'static str]) -> Self {
        Self::NoChoice(choices)
    }
    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

/// A value being read.
struct Node<'a, 's> {
    value: &'a Value,
    account: &'s mut Account<'a>,
}

impl<'de> Deserializer<'de> for Node<'de, '_> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(number) => visit_number(number, visitor),
            Json::String(text) => visitor.visit_borrowed_str(text),
            Json::Array(items) => visitor.visit_seq(Items {
                items: items.iter().enumerate(),
                account: self.account,
            }),
            Json::Object(fields) => visitor.visit_map(Fields {
                fields: fields.iter(),
                value: None,
                account: self.account,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let account = self.account;
        match self.value {
            Json::String(name) => visitor.visit_enum(Choice {
                name,
                value: None,
                account,
            }),
            Json::Object(fields) => match single(fields) {
                Some((name, value)) => visitor.visit_enum(Choice {
                    name,
                    value: Some(value),
                    account,
                }),
                None => Err(Misfit::Sort),
            },
            _ => Err(Misfit::Sort),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let unknown = (self.account.path.clone(), self.value);
        self.account.unknown.push(unknown);
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

fn visit_number<'a, V: Visitor<'a>>(
    number: &serde_json::Number,
    visitor: V,
) -> Result<V::Value, Misfit> {
    if let Some(value) = number.as_u64() {
        visitor.visit_u64(value)
    } else if let Some(value) = number.as_i64() {
        visitor.visit_i64(value)
    } else {
        visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN))
    }
}

fn single(fields: &Map<String, Value>) -> Option<(&String, &Value)> {
    let mut fields = fields.iter();
    fields.next().filter(|_| fields.next().is_none())
}

struct Items<'a, 's> {
    items: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
    account: &'s mut Account<'a>,
}

impl<'a> SeqAccess<'a> for Items<'a, '_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some((index, value)) = self.items.next() else {
            return Ok(None);
        };
        let read = |account: &mut Account<'a>| seed.deserialize(Node { value, account });
        self.account.step(Step::Item(index), read).map(Some)
    }
}

struct Fields<'a, 's> {
    fields: map::Iter<'a>,
    value: Option<(&'a str, &'a Value)>,
    account: &'s mut Account<'a>,
}

impl<'a> MapAccess<'a> for Fields<'a, '_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        let Some((name, value)) = self.fields.next() else {
            return Ok(None);
        };
        self.value = Some((name, value));
        let read = |_: &mut Account<'a>| seed.deserialize(BorrowedStrDeserializer::new(name));
        self.account.step(Step::Field(name), read).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (name, value) = self.value.take().ok_or(Misfit::NoValue)?;
        let read = |account: &mut Account<'a>| seed.deserialize(Node { value, account });
        self.account.step(Step::Field(name), read)
    }
}

/// A choice by name, alone or with a value: `"judged"`, `{"atLeast": "90"}`.
struct Choice<'a, 's> {
    name: &'a str,
    value: Option<&'a Value>,
    account: &'s mut Account<'a>,
}

impl<'a, 's> EnumAccess<'a> for Choice<'a, 's> {
    type Error = Misfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Self), Misfit> {
        let choice = seed.deserialize(self.name.into_deserializer())?;
        Ok((choice, self))
    }
}

impl<'a> Choice<'a, '_> {
    fn with_value<T>(
        self,
        read: impl FnOnce(Node<'a, '_>) -> Result<T, Misfit>,
    ) -> Result<T, Misfit> {
        let value = self.value.ok_or(Misfit::Sort)?;
        self.account.step(Step::Field(self.name), |account| {
            read(Node { value, account })
        })
    }
}

impl<'a> VariantAccess<'a> for Choice<'a, '_> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        self.value.map_or(Ok(()), |_| Err(Misfit::Sort))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, Misfit> {
        self.with_value(|node| seed.deserialize(node))
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.with_value(|node| node.deserialize_any(visitor))
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.with_value(|node| node.deserialize_any(visitor))
    }
}
