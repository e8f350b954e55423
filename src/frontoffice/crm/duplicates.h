#pragma once

#include "frontoffice/crm/party.h"
#include "office/office.h"

namespace tandem::crm {

enum class DuplicateReason { SameTaxId, SameAccount, SameMail, SamePhone, SameName, SimilarName };

/// A party that may be the same as the one at hand, and why.
struct Duplicate {
    PartyId party;
    QString code;
    QString name;
    DuplicateReason reason; ///< The strongest there is.
    int similarityPercent;  ///< Of the names.
};

/// Parties in the books that may be the one in `draft`: the strongest reason first, then the most
/// similar name. At most twenty. Every candidate is found by an index, however many parties there
/// are. What cannot be read as a phone number, mail address, IBAN or tax id is passed over.
Result<std::vector<Duplicate>> duplicatesOf(Reader& books, const PartyDraft& draft);

} // namespace tandem::crm
