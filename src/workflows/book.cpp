#include "workflows/book.h"

#include "backoffice/ledger/posting.h"
#include "backoffice/tax/tax_movement_service.h"

namespace tandem::workflows {

Result<> book(UnitOfWork& work, const std::optional<ledger::Entry>& entry)
{
    if (entry)
        TANDEM_CHECK(ledger::post(work, *entry));
    return {};
}

Result<> bookTaxed(UnitOfWork& work, const std::optional<ledger::Entry>& entry,
                   std::span<const tax::TaxMovement> movements)
{
    if (!entry)
        return {};
    TANDEM_TRY(const auto posted, ledger::post(work, *entry));
    return tax::recordMovements(work, posted.id, movements);
}

} // namespace tandem::workflows
