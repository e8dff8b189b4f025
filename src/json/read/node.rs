//! A value as serde asks for it.

use serde::de::{Deserializer, Visitor};
use serde_json::{Map, Number, Value};

use super::{
    Account, Misfit,
    access::{Choice, Fields, Items},
};

/// A value being read.
pub struct Node<'a, 's> {
    pub value: &'a Value,
    pub account: &'s mut Account<'a>,
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
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(_) | Value::String(_) => self.deserialize_str(visitor),
            Value::Array(items) => visitor.visit_seq(self.items(items)),
            Value::Object(fields) => visitor.visit_map(self.fields(fields)),
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
            Value::Null => visitor.visit_none(),
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
            Value::String(name) => (name, None),
            Value::Object(fields) => single(fields).ok_or(Misfit::Sort)?,
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
