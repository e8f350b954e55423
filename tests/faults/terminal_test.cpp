#include "fault_bench.h"

#include <QDate>
#include <QProcess>
#include <QThread>

#include <map>
#include <random>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// The product's own command line, killed while it posts.
class TerminalTest : public FaultBench {
protected:
    void SetUp() override
    {
        FaultBench::SetUp();
        if (IsSkipped())
            return;
        m_environment.insert(u"TANDEM_COMPANY"_s, path(u"terminal.tandem"_s));
        m_environment.insert(u"TANDEM_USER"_s, u"anna"_s);
        m_environment.insert(u"TANDEM_PASSWORD"_s, u"lobby to ledger"_s);
        m_environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
        const QStringList create{u"company"_s,   u"create"_s, u"--name"_s,  u"Alder & Sons"_s,
                                 u"--country"_s, u"DE"_s,     u"--chart"_s, u"general"_s};
        ASSERT_EQ(runToEnd(create).exitCode, 0);
    }

    static QString tandemctl() { return QStringLiteral(TANDEM_BINARY_DIR "/src/tandemctl"); }

    Ending runToEnd(const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        start(process, words, input);
        EXPECT_TRUE(process.waitForFinished(120'000));
        note(process);
        return {.exitCode = process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode(),
                .out = QString::fromUtf8(m_lastOut),
                .error = QString::fromUtf8(process.readAllStandardError())};
    }

    /// Posts, and is killed on the way.
    void postAndKill(const QByteArray& input, int afterMs)
    {
        QProcess process;
        start(process, {u"post"_s, u"--format"_s, u"csv"_s}, input);
        QThread::msleep(static_cast<unsigned long>(afterMs));
        process.kill();
        EXPECT_TRUE(process.waitForFinished());
        note(process);
    }

    /// `count` entries with the keys K1 and on, a line of JSON each.
    static QByteArray entries(int count)
    {
        QByteArray all;
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        for (int key = 1; key <= count; ++key)
            all +=
                u"{\"key\":\"K%1\",\"on\":\"%2\",\"lines\":[{\"account\":\"1300\","
                "\"amount\":\"%3.07\"},{\"account\":\"4000\",\"amount\":\"-%3.07\"}]}\n"_s.arg(key)
                    .arg(today)
                    .arg(key)
                    .toUtf8();
        return all;
    }

    std::map<QString, QString> answersByKey; ///< "number,hash", as it was first given.

private:
    void start(QProcess& process, const QStringList& words, const QByteArray& input) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(tandemctl(), words);
        ASSERT_TRUE(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        // Nothing is sent before somebody waits; the program reads while the test sleeps.
        process.waitForBytesWritten(1'000);
    }

    /// Every answer to a key is the first one: else it was lost, or booked twice.
    void note(QProcess& process)
    {
        m_lastOut = process.readAllStandardOutput();
        const QString text = QString::fromUtf8(m_lastOut);
        for (const QString& line : text.left(text.lastIndexOf(u'\n') + 1).split(u'\n')) {
            if (!line.startsWith(u'K'))
                continue;
            const QString answer = line.section(u',', 1);
            EXPECT_EQ(answersByKey.emplace(line.section(u',', 0, 0), answer).first->second, answer);
        }
    }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QByteArray m_lastOut;
};

TEST_F(TerminalTest, KilledWhilePostingLosesNothingAndDoublesNothing)
{
    constexpr int seed = 20250310;
    std::mt19937 random(seed);
    std::uniform_int_distribution delayMs(100, 900);
    const int count = shortOrFull(300, 1'000);
    const int rounds = shortOrFull(5, 100);
    for (int round = 1; round <= rounds; ++round)
        postAndKill(entries(count), delayMs(random));

    const Ending all = runToEnd({u"post"_s, u"--format"_s, u"csv"_s}, entries(count));
    const Ending verified = runToEnd({u"company"_s, u"verify"_s, u"--full"_s});
    const Ending balance = runToEnd({u"report"_s, u"trial-balance"_s, u"--format"_s, u"csv"_s});

    EXPECT_EQ(all.exitCode, 0) << qPrintable(all.error);
    EXPECT_EQ(answersByKey.size(), static_cast<std::size_t>(count));
    EXPECT_EQ(verified.exitCode, 0) << qPrintable(verified.out + verified.error);
    // 1.07 + 2.07 + ... on the bank account, each once.
    const QString sum = u"%1.%2"_s.arg(count * (count + 1) / 2 + count * 7 / 100)
                            .arg(count * 7 % 100, 2, 10, QChar(u'0'));
    EXPECT_TRUE(balance.out.contains(sum)) << qPrintable(sum + u"\n"_s + balance.out);
}

} // namespace
} // namespace tandem::faults
