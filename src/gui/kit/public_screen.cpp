#include "gui/kit/public_screen.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace tandem::gui {

namespace {

constexpr auto publicScreen = "isPublicScreen";

} // namespace

void setPublicScreen(QWidget* window)
{
    window->setProperty(publicScreen, true);
}

bool isOfPublicScreen(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(publicScreen).toBool())
            return true;
    return false;
}

QWidget* openPublicScreen()
{
    for (QWidget* const window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->property(publicScreen).toBool())
            return window;
    return nullptr;
}

} // namespace tandem::gui
