#pragma once

#include "frontoffice/crm/party.h"
#include "office/office.h"

namespace tandem::workflows {

/// Replaces what is known of a party; an employee goes by its name and title.
/// Errors: those of crm::updateParty.
Result<> updateParty(UnitOfWork& work, PartyId id, std::int64_t seen, const crm::PartyDraft& draft);

} // namespace tandem::workflows
