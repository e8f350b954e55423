#pragma once

#include "frontoffice/crm/party.h"
#include "office/unit_of_work.h"

namespace tandem::crm {

/// Adds what a party consists of besides its own row: addresses, channels, accounts, tax ids, the
/// language of documents.
Result<> loadParts(Reader& books, Party& party);

/// Saves the parts of `draft`, whose values are checked. What is stored already stays as it is;
/// what `draft` lacks is removed.
Result<> saveParts(UnitOfWork& work, PartyId party, const PartyDraft& draft);

} // namespace tandem::crm
