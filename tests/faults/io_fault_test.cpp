#include "books_check.h"
#include "ctl/exit_code.h"
#include "fault_bench.h"

#include <map>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// A kind of call, and what can become of one.
struct FaultKind {
    const char* calls;
    QStringList deeds;
};

const std::array faultKinds{
    FaultKind{"read", {u"EIO"_s, u"EINTR"_s, u"SHORT"_s, u"KILL"_s}},
    FaultKind{
        "write",
        {u"EIO"_s, u"ENOSPC"_s, u"EINTR"_s, u"SHORT"_s, u"TORN"_s, u"KILL"_s, u"KILL_AFTER"_s}},
    FaultKind{"sync", {u"EIO"_s, u"ENOSPC"_s, u"KILL"_s, u"KILL_AFTER"_s}},
    FaultKind{"truncate", {u"EIO"_s, u"ENOSPC"_s, u"KILL"_s, u"KILL_AFTER"_s}},
    FaultKind{"open", {u"EIO"_s, u"ENOSPC"_s, u"EROFS"_s}},
};

class IoFaultTest : public FaultBench {
protected:
    QStringList fiveKeys() const { return {u"post"_s, books(), answers(), u"1"_s, u"5"_s}; }

    /// Breaks one call while five keys are posted; then asks for them again, unbroken.
    void breakAndGoOn(const FaultPlan& plan)
    {
        SCOPED_TRACE(qPrintable(u"%1 %2 %3"_s.arg(plan.calls).arg(plan.at).arg(plan.deed)));
        renew();
        const Ending broken = postingWith(plan, fiveKeys());
        const bool mayDie = plan.deed.startsWith(u"KILL"_s) || plan.deed == u"TORN"_s;
        EXPECT_TRUE(isDocumented(broken.exitCode) || (mayDie && broken.wasKilled))
            << qPrintable(broken.error);
        ++ends[broken.wasKilled ? u"killed"_s : u"exit %1"_s.arg(broken.exitCode)];
        expectWhole();
        expectHonest(broken);

        const Ending again = posting(fiveKeys());
        EXPECT_EQ(again.exitCode, 0) << qPrintable(again.error);
        const Ending checked = posting({u"check"_s, books(), answers()});
        EXPECT_EQ(checked.out.trimmed(), u"entries=5 lost=0 doubled=0 damaged=0"_s)
            << qPrintable(checked.error);
    }

    /// What the program said is so: nothing was changed, or it cannot be known.
    void expectHonest(const Ending& broken)
    {
        if (broken.wasKilled || broken.exitCode == 0)
            return;
        EXPECT_NE(broken.exitCode, static_cast<int>(ctl::ExitCode::DatabaseAway))
            << "no server is away where there is none: " << qPrintable(broken.error);
        const bool isUnknown = broken.error.startsWith(u"data.storage_outcome_unknown:"_s);
        const auto answered = static_cast<int>(acknowledgedIn(answers()).size());
        const Ending checked = posting({u"check"_s, books(), answers()});
        const int stored = checked.out.section(u' ', 0, 0).section(u'=', 1).toInt();
        EXPECT_TRUE(stored == answered || (isUnknown && stored == answered + 1))
            << stored << " entries, " << answered << " answers: " << qPrintable(broken.error);
        if (!isUnknown)
            return;
        ++unknownCount;
        savedCount += stored > answered ? 1 : 0;
        EXPECT_EQ(broken.exitCode, static_cast<int>(ctl::ExitCode::StorageFailed));
    }

    int unknownCount = 0;        ///< Runs that ended so.
    int savedCount = 0;          ///< Those of them whose change was saved all the same.
    std::map<QString, int> ends; ///< How the broken runs ended, and how often so.
};

TEST_F(IoFaultTest, OfEveryCallInEveryWayLosesNothingAndDoublesNothing)
{
    const int wantedEach = shortOrFull(2, std::numeric_limits<int>::max());
    int broken = 0;
    for (const FaultKind& kind : faultKinds) {
        renew();
        const QString calls = QString::fromLatin1(kind.calls);
        const int count = countOf(calls, fiveKeys());
        ASSERT_GT(count, 0) << kind.calls;
        for (const QString& deed : kind.deeds)
            for (const int at : spread(count, wantedEach)) {
                breakAndGoOn({.calls = calls, .at = at, .deed = deed});
                ++broken;
            }
    }
    std::printf("broken calls: %d, lost=0 doubled=0; ended:", broken);
    for (const auto& [end, count] : ends)
        std::printf(" %s x%d", qPrintable(end), count);
    std::printf("; outcome unknown x%d, saved x%d\n", unknownCount, savedCount);
    EXPECT_GT(ends.size(), 2U); // else the faults did not arrive
}

TEST_F(IoFaultTest, OfTheSyncAtCommitEndsWith74AndAnOutcomeThatIsNotKnown)
{
    const int count = countOf(u"sync"_s, fiveKeys());
    for (const int at : spread(count, shortOrFull(8, 100)))
        breakAndGoOn({.calls = u"sync"_s, .at = at, .deed = u"EIO"_s});
    EXPECT_GT(unknownCount, 0);
    EXPECT_GT(savedCount, 0) << "a sync that fails leaves in the file what was written before";
}

TEST_F(IoFaultTest, OfADiskThatFillsUpStopsPostingAndNothingElse)
{
    const int count = countOf(u"write"_s, fiveKeys());
    for (const int at : spread(count, shortOrFull(5, 100))) {
        SCOPED_TRACE(at);
        renew();
        const Ending full = postingWith(
            {.calls = u"write"_s, .at = at, .hits = -1, .deed = u"ENOSPC"_s}, fiveKeys());
        EXPECT_TRUE(full.exitCode == 74 || full.exitCode == 0)
            << full.exitCode << qPrintable(full.error);
        expectWhole();
        expectHonest(full);
        EXPECT_EQ(posting(fiveKeys()).exitCode, 0);
        EXPECT_EQ(posting({u"check"_s, books(), answers()}).out.trimmed(),
                  u"entries=5 lost=0 doubled=0 damaged=0"_s);
    }
}

} // namespace
} // namespace tandem::faults
