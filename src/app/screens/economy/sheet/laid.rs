//! What of a pasted block did not come in, told until the next paste or until somebody has read it.

use leptos::prelude::*;
use uppfyllt::exchange::budget::{Left, Why};

use super::Sheet;
use crate::language::t;
use crate::widgets::{Banner, BannerTone, Button};

/// More cells than this are told as how many they are.
const MOST: usize = 12;

/// What did not come in of the last paste; nothing where all did.
#[component]
pub fn LeftOut(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    move || {
        let laid = sheet.laid.get().filter(|it| !it.left.is_empty())?;
        let (taken, left) = (laid.figures.len(), laid.left.len());
        let lines = laid.left.iter().take(MOST).map(line).collect_view();
        let more = left.checked_sub(MOST).filter(|it| *it > 0);
        let more = more.map(|it| view! { <li>{(texts.laid_more)(it)}</li> });
        Some(view! {
            <div class="screen-only">
                <Banner
                    tone=BannerTone::Warning
                    title=Signal::stored((texts.laid)(taken, left))
                    actions=move || view! {
                        <Button label=t().frame.close small=true on_press=move |()| sheet.laid.set(None)/>
                    }
                >
                    {texts.laid_what}
                    <ul>{lines}{more}</ul>
                </Banner>
            </div>
        })
    }
}

fn line(it: &Left) -> impl IntoView + use<> {
    let texts = &t().economy_screen;
    let why = match &it.why {
        Why::Unread(why) => why.as_str(),
        Why::Heading => texts.laid_heading,
        Why::Label => texts.laid_label,
        Why::NoRow => texts.laid_no_row,
        Why::NoColumn => texts.laid_no_column,
    };
    let place = (t().paste.place)(it.row, it.column);
    view! { <li>{format!("{place}: ”{}”. {why}", it.text)}</li> }
}
