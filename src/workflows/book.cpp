#include "workflows/book.h"

#include "backoffice/ledger/posting.h"

namespace tandem::workflows {

Result<> book(UnitOfWork& work, const std::optional<ledger::Entry>& entry)
{
    if (entry)
        TANDEM_CHECK(ledger::post(work, *entry));
    return {};
}

} // namespace tandem::workflows
