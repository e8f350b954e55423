#include "gui/kit/nav_button.h"

#include "gui/kit/paint.h"
#include "gui/kit/style_parts.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int navHeight = 34;
constexpr int railRowHeightMax = 36; ///< Icons alone need no more at any text size.
constexpr int glyphSize = 18;
constexpr int badgeHeight = 18;
constexpr int countMax = 999; ///< More is shown as "999+".

QString withoutShortcut(QString text)
{
    return text.remove(u'&');
}

QString countText(int count)
{
    return count > countMax ? u"%1+"_s.arg(countMax) : QString::number(count);
}

} // namespace

NavButton::NavButton(const QString& icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(withoutShortcut(text));
}

void NavButton::setCount(int count, const QString& words)
{
    if (count == m_count)
        return;
    m_count = count;
    m_words = words;
    const QString name = withoutShortcut(text());
    setAccessibleName(count == 0 ? name : tr("%1, %2").arg(name, words));
    showToolTip();
    update();
}

void NavButton::setForm(NavForm form)
{
    m_form = form;
    showToolTip();
    updateGeometry();
    update();
}

/// What is not written: the name on the rail, and what the count counts.
void NavButton::showToolTip()
{
    QString shown = m_form == NavForm::Rail ? accessibleName() : QString();
    if (m_form == NavForm::Wide && m_count > 0)
        shown = m_words;
    setToolTip(shown.toHtmlEscaped());
}

QSize NavButton::sizeHint() const
{
    const int width = m_form == NavForm::Rail ? metrics::railWidth : metrics::sidebarWidth;
    if (m_form == NavForm::Rail)
        return {width, std::min(scaled(navHeight), railRowHeightMax)};
    return {scaled(width), scaled(navHeight)};
}

/// Beside a scroll bar it is narrower than it likes.
QSize NavButton::minimumSizeHint() const
{
    return {metrics::railWidth / 2, sizeHint().height()};
}

QRect NavButton::onScreen(const QRect& part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF band = QRectF(rect()).adjusted(8, 1, -8, -1);
    if (isChecked() || underMouse())
        paintBox(painter, band, color(isChecked() ? ColorToken::AccentSoft : ColorToken::Hover), {},
                 metrics::radiusControl);
    if (hasFocus())
        paintFocus(painter, band, metrics::radiusControl);
    if (m_form == NavForm::Rail)
        paintRail(painter);
    else
        paintWide(painter);
}

void NavButton::paintRail(QPainter& painter) const
{
    const QRect place(0, 0, width(), height());
    paintIcon(painter, m_icon, place, glyphSize,
              color(isChecked() ? ColorToken::AccentText : ColorToken::Muted));
    if (m_count == 0)
        return;
    const QRect dot(width() / 2 + 5, height() / 2 - 13, 10, 10);
    paintBox(painter, onScreen(dot), color(ColorToken::Accent), color(ColorToken::Sidebar), 5, 1.5);
}

void NavButton::paintWide(QPainter& painter) const
{
    paintIcon(painter, m_icon, onScreen({20, 0, scaled(glyphSize), height()}), glyphSize,
              color(isChecked() ? ColorToken::AccentText : ColorToken::Muted));
    const QFont font = fontOf(TextRole::Body);
    painter.setFont(isChecked() ? strongWeight(font) : mediumWeight(font));
    painter.setPen(color(isChecked() ? ColorToken::AccentText : ColorToken::Text));
    QStyleOption option;
    option.initFrom(this);
    const Drawing drawing{option, painter, this};
    painter.drawText(
        onScreen({30 + scaled(glyphSize), 0, width() - 72 - scaled(glyphSize), height()}),
        lineFlags(text(), layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
            | drawing.shortcutFlags(),
        text());
    if (m_count > 0)
        paintBadge(painter);
}

void NavButton::paintBadge(QPainter& painter) const
{
    const QString words = countText(m_count);
    const int high = scaled(badgeHeight);
    painter.setFont(fontOf(TextRole::Overline));
    const int wide = qMax(high + 2, painter.fontMetrics().horizontalAdvance(words) + 12);
    const QRect badge = onScreen({width() - 18 - wide, (height() - high) / 2, wide, high});
    paintBox(painter, badge, color(isChecked() ? ColorToken::Accent : ColorToken::Hover), {},
             high / 2.0);
    painter.setPen(color(isChecked() ? ColorToken::OnAccent : ColorToken::Muted));
    painter.drawText(badge, lineFlags(words, layoutDirection(), Qt::AlignCenter), words);
}

} // namespace tandem::gui
