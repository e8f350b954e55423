#pragma once

namespace tandem::gui {

class WeekView;

/// Makes every WeekView a list to a screen reader, whose items are its entries.
void installWeekViewSpeech();

/// Tells a screen reader that an entry got the focus.
void speakWeekViewFocus(WeekView& view, int entry);

} // namespace tandem::gui
