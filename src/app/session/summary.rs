//! A plan in a few words, for the list of kept plans.

use uppfyllt::file::Task;
use uppfyllt::file::journal::{Summary, TaskSummary};
use uppfyllt::plan::Plan;

use crate::platform::clock;

/// A plan as the list of kept plans shows it.
pub fn summary(plan: &Plan, revision: u64, task: Option<Task>) -> Summary {
    let owner = [&plan.about.municipality, &plan.about.committee];
    let owner: Vec<&str> = owner
        .into_iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    Summary {
        title: plan.about.title.clone(),
        subtitle: owner.join(" · "),
        revision,
        saved_at_ms: clock::now_ms(),
        task: task.and_then(|task| asked(plan, task)),
    }
}

/// What a task asks for; `None` where its unit or occasion was taken away.
fn asked(plan: &Plan, task: Task) -> Option<TaskSummary> {
    Some(TaskSummary {
        unit: plan.units.get(&task.unit)?.name.clone(),
        occasion: plan.occasions.get(&task.occasion)?.clone(),
    })
}
