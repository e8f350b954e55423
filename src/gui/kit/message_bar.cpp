#include "gui/kit/message_bar.h"

#include "gui/kit/icon.h"
#include "gui/kit/icon_label.h"
#include "gui/kit/paint.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int edgeShare = 45;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Warn:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"circle-help"_s;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"circle-help"_s, iconSize, ColorToken::Muted))
    , m_text(new TextLabel({}))
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    setVisible(false);
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVariant(m_action, "compact");
    setVariant(m_close, "compact");
    m_close->setIcon(iconNamed(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spaceMedium, metrics::spaceSmall, metrics::spaceSmall,
                               metrics::spaceSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
}

void MessageBar::tell(Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), toneToken(tone));
    m_text->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    setVisible(false);
    emit closed();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), toneGround(m_tone),
             blended(toneGround(m_tone), toneColor(m_tone), edgeShare), metrics::radiusControl);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tandem::gui
