//! Templates: which parts a document of the plan has, in what order, with what words of one's own.
//!
//! A template is kept in the plan, so that a frozen occasion prints the same document for ever. What
//! a part says is derived (`document`); here stands only what somebody has chosen and written.

mod said;

use serde::{Deserialize, Serialize};

use super::{ChapterId, Extra, OccasionId, PartId, Plan, Rank};

pub use said::{NoPartTextKey, PartText, PartTextKey};

/// A document that the plan is turned into: its parts in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Template {
    /// Order among the templates.
    pub rank: Rank,
    /// What the document is: the plan itself, or a follow-up of it.
    pub kind: TemplateKind,
    /// Title of the document; empty for the plan's own with what it is.
    pub title: String,
    /// Whether its headings are numbered.
    pub numbered: bool,
    /// Its parts, in order.
    pub parts: Vec<TemplatePart>,
    /// What somebody has written in its parts, in the order of the keys.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<PartText>,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Template {
    /// What is written in a part: at the occasion, and otherwise what is written for all of them.
    pub fn text(&self, part: PartId, occasion: Option<OccasionId>) -> Option<&str> {
        let of = |occasion| {
            let key = PartTextKey { part, occasion };
            let found = self.texts.iter().find(|it| it.key == key);
            found.map(|it| it.text.as_str())
        };
        of(occasion).or_else(|| of(None))
    }

    /// Whether a part of such a kind is in the document.
    pub fn tells(&self, is_such: fn(PartKind) -> bool) -> bool {
        let mut parts = self.parts.iter().filter(|it| !it.off);
        parts.any(|it| is_such(it.kind))
    }

    /// Writes in a part, in place of what stood there; a text without words takes it away.
    pub fn write(&mut self, key: PartTextKey, text: &str) {
        self.texts.retain(|it| it.key != key);
        if !text.trim().is_empty() {
            let at = self.texts.partition_point(|it| it.key < key);
            let text = text.to_owned();
            self.texts.insert(at, PartText { key, text });
        }
    }

    /// Moves a part so many places; one at the end stays there.
    pub fn move_part(&mut self, id: PartId, by: isize) {
        let Some(at) = self.parts.iter().position(|it| it.id == id) else {
            return;
        };
        let part = self.parts.remove(at);
        let to = at.saturating_add_signed(by).min(self.parts.len());
        self.parts.insert(to, part);
    }

    /// Takes a part away with what is written in it.
    pub fn remove_part(&mut self, id: PartId) {
        self.parts.retain(|it| it.id != id);
        self.texts.retain(|it| it.key.part != id);
    }

    /// Takes away what speaks of something that the plan does not have, as a template may that was
    /// frozen long ago: parts of chapters that are gone, and texts of parts and occasions that are.
    pub fn keep_to(&mut self, plan: &Plan) {
        self.parts.retain(|it| match it.kind {
            PartKind::Chapter(id) => plan.chapters.has(&id),
            _ => true,
        });
        let parts = &self.parts;
        self.texts.retain(|PartText { key, .. }| {
            let is_then = key.occasion.is_none_or(|id| plan.occasions.has(&id));
            is_then && parts.iter().any(|it| it.id == key.part)
        });
    }
}

/// What a document is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TemplateKind {
    /// The plan as it is adopted.
    #[default]
    Plan,
    /// A follow-up at an occasion.
    Report,
}

/// One part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TemplatePart {
    /// Its identity within the template.
    pub id: PartId,
    /// What it tells.
    pub kind: PartKind,
    /// Its heading; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// How far its heading is set in: 0 for a chapter, 1 for a section.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub depth: u8,
    /// It begins on a page of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new_page: bool,
    /// Of the economy: its balance is told, and what deviates in a table is drawn beside it. A part of before there was
    /// this is not, so that what was frozen then is printed as it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub drawn: bool,
    /// It is left out, and kept for another time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub off: bool,
}

