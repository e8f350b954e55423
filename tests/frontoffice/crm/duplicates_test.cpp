#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/name_match.h"
#include "frontoffice/crm/party_service.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::crm {
namespace {

using namespace Qt::StringLiterals;

PartyId stored(test::TestOffice& at, const PartyDraft& draft)
{
    return at.arrange([&](UnitOfWork& work) { return createParty(work, draft); });
}

PartyDraft named(const QString& name)
{
    PartyDraft draft;
    draft.name = name;
    return draft;
}

std::vector<Duplicate> duplicates(test::TestOffice& at, const PartyDraft& draft)
{
    return at.look([&](Reader& books) { return duplicatesOf(books, draft); });
}

TEST(NameMatch, FoldsCaseAccentsAndMarks)
{
    EXPECT_EQ(foldedName(u"Müller & Söhne  GmbH"_s), u"muller sohne gmbh"_s);
    EXPECT_EQ(foldedName(u"Ærø Straße, Łódź"_s), u"aero strasse lodz"_s);
    EXPECT_EQ(foldedName(u"O'Brien S.A."_s), u"obrien sa"_s);
    EXPECT_EQ(foldedName(u"Ünïcødé 東京"_s), u"unicode 東京"_s);
}

TEST(NameMatch, PassesOverLegalFormsAndTheOrderOfWords)
{
    EXPECT_EQ(nameKeys(u"The Alder Tree Ltd."_s).exact, nameKeys(u"Tree, Alder"_s).exact);
    EXPECT_EQ(nameSimilarityPercent(u"Alder Tree GmbH & Co. KG"_s, u"Tree Alder"_s), 100);
}

TEST(NameMatch, TellsSimilarNamesFromOthers)
{
    EXPECT_GE(nameSimilarityPercent(u"Alfreds Futterkiste"_s, u"Alfred's Futterkisste"_s),
              similarNamesPercent);
    EXPECT_LT(nameSimilarityPercent(u"Alfreds Futterkiste"_s, u"Blauer See Delikatessen"_s), 30);
}

TEST(Duplicates, AreFoundThroughOneWrongLetterAnywhereInALongName)
{
    test::TestOffice at;
    const PartyId party = stored(at, named(u"Blumenhandlung Sonnenschein"_s));
    const QString name = u"Blumenhandlung Sonnenschein"_s;

    for (qsizetype place = 0; place < name.size(); ++place) {
        if (name[place] == u' ')
            continue;
        QString wrong = name;
        wrong[place] = name[place] == u'x' ? u'z' : u'x';
        const auto found = duplicates(at, named(wrong));
        ASSERT_EQ(found.size(), 1U) << qPrintable(wrong);
        EXPECT_EQ(found[0].party, party);
        EXPECT_EQ(found[0].reason, DuplicateReason::SimilarName);
    }
}

TEST(Duplicates, NameTheStrongestReason)
{
    test::TestOffice at;
    PartyDraft known = named(u"Alder Tree"_s);
    known.addresses = {{.country = u"DE"_s}};
    known.channels = {{.kind = ChannelKind::Phone, .value = u"+49 30 1234567"_s},
                      {.kind = ChannelKind::Mail, .value = u"info@alder.example"_s}};
    known.bankAccounts = {{.iban = u"DE89370400440532013000"_s}};
    known.taxIds = {{.country = u"DE"_s, .number = u"136695976"_s}};
    stored(at, known);
    const auto reasonFor = [&](const PartyDraft& draft) {
        const auto found = duplicates(at, draft);
        return found.size() == 1 ? std::optional(found[0].reason) : std::nullopt;
    };

    PartyDraft byPhone = named(u"Somebody"_s);
    byPhone.channels = {{.kind = ChannelKind::Mobile, .value = u"030 / 1234567"_s}};
    PartyDraft byMail = named(u"Somebody"_s);
    byMail.channels = {{.kind = ChannelKind::Mail, .value = u"INFO@alder.example"_s}};
    PartyDraft byAccount = named(u"Somebody"_s);
    byAccount.bankAccounts = {{.iban = u"DE89 3704 0044 0532 0130 00"_s}};
    PartyDraft byTaxId = named(u"Alder Tree"_s);
    byTaxId.taxIds = {{.country = u"DE"_s, .number = u"DE 136695976"_s}};

    EXPECT_EQ(reasonFor(byPhone), DuplicateReason::SamePhone);
    EXPECT_EQ(reasonFor(byMail), DuplicateReason::SameMail);
    EXPECT_EQ(reasonFor(byAccount), DuplicateReason::SameAccount);
    EXPECT_EQ(reasonFor(byTaxId), DuplicateReason::SameTaxId);
    EXPECT_EQ(reasonFor(named(u"Tree Alder GmbH"_s)), DuplicateReason::SameName);
    EXPECT_EQ(reasonFor(named(u"Somebody"_s)), std::nullopt);
}

} // namespace
} // namespace tandem::crm
