//! What a record refers to.

use crate::plan::{
    Condition, Figure, Indicator, Life, Node, PartKind, Record, RecordKey, Subject, Template,
};

/// Tells every record that this one refers to; some of them several times.
pub fn references(record: &Record, tell: &mut dyn FnMut(RecordKey)) {
    match record {
        Record::Goal(_, it) => {
            let others = it.parent.iter().chain(&it.contributes);
            others.for_each(|id| tell(RecordKey::Goal(*id)));
        }
        Record::Indicator(_, it) => of_indicator(it, tell),
        Record::Unit(_, it) => it
            .parent
            .into_iter()
            .for_each(|id| tell(RecordKey::Unit(id))),
        Record::Occasion(_, it) => {
            let decision = it.frozen.into_iter();
            decision.for_each(|id| tell(RecordKey::Decision(id)));
        }
        Record::Assessment(key, _) => {
            tell(RecordKey::Occasion(key.occasion));
            match key.subject {
                Subject::Plan => {}
                Subject::Goal(id) => tell(RecordKey::Goal(id)),
                Subject::Indicator(id) => tell(RecordKey::Indicator(id)),
            }
        }
        Record::Activity(_, it) => tell(match it.under {
            Node::Goal(id) => RecordKey::Goal(id),
            Node::Indicator(id) => RecordKey::Indicator(id),
        }),
        Record::Observation(key, _) => {
            tell(RecordKey::Indicator(key.series.indicator));
            let unit = key.series.unit.into_iter();
            unit.for_each(|id| tell(RecordKey::Unit(id)));
        }
        Record::BudgetTable(_, it) => {
            let occasion = it.occasion.into_iter();
            occasion.for_each(|id| tell(RecordKey::Occasion(id)));
        }
        Record::BudgetCell(key, _) => tell(RecordKey::BudgetTable(key.table)),
        Record::Template(_, it) => of_template(it, tell),
        Record::About(_)
        | Record::Rules(_)
        | Record::Decision(..)
        | Record::Chapter(..)
        | Record::Risk(..)
        | Record::GlossaryTerm(..) => {}
    }
}

fn of_template(it: &Template, tell: &mut dyn FnMut(RecordKey)) {
    for part in &it.parts {
        if let PartKind::Chapter(id) = part.kind {
            tell(RecordKey::Chapter(id));
        }
    }
    let occasions = it.texts.iter().filter_map(|it| it.key.occasion);
    occasions.for_each(|id| tell(RecordKey::Occasion(id)));
}

fn of_indicator(it: &Indicator, tell: &mut dyn FnMut(RecordKey)) {
    tell(RecordKey::Goal(it.goal));
    let compared = it.targets.iter().filter_map(|it| match it.condition {
        Condition::Benchmark(benchmark) => Some(benchmark.unit),
        _ => None,
    });
    let units = it.units.iter().copied().chain(compared);
    units.for_each(|id| tell(RecordKey::Unit(id)));
    if let Figure::Quotient(quotient) = it.figure {
        tell(RecordKey::Indicator(quotient.of));
        tell(RecordKey::Indicator(quotient.by));
    }
    if let Life::Replaced { by } = it.life {
        tell(RecordKey::Indicator(by));
    }
}
