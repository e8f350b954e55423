#include "frontoffice/crm/party_queries.h"
#include "frontoffice/reception/visit.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "support/shared_data.h"
#include "support/test_trade.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// The strings that others found to break programs, and a few of our own.
QStringList hostileStrings(const QString& shared)
{
    QFile file(shared + u"/bad/strings/blns.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList all{u"<img src='file:///etc/passwd'>"_s,
                    u"%1 %2 %n"_s,
                    u"=cmd|' /C calc'!A0"_s,
                    QString(100'000, u'x'),
                    u"a\u202Eb"_s,
                    u"'); DROP TABLE party; --"_s};
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        all += value.toString();
    return all;
}

class HostileTextTest : public ::testing::Test {
protected:
    test::TestTrade at;

    crm::Party stored(PartyId id)
    {
        return at.look([id](Reader& books) { return crm::party(books, id); });
    }
};

TEST_F(HostileTextTest, InAnyFieldOfAPartyComesBackAsItWas)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QStringList strings = hostileStrings(shared);
    int index = 0;
    for (const QString& text : strings) {
        SCOPED_TRACE(qPrintable(text.left(60)));
        const QString word = u"x "_s + text; // most fields may not be blank
        const crm::PartyDraft draft{
            .code = u"%1 "_s.arg(++index) + text,
            .kind = crm::PartyKind::Person,
            .name = word,
            .jobTitle = word,
            .note = word,
            .addresses = {{.street = word, .number = word, .postcode = word, .town = word}},
            .channels = {{.kind = crm::ChannelKind::Web, .value = word, .label = word}},
            .bankAccounts = {{.iban = u"DE89370400440532013000"_s, .holder = word}}};

        const crm::Party party = stored(at.party(draft));

        EXPECT_EQ(party.code, draft.code.trimmed());
        EXPECT_EQ(party.name, word.simplified());
        EXPECT_EQ(party.jobTitle, word.trimmed());
        EXPECT_EQ(party.note, word);
        EXPECT_EQ(party.addresses.at(0).street, word.trimmed());
        EXPECT_EQ(party.addresses.at(0).number, word.trimmed());
        EXPECT_EQ(party.addresses.at(0).postcode, word.trimmed());
        EXPECT_EQ(party.addresses.at(0).town, word.trimmed());
        EXPECT_EQ(party.channels.at(0).value, word.trimmed());
        EXPECT_EQ(party.channels.at(0).label, word.trimmed());
        EXPECT_EQ(party.bankAccounts.at(0).holder, word.trimmed());
    }
    EXPECT_GT(index, 200);
}

TEST_F(HostileTextTest, InAnOrderComesBackAsItWas)
{
    TANDEM_NEED_SHARED_DATA(shared);
    for (const QString& text : hostileStrings(shared)) {
        SCOPED_TRACE(qPrintable(text.left(60)));
        const QString word = u"x "_s + text;
        const auto made = at.arrange([&](UnitOfWork& work) {
            return sales::createOrder(
                work,
                {.customer = at.customer,
                 .reference = word,
                 .lines = {{.item = at.chai, .quantity = test::pieces(1), .description = word}}});
        });

        const auto order = at.look([&](Reader& books) { return sales::order(books, made.id); });

        EXPECT_EQ(order.reference, word.trimmed());
        EXPECT_EQ(order.lines.at(0).description, word);
    }
}

TEST_F(HostileTextTest, OfAVisitorComesBackAsItWas)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const PartyId host =
        at.party({.kind = crm::PartyKind::Person, .name = u"Berta Host"_s, .isEmployee = true});
    for (const QString& text : hostileStrings(shared)) {
        SCOPED_TRACE(qPrintable(text.left(60)));
        const QString word = u"x "_s + text;
        const reception::VisitId id = at.arrange([&](UnitOfWork& work) {
            return reception::expectVisitor(work, {.visitorName = word,
                                                   .visitorCompany = word,
                                                   .host = host,
                                                   .expectedAt = work.now(),
                                                   .purpose = word});
        });
        at.arrange([&](UnitOfWork& work) { return reception::checkIn(work, id, 1, word); });

        const auto visit = at.look([&](Reader& books) { return reception::visit(books, id); });

        EXPECT_EQ(visit.visitorName, word.simplified());
        EXPECT_EQ(visit.visitorCompany, word.simplified());
        EXPECT_EQ(visit.purpose, word.trimmed());
        EXPECT_EQ(visit.badge, word.trimmed());
        at.arrange([&](UnitOfWork& work) { return reception::checkOut(work, id, visit.version); });
    }
}

// Half a character, or one that ends a C string, is kept or refused, and never cut short.
TEST_F(HostileTextTest, ThatNoEncodingKnowsIsKeptOrRefused)
{
    const QString nul = u"before"_s + QChar(u'\0') + u"after"_s;
    const QString halfPair = u"before"_s + QChar(0xD800) + u"after"_s;
    for (const QString& text : {nul, halfPair}) {
        static constexpr Action action{"test.hostile", Permission::SettingsWrite, ""};
        const auto made = at.office.change(action, [&](UnitOfWork& work) {
            return crm::createParty(work, {.name = text, .note = text});
        });
        if (!made) {
            EXPECT_FALSE(made.error().text().isEmpty());
            continue;
        }
        const crm::Party party = stored(*made);
        EXPECT_TRUE(party.name.endsWith(u"after"_s)) << qPrintable(party.name);
        EXPECT_TRUE(party.note.endsWith(u"after"_s)) << qPrintable(party.note);
    }
}

} // namespace
} // namespace tandem::faults
