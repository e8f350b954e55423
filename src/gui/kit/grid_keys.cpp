#include "gui/kit/grid_keys.h"

namespace tandem::gui {

GridDeed gridDeedOf(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Paste))
        return GridDeed::Paste;
    if (key.matches(QKeySequence::Undo))
        return GridDeed::Undo;
    if (key.modifiers() != Qt::ControlModifier)
        return GridDeed::None;
    switch (key.key()) {
    case Qt::Key_Delete:
        return GridDeed::Remove;
    case Qt::Key_D:
        return GridDeed::Duplicate;
    case Qt::Key_Apostrophe:
        return GridDeed::CopyAbove;
    case Qt::Key_Y:
        return GridDeed::Redo;
    default:
        return GridDeed::None;
    }
}

bool keepsForGrid(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride
        || gridDeedOf(static_cast<const QKeyEvent&>(event)) == GridDeed::None)
        return false;
    event.accept();
    return true;
}

} // namespace tandem::gui
