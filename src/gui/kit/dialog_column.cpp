#include "gui/kit/dialog_column.h"

#include "gui/kit/text_label.h"

#include <QDialog>
#include <QVBoxLayout>

namespace tandem::gui {

QVBoxLayout* columnWithNote(QDialog& dialog, QSize usual, const QString& note)
{
    dialog.resize(usual);
    auto* const column = new QVBoxLayout(&dialog);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                               metrics::spaceLarge);
    column->setSpacing(metrics::spaceMedium);
    auto* const words = new TextLabel(note, TextRole::Body, ColorToken::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    return column;
}

} // namespace tandem::gui
