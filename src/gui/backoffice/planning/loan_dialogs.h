#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/loans/loan_service.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class RowTable;

/// Takes a loan; its plan is shown before it is saved.
class LoanDialog final : public ShortDialog {
    Q_OBJECT

public:
    LoanDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<loans::LoanTerms> terms() const;
    void preview();

    QLineEdit* m_name;
    AmountEdit* m_principal;
    QLineEdit* m_rate;
    QComboBox* m_kind;
    QComboBox* m_months;
    QLineEdit* m_count;
    QComboBox* m_dayCount;
    DateEdit* m_takenOn;
    DateEdit* m_firstDueOn;
    QComboBox* m_funding;
    AccountEdit* m_bank;
    RowTable* m_plan;
};

/// Pays something back beside the plan, or takes another rate, from a day on.
class LoanChangeDialog final : public ShortDialog {
    Q_OBJECT

public:
    enum class Change { Extra, Rate };

    LoanChangeDialog(Desk& desk, const loans::Loan& loan, Change change, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    loans::LoanId m_loan;
    Change m_change;
    DateEdit* m_on;
    AmountEdit* m_amount = nullptr;
    QLineEdit* m_rate = nullptr;
};

} // namespace tandem::gui
