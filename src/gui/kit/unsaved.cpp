#include "gui/kit/unsaved.h"

#include "gui/kit/date_edit.h"

#include <QLineEdit>
#include <QWidget>

namespace tandem::gui {

namespace {

/// A day alone is a choice of what to see, or "today" once more.
bool isTyped(const QLineEdit& line)
{
    return line.isModified() && !line.text().trimmed().isEmpty() && !line.isReadOnly()
           && !line.isClearButtonEnabled() && !qobject_cast<const DateEdit*>(&line);
}

} // namespace

bool holdsUnsaved(const QWidget& room)
{
    const auto parts = room.findChildren<QWidget*>();
    return std::ranges::any_of(parts, [](const QWidget* part) {
        const auto* const line = qobject_cast<const QLineEdit*>(part);
        return part->isWindowModified() || (line && isTyped(*line));
    });
}

} // namespace tandem::gui
