#pragma once

#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <unordered_map>

namespace tandem::ledger {

/// The sums by account, month, currency and dimension that the lines of one change add to.
/// Written once at its end, so that a thousand entries cost a few rows.
class AccountMonths {
public:
    /// Adds a line, whose account is `account`.
    void add(QDate postedOn, AccountId account, const Line& line);

    /// Adds all sums to the table, and forgets them.
    Result<> write(UnitOfWork& work);

private:
    struct Key {
        std::int64_t account;
        std::int64_t monthDay; ///< The Julian day of the first of the month.
        std::int64_t dimension;
        Currency currency;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Sums {
        Money debit;
        Money credit;
        Money baseDebit;
        Money baseCredit;
    };

    std::unordered_map<Key, Sums, KeyHash> m_sums;
};

} // namespace tandem::ledger
