#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_service.h"
#include "office/errors.h"
#include "office/user_errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::crm {
namespace {

using namespace Qt::StringLiterals;

Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

class OpportunityTest : public ::testing::Test {
protected:
    test::TestOffice at;
    PartyId alder = at.arrange([](UnitOfWork& work) {
        PartyDraft draft;
        draft.name = u"Alder"_s;
        return createParty(work, draft);
    });

    Result<OpportunityId> create(const OpportunityDraft& draft)
    {
        return at.office.change(actions::createOpportunity,
                                [&](UnitOfWork& work) { return createOpportunity(work, draft); });
    }
    OpportunityDraft coffee() const
    {
        return {.party = alder, .title = u"Coffee"_s, .expected = euros(1'000'00)};
    }
    Opportunity stored(OpportunityId id)
    {
        return at.look([id](Reader& books) { return opportunity(books, id); });
    }
};

TEST_F(OpportunityTest, IsChangedAsAWholeAndRecordsTheMove)
{
    const auto id = create(coffee());
    ASSERT_TRUE(id);
    const auto me = at.look([](Reader& books) { return owners(books); });
    OpportunityDraft wanted = coffee();
    wanted.title = u"Coffee and tea"_s;
    wanted.expected = euros(1'500'00);
    wanted.closesOn = QDate(2025, 6, 30);
    const auto change = [&](std::int64_t seen) {
        return at.office.change(actions::changeOpportunity, [&](UnitOfWork& work) {
            return changeOpportunity(work, *id, seen, wanted);
        });
    };

    ASSERT_TRUE(change(1));
    EXPECT_EQ(stored(*id).title, u"Coffee and tea"_s);
    EXPECT_EQ(stored(*id).expected, euros(1'500'00));
    EXPECT_EQ(stored(*id).probabilityPercent, 10) << "it stayed in its stage";
    wanted.stage = u"Proposal"_s;
    ASSERT_TRUE(change(2));
    EXPECT_EQ(stored(*id).probabilityPercent, 50);
    EXPECT_EQ(at.look([&](Reader& books) { return movesOf(books, *id); }).size(), 2U);
    if (!me.empty()) {
        wanted.owner = me.front().user;
        ASSERT_TRUE(change(3));
        EXPECT_EQ(stored(*id).owner, me.front().user);
        wanted.owner = UserId();
        ASSERT_TRUE(change(4));
        EXPECT_FALSE(stored(*id).owner.isSet());
    }
    wanted.owner = UserId(4'711);
    const std::int64_t version = stored(*id).version;
    EXPECT_EQ(change(version).error().code, &tandem::errors::userUnknown);
    wanted.owner = UserId();
    wanted.title = u" "_s;
    EXPECT_EQ(change(version).error().code, &errors::titleMissing);
    EXPECT_EQ(change(version + 1).error().code, &tandem::errors::changedMeanwhile);
}

TEST_F(OpportunityTest, GoesThroughItsStagesAndIsWon)
{
    const auto id = create(coffee());
    ASSERT_TRUE(id) << qPrintable(test::TestOffice::text(id.error()));
    EXPECT_EQ(stored(*id).probabilityPercent, 10);

    const auto moved = at.office.change(actions::moveOpportunity, [&](UnitOfWork& work) {
        return moveOpportunity(work, *id, 1, u"proposal"_s);
    });
    const auto won = at.office.change(actions::winOpportunity, [&](UnitOfWork& work) {
        return winOpportunity(work, *id, 2, u"best offer"_s);
    });

    ASSERT_TRUE(moved);
    ASSERT_TRUE(won);
    const Opportunity now = stored(*id);
    EXPECT_EQ(now.state, OpportunityState::Won);
    EXPECT_EQ(now.probabilityPercent, 100);
    EXPECT_EQ(now.reason, u"best offer"_s);
    const auto moves = at.look([&](Reader& books) { return movesOf(books, *id); });
    ASSERT_EQ(moves.size(), 3U);
    EXPECT_FALSE(moves[0].from.isSet());
    EXPECT_EQ(moves[1].from, moves[0].to);
    EXPECT_EQ(moves[1].movedAt, at.clock.moment);
    EXPECT_EQ(moves[2].state, OpportunityState::Won);
    EXPECT_EQ(moves[2].user, UserId(7));
}

TEST_F(OpportunityTest, DoesNotMoveOnceItIsClosed)
{
    const auto id = create(coffee());
    ASSERT_TRUE(id);
    const auto lose = [&](std::int64_t seen, const QString& reason) {
        return at.office.change(actions::loseOpportunity, [&](UnitOfWork& work) {
            return loseOpportunity(work, *id, seen, reason);
        });
    };

    const auto silent = lose(1, u" "_s);
    const auto stale = lose(9, u"price"_s);
    const auto lost = lose(1, u"price"_s);
    const auto again = lose(2, u"price"_s);

    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, &errors::reasonMissing);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_TRUE(lost);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::opportunityClosed);
}

