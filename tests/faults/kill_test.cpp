#include "books_check.h"
#include "fault_bench.h"

#include <QProcess>
#include <QThread>

#include <random>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

class KillTest : public FaultBench {};

TEST_F(KillTest, AtAnyMomentLosesNothingAndDoublesNothing)
{
    constexpr int seed = 20250310;
    constexpr int keysMax = 1'000'000;
    std::mt19937 random(seed);
    std::uniform_int_distribution delayMs(30, 400);
    const int rounds = shortOrFull(20, 300);
    qsizetype answered = 0;
    for (int round = 1; round <= rounds; ++round) {
        // Who was killed asks for its last keys again: it does not know which were saved.
        const auto first = static_cast<int>(std::max<qsizetype>(1, answered - 2));
        QProcess process;
        process.start(program(), {u"post"_s, books(), answers(), QString::number(first),
                                  QString::number(keysMax)});
        ASSERT_TRUE(process.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(delayMs(random)));
        process.kill();
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit)
            << qPrintable(QString::fromUtf8(process.readAllStandardError()));

        for (const Acknowledged& promise : acknowledgedIn(answers()))
            answered = std::max<qsizetype>(answered, promise.key.mid(1).toInt());
        expectWhole();
        ASSERT_FALSE(HasFailure()) << "round " << round << ", seed " << seed;
    }
    EXPECT_GT(answered, rounds);
    std::printf("kill loop: rounds=%d entries=%lld lost=0 doubled=0\n", rounds,
                static_cast<long long>(answered));
}

TEST_F(KillTest, OfNoneOfEightProgramsWithTheSameKeysBooksEachKeyOnce)
{
    constexpr int programCount = 8;
    QProcessEnvironment patient = QProcessEnvironment::systemEnvironment();
    patient.insert(u"TANDEM_FAULT_TRIES"_s, u"50"_s);
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < programCount; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessEnvironment(patient);
        // All write their answers to one file: a key that got two answers would be seen as lost.
        programs.back()->start(program(), {u"post"_s, books(), answers(), u"1"_s, u"100"_s});
    }
    for (const auto& each : programs) {
        ASSERT_TRUE(each->waitForFinished(240'000));
        EXPECT_EQ(each->exitCode(), 0)
            << qPrintable(QString::fromUtf8(each->readAllStandardError()));
    }

    const Ending checked = posting({u"check"_s, books(), answers()});

    EXPECT_EQ(checked.exitCode, 0) << qPrintable(checked.out);
    EXPECT_EQ(checked.out.trimmed(), u"entries=100 lost=0 doubled=0 damaged=0"_s);
    EXPECT_EQ(acknowledgedIn(answers()).size(), 100U * programCount);
}

} // namespace
} // namespace tandem::faults