impl TemplatePart {
    /// A part of the usual heading.
    pub fn new(id: PartId, kind: PartKind) -> Self {
        Self {
            id,
            kind,
            heading: String::new(),
            depth: 0,
            new_page: false,
            drawn: kind.can_be_drawn(),
            off: false,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_zero(depth: &u8) -> bool {
    *depth == 0
}

/// What a part tells. Every part may have a text of one's own before what is derived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PartKind {
    /// Only what somebody writes there.
    #[default]
    Text,
    /// Title, whose document, for when, decided how (001).
    TitlePage,
    /// Table of contents.
    Contents,
    /// The decision that is proposed, or was taken (002).
    Proposal,
    /// Index, counts and forecast in sentences; a text of one's own takes their place (002).
    Summary,
    /// One chapter of the plan.
    Chapter(ChapterId),
    /// The chapters that no other part names, in order.
    Chapters,
    /// Goal after goal with its background and its indicators (001).
    Goals,
    /// Goals of all levels side by side with their indicators (000).
    Chain,
    /// Goals by the year that they are due (003).
    Years,
    /// A page for each perspective (004).
    Scorecard,
    /// Goal, indicator with its status, date, comment (002).
    Standing,
    /// What is said of the goals and of the whole (000).
    Analysis,
    /// What is expected at the end of the year.
    Forecast,
    /// What stands otherwise than at the occasion before.
    Changes,
    /// Who answers for what.
    Responsible,
    /// Activities with how far they have come.
    Activities,
    /// Key figures beside where they started and those to compare with (003).
    KeyFigures,
    /// Indicators over time, drawn and as tables.
    Charts,
    /// The economy in words: deviations and forecasts row by row (002).
    Economy,
    /// The tables of the economy (002: appendices).
    Tables,
    /// Risks, drawn up by likelihood and consequence, and listed.
    Risks,
    /// What lies ahead, as somebody writes it (002).
    Outlook,
    /// Words and what they mean (001).
    Glossary,
    /// The decisions on the plan (001).
    Decisions,
}

impl PartKind {
    /// Whether it is of the economy, which may be drawn.
    pub fn can_be_drawn(self) -> bool {
        matches!(self, Self::Economy | Self::Tables)
    }

    /// Every sort of part that names no record, in the order that they are offered.
    pub const ALL: [Self; 24] = [
        Self::TitlePage,
        Self::Contents,
        Self::Proposal,
        Self::Summary,
        Self::Chapters,
        Self::Goals,
        Self::Chain,
        Self::Years,
        Self::Scorecard,
        Self::Standing,
        Self::Analysis,
        Self::Forecast,
        Self::Changes,
        Self::Responsible,
        Self::Activities,
        Self::KeyFigures,
        Self::Charts,
        Self::Economy,
        Self::Tables,
        Self::Risks,
        Self::Outlook,
        Self::Glossary,
        Self::Decisions,
        Self::Text,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::id;
    use crate::plan::{Chapter, Occasion, OccasionKind, Record};

    #[test]
    fn a_text_of_the_occasion_goes_before_one_of_all() {
        let mut template = Template::default();
        let key = |occasion| PartTextKey {
            part: id(1),
            occasion,
        };
        template.write(key(Some(id(2))), "Delår");
        template.write(key(None), "Alltid");
        assert_eq!(template.text(id(1), Some(id(2))), Some("Delår"));
        assert_eq!(template.text(id(1), Some(id(3))), Some("Alltid"));
        assert_eq!(template.text(id(2), None), None);
        template.write(key(Some(id(2))), " ");
        assert_eq!(template.text(id(1), Some(id(2))), Some("Alltid"));
    }

    /// Parts 1, 2 and 3, each with a text.
    fn three() -> Template {
        let mut template = Template::default();
        for part in [1, 2, 3].map(id) {
            let key = PartTextKey {
                part,
                occasion: None,
            };
            template.parts.push(TemplatePart::new(part, PartKind::Text));
            template.write(key, "text");
        }
        template
    }

    #[track_caller]
    fn check_move(part: usize, by: isize, expected: [usize; 3]) {
        let mut template = three();
        template.move_part(id(part), by);
        let order: Vec<PartId> = template.parts.iter().map(|it| it.id).collect();
        assert_eq!(order, expected.map(id));
        assert_eq!(template.texts, three().texts);
    }

    #[test]
    fn a_part_moves_within_the_document() {
        check_move(1, 1, [2, 1, 3]);
        check_move(3, -1, [1, 3, 2]);
        check_move(1, -1, [1, 2, 3]);
        check_move(1, 9, [2, 3, 1]);
        check_move(9, 1, [1, 2, 3]);
    }

    #[test]
    fn a_part_goes_with_its_texts() {
        let mut template = three();
        template.remove_part(id(2));
        let parts = template.parts.iter().map(|it| it.id);
        let texts = template.texts.iter().map(|it| it.key.part);
        assert!(parts.eq([1, 3].map(id)) && texts.eq([1, 3].map(id)));
    }

    #[test]
    fn a_template_keeps_to_what_the_plan_has() {
        let mut plan = Plan::new(id(1));
        let day = "2026-08-31".parse().expect("a day");
        let occasion = Occasion::new(OccasionKind::YearEnd, day);
        plan.put(Record::Chapter(id(1), Chapter::default().into()));
        plan.put(Record::Occasion(id(1), occasion.into()));
        let mut template = three();
        template.parts[0].kind = PartKind::Chapter(id(1));
        template.parts[1].kind = PartKind::Chapter(id(2));
        for (part, occasion) in [(1, 1), (2, 1), (3, 2), (4, 1)] {
            let key = PartTextKey {
                part: id(part),
                occasion: Some(id(occasion)),
            };
            template.write(key, "text");
        }
        template.keep_to(&plan);
        let parts = template.parts.iter().map(|it| it.id);
        assert!(parts.eq([1, 3].map(id)));
        let texts = template.texts.iter();
        let texts = texts.map(|it| (it.key.part, it.key.occasion));
        assert!(texts.eq([(id(1), None), (id(1), Some(id(1))), (id(3), None)]));
    }
}
