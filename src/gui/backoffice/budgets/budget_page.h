#pragma once

#include "backoffice/budgets/budget_queries.h"
#include "backoffice/ledger/account.h"
#include "gui/kit/page.h"

class QComboBox;
class QPushButton;

namespace tandem::gui {

class BudgetGrid;
class TextLabel;

/// A version of a budget as a sheet one types into: every income and expense account, and what else
/// it plans. Drafts are saved and approved here; of others a new version is made.
class BudgetPage final : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

private:
    struct Read {
        budgets::Budget budget;
        std::vector<budgets::BudgetCell> cells;
        std::vector<ledger::Account> accounts;
        std::map<ledger::DimensionValueId, QString> values;
        Currency currency;
    };

    static Result<Read> read(Reader& books, budgets::BudgetId id);
    void build();
    void show(const Read& read);
    void adaptTools();
    Result<> save();
    Result<> approve();
    Result<> makeVersion();
    Result<> setControl();

    budgets::BudgetId m_id;
    std::optional<budgets::Budget> m_shown;
    BudgetGrid* m_grid;
    TextLabel* m_facts;
    QComboBox* m_policy;
    QComboBox* m_span;
    QPushButton* m_control;
    QPushButton* m_version;
    QPushButton* m_save;
    QPushButton* m_approve;
};

} // namespace tandem::gui
