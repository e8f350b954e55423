#include "gui/shell/toast.h"

#include "gui/kit/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace tandem::gui {

namespace {

constexpr int shownMs = 5'000;
constexpr int aboveFoot = 52;

} // namespace

Toast::Toast(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextRole::Body, ColorToken::Surface))
    , m_timer(new QTimer(this))
{
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                            metrics::spaceSmall);
    all->addWidget(m_text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    adjustSize();
    const QWidget* const over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - aboveFoot);
    show();
    raise();
    m_timer->start();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorToken::Text));
    painter.drawRoundedRect(rect(), metrics::radiusControl, metrics::radiusControl);
}

} // namespace tandem::gui
