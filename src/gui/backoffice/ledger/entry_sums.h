#pragma once

#include "backoffice/currencies/rate.h"
#include "backoffice/ledger/taxed_lines.h"

#include <optional>
#include <span>

/// What the lines of an entry come to while they are typed. Pure: no widget, no database.
namespace tandem::gui {

/// A line as far as it was typed.
struct EntryLine {
    AccountId account{};
    QString memo{};
    std::optional<Money> amount{}; ///< A debit is positive; in the currency of the entry.
    QString taxCode{};
    PartyId party{};
    ledger::DimensionValueId dimension{};

    bool isEmpty() const
    {
        return !account.isSet() && memo.isEmpty() && !amount && taxCode.isEmpty() && !party.isSet()
               && !dimension.isSet();
    }
};

/// What the lines of an entry are read by.
struct EntryTerms {
    Currency home;
    Currency currency;                        ///< In which amounts are typed.
    std::optional<exchange::Conversion> at{}; ///< What they are worth; unset: not known.
    std::vector<tax::TaxCode> codes{};        ///< That a line may have, with their rates.
    TaxPolicy policy{};                       ///< Of the lines that have one.

    bool isForeign() const { return currency != home; }
};

struct EntrySums {
    Money difference; ///< Debit less credit with the tax, without the balancing line.
    Money debit;      ///< Of the whole entry.
    std::optional<std::size_t> balancing{}; ///< The line that takes what is missing.
    std::vector<ledger::Line> tax{};        ///< The lines that the codes add.
    /// What each line comes to in the company's currency, its tax taken out of it; nothing for one
    /// without an amount, or where the rate is not known.
    std::vector<std::optional<Money>> booked{};
};

/// The last line that names an account and no amount takes what is missing. Lines in a foreign
/// currency are not taxed.
EntrySums sumsOf(std::span<const EntryLine> lines, const EntryTerms& terms);

} // namespace tandem::gui
