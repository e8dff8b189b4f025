//! Help, glossary and the accessibility statement.

use crate::text::catalogue::help::{Chapter, HelpTexts, StatementTexts};

pub const TEXTS: HelpTexts = HelpTexts {
    title: "Help and glossary",
    contents: "On this page",
    chapters: &[
        Chapter {
            title: "Begin",
            text: "A plan begins in one of four ways, all of them on the start page.",
            points: &[
                "Paste the table that already holds the goals, from Word, PDF or Excel. You see a proposal before anything is kept.",
                "Open a plan file that somebody has sent.",
                "Begin with a template and write the goals under Goals and indicators.",
                "Open an example to see what a finished follow-up looks like. Examples can be changed without risk.",
            ],
        },
        Chapter {
            title: "Follow up",
            text: "Everything is judged at an occasion, such as the interim or the year-end report.",
            points: &[
                "Add the occasion on the overview. The latest measurement up to its date counts, and its age is shown.",
                "Enter measurements on the indicator’s page. A value that is missing gets a reason and never becomes zero.",
                "The tool suggests a status. Choose another if you know better, and write why. The suggestion remains beside it.",
                "The status now and the forecast for the year end are two judgements. Neither changes the other.",
                "When the committee has decided: add the decision under About the plan and choose it as the state of the occasion. Its judgements are then locked.",
            ],
        },
        Chapter {
            title: "Send and receive",
            text: "The plan travels as files by e-mail. The application sends nothing by itself.",
            points: &[
                "Under Send and receive a file is saved for each unit with what it is to report. Mail it.",
                "The unit opens the file in Uppfyllt, fills in its figures and comments, chooses Save reply and mails the file back.",
                "Drop the replies on the same page, several at once if you like. You see what is new before anything changes, and may leave out what you do not want.",
                "Where two people have changed the same thing differently there is a conflict. Both versions are shown, and the plan stays as it is until you have chosen.",
                "All that is taken in is one change that can be undone. The same file once more is nothing new.",
                "Another copy of the whole plan is taken in the same way.",
            ],
        },
        Chapter {
            title: "Read and share",
            text: "The reader’s view shows the plan as a report, in one column and with nothing that can be changed. It suits members of the committee, on screen and on paper.",
            points: &[
                "Go from goal to goal with Next goal and Previous goal, or with the right and left arrows when a goal’s heading is marked.",
                "Under Send and receive there is Share as a link. A small plan fits whole inside the link, as it is now or as it was decided on at a frozen occasion. If it is too large, the file is sent.",
                "Whoever opens the link sees the plan in the reader’s view. Nothing is saved until they choose Make a copy of your own. If the plan is there already, they go through what differs.",
                "Everybody who gets the link can read the plan. Put nothing in it that may not be spread.",
                "Long links are sometimes cut on their way. Then it says how much arrived. If a mail filter has rewritten the link, paste it on the start page.",
                "A plan can also be published: the plan file is put beside Uppfyllt on the municipality’s web site, and the link ends with ?plan= and the name of the file.",
            ],
        },
        Chapter {
            title: "How fulfilment is computed",
            text: "Every figure opens: the link How it is computed on the overview shows the whole chain.",
            points: &[
                "An indicator is compared with the target in force at the time. Limits are included: at least 90 is met at 90, at most 14 at 14.",
                "One that misses its target is partly met when it has come at least half of the way from the baseline. Without a baseline, 90 % of an “at least” target is enough, or at most 110 % of an “at most” target.",
                "Met counts as 1, partly as 0.5 and not met as 0.",
                "The value of a goal is the weighted mean of its assessed parts. From 0.75 the goal is met, from 0.25 partly met.",
                "The index is the mean of the values of the goals of one level, with two decimals.",
                "Not assessed is not zero: it does not count, but it is shown and counted up.",
                "Scale, thresholds and level are the plan’s own and are changed under About the plan.",
            ],
        },
        Chapter {
            title: "Economy",
            text: "Under Economy there are four sorts of tables: result report, activities, volumes and investments. They work themselves out, and what does not agree is shown.",
            points: &[
                "Costs are negative and income positive. A deviation is outcome or forecast less budget, so plus is always better. Amounts are kept in tkr and can be shown in mnkr.",
                "Paste published tables, several at once if you like, or open them as a file. What every row and column does is guessed, and you can change it before anything is taken in.",
                "Figures that stand in the table are kept as they stand. What follows from them is computed beside them, and set in italics where nothing is stated.",
                "Rounded figures may differ a little: a sum of n rounded figures by (n + 1)/2 steps at most. A ≈ means that rounding explains the difference, a triangle that it does not.",
                "If you correct a figure the stated totals stay until you let them follow: one at a time, all of the table, or all that build on what you corrected. It is one change, which can be undone.",
                "If you paste the same report again each table takes the place it had, with analyses and whatever draws figures from it.",
                "Contradictions are listed, also those between two tables of one occasion. The link leads to the cell. Nothing is corrected by itself.",
                "An indicator can take its figure from a cell, or from one column in per cent of another. The row keeps its name at the next occasion, so the indicator goes along.",
                "An activity can have an expected effect in tkr. It is shown beside the deviation of the forecast, under An economy in balance.",
                "Figures in documents stay linked to their cells: when the cell changes, so does the text.",
            ],
        },
        Chapter {
            title: "Make documents",
            text: "The plan and its follow-up can become documents ready to hand to the committee: on paper, as a PDF, for Word or as a web page.",
            points: &[
                "Under Documents you begin with one of five shapes. A shape is a list of parts; each can be moved, renamed, turned off and written in.",
                "The pages on the screen are the pages on paper: A4 with page numbers, heads of tables on every page and contents with the numbers of pages.",
                "Print with Edge or Chrome and choose “Save as PDF”: the file then has headings, tables and a language that a screen reader understands.",
                "For Word a document is saved with Word's own styles of headings and real tables. The page numbers of the contents are filled in when the field is updated (F9). Charts are pictures, with the same figures in a table below.",
                "The summary is written by the figures. If you change it, the figures stay linked and follow the plan.",
                "A linked figure stands between double braces in the text and is chosen from a list: the index, how many goals, a measurement, a cell of the economy. If the link leads nowhere the document shows a marked gap.",
                "When an occasion freezes, its documents freeze with it. They print the same for ever, also from a saved file.",
            ],
        },
        Chapter {
            title: "Check",
            text: "The document check reads the plan and shows what somebody should look at before it is sent: figures that contradict each other, goals without an indicator, details that are missing.",
            points: &[
                "Every finding says why it matters and links to its place. Where it can be mended there is a button, and the mend can be undone.",
                "Let it stand puts a finding aside with your reason, your name and the day. The reason goes with the plan. If what the finding is about changes, it is taken up again.",
                "What most indicators lack is told once for them all.",
                "Check a document: paste a whole text. It is compared with its own tables. The text is not saved, but the reasons for what may stand are, so that they hold when it is pasted again.",
                "Check two versions: what has disappeared, been reworded or become easier without a decision.",
                "The check does not see everything. That it finds nothing does not mean that all is right.",
            ],
        },
        Chapter {
            title: "Where the data is",
            text: "The plan is kept in this browser on this computer, at every change. Nothing is sent anywhere.",
            points: &[
                "Other computers, and other browsers on the same computer, do not see the plan. It travels as a file.",
                "A link to a view shows only a plan that is already in the recipient’s browser. For the plan to go along, choose Share as a link.",
                "If somebody clears the browser’s data, the plan is gone from there. That is what a file is for.",
                "Uppfyllt also comes as a single file, uppfyllt.html, which opens from a folder without a network. In another place the browser may see another collection of plans.",
            ],
        },
        Chapter {
            title: "Keep a copy",
            text: "Save as file puts the whole plan, with measurements, judgements, rules and decisions, into a file that ends in .json.",
            points: &[
                "The header says how old the latest file copy is. Save one after each session, and put it where you keep records.",
                "The file can be mailed and archived. Every figure is computed anew when it is opened.",
                "When you open a file whose plan is kept here and differs, you choose. Nothing is replaced without asking.",
                "Tables for spreadsheets are saved under Export, one for every view: goals, indicators, measurements and what is missing, among others. Save as Excel on a page saves the selection that the page shows.",
            ],
        },
        Chapter {
            title: "When something goes wrong",
            text: "Most things can be undone, pasted tables and deleted goals included.",
            points: &[
                "History shows who has changed what and when. From there you can go back to an earlier moment, and compare two versions or a file with the plan.",
                "When it says Not saved, the changes remain on the page. Save as file, or try again.",
                "When nothing is kept in the browser, the window may be private. Save as file before you close it.",
                "When the plan is read-only, its file was made by a newer version, or a newer version is used in another tab.",
                "A removed plan stays among Removed plans on the start page until it is deleted for good.",
                "When a link leads nowhere, it may have been cut on its way. Open the plan file instead.",
            ],
        },
    ],
    keys: "Keyboard shortcuts",
    key: "Keys",
    does: "Does",
    strokes: &[
        ("Ctrl + Shift + Z", "Redo"),
        ("Enter", "Hands over what is typed in a field"),
        (
            "Ctrl + Enter",
            "Hands over what is typed in a field of several lines",
        ),
        (
            "Escape",
            "Takes back what is being typed in a field; closes a menu or dialog",
        ),
    ],
    glossary: "Glossary",
    terms: &[
        (
            "Baseline",
            "The value that the indicator started from when the target was set (nuläge).",
        ),
        (
            "Decision",
            "What adopted, revised or extended the plan, or approved a follow-up, with date, paragraph and registry number (beslut).",
        ),
        (
            "Forecast",
            "The status expected at the end of the year, apart from the status now (prognos).",
        ),
        (
            "Goal",
            "What the committee wants to achieve. Goals lie in levels below each other, named by the plan itself (mål).",
        ),
        (
            "Index",
            "The mean of the values of the goals at the level that the plan has chosen, between 0 and 1.",
        ),
        (
            "Indicator",
            "What is measured or judged to show whether a goal is reached (indikator).",
        ),
        (
            "Interim report",
            "The follow-up after eight months, as of 31 August (delår).",
        ),
        (
            "Interim target",
            "A target on the way, replaced by the next when it is reached (delmål).",
        ),
        (
            "Judgement",
            "A person’s status of a goal or an indicator at an occasion, with reason and comment (bedömning).",
        ),
        (
            "Key figure",
            "An indicator that is followed but not judged (nyckeltal).",
        ),
        (
            "Measurement",
            "An outcome of a period, with source and note (mätvärde).",
        ),
        (
            "Not assessed",
            "Nobody has judged and nothing can be computed. It is not zero: it is kept out of means and shown apart (ej bedömt).",
        ),
        (
            "Occasion",
            "A follow-up as of a date. Everything is judged as it stood then (tillfälle).",
        ),
        (
            "Origin",
            "Whether a goal is given from above, by a political platform for example, or is the committee’s own (ursprung).",
        ),
        ("Outcome", "See measurement (utfall)."),
        (
            "Percentage points",
            "The difference of two percentages: from 60 % to 66 % is 6 percentage points (procentenheter).",
        ),
        ("Start value", "See baseline."),
        (
            "Status",
            "Met, partly met, not met or not assessed, always with a shape and a word.",
        ),
        (
            "Suggestion",
            "The status that the rules compute. It holds until a person chooses another (förslag).",
        ),
        (
            "Target",
            "What an indicator shall reach: at least or at most a value, often by a certain year (målvärde).",
        ),
        (
            "Weight",
            "How much a part counts in the mean. It is 1 unless somebody has changed it; 0 does not count (vikt).",
        ),
        (
            "Year-end report",
            "The follow-up at the end of the year, as of 31 December (bokslut).",
        ),
    ],
    statement: StatementTexts {
        title: "Accessibility statement",
        actor: |actor| {
            format!(
                "{actor} is responsible for the digital service Uppfyllt. As many as possible should be able to use it. This page tells how it meets the Swedish act on accessibility to digital public service, which deficiencies are known, and how to report others."
            )
        },
        actor_unset: "Whoever has published this page",
        how: "How accessible is the service?",
        whole: "The service conforms wholly with the act on accessibility to digital public service (WCAG 2.1 AA). No deficiencies are known.",
        in_part: "The service conforms in part with the act on accessibility to digital public service (WCAG 2.1 AA). The deficiencies are listed below.",
        not: "The service does not conform with the act on accessibility to digital public service. The deficiencies are listed below.",
        deficiencies: "Known deficiencies",
        known: &[
            "Firefox makes no tags in PDF files, so a screen reader finds neither headings nor tables in them. Print with Edge or Chrome (WCAG 1.3.1).",
            "Text that somebody has pasted may be in another language than the page, and the tool does not know which (WCAG 3.1.2).",
        ],
        barrier: "Contact us if you find deficiencies",
        tell: "Tell what you could not reach, or ask for the content in another form. There is an answer within two weeks:",
        tell_sender: "Tell whoever gave you the link or the file what you could not reach, or ask for the content in another form.",
        supervision: "Supervision",
        authority: "The Agency for Digital Government, Digg, supervises the act on accessibility to digital public service. If you are not content with how your report was handled, you may notify Digg.",
        complain: "Report lacking accessibility to Digg",
        testing: "How the service was tested",
        tested: "Its developers have reviewed the service themselves against WCAG 2.1 AA, so far with automatic checks of some of the views.",
        dates: |tested, updated| format!("Latest review: {tested}. Statement updated: {updated}."),
    },
};
