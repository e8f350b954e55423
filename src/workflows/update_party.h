#pragma once

#include "frontoffice/crm/party.h"
#include "office/office.h"
#include "workflows/party_terms.h"

namespace tandem::workflows {

/// Replaces what is known of a party; an employee goes by its name and title.
/// Errors: those of crm::updateParty and agreeTerms.
Result<> updateParty(UnitOfWork& work, PartyId id, std::int64_t seen, const crm::PartyDraft& draft,
                     const PartyTerms& terms = {});

} // namespace tandem::workflows
