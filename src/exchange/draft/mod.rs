//! A plan in the making: what a paste holds, before anybody has accepted it.
//!
//! Goals, indicators and activities stand in the order of the paste and refer to each other by
//! position. Nothing has an id yet; `edit` gives ids when the draft becomes one change.

mod edit;

pub use edit::{At, Intake, level};

use super::{status::Status, table::Place};
use crate::plan::{ActivityStatus, Decimal, Frequency, IndicatorKind, KoladaId, Missing, Period};

/// What a paste holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Names of the goal levels, outermost first, as the headings have them; empty where unnamed.
    pub levels: Vec<String>,
    /// Goals; a parent stands before its children.
    pub goals: Vec<DraftGoal>,
    /// Indicators and key figures.
    pub indicators: Vec<DraftIndicator>,
    /// Activities.
    pub activities: Vec<DraftActivity>,
}

/// A goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftGoal {
    /// Position of the goal that it lies under.
    pub parent: Option<usize>,
    /// The wording.
    pub text: String,
    /// When it should be reached.
    pub due: Option<Period>,
    /// It stood in a column of goals of one year: among its siblings it stands by year.
    pub by_year: bool,
    /// Who answers for it.
    pub responsible: String,
    /// How it was judged.
    pub judgement: Judgement,
    /// What the paste says besides.
    pub remarks: Vec<Remark>,
    /// Where it stood first.
    pub place: Place,
}

/// How a document judges a goal or an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The status now.
    pub status: Option<Status>,
    /// The status expected at the end of the year.
    pub forecast: Option<Status>,
    /// What happened.
    pub comment: String,
}

/// An indicator or key figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftIndicator {
    /// Position of its goal; none where it stood above every goal.
    pub goal: Option<usize>,
    /// The wording, without the word that marks a stage.
    pub text: String,
    /// The wording as it stood.
    pub adopted: String,
    /// Judged, or only followed.
    pub kind: IndicatorKind,
    /// The area of operations it stood under.
    pub area: String,
    /// An interim target (delmål).
    pub stage: bool,
    /// How it was judged.
    pub judgement: Judgement,
    /// When it shall be reached.
    pub due: Option<Period>,
    /// Its targets.
    pub targets: Vec<DraftTarget>,
    /// Where it started, and when.
    pub baseline: Option<(Decimal, Option<i16>)>,
    /// The unit of measure.
    pub unit: String,
    /// Figures measured.
    pub outcomes: Vec<DraftOutcome>,
    /// Where its figures come from.
    pub source: String,
    /// Kolada ids in its source and wording.
    pub kolada: Vec<KoladaId>,
    /// How often it is measured.
    pub frequency: Option<Frequency>,
    /// Who answers for it.
    pub responsible: String,
    /// What the paste says besides.
    pub remarks: Vec<Remark>,
    /// Where it stood.
    pub place: Place,
}

/// A target in its own wording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftTarget {
    /// As it stood: “Minst 60 %”.
    pub wording: String,
    /// The year it is for, where the heading named one.
    pub year: Option<i16>,
}

/// A figure measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftOutcome {
    /// The year, where the heading named one.
    pub year: Option<i16>,
    /// The figure, or why there is none.
    pub value: Result<Decimal, Missing>,
}

/// An activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftActivity {
    /// What it serves; none where it stood above every goal.
    pub under: Option<Holder>,
    /// What is done.
    pub text: String,
    /// Who answers for it.
    pub responsible: String,
    /// When it shall be done.
    pub due: Option<Period>,
    /// How far it has come.
    pub status: Option<ActivityStatus>,
    /// Comment.
    pub note: String,
    /// What the paste says besides.
    pub remarks: Vec<Remark>,
    /// Where it stood.
    pub place: Place,
}

/// A text that has no field of its own, under the heading that it stood under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remark {
    /// The heading of its column.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// A goal, indicator or activity of a draft, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A goal.
    Goal(usize),
    /// An indicator.
    Indicator(usize),
    /// An activity.
    Activity(usize),
}

impl Draft {
    /// How many goals lie above this one.
    pub fn depth(&self, goal: usize) -> usize {
        let parent = |goal: &usize| self.goals.get(*goal)?.parent;
        std::iter::successors(parent(&goal), parent).count()
    }

    /// Indicators whose status the document leaves open or whose symbol was lost.
    pub fn not_assessed(&self) -> usize {
        let open =
            |indicator: &&DraftIndicator| indicator.judgement.status == Some(Status::NotAssessed);
        self.indicators.iter().filter(open).count()
    }

    /// Nothing was found.
    pub fn is_empty(&self) -> bool {
        self.goals.is_empty() && self.indicators.is_empty() && self.activities.is_empty()
    }

    pub(super) fn remarks(&mut self, holder: Holder) -> &mut Vec<Remark> {
        match holder {
            Holder::Goal(at) => &mut self.goals[at].remarks,
            Holder::Indicator(at) => &mut self.indicators[at].remarks,
            Holder::Activity(at) => &mut self.activities[at].remarks,
        }
    }

    /// Where comments on the holder go.
    pub(super) fn comment(&mut self, holder: Holder) -> &mut String {
        match holder {
            Holder::Goal(at) => &mut self.goals[at].judgement.comment,
            Holder::Indicator(at) => &mut self.indicators[at].judgement.comment,
            Holder::Activity(at) => &mut self.activities[at].note,
        }
    }

    pub(super) fn responsible(&mut self, holder: Holder) -> &mut String {
        match holder {
            Holder::Goal(at) => &mut self.goals[at].responsible,
            Holder::Indicator(at) => &mut self.indicators[at].responsible,
            Holder::Activity(at) => &mut self.activities[at].responsible,
        }
    }

    pub(super) fn due(&mut self, holder: Holder) -> &mut Option<Period> {
        match holder {
            Holder::Goal(at) => &mut self.goals[at].due,
            Holder::Indicator(at) => &mut self.indicators[at].due,
            Holder::Activity(at) => &mut self.activities[at].due,
        }
    }

    /// The judgement of a goal or an indicator.
    pub(super) fn judgement(&mut self, holder: Holder) -> Option<&mut Judgement> {
        match holder {
            Holder::Goal(at) => Some(&mut self.goals[at].judgement),
            Holder::Indicator(at) => Some(&mut self.indicators[at].judgement),
            Holder::Activity(_) => None,
        }
    }
}
