#include "gui/kit/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

namespace tandem::gui {

namespace {

constexpr int fadedShare = 60;

bool tellsOfTheme(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        return true;
    default:
        return false;
    }
}

} // namespace

TextLabel::TextLabel(const QString& text, TextRole role, ColorToken tint, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_tint(tint)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    setText(text);
    dress();
}

void TextLabel::setTint(ColorToken tint)
{
    m_tint = tint;
    dress();
}

void TextLabel::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    update();
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    const QString shown = shownText(text(), m_privacy);
    if (shown == text())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, foregroundRole());
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (tellsOfTheme(*event))
        dress();
}

// Setting a font or a palette is itself such a change, hence the guard.
void TextLabel::dress()
{
    if (m_isDressing)
        return;
    const QScopedValueRollback dressing(m_isDressing, true);
    QPalette colors = palette();
    const QColor tint = color(m_tint);
    colors.setColor(QPalette::WindowText, tint);
    colors.setColor(QPalette::Disabled, QPalette::WindowText,
                    blended(tint, color(ColorToken::Surface), fadedShare));
    setPalette(colors);
    setFont(fontOf(m_role));
}

} // namespace tandem::gui
