//! Plan files coming in: why one does not open, what is worth knowing of one that did.

use super::frame::noun;
use crate::edit::{Broken, Kind, Rule};
use crate::file::{Fault, FileError, Foreign, Limit, Note, Place, Problem};
use crate::text::catalogue::opening::OpeningTexts;

pub const TEXTS: OpeningTexts = OpeningTexts {
    failed: "Filen öppnades inte.",
    under: |name, at, of| match of {
        1 => format!("Öppnar {name}."),
        _ => format!("Öppnar {name} ({at} av {of})."),
    },
    stop: "Avbryt",
    unreadable: "Webbläsaren kunde inte läsa filen. Den kan ha flyttats eller vara låst av ett annat program.",
    not_kept: "Planen kunde inte sparas i webbläsaren. Filen är orörd.",
    error,
    note,
};

fn error(error: &FileError) -> String {
    match error {
        FileError::Empty => "Filen är tom.".to_owned(),
        FileError::Foreign(foreign) => self::foreign(*foreign).to_owned(),
        FileError::NotText { at } => {
            format!("Filen är ingen text (byte {at}). Den kan vara skadad.")
        }
        FileError::Cut { bytes } => {
            format!(
                "Filen tar slut mitt i, efter {bytes} byte. Be om filen en gång till, eller öppna en tidigare kopia."
            )
        }
        FileError::TooBig(limit) => match limit {
            Limit::Bytes => "Filen är större än 64 MB, och så stor är ingen plan.",
            Limit::Depth => "Filen är nästlad djupare än någon plan.",
            Limit::Memory | Limit::Records => "Filen innehåller fler uppgifter än någon plan och kan inte öppnas. Inget är ändrat. Öppna en tidigare planfil, eller be om filen en gång till.",
        }
        .to_owned(),
        FileError::Syntax(at) => format!(
            "Filen är inte skriven som en planfil från rad {}, tecken {}.",
            at.line, at.column
        ),
        FileError::HalfCharacter(at) => format!(
            "På rad {}, tecken {} står ett halvt tecken, som ingen text kan innehålla.",
            at.line, at.column
        ),
        FileError::Number(at) => format!(
            "Talet på rad {}, tecken {} går inte att bevara exakt.",
            at.line, at.column
        ),
        FileError::FieldTwice(at) => format!(
            "Samma uppgift står två gånger, den andra före rad {}, tecken {}.",
            at.line, at.column
        ),
        FileError::Unrescued(_) => "Det går inte att få fram en hel plan ur filen. Behåll den, och öppna en tidigare planfil.".to_owned(),
        FileError::Problems(problems) => listed("Filen har fel", problems.iter().map(problem)),
        FileError::Broken(broken) => listed(
            "Filen bryter mot planens regler",
            broken.iter().map(self::broken),
        ),
    }
}

fn foreign(foreign: Foreign) -> &'static str {
    match foreign {
        Foreign::Workbook => {
            "Det är en Excelfil. Kopiera tabellen i den och klistra in den i stället."
        }
        Foreign::Document => {
            "Det är ett Worddokument. Kopiera tabellen i det och klistra in den i stället."
        }
        Foreign::Pdf => "Det är en PDF. Kopiera tabellen i den och klistra in den i stället.",
        Foreign::OldOffice | Foreign::RichText => {
            "Det är ett dokument från ett ordbehandlings- eller kalkylprogram. Kopiera tabellen i det och klistra in den i stället."
        }
        Foreign::OtherText => {
            "Det är en textfil, ingen planfil. Är det en tabell går den att klistra in."
        }
        Foreign::WebPage => "Det är en sparad webbsida. Planfilen slutar på .json.",
        Foreign::Zip | Foreign::Gzip => {
            "Det är ett komprimerat arkiv. Packa upp det och öppna planfilen i det."
        }
        Foreign::Picture => "Det är en bild.",
        Foreign::Xml => "Det är en XML-fil, ingen planfil.",
        Foreign::OtherJson => "Det är en JSON-fil, men ingen planfil från Uppfyllt.",
    }
}

fn problem(problem: &Problem) -> String {
    let field = match problem.field.is_empty() {
        true => String::new(),
        false => format!(", {}", problem.field),
    };
    let at = format!("{}{field}", place(&problem.place));
    format!("{at} ({})", fault(&problem.fault))
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Missing => "saknas".to_owned(),
        Fault::Sort { found } => format!("{found} är av fel slag"),
        Fault::NoChoice { found, choices } => {
            format!("{found} är inget av {}", choices.join(", "))
        }
        Fault::NoValue { found } => format!("{found} går inte att läsa"),
        Fault::Contradicts { row } => format!("säger emot rad {row}"),
        Fault::NoMeasurement => "hör till ett mätvärde som inte finns".to_owned(),
    }
}

