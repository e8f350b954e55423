#pragma once

#include "base/id.h"
#include "base/money.h"
#include "office/unit_of_work.h"

#include <array>

namespace tandem::reports {

/// How long something has been due.
enum class AgeBucket { Current, To30, To60, To90, Over90 };

inline constexpr std::size_t ageBucketCount = 5;

/// The bucket of something due on a day, seen on another: on the day itself it is current, 30 days
/// later still 1-30. Source: docs/guide/payments.md, "Aged lists".
AgeBucket ageBucket(QDate dueOn, QDate seenOn);

/// "current", "1-30", "31-60", "61-90", "over 90".
QString nameOf(AgeBucket bucket);

enum class AgedSide { Receivable, Payable };

/// What is open with one party in one currency, by age.
struct AgedParty {
    PartyId party;
    QString name;
    QString currency;
    std::array<Money, ageBucketCount> buckets; ///< In the order of the enum; credits reduce them.
    Money open;                                ///< Their sum.
    Money openBase;                            ///< In the company's currency.
};

/// One open item behind an aged list.
struct AgedItem {
    std::int64_t item;
    PartyId party;
    QString number;
    QDate issuedOn;
    QDate dueOn;
    AgeBucket bucket;
    Money open;
    Money openBase;
};

/// What was open at the end of `asOf`, party by party in the order of their names: items issued by
/// then, less what was allocated by then.
Result<std::vector<AgedParty>> agedParties(Reader& books, AgedSide side, QDate asOf);

/// The items of one party behind its line, by due day; of all parties if unset.
Result<std::vector<AgedItem>> agedItems(Reader& books, AgedSide side, PartyId party, QDate asOf);

} // namespace tandem::reports