TEST_F(OpportunityTest, SaysWhatIsWrongWithADraft)
{
    const auto codeOf = [&](const OpportunityDraft& draft) { return create(draft).error().code; };
    OpportunityDraft untitled = coffee();
    untitled.title = u""_s;
    OpportunityDraft negative = coffee();
    negative.expected = euros(-1);
    OpportunityDraft certain = coffee();
    certain.probabilityPercent = 101;
    OpportunityDraft elsewhere = coffee();
    elsewhere.stage = u"Dreaming"_s;
    OpportunityDraft nobody = coffee();
    nobody.party = PartyId(404);

    EXPECT_EQ(codeOf(untitled), &errors::titleMissing);
    EXPECT_EQ(codeOf(negative), &errors::expectedNegative);
    EXPECT_EQ(codeOf(certain), &errors::probabilityOutOfRange);
    EXPECT_EQ(codeOf(elsewhere), &errors::stageUnknown);
    EXPECT_EQ(codeOf(nobody), &errors::partyNotFound);
    EXPECT_TRUE(at.look([](Reader& books) { return stages(books); }).empty())
        << "a refused opportunity leaves no stages behind";
}

TEST_F(OpportunityTest, AddsUpToAPipelineByStageAndCurrency)
{
    OpportunityDraft odd = coffee();
    odd.expected = euros(33);
    OpportunityDraft foreign = coffee();
    foreign.expected = Money::ofMinor(500, usd);
    ASSERT_TRUE(create(coffee()));
    ASSERT_TRUE(create(odd));
    ASSERT_TRUE(create(foreign));

    const auto rows = at.look([](Reader& books) { return pipeline(books); });

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].count, 2);
    EXPECT_EQ(rows[0].expected, euros(1'000'33));
    EXPECT_EQ(rows[0].weighted, euros(100'03)); // 100.033
    EXPECT_EQ(rows[1].expected, Money::ofMinor(500, usd));
}

TEST_F(OpportunityTest, NeedsThePermission)
{
    test::TestOffice other({Permission::CrmRead});

    const auto made = other.office.change(actions::createOpportunity, [&](UnitOfWork& work) {
        return createOpportunity(work, coffee());
    });

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &tandem::errors::permissionDenied);
}

TEST_F(OpportunityTest, InteractionsAreShownTheLatestFirst)
{
    const auto record = [&](std::int64_t agoMs, const QString& subject) {
        return at.office.change(actions::recordInteraction, [&](UnitOfWork& work) {
            return recordInteraction(work, {.party = alder,
                                            .kind = InteractionKind::Call,
                                            .happenedAt = {at.clock.moment.ms - agoMs},
                                            .subject = subject});
        });
    };
    ASSERT_TRUE(record(1'000, u"first"_s));
    ASSERT_TRUE(record(0, u"last"_s));
    const auto early = record(-1, u"to come"_s);
    const auto silent = record(0, u" "_s);

    const auto page = at.look([&](Reader& books) { return interactionsOf(books, alder, {}, 1); });
    ASSERT_EQ(page.size(), 1U);
    const auto next = at.look([&](Reader& books) {
        return interactionsOf(books, alder, {page[0].happenedAt, page[0].id}, 10);
    });

    EXPECT_EQ(page[0].subject, u"last"_s);
    EXPECT_EQ(page[0].user, UserId(7));
    ASSERT_EQ(next.size(), 1U);
    EXPECT_EQ(next[0].subject, u"first"_s);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &errors::happenedInFuture);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, &errors::subjectMissing);
}

} // namespace
} // namespace tandem::crm
