#include "gui/shell/manual_text.h"

namespace tandem::gui {

ManualText::ManualText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant ManualText::loadResource(int type, const QUrl& name)
{
    return name.scheme() == QLatin1StringView("qrc") ? QTextBrowser::loadResource(type, name)
                                                     : QVariant();
}

} // namespace tandem::gui
