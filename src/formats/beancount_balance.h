#pragma once

#include "base/result.h"
#include "formats/beancount_directive.h"
#include "formats/book.h"

#include <map>
#include <vector>

/// How a beancount journal balances.
namespace tandem::formats::beancount {

/// Half of the last digit that is written; nothing for whole numbers. Source: beancount,
/// "Precision & Tolerances".
Decimal toleranceOf(const Decimal& written);

/// How far a transaction may be off in a currency: the largest tolerance of its amounts.
Decimal toleranceIn(const Transaction& transaction, const QString& currency);

/// One line with what it weighs when the entry is balanced.
struct Weighed {
    ForeignLine line{};
    Amount weight{};
    bool isComputed = false; ///< By a cost or a price.
};

/// Takes `left` off the largest line in `currency` that was worked out; off none if none was.
void shareOut(std::vector<Weighed>& lines, const QString& currency, const Decimal& left);

/// What accounts hold, as lines are added up.
class Held {
public:
    /// Errors: numberTooLarge.
    Result<> add(const QString& account, const QString& currency, const Decimal& amount);
    /// What an account and those below it hold.
    Decimal of(const QString& account, const QString& currency) const;

private:
    std::map<QString, std::map<QString, Decimal>> m_sums;
};

} // namespace tandem::formats::beancount
