#pragma once

#include "frontoffice/crm/facts.h"
#include "frontoffice/crm/party.h"
#include "office/office.h"

namespace tandem::crm {

/// Takes a party into the books.
///
/// Errors: those of checkedDraft, codeTaken, partyNotFound and companyNotACompany (for `company`).
Result<PartyId> createParty(UnitOfWork& work, const PartyDraft& draft);

/// Replaces what is known of a party by `draft`. `seen` is the version the user was looking at.
/// Errors: partyNotFound, changedMeanwhile, and those of createParty.
Result<> updateParty(UnitOfWork& work, PartyId id, std::int64_t seen, const PartyDraft& draft);

} // namespace tandem::crm
