#pragma once

#include "base/result.h"
#include "frontoffice/crm/party.h"

namespace tandem::crm {

/// `draft` as it is kept: trimmed, numbers in their normal form, channels with what they are
/// compared by. `homeCountry` is where a phone number without a country is dialled, if the party
/// has no address. Looks at nothing but the draft.
/// Errors: nameMissing, termsOutOfRange, onlyPeopleWork, countryUnknown, channelEmpty,
/// phoneWithoutDigits, mailMalformed, those of checkedIban, checkedBic and checkedVatNumber.
Result<PartyDraft> checkedDraft(PartyDraft draft, const QString& homeCountry);

} // namespace tandem::crm
