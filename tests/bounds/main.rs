//! Any bytes give a value or an error, in bounded time and memory: what the readers of the library need at most,
//! for files made to hurt and for the largest that are read. Workbooks are held to the same in `src/office`.

mod large;
mod made_up;
mod measured;
