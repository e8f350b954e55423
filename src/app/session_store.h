#pragma once

#include <QJsonArray>

namespace tandem::app {

/// The windows that a user of some books left open, as MainWindow::kept tells them; `keptUnder` is
/// that of the workplace.
QJsonArray keptWindows(const QString& keptUnder);

/// Keeps them on this computer; writes nothing if they are as before.
void keepWindows(const QString& keptUnder, const QJsonArray& windows);

} // namespace tandem::app
