#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "office/errors.h"
#include "office/search.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::crm {
namespace {

using namespace Qt::StringLiterals;

PartyDraft alfreds()
{
    PartyDraft draft;
    draft.code = u"ALFKI"_s;
    draft.name = u"Alfreds  Futterkiste "_s;
    draft.isCustomer = true;
    draft.paymentTermsDays = 14;
    draft.addresses = {{.street = u"Obere Str."_s,
                        .number = u"57"_s,
                        .postcode = u"12209"_s,
                        .town = u"Berlin"_s,
                        .country = u"Germany"_s}};
    draft.channels = {{.kind = ChannelKind::Phone, .value = u"030 1234567"_s},
                      {.kind = ChannelKind::Mail, .value = u"Maria@Alfreds.example"_s}};
    draft.bankAccounts = {{.iban = u"DE89 3704 0044 0532 0130 00"_s, .bic = u"cobadeffxxx"_s}};
    draft.taxIds = {{.country = u"DE"_s, .number = u"DE 136 695 976"_s}};
    return draft;
}

Result<PartyId> create(test::TestOffice& at, const PartyDraft& draft)
{
    return at.office.change(actions::createParty,
                            [&](UnitOfWork& work) { return createParty(work, draft); });
}

Party stored(test::TestOffice& at, PartyId id)
{
    return at.look([id](Reader& books) { return party(books, id); });
}

const ErrorCode* refusalOf(test::TestOffice& at, const PartyDraft& draft)
{
    const auto made = create(at, draft);
    const auto left =
        at.look([](Reader& books) { return partyPage(books, PartyRole::All, {}, 10); });
    EXPECT_TRUE(left.empty()) << "a refused party leaves nothing behind";
    return made ? nullptr : made.error().code;
}

TEST(Parties, HaveALanguageOfLettersOrNone)
{
    test::TestOffice at;
    const auto id = create(at, {.name = u"Alder"_s, .language = u" DE "_s});
    ASSERT_TRUE(id);
    EXPECT_EQ(stored(at, *id).language, u"de"_s);
    const auto change = [&](const QString& language) {
        Party now = stored(at, *id);
        now.language = language;
        return at.office.change(actions::updateParty, [&](UnitOfWork& work) {
            return updateParty(work, *id, now.version, now);
        });
    };

    ASSERT_TRUE(change(u"en"_s));
    EXPECT_EQ(stored(at, *id).language, u"en"_s);
    const auto refused = change(u"klingon"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::languageUnknown);
    ASSERT_TRUE(change({}));
    EXPECT_TRUE(stored(at, *id).language.isEmpty());
}

TEST(CreateParty, KeepsEverythingInItsNormalForm)
{
    test::TestOffice at;

    const auto id = create(at, alfreds());

    ASSERT_TRUE(id) << qPrintable(test::TestOffice::text(id.error()));
    const Party party = stored(at, *id);
    EXPECT_EQ(party.name, u"Alfreds Futterkiste"_s);
    EXPECT_TRUE(party.isCustomer);
    EXPECT_FALSE(party.isSupplier);
    EXPECT_EQ(party.paymentTermsDays, 14);
    EXPECT_EQ(party.version, 1);
    ASSERT_EQ(party.addresses.size(), 1U);
    EXPECT_EQ(party.addresses[0].country, u"DE"_s);
    EXPECT_EQ(party.addresses[0].number, u"57"_s);
    ASSERT_EQ(party.channels.size(), 2U);
    EXPECT_EQ(party.channels[0].value, u"030 1234567"_s);
    EXPECT_EQ(party.channels[0].matchKey, u"+49301234567"_s);
    EXPECT_EQ(party.channels[1].matchKey, u"maria@alfreds.example"_s);
    ASSERT_EQ(party.bankAccounts.size(), 1U);
    EXPECT_EQ(party.bankAccounts[0].iban, u"DE89370400440532013000"_s);
    EXPECT_EQ(party.bankAccounts[0].bic, u"COBADEFFXXX"_s);
    ASSERT_EQ(party.taxIds.size(), 1U);
    EXPECT_EQ(party.taxIds[0].number, u"DE136695976"_s);
}

TEST(CreateParty, IsFoundByItsCodeAndByItsAccount)
{
    test::TestOffice at;
    const auto id = create(at, alfreds());
    ASSERT_TRUE(id);

    const auto byCode = at.look([](Reader& books) { return partyByCode(books, u"ALFKI"_s); });
    const auto byIban =
        at.look([](Reader& books) { return partiesOfIban(books, u"DE89370400440532013000"_s); });
    const auto nobody = at.look([](Reader& books) { return partyByCode(books, u"NOBODY"_s); });

    ASSERT_TRUE(byCode);
    EXPECT_EQ(byCode->id, *id);
    EXPECT_EQ(byIban, std::vector{*id});
    EXPECT_FALSE(nobody);
}

TEST(CreateParty, SaysWhatIsWrongWithADraft)
{
    test::TestOffice at;
    PartyDraft nameless = alfreds();
    nameless.name = u"  "_s;
    PartyDraft slow = alfreds();
    slow.paymentTermsDays = 4000;
    PartyDraft nowhere = alfreds();
    nowhere.addresses[0].country = u"Atlantis"_s;
    PartyDraft silent = alfreds();
    silent.channels[0].value = u" "_s;
    PartyDraft mute = alfreds();
    mute.channels[0].value = u"n/a"_s;
    PartyDraft unreachable = alfreds();
    unreachable.channels[1].value = u"maria at alfreds"_s;
    PartyDraft mistyped = alfreds();
    mistyped.bankAccounts[0].iban = u"DE88 3704 0044 0532 0130 00"_s;
    PartyDraft bankless = alfreds();
    bankless.bankAccounts[0].bic = u"COBA"_s;
    PartyDraft untaxed = alfreds();
    untaxed.taxIds[0].number = u"DE136695978"_s;
    PartyDraft orphan = alfreds();
    orphan.kind = PartyKind::Person;
    orphan.company = PartyId(999'999);
    PartyDraft working = alfreds();
    working.company = PartyId(1);

    EXPECT_EQ(refusalOf(at, nameless), &errors::nameMissing);
    EXPECT_EQ(refusalOf(at, slow), &errors::termsOutOfRange);
    EXPECT_EQ(refusalOf(at, nowhere), &errors::countryUnknown);
    EXPECT_EQ(refusalOf(at, silent), &errors::channelEmpty);
    EXPECT_EQ(refusalOf(at, mute), &errors::phoneWithoutDigits);
    EXPECT_EQ(refusalOf(at, unreachable), &errors::mailMalformed);
    EXPECT_EQ(refusalOf(at, mistyped), &errors::ibanCheckDigits);
    EXPECT_EQ(refusalOf(at, bankless), &errors::bicMalformed);
    EXPECT_EQ(refusalOf(at, untaxed), &errors::taxIdCheckDigits);
    EXPECT_EQ(refusalOf(at, orphan), &errors::partyNotFound);
    EXPECT_EQ(refusalOf(at, working), &errors::onlyPeopleWork);
}

TEST(CreateParty, RefusesACodeThatIsTaken)
{
    test::TestOffice at;
    ASSERT_TRUE(create(at, alfreds()));

    const auto again = create(at, alfreds());

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::codeTaken);
    EXPECT_EQ(again.error().field, u"code"_s);
}

TEST(CreateParty, LetsManyPartiesBeWithoutACode)
{
    test::TestOffice at;
    PartyDraft draft = alfreds();
    draft.code.clear();

    EXPECT_TRUE(create(at, draft));
    EXPECT_TRUE(create(at, draft));
}

TEST(CreateParty, NeedsThePermission)
{
    test::TestOffice at({Permission::CrmRead});

    EXPECT_EQ(refusalOf(at, alfreds()), &tandem::errors::permissionDenied);
}

TEST(CreateParty, LetsAPersonWorkForACompanyButNotForAPerson)
{
    test::TestOffice at;
    const auto company = create(at, alfreds());
    ASSERT_TRUE(company);
    PartyDraft maria;
    maria.kind = PartyKind::Person;
    maria.name = u"Maria Anders"_s;
    maria.company = *company;
    maria.jobTitle = u"Sales Representative"_s;

    const auto contact = create(at, maria);
    ASSERT_TRUE(contact);
    maria.company = *contact;
    const auto wrong = create(at, maria);

    const auto contacts = at.look([&](Reader& books) { return contactsOf(books, *company, 10); });
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts[0].name, u"Maria Anders"_s);
    EXPECT_EQ(contacts[0].jobTitle, u"Sales Representative"_s);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, &errors::companyNotACompany);
}

