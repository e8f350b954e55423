#include "books_check.h"
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

        const Ending again = posting(fiveKeys());
        EXPECT_EQ(again.exitCode, 0) << qPrintable(again.error);
        const Ending checked = posting({u"check"_s, books(), answers()});
        EXPECT_EQ(checked.out.trimmed(), u"entries=5 lost=0 doubled=0 damaged=0"_s)
            << qPrintable(checked.error);
    }

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
    std::printf("\n");
    EXPECT_GT(ends.size(), 2U); // else the faults did not arrive
}

TEST_F(IoFaultTest, OfADiskThatFillsUpStopsPostingAndNothingElse)
{
    const int count = countOf(u"write"_s, fiveKeys());
    for (const int at : spread(count, shortOrFull(5, 100))) {
        SCOPED_TRACE(at);
        renew();
        const Ending full = postingWith(
            {.calls = u"write"_s, .at = at, .hits = -1, .deed = u"ENOSPC"_s}, fiveKeys());
        EXPECT_TRUE(full.exitCode == 74 || full.exitCode == 69 || full.exitCode == 0)
            << full.exitCode << qPrintable(full.error);
        expectWhole();
        EXPECT_EQ(posting(fiveKeys()).exitCode, 0);
        EXPECT_EQ(posting({u"check"_s, books(), answers()}).out.trimmed(),
                  u"entries=5 lost=0 doubled=0 damaged=0"_s);
    }
}

} // namespace
} // namespace tandem::faults
