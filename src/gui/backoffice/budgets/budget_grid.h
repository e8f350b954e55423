#pragma once

#include "gui/backoffice/budgets/budget_grid_model.h"
#include "gui/kit/table_view.h"

namespace tandem::gui {

/// The sheet of a budget: typing begins a cell, Enter or Tab goes on, Delete empties, Ctrl+V fills
/// cells from a pasted block, Ctrl+Z takes back and Ctrl+Y makes again.
class BudgetGrid final : public TableView {
    Q_OBJECT

public:
    explicit BudgetGrid(const Locality& locality, QWidget* parent = nullptr);

    BudgetGridModel& budget() { return *m_model; }
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool deedKey(const QKeyEvent& event);

    BudgetGridModel* m_model;
};

} // namespace tandem::gui
