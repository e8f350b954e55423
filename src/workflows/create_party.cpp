#include "workflows/create_party.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_service.h"

namespace tandem::workflows {

Result<Receipt> createParty(Office& office, const Request& request, const crm::PartyDraft& draft,
                            const PartyTerms& terms)
{
    return office.create(crm::actions::createParty, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const PartyId id, crm::createParty(work, draft));
                             TANDEM_CHECK(agreeTerms(work, id, terms));
                             return Receipt{id.value(), draft.code.trimmed()};
                         });
}

Result<Receipt> createOpportunity(Office& office, const Request& request,
                                  const crm::OpportunityDraft& draft)
{
    return office.create(crm::actions::createOpportunity, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto id, crm::createOpportunity(work, draft));
                             return Receipt{id.value()};
                         });
}

} // namespace tandem::workflows
