#include "frontoffice/crm/party_service.h"
#include "frontoffice/reception/errors.h"
#include "office/notices.h"
#include "office/outbox.h"
#include "office/users.h"
#include "support/test_office.h"
#include "workflows/receive_visitor.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

class ReceiveVisitorTest : public ::testing::Test {
protected:
    test::TestOffice at;
    PartyId host = at.arrange([](UnitOfWork& work) {
        crm::PartyDraft draft;
        draft.name = u"Anna Host"_s;
        draft.kind = crm::PartyKind::Person;
        draft.isEmployee = true;
        return crm::createParty(work, draft);
    });

    std::vector<Message> messages()
    {
        return at.look([](Reader& books) {
            return untold(books, u"test"_s, u"reception.visitor_here"_s, 10);
        });
    }
};

TEST_F(ReceiveVisitorTest, TheHostIsToldWithTheCheckIn)
{
    const auto invited = inviteVisitor(at.office, {}, {.visitorName = u"Paul"_s, .host = host});
    ASSERT_TRUE(invited) << qPrintable(test::TestOffice::text(invited.error()));
    EXPECT_TRUE(messages().empty());

    const auto in = checkInVisitor(at.office, reception::VisitId(invited->id), 1, u"7"_s);
    const auto again = checkInVisitor(at.office, reception::VisitId(invited->id), 2, u"8"_s);

    ASSERT_TRUE(in) << qPrintable(test::TestOffice::text(in.error()));
    EXPECT_FALSE(again);
    const auto told = messages();
    ASSERT_EQ(told.size(), 1U);
    const auto payload = QJsonDocument::fromJson(told[0].payload.toUtf8()).object();
    EXPECT_EQ(payload.value(u"visitor"_s).toString(), u"Paul"_s);
    EXPECT_EQ(payload.value(u"host_party"_s).toString(), QString::number(host.value()));
    EXPECT_EQ(payload.value(u"badge"_s).toString(), u"7"_s);
}

TEST_F(ReceiveVisitorTest, AnotherHostIsToldOfWhoIsHere)
{
    const PartyId other = at.arrange([](UnitOfWork& work) {
        crm::PartyDraft draft;
        draft.name = u"Otto Host"_s;
        draft.kind = crm::PartyKind::Person;
        draft.isEmployee = true;
        return crm::createParty(work, draft);
    });
    reception::VisitDraft draft{.visitorName = u"Ida"_s, .host = host};
    const auto in = receiveWalkIn(at.office, {}, draft, u"5"_s);
    ASSERT_TRUE(in);
    const reception::VisitId visit(in->id);

    ASSERT_TRUE(changeVisit(at.office, visit, 2, draft));
    EXPECT_EQ(messages().size(), 1U) << "the same host is told once";
    for (const PartyId one : {other, host}) {
        draft.host = one;
        const auto now = at.look([visit](Reader& books) { return reception::visit(books, visit); });
        const auto changed = changeVisit(at.office, visit, now.version, draft);
        ASSERT_TRUE(changed) << qPrintable(test::TestOffice::text(changed.error()));
    }

    const auto told = messages();
    ASSERT_EQ(told.size(), 3U) << "and a host who takes the visit back is told again";
    const auto payload = QJsonDocument::fromJson(told[1].payload.toUtf8()).object();
    EXPECT_EQ(payload.value(u"host"_s).toString(), u"Otto Host"_s);
    EXPECT_EQ(payload.value(u"badge"_s).toString(), u"5"_s);
}

TEST_F(ReceiveVisitorTest, TheHostHasANoticeAndNobodyElse)
{
    const auto user = addUser(at.back, {.name = u"anna.host"_s,
                                        .fullName = u"anna host"_s,
                                        .password = u"quiet herons stand"_s,
                                        .roles = {u"receptionist"_s}});
    ASSERT_TRUE(user) << qPrintable(test::TestOffice::text(user.error()));
    const reception::VisitDraft draft{
        .visitorName = u"Ida"_s, .visitorCompany = u"Otter Books"_s, .host = host};

    const auto in = receiveWalkIn(at.office, {}, draft, u"5"_s);

    ASSERT_TRUE(in) << qPrintable(test::TestOffice::text(in.error()));
    const auto noticesOf = [&](UserId who) {
        Office office(*at.database, at.clock, at.random, Session{who, u"x"_s, allPermissions()});
        return office
            .read(View{"test.notices", Permission::ReceptionRead, ""},
                  [](Reader& books) { return unseenNotices(books, 9); })
            .value();
    };
    const auto told = noticesOf(*user);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].kind, QLatin1StringView(notices::visitorArrived.name));
    EXPECT_EQ(told[0].body, u"Ida (Otter Books) \u00b7 5"_s);
    EXPECT_EQ(told[0].subject, (Subject{u"visit"_s, in->id}));
    EXPECT_TRUE(noticesOf(at.office.session().user).empty());
}

TEST_F(ReceiveVisitorTest, AWalkInAskedForTwiceIsInOnce)
{
    const Request request{.key = u"walk-in 1"_s, .bodyHash = QByteArray(32, 'a')};
    const reception::VisitDraft draft{.visitorName = u"Ida"_s, .host = host};

    const auto first = receiveWalkIn(at.office, request, draft, {});
    const auto again = receiveWalkIn(at.office, request, draft, {});

    ASSERT_TRUE(first && again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(first->number, u"1"_s);
    EXPECT_EQ(messages().size(), 1U);
}

TEST_F(ReceiveVisitorTest, ARefusedWalkInLeavesNoVisitAndTellsNobody)
{
    const reception::VisitDraft draft{.visitorName = u"Ida"_s, .host = host};
    ASSERT_TRUE(receiveWalkIn(at.office, {}, draft, u"1"_s));

    const auto refused = receiveWalkIn(at.office, {}, draft, u"2"_s);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &reception::errors::alreadyHere);
    EXPECT_EQ(at.look([](Reader& books) { return reception::visitPage(books, {}, 10); }).size(),
              1U);
    EXPECT_EQ(messages().size(), 1U);
}

} // namespace
} // namespace tandem::workflows
