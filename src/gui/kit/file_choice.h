#pragma once

#include <QString>

class QWidget;

/// Files chosen in a dialog of the program's own: what the desktop would show instead the lock of
/// the workstation could not cover. Each is empty if the user thought better of it.
namespace tandem::gui {

QString fileToRead(QWidget* parent, const QString& title, const QString& filter);
/// `name` is proposed.
QString fileToWrite(QWidget* parent, const QString& title, const QString& name);

} // namespace tandem::gui
