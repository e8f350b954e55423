#pragma once

#include "base/id.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tandem::ledger {

using DimensionId = Id<struct DimensionTag>;

/// Where an account stands in the statements.
enum class AccountType { Asset, Liability, Equity, Income, Expense };

/// Which other records an account sums up. The lines of receivable and payable accounts name their
/// party, so that open items can prove them.
enum class ControlKind { None, Receivable, Payable, Bank, Cash, Inventory, Tax };

/// Whether an account takes lines itself or only gathers those below it.
enum class AccountUse { Lines, Heading };

/// An account of the general ledger.
struct Account {
    AccountId id;
    QString code; ///< Unique: "1200", or "Assets:Checking" if a book has no codes.
    QString name;
    AccountId parent{}; ///< The account above; unset at the top.
    AccountType type = AccountType::Asset;
    QString currency{}; ///< The only one it takes; empty: any.
    ControlKind control = ControlKind::None;
    AccountUse use = AccountUse::Lines;
    bool isClosed = false;           ///< Takes no more lines.
    DimensionId requiredDimension{}; ///< Its lines carry a value of this one; unset: as they like.
    std::int64_t version = 0;
};

/// What is asked for when an account is made.
struct AccountDraft {
    QString code;
    QString name;
    AccountId parent{};
    AccountType type = AccountType::Asset;
    QString currency{};
    ControlKind control = ControlKind::None;
    AccountUse use = AccountUse::Lines;
};

/// The stable names, as books and charts store them: "asset", "receivable".
QString nameOf(AccountType type);
std::optional<AccountType> accountTypeNamed(const QString& name);
QString nameOf(ControlKind control);
std::optional<ControlKind> controlKindNamed(const QString& name);

/// Whether lines of such an account name their party.
constexpr bool wantsParty(ControlKind control)
{
    return control == ControlKind::Receivable || control == ControlKind::Payable;
}

} // namespace tandem::ledger
