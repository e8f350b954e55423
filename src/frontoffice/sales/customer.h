#pragma once

#include "frontoffice/crm/party.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// The party, which is a customer. Errors: customerMissing, crm::errors::partyNotFound,
/// notACustomer.
Result<crm::Party> customer(Reader& books, PartyId id);

} // namespace tandem::sales
