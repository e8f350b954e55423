#include "frontoffice/crm/party_queries.h"

#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_parts.h"
#include "frontoffice/crm/words.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array partyRoles{
    Word<PartyRole>{PartyRole::All, ""_L1},
    Word<PartyRole>{PartyRole::Customer, "customer"_L1},
    Word<PartyRole>{PartyRole::Supplier, "supplier"_L1},
    Word<PartyRole>{PartyRole::Employee, "employee"_L1},
    Word<PartyRole>{PartyRole::Visitor, "visitor"_L1},
    Word<PartyRole>{PartyRole::Media, "media"_L1},
};

Party readParty(const Row& row)
{
    Party party;
    party.id = row.id<PartyId>("id");
    party.code = row.textOrEmpty("code");
    party.kind = partyKindOf(row.text("kind"));
    party.name = row.text("name");
    party.isCustomer = row.flag("is_customer");
    party.isSupplier = row.flag("is_supplier");
    party.isEmployee = row.flag("is_employee");
    party.isVisitor = row.flag("is_visitor");
    party.isMedia = row.flag("is_media");
    party.paymentTermsDays = static_cast<int>(row.integer("payment_terms_days"));
    party.company = row.idOrUnset<PartyId>("company_id");
    party.jobTitle = row.text("job_title");
    party.note = row.text("note");
    party.version = row.integer("version");
    return party;
}

PartyRow readPartyRow(const Row& row)
{
    return PartyRow{.id = row.id<PartyId>("id"),
                    .code = row.textOrEmpty("code"),
                    .kind = partyKindOf(row.text("kind")),
                    .name = row.text("name"),
                    .sortName = row.text("sort_name"),
                    .town = row.textOrEmpty("town"),
                    .phone = row.textOrEmpty("phone"),
                    .mail = row.textOrEmpty("mail"),
                    .isCustomer = row.flag("is_customer"),
                    .isSupplier = row.flag("is_supplier"),
                    .isEmployee = row.flag("is_employee"),
                    .isVisitor = row.flag("is_visitor"),
                    .isMedia = row.flag("is_media")};
}

} // namespace

Result<Party> party(Reader& books, PartyId id)
{
    TANDEM_TRY(auto found, books.first<Party>(u"crm.parties:load"_s, {{"id", id}}, &readParty));
    if (!found)
        return fail(errors::partyNotFound, {QString::number(id.value())});
    TANDEM_CHECK(loadParts(books, *found));
    return std::move(*found);
}

Result<std::optional<Party>> partyByCode(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto id,
               books.first<PartyId>(u"crm.parties:id_of_code"_s, {{"code", code}},
                                    [](const Row& row) { return row.id<PartyId>("id"); }));
    if (!id)
        return std::optional<Party>();
    TANDEM_TRY(Party found, party(books, *id));
    return std::optional<Party>(std::move(found));
}

Result<std::vector<PartyId>> partiesOfIban(Reader& books, const QString& iban)
{
    constexpr int ownersMax = 10;
    return books.rows<PartyId>(u"crm.party_lists:of_iban"_s,
                               {{"iban", iban}, {"rows_max", ownersMax}},
                               [](const Row& row) { return row.id<PartyId>("party_id"); });
}

Result<std::vector<PartyRow>> partyPage(Reader& books, PartyRole role, const PartyPageKey& after,
                                        int rowsMax)
{
    return books.rows<PartyRow>(u"crm.party_lists:page"_s,
                                {{"role", wordIn(partyRoles, role)},
                                 {"after_name", after.sortName},
                                 {"after_id", after.id},
                                 {"rows_max", rowsMax}},
                                &readPartyRow);
}

Result<std::vector<Contact>> contactsOf(Reader& books, PartyId company, int rowsMax)
{
    return books.rows<Contact>(u"crm.party_lists:contacts"_s,
                               {{"company_id", company}, {"rows_max", rowsMax}},
                               [](const Row& row) {
                                   return Contact{.id = row.id<PartyId>("id"),
                                                  .name = row.text("name"),
                                                  .jobTitle = row.text("job_title")};
                               });
}

} // namespace tandem::crm
