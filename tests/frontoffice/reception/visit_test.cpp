#include "data/errors.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/errors.h"
#include "frontoffice/reception/visit.h"
#include "frontoffice/reception/visit_queries.h"
#include "office/errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::reception {
namespace {

using namespace Qt::StringLiterals;

class VisitTest : public ::testing::Test {
protected:
    test::TestOffice at;
    PartyId host = newParty(u"Anna Host"_s, true);

    PartyId newParty(const QString& name, bool isEmployee)
    {
        return at.arrange([&](UnitOfWork& work) {
            crm::PartyDraft draft;
            draft.kind = crm::PartyKind::Person;
            draft.name = name;
            draft.isEmployee = isEmployee;
            draft.isVisitor = !isEmployee;
            return crm::createParty(work, draft);
        });
    }
    VisitDraft draft(const QString& name) const
    {
        return {.visitorName = name,
                .visitorCompany = u"Alder & Sons"_s,
                .host = host,
                .expectedAt = at.clock.moment};
    }
    Result<VisitId> expect(const VisitDraft& wanted)
    {
        return at.office.change(actions::expect,
                                [&](UnitOfWork& work) { return expectVisitor(work, wanted); });
    }
    Result<VisitorCheckedIn> letIn(VisitId id, const QString& badge = {}, std::int64_t seen = 1)
    {
        return at.office.change(actions::checkIn,
                                [&](UnitOfWork& work) { return checkIn(work, id, seen, badge); });
    }
    Result<VisitorLeft> letOut(VisitId id, std::int64_t seen)
    {
        return at.office.change(actions::checkOut,
                                [&](UnitOfWork& work) { return checkOut(work, id, seen); });
    }
    Result<std::optional<VisitorCheckedIn>> change(VisitId id, std::int64_t seen,
                                                   const VisitDraft& wanted)
    {
        return at.office.change(actions::changeVisit, [&](UnitOfWork& work) {
            return changeVisit(work, id, seen, wanted);
        });
    }
    Visit stored(VisitId id)
    {
        return at.look([id](Reader& books) { return visit(books, id); });
    }
    QStringList namesHere()
    {
        QStringList names;
        for (const Visit& one : at.look([](Reader& books) { return evacuationList(books); }))
            names += one.visitorName;
        return names;
    }
};

TEST_F(VisitTest, GoesFromTheAnnouncementToTheDoor)
{
    const auto id = expect(draft(u"Paul Guest"_s));
    ASSERT_TRUE(id) << qPrintable(test::TestOffice::text(id.error()));
    at.clock.moment.ms += 60'000;
    const auto in = letIn(*id);
    ASSERT_TRUE(in) << qPrintable(test::TestOffice::text(in.error()));
    EXPECT_EQ(in->badge, u"1"_s);
    EXPECT_EQ(in->hostName, u"Anna Host"_s);
    EXPECT_EQ(namesHere(), QStringList{u"Paul Guest"_s});
    at.clock.moment.ms += 60'000;

    const auto out = letOut(*id, 2);

    ASSERT_TRUE(out);
    const Visit visit = stored(*id);
    EXPECT_EQ(visit.state, VisitState::Left);
    EXPECT_EQ(visit.leftAt->ms - visit.arrivedAt->ms, 60'000);
    EXPECT_TRUE(namesHere().isEmpty());
}

TEST_F(VisitTest, IsChangedInEverythingBeforeItBegins)
{
    const PartyId other = newParty(u"Otto Host"_s, true);
    const auto id = expect(draft(u"Paul Gest"_s));
    ASSERT_TRUE(id);
    VisitDraft wanted = draft(u"Paul Guest"_s);
    wanted.visitorCompany = u"Birch"_s;
    wanted.host = other;
    wanted.purpose = u"Talk"_s;
    wanted.expectedAt = Instant{at.clock.moment.ms + 3'600'000};

    const auto changed = change(*id, 1, wanted);

    ASSERT_TRUE(changed) << qPrintable(test::TestOffice::text(changed.error()));
    EXPECT_FALSE(*changed) << "nobody is to be told while nobody is here";
    const Visit now = stored(*id);
    EXPECT_EQ(now.visitorName, u"Paul Guest"_s);
    EXPECT_EQ(now.visitorCompany, u"Birch"_s);
    EXPECT_EQ(now.host, other);
    EXPECT_EQ(now.hostName, u"Otto Host"_s);
    EXPECT_EQ(now.purpose, u"Talk"_s);
    EXPECT_EQ(now.expectedAt, wanted.expectedAt);
    EXPECT_EQ(now.state, VisitState::Expected);
    EXPECT_EQ(change(*id, 1, wanted).error().code, &tandem::errors::changedMeanwhile);
}

TEST_F(VisitTest, TellsAnotherHostOfAVisitorWhoIsHere)
{
    const PartyId other = newParty(u"Otto Host"_s, true);
    const auto id = expect(draft(u"Paul Guest"_s));
    ASSERT_TRUE(id);
    ASSERT_TRUE(letIn(*id, u"7"_s));
    ASSERT_TRUE(at.office.change(actions::answer,
                                 [&](UnitOfWork& work) { return answerVisit(work, *id); }));
    VisitDraft wanted = draft(u"Paul Guest"_s);
    wanted.purpose = u"Talk"_s;
    wanted.expectedAt = std::nullopt;
    const auto sameHost = change(*id, 3, wanted);
    ASSERT_TRUE(sameHost);
    EXPECT_FALSE(*sameHost);
    EXPECT_TRUE(stored(*id).hostAnsweredAt);
    EXPECT_EQ(stored(*id).expectedAt, at.clock.moment) << "when they were expected stays";
    wanted.host = other;

    const auto toTell = change(*id, 4, wanted);

    ASSERT_TRUE(toTell && *toTell);
    EXPECT_EQ((*toTell)->host, other);
    EXPECT_EQ((*toTell)->badge, u"7"_s);
    EXPECT_FALSE(stored(*id).hostAnsweredAt) << "the new host has not answered";
}

TEST_F(VisitTest, StaysAsItWasOnceItIsOverOrWouldDoubleAVisitor)
{
    const auto id = expect(draft(u"Paul Guest"_s));
    const auto second = expect(draft(u"Ida Other"_s));
    ASSERT_TRUE(id && second);
    ASSERT_TRUE(letIn(*id));
    ASSERT_TRUE(letIn(*second));

    EXPECT_EQ(change(*second, 2, draft(u"PAUL guest"_s)).error().code, &errors::alreadyHere);
    EXPECT_EQ(change(*second, 2, draft(u" "_s)).error().code, &errors::visitorMissing);
    ASSERT_TRUE(letOut(*id, 2));
    EXPECT_EQ(change(*id, 3, draft(u"Paul Guest"_s)).error().code, &errors::visitOver);
    EXPECT_EQ(stored(*second).visitorName, u"Ida Other"_s);
    EXPECT_EQ(stored(*id).version, 3);
}

TEST_F(VisitTest, EndsAlsoAfterTheClockWasSetBack)
{
    const auto id = expect(draft(u"Paul Guest"_s));
    ASSERT_TRUE(id);
    ASSERT_TRUE(letIn(*id));
    at.clock.moment.ms -= 3'600'000;

    const auto out = letOut(*id, 2);

    ASSERT_TRUE(out) << qPrintable(test::TestOffice::text(out.error()));
    EXPECT_EQ(stored(*id).leftAt, stored(*id).arrivedAt);
    EXPECT_TRUE(namesHere().isEmpty());
}

TEST_F(VisitTest, NobodyIsInTheHouseTwice)
{
    const PartyId paul = newParty(u"Paul Guest"_s, false);
    VisitDraft known = draft(u""_s);
    known.visitor = paul;
    const auto first = expect(known);
    const auto second = expect(known);
    const auto unknown = expect(draft(u"Ida Other"_s));
    const auto unknownAgain = expect(draft(u"IDA  other"_s));
    ASSERT_TRUE(first && second && unknown && unknownAgain);
    ASSERT_TRUE(letIn(*first));
    ASSERT_TRUE(letIn(*unknown));

    const auto refused = letIn(*second);
    const auto refusedByName = letIn(*unknownAgain);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::alreadyHere);
    EXPECT_EQ(refused.error().arguments[0], u"Paul Guest"_s);
    ASSERT_FALSE(refusedByName);
    EXPECT_EQ(refusedByName.error().code, &errors::alreadyHere);
    ASSERT_TRUE(letOut(*first, 2));
    EXPECT_TRUE(letIn(*second)) << "after leaving one may come again";
}

TEST_F(VisitTest, TheDatabaseKeepsBadgesApart)
{
    const auto first = expect(draft(u"Paul Guest"_s));
    const auto second = expect(draft(u"Ida Other"_s));
    ASSERT_TRUE(first && second && letIn(*first, u"7"_s));

    const auto worn = letIn(*second, u"7"_s);
    const auto pastTheService = at.office.change(actions::checkIn, [&](UnitOfWork& work) {
        return work.save(
            u"reception.visits:check_in"_s,
            {{"id", *second}, {"version", 1}, {"at_ms", work.now()}, {"badge", u"7"_s}});
    });

    ASSERT_FALSE(worn);
    EXPECT_EQ(worn.error().code, &errors::badgeWorn);
    ASSERT_FALSE(pastTheService);
    EXPECT_EQ(pastTheService.error().code, &tandem::errors::constraintRefused);
    const auto other = letIn(*second);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->badge, u"1"_s);
}

