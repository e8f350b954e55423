#include "gui/shell/curtains.h"

#include "gui/kit/public_screen.h"
#include "gui/kit/theme.h"
#include "gui/shell/company_button.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 32;

/// What lies over a window.
class Curtain final : public QWidget {
public:
    explicit Curtain(QWidget* window) : QWidget(window)
    {
        setObjectName(u"curtain"_s);
        setAccessibleName(Curtains::tr("Locked"));
        setAutoFillBackground(false);
        setGeometry(window->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(ColorToken::Canvas));
        const QPoint corner(rect().center() - QPoint(markSize / 2, markSize / 2));
        paintMark(painter, corner);
        painter.setFont(fontOf(TextRole::Title));
        painter.setPen(color(ColorToken::Subtle));
        painter.drawText(rect().adjusted(0, markSize * 3, 0, 0), Qt::AlignCenter,
                         Curtains::tr("Locked"));
    }
};

bool isPopup(const QWidget& window)
{
    const Qt::WindowType type = window.windowType();
    return type == Qt::Popup || type == Qt::ToolTip || type == Qt::SplashScreen;
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

Curtains::Curtains(QWidget* door) : m_door(door), m_active(QApplication::activeWindow())
{
    while (QWidget* const popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* const window : QApplication::topLevelWidgets())
        if (window->isVisible())
            cover(window);
    qApp->installEventFilter(this);
}

Curtains::~Curtains()
{
    qApp->removeEventFilter(this);
}

/// The door, and what it opens itself: the menu of its fields; and a screen for strangers.
bool Curtains::isSpared(const QWidget* widget) const
{
    if (isOfPublicScreen(widget))
        return true;
    for (; widget; widget = widget->parentWidget())
        if (widget == m_door)
            return true;
    return false;
}

Curtains::Covered* Curtains::find(const QWidget* window)
{
    const auto found =
        std::ranges::find_if(m_covered, [&](const Covered& one) { return one.window == window; });
    return found == m_covered.end() ? nullptr : &*found;
}

void Curtains::cover(QWidget* window)
{
    if (isSpared(window) || find(window))
        return;
    if (isPopup(*window)) {
        window->hide();
        return;
    }
    Covered one{.window = window,
                .curtain = {},
                .focus = window->focusWidget(),
                .title = window->windowTitle(),
                .hidden = {}};
    for (QObject* const child : window->children()) {
        auto* const part = qobject_cast<QWidget*>(child);
        if (!part || part->isWindow() || part->isHidden())
            continue;
        one.hidden.emplace_back(part);
    }
    one.curtain = new Curtain(window);
    for (const auto& part : one.hidden)
        part->hide();
    const QScopedValueRollback retitling(m_isRetitling, true);
    window->setWindowTitle(tr("Tandem"));
    m_covered.push_back(std::move(one));
}

void Curtains::uncover(const Covered& one)
{
    if (!one.window)
        return;
    for (const auto& part : one.hidden)
        if (part)
            part->show();
    delete one.curtain;
    one.window->setWindowTitle(one.title);
    if (one.focus)
        one.focus->setFocus(Qt::OtherFocusReason);
}

void Curtains::open()
{
    qApp->removeEventFilter(this);
    for (const Covered& one : std::exchange(m_covered, {}))
        uncover(one);
    if (m_active)
        m_active->activateWindow();
}

void Curtains::takeAway()
{
    for (const Covered& one : m_covered) {
        auto* const dialog = qobject_cast<QDialog*>(one.window.data());
        if (dialog && dialog->windowModality() == Qt::ApplicationModal)
            dialog->reject();
    }
    m_isAway = true;
    for (Covered& one : m_covered) {
        one.wasShown = one.window && one.window->isVisible();
        if (one.wasShown)
            one.window->hide();
    }
}

void Curtains::bringBack()
{
    m_isAway = false;
    for (const Covered& one : m_covered)
        if (one.window && one.wasShown)
            one.window->show();
}

bool Curtains::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isAway || !watched->isWidgetType())
        return false;
    auto* const widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && widget->isWindow())
        cover(widget);
    if (event->type() == QEvent::Resize)
        if (const Covered* const one = find(widget); one && one->curtain)
            one->curtain->setGeometry(widget->rect());
    if (event->type() == QEvent::WindowTitleChange && !m_isRetitling)
        if (Covered* const one = find(widget)) {
            one->title = widget->windowTitle();
            const QScopedValueRollback retitling(m_isRetitling, true);
            widget->setWindowTitle(tr("Tandem"));
        }
    return isInput(event->type()) && !isSpared(widget);
}

} // namespace tandem::gui
