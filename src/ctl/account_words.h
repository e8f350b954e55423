#pragma once

#include "backoffice/ledger/account.h"
#include "office/unit_of_work.h"

namespace tandem::ctl {

/// The account of that code. Error: ledger::errors::accountNotFound.
Result<ledger::Account> accountOfCode(Reader& books, const QString& code);

} // namespace tandem::ctl
