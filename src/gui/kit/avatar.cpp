#include "gui/kit/avatar.h"

#include "gui/kit/paint.h"
#include "gui/kit/tool_tip.h"

#include <array>
#include <numeric>

namespace tandem::gui {

namespace {

constexpr int avatarSize = 32;
constexpr std::array tints{ColorToken::Chart1, ColorToken::Chart2, ColorToken::Chart3,
                           ColorToken::Chart4, ColorToken::Chart5};

QString firstLetter(const QString& word)
{
    for (const char32_t letter : word.toUcs4())
        if (QChar::isLetterOrNumber(letter))
            return QString::fromUcs4(&letter, 1).toUpper();
    return {};
}

QColor tintOf(const QString& name)
{
    const uint sum = std::accumulate(name.begin(), name.end(), 0U, [](uint so_far, QChar letter) {
        return so_far * 31 + letter.unicode();
    });
    return color(tints[sum % tints.size()]);
}

} // namespace

QString initialsOf(const QString& name)
{
    QStringList letters;
    for (const QString& word : name.simplified().split(u' '))
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter);
    if (letters.size() < 2)
        return letters.join(QString());
    return letters.first() + letters.last();
}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name)
{
    const bool isDark = currentTheme().isDark;
    const QColor tint = tintOf(name);
    painter.save();
    paintBox(painter, rect, blended(color(ColorToken::Surface), tint, isDark ? 30 : 16), {},
             rect.width() / 2.0);
    QFont font = strongWeight(fontOf(TextRole::Caption));
    font.setPixelSize(qMax(8, rect.height() * 2 / 5));
    painter.setFont(font);
    painter.setPen(blended(tint, color(ColorToken::Text), isDark ? 60 : 45));
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(const QString& name, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(toolTipOf(name));
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(avatarSize), scaled(avatarSize)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name);
}

} // namespace tandem::gui
