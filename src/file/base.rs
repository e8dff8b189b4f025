//! The common base that a copy of a plan carries: what was sent out, so that what comes back can be
//! merged. It is written as the change that leads back to it, which is small where little has
//! changed, and is believed only when what it leads to is what it says.

use serde_json::{Map, Value};

use super::{checksum::Checksum, write::Document};
use crate::{edit::Change, json, plan::Plan};

/// The plan that a copy was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// The plan as it was.
    pub plan: Plan,
    /// How many times it had been changed then.
    pub revision: u64,
}

/// What tells the contents of a plan from others, whatever its revision and its file are called.
pub fn fingerprint(plan: &Plan) -> Checksum {
    Document::of(plan, None).checksum()
}

impl Base {
    /// The base as it stands in the file of a plan. The checksum is of what will be read: figures
    /// that differ only in closing zeros are no difference, and fields of later versions at the top
    /// level are those of the file.
    pub(super) fn written(&self, plan: &Plan) -> Value {
        let back = plan.change_to(&self.plan);
        let mut read = plan.clone();
        read.replay(&back);
        let mut fields = Map::new();
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        put("checksum", fingerprint(&read).to_string().into());
        put("revision", self.revision.into());
        put("back", json::tree(&back));
        Value::Object(fields)
    }

    /// The base of a plan from what its file says of it; `None` where that leads to no sound plan,
    /// or to another than it says.
    pub(super) fn read(value: &Value, plan: &Plan) -> Option<Self> {
        let said: Checksum = value.get("checksum")?.as_str()?.parse().ok()?;
        let revision = value.get("revision")?.as_u64()?;
        let (back, _) = json::read::<Change>(value.get("back")?).ok()?;
        if !plan.stands_before(&back) {
            return None;
        }
        let mut plan = plan.clone();
        plan.replay(&back);
        let is_whole = plan.broken().is_empty() && fingerprint(&plan) == said;
        is_whole.then_some(Self { plan, revision })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::file::{self, Cover, Note, Opened};
    use crate::plan::sample;

    fn cover(base: &Base) -> Cover {
        Cover {
            base: Some(base.clone()),
            ..Cover::default()
        }
    }

    fn opened(plan: &Plan, base: &Base) -> Opened {
        let text = file::write_with(plan, 9, &cover(base));
        file::read(text.as_bytes()).expect("a plan file")
    }

    fn tree(plan: &Plan, base: &Base) -> Value {
        let text = file::write_with(plan, 9, &cover(base));
        let mut tree: Value = serde_json::from_str(&text).expect("JSON");
        tree.as_object_mut().expect("a document").remove("checksum");
        tree
    }

    /// Opens with the plan whole, without a base, and says so.
    #[track_caller]
    fn refused(tree: &Value, plan: &Plan) {
        let opened = file::read(tree.to_string().as_bytes()).expect("the plan is whole");
        assert_eq!((&opened.plan, opened.cover.base), (plan, None));
        assert!(opened.notes.contains(&Note::BaseLost));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn a_copy_carries_its_base(plan in sample::plan(), was in sample::plan(), revision: u64) {
            let mut was = was;
            was.extra.clone_from(&plan.extra);
            let base = Base { plan: was, revision };
            let opened = opened(&plan, &base);
            prop_assert_eq!(opened.cover.base.as_ref(), Some(&base));
            prop_assert!(!opened.notes.contains(&Note::BaseLost));
            let again = file::write_with(&opened.plan, 9, &opened.cover);
            prop_assert_eq!(again, file::write_with(&plan, 9, &cover(&base)));
            prop_assert_eq!(opened.plan, plan);
        }

        #[test]
        fn a_base_that_is_not_what_it_says_is_none(plan in sample::plan(), was in sample::plan()) {
            let base = Base { plan: was, revision: 1 };
            let whole = tree(&plan, &base);
            for (name, value) in [
                ("checksum", "00000000".into()),
                ("checksum", 1.into()),
                ("revision", (-1).into()),
                ("back", Value::Null),
                ("back", serde_json::json!([{ "goal": [1, 2] }])),
            ] {
                let mut tree = whole.clone();
                tree["base"][name] = value;
                refused(&tree, &plan);
            }
            let mut tree = whole;
            tree["base"] = "elsewhere".into();
            refused(&tree, &plan);
        }

        #[test]
        fn the_fingerprint_is_of_the_contents(plan in sample::plan(), other in sample::plan()) {
            let again = file::read(file::write(&plan, 77).as_bytes()).expect("a plan file");
            prop_assert_eq!(fingerprint(&again.plan), fingerprint(&plan));
            if fingerprint(&other) == fingerprint(&plan) {
                prop_assert_eq!(other, plan);
            }
        }
    }

    #[test]
    fn a_base_that_breaks_a_rule_is_none() {
        use crate::plan::{Goal, Record};
        let mut plan = Plan::new(sample::id(7));
        let under = |n| {
            let goal = Goal {
                parent: Some(sample::id(n)),
                ..Goal::default()
            };
            goal.into()
        };
        let mut ring = plan.clone();
        ring.put(Record::Goal(sample::id(0), under(1)));
        ring.put(Record::Goal(sample::id(1), under(0)));
        plan.put(Record::Goal(sample::id(0), Goal::default().into()));
        let base = Base {
            plan: ring,
            revision: 1,
        };
        refused(&tree(&plan, &base), &plan);
    }
}
