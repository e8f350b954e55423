#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/approval_rule.h"

class QPushButton;

namespace tandem::gui {

class RowTable;
class TextLabel;

/// What waits for a second person before it is booked, and who that may be.
class ApprovalRulesPage final : public Page {
    Q_OBJECT

public:
    explicit ApprovalRulesPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& table() { return *m_table; }

private:
    /// All that is shown, read at one moment.
    struct Shown {
        std::vector<ledger::ApprovalRule> rules;
        std::vector<ledger::Account> accounts;
        Staff staff;
        Currency currency;
    };

    void build();
    void show(Shown shown);
    void showCurrent();
    const ledger::ApprovalRule* current() const;
    void open(const ledger::ApprovalRule& rule);
    Result<> end();

    std::optional<Shown> m_shown;
    RowTable* m_table;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_end;
    QPushButton* m_queue;
    TextLabel* m_mend; ///< What is wrong with the rule that is chosen.
};

} // namespace tandem::gui
