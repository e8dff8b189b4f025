//! An unknown form of a Kolada id in what an indicator says of its source (domain §1 and §7).

use std::sync::Arc;

use super::Scene;
use crate::check::documents::malformed;
use crate::check::{Finding, Kind, Place};
use crate::edit::Edit;
use crate::plan::{Indicator, IndicatorId, KoladaId, Record, RecordKey};

pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, indicator) in scene.active() {
        let written = malformed(&indicator.source).into_iter();
        found.extend(written.map(|written| finding(id, indicator, written)));
    }
    found
}

fn finding(id: IndicatorId, indicator: &Indicator, written: String) -> Finding {
    let meant = written
        .to_uppercase()
        .replace('O', "0")
        .replace(['I', 'L'], "1");
    let mend = meant.parse::<KoladaId>().ok().map(|meant| {
        let changed = Indicator {
            source: indicator.source.replace(&written, meant.as_str()),
            ..indicator.clone()
        };
        Edit::Put(Record::Indicator(id, Arc::new(changed)))
    });
    Finding {
        kind: Kind::KoladaForm { written },
        places: vec![Place::Record(RecordKey::Indicator(id), &["source"])],
        mend,
    }
}
