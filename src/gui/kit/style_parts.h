#pragma once

#include "gui/kit/paint.h"
#include "gui/kit/style.h"

#include <QStyleOption>

/// The parts of TandemStyle, one file per kind of control. Each draws the elements that it knows
/// and says whether it did; what nobody knows is left to Fusion.
namespace tandem::gui {

/// What is drawn: the arguments of QStyle's functions.
struct Drawing {
    const QStyleOption& option;
    QPainter& painter;
    const QWidget* widget;

    const QRect& rect() const { return option.rect; }
    bool has(QStyle::StateFlag flag) const { return option.state & flag; }
    bool isEnabled() const { return has(QStyle::State_Enabled); }
    bool isHovered() const { return isEnabled() && has(QStyle::State_MouseOver); }
    /// Focus that came by keyboard; a click shows no ring.
    bool hasKeyboardFocus() const
    {
        return has(QStyle::State_HasFocus) && has(QStyle::State_KeyboardFocusChange);
    }
    bool is(QByteArrayView variant) const { return hasVariant(widget, variant); }
    /// A rectangle as read from left to right, mirrored where the control runs from right to left.
    QRect onScreen(const QRect& part) const
    {
        return QStyle::visualRect(option.direction, option.rect, part);
    }
    /// Text flags that show or hide the underlines of shortcuts.
    int shortcutFlags() const;
};

bool drawButton(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawButton(QStyle::ControlElement element, const Drawing& drawing);

bool drawField(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawField(QStyle::ControlElement element, const Drawing& drawing);
bool drawField(QStyle::ComplexControl control, const Drawing& drawing);

bool drawMenu(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawMenu(QStyle::ControlElement element, const Drawing& drawing);

bool drawView(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawView(QStyle::ControlElement element, const Drawing& drawing);

bool drawFrame(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawFrame(QStyle::ControlElement element, const Drawing& drawing);
bool drawFrame(QStyle::ComplexControl control, const Drawing& drawing);

/// Scroll bars have no arrow buttons: the groove, the handle and the pages beside it.
QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part);
QRect spinBoxRect(const QStyleOptionSpinBox& box, QStyle::SubControl part);
QRect comboBoxTextRect(const QStyleOptionComplex& box);
/// Beside the title of the column, on the side where the title stands.
QRect sortArrowRect(const QStyleOptionHeader& head);

} // namespace tandem::gui
