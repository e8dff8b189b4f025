//! What people have said: judgements, explanations of the economy, chapters, risks, terms.

use super::*;

pub fn judged() -> Vec<Record> {
    let said = |occasion, subject, assessment: Assessment| {
        let key = AssessmentKey {
            occasion: id(occasion),
            subject,
        };
        Record::Assessment(key, assessment.into())
    };
    let of = |indicator| Subject::Indicator(id(indicator));
    let level = |key: &str| Some(LevelKey::new(key));
    let whole = Assessment {
        analysis: text(
            "Två av tre mål går åt rätt håll.^[Bedömt av ledningsgruppen, se [protokollet](https://example.org/protokoll).]",
        ),
        ..Assessment::default()
    };
    let of_care = Assessment {
        analysis: format!(
            "# Nöjdheten\nAndelen blev {{{{value {}}}}}.",
            id::<Goal>(PLEASED)
        ),
        ..Assessment::default()
    };
    let pleased = Assessment {
        comment: text("Enkäten besvarades av fler än förra året."),
        analysis: text("Kontinuiteten är **bättre** än tidigare."),
        forecast: level("met"),
        ..Assessment::default()
    };
    let lunches = Assessment {
        status: level("partly"),
        reason: text("Södra började först i oktober."),
        forecast: level("met"),
        ..Assessment::default()
    };
    let then = Assessment {
        status: level("not"),
        ..Assessment::default()
    };
    vec![
        said(INTERIM, of(LUNCHES), then),
        said(YEAR_END, Subject::Plan, whole),
        said(YEAR_END, Subject::Goal(id(CARE)), of_care),
        said(YEAR_END, of(PLEASED), pleased),
        said(YEAR_END, of(LUNCHES), lunches),
    ]
}

pub fn economy() -> Vec<Record> {
    let [outcome, budget, left] = [1, 2, 3].map(ColumnKey::new);
    let column = |key, title: &str, kind, formula| BudgetColumn {
        key,
        title: text(title),
        kind,
        formula,
        ..BudgetColumn::default()
    };
    let columns = vec![
        column(
            outcome,
            "Utfall",
            ColumnKind::Outcome,
            ColumnFormula::Entered,
        ),
        column(budget, "Budget", ColumnKind::Budget, ColumnFormula::Entered),
        column(
            left,
            "Avvikelse",
            ColumnKind::Deviation,
            ColumnFormula::Difference {
                of: outcome,
                less: budget,
            },
        ),
    ];
    let row = |n: u128, label: &str, role, cells: &[(ColumnKey, &str)]| BudgetRow {
        id: id(n),
        label: text(label),
        role,
        cells: cells.iter().map(|(key, it)| (*key, decimal(it))).collect(),
        ..BudgetRow::default()
    };
    let table = |(n, occasion): (u128, u128)| {
        let spent = if occasion == INTERIM {
            "-41000"
        } else {
            "-61500"
        };
        let home = BudgetRow {
            analysis: text("Sjuklönerna var högre i februari."),
            outlook: text("- Vikarier ersätts\n- Scheman planeras ihop"),
            ..row(
                HOME,
                "Hemtjänst",
                RowRole::Item,
                &[(outcome, spent), (budget, "-60000")],
            )
        };
        let day_care = [(outcome, "-9500"), (budget, "-10000")];
        let table = BudgetTable {
            title: text("Bilaga 1: resultat"),
            occasion: Some(id(occasion)),
            unit: text("tkr"),
            columns: columns.clone(),
            rows: vec![
                home.into(),
                row(42, "Dagverksamhet", RowRole::Item, &day_care).into(),
                row(43, "Netto", RowRole::Sum, &[]).into(),
            ],
            footnotes: vec![text("Belopp utan intern hyra.")],
            ..BudgetTable::default()
        };
        Record::BudgetTable(id(n), table.into())
    };
    TABLES.map(table).into()
}

pub fn prose() -> Vec<Record> {
    let chapter = Chapter {
        kind: ChapterKind::Mission,
        title: text("Uppdraget"),
        body: format!(
            "Nämnden svarar för **hemtjänst**.^[Enligt reglementet, § 3.]\n\nHemtjänsten kostade {{{{cell {} {} 1 unsigned}}}}.^[Hela året; {{{{share {} {} 1 2}}}} av budgeten.]",
            id::<Goal>(32),
            id::<Goal>(HOME),
            id::<Goal>(32),
            id::<Goal>(HOME),
        ),
        ..Chapter::default()
    };
    let risk = |n, wording: &str, weights: Option<(u8, u8)>, responsible: &str| {
        let risk = Risk {
            rank: rank(n),
            text: text(wording),
            likelihood: weights.map(|it| it.0),
            consequence: weights.map(|it| it.1),
            action: text("Följs varje månad"),
            responsible: text(responsible),
            ..Risk::default()
        };
        Record::Risk(id(n), risk.into())
    };
    let term = GlossaryTerm {
        term: text("Fast omsorgskontakt"),
        explanation: text("Den som samordnar någons hemtjänst."),
        ..GlossaryTerm::default()
    };
    vec![
        Record::Chapter(id(81), chapter.into()),
        risk(82, "Brist på undersköterskor", Some((4, 3)), "Eva Ek"),
        risk(83, "Högre livsmedelspriser", Some((2, 2)), ""),
        Record::GlossaryTerm(id(84), term.into()),
    ]
}
