#include "fault_bench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// What crash_replay.py counted.
struct Replay {
    int states = 0;
    int fine = 0;
    int lost = 0;
    int other = 0; ///< Doubled, damaged, or not to be opened.
    QString text;
};

class PowerCutTest : public FaultBench {
protected:
    /// Records forty postings and their checkpoints, then cuts the power `states` times.
    Replay replay(const QString& synchronous, int states)
    {
        QDir().mkpath(path(u"base"_s));
        EXPECT_TRUE(QFile::copy(books(), path(u"base/a.tandem"_s)));
        QProcessEnvironment environment = watched();
        environment.insert(u"TANDEM_FAULT_RECORD"_s, path(u"recording"_s));
        environment.insert(u"TANDEM_FAULT_ANSWERS"_s, answers());
        environment.insert(u"TANDEM_FAULT_SYNCHRONOUS"_s, synchronous);
        EXPECT_EQ(posting({u"post"_s, books(), answers(), u"1"_s, u"40"_s}, environment).exitCode,
                  0);

        QProcess process;
        process.start(u"python3"_s,
                      {QStringLiteral(TANDEM_SOURCE_DIR "/tests/faults/crash_replay.py"),
                       u"--recording"_s, path(u"recording"_s), u"--base"_s, path(u"base"_s),
                       u"--work"_s, path({}), u"--states"_s, QString::number(states), u"--"_s,
                       program(), u"check"_s, u"a.tandem"_s});
        EXPECT_TRUE(process.waitForFinished(3'600'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return counted(QString::fromUtf8(process.readAllStandardOutput()));
    }

private:
    static Replay counted(const QString& text)
    {
        const auto number = [&](const QString& word) {
            const QRegularExpression pattern(u"^steps=.*\\b%1=(\\d+)"_s.arg(word),
                                             QRegularExpression::MultilineOption);
            return pattern.match(text).captured(1).toInt();
        };
        return {.states = number(u"states"_s),
                .fine = number(u"fine"_s),
                .lost = number(u"lost"_s),
                .other = number(u"doubled"_s) + number(u"damaged"_s) + number(u"failed"_s),
                .text = text};
    }
};

TEST_F(PowerCutTest, AtAnyMomentLosesNothing)
{
    const int states = shortOrFull(50, 3'000);

    const Replay found = replay(u"FULL"_s, states);

    EXPECT_EQ(found.states, states);
    EXPECT_EQ(found.fine, states) << qPrintable(found.text);
    std::printf("power cuts: %s", qPrintable(found.text.section(u'\n', -2)));
}

// The negative control: were nothing lost here, the replay would be blind.
TEST_F(PowerCutTest, LosesEntriesWhereTheLogIsNotSynced)
{
    const int states = shortOrFull(30, 600);

    const Replay found = replay(u"NORMAL"_s, states);

    EXPECT_EQ(found.states, states);
    EXPECT_GT(found.lost, 0);
    EXPECT_EQ(found.other, 0) << qPrintable(found.text);
    std::printf("power cuts without sync: %s", qPrintable(found.text.section(u'\n', -2)));
}

} // namespace
} // namespace tandem::faults
