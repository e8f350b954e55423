#pragma once

#include <QString>

class QWidget;

namespace tandem::gui {

/// Something that should not have happened: what is said to the user, and for those who mend it.
struct ErrorStory {
    QString text;   ///< In the user's words.
    QString detail; ///< Place and sentence in the source; never data of the company.
};

/// A text to send to those who mend: what happened, where, and in which program; no data.
QString reportOf(const ErrorStory& story);

/// Says so, and offers the report to copy.
void showErrorReport(QWidget* parent, const ErrorStory& story);

} // namespace tandem::gui
