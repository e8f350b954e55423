#include "workflows/update_party.h"

#include "backoffice/hr/employee.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"

namespace tandem::workflows {

Result<> updateParty(UnitOfWork& work, PartyId id, std::int64_t seen, const crm::PartyDraft& draft,
                     const PartyTerms& terms)
{
    TANDEM_CHECK(crm::updateParty(work, id, seen, draft));
    TANDEM_CHECK(agreeTerms(work, id, terms));
    TANDEM_TRY(const crm::Party now, crm::party(work, id));
    return hr::takeNames(work, id, now.name, now.jobTitle);
}

} // namespace tandem::workflows
