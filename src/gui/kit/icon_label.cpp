#include "gui/kit/icon_label.h"

#include "gui/kit/paint.h"

namespace tandem::gui {

IconLabel::IconLabel(const QString& icon, int size, ColorToken tint, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_tint(tint)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon, ColorToken tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), m_size, color(m_tint));
}

} // namespace tandem::gui
