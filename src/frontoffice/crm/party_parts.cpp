#include "frontoffice/crm/party_parts.h"

#include <algorithm>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

using PartId = Id<struct PartyPartTag>;

template <class Part>
struct Stored {
    PartId id;
    Part part;
};

Result<std::vector<Stored<Address>>> storedAddresses(Reader& books, PartyId party)
{
    return books.rows<Stored<Address>>(
        u"crm.party_parts:addresses"_s, {{"party_id", party}}, [](const Row& row) {
            return Stored<Address>{row.id<PartId>("id"),
                                   {.kind = addressKindOf(row.text("kind")),
                                    .street = row.text("street"),
                                    .number = row.text("number"),
                                    .postcode = row.text("postcode"),
                                    .town = row.text("town"),
                                    .region = row.text("region"),
                                    .country = row.text("country")}};
        });
}

Result<std::vector<Stored<Channel>>> storedChannels(Reader& books, PartyId party)
{
    return books.rows<Stored<Channel>>(
        u"crm.party_parts:channels"_s, {{"party_id", party}}, [](const Row& row) {
            return Stored<Channel>{row.id<PartId>("id"),
                                   {.kind = channelKindOf(row.text("kind")),
                                    .value = row.text("value"),
                                    .label = row.text("label"),
                                    .matchKey = row.text("match_key")}};
        });
}

Result<std::vector<Stored<BankAccount>>> storedBankAccounts(Reader& books, PartyId party)
{
    return books.rows<Stored<BankAccount>>(
        u"crm.party_parts:bank_accounts"_s, {{"party_id", party}}, [](const Row& row) {
            return Stored<BankAccount>{
                row.id<PartId>("id"),
                {.iban = row.text("iban"), .bic = row.text("bic"), .holder = row.text("holder")}};
        });
}

Result<std::vector<Stored<TaxId>>> storedTaxIds(Reader& books, PartyId party)
{
    return books.rows<Stored<TaxId>>(
        u"crm.party_parts:tax_ids"_s, {{"party_id", party}}, [](const Row& row) {
            return Stored<TaxId>{row.id<PartId>("id"),
                                 {.kind = taxIdKindOf(row.text("kind")),
                                  .country = row.text("country"),
                                  .number = row.text("number")}};
        });
}

Result<> insert(UnitOfWork& work, PartyId party, const Address& address)
{
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"crm.party_parts:insert_address"_s, {{"id", id},
                                                           {"party_id", party},
                                                           {"kind", wordOf(address.kind)},
                                                           {"street", address.street},
                                                           {"number", address.number},
                                                           {"postcode", address.postcode},
                                                           {"town", address.town},
                                                           {"region", address.region},
                                                           {"country", address.country}});
}

Result<> insert(UnitOfWork& work, PartyId party, const Channel& channel)
{
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"crm.party_parts:insert_channel"_s, {{"id", id},
                                                           {"party_id", party},
                                                           {"kind", wordOf(channel.kind)},
                                                           {"value", channel.value},
                                                           {"label", channel.label},
                                                           {"match_key", channel.matchKey}});
}

Result<> insert(UnitOfWork& work, PartyId party, const BankAccount& account)
{
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"crm.party_parts:insert_bank_account"_s, {{"id", id},
                                                                {"party_id", party},
                                                                {"iban", account.iban},
                                                                {"bic", account.bic},
                                                                {"holder", account.holder}});
}

Result<> insert(UnitOfWork& work, PartyId party, const TaxId& taxId)
{
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"crm.party_parts:insert_tax_id"_s, {{"id", id},
                                                          {"party_id", party},
                                                          {"kind", wordOf(taxId.kind)},
                                                          {"country", taxId.country},
                                                          {"number", taxId.number}});
}

/// Removes the stored parts that are not wanted and adds the wanted ones that are not stored,
/// each as often as it is wanted.
template <class Part>
Result<> replaceParts(UnitOfWork& work, PartyId party, const std::vector<Stored<Part>>& stored,
                      std::vector<Part> wanted, const QString& deletion)
{
    for (const Stored<Part>& old : stored) {
        const auto found = std::find(wanted.begin(), wanted.end(), old.part);
        if (found == wanted.end())
            TANDEM_CHECK(work.execute(deletion, {{"id", old.id}}));
        else
            wanted.erase(found);
    }
    for (const Part& part : wanted)
        TANDEM_CHECK(insert(work, party, part));
    return {};
}

template <class Part>
std::vector<Part> partsOf(const std::vector<Stored<Part>>& stored)
{
    std::vector<Part> parts;
    parts.reserve(stored.size());
    for (const Stored<Part>& each : stored)
        parts.push_back(each.part);
    return parts;
}

Result<QString> storedLanguage(Reader& books, PartyId party)
{
    TANDEM_TRY(const auto found,
               books.first<QString>(u"crm.party_parts:language"_s, {{"party_id", party}},
                                    [](const Row& row) { return row.text("language"); }));
    return found.value_or(QString());
}

Result<> saveLanguage(UnitOfWork& work, PartyId party, const QString& language)
{
    TANDEM_TRY(const QString stored, storedLanguage(work, party));
    if (stored == language)
        return {};
    if (!stored.isEmpty())
        TANDEM_CHECK(work.execute(u"crm.party_parts:delete_language"_s, {{"party_id", party}}));
    if (language.isEmpty())
        return {};
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"crm.party_parts:insert_language"_s,
                     {{"id", id}, {"party_id", party}, {"language", language}});
}

} // namespace

Result<> loadParts(Reader& books, Party& party)
{
    TANDEM_TRY(const auto addresses, storedAddresses(books, party.id));
    TANDEM_TRY(const auto channels, storedChannels(books, party.id));
    TANDEM_TRY(const auto bankAccounts, storedBankAccounts(books, party.id));
    TANDEM_TRY(const auto taxIds, storedTaxIds(books, party.id));
    party.addresses = partsOf(addresses);
    party.channels = partsOf(channels);
    party.bankAccounts = partsOf(bankAccounts);
    party.taxIds = partsOf(taxIds);
    TANDEM_TRY(party.language, storedLanguage(books, party.id));
    return {};
}

Result<> saveParts(UnitOfWork& work, PartyId party, const PartyDraft& draft)
{
    TANDEM_TRY(const auto addresses, storedAddresses(work, party));
    TANDEM_TRY(const auto channels, storedChannels(work, party));
    TANDEM_TRY(const auto bankAccounts, storedBankAccounts(work, party));
    TANDEM_TRY(const auto taxIds, storedTaxIds(work, party));
    TANDEM_CHECK(
        replaceParts(work, party, addresses, draft.addresses, u"crm.party_parts:delete_address"_s));
    TANDEM_CHECK(
        replaceParts(work, party, channels, draft.channels, u"crm.party_parts:delete_channel"_s));
    TANDEM_CHECK(replaceParts(work, party, bankAccounts, draft.bankAccounts,
                              u"crm.party_parts:delete_bank_account"_s));
    TANDEM_CHECK(
        replaceParts(work, party, taxIds, draft.taxIds, u"crm.party_parts:delete_tax_id"_s));
    return saveLanguage(work, party, draft.language);
}

} // namespace tandem::crm
