//! Any bytes give a value or an error, in bounded time and memory: what the readers of the library need at most,
//! for files made to hurt and for the largest that are read. Workbooks are held to the same in `src/office`.

mod large;
mod made_up;
mod measured;
mod plans;

use uppfyllt::exchange::series::kolada::Answers;
use uppfyllt::exchange::series::{Progress, Readings, Refusal};

/// What an answer of Kolada says.
fn answers(text: String) -> Result<Readings, Refusal> {
    let mut answers = Answers::new(text)?;
    while answers.step(100_000)? != Progress::Done {}
    Ok(answers.finish())
}
