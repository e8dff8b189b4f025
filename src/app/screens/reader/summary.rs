//! The figures in words: the index, how many goals stand where, and what is expected.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::fulfilment::{Filter, Index};
use uppfyllt::plan::{LevelKey, Rules, Subject};
use uppfyllt::text::why;

use super::goal::Words;
use super::reading::Reading;
use crate::language::{language, t};
use crate::parts::{ScaleOf, figure, level_plural, standing};
use crate::widgets::Status;

/// The figures of the whole plan.
#[component]
pub fn Summary(reading: Reading) -> impl IntoView {
    let rules: Arc<Rules> = reading.plan.rules.clone();
    let index = &reading.results.index;
    let value = index.value.map(|score| score.value());
    view! {
        <section class="read-summary" aria-labelledby="read-summary">
            <h2 id="read-summary">{t().reader.summary}</h2>
            <p class="lede">{in_words(index, &rules)}</p>
            <ScaleOf rules=Signal::stored(rules.clone()) value=Signal::stored(value)/>
            <p class="soft">{made_of(&reading)}</p>
            <Counts reading=reading.clone()/>
            {expected(index, &rules).map(|(lede, of)| view! {
                <p class="lede">{lede}</p>
                <p class="soft">{of}</p>
            })}
            <Words reading=reading.clone() subject=Subject::Plan/>
        </section>
    }
}

fn in_words(index: &Index, rules: &Rules) -> String {
    match index.value {
        Some(score) => {
            let (_, word) = standing(rules, index.status.as_ref());
            (t().reader.index)(&figure(score.value()), &word)
        }
        None => why::index(index, language()),
    }
}

fn made_of(reading: &Reading) -> Option<String> {
    let index = &reading.results.index;
    index.value?;
    let level = usize::from(reading.plan.rules.index_level);
    let plural = level_plural(&reading.plan.about, level).to_lowercase();
    let counting = index.parts.iter().filter(|part| part.counts()).count();
    Some((t().overview.mean_of)(counting, index.parts.len(), &plural))
}

/// What is expected at the end of the year, and what that rests on.
fn expected(index: &Index, rules: &Rules) -> Option<(String, String)> {
    let outlook = index.outlook.as_ref()?;
    let value = outlook.value?;
    let (_, word) = standing(rules, outlook.status.as_ref());
    let lede = (t().reader.expected)(&figure(value.value()), &word);
    Some((
        lede,
        (t().overview.forecast_of)(outlook.given, outlook.carried),
    ))
}

/// How many goals stand where; what no goal stands at is left out.
#[component]
fn Counts(reading: Reading) -> impl IntoView {
    let plan = &reading.plan;
    let counts = reading.results.goal_counts(plan, &Filter::default());
    let levels = counts.levels.iter().map(|(key, count)| (Some(key), *count));
    let rows = levels.chain([(None, counts.not_assessed)]);
    let row = |(status, count): (Option<&LevelKey>, usize)| {
        let (shape, word) = standing(&plan.rules, status);
        (count > 0).then(|| {
            view! {
                <div>
                    <dt><Status shape word/></dt>
                    <dd>{count}</dd>
                </div>
            }
        })
    };
    view! { <dl class="counts">{rows.map(row).collect_view()}</dl> }
}