TEST_F(VisitTest, SaysWhatIsWrongWithADraft)
{
    VisitDraft nobody = draft(u" "_s);
    VisitDraft hostless = draft(u"Paul"_s);
    hostless.host = {};
    VisitDraft stranger = draft(u"Paul"_s);
    stranger.host = newParty(u"No Employee"_s, false);
    VisitDraft unknown = draft(u""_s);
    unknown.visitor = PartyId(404);

    EXPECT_EQ(expect(nobody).error().code, &errors::visitorMissing);
    EXPECT_EQ(expect(hostless).error().code, &errors::hostMissing);
    EXPECT_EQ(expect(stranger).error().code, &errors::hostNotEmployee);
    EXPECT_EQ(expect(unknown).error().code, &crm::errors::partyNotFound);
    EXPECT_TRUE(at.look([](Reader& books) { return visitPage(books, {}, 10); }).empty());
}

TEST_F(VisitTest, RefusesStepsThatDoNotFollow)
{
    const auto id = expect(draft(u"Paul Guest"_s));
    ASSERT_TRUE(id);
    const auto noShow = [&](std::int64_t seen) {
        return at.office.change(actions::markNoShow,
                                [&](UnitOfWork& work) { return markNoShow(work, *id, seen); });
    };

    EXPECT_EQ(letOut(*id, 1).error().code, &errors::notHere);
    EXPECT_EQ(letIn(*id, {}, 9).error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(letIn(VisitId(404)).error().code, &errors::visitNotFound);
    at.clock.moment.ms -= 1;
    EXPECT_EQ(noShow(1).error().code, &errors::tooEarlyForNoShow);
    at.clock.moment.ms += 1;
    EXPECT_TRUE(noShow(1));
    EXPECT_EQ(letIn(*id, {}, 2).error().code, &errors::notExpected);
    EXPECT_EQ(noShow(2).error().code, &errors::notExpected);
}

TEST_F(VisitTest, TheEvacuationListTellsWhenEachWasLastSeen)
{
    const auto paul = expect(draft(u"Paul Guest"_s));
    const auto ida = expect(draft(u"Ida Other"_s));
    ASSERT_TRUE(paul && ida && letIn(*paul) && letIn(*ida));
    const Instant arrived = at.clock.moment;
    at.clock.moment.ms += 5'000;

    ASSERT_TRUE(at.office.change(actions::markSeen,
                                 [&](UnitOfWork& work) { return markSeen(work, *ida); }));

    const auto here = at.look([](Reader& books) { return evacuationList(books); });
    ASSERT_EQ(here.size(), 2U);
    EXPECT_EQ(here[0].visitorName, u"Ida Other"_s);
    EXPECT_EQ(here[0].seenAt, at.clock.moment);
    EXPECT_EQ(here[1].seenAt, arrived);
}

TEST_F(VisitTest, TheHostAnswersWithoutTheRightToWrite)
{
    const auto id = expect(draft(u"Paul Guest"_s));
    ASSERT_TRUE(id && letIn(*id));

    const auto answered =
        at.office.change(actions::answer, [&](UnitOfWork& work) { return answerVisit(work, *id); });

    ASSERT_TRUE(answered);
    EXPECT_EQ(stored(*id).hostAnsweredAt, at.clock.moment);
    EXPECT_EQ(actions::answer.permission, Permission::ReceptionRead);
}

TEST_F(VisitTest, ExpectedVisitsComePageByPage)
{
    for (const int minutes : {30, 10, 20, 600}) {
        VisitDraft wanted = draft(QString::number(minutes));
        wanted.expectedAt = Instant{at.clock.moment.ms + minutes * 60'000LL};
        ASSERT_TRUE(expect(wanted));
    }
    const Instant from = at.clock.moment;
    const Instant until{from.ms + 60 * 60'000LL};
    const auto page = [&](const ExpectedKey& after) {
        return at.look([&](Reader& books) { return expectedVisits(books, from, until, after, 2); });
    };

    const auto first = page({});
    const auto second = page({*first.back().expectedAt, first.back().id});

    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].visitorName, u"10"_s);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second[0].visitorName, u"30"_s);
}

