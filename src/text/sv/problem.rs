//! What went wrong, what is kept, and what to do.

use crate::text::catalogue::problem::ProblemTexts;

pub const TEXTS: ProblemTexts = ProblemTexts {
    not_saved: "De senaste ändringarna är inte sparade.",
    full: "Webbläsarens utrymme är slut. Ändringarna finns kvar på sidan: spara planen som fil, ta bort gamla planer och försök igen.",
    timed_out: "Webbläsarens lagring svarar inte. Ändringarna finns kvar på sidan: försök igen eller spara planen som fil.",
    failed: |name| {
        format!(
            "Webbläsaren svarade med ett fel ({name}). Ändringarna finns kvar på sidan: försök igen eller spara planen som fil."
        )
    },
    dead: "Sidan har stannat. Ladda om den; det som var sparat finns kvar.",
    in_memory: "Planen sparas inte i webbläsaren.",
    memory_missing: "Webbläsaren saknar lagring. Spara planen som fil innan du stänger sidan.",
    memory_denied: "Webbläsaren tillåter ingen lagring här, kanske för att fönstret är privat. Spara planen som fil innan du stänger sidan.",
    memory_hanging: "Webbläsarens lagring svarar inte. Spara planen som fil innan du stänger sidan.",
    memory_full: "Det finns inget utrymme kvar i webbläsarens lagring. Spara planen som fil innan du stänger sidan.",
    memory_broken: "Webbläsarens lagring är skadad. Spara planen som fil innan du stänger sidan.",
    read_only: "Planen kan läsas men inte ändras.",
    newer_file: "Filen är gjord med en nyare version av Uppfyllt. Allt i den finns kvar. Öppna den i den nyare versionen för att ändra.",
    newer_application: "En nyare version av Uppfyllt används i en annan flik. Ladda om den här fliken för att fortsätta.",
    unknown_change: "En sparad ändring kan inte läsas av den här versionen. Allt som är sparat finns kvar; hämta en kopia av det.",
    damaged: "Något av det sparade var skadat.",
    damaged_kept: "Det senaste hela läget är öppnat, och det skadade är undanlagt. Kontrollera de senaste ändringarna.",
    unreadable: "Den sparade planen går inte att läsa",
    unreadable_kept: "Det som är sparat lämnas orört. Hämta det som fil, eller öppna din senaste planfil.",
    rescue: "Hämta allt sparat",
    refused_read_only: "Planen är skrivskyddad här; ändringen gjordes inte.",
    refused_frozen: "Tillfället är fryst genom beslut; ändringen gjordes inte.",
    refused_rule: "Ändringen går inte att göra i den här planen; allt är som förut.",
    no_file: "Webbläsaren tog inte emot filen. Planen är kvar här; försök igen, eller välj Skriv ut.",
};
