#include "gui/kit/figure_card.h"

#include "gui/kit/chart_axis.h"
#include "gui/kit/icon.h"
#include "gui/kit/paint.h"
#include "gui/kit/privacy.h"
#include "gui/kit/tool_tip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = metrics::spaceLarge;
constexpr int arrowSize = 14;
constexpr int courseWidthMax = 76;
constexpr int courseWidthMin = 36;
constexpr int courseHeight = 26;

int heightOf(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

} // namespace

FigureCard::FigureCard(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setData(FigureCardData data)
{
    m_data = std::move(data);
    QString words = tr("%1: %2").arg(text(), m_data.value);
    for (const QString& more : {m_data.delta, m_data.against})
        if (!more.isEmpty())
            words += u", "_s + more;
    setAccessibleName(words);
    setAccessibleDescription(m_data.definition);
    setToolTip(toolTipOf(m_data.definition));
    updateGeometry();
    update();
}

/// The value is never cut: the card grows with it.
QSize FigureCard::minimumSizeHint() const
{
    const int value = QFontMetrics(fontOf(TextRole::Figure)).horizontalAdvance(m_data.value);
    const int title = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(text());
    return {std::max({value, title, 140}) + 2 * inset,
            heightOf(TextRole::Body) + heightOf(TextRole::Figure) + heightOf(TextRole::Caption)
                + 2 * inset + metrics::spaceMedium};
}

QSize FigureCard::sizeHint() const
{
    return minimumSizeHint().expandedTo({220, 0});
}

QRect FigureCard::visual(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QColor line = color(hasFocus()     ? ColorToken::Accent
                              : underMouse() ? ColorToken::BorderStrong
                                             : ColorToken::Border);
    paintBox(painter, rect(), color(ColorToken::Surface), line, metrics::radiusCard,
             hasFocus() ? 2 : 1);
    const QRect room = rect().adjusted(inset, inset - 2, -inset, -inset + 2);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QFont title = fontOf(TextRole::Body);
    title.setWeight(QFont::Medium);
    painter.setFont(title);
    painter.setPen(color(ColorToken::Muted));
    painter.drawText(room, leading | Qt::AlignTop, text());
    painter.setFont(fontOf(TextRole::Figure));
    painter.setPen(color(ColorToken::Text));
    painter.drawText(QRect(room.left(), room.top() + heightOf(TextRole::Body) + 2, room.width(),
                           heightOf(TextRole::Figure)),
                     leading | Qt::AlignVCenter, shownText(m_data.value, Privacy::Amount));
    const int footHeight = heightOf(TextRole::Caption) + 2;
    const QRect foot(room.left(), room.bottom() - footHeight + 1, room.width(), footHeight);
    const int footUsed = paintDelta(painter, foot);
    const QRect value(room.left(), room.top() + heightOf(TextRole::Body) + 2, room.width(),
                      heightOf(TextRole::Figure));
    const int valueUsed =
        QFontMetrics(fontOf(TextRole::Figure)).horizontalAdvance(m_data.value) + 1;
    if (m_data.course.size() < 2)
        return;
    // In the corner where there is room, else beside the value.
    for (const auto& [place, used] : {std::pair(foot, footUsed), std::pair(value, valueUsed)}) {
        const int left = std::min(courseWidthMax, place.width() - used - metrics::spaceMedium);
        if (left >= courseWidthMin)
            return paintCourse(painter,
                               visual({place.right() - left + 1, place.bottom() - courseHeight,
                                       left, courseHeight}));
    }
}

/// Arrow, delta, and what it is against; returns the width they took.
int FigureCard::paintDelta(QPainter& painter, const QRect& foot) const
{
    const auto write = [&](int left, const QString& words, const QFont& font, ColorToken tint) {
        painter.setFont(font);
        painter.setPen(color(tint));
        const int width = QFontMetrics(font).horizontalAdvance(words) + 1;
        painter.drawText(visual({foot.left() + left, foot.top(), width, foot.height()}),
                         Qt::AlignCenter, words);
        return left + width;
    };
    int used = 0;
    if (!m_data.delta.isEmpty()) {
        const ColorToken tint = toneToken(m_data.tone);
        const QRect arrow =
            visual({foot.left(), foot.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize});
        paintIcon(painter, m_data.isRising ? u"arrow-up-right"_s : u"arrow-down-right"_s, arrow,
                  arrowSize, color(tint));
        QFont strong = fontOf(TextRole::Caption);
        strong.setWeight(QFont::DemiBold);
        used = write(arrowSize + 4, m_data.delta, strong, tint) + 5;
    }
    if (m_data.against.isEmpty())
        return used;
    return write(used, m_data.against, fontOf(TextRole::Caption), ColorToken::Subtle);
}

/// Time runs from left to right, also where one reads the other way, as the value axis's numbers.
void FigureCard::paintCourse(QPainter& painter, const QRect& place) const
{
    const auto [least, most] = std::ranges::minmax(m_data.course);
    const ChartAxis axis{least, std::max(most, least + 1), 1};
    const int last = static_cast<int>(m_data.course.size()) - 1;
    QPainterPath line;
    for (int at = 0; at <= last; ++at) {
        const QPointF point(place.left() + place.width() * at / last,
                            place.bottom()
                                - axis.positionOf(m_data.course[std::size_t(at)], place.height()));
        if (at == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath below = line;
    below.lineTo(place.right() + 1, place.bottom() + 6);
    below.lineTo(place.left(), place.bottom() + 6);
    below.closeSubpath();
    QColor strong = color(m_data.tint);
    strong.setAlpha(60);
    QColor faint = strong;
    faint.setAlpha(0);
    QLinearGradient fill(0, place.top(), 0, place.bottom() + 6);
    fill.setColorAt(0, strong);
    fill.setColorAt(1, faint);
    painter.fillPath(below, fill);
    painter.setPen(QPen(color(m_data.tint), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

} // namespace tandem::gui
