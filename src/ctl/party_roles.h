#pragma once

#include "frontoffice/crm/party_queries.h"

namespace tandem::ctl {

/// A part that a party may play: its word on the command line, and where it stands.
struct PartyRoleWord {
    const char* word;
    crm::PartyRole role;
    bool crm::PartyDraft::*inDraft;
    bool crm::PartyRow::*inRow;
};

inline constexpr std::array partyRoleWords{
    PartyRoleWord{"customer", crm::PartyRole::Customer, &crm::PartyDraft::isCustomer,
                  &crm::PartyRow::isCustomer},
    PartyRoleWord{"supplier", crm::PartyRole::Supplier, &crm::PartyDraft::isSupplier,
                  &crm::PartyRow::isSupplier},
    PartyRoleWord{"employee", crm::PartyRole::Employee, &crm::PartyDraft::isEmployee,
                  &crm::PartyRow::isEmployee},
    PartyRoleWord{"visitor", crm::PartyRole::Visitor, &crm::PartyDraft::isVisitor,
                  &crm::PartyRow::isVisitor},
    PartyRoleWord{"media", crm::PartyRole::Media, &crm::PartyDraft::isMedia,
                  &crm::PartyRow::isMedia}};

/// All the words, as an error lists them.
QString partyRoleList();

} // namespace tandem::ctl
