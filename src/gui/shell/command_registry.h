#pragma once

#include "gui/kit/desk.h"

#include <QAction>

class QMenu;

namespace tandem::gui {

/// Something that can be done in a window: what its menu, the palette and the page of keys say.
struct CommandSpec {
    const char* name; ///< Stable: "file.lock".
    QString text;     ///< With its mnemonic.
    QKeySequence keys{};
    std::optional<Permission> permission{}; ///< Who has not got it sees it, but cannot do it.
    QString icon{};
};

/// A command as it stands now.
struct Command {
    QString name;
    QString text;  ///< Without mnemonic.
    QString where; ///< Its menu, or the page it belongs to.
    QString icon;
    QString keys; ///< As the user reads them; empty without.
    bool isEnabled = true;
    std::function<void()> run;
};

/// All that can be done in a window, from one place: menus are made from it, and the palette and
/// the page of keys read it. What a page offers by its buttons belongs to it while that is in
/// sight.
class CommandRegistry final : public QObject {
    Q_OBJECT

public:
    CommandRegistry(const Office& office, QWidget* window);

    /// Adds a command, and its line in a menu.
    QAction* add(QMenu* menu, const CommandSpec& spec, std::function<void()> run);

    /// The commands of the menus, and then those of `page`, whose title is `pageTitle`.
    std::vector<Command> commands(const QWidget* page, const QString& pageTitle) const;

private:
    struct Added {
        QString name;
        QString icon;
        QMenu* menu;
        QAction* action;
    };

    const Office& m_office;
    QWidget* m_window;
    std::vector<Added> m_added;
};

} // namespace tandem::gui
