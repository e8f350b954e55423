#pragma once

#include "backoffice/ledger/account_role.h"
#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace tandem::ledger {

using DimensionValueId = Id<struct DimensionValueTag>;

/// Which account a line meets: one that plays a role, or one named by its key.
using AccountReference = std::variant<AccountRole, AccountId>;

/// The most lines that an entry has.
inline constexpr std::size_t linesMax = 9'999;

/// One side of an entry. A debit is positive, a credit negative, in every account alike.
struct Line {
    AccountReference account;
    Money amount;    ///< In the line's own currency; not zero, unless base is not.
    Money base;      ///< The same in the company's currency; equal to amount if it is that.
    PartyId party{}; ///< Whose receivable or payable it is; mandatory on control accounts.
    QString memo{};
    DimensionValueId dimension{}; ///< Cost centre, project, ...; unset if none.

    /// A line in the company's own currency.
    static Line of(AccountReference account, const Money& amount, PartyId party = {})
    {
        return {.account = account, .amount = amount, .base = amount, .party = party};
    }
};

/// A set of lines that adds up to zero: the only form in which money enters the ledger.
class Entry {
public:
    /// What an entry says besides its lines.
    struct Head {
        QDate postedOn; ///< The day it counts for.
        QString source; ///< What it comes from, as a table name: "invoice"; "manual" if typed.
        std::int64_t sourceId = 0; ///< The row of that table; 0 if typed.
        QString text{};            ///< What it is, in words.
        QString reference{};       ///< The number of the document behind it.
        QString key{};             ///< The request key, unique over all entries; empty: none.
        QString journal{};  ///< Its code; empty: the journal of the source, see journalCodeOf.
        EntryId reverses{}; ///< The entry it mirrors; set by reverse() alone.
    };

    /// Checks the lines: two or more, at most linesMax, none empty, every base in one currency,
    /// bases summing to zero, and the amounts of a one-currency entry, too; lines whose base is
    /// zero, because their commodity has no known rate, balance in their own commodity.
    /// Throws BrokenInvariant else: who builds an entry from input uses `checked`.
    static Entry of(Head head, std::vector<Line> lines);

    /// As `of`, for lines from outside. Errors: dateMissing, tooFewLines, tooManyLines, lineEmpty,
    /// amountTooLarge, unbalanced.
    static Result<Entry> checked(Head head, std::vector<Line> lines);

    const Head& head() const { return m_head; }
    const std::vector<Line>& lines() const { return m_lines; }

private:
    Entry() = default;

    Head m_head;
    std::vector<Line> m_lines;
};

/// What is missing for the lines to balance: the sum of the bases. Empty lines balance at nothing.
Money imbalance(std::span<const Line> lines, const Currency& base);

} // namespace tandem::ledger