TEST_F(VisitTest, NeedsThePermission)
{
    test::TestOffice reader({Permission::ReceptionRead});

    const auto made = reader.office.change(actions::expect, [&](UnitOfWork& work) {
        return expectVisitor(work, draft(u"Paul Guest"_s));
    });

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &tandem::errors::permissionDenied);
}

TEST_F(VisitTest, PutsOnTheBoardWhoIsExpectedOnTheDayAndWhoIsStillHere)
{
    constexpr std::int64_t dayMs = 24 * 60 * 60 * 1000;
    const Instant now = at.clock.moment;
    VisitDraft late = draft(u"Bea Later"_s);
    late.expectedAt = Instant{now.ms + 2 * dayMs};
    const VisitId later = *expect(late);
    const VisitId today = *expect(draft(u"Carl Today"_s));
    VisitDraft early = draft(u"Dora Stayed"_s);
    early.expectedAt = Instant{now.ms - 2 * dayMs};
    const VisitId stayed = *expect(early);
    ASSERT_TRUE(letIn(stayed));

    const auto board = at.office.read(actions::visits, [&](Reader& books) {
        return visitsOfDay(books, now, Instant{now.ms + dayMs}, 10);
    });

    ASSERT_TRUE(board);
    ASSERT_EQ(board->size(), 2U);
    EXPECT_EQ((*board)[0].id, stayed);
    EXPECT_EQ((*board)[1].id, today);
    EXPECT_NE(later, today);
}

} // namespace
} // namespace tandem::reception
