#pragma once

#include <QString>

namespace tandem::gui {

/// `text` as a tooltip that shows it as it is written: markup in a customer's name opens no file.
/// For every tooltip that says more than words of our own.
QString toolTipOf(const QString& text);

} // namespace tandem::gui
