#pragma once

#include "gui/backoffice/planning/plan_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/loans/loan.h"

namespace tandem::gui {

/// A loan: what is left of it, the instalments to come, and what happened to it.
class LoanPage final : public PlanPage {
    Q_OBJECT

public:
    explicit LoanPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;

private:
    void show(loans::Loan shown);
    void showStory();
    Result<> pay();
    Result<> undo();

    std::optional<loans::Loan> m_shown;
    std::vector<QPushButton*> m_payments;
};

} // namespace tandem::gui
