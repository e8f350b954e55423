#pragma once

#include "formats/book.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tandem::formats::journal {

/// A few amounts, one per commodity.
class Amounts {
public:
    /// False where the sum is out of range; nothing has changed then.
    [[nodiscard]] bool add(std::size_t commodity, const Decimal& amount);
    Decimal of(std::size_t commodity) const;
    bool areZero() const;
    void clear() { m_amounts.clear(); }

    auto begin() const { return m_amounts.begin(); }
    auto end() const { return m_amounts.end(); }

private:
    std::vector<ForeignValue> m_amounts;
};

/// What a journal says a balance is at one of its lines: "= 5 EUR", "== 5 EUR", "=* 5 EUR".
struct Assertion {
    ForeignValue target;
    bool isOfAllCommodities = false; ///< "==" and a bare 0: whatever else is there must be zero.
    bool hasSubaccounts = false;     ///< "=*".
};

/// Running balances, in the order of the file.
class Balances {
public:
    [[nodiscard]] bool add(const ForeignLine& line);

    /// What must be added to reach the target; nothing where numbers leave their range, or
    /// more than the target's commodity would have to change.
    std::optional<ForeignValue> missing(const Assertion& assertion, std::size_t account,
                                        const ForeignBook& book) const;

private:
    std::optional<Amounts> balanceOf(std::size_t account, bool hasSubaccounts,
                                     const ForeignBook& book) const;

    std::vector<Amounts> m_byAccount;
};

} // namespace tandem::formats::journal
