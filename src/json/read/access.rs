//! What stands inside a value, one after the other: elements, fields, the value of a choice.

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
    value::BorrowedStrDeserializer,
};
use serde_json::{Value, map};

use super::{Account, Misfit, Step, node::Node};

/// The elements of a list.
pub struct Items<'a, 's> {
    pub items: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
    pub account: &'s mut Account<'a>,
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

/// The fields of an object.
pub struct Fields<'a, 's> {
    pub fields: map::Iter<'a>,
    pub value: Option<(&'a str, &'a Value)>,
    pub account: &'s mut Account<'a>,
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
pub struct Choice<'a, 's> {
    pub name: &'a str,
    pub value: Option<&'a Value>,
    pub account: &'s mut Account<'a>,
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
