#pragma once

#include "backoffice/budgets/budget.h"
#include "base/result.h"
#include "gui/kit/locality.h"
#include "gui/kit/steps.h"

#include <QAbstractTableModel>

namespace tandem::gui {

/// A row of a budget while it is typed.
struct BudgetGridRow {
    AccountId account;
    ledger::DimensionValueId value{};
    QString title; ///< "6300 Rent", "6300 Rent · cost-center=BERLIN"
    ledger::AccountType type = ledger::AccountType::Expense;
    std::vector<Money> months; ///< One for each month of the year.

    Money total() const;
};

/// A budget as a sheet: accounts down, months across, sums at both ends. The last row is income
/// less expenses. Typing a row's total spreads it over the months as they stand, or evenly.
/// What cannot be read changes nothing and is told by `refused`.
class BudgetGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int titleColumn = 0;
    static constexpr int firstMonth = 1;

    explicit BudgetGridModel(Locality locality, QObject* parent = nullptr);

    void setBudget(std::vector<QDate> months, std::vector<BudgetGridRow> rows);
    void setEditable(bool isEditable);
    /// Every cell of every row, those of zero as well.
    std::vector<budgets::BudgetCell> cells() const;
    bool isDirty() const { return m_isDirty; }
    int totalColumn() const { return firstMonth + static_cast<int>(m_months.size()); }

    /// Fills cells from a block of lines and tabs, from a cell on: all of it, or nothing and the
    /// reason. Errors: those of amountTyped.
    Result<> paste(const QModelIndex& from, const QString& block);
    void undo();
    void redo();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const tandem::Error& error);
    void changed();

private:
    using Rows = std::vector<BudgetGridRow>;

    Result<> fill(Rows& rows, int row, int column, const QString& text) const;
    Money amountAt(int row, int column) const;
    void take(std::optional<Rows> rows);
    void tell();

    Locality m_locality;
    std::vector<QDate> m_months;
    Rows m_rows;
    Steps<Rows> m_steps;
    bool m_isEditable = false;
    bool m_isDirty = false;
};

} // namespace tandem::gui
