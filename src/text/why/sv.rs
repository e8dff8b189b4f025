//! The sentences in Swedish.

use super::Words;
use crate::plan::{Missing, Progress, Retirement, Since, Span};

pub(super) const WORDS: Words = Words {
    at_least: |bound| format!("minst {bound}"),
    at_most: |bound| format!("högst {bound}"),
    judged_target: "bedöms av en person",
    done_target: "klart",
    of_budget: |share| format!("högst {share} av budgeten vid årets slut"),
    in_all: |side, amount, over| {
        let side = side.choose("minst", "högst");
        match over {
            Span::Year => format!("{side} {amount} per år"),
            Span::Term => format!("{side} {amount} under planens år"),
        }
    },
    as_others: |side, unit| format!("{} samma som {unit}", side.choose("minst", "högst")),
    moves: |way, by, since| {
        let way = way.choose("ökning", "minskning");
        let by = by.map_or_else(String::new, |by| format!(" med minst {by}"));
        match since {
            Some(Since::Baseline) => format!("{way}{by} från nuläget"),
            Some(Since::YearBefore) => format!("{way}{by} från året före"),
            None => format!("{way}{by}"),
        }
    },
    units_done: "räknat som antalet enheter som har gjort det",
    share_of_units: "räknat som andelen enheter som har gjort det",
    each_of: |parts| format!("var för sig i {parts}"),
    not_in_time: "räknat som antalet som inte är klara i tid",
    and: "och",
    moved_from: |limit, from, period| {
        let when = period.map_or_else(String::new, |period| format!(" ({period})"));
        match limit {
            Some(limit) => format!("gränsen är {limit}, räknat från {from}{when}"),
            None => format!("räknat från {from}{when}"),
        }
    },
    others_have: |unit, figure, period| format!("{unit} har {figure} ({period})"),
    elapsed: |day, share| format!("till och med {day} får {share} vara använt"),
    sum_of: |count, first, last| {
        let years = match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        };
        match count {
            1 => format!("räknat på det enda utfallet {years}"),
            _ => format!("summan av {count} utfall {years}"),
        }
    },
    not_moved: |value, target| format!("{value} når inte målet {target}"),
    in_parts: |missed, met, of| format!("{missed}; målet nås i {met} av {of} delar"),
    lacks_baseline: "Målet räknas från nuläget, som saknas eller är senare än utfallet.",
    lacks_year_before: "Målet räknas från året före, och för den perioden finns inget utfall då.",
    lacks_others: |unit| format!("Det finns inget utfall för {unit} att jämföra med."),
    lacks_term: "Målet räknas under planens år, som inte är angivna.",
    lacks_room: "Talen är för stora att räkna med.",
    reached: |progress| match progress {
        Progress::Done => "Det är klart",
        Progress::Begun => "Det är påbörjat men inte klart",
        Progress::NotBegun => "Det är inte påbörjat",
    },
    from_baseline: |value, period| match period {
        Some(period) => format!("från {value} ({period})"),
        None => format!("från {value}"),
    },
    scale: |lowest, highest| format!("skala {lowest}–{highest}"),
    wish: |wish| wish.choose("helst högre", "helst lägre"),
    met: |value, target| format!("{value} når målet {target}"),
    below: |value, target| format!("{value} är under målet {target}"),
    above: |value, target| format!("{value} är över målet {target}"),
    enough_way: |missed, share, from, needed| {
        format!(
            "{missed}, men har kommit {share} av vägen från {from} (minst {needed} krävs för delvis)"
        )
    },
    short_way: |missed, share, from, needed| {
        format!(
            "{missed} och har bara kommit {share} av vägen från {from} (minst {needed} krävs för delvis)"
        )
    },
    wrong_side: |missed, from| format!("{missed} och sämre än nuläget {from} när målet sattes"),
    near: |missed, limit, rule| {
        format!("{missed}, men inom gränsen för delvis, {limit} ({rule} av målet)")
    },
    far: |missed, limit, rule| {
        format!("{missed} och utanför gränsen för delvis, {limit} ({rule} av målet)")
    },
    already_there: "målet var redan nått i nuläget, så det finns ingen väg att mäta",
    later_baseline: "nuläget är mätt senare än utfallet, så det finns ingen väg att mäta",
    key_figure: "Ett nyckeltal följs men bedöms inte.",
    retired: |reason| match reason {
        Retirement::NotOurs => "Indikatorn följs inte längre: den hör till en annan nämnd.",
        Retirement::Fulfilled => "Indikatorn följs inte längre: den är uppfylld.",
        Retirement::CannotFollow => "Indikatorn följs inte längre: den går inte att följa upp.",
    },
    replaced: "Indikatorn är ersatt av en annan.",
    no_target: "Indikatorn har inget mål att jämföra med.",
    judged_by_person: "Målet har ingen regel att räkna med: en person bedömer det.",
    no_observation: "Det finns inget utfall till och med uppföljningens dag.",
    missing: |reason| match reason {
        Missing::NotMeasured => "Det senaste utfallet saknar värde: inte mätt.",
        Missing::NonResponse => "Det senaste utfallet saknar värde: svar saknas.",
        Missing::NotApplicable => "Det senaste utfallet saknar värde: inte aktuellt.",
        Missing::Confidential => "Det senaste utfallet saknar värde: sekretess.",
    },
    not_comparable: "Det senaste utfallet är inget som målets regel kan jämföra.",
    not_assessed: "Ej bedömt: ingen del av målet är bedömd.",
    set_by_person: |level, suggested| match suggested {
        Some(suggested) if suggested == level => {
            format!("En person har bedömt: {level}. Förslaget är detsamma.")
        }
        Some(suggested) => format!("En person har bedömt: {level}. Förslaget är {suggested}."),
        None => format!("En person har bedömt: {level}."),
    },
    outcome: |period| format!("utfall {period}"),
    outcome_with_age: |period, age| format!("utfall {period}, {age} gammalt"),
    since: |change, period| format!("{change} sedan {period}"),
    better: ", åt rätt håll",
    worse: ", åt fel håll",
    due: |target, period| format!("{target} senast {period}"),
    overdue: |target, period| format!("{target} senast {period}, som har passerat"),
    mean_of_parts: |value, counting, all| match (counting, all) {
        (1, 1) => format!("{value} är värdet av målets enda del."),
        (_, _) if counting == all => format!("{value} är medelvärdet av {all} delar."),
        _ => format!("{value} är medelvärdet av {counting} av {all} delar; övriga räknas inte."),
    },
    from_threshold: |level, from| format!("{level} gäller från {from}."),
    worst: |level| format!("{level} gäller under övriga nivåers gränser."),
    overridden: |level, computed| {
        if level == computed {
            format!("En person har bedömt målet: {level}, som värdet också ger.")
        } else {
            format!("En person har bedömt målet: {level}. Värdet ger {computed}.")
        }
    },
    only_by_person: |level, value| {
        format!("En person har bedömt målet: {level}. Ingen del är bedömd, så värdet är {value}.")
    },
    mean_of_goals: |value, counting, all| match (counting, all) {
        (1, 1) => format!("{value} är värdet av det enda målet."),
        (_, _) if counting == all => format!("{value} är medelvärdet av {all} målvärden."),
        _ => {
            format!("{value} är medelvärdet av {counting} av {all} målvärden; övriga räknas inte.")
        }
    },
    no_index: "Inget mål är bedömt, så det finns inget index.",
    outlook: |given, carried| match carried {
        0 => "Alla delar som räknas har prognos.".to_owned(),
        _ => format!(
            "Prognos finns för {given} av {} delar; övriga räknas med sin status nu.",
            given + carried
        ),
    },
    own_outlook: |level| format!("En person väntar sig {level} vid årets slut."),
};
