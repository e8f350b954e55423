#include "gui/kit/lookup_edit.h"

#include "gui/kit/theme.h"
#include "gui/kit/tool_tip.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

#include <memory>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 120;
constexpr int listWidthMin = 320;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QString lineOf(const LookupHit& hit)
{
    QStringList parts;
    for (const QString& part : {hit.code, hit.text, hit.note})
        if (!part.isEmpty())
            parts += part;
    return parts.join(u"   "_s);
}

} // namespace

LookupEdit::LookupEdit(Source source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_list(new QListWidget(this))
    , m_timer(new QTimer(this))
{
    setPlaceholderText(tr("Code or any part of the name"));
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_list->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingPauseMs);
    connect(m_timer, &QTimer::timeout, this, &LookupEdit::ask);
    connect(this, &QLineEdit::textEdited, this, &LookupEdit::meetTyping);
    connect(m_list, &QListWidget::itemClicked, this, [this] { takeCurrent(); });
}

void LookupEdit::setHit(const LookupHit& hit)
{
    close();
    ++m_generation;
    m_timer->stop();
    m_hit = hit;
    setText(hit.text);
    setCursorPosition(0);
    setToolTip(toolTipOf(lineOf(hit)));
}

bool LookupEdit::isOpen() const
{
    return m_list->isVisible();
}

bool LookupEdit::isWaiting() const
{
    return m_hit.id == 0 && isModified() && !text().trimmed().isEmpty();
}

void LookupEdit::meetTyping()
{
    m_isTakeWanted = false;
    ++m_generation;
    if (std::exchange(m_hit, {}).id != 0)
        emit emptied();
    if (text().trimmed().isEmpty()) {
        m_timer->stop();
        close();
    } else {
        m_timer->start();
    }
}

void LookupEdit::ask()
{
    m_timer->stop();
    const int asked = ++m_generation;
    const QPointer<LookupEdit> self(this);
    m_source(text().trimmed(), [self, asked](const std::vector<LookupHit>& hits) {
        if (self && self->m_generation == asked)
            self->offer(hits);
    });
}

void LookupEdit::offer(const std::vector<LookupHit>& hits)
{
    m_hits.assign(hits.begin(),
                  hits.begin() + std::min<std::ptrdiff_t>(std::ssize(hits), lookupHitsMax));
    m_list->clear();
    for (const LookupHit& hit : m_hits) {
        auto* const item = new QListWidgetItem(lineOf(hit), m_list);
        item->setSizeHint({0, metrics::rowRegularHeight});
    }
    if (m_hits.empty()) {
        close();
        if (std::exchange(m_isTakeWanted, false))
            emit notFound(text().trimmed());
        return;
    }
    m_list->setCurrentRow(0);
    if (std::exchange(m_isTakeWanted, false))
        takeCurrent();
    else if (hasFocus())
        open();
}

void LookupEdit::open()
{
    const int rows = static_cast<int>(m_hits.size());
    m_list->resize(std::max(width(), listWidthMin), rows * metrics::rowRegularHeight + 4);
    m_list->move(mapToGlobal(QPoint(0, height())));
    m_list->show();
    m_list->raise();
    speakCurrent();
}

void LookupEdit::close()
{
    m_list->hide();
    setAccessibleDescription({});
}

bool LookupEdit::takeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size())
        return false;
    const LookupHit hit = m_hits[static_cast<std::size_t>(row)];
    m_hits.clear();
    m_list->clear();
    setHit(hit);
    emit taken(hit);
    return true;
}

void LookupEdit::step(int by)
{
    m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
    speakCurrent();
}

void LookupEdit::speakCurrent()
{
    if (!m_list->currentItem())
        return;
    setAccessibleDescription(tr("%1, %2 of %3")
                                 .arg(m_list->currentItem()->text())
                                 .arg(m_list->currentRow() + 1)
                                 .arg(m_list->count()));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

bool LookupEdit::listKey(int key)
{
    if (!isOpen())
        return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        step(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Escape)
        close();
    else
        return isEnter(key) && takeCurrent();
    return true;
}

bool LookupEdit::event(QEvent* event)
{
    // Before the shortcuts of the window and the order of the tabs get hold of the key.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isNew =
            isEnter(key->key()) && key->modifiers() == Qt::ControlModifier && isWaiting();
        if (isNew || (isOpen() && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        if (isOpen()) {
            takeCurrent();
        } else if (isWaiting()) {
            m_isTakeWanted = true;
            ask();
        }
    }
    return QLineEdit::event(event);
}

void LookupEdit::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isEnter(key) && event->modifiers() == Qt::ControlModifier && isWaiting()) {
        close();
        emit newWanted(text().trimmed());
        return;
    }
    if (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        ask();
        return;
    }
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (listKey(key))
            return;
        if (isEnter(key) && isWaiting()) {
            m_isTakeWanted = true;
            ask();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void LookupEdit::focusOutEvent(QFocusEvent* event)
{
    close();
    QLineEdit::focusOutEvent(event);
}

void LookupEdit::hideEvent(QHideEvent* event)
{
    close();
    QLineEdit::hideEvent(event);
}

} // namespace tandem::gui
