//! Choosing whose figures are shown and written: of which unit, of whom.

use leptos::prelude::*;
use uppfyllt::plan::{Gender, IndicatorId, Plan, SeriesKey, UnitId};
use uppfyllt::text::collation;

use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField};

const GENDERS: [Gender; 3] = [Gender::Total, Gender::Women, Gender::Men];

/// The choice of series, where there is more than one to choose.
#[component]
pub fn SeriesChoice(series: RwSignal<SeriesKey>) -> impl IntoView {
    let session = Session::here();
    let indicator = series.get_untracked().indicator;
    let several = session.derive(move |plan| several(plan, indicator));
    let units = session.derive(units);
    let genders = GENDERS.map(|gender| Choice::new(gender, (t().status.gender)(gender)));
    let genders = StoredValue::new(genders.to_vec());
    let texts = &t().indicators;
    view! {
        <Show when=move || several.get()>
            <div class="filters">
                <Show when=move || units.with(|units| units.len() > 1)>
                    <SelectField
                        label=texts.unit
                        choices=units
                        value=Signal::derive(move || series.get().unit)
                        on_change=move |unit| series.update(|series| series.unit = unit)
                    />
                </Show>
                <SelectField
                    label=texts.gender
                    choices=genders.get_value()
                    value=Signal::derive(move || series.get().gender)
                    on_change=move |gender| series.update(|series| series.gender = gender)
                />
            </div>
        </Show>
    }
}

fn several(plan: &Plan, indicator: IndicatorId) -> bool {
    let apart = |(key, _): (&SeriesKey, _)| key.unit.is_some() || !key.gender.is_total();
    !plan.units.is_empty() || plan.observations.of(indicator).any(apart)
}

fn units(plan: &Plan) -> Vec<Choice<Option<UnitId>>> {
    let mut units: Vec<(UnitId, String)> = plan
        .units
        .iter()
        .map(|(id, unit)| (*id, unit.name.clone()))
        .collect();
    uppfyllt::order::sort_by_key(&mut units, |(_, name)| collation::sort_key(name));
    let named = units
        .into_iter()
        .map(|(id, name)| Choice::new(Some(id), name));
    std::iter::once(Choice::new(None, t().indicators.all_units))
        .chain(named)
        .collect()
}
