#pragma once

#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party.h"
#include "workflows/party_terms.h"

namespace tandem::workflows {

/// Takes a party into the books; the receipt's number is its code.
/// Errors: those of crm::createParty and agreeTerms.
Result<Receipt> createParty(Office& office, const Request& request, const crm::PartyDraft& draft,
                            const PartyTerms& terms = {});

/// Errors: those of crm::createOpportunity.
Result<Receipt> createOpportunity(Office& office, const Request& request,
                                  const crm::OpportunityDraft& draft);

} // namespace tandem::workflows
