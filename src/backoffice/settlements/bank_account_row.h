#pragma once

#include "office/unit_of_work.h"

/// What the bank calls an account of the ledger, and how its tables are read; for this module's
/// services only.
namespace tandem::settlements {

struct BankAccount {
    Id<struct BankAccountTag> id{};
    QString iban{};
    QString mapping{};
    std::int64_t version = 0;
};

/// What is known of an account; nothing before the first file of it.
Result<std::optional<BankAccount>> bankAccountOf(Reader& books, AccountId account);

/// Saves it, or makes it if its id is unset. Error: changedMeanwhile.
Result<> saveBankAccount(UnitOfWork& work, AccountId account, const BankAccount& saved);

} // namespace tandem::settlements
