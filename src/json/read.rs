//! From a tree of JSON values to a record: the fields it knows, those it does not, and where it fails.
//!
//! A [`Deserializer`] over borrowed values that keeps account of where it is. When a record passes
//! a field over, the field is noted with its path; when reading fails, the path stops at the
//! culprit. It does at once what the crates `serde_ignored` and `serde_path_to_error` do apart.
//!
//! It asks a value only for what the record expects there, so that a record's reader is compiled
//! for that and nothing else.

use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor, value::BorrowedStrDeserializer,
};
use serde_json::{Map, Number, Value, Value as Json, map};

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

/// Why a value is not the record, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread<'a> {
    /// The way to the value that does not fit.
    pub path: Path<'a>,
    /// Why it does not.
    pub misfit: Misfit,
}

/// The record that the value is, and the fields that it does not know.
pub fn read<'a, T: Deserialize<'a>>(
    value: &'a Value,
) -> Result<(T, Vec<Unknown<'a>>), Misread<'a>> {
    let mut account = Account::default();
    let node = Node {
        value,
        account: &mut account,
    };
    match T::deserialize(node) {
        Ok(record) => Ok((record, account.unknown)),
        Err(misfit) => Err(Misread {
            path: account.path,
            misfit,
        }),
    }
}

/// Where reading is, and what it passed over. A failure leaves the path where it was.
#[derive(Default)]
struct Account<'a> {
    path: Path<'a>,
    unknown: Vec<Unknown<'a>>,
}

impl<'a> Account<'a> {
    /// A step in.
    fn enter(&mut self, step: Step<'a>, value: &'a Value) -> Node<'a, '_> {
        self.path.push(step);
        Node {
            value,
            account: self,
        }
    }

    /// The same step out, when all went well.
    fn leave(&mut self) {
        self.path.pop();
    }
}

/// Why a value does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// This field is not there.
    Missing(&'static str),
    /// It is of another sort: a list for a text.
    Sort,
    /// It is none of these choices.
    NoChoice(&'static [&'static str]),
    /// It is of the right sort, and no value of the field.
    NoValue,
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

impl<'a, 's> Node<'a, 's> {
    fn items(self, items: &'a [Value]) -> Items<'a, 's> {
        Items {
            items: items.iter().enumerate(),
            account: self.account,
        }
    }

    fn fields(self, fields: &'a Map<String, Value>) -> Fields<'a, 's> {
        Fields {
            fields: fields.iter(),
            value: None,
            account: self.account,
        }
    }
}

/// Readers of what is asked for in several ways and stands in one.
macro_rules! forward {
    ($($to:ident: $($from:ident)*;)*) => {
        $($(fn $from<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            self.$to(visitor)
        })*)*
    };
}

impl<'de> Deserializer<'de> for Node<'de, '_> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(_) | Json::String(_) => self.deserialize_str(visitor),
            Json::Array(items) => visitor.visit_seq(self.items(items)),
            Json::Object(fields) => visitor.visit_map(self.fields(fields)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let value = self.value.as_bool().ok_or(Misfit::Sort)?;
        visitor.visit_bool(value)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let number = self.value.as_number().ok_or(Misfit::Sort)?;
        visit_whole(number, visitor)
    }

    /// A figure, which asks for a text, may stand as a number too; what asks for a string of its
    /// own may not.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value.as_number() {
            None => self.deserialize_string(visitor),
            Some(number) => match number.as_f64().filter(|_| number.is_f64()) {
                Some(double) => visitor.visit_f64(double),
                None => visit_whole(number, visitor),
            },
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let text = self.value.as_str().ok_or(Misfit::Sort)?;
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let items = self.value.as_array().ok_or(Misfit::Sort)?;
        visitor.visit_seq(self.items(items))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let fields = self.value.as_object().ok_or(Misfit::Sort)?;
        visitor.visit_map(self.fields(fields))
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
        let (name, value) = match self.value {
            Json::String(name) => (name, None),
            Json::Object(fields) => single(fields).ok_or(Misfit::Sort)?,
            _ => return Err(Misfit::Sort),
        };
        visitor.visit_enum(Choice {
            name,
            value,
            account: self.account,
        })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let unknown = (self.account.path.clone(), self.value);
        self.account.unknown.push(unknown);
        visitor.visit_unit()
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    forward! {
        deserialize_i64: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_u8 deserialize_u16
            deserialize_u32 deserialize_u64;
        deserialize_string: deserialize_identifier;
        deserialize_any: deserialize_f32 deserialize_f64 deserialize_char deserialize_bytes
            deserialize_byte_buf deserialize_unit;
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_any(visitor)
    }
}

