#include "workflows/import_parties.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/country.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/crm/phone.h"
#include "frontoffice/crm/street.h"
#include "office/errors.h"
#include "workflows/import_errors.h"
#include "workflows/import_mapping.h"
#include "workflows/party_terms.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;
using formats::WantedColumn;

namespace {

const std::vector<WantedColumn>& partyColumns()
{
    static const std::vector<WantedColumn> columns{
        {u"code"_s,
         Need::Required,
         {u"CustomerID"_s, u"SupplierID"_s, u"Customer number"_s, u"Supplier number"_s, u"ID"_s,
          u"Number"_s, u"Account"_s, u"Kundennummer"_s, u"Lieferantennummer"_s}},
        {u"name"_s,
         Need::Required,
         {u"CompanyName"_s, u"Company"_s, u"Firma"_s, u"Customer name"_s, u"Supplier name"_s}},
        {u"contact"_s,
         Need::Optional,
         {u"ContactName"_s, u"Contact person"_s, u"Ansprechpartner"_s}},
        {u"contact_title"_s, Need::Optional, {u"ContactTitle"_s, u"Position"_s}},
        {u"street"_s, Need::Optional, {u"Address"_s, u"Street address"_s, u"Strasse"_s}},
        {u"postcode"_s, Need::Optional, {u"PostalCode"_s, u"Zip"_s, u"Zip code"_s, u"PLZ"_s}},
        {u"town"_s, Need::Optional, {u"City"_s, u"Ort"_s, u"Stadt"_s}},
        {u"region"_s, Need::Optional, {u"State"_s, u"Province"_s, u"County"_s}},
        {u"country"_s, Need::Optional, {u"Land"_s, u"Country code"_s}},
        {u"phone"_s, Need::Optional, {u"Telephone"_s, u"Telefon"_s, u"Phone number"_s}},
        {u"fax"_s, Need::Optional, {u"Fax number"_s}},
        {u"mail"_s, Need::Optional, {u"Email"_s, u"E-mail"_s, u"Mail address"_s}},
        {u"web"_s, Need::Optional, {u"HomePage"_s, u"Website"_s, u"URL"_s}},
        {u"iban"_s, Need::Optional, {}},
        {u"bic"_s, Need::Optional, {u"Swift"_s}},
        {u"vat_number"_s, Need::Optional, {u"VAT ID"_s, u"VAT"_s, u"USt-IdNr"_s}},
        {u"payment_days"_s, Need::Optional, {u"Payment terms"_s, u"Zahlungsziel"_s}},
        {u"terms"_s,
         Need::Optional,
         {u"Terms code"_s, u"Payment terms code"_s, u"Zahlungsbedingung"_s}},
    };
    return columns;
}

ImportedRole roleNamedBy(const QString& codeColumn)
{
    for (const QString& word : {u"supplier"_s, u"vendor"_s, u"lieferant"_s})
        if (codeColumn.contains(word, Qt::CaseInsensitive))
            return ImportedRole::Supplier;
    return ImportedRole::Customer;
}

/// A link as Access exports it, "text#address#", or as it stands.
QString plainLink(const QString& written)
{
    const QStringList parts = written.split(u'#');
    if (parts.size() < 2)
        return written;
    return parts[1].isEmpty() ? parts[0] : parts[1];
}

Result<crm::Address> addressOf(const ImportTable& table, const formats::CsvRow& row)
{
    TANDEM_TRY(const QString country, crm::countryOf(table.text(row, u"country"_s)));
    const crm::StreetAndNumber street = crm::partedStreet(table.text(row, u"street"_s), country);
    return crm::Address{.street = street.street,
                        .number = street.number,
                        .postcode = table.text(row, u"postcode"_s),
                        .town = table.text(row, u"town"_s),
                        .region = table.text(row, u"region"_s),
                        .country = country};
}

void addPhone(crm::PartyDraft& draft, crm::ChannelKind kind, const QString& written,
              const formats::CsvRow& row, QStringList& warnings)
{
    if (written.isEmpty())
        return;
    if (crm::phoneKey(written, {}))
        draft.channels.push_back({.kind = kind, .value = written});
    else
        warnings +=
            u"line %1: '%2' is not a phone number and was left out"_s.arg(row.line).arg(written);
}

Result<int> daysOf(const ImportTable& table, const formats::CsvRow& row)
{
    const QString written = table.text(row, u"payment_days"_s);
    if (written.isEmpty())
        return crm::PartyDraft().paymentTermsDays;
    bool isNumber = false;
    const int days = written.toInt(&isNumber);
    if (!isNumber)
        return fail(crm::errors::termsOutOfRange, {written});
    return days;
}

Result<crm::PartyDraft> draftOf(const ImportTable& table, const formats::CsvRow& row,
                                const PartyFile& file, PartiesImported& done)
{
    crm::PartyDraft draft;
    TANDEM_TRY(const QString code, table.neededText(row, u"code"_s));
    draft.code = file.codePrefix + code;
    TANDEM_TRY(draft.name, table.neededText(row, u"name"_s));
    draft.isCustomer = done.role == ImportedRole::Customer;
    draft.isSupplier = done.role == ImportedRole::Supplier;
    TANDEM_TRY(draft.paymentTermsDays, daysOf(table, row));
    TANDEM_TRY(const crm::Address address, addressOf(table, row));
    if (address != crm::Address())
        draft.addresses = {address};
    addPhone(draft, crm::ChannelKind::Phone, table.text(row, u"phone"_s), row, done.warnings);
    addPhone(draft, crm::ChannelKind::Fax, table.text(row, u"fax"_s), row, done.warnings);
    if (const QString mail = table.text(row, u"mail"_s); !mail.isEmpty())
        draft.channels.push_back({.kind = crm::ChannelKind::Mail, .value = mail});
    if (const QString web = plainLink(table.text(row, u"web"_s)); !web.isEmpty())
        draft.channels.push_back({.kind = crm::ChannelKind::Web, .value = web});
    if (const QString iban = table.text(row, u"iban"_s); !iban.isEmpty())
        draft.bankAccounts = {{.iban = iban, .bic = table.text(row, u"bic"_s)}};
    if (const QString number = table.text(row, u"vat_number"_s); !number.isEmpty())
        draft.taxIds = {{.country = address.country, .number = number}};
    return draft;
}

Result<> addContact(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row,
                    PartyId company)
{
    crm::PartyDraft contact;
    contact.kind = crm::PartyKind::Person;
    contact.name = table.text(row, u"contact"_s);
    contact.jobTitle = table.text(row, u"contact_title"_s);
    contact.company = company;
    TANDEM_CHECK(crm::createParty(work, contact));
    return {};
}

/// Gives a party that is in the books the role that the file says it has.
Result<> addRole(UnitOfWork& work, const crm::Party& known, ImportedRole role)
{
    auto draft = static_cast<const crm::PartyDraft&>(known);
    (role == ImportedRole::Customer ? draft.isCustomer : draft.isSupplier) = true;
    if (draft.isCustomer == known.isCustomer && draft.isSupplier == known.isSupplier)
        return {};
    return crm::updateParty(work, known.id, known.version, draft);
}

Result<> importRow(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row,
                   const PartyFile& file, PartiesImported& done)
{
    TANDEM_TRY(const crm::PartyDraft draft, draftOf(table, row, file, done));
    TANDEM_TRY(const auto known, crm::partyByCode(work, draft.code));
    if (known) {
        ++done.knownCount;
        return addRole(work, *known, done.role);
    }
    TANDEM_TRY(const PartyId party, crm::createParty(work, draft));
    ++done.addedCount;
    if (const QString terms = table.text(row, u"terms"_s); !terms.isEmpty())
        TANDEM_CHECK(agreeTerms(work, party,
                                done.role == ImportedRole::Customer
                                    ? PartyTerms{.asCustomer = terms}
                                    : PartyTerms{.asSupplier = terms}));
    if (table.text(row, u"contact"_s).isEmpty())
        return {};
    ++done.contactCount;
    return addContact(work, table, row, party);
}

} // namespace

Result<PartiesImported> importParties(Office& office, const PartyFile& file, ImportMode mode)
{
    if (!office.allows(crm::actions::createParty))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(crm::actions::createParty.permission)});
    TANDEM_TRY(const ImportTable table, office.read(actions::savedMappings, [&](Reader& books) {
        return readImport(books, ImportKind::Parties, file.file, partyColumns());
    }));
    PartiesImported done{.mapping = table.mapping(),
                         .role = file.role.value_or(roleNamedBy(table.columnOf(u"code"_s)))};
    const auto kept = office.change(crm::actions::importParties, [&](UnitOfWork& work) -> Result<> {
        for (const formats::CsvRow& row : table.rows()) {
            ++done.readCount;
            if (const auto imported = importRow(work, table, row, file, done); !imported)
                return table.refused(row, imported.error());
        }
        if (mode == ImportMode::Try)
            return fail(errors::triedOnly);
        return saveMapping(work, ImportKind::Parties, done.mapping);
    });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return done;
}

} // namespace tandem::workflows
