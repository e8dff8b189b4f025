//! What the rows are: known by their labels, decided by what adds up.

use super::{Fault, Problem, figures::Figures, pieces::Piece};
use crate::exchange::clean;
use crate::plan::{
    Accrual, BudgetColumn, BudgetKind, BudgetRow, ColumnFormula, Day, Decimal, Id, IdSource,
    MoneySide, RowRole,
};

/// The rows of a table, with their figures.
pub fn rows(
    piece: &Piece<'_>,
    kind: BudgetKind,
    columns: &[BudgetColumn],
    figures: &Figures,
    until: Option<Day>,
    ids: &mut impl IdSource,
    problems: &mut Vec<Problem>,
) -> Vec<BudgetRow> {
    let labels: Vec<(String, usize)> = piece.body.iter().map(|row| piece.label(row)).collect();
    let reader = Reader {
        labels: &labels,
        columns,
        figures,
    };
    let parts = match kind {
        BudgetKind::Result | BudgetKind::Investments => reader.sums(),
        BudgetKind::Activities => reader.groups(),
        BudgetKind::Volumes => reader.volumes(),
    };
    for at in parts.lonely {
        let place = piece.body[at].cells.first().map(|it| it.place);
        problems.push(Problem {
            place: place.unwrap_or_default(),
            fault: Fault::NoParts(labels[at].0.clone()),
        });
    }
    let evenly = |at| is_even(columns, figures, until, at);
    let row = |(at, (role, depth)): (usize, (RowRole, u8))| {
        let cells = columns.iter().zip(&figures.rows[at]);
        let cells = cells.filter_map(|(column, figure)| Some((column.key, (*figure)?)));
        BudgetRow {
            id: Id::new(ids.next_uuid()),
            label: labels[at].0.clone(),
            role,
            depth,
            side: side(role, &labels[at].0),
            accrual: if evenly(at) {
                Accrual::Evenly
            } else {
                Accrual::Entered
            },
            cells: cells.collect(),
            ..BudgetRow::default()
        }
    };
    parts.roles.into_iter().enumerate().map(row).collect()
}

/// Role and depth of every row, and the rows that look like groups and are none.
struct Parts {
    roles: Vec<(RowRole, u8)>,
    lonely: Vec<usize>,
}

struct Reader<'a> {
    labels: &'a [(String, usize)],
    columns: &'a [BudgetColumn],
    figures: &'a Figures,
}

