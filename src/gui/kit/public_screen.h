#pragma once

class QWidget;

/// A screen for strangers, such as the visitors' own: it covers all else, shows nothing that is not
/// for them, and is left with a password. The lock of the workstation spares it, and locks what
/// lies behind it.
namespace tandem::gui {

void setPublicScreen(QWidget* window);
/// Whether a widget is one, or stands on one.
bool isOfPublicScreen(const QWidget* widget);
/// The one that is open; nullptr if none is.
QWidget* openPublicScreen();

} // namespace tandem::gui
