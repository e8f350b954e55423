#pragma once

#include "backoffice/settlements/credit.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/party_queries.h"
#include "reports/document_trail.h"

#include <optional>

namespace tandem::gui {

/// What the page of a party shows: all read at one moment.
struct PartySeen {
    crm::Party party;
    QString company; ///< Of a person.
    std::vector<crm::Contact> contacts;
    std::vector<crm::Interaction> interactions;
    std::vector<reports::TrailDocument> documents;
    std::vector<reports::TrailDocument> opportunities;
    std::optional<Money> open; ///< In the company's currency; unset for who may not see it.
    std::optional<settlements::CreditStanding> credit; ///< Of a customer; unset likewise.
};

Result<PartySeen> partySeen(Reader& books, PartyId id, const Currency& currency);

} // namespace tandem::gui
