#include "gui/kit/file_choice.h"

#include <QFileDialog>

namespace tandem::gui {

QString fileToRead(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

QString fileToWrite(QWidget* parent, const QString& title, const QString& name)
{
    return QFileDialog::getSaveFileName(parent, title, name, {}, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

} // namespace tandem::gui
