#include "backoffice/hr/employee.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/street.h"
#include "office/errors.h"
#include "support/shared_data.h"
#include "support/test_office.h"
#include "workflows/errors.h"
#include "workflows/import_employees.h"
#include "workflows/import_parties.h"
#include "workflows/party_terms.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

QByteArray northwind(const QString& data, const QString& name)
{
    QFile file(data + u"/inventory/northwind/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

std::size_t countOf(test::TestOffice& at, crm::PartyRole role)
{
    return at.look([role](Reader& books) { return crm::partyPage(books, role, {}, 1'000); }).size();
}

TEST(PartedStreet, TakesTheNumberFromWhereTheCountryPutsIt)
{
    const auto parts = [](const QString& line, const QString& country) {
        const crm::StreetAndNumber found = crm::partedStreet(line, country);
        return found.street + u'|' + found.number;
    };

    EXPECT_EQ(parts(u"Obere Str. 57"_s, u"DE"_s), u"Obere Str.|57"_s);
    EXPECT_EQ(parts(u"49 Gilbert St."_s, u"GB"_s), u"Gilbert St.|49"_s);
    EXPECT_EQ(parts(u"P.O. Box 78934"_s, u"US"_s), u"P.O. Box 78934|"_s);
    EXPECT_EQ(parts(u"Rua da Panificadora, 12"_s, u"BR"_s), u"Rua da Panificadora|12"_s);
    EXPECT_EQ(parts(u"Mataderos  2312"_s, u"MX"_s), u"Mataderos|2312"_s);
    EXPECT_EQ(parts(u""_s, u"DE"_s), u"|"_s);
}

TEST(ImportParties, TakesOverTheCustomersAndSuppliersOfNorthwind)
{
    TANDEM_NEED_SHARED_DATA(data);
    test::TestOffice at;

    const auto customers = importParties(
        at.office, {.file = {u"Customers.csv"_s, northwind(data, u"Customers.csv"_s)}},
        ImportMode::Save);
    const auto suppliers = importParties(
        at.office, {.file = {u"Suppliers.csv"_s, northwind(data, u"Suppliers.csv"_s)}},
        ImportMode::Save);

    ASSERT_TRUE(customers) << qPrintable(test::TestOffice::text(customers.error()));
    ASSERT_TRUE(suppliers) << qPrintable(test::TestOffice::text(suppliers.error()));
    EXPECT_EQ(customers->addedCount, 93);
    EXPECT_EQ(suppliers->addedCount, 29);
    EXPECT_EQ(countOf(at, crm::PartyRole::Customer), 93U);
    EXPECT_EQ(countOf(at, crm::PartyRole::Supplier), 29U);
    EXPECT_TRUE(customers->mapping.text.contains(u"name=CompanyName"_s))
        << qPrintable(customers->mapping.text);
    EXPECT_TRUE(customers->mapping.text.contains(u"postcode=PostalCode"_s));
    const auto alfreds = at.look([](Reader& books) { return crm::partyByCode(books, u"ALFKI"_s); });
    ASSERT_TRUE(alfreds);
    ASSERT_EQ(alfreds->addresses.size(), 1U);
    EXPECT_EQ(alfreds->addresses[0].street, u"Obere Str."_s);
    EXPECT_EQ(alfreds->addresses[0].number, u"57"_s);
    EXPECT_EQ(alfreds->addresses[0].country, u"DE"_s);
    const auto contacts =
        at.look([&](Reader& books) { return crm::contactsOf(books, alfreds->id, 10); });
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts[0].name, u"Maria Anders"_s);
    const auto cajun = at.look([](Reader& books) { return crm::partyByCode(books, u"2"_s); });
    ASSERT_TRUE(cajun);
    EXPECT_EQ(cajun->channels.back().value, u"CAJUN.HTM"_s);
}

TEST(ImportParties, AgreesTheTermsThatTheFileNames)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) {
        return settlements::addPaymentTerms(
            work, {.code = u"N14"_s, .name = u"14 days"_s, .instalments = {{.due = {.days = 14}}}});
    });
    const auto take = [&](const QByteArray& rows) {
        return importParties(at.office,
                             {.file = {u"p.csv"_s, "Customer number,Name,Terms code\n" + rows}},
                             ImportMode::Save);
    };

    const auto wrong = take("C1,Alder,N14\nC2,Birch,N99\n");
    const auto done = take("C1,Alder,N14\nC2,Birch,\n");

    ASSERT_FALSE(wrong);
    EXPECT_TRUE(test::TestOffice::text(wrong.error()).contains(u"N99"_s))
        << qPrintable(test::TestOffice::text(wrong.error()));
    ASSERT_TRUE(done) << qPrintable(test::TestOffice::text(done.error()));
    EXPECT_EQ(done->addedCount, 2);
    const auto termsOf = [&](const QString& code) {
        return *at.look([&](Reader& books) -> Result<PartyTerms> {
                      TANDEM_TRY(const auto party, crm::partyByCode(books, code));
                      return termsOfParty(books, party->id);
                  }).asCustomer;
    };
    EXPECT_EQ(termsOf(u"C1"_s), u"N14"_s);
    EXPECT_EQ(termsOf(u"C2"_s), QString());
}

TEST(ImportParties, AddsNothingTheSecondTime)
{
    TANDEM_NEED_SHARED_DATA(data);
    test::TestOffice at;
    const PartyFile file{.file = {u"Customers.csv"_s, northwind(data, u"Customers.csv"_s)}};
    ASSERT_TRUE(importParties(at.office, file, ImportMode::Save));
    const auto before = countOf(at, crm::PartyRole::All);

    const auto again = importParties(at.office, file, ImportMode::Save);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->addedCount, 0);
    EXPECT_EQ(again->knownCount, 93);
    EXPECT_EQ(countOf(at, crm::PartyRole::All), before);
}

