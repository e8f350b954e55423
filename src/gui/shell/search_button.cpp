#include "gui/shell/search_button.h"

#include "gui/kit/paint.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthWanted = 300;
constexpr int margin = 10;
constexpr int glyphSize = 16;
constexpr int gap = 10;

} // namespace

SearchButton::SearchButton(const QString& text, const QString& keys, QWidget* parent)
    : QPushButton(text, parent)
    , m_keys(keys)
{
    setAccessibleName(QString(text).remove(u'\u2026'));
    setAccessibleDescription(keys);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    return {qMax(scaled(widthWanted), minimumSizeHint().width()), QPushButton::sizeHint().height()};
}

/// Where the window is narrow the keys are left out.
QSize SearchButton::minimumSizeHint() const
{
    const int words = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(text());
    return {words + 2 * margin + gap + scaled(glyphSize) + 2, QPushButton::sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto onScreen = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const bool isLit = underMouse() || isDown();
    paintBox(painter, rect(), color(isLit ? ColorToken::Hover : ColorToken::Sunken),
             color(isLit ? ColorToken::BorderStrong : ColorToken::Border), metrics::radiusControl);
    if (hasFocus())
        paintFocus(painter, rect(), metrics::radiusControl - 1);
    const int icon = scaled(glyphSize);
    paintIcon(painter, u"search"_s, onScreen({margin, 0, icon, height()}), glyphSize,
              color(ColorToken::Muted));
    QRect rest = rect().adjusted(margin + icon + gap, 0, -margin, 0);
    painter.setPen(color(ColorToken::Muted));
    painter.setFont(fontOf(TextRole::Caption));
    const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys);
    const int wordsWidth = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(text());
    if (rest.width() >= wordsWidth + gap + keysWidth) {
        const QRect keys(rest.right() - keysWidth, 0, keysWidth + 1, height());
        painter.drawText(onScreen(keys), Qt::AlignCenter, m_keys);
        rest.setRight(keys.left() - gap);
    }
    painter.setFont(fontOf(TextRole::Body));
    paintText(painter, onScreen(rest), text(), layoutDirection());
}

} // namespace tandem::gui