fn broken(broken: &Broken) -> String {
    let kind = |key| noun(Kind::of(key)).0;
    let rule = match &broken.rule {
        Rule::Refers(other) => format!("{} som det hänvisas till finns inte", kind(other)),
        Rule::GoalTree | Rule::UnitTree => "ligger under sig själv".to_owned(),
        Rule::Quotient => "är en kvot av sig själv eller av en annan kvot".to_owned(),
        Rule::Weight => "vikten är mindre än 0".to_owned(),
        Rule::Scale => "skalans nivåer, värden och gränser går inte ihop".to_owned(),
        Rule::Level => "statusen finns inte i skalan".to_owned(),
        Rule::Cells => "en rad har inte en cell för varje kolumn".to_owned(),
    };
    format!("{} ({rule})", kind(&broken.record))
}

fn place(place: &Place) -> String {
    match place.row {
        Some(row) => format!("{}, rad {row}", place.table),
        None => place.table.to_owned(),
    }
}

fn listed(what: &str, places: impl Iterator<Item = String>) -> String {
    let places: Vec<String> = places.collect();
    let shown = places
        .iter()
        .take(5)
        .cloned()
        .collect::<Vec<_>>()
        .join("; ");
    match places.len() {
        0..=5 => format!("{what}: {shown}."),
        all => format!("{what}: {shown} och {} till.", all - 5),
    }
}

fn note(note: &Note) -> String {
    match note {
        Note::Checksum { .. } => "Filens kontrollsumma stämmer inte: den är ändrad för hand eller skadad. Kontrollera innehållet.".to_owned(),
        Note::NoChecksum => "Filen saknar kontrollsumma, så det går inte att veta om den är hel.".to_owned(),
        Note::Migrated { from } => format!("Filen var av en äldre version ({from}) och är omgjord till den nya."),
        Note::Same(at) => format!("{}: stod två gånger lika och finns nu en gång.", place(at)),
        Note::Rekeyed { place: at, .. } => format!("{}: hade samma id som en annan uppgift. Båda finns kvar.", place(at)),
        Note::Unknown { fields } => format!("{fields} uppgifter är okända för den här versionen. De bevaras."),
        Note::BaseLost => "Filen är en kopia, men utgångsläget som den ska bära med sig går inte att läsa. Slås den samman med en annan plan visas varje skillnad.".to_owned(),
        Note::LeftOut(it) => format!("{}: förstås inte av den här versionen och visas inte.", problem(it)),
        Note::LeftOutBroken(it) => format!("{}: visas inte.", broken(it)),
        Note::Rescued { whole: true } => "Planen är återställd ur det som var sparat i en webbläsare.".to_owned(),
        Note::Rescued { whole: false } => "Planen är återställd ur det som var sparat i en webbläsare. Något av det var skadat: kontrollera de senaste ändringarna, och behåll filen.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{GoalId, RecordKey};

    #[test]
    fn a_fault_is_told_with_its_place_and_what_stands_there() {
        let at = |row, field: &str, fault| Problem {
            place: Place {
                table: "goals",
                row: Some(row),
                id: None,
            },
            field: field.to_owned(),
            fault,
        };
        let found = "“i fjol”".to_owned();
        let problems = vec![
            at(3, "due", Fault::NoValue { found }),
            at(4, "", Fault::Contradicts { row: 2 }),
        ];
        assert_eq!(
            error(&FileError::Problems(problems)),
            "Filen har fel: goals, rad 3, due (“i fjol” går inte att läsa); goals, rad 4 (säger emot rad 2)."
        );
    }

    #[test]
    fn a_broken_rule_is_told_in_words() {
        let goal = RecordKey::Goal(GoalId::new(uuid::Uuid::nil()));
        let refers = |record| Broken {
            record,
            rule: Rule::Refers(goal),
        };
        assert_eq!(
            error(&FileError::Broken(vec![
                refers(RecordKey::About),
                refers(goal)
            ])),
            "Filen bryter mot planens regler: uppgifter om planen (mål som det hänvisas till finns inte); mål (mål som det hänvisas till finns inte)."
        );
    }
}
