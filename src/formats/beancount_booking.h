#pragma once

#include "formats/beancount_directive.h"
#include "formats/book_import.h"

#include <map>

namespace tandem::formats::beancount {

/// What of a commodity an account holds, at which cost.
struct Lot {
    Decimal units;
    Decimal cost; ///< Of one unit.
    QString currency;
    QDate on;
    QString label;
};

/// The commodities held at cost, as lines bring them in and take them out.
class Inventory {
public:
    /// What the units of `posting`, which has a cost, are worth; brings them in or takes them out.
    /// `booking` says which go first where the posting does not: "FIFO", "LIFO", or refused.
    /// Errors: journalCostUnclear, journalAmountTooLong.
    Result<Amount> book(const Posting& posting, QDate on, const QString& booking);

private:
    Result<Amount> takeOut(std::vector<Lot>& lots, const Posting& posting, const QString& booking);

    std::map<std::pair<QString, QString>, std::vector<Lot>> m_lots;
};

/// The exact product. Errors: journalAmountTooLong.
Result<Decimal> exactProduct(const Decimal& a, const Decimal& b, qint64 line);

} // namespace tandem::formats::beancount
