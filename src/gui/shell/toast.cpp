#include "gui/shell/toast.h"

#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace tandem::gui {

namespace {

constexpr int shownMs = 5'000;
constexpr int shownWithUndoMs = 10'000;
constexpr int aboveFoot = 52;

} // namespace

Toast::Toast(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextRole::Body, ColorToken::Surface))
    , m_undoButton(new QPushButton(tr("&Undo")))
    , m_undoKey(new QShortcut(QKeySequence(QKeySequence::Undo), parent))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                            metrics::spaceSmall);
    all->setSpacing(metrics::spaceMedium);
    all->addWidget(m_text);
    setVariant(m_undoButton, "compact");
    m_undoButton->setToolTip(tr("Take it back (Ctrl+Z)"));
    all->addWidget(m_undoButton);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::takeBack);
    m_undoKey->setEnabled(false);
    connect(m_undoKey, &QShortcut::activated, this, &Toast::takeBack);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_undo = {};
        m_undoKey->setEnabled(false);
        hide();
    });
    hide();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::say(const QString& text, std::function<void()> undo)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_undo = std::move(undo);
    const bool canUndo = m_undo != nullptr;
    m_undoButton->setVisible(canUndo);
    m_undoKey->setEnabled(canUndo);
    setAttribute(Qt::WA_TransparentForMouseEvents, !canUndo);
    adjustSize();
    const QWidget* const over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - aboveFoot);
    show();
    raise();
    m_timer->start(canUndo ? shownWithUndoMs : shownMs);
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

/// Once: what is undone is not undone again by a second press.
void Toast::takeBack()
{
    const std::function<void()> undo = std::exchange(m_undo, {});
    m_undoKey->setEnabled(false);
    hide();
    if (undo)
        undo();
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_timer->start(shownMs);
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
