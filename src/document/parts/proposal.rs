//! What the proposed decision is filed under, and what was decided: told also below a text of somebody's
//! own, which was written before the decision.

use crate::document::prose;
use crate::document::sight::Sight;
use crate::paper::Block;
use crate::text::name;

/// The decision that has frozen the occasion, with its § and number; before, the number of the matter.
pub fn decided(sight: &Sight) -> Vec<Block> {
    let Some(occasion) = sight.occasion() else {
        return Vec::new();
    };
    let decision = occasion.frozen.and_then(|id| sight.plan.decisions.get(&id));
    let texts = sight.texts();
    let line = match decision {
        Some(it) => (texts.sentence.decided)(&name::decision(it, sight.language)),
        None if occasion.dnr.is_empty() => return Vec::new(),
        None => (texts.word.dnr)(&occasion.dnr),
    };
    vec![prose::paragraph(&line)]
}
