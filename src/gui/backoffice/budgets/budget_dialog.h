#pragma once

#include "backoffice/budgets/budget_queries.h"
#include "gui/kit/short_dialog.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

/// Begins a budget: empty, or with what the year before earned and spent.
class BudgetDialog final : public ShortDialog {
    Q_OBJECT

public:
    BudgetDialog(Desk& desk, const std::vector<ledger::FiscalYear>& years, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLineEdit* m_name;
    QComboBox* m_year;
    QComboBox* m_begin;
    QLineEdit* m_growth;
};

} // namespace tandem::gui