TEST(ImportParties, LeavesNothingBehindWhenItIsOnlyTried)
{
    TANDEM_NEED_SHARED_DATA(data);
    test::TestOffice at;

    const auto tried = importParties(
        at.office, {.file = {u"Customers.csv"_s, northwind(data, u"Customers.csv"_s)}},
        ImportMode::Try);

    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->addedCount, 93);
    EXPECT_EQ(countOf(at, crm::PartyRole::All), 0U);
}

TEST(ImportParties, RefusesTheWholeFileNamingTheLine)
{
    test::TestOffice at;
    const QByteArray bytes = "Code,Name,Mail\nA1,Alder,info@alder.example\nB2,Beech,nowhere\n";

    const auto refused = importParties(at.office, {.file = {u"p.csv"_s, bytes}}, ImportMode::Save);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::rowRefused);
    EXPECT_EQ(refused.error().arguments[1], u"3"_s);
    EXPECT_EQ(countOf(at, crm::PartyRole::All), 0U);
}

TEST(ImportParties, TakesAnotherMappingAndWarnsOfPhonesThatAreNone)
{
    test::TestOffice at;
    const QByteArray bytes = "Who;Which;Ring\nAlder;7;n/a\n";

    const auto done = importParties(
        at.office,
        {.file = {u"p.csv"_s, bytes, u"code=Which,name=Who,phone=Ring"_s}, .codePrefix = u"C-"_s},
        ImportMode::Save);

    ASSERT_TRUE(done) << qPrintable(test::TestOffice::text(done.error()));
    EXPECT_EQ(done->warnings.size(), 1);
    EXPECT_TRUE(at.look([](Reader& books) { return crm::partyByCode(books, u"C-7"_s); }));
}

TEST(ImportParties, GivesAKnownPartyItsSecondRole)
{
    test::TestOffice at;
    const QByteArray bytes = "Code,Name\nA1,Alder\n";
    ASSERT_TRUE(importParties(at.office, {.file = {u"p.csv"_s, bytes}}, ImportMode::Save));

    ASSERT_TRUE(importParties(at.office,
                              {.file = {u"p.csv"_s, bytes}, .role = ImportedRole::Supplier},
                              ImportMode::Save));

    const auto alder = at.look([](Reader& books) { return crm::partyByCode(books, u"A1"_s); });
    ASSERT_TRUE(alder);
    EXPECT_TRUE(alder->isCustomer);
    EXPECT_TRUE(alder->isSupplier);
}

TEST(ImportParties, NeedsTheRightToImportAndTheRightToWrite)
{
    test::TestOffice writer({Permission::CrmWrite});
    test::TestOffice importer({Permission::Import});
    const PartyFile file{.file = {u"p.csv"_s, "Code,Name\nA1,Alder\n"}};

    const auto byWriter = importParties(writer.office, file, ImportMode::Save);
    const auto byImporter = importParties(importer.office, file, ImportMode::Save);

    ASSERT_FALSE(byWriter);
    EXPECT_EQ(byWriter.error().code, &tandem::errors::permissionDenied);
    ASSERT_FALSE(byImporter);
    EXPECT_EQ(byImporter.error().code, &tandem::errors::permissionDenied);
}

TEST(ImportEmployees, TakesOverNorthwindWithNotesOverLinesAndManagers)
{
    TANDEM_NEED_SHARED_DATA(data);
    test::TestOffice at;
    const QByteArray bytes = northwind(data, u"Employees.csv"_s);

    const auto done = importEmployees(at.office, {u"e.csv"_s, bytes}, ImportMode::Save);
    const auto again = importEmployees(at.office, {u"e.csv"_s, bytes}, ImportMode::Save);

    ASSERT_TRUE(done) << qPrintable(test::TestOffice::text(done.error()));
    EXPECT_EQ(done->addedCount, 9);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->knownCount, 9);
    EXPECT_EQ(countOf(at, crm::PartyRole::Employee), 9U);
    const auto suyama = at.look([](Reader& books) { return hr::employeeByNumber(books, u"6"_s); });
    const auto buchanan =
        at.look([](Reader& books) { return hr::employeeByNumber(books, u"5"_s); });
    const auto fuller = at.look([](Reader& books) { return hr::employeeByNumber(books, u"2"_s); });
    ASSERT_TRUE(suyama && buchanan && fuller);
    EXPECT_EQ(suyama->name, u"Michael Suyama"_s);
    EXPECT_EQ(suyama->hiredOn, QDate(1993, 10, 17));
    EXPECT_EQ(suyama->manager, buchanan->id);
    EXPECT_FALSE(fuller->manager.isSet());
    const auto party = at.look([&](Reader& books) { return crm::party(books, suyama->party); });
    EXPECT_TRUE(party.note.contains(u"\"Multi-Cultural Selling\""_s)) << qPrintable(party.note);
    ASSERT_EQ(party.addresses.size(), 1U);
    EXPECT_EQ(party.addresses[0].street, u"Coventry House Miner Rd."_s);
}

TEST(ImportEmployees, RefusesAManagerWhoIsNobody)
{
    test::TestOffice at;
    const QByteArray bytes = "Number,LastName,HireDate,ReportsTo\n1,Alder,2020-01-01,9\n";

    const auto refused = importEmployees(at.office, {u"e.csv"_s, bytes}, ImportMode::Save);
    const auto undated = importEmployees(
        at.office, {u"e.csv"_s, "Number,LastName,HireDate\n1,Alder,soon\n"}, ImportMode::Save);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::rowRefused);
    ASSERT_FALSE(undated);
    EXPECT_EQ(countOf(at, crm::PartyRole::All), 0U);
}

} // namespace
} // namespace tandem::workflows
