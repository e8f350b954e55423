#pragma once

#include "frontoffice/crm/party.h"
#include "office/office.h"

#include <optional>

namespace tandem::crm {

/// A party with all that belongs to it. Error: partyNotFound.
Result<Party> party(Reader& books, PartyId id);

/// The party with this code, if there is one.
Result<std::optional<Party>> partyByCode(Reader& books, const QString& code);

/// Those who have this account: usually one, or none.
Result<std::vector<PartyId>> partiesOfIban(Reader& books, const QString& iban);

/// What a party can be to us; All is no restriction.
enum class PartyRole { All, Customer, Supplier, Employee, Visitor, Media };

/// A party as lists show it.
struct PartyRow {
    PartyId id;
    QString code;
    PartyKind kind;
    QString name;
    QString sortName;
    QString town;
    QString phone;
    QString mail;
    bool isCustomer;
    bool isSupplier;
    bool isEmployee;
    bool isVisitor;
    bool isMedia;
};

/// Where a page of parties begins: after this one. The default is the beginning.
struct PartyPageKey {
    QString sortName{};
    PartyId id{};
};

/// One page of parties in the order of their names, `after` the last row of the page before.
Result<std::vector<PartyRow>> partyPage(Reader& books, PartyRole role, const PartyPageKey& after,
                                        int rowsMax);

/// Somebody who works for a company we know.
struct Contact {
    PartyId id;
    QString name;
    QString jobTitle;
};

/// The people of a company in the order of their names.
Result<std::vector<Contact>> contactsOf(Reader& books, PartyId company, int rowsMax);

} // namespace tandem::crm
