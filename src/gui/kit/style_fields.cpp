#include "gui/kit/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal focusEdge = 2;
constexpr int arrowSize = 14;
constexpr int stepSize = 11;
constexpr int stepWidth = 18;
constexpr int cellEditorRadius = 2;

QColor fieldEdge(const Drawing& drawing, bool hasFocus)
{
    if (drawing.is("error"))
        return color(ColorToken::Bad);
    if (hasFocus)
        return color(ColorToken::Accent);
    if (!drawing.isEnabled())
        return color(ColorToken::Border);
    if (drawing.is("search") && !drawing.isHovered())
        return color(ColorToken::Border);
    const QColor strong = color(ColorToken::BorderStrong);
    return drawing.isHovered() ? blended(strong, color(ColorToken::Text), 35) : strong;
}

void drawFieldFrame(const Drawing& drawing, bool hasFocus)
{
    const bool isSunken = !drawing.isEnabled() || (drawing.is("search") && !hasFocus);
    paintBox(drawing.painter, drawing.rect(),
             color(isSunken ? ColorToken::Sunken : ColorToken::Surface),
             fieldEdge(drawing, hasFocus), metrics::radiusControl, hasFocus ? focusEdge : 1);
}

bool standsInCell(const QWidget* editor)
{
    const QWidget* viewport = editor ? editor->parentWidget() : nullptr;
    return viewport && qobject_cast<QAbstractItemView*>(viewport->parentWidget());
}

bool drawLineEdit(const Drawing& drawing)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&drawing.option);
    if (frame && frame->lineWidth > 0) {
        drawFieldFrame(drawing, drawing.has(QStyle::State_HasFocus));
    } else if (standsInCell(drawing.widget)) {
        drawing.painter.fillRect(drawing.rect(), color(ColorToken::Surface));
        paintFocus(drawing.painter, drawing.rect(), cellEditorRadius);
    }
    return true;
}

void drawComboBox(const QStyleOptionComboBox& box, const Drawing& drawing)
{
    if (box.frame)
        drawFieldFrame(drawing, box.editable ? drawing.has(QStyle::State_HasFocus)
                                             : drawing.hasKeyboardFocus());
    const QRect& rect = drawing.rect();
    paintIcon(drawing.painter, u"chevron-down"_s,
              drawing.onScreen({rect.right() - 24, rect.top(), 16, rect.height()}), arrowSize,
              color(drawing.isEnabled() ? ColorToken::Muted : ColorToken::Subtle));
}

void drawComboBoxText(const QStyleOptionComboBox& box, const Drawing& drawing)
{
    constexpr int iconSize = 16;
    constexpr int textIndent = 22;
    QRect text = comboBoxTextRect(box);
    QPainter& painter = drawing.painter;
    painter.save();
    if (!box.currentIcon.isNull()) {
        const QRect place(text.left(), text.center().y() - 7, iconSize, iconSize);
        box.currentIcon.paint(&painter, QStyle::visualRect(box.direction, text, place));
        text = QStyle::visualRect(box.direction, text, text.adjusted(textIndent, 0, 0, 0));
    }
    painter.setPen(drawing.isEnabled() ? color(ColorToken::Text)
                                       : box.palette.color(QPalette::Disabled, QPalette::Text));
    paintText(painter, text, box.currentText, box.direction);
    painter.restore();
}

void drawSpinBox(const QStyleOptionSpinBox& box, const Drawing& drawing)
{
    if (box.frame)
        drawFieldFrame(drawing, drawing.has(QStyle::State_HasFocus));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto step : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect rect = spinBoxRect(box, step);
        if (box.activeSubControls == step && drawing.isHovered())
            paintBox(drawing.painter, QRectF(rect).adjusted(1, 2, -2, -1), color(ColorToken::Hover),
                     {}, 3);
        paintIcon(drawing.painter,
                  step == QStyle::SC_SpinBoxUp ? u"chevron-up"_s : u"chevron-down"_s, rect,
                  stepSize, color(ColorToken::Muted));
    }
}

} // namespace

QRect comboBoxTextRect(const QStyleOptionComplex& box)
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&box);
    const int before = combo && combo->editable ? 4 : 10; // a line edit has a margin of its own
    return QStyle::visualRect(box.direction, box.rect, box.rect.adjusted(before, 2, -28, -2));
}

QRect spinBoxRect(const QStyleOptionSpinBox& box, QStyle::SubControl part)
{
    const QRect& rect = box.rect;
    const int half = rect.height() / 2 - 1;
    const int stepLeft = rect.right() - stepWidth - 1;
    const int used = box.buttonSymbols == QAbstractSpinBox::NoButtons ? 3 : stepWidth + 3;
    const auto onScreen = [&](const QRect& place) {
        return QStyle::visualRect(box.direction, rect, place);
    };
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return onScreen({stepLeft, rect.top() + 1, stepWidth, half});
    case QStyle::SC_SpinBoxDown:
        return onScreen({stepLeft, rect.top() + rect.height() / 2, stepWidth, half});
    case QStyle::SC_SpinBoxEditField:
        return onScreen(rect.adjusted(3, 2, -used, -2));
    default:
        return rect;
    }
}

bool drawField(QStyle::PrimitiveElement element, const Drawing& drawing)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        return drawLineEdit(drawing);
    case QStyle::PE_FrameLineEdit:
        return true;
    default:
        return false;
    }
}

bool drawField(QStyle::ControlElement element, const Drawing& drawing)
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&drawing.option);
    if (element != QStyle::CE_ComboBoxLabel || !box || box->editable)
        return false;
    drawComboBoxText(*box, drawing);
    return true;
}

bool drawField(QStyle::ComplexControl control, const Drawing& drawing)
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&drawing.option);
        box && control == QStyle::CC_ComboBox) {
        drawComboBox(*box, drawing);
        return true;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(&drawing.option);
        box && control == QStyle::CC_SpinBox) {
        drawSpinBox(*box, drawing);
        return true;
    }
    return false;
}

} // namespace tandem::gui
