#include "gui/kit/tool_tip.h"

#include <QTextDocument>

namespace tandem::gui {

// Qt takes escaped markup for markup, and shows what was escaped; other text it shows as it is.
QString toolTipOf(const QString& text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

} // namespace tandem::gui
