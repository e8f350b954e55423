#pragma once

#include "base/id.h"
#include "formats/book.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// The account that each account of a foreign book became, by its index there.
struct ImportedAccounts {
    std::vector<AccountId> ids;
    int added = 0;
};

/// Makes the accounts of a book, with the headings above them, that these books do not have yet.
/// Accounts are known by their code, or by their path ("Assets:Checking") where they have none.
///
/// What the book does not say of an account's type, it has from the account above it, or else it
/// is an asset. Receivables and payables come as plain accounts: their lines name no party.
Result<ImportedAccounts> importAccounts(UnitOfWork& work, const formats::ForeignBook& book);

} // namespace tandem::workflows
