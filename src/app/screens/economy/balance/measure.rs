//! Adding what is done for a balance: an activity with an expected effect, under a goal.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{
    Activity, ActivityStatus, Decimal, Effect, GoalId, Measure, Node, Outline, Plan, Rank, Record,
    Value,
};
use uppfyllt::text::number;

use super::super::facts::day_of;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Dialog, Icon, SelectField, TextField};

/// What has been filled in.
#[derive(Clone, Copy)]
struct Form {
    goal: RwSignal<Option<GoalId>>,
    text: RwSignal<String>,
    amount: RwSignal<String>,
}

/// A button and its dialog.
#[component]
pub fn NewMeasure() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let open = RwSignal::new(false);
    let goals = session.derive(goals);
    let form = Form {
        goal: RwSignal::new(None),
        text: RwSignal::default(),
        amount: RwSignal::default(),
    };
    let begin = move |()| {
        form.goal
            .set(goals.with_untracked(|all| all.first().and_then(|it| it.value)));
        form.text.set(String::new());
        form.amount.set(String::new());
        open.set(true);
    };
    let missing = Signal::derive(move || {
        form.goal.get().is_none()
            || form.text.with(|it| it.trim().is_empty())
            || form.amount.with(|it| tkr(it)).is_none()
    });
    let add = move |()| {
        if put(session, form).is_some() {
            open.set(false);
        }
    };
    let locked = Signal::derive(move || !session.can_edit() || goals.with(Vec::is_empty));
    view! {
        <p class="screen-only">
            <Button label=texts.new_measure icon=Icon::Add small=true on_press=begin disabled=locked/>
        </p>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.new_measure
            close_label=t().frame.close
            actions=move || view! {
                <Button label=texts.add_measure kind=ButtonKind::Primary on_press=add disabled=missing/>
            }
        >
            <p>{texts.new_measure_what}</p>
            <div class="fields">
                <SelectField
                    label=texts.measure_goal
                    choices=goals
                    value=form.goal
                    on_change=move |it| form.goal.set(it)
                />
                <TextField
                    label=t().tree.activity.text
                    value=form.text
                    on_commit=move |it| form.text.set(it)
                    wide=true
                />
                <TextField
                    label=texts.measure_amount
                    value=form.amount
                    number=true
                    refuse=Callback::new(|text: String| {
                        tkr(&text).is_none().then(|| t().tree.refused.number.to_owned())
                    })
                    on_commit=move |it| form.amount.set(it)
                />
            </div>
        </Dialog>
    }
}

/// The activity, planned for the year of the occasion looked at.
fn put(session: Session, form: Form) -> Option<()> {
    let occasion = session.occasion().get_untracked();
    let goal = form.goal.get_untracked()?;
    let amount = form.amount.with_untracked(|it| tkr(it))?;
    let under = Node::Goal(goal);
    let (last, year) = session.with_untracked(|plan| {
        let activities = plan.activities.iter().filter(|(_, it)| it.under == under);
        let last = activities.map(|(_, it)| it.rank.clone()).max();
        (last, day_of(plan, occasion).map(|it| it.year()))
    });
    let activity = Activity {
        under,
        rank: Rank::between(last.as_ref(), None),
        text: form.text.with_untracked(|it| it.trim().to_owned()),
        responsible: String::new(),
        start: None,
        due: None,
        status: ActivityStatus::Planned,
        effect: Some(Effect { amount, year }),
        note: String::new(),
        extra: Default::default(),
    };
    let put = session.put(Record::Activity(session.fresh(), Arc::new(activity)));
    put.ok().map(|_| ()) // a refused edit is told by the shell
}

fn tkr(text: &str) -> Option<Decimal> {
    let measure = Measure {
        unit: "tkr".to_owned(),
        ..Measure::default()
    };
    match number::read(text, &measure) {
        Ok(Some(Value::Number(amount))) => Some(amount),
        _ => None,
    }
}

fn goals(plan: &Plan) -> Vec<Choice<Option<GoalId>>> {
    let rows = Outline::of(plan).rows().into_iter();
    let goal = rows.filter_map(|row| match row.node {
        Node::Goal(id) => Some((id, plan.goals.get(&id)?.text.clone())),
        Node::Indicator(_) => None,
    });
    goal.map(|(id, text)| Choice::new(Some(id), text)).collect()
}
