#pragma once

#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <unordered_map>

namespace tandem::ledger {

/// The sums by account, currency and dimension that the lines of one change add to a month and to a
/// day. Written once at its end, so that a thousand entries cost a few rows.
class AccountSums {
public:
    /// Adds a line with the key `lineId`, whose account is `account`.
    void add(QDate postedOn, AccountId account, std::int64_t lineId, const Line& line);

    /// Adds all sums to their tables, and forgets them.
    Result<> write(UnitOfWork& work);

private:
    struct Key {
        std::int64_t account;
        std::int64_t firstDay; ///< The Julian day, for a month that of its first.
        std::int64_t dimension;
        Currency currency;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Sums {
        std::int64_t firstLineId;
        Money debit;
        Money credit;
        Money baseDebit;
        Money baseCredit;
    };
    using SumsByKey = std::unordered_map<Key, Sums, KeyHash>;

    static void addTo(SumsByKey& all, const Key& key, std::int64_t lineId, const Line& line);
    static Result<> writeOne(UnitOfWork& work, const QString& statement, std::int64_t id,
                             const Key& key, const Sums& sums);

    SumsByKey m_months;
    SumsByKey m_days;
};

} // namespace tandem::ledger
