#pragma once

#include "base/id.h"
#include "formats/book.h"
#include "office/unit_of_work.h"
#include "workflows/account_mapping.h"

namespace tandem::workflows {

/// The account that each account of a foreign book became, by its index there.
struct ImportedAccounts {
    std::vector<AccountId> ids;
    std::vector<ledger::Account> added; ///< Those that were made.
};

/// Makes the accounts of a book, with the headings above them, that these books do not have yet.
/// Accounts are known by their code, or by their path ("Assets:Checking") where they have none.
///
/// What the book does not say of an account's type, it has from the account above it, or else it
/// is an asset. Receivables and payables come as plain accounts, unless each of their lines names
/// its party. What is in `choices` becomes the account that the user chose.
Result<ImportedAccounts> importAccounts(UnitOfWork& work, const formats::ForeignBook& book,
                                        const AccountChoices& choices = {});

/// The type that a file says; none if it does not.
std::optional<ledger::AccountType> accountTypeOf(formats::AccountTypeHint hint);

} // namespace tandem::workflows
