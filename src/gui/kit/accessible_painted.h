#pragma once

#include <QAccessible>
#include <QString>

namespace tandem::gui {

/// A widget that paints what others build from widgets, and tells a screen reader what is there.
/// Its constructor calls installAccessiblePainted().
class AccessiblePainted {
public:
    virtual ~AccessiblePainted() = default;

    virtual QAccessible::Role accessibleRole() const = 0;
    /// Everything that is painted, in words.
    virtual QString accessibleData() const = 0;
    /// What stands out now: the part under the mouse or reached by the keys; may be empty.
    virtual QString accessibleCurrent() const { return {}; }
};

/// Makes Qt ask AccessiblePainted widgets for their words; more than once does nothing.
void installAccessiblePainted();

} // namespace tandem::gui