impl Reader<'_> {
    /// Items with the sums of them below.
    fn sums(&self) -> Parts {
        let (mut since, mut all, mut sums) = (Vec::new(), Vec::new(), Vec::new());
        let mut roles = Vec::new();
        for at in 0..self.labels.len() {
            let role = match self.says(at) {
                Says::Including => RowRole::Including,
                Says::Total if self.is_sum(at, &all) => RowRole::Total,
                Says::Total | Says::Sum if self.is_sum(at, &since) => RowRole::Sum,
                Says::Total | Says::Sum if self.is_sum(at, &sums) => RowRole::Net,
                _ => RowRole::Item,
            };
            match role {
                RowRole::Item => {
                    since.push(at);
                    all.push(at);
                }
                RowRole::Sum => {
                    since.clear();
                    sums.push(at);
                }
                RowRole::Net => sums.clear(),
                _ => {}
            }
            let depth = u8::from(role == RowRole::Including);
            roles.push((role, depth));
        }
        let lonely = Vec::new();
        Parts { roles, lonely }
    }

    /// Groups, which have fewer figures than the rows below that they are the sums of.
    fn groups(&self) -> Parts {
        let mut roles = vec![(RowRole::Item, 0); self.labels.len()];
        let mut lonely = Vec::new();
        let mut at = 0;
        while at < roles.len() {
            let below = self.parts_below(at);
            if self.says(at) == Says::Total {
                roles[at].0 = RowRole::Total;
            } else if let Some(count) = below {
                roles[at].0 = RowRole::Group;
                roles[at + 1..=at + count].fill((RowRole::Item, 1));
                at += count;
            } else if self.is_sparse(at) {
                lonely.push(at);
            }
            at += 1;
        }
        Parts { roles, lonely }
    }

    /// Rows under headings without figures.
    fn volumes(&self) -> Parts {
        let mut under = 0;
        let role = |at: usize| {
            if self.count(at) == 0 {
                under = 1;
                return (RowRole::Heading, 0);
            }
            (RowRole::Item, under)
        };
        Parts {
            roles: (0..self.labels.len()).map(role).collect(),
            lonely: Vec::new(),
        }
    }

    fn says(&self, at: usize) -> Says {
        let (label, column) = &self.labels[at];
        let key = clean::key(label);
        let key = key.trim_start_matches(['-', '–', '•', ' ']);
        let begins = |words: &[&str]| words.iter().any(|word| key.starts_with(word));
        let usual = self.labels.first().map_or(0, |(_, column)| *column);
        if begins(&["varav", "därav"]) {
            Says::Including
        } else if begins(&["total", "summa totalt"]) {
            Says::Total
        } else if begins(&["summa", "delsumma", "netto", "resultat"]) || *column < usual {
            Says::Sum
        } else {
            Says::Nothing
        }
    }

    /// Whether a row is the sum of others in most of its columns: in one, somebody may have erred.
    fn is_sum(&self, at: usize, rows: &[usize]) -> bool {
        let (held, of) = self.held(at, rows);
        !rows.is_empty() && of > 0 && held * 2 > of
    }

    /// In how many columns a row is the sum of others, of those where it has a figure.
    fn held(&self, at: usize, rows: &[usize]) -> (usize, usize) {
        let row = self.figures.rows[at].iter().enumerate();
        let stated = row.filter_map(|(column, figure)| Some((column, (*figure)?)));
        stated.fold((0, 0), |(held, of), (column, stated)| {
            let figures = rows
                .iter()
                .filter_map(|row| self.figures.rows[*row][column]);
            let sum = figures
                .clone()
                .try_fold(Decimal::ZERO, Decimal::checked_add);
            let holds = sum.is_some_and(|it| self.figures.agrees(stated, it, figures.count()));
            (held + usize::from(holds), of + 1)
        })
    }

    /// How many rows below a row it is the sum of: at least two, up to the next that looks like a
    /// group.
    fn parts_below(&self, at: usize) -> Option<usize> {
        if !self.is_sparse(at) {
            return None;
        }
        let below: Vec<usize> = (at + 1..self.labels.len())
            .take_while(|row| !self.is_sparse(*row))
            .collect();
        let mut best = None;
        for count in 2..=below.len() {
            let (held, of) = self.held(at, &below[..count]);
            if held == of {
                return Some(count);
            }
            let better = best.is_none_or(|(known, _)| held > known);
            if better && held * 2 > of {
                best = Some((held, count));
            }
        }
        best.map(|(_, count)| count)
    }

    /// It has figures, but only of income and costs together, where the row below has both apart.
    fn is_sparse(&self, at: usize) -> bool {
        let apart = |at: usize| {
            let cells = self.columns.iter().zip(&self.figures.rows[at]);
            let apart = cells.filter(|(column, _)| column.side != MoneySide::Net);
            apart.filter(|(_, figure)| figure.is_some()).count()
        };
        let next = at + 1 < self.labels.len();
        next && self.count(at) > 0 && apart(at) == 0 && apart(at + 1) > 0
    }

    fn count(&self, at: usize) -> usize {
        self.figures.rows[at].iter().flatten().count()
    }
}

/// What a label says of its row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Including,
    Sum,
    Total,
    Nothing,
}

fn side(role: RowRole, label: &str) -> MoneySide {
    let key = clean::key(label);
    match role {
        RowRole::Sum if key.contains("intäkt") => MoneySide::Income,
        RowRole::Sum if key.contains("kostnad") => MoneySide::Costs,
        _ => MoneySide::Net,
    }
}

/// Whether the budget to date is the part of the year's that has gone, and not the same.
fn is_even(columns: &[BudgetColumn], figures: &Figures, until: Option<Day>, row: usize) -> bool {
    let place = |key| columns.iter().position(|it| it.key == key);
    let holds = |(at, column): (usize, &BudgetColumn)| {
        let ColumnFormula::ProRata { of } = column.formula else {
            return None;
        };
        let (stated, year) = (figures.rows[row][at]?, figures.rows[row][place(of)?]?);
        let part = year.checked_mul(until?.months_gone())?;
        let part = part.checked_div(Decimal::from(12))?;
        Some(stated != year && figures.agrees(stated, part, 1))
    };
    let mut columns = columns.iter().enumerate();
    columns.any(|it| holds(it) == Some(true))
}
