#include "gui/kit/style_parts.h"

#include <QAbstractItemView>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSize = 12;
constexpr int barRadius = 3;
constexpr int handleMin = 32;

void drawPlainFrame(const Drawing& drawing)
{
    if (drawing.is("card"))
        paintBox(drawing.painter, drawing.rect(), color(ColorToken::Surface),
                 color(ColorToken::Border), metrics::radiusCard);
    else
        paintBox(drawing.painter, drawing.rect(), {}, color(ColorToken::Border),
                 metrics::radiusSmall);
}

void drawTab(const Drawing& drawing)
{
    const QRectF rect(drawing.rect());
    if (drawing.has(QStyle::State_Selected))
        paintBox(drawing.painter, {rect.left() + 8, rect.bottom() - 2.5, rect.width() - 16, 2.5},
                 color(ColorToken::Accent), {}, 1.2);
    else if (drawing.isHovered())
        paintBox(drawing.painter, rect.adjusted(2, 3, -2, -5), color(ColorToken::Hover), {},
                 metrics::radiusSmall);
}

void drawTabText(const QStyleOptionTab& tab, const Drawing& drawing)
{
    const bool isSelected = drawing.has(QStyle::State_Selected);
    QPainter& painter = drawing.painter;
    painter.save();
    painter.setFont(fontOf(isSelected ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(color(isSelected ? ColorToken::Text : ColorToken::Muted));
    painter.drawText(drawing.rect().adjusted(0, 0, 0, -2),
                     Qt::AlignCenter | drawing.shortcutFlags(), tab.text);
    if (drawing.hasKeyboardFocus())
        paintFocus(painter, QRectF(drawing.rect()).adjusted(3, 4, -3, -6), metrics::radiusSmall);
    painter.restore();
}

// Progress that has no end yet fills two fifths.
void drawProgress(const QStyleOptionProgressBar& bar, const Drawing& drawing)
{
    const bool isBounded = bar.maximum > bar.minimum;
    const qreal share =
        isBounded ? static_cast<qreal>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum)
                  : 0.4;
    const QRect done(drawing.rect().topLeft(),
                     QSize(qRound(drawing.rect().width() * share), drawing.rect().height()));
    paintBox(drawing.painter, drawing.onScreen(done), color(ColorToken::Accent), {}, barRadius);
}

void drawScrollBar(const QStyleOptionSlider& bar, const Drawing& drawing)
{
    const bool standsInView =
        drawing.widget && drawing.widget->parentWidget()
        && qobject_cast<QAbstractItemView*>(drawing.widget->parentWidget()->parentWidget());
    drawing.painter.fillRect(drawing.rect(),
                             color(standsInView ? ColorToken::Surface : ColorToken::Canvas));
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = drawing.isHovered()
                        || (bar.activeSubControls & QStyle::SC_ScrollBarSlider
                            && drawing.has(QStyle::State_Sunken));
    const int thin = isHeld ? 2 : 3;
    QRectF handle(scrollBarRect(bar, QStyle::SC_ScrollBarSlider));
    handle = bar.orientation == Qt::Vertical ? handle.adjusted(thin, 2, -thin, -2)
                                             : handle.adjusted(2, thin, -2, -thin);
    const QColor fill =
        blended(color(ColorToken::Surface), color(ColorToken::Text), isHeld ? 45 : 25);
    paintBox(drawing.painter, handle, fill, {}, qMin(handle.width(), handle.height()) / 2);
}

void drawGroupBox(const QStyleOptionGroupBox& box, const Drawing& drawing)
{
    QPainter& painter = drawing.painter;
    painter.save();
    painter.setFont(fontOf(TextRole::BodyStrong));
    painter.setPen(color(ColorToken::Text));
    painter.drawText(drawing.rect(),
                     lineFlags(box.text, box.direction, Qt::AlignLeft | Qt::AlignTop)
                         | drawing.shortcutFlags(),
                     box.text);
    painter.restore();
}

QString arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        return u"chevron-down"_s;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    default:
        return {};
    }
}

} // namespace

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect& rect = bar.rect;
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? rect.width() : rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const qint64 shown =
        range > 0 ? qint64{bar.pageStep} * length / (range + bar.pageStep) : length;
    const int handle =
        static_cast<int>(std::clamp(shown, qint64{qMin(handleMin, length)}, qint64{length}));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    // A horizontal bar that runs from right to left comes upside down: it is mirrored already.
    const auto stretch = [&](int from, int size) {
        return isHorizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                            : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

bool drawFrame(QStyle::PrimitiveElement element, const Drawing& drawing)
{
    if (const QString arrow = arrowOf(element); !arrow.isEmpty()) {
        paintIcon(drawing.painter, arrow, drawing.rect(), arrowSize, color(ColorToken::Muted));
        return true;
    }
    const QRect& rect = drawing.rect();
    switch (element) {
    case QStyle::PE_Frame:
        drawPlainFrame(drawing);
        return true;
    case QStyle::PE_FrameFocusRect:
        paintFocus(drawing.painter, rect, metrics::radiusControl);
        return true;
    case QStyle::PE_FrameTabBarBase:
        drawing.painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                                 color(ColorToken::Border));
        return true;
    case QStyle::PE_PanelTipLabel:
        drawing.painter.fillRect(rect, drawing.option.palette.toolTipBase());
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameGroupBox:
        return true; // nothing to see
    default:
        return false;
    }
}

bool drawFrame(QStyle::ControlElement element, const Drawing& drawing)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&drawing.option);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&drawing.option);
    switch (element) {
    case QStyle::CE_TabBarTabShape:
        drawTab(drawing);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (tab)
            drawTabText(*tab, drawing);
        return tab != nullptr;
    case QStyle::CE_ProgressBarGroove:
        paintBox(drawing.painter, drawing.rect(), color(ColorToken::Hover), {}, barRadius);
        return true;
    case QStyle::CE_ProgressBarContents:
        if (bar)
            drawProgress(*bar, drawing);
        return bar != nullptr;
    case QStyle::CE_ToolBar:
        drawing.painter.fillRect(drawing.rect(), color(ColorToken::Canvas));
        return true;
    case QStyle::CE_ShapedFrame:
        if (drawing.is("card"))
            drawPlainFrame(drawing);
        return drawing.is("card");
    case QStyle::CE_ProgressBarLabel:
    case QStyle::CE_Splitter:
    case QStyle::CE_SizeGrip:
        return true; // nothing to see
    default:
        return false;
    }
}

bool drawFrame(QStyle::ComplexControl control, const Drawing& drawing)
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&drawing.option);
        bar && control == QStyle::CC_ScrollBar) {
        drawScrollBar(*bar, drawing);
        return true;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(&drawing.option);
        box && control == QStyle::CC_GroupBox
        && !(box->subControls & QStyle::SC_GroupBoxCheckBox)) {
        drawGroupBox(*box, drawing);
        return true;
    }
    return false;
}

} // namespace tandem::gui