TEST(UpdateParty, ReplacesWhatIsKnownAndCountsTheSave)
{
    test::TestOffice at;
    const auto id = create(at, alfreds());
    ASSERT_TRUE(id);
    PartyDraft draft = stored(at, *id);
    draft.name = u"Alfreds & Co"_s;
    draft.isSupplier = true;
    draft.channels.erase(draft.channels.begin());
    draft.addresses.push_back({.kind = AddressKind::Delivery, .town = u"Potsdam"_s});

    const auto done = at.office.change(
        actions::updateParty, [&](UnitOfWork& work) { return updateParty(work, *id, 1, draft); });

    ASSERT_TRUE(done) << qPrintable(test::TestOffice::text(done.error()));
    const Party party = stored(at, *id);
    EXPECT_EQ(party.name, u"Alfreds & Co"_s);
    EXPECT_TRUE(party.isSupplier);
    EXPECT_EQ(party.version, 2);
    ASSERT_EQ(party.channels.size(), 1U);
    EXPECT_EQ(party.channels[0].kind, ChannelKind::Mail);
    ASSERT_EQ(party.addresses.size(), 2U);
    EXPECT_EQ(party.addresses[1].town, u"Potsdam"_s);
    EXPECT_EQ(party.bankAccounts.size(), 1U);
}

