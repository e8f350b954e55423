#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/unit_of_work.h"

#include <optional>

namespace tandem::workflows {

/// What is agreed with a party about payment, by code; empty: nothing of its own; unset: as it was.
struct PartyTerms {
    std::optional<QString> asCustomer{};
    std::optional<QString> asSupplier{};
};

/// Errors: those of settlements::setPartyTerms, at "customerTerms" or "supplierTerms".
Result<> agreeTerms(UnitOfWork& work, PartyId party, const PartyTerms& terms);

/// The codes of what is agreed; empty where nothing is.
Result<PartyTerms> termsOfParty(Reader& books, PartyId party);

} // namespace tandem::workflows
