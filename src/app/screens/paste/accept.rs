//! The last step: whose plan it is, which occasion its judgements are of, and taking it in.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::edit::Edit;
use uppfyllt::exchange::draft::{At, Draft, Intake, Judgement};
use uppfyllt::file::Cause;
use uppfyllt::plan::{
    About, Day, GoalId, Id, IdSource, Occasion, OccasionId, OccasionKind, Plan, PlanId, Record,
};

use super::work::{Work, counted};
use crate::language::t;
use crate::library::Library;
use crate::parts::occasion_title;
use crate::pasting;
use crate::route::{Route, View};
use crate::session::Session;
use crate::when;
use crate::widgets::{Banner, BannerTone, Button, ButtonKind, Choice, SelectField, TextField};

/// What a person says of the paste.
#[derive(Clone, Copy)]
struct Form {
    title: RwSignal<String>,
    municipality: RwSignal<String>,
    committee: RwSignal<String>,
    /// The goal of the open plan to put it under.
    under: RwSignal<Option<GoalId>>,
    /// An occasion of the open plan; none for a new one.
    known: RwSignal<Option<OccasionId>>,
    kind: RwSignal<OccasionKind>,
    date: RwSignal<String>,
    occasion_title: RwSignal<String>,
}

impl Form {
    fn new(session: Option<Session>) -> Self {
        let known = session.and_then(|session| session.occasion().get_untracked());
        let today = when::today().map(|day| day.to_string());
        Self {
            title: RwSignal::default(),
            municipality: RwSignal::default(),
            committee: RwSignal::default(),
            under: RwSignal::new(None),
            known: RwSignal::new(known),
            kind: RwSignal::default(),
            date: RwSignal::new(today.unwrap_or_default()),
            occasion_title: RwSignal::default(),
        }
    }

    /// The occasion; none while its date is no date.
    fn occasion(self) -> Option<At> {
        if let Some(known) = self.known.get_untracked() {
            return Some(At::Known(known));
        }
        let date: Day = self.date.get_untracked().parse().ok()?;
        Some(At::New(Occasion {
            title: self.occasion_title.get_untracked().trim().to_owned(),
            ..Occasion::new(self.kind.get_untracked(), date)
        }))
    }

    fn about(self) -> About {
        let said = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        About {
            title: said(self.title),
            municipality: said(self.municipality),
            committee: said(self.committee),
            ..About::default()
        }
    }
}

/// Why a paste was not taken in.
#[derive(Clone, Copy)]
enum NotTaken {
    /// The date of the occasion is no date.
    Date,
    /// A rule of the plan refuses it, or the plan is read-only.
    Refused,
    /// The new plan could not be kept.
    NotKept,
}

/// The last fields and the button.
#[component]
pub fn Accept(work: Work, session: Option<Session>) -> impl IntoView {
    let texts = &t().paste;
    let form = Form::new(session);
    let failure = RwSignal::new(None::<NotTaken>);
    let library = Library::here();
    let nothing = Signal::derive(move || {
        let closed = session.is_some_and(|session| !session.can_edit());
        closed || work.placed.with(|placed| placed.draft.is_empty())
    });
    let accept = move |()| {
        failure.set(None);
        let draft = work.placed.with_untracked(|placed| placed.draft.clone());
        match session {
            Some(session) => failure.set(add(session, (draft, work.cause()), form).err()),
            None => spawn_local(async move {
                match create(library, draft, form).await {
                    Ok(id) => Route::Plan(id, View::Overview).go(),
                    Err(error) => failure.set(Some(error)),
                }
            }),
        }
    };
    let judged = Memo::new(move |_| work.placed.with(|placed| says_how_it_stands(&placed.draft)));
    let back = session.map_or(Route::Start, |it| Route::Plan(it.id(), View::Tree(None)));
    let (label, promise) = match session {
        Some(_) => (texts.add_to_plan, texts.undone_as_one),
        None => (texts.create_plan, texts.not_saved_yet),
    };
    view! {
        <section class="step" aria-labelledby="paste-accept">
            <h2 id="paste-accept">{if session.is_some() { texts.accept_add } else { texts.accept }}</h2>
            <div class="fields">
                {match session {
                    Some(session) => view! { <Under session form/> }.into_any(),
                    None => view! { <TitlePage form/> }.into_any(),
                }}
                <Show when=move || judged.get()>
                    <OccasionFields session form/>
                </Show>
            </div>
        </section>
        {move || failure.get().map(|error| view! {
            <Banner tone=BannerTone::Error title=texts.not_taken>{told(error)}</Banner>
        })}
        <div class="commit-bar">
            <span>
                <strong>{move || work.placed.with(|placed| format!("{}.", counted(placed).join(", ")))}</strong>
                " "
                <span class="soft">{promise}</span>
            </span>
            <div class="cluster">
                <a class="button" href=back.href()>{texts.cancel}</a>
                <Button label kind=ButtonKind::Primary disabled=nothing on_press=accept/>
            </div>
        </div>
    }
}

fn told(error: NotTaken) -> &'static str {
    let texts = &t().paste;
    match error {
        NotTaken::Date => texts.no_date,
        NotTaken::Refused => texts.refused,
        NotTaken::NotKept => texts.not_kept,
    }
}

