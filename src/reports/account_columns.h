#pragma once

#include "base/currency.h"
#include "reports/comparison.h"
#include "reports/trial_balance.h"

namespace tandem::reports {

/// Reads what accounts come to for the columns of a statement. Each day is read once, from the sums
/// by month and, within a month, from its lines.
class AccountColumns {
public:
    /// With a dimension, balances come apart by its values.
    AccountColumns(Reader& books, ledger::DimensionId dimension)
        : m_books(books)
        , m_dimension(dimension)
    {
    }

    /// What stands at the end of a day.
    Result<std::vector<ValueBalance>> standing(QDate asOf);

    /// What moved in some days: what stands at their end, less what stood before. What the closings
    /// of years moved is left out.
    Result<std::vector<ValueBalance>> moved(const Days& days);

    /// What the closings of years, and their reversals, moved in some days.
    Result<std::vector<ValueBalance>> closings(const Days& days);

private:
    Reader& m_books;
    ledger::DimensionId m_dimension;
    std::map<QDate, std::vector<ValueBalance>> m_standing;
};

/// Of balances by value those of one value; of none, if it is unset.
std::vector<Balance> ofValue(const std::vector<ValueBalance>& balances,
                             ledger::DimensionValueId value);

/// All of them, whatever their value.
std::vector<Balance> ofAllValues(const std::vector<ValueBalance>& balances);

} // namespace tandem::reports
