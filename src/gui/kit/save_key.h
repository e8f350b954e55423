#pragma once

class QAbstractButton;

namespace tandem::gui {

/// Ctrl+Enter presses `button` from anywhere in its dialog, as in all of them.
void pressOnCtrlEnter(QAbstractButton* button);

} // namespace tandem::gui
