#pragma once

#include "base/result.h"
#include "formats/bank_csv.h"
#include "formats/column_mapping.h"
#include "formats/csv.h"

#include <functional>
#include <set>

namespace tandem::formats {

/// The columns of a bank's table, as the rows with a booking date fill them.
class BankColumns {
public:
    /// `names` may be empty or short; `booked` holds the dates, in `dateFormat`.
    BankColumns(const CsvTable& table, int booked, QStringView dateFormat, QStringList names);

    int count() const { return int(m_cells.size()); }
    bool areNamed() const { return m_areNamed; }
    const QString& name(int column) const { return m_names[column]; }
    /// The trimmed cells of a column, a row with a booking date each.
    const QStringList& cells(int column) const { return m_cells[std::size_t(column)]; }
    qsizetype filledCount(int column) const;
    bool isFilled(int column) const { return filledCount(column) > 0; }
    /// Whether its filled cells, of which there are some, are currency codes.
    bool isCurrencyCodes(int column) const;
    /// Whether most of its filled cells hold letters.
    bool isWords(int column) const;
    /// A currency code in its name, such as "Betrag (EUR)"; else empty.
    QString currencyInName(int column) const;
    /// The column of that name, the best match first, among those that `isEligible`; or -1.
    int named(const WantedColumn& wanted, const std::function<bool(int)>& isEligible) const;

private:
    QStringList m_names;
    bool m_areNamed = false;
    std::vector<QStringList> m_cells;
};

/// Where the amounts of a bank's table stand and what they mean; -1 where there is no column.
struct AmountColumns {
    AmountRule rule = AmountRule::Signed;
    int amount = -1;
    int in = -1;
    int out = -1;
    int flag = -1;
    QChar decimalMark = u'.';
    bool isDirectionGuessed = false;
    bool isGroupingGuessed = false;
    bool isAllPositive = false;
};

/// Finds the amounts by names, then by contents. `isDate` tells columns that are none.
/// Errors: bankCsvNoAmounts, bankCsvMarksMixed.
Result<AmountColumns> findAmountColumns(const BankColumns& columns,
                                        const std::function<bool(int)>& isDate);

} // namespace tandem::formats
