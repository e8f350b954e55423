#pragma once

#include "base/result.h"
#include "frontoffice/crm/party.h"

#include <QStringList>

namespace tandem::crm {

/// `draft` as it is kept: trimmed, numbers in their normal form, channels with what they are
/// compared by. `homeCountry` is where a phone number without a country is dialled, if the party
/// has no address. Looks at nothing but the draft.
/// Errors: nameMissing, termsOutOfRange, onlyPeopleWork, countryUnknown, channelEmpty,
/// phoneWithoutDigits, mailMalformed, those of checkedIban, checkedBic and checkedVatNumber.
Result<PartyDraft> checkedDraft(PartyDraft draft, const QString& homeCountry);

/// Something that is wrong with a draft, and in which of its parts.
struct PartyProblem {
    enum class Part { Party, Address, Channel, BankAccount, TaxId };

    Part part;
    std::size_t index = 0; ///< Of the address, channel, account or tax number.
    Error error;
};

/// All that is wrong with a draft, in the order in which checkedDraft meets it.
std::vector<PartyProblem> problemsOf(const PartyDraft& draft, const QString& homeCountry);

/// The languages that documents are written in: "de", "en".
QStringList documentLanguages();

} // namespace tandem::crm
