#include "gui/shell/command_registry.h"

#include "gui/kit/icon.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    const QString both = u"&&"_s;
    const QString held = QString(QChar(u'\x1'));
    return text.replace(both, held).remove(u'&').replace(held, u"&"_s);
}

QString shownKeys(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// Deeds have words and are not a choice to be made.
bool isDeed(const QAbstractButton& button)
{
    const bool isChoice = qobject_cast<const QCheckBox*>(&button)
                          || qobject_cast<const QRadioButton*>(&button) || button.isCheckable();
    return button.isVisible() && !isChoice && !button.text().trimmed().isEmpty();
}

} // namespace

CommandRegistry::CommandRegistry(const Office& office, QWidget* window)
    : QObject(window)
    , m_office(office)
    , m_window(window)
{
}

QAction* CommandRegistry::add(QMenu* menu, const CommandSpec& spec, std::function<void()> run)
{
    auto* const action = new QAction(spec.text, m_window);
    action->setObjectName(QString::fromLatin1(spec.name));
    action->setShortcut(spec.keys);
    if (!spec.icon.isEmpty())
        action->setIcon(iconNamed(spec.icon));
    const bool isAllowed =
        !spec.permission || m_office.allows(Action{spec.name, *spec.permission, ""});
    action->setEnabled(isAllowed);
    connect(action, &QAction::triggered, this, std::move(run));
    menu->addAction(action);
    m_added.push_back({action->objectName(), spec.icon, menu, action});
    return action;
}

std::vector<Command> CommandRegistry::commands(const QWidget* page, const QString& pageTitle) const
{
    std::vector<Command> all;
    for (const Added& one : m_added)
        all.push_back({.name = one.name,
                       .text = withoutMnemonic(one.action->text()),
                       .where = withoutMnemonic(one.menu->title()),
                       .icon = one.icon,
                       .keys = shownKeys(one.action->shortcut()),
                       .isEnabled = one.action->isEnabled(),
                       .run = [action = QPointer(one.action)] {
                           if (action)
                               action->trigger();
                       }});
    if (!page)
        return all;
    QSet<QString> taken;
    for (auto* const button : page->findChildren<QAbstractButton*>()) {
        const QString text = withoutMnemonic(button->text());
        if (!isDeed(*button) || taken.contains(text))
            continue;
        taken.insert(text);
        all.push_back({.name = button->property("action").toString(),
                       .text = text,
                       .where = pageTitle,
                       .icon = {},
                       .keys = shownKeys(button->shortcut()),
                       .isEnabled = button->isEnabled(),
                       .run = [button = QPointer(button)] {
                           if (button)
                               button->click();
                       }});
    }
    for (auto* const action : page->findChildren<QAction*>()) {
        const QString text = withoutMnemonic(action->text());
        const bool isOfField = qobject_cast<QLineEdit*>(action->parent()) != nullptr;
        if (isOfField || action->isSeparator() || action->menu() || text.isEmpty()
            || !action->isVisible() || action->isCheckable() || taken.contains(text))
            continue;
        taken.insert(text);
        all.push_back({.name = action->objectName(),
                       .text = text,
                       .where = pageTitle,
                       .icon = {},
                       .keys = shownKeys(action->shortcut()),
                       .isEnabled = action->isEnabled(),
                       .run = [action = QPointer(action)] {
                           if (action)
                               action->trigger();
                       }});
    }
    return all;
}

} // namespace tandem::gui
