#pragma once

#include "gui/kit/page.h"
#include "office/role_service.h"

class QAbstractItemDelegate;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tandem::gui {

class MessageBar;

/// Which role may do what: a row for each right, a column for each role. Space ticks a right;
/// nothing changes until it is saved.
class RolesPage final : public Page {
    Q_OBJECT

public:
    explicit RolesPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    QTableWidget& table() { return *m_table; }
    MessageBar& bar() { return *m_bar; }

private:
    void show(std::vector<Role> roles);
    void showState();
    std::vector<Role> typed() const;
    void addRole();
    Result<> removeCurrent();
    Result<> save();

    std::vector<Role> m_roles; ///< As the books have them; new ones without rights.
    MessageBar* m_bar;
    QTableWidget* m_table;
    QAbstractItemDelegate* m_ticks; ///< Paints the boxes of the roles, and lets them be ticked.
    QLineEdit* m_name;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_save;
    bool m_isFilling = false;
};

} // namespace tandem::gui
