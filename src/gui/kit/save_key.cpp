#include "gui/kit/save_key.h"

#include <QAbstractButton>
#include <QShortcut>

namespace tandem::gui {

void pressOnCtrlEnter(QAbstractButton* button)
{
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(
            new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | enter), button->window()),
            &QShortcut::activated, button, &QAbstractButton::click);
}

} // namespace tandem::gui
