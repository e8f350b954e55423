#pragma once

#include <QSize>

class QDialog;
class QString;
class QVBoxLayout;

namespace tandem::gui {

/// Lays a dialog out from top to bottom, with words at the top that say what it does; `usual` is
/// the size it opens with, in pixels. What follows is added to the column that comes back.
QVBoxLayout* columnWithNote(QDialog& dialog, QSize usual, const QString& note);

} // namespace tandem::gui
