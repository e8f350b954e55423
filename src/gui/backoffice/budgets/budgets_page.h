#pragma once

#include "gui/kit/list_page.h"

namespace tandem::gui {

/// All versions of all budgets.
class BudgetsPage final : public ListPage {
    Q_OBJECT

public:
    explicit BudgetsPage(Desk& desk, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }

private:
    void openNew();

    QAction* m_new;
};

} // namespace tandem::gui
