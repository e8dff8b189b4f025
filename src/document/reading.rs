//! The plan looked at once, for as many of its texts as are read: what an editor shows while somebody
//! writes. A [`Reading`] is made anew when the plan changes, not with every letter.

use super::link::Link;
use super::sight::Sight;
use super::{figure, parts, prose, title, written};
use crate::paper::Block;
use crate::plan::{OccasionId, PartKind, Plan, Template, TemplateKind, TemplatePart};
use crate::text::Language;

/// A plan as its documents see it, kept.
pub struct Reading {
    pub(super) sight: Sight<'static>,
}

impl Reading {
    /// The plan at an occasion, as it stood where that is frozen, or with its latest values.
    pub fn of(plan: &Plan, occasion: Option<OccasionId>, language: Language) -> Self {
        Self {
            sight: Sight::of(plan, occasion, language).kept(),
        }
    }

    /// How a text reads, its headings below those of this level.
    pub fn blocks(&self, text: &str, level: u8) -> Vec<Block> {
        prose::blocks(&self.sight, text, level)
    }

    /// The figure that a link leads to, as a text shows it; `None` where it leads nowhere.
    pub fn figure(&self, link: &Link) -> Option<String> {
        figure::figure(&self.sight, link)
    }

    /// What a part says where nobody has written anything, as [`super::written`] has it.
    pub fn written(&self, part: PartKind, of: TemplateKind) -> String {
        written::sentences(&self.sight, part, of)
    }

    /// A part as it is printed; nothing where it has nothing to tell.
    pub fn part(&self, template: &Template, part: &TemplatePart) -> Vec<Block> {
        parts::part(&self.sight, template, part)
    }

    /// Whether a part has anything to tell. Cheaper than the part itself where that is drawn.
    pub fn tells(&self, template: &Template, part: &TemplatePart) -> bool {
        parts::tells(&self.sight, template, part)
    }

    /// What the heading of a part says.
    pub fn heading(&self, part: &TemplatePart) -> String {
        parts::title(&self.sight, part)
    }

    /// What the document of a template is called.
    pub fn title(&self, template: &Template) -> String {
        let sight = &self.sight;
        title(
            &sight.plan,
            template,
            sight.results.occasion,
            sight.language,
        )
    }
}
