//! What holds of every document. Those of the example plans are tested in `tests/documents.rs`.

use proptest::prelude::*;

use super::link::Form;
use super::markup::{Passage, What};
use super::offer::{CellAs, Found, cells, columns, offers, tables};
use super::{Reading, Shape, markup, of};
use crate::paper::{Block, Table};
use crate::plan::{PartKind, Template, TemplatePart, sample};
use crate::text::Language;

/// A template with a part of every sort.
fn everything() -> Template {
    let mut template = Shape::Report.template();
    let kinds = PartKind::ALL.into_iter().enumerate();
    template.parts = kinds
        .map(|(n, kind)| TemplatePart::new(sample::id(n), kind))
        .collect();
    template
}

/// A row has as many columns as its table, those counted that reach down into it.
fn is_whole(table: &Table) -> bool {
    let columns = table.columns.len();
    let mut below = vec![0u16; columns];
    table.rows.iter().all(|row| {
        let mut at = 0;
        for cell in &row.cells {
            while below.get(at).is_some_and(|it| *it > 0) {
                at += 1;
            }
            for _ in 0..cell.across {
                match below.get_mut(at) {
                    Some(it) => *it = cell.down,
                    None => return false,
                }
                at += 1;
            }
        }
        let is_filled = below.iter().all(|it| *it > 0);
        below.iter_mut().for_each(|it| *it = it.saturating_sub(1));
        is_filled
    })
}

proptest! {
    /// Of any plan a document comes, the same each time, whose tables are whole and whose page holds.
    #[test]
    fn any_plan_gives_a_document(plan in sample::plan()) {
        let template = everything();
        for occasion in [None, plan.occasions_by_day().last().copied()] {
            for language in Language::ALL {
                let document = of(&plan, &template, occasion, language);
                prop_assert_eq!(&document, &of(&plan, &template, occasion, language));
                for block in &document.blocks {
                    if let Block::Table(table) = block {
                        prop_assert!(is_whole(table), "{table:?}");
                    }
                }
                let page = super::html::page(&document);
                prop_assert_eq!(page.matches("<table>").count(), page.matches("</table>").count());
            }
        }
    }
}

/// Every offer stands in a text as a link, or two, that say what it says.
fn holds(reading: &Reading, found: &Found) -> Result<(), TestCaseError> {
    let offers = found.groups.iter().flat_map(|it| &it.offers);
    for offer in offers {
        let passages = markup::read(&offer.markup);
        let [Passage::Paragraph(spans)] = passages.as_slice() else {
            return Err(TestCaseError::fail(format!("{passages:?}")));
        };
        let mut says = Some(String::new());
        for span in spans {
            let part = match &span.what {
                What::Text(text) => Some(text.clone()),
                What::Note(_) => return Err(TestCaseError::fail(offer.markup.clone())),
                What::Figure(it) => {
                    prop_assert!(it.link.is_some(), "{}", offer.markup);
                    it.link.as_ref().and_then(|link| reading.figure(link))
                }
            };
            says = says.zip(part).map(|(says, part)| says + &part);
        }
        prop_assert_eq!(&says, &offer.says);
    }
    Ok(())
}

proptest! {
    /// What is offered of any plan can be put into a text, and reads there as offered.
    #[test]
    fn any_offer_holds_what_it_says(plan in sample::plan()) {
        for occasion in [None, plan.occasions_by_day().last().copied()] {
            let reading = Reading::of(&plan, occasion, Language::Swedish);
            holds(&reading, &offers(&reading, ""))?;
            for (table, _) in tables(&reading) {
                let form = Form::default();
                holds(&reading, &cells(&reading, table, CellAs::Amount(form), ""))?;
                for (by, _) in columns(&reading, table) {
                    holds(&reading, &cells(&reading, table, CellAs::Share(by), ""))?;
                    holds(&reading, &cells(&reading, table, CellAs::Both(form, by), ""))?;
                }
            }
        }
    }
}
