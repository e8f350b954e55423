#include "gui/shell/company_button.h"

#include "gui/kit/icon.h"
#include "gui/kit/theme.h"

#include <QPainter>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 56;
constexpr int markSize = 32;
constexpr int textLeft = 58;
constexpr int railWidthMax = 100;

} // namespace

void paintMark(QPainter& painter, const QPoint& corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorToken::Accent));
    painter.drawRoundedRect(QRect(0, 0, markSize, markSize), 8, 8);
    painter.setBrush(Qt::NoBrush);
    QColor ring = color(ColorToken::OnAccent);
    painter.setPen(QPen(ring, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(12.5, 16), 5.2, 5.2);
    ring.setAlpha(190);
    painter.setPen(QPen(ring, 2.6));
    painter.drawEllipse(QPointF(20, 16), 5.2, 5.2);
    painter.restore();
}

CompanyButton::CompanyButton(const QString& company, const QString& note, QWidget* parent)
    : QAbstractButton(parent)
    , m_note(note)
{
    setText(company);
    setAccessibleName(tr("Company menu, %1").arg(company));
    setFixedHeight(buttonHeight);
    setFocusPolicy(Qt::TabFocus);
}

QSize CompanyButton::sizeHint() const
{
    return {metrics::sidebarWidth, buttonHeight};
}

/// In the rail it is only the mark; a long name is cut.
QSize CompanyButton::minimumSizeHint() const
{
    return {metrics::railWidth, buttonHeight};
}

void CompanyButton::enterEvent(QEnterEvent*)
{
    update();
}

void CompanyButton::leaveEvent(QEvent*)
{
    update();
}

void CompanyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRectF band = QRectF(rect()).adjusted(8, 5, -8, -5);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(color(ColorToken::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(color(ColorToken::Hover));
        painter.drawRoundedRect(band, metrics::radiusControl, metrics::radiusControl);
    }
    paintMark(painter, placed({16, 12, markSize, markSize}).topLeft());
    if (width() < railWidthMax)
        return;
    const int side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](int top, TextRole role, ColorToken tint, const QString& text) {
        painter.setFont(fontOf(role));
        painter.setPen(color(tint));
        const QRect place = placed({textLeft, top, width() - 90, 18});
        painter.drawText(place, side | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    line(10, TextRole::BodyStrong, ColorToken::Text, text());
    line(28, TextRole::Caption, ColorToken::Subtle, m_note);
    painter.drawPixmap(
        placed({width() - 28, 21, 14, 14}),
        iconPixels(u"chevron-down"_s, 14, color(ColorToken::Subtle), devicePixelRatioF()));
}

} // namespace tandem::gui
