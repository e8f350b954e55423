#include "ctl/account_words.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"

namespace tandem::ctl {

Result<ledger::Account> accountOfCode(Reader& books, const QString& code)
{
    TANDEM_TRY(auto found, ledger::accountByCode(books, code));
    if (!found)
        return fail(ledger::errors::accountNotFound, {code});
    return std::move(*found);
}

} // namespace tandem::ctl