fn visit_whole<'a, V: Visitor<'a>>(number: &Number, visitor: V) -> Result<V::Value, Misfit> {
    if let Some(value) = number.as_u64() {
        visitor.visit_u64(value)
    } else {
        visitor.visit_i64(number.as_i64().ok_or(Misfit::Sort)?)
    }
}

/// The only field of an object, as a choice and its value.
fn single(fields: &Map<String, Value>) -> Option<(&String, Option<&Value>)> {
    let mut fields = fields.iter();
    let (name, value) = fields.next().filter(|_| fields.len() == 0)?;
    Some((name, Some(value)))
}

struct Items<'a, 's> {
    items: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
    account: &'s mut Account<'a>,
}

impl<'a> Items<'a, '_> {
    /// The next element, stepped into; whoever has read it steps out.
    fn enter(&mut self) -> Option<Node<'a, '_>> {
        let (index, value) = self.items.next()?;
        Some(self.account.enter(Step::Item(index), value))
    }
}

impl<'a> SeqAccess<'a> for Items<'a, '_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some(node) = self.enter() else {
            return Ok(None);
        };
        let element = seed.deserialize(node)?;
        self.account.leave();
        Ok(Some(element))
    }
}

struct Fields<'a, 's> {
    fields: map::Iter<'a>,
    value: Option<(&'a str, &'a Value)>,
    account: &'s mut Account<'a>,
}

impl<'a> Fields<'a, '_> {
    fn enter(&mut self) -> Result<Node<'a, '_>, Misfit> {
        let (name, value) = self.value.take().ok_or(Misfit::NoValue)?;
        Ok(self.account.enter(Step::Field(name), value))
    }
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
        let key = seed.deserialize(BorrowedStrDeserializer::new(name));
        let stopped = key.as_ref().err().map(|_| Step::Field(name.as_str()));
        self.account.path.extend(stopped);
        key.map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let value = seed.deserialize(self.enter()?)?;
        self.account.leave();
        Ok(value)
    }
}

/// A choice by name, alone or with a value: `"judged"`, `{"atLeast": "90"}`.
struct Choice<'a, 's> {
    name: &'a str,
    value: Option<&'a Value>,
    account: &'s mut Account<'a>,
}

impl<'a> Choice<'a, '_> {
    fn enter(&mut self) -> Result<Node<'a, '_>, Misfit> {
        let value = self.value.ok_or(Misfit::Sort)?;
        Ok(self.account.enter(Step::Field(self.name), value))
    }
}

impl<'a> EnumAccess<'a> for Choice<'a, '_> {
    type Error = Misfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Self), Misfit> {
        let choice = seed.deserialize(BorrowedStrDeserializer::new(self.name))?;
        Ok((choice, self))
    }
}

impl<'a> VariantAccess<'a> for Choice<'a, '_> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        self.value.map_or(Ok(()), |_| Err(Misfit::Sort))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(mut self, seed: T) -> Result<T::Value, Misfit> {
        let value = seed.deserialize(self.enter()?)?;
        self.account.leave();
        Ok(value)
    }

    fn tuple_variant<V: Visitor<'a>>(mut self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        let value = self.enter()?.deserialize_seq(visitor)?;
        self.account.leave();
        Ok(value)
    }

    fn struct_variant<V: Visitor<'a>>(
        mut self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let value = self.enter()?.deserialize_map(visitor)?;
        self.account.leave();
        Ok(value)
    }
}