TEST(UpdateParty, RefusesAStaleVersionAndChangesNothing)
{
    test::TestOffice at;
    const auto id = create(at, alfreds());
    ASSERT_TRUE(id);
    PartyDraft draft = stored(at, *id);
    draft.name = u"Somebody else"_s;

    const auto done = at.office.change(
        actions::updateParty, [&](UnitOfWork& work) { return updateParty(work, *id, 7, draft); });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(stored(at, *id).name, u"Alfreds Futterkiste"_s);
}

TEST(UpdateParty, LeavesAnImageOfEachChangedRowInTheAuditTrail)
{
    test::TestOffice at;
    const auto id = create(at, alfreds());
    ASSERT_TRUE(id);

    std::vector<std::pair<QString, std::int64_t>> rows;
    ASSERT_TRUE(at.database->eachOf(
        u"SELECT table_name, COUNT(*) AS count FROM audit_row "
        "WHERE table_name LIKE 'party%' GROUP BY table_name ORDER BY table_name"_s,
        {},
        [&](const Row& row) { rows.emplace_back(row.text("table_name"), row.integer("count")); }));

    const std::vector<std::pair<QString, std::int64_t>> expected{{u"party"_s, 1},
                                                                 {u"party_address"_s, 1},
                                                                 {u"party_bank_account"_s, 1},
                                                                 {u"party_channel"_s, 2},
                                                                 {u"party_tax_id"_s, 1}};
    EXPECT_EQ(rows, expected);
}

TEST(UpdateParty, KeepsThePartyFindableByWhatItIsCalledNow)
{
    test::TestOffice at;
    const auto id = create(at, alfreds());
    ASSERT_TRUE(id);
    const auto found = [&](const QString& query) {
        return at.look([&](Reader& books) { return search(books, query, 10); }).size();
    };
    EXPECT_EQ(found(u"futter"_s), 1U);
    EXPECT_EQ(found(u"alfki"_s), 1U);
    EXPECT_EQ(found(u"berlin"_s), 1U);
    PartyDraft draft = stored(at, *id);
    draft.name = u"Beech"_s;

    ASSERT_TRUE(at.office.change(
        actions::updateParty, [&](UnitOfWork& work) { return updateParty(work, *id, 1, draft); }));

    EXPECT_EQ(found(u"futter"_s), 0U);
    EXPECT_EQ(found(u"beech"_s), 1U);
}

TEST(PartyPage, GoesThroughAllPartiesByNameWithoutMissingOne)
{
    test::TestOffice at;
    const QStringList names{u"Ödland"_s, u"Zebra"_s, u"alpha"_s, u"Alpha"_s, u"Beta"_s};
    for (const QString& name : names) {
        PartyDraft draft;
        draft.name = name;
        draft.isCustomer = name != u"Beta"_s;
        ASSERT_TRUE(create(at, draft));
    }

    QStringList seen;
    PartyPageKey after;
    for (;;) {
        const auto page =
            at.look([&](Reader& books) { return partyPage(books, PartyRole::All, after, 2); });
        if (page.empty())
            break;
        for (const PartyRow& row : page)
            seen += row.name;
        after = {page.back().sortName, page.back().id};
    }
    const auto customers =
        at.look([](Reader& books) { return partyPage(books, PartyRole::Customer, {}, 100); });

    const QStringList expected{u"alpha"_s, u"Alpha"_s, u"Beta"_s, u"Ödland"_s, u"Zebra"_s};
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(customers.size(), 4U);
}

} // namespace
} // namespace tandem::crm