/// Whether there is anything to say of an occasion: a judgement, or a figure without a year.
fn says_how_it_stands(draft: &Draft) -> bool {
    let goals = draft.goals.iter().map(|it| &it.judgement);
    let indicators = draft.indicators.iter().map(|it| &it.judgement);
    let undated = |outcome: &uppfyllt::exchange::draft::DraftOutcome| outcome.year.is_none();
    goals
        .chain(indicators)
        .any(|it| *it != Judgement::default())
        || draft
            .indicators
            .iter()
            .any(|it| it.outcomes.iter().any(undated))
}

fn intake<'a>(plan: &'a Plan, form: Form) -> Result<Intake<'a>, NotTaken> {
    Ok(Intake {
        plan,
        under: form.under.get_untracked(),
        occasion: form.occasion().ok_or(NotTaken::Date)?,
        loose: t().paste.loose,
    })
}

/// Adds the draft to the open plan, as one change.
fn add(session: Session, (draft, cause): (Draft, Cause), form: Form) -> Result<(), NotTaken> {
    let edit = session.with_untracked(|plan| {
        let intake = intake(plan, form)?;
        Ok(draft.into_edit(&intake, &mut pasting::ids()))
    })?;
    let done = session.dispatch_out_of(edit, cause);
    done.map_err(|_| NotTaken::Refused)?;
    Route::Plan(session.id(), View::Tree(None)).go();
    Ok(())
}

/// Makes a plan of the draft and keeps it.
async fn create(library: Library, draft: Draft, form: Form) -> Result<PlanId, NotTaken> {
    let mut ids = pasting::ids();
    let mut plan = Plan::new(ids.fresh());
    let title_page = Edit::Put(Record::About(Arc::new(form.about())));
    plan.apply(title_page).map_err(|_| NotTaken::Refused)?;
    let edit = draft.into_edit(&intake(&plan, form)?, &mut ids);
    plan.apply(edit).map_err(|_| NotTaken::Refused)?;
    let kept = library.keep(&plan, 0, None, None).await;
    kept.map(|_| plan.id).map_err(|_| NotTaken::NotKept)
}

/// Whose plan a new plan is.
#[component]
fn TitlePage(form: Form) -> impl IntoView {
    let texts = &t().paste;
    view! {
        <TextField
            label=texts.plan_title
            hint=texts.plan_title_hint
            value=form.title
            on_commit=move |text| form.title.set(text)
            wide=true
        />
        <TextField label=texts.municipality value=form.municipality on_commit=move |text| form.municipality.set(text)/>
        <TextField label=texts.committee value=form.committee on_commit=move |text| form.committee.set(text)/>
    }
}

/// Where in the open plan it goes.
#[component]
fn Under(session: Session, form: Form) -> impl IntoView {
    let texts = &t().paste;
    let choices = session.outline().with_untracked(|outline| {
        session.with_untracked(|plan| {
            let named = |id: &GoalId| {
                let goal = plan.goals.get(id)?;
                let text: String = goal.text.chars().take(80).collect();
                Some(Choice::new(Some(*id), text))
            };
            let goals = outline.goals(None).iter().filter_map(named);
            let top = Choice::new(None, texts.at_top);
            std::iter::once(top).chain(goals).collect::<Vec<_>>()
        })
    });
    view! {
        <SelectField label=texts.under choices value=form.under on_change=move |under| form.under.set(under)/>
    }
}

/// The occasion that the judgements are of.
#[component]
fn OccasionFields(session: Option<Session>, form: Form) -> impl IntoView {
    let texts = &t().paste;
    let known = session
        .map(|session| known_occasions(&session))
        .unwrap_or_default();
    let has_known = !known.is_empty();
    let new = Choice::new(None, t().overview.new_occasion);
    let choices: Vec<_> = known.into_iter().chain([new]).collect();
    let kinds = OccasionKind::ALL.map(|kind| Choice::new(kind, (t().status.occasion)(kind)));
    let kinds = StoredValue::new(kinds.to_vec());
    view! {
        {has_known.then(|| view! {
            <SelectField label=texts.judged_at choices value=form.known on_change=move |known| form.known.set(known)/>
        })}
        <Show when=move || form.known.get().is_none()>
            <SelectField
                label=texts.judged_kind
                choices=kinds.get_value()
                value=form.kind
                on_change=move |kind| form.kind.set(kind)
            />
            <TextField
                label=t().overview.occasion_date
                hint=texts.date_hint
                kind="date"
                value=form.date
                on_commit=move |date| form.date.set(date)
            />
            <TextField
                label=texts.occasion_title
                hint=texts.occasion_title_hint
                value=form.occasion_title
                on_commit=move |title| form.occasion_title.set(title)
            />
        </Show>
    }
}

/// The occasions of the open plan that are not frozen, latest first.
fn known_occasions(session: &Session) -> Vec<Choice<Option<OccasionId>>> {
    let mut open: Vec<(Id<Occasion>, Arc<Occasion>)> = session.with_untracked(|plan| {
        let open = plan.occasions.iter().filter(|(_, it)| it.frozen.is_none());
        open.map(|(id, it)| (*id, it.clone())).collect()
    });
    uppfyllt::order::sort_by_key(&mut open, |(id, it)| std::cmp::Reverse((it.date, *id)));
    open.into_iter()
        .map(|(id, it)| Choice::new(Some(id), occasion_title(&it)))
        .collect()
}
