#include "books_check.h"
#include "fault_bench.h"

#include <QDir>
#include <QProcess>
#include <QThread>

#include <random>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// A server of its own, which keeps what it promised, and which may be killed.
class ServerTest : public FaultBench {
protected:
    void SetUp() override
    {
        if (test::wantedDialect() != Dialect::Postgresql)
            GTEST_SKIP() << "servers are PostgreSQL's";
        const QString started = server({u"start"_s, path(u"server"_s), u"durable"_s});
        ASSERT_TRUE(started.startsWith(u"postgresql://"_s)) << qPrintable(started);
        m_isStarted = true;
        m_url = started.trimmed();
        const Ending made = posting({u"create"_s, m_url});
        ASSERT_EQ(made.exitCode, 0) << qPrintable(made.error);
    }
    void TearDown() override
    {
        if (m_isStarted)
            server({u"stop"_s, path(u"server"_s)});
    }

    /// What tests/support/postgresql.sh says.
    QString server(const QStringList& words) const
    {
        QDir().mkpath(path(u"server"_s));
        // The server runs as a user of its own, who has to find its folder.
        QFile::setPermissions(path({}), QFile::permissions(path({})) | QFileDevice::ReadOther
                                            | QFileDevice::ExeOther | QFileDevice::ReadGroup
                                            | QFileDevice::ExeGroup);
        QProcess process;
        process.setStandardErrorFile(path(u"server.log"_s), QIODevice::Append);
        process.start(QStringLiteral(TANDEM_SOURCE_DIR "/tests/support/postgresql.sh"), words);
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitCode(), 0) << qPrintable(words.join(u' '));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    void expectExactly(const QString& url, int entryCount) const
    {
        const Ending checked = posting({u"check"_s, url, answers()});
        EXPECT_EQ(checked.out.trimmed(), u"entries=%1 lost=0 doubled=0 damaged=0"_s.arg(entryCount))
            << qPrintable(checked.error);
    }

    QString url() const { return m_url; }

private:
    QString m_url;
    bool m_isStarted = false;
};

/// The server seen through swallowing_proxy.py.
class Proxy {
public:
    Proxy(const QString& serverFolder, const QString& ownFolder, int at, const QString& what)
        : m_folder(ownFolder)
    {
        QDir(ownFolder).removeRecursively();
        QDir().mkpath(ownFolder);
        m_process.start(u"python3"_s,
                        {QStringLiteral(TANDEM_SOURCE_DIR "/tests/faults/swallowing_proxy.py"),
                         serverFolder + socketName, ownFolder + socketName, QString::number(at),
                         what});
        EXPECT_TRUE(m_process.waitForReadyRead(30'000));
    }
    ~Proxy()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;

    QString urlOf(const QString& serverFolder, const QString& url) const
    {
        return QString(url).replace(serverFolder, m_folder);
    }

private:
    static inline const QString socketName = u"/.s.PGSQL.5432"_s;
    QString m_folder;
    QProcess m_process;
};

TEST_F(ServerTest, KilledAtAnyMomentLosesNothingAndDoublesNothing)
{
    constexpr int seed = 20250310;
    std::mt19937 random(seed);
    std::uniform_int_distribution delayMs(100, 900);
    const int rounds = shortOrFull(4, 40);
    qsizetype answered = 0;
    for (int round = 1; round <= rounds; ++round) {
        const auto first = static_cast<int>(std::max<qsizetype>(1, answered - 2));
        QProcess process;
        process.start(program(),
                      {u"post"_s, url(), answers(), QString::number(first), u"1000000"_s});
        ASSERT_TRUE(process.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(delayMs(random)));
        server({u"kill"_s, path(u"server"_s)});
        ASSERT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 69)
            << qPrintable(QString::fromUtf8(process.readAllStandardError()));
        server({u"restart"_s, path(u"server"_s)});

        for (const Acknowledged& promise : acknowledgedIn(answers()))
            answered = std::max<qsizetype>(answered, promise.key.mid(1).toInt());
        const Ending checked = posting({u"check"_s, url(), answers()});
        ASSERT_EQ(checked.exitCode, 0) << "round " << round << ", seed " << seed << ": "
                                       << qPrintable(checked.out + checked.error);
    }
    EXPECT_GT(answered, rounds);
    std::printf("server kills: rounds=%d entries=%lld lost=0 doubled=0\n", rounds,
                static_cast<long long>(answered));
}

TEST_F(ServerTest, WhoseAnswerToACommitIsSwallowedBooksEachKeyOnce)
{
    constexpr int keysPerRound = 5;
    int first = 1;
    for (const QString& what : {u"answer"_s, u"question"_s}) {
        for (int at = 1; at <= keysPerRound; at += shortOrFull(2, 1)) {
            SCOPED_TRACE(qPrintable(u"%1 %2"_s.arg(what).arg(at)));
            const QStringList keys{QString::number(first), QString::number(keysPerRound)};
            Ending cutOff;
            {
                const Proxy proxy(path(u"server"_s), path(u"proxy"_s), at, what);
                const QString through = proxy.urlOf(path(u"server"_s), url());
                cutOff = posting(QStringList{u"post"_s, through, answers()} + keys);
            }
            EXPECT_EQ(cutOff.exitCode, 69) << qPrintable(cutOff.error);
            EXPECT_TRUE(cutOff.error.startsWith(u"data.outcome_unknown:"_s))
                << qPrintable(cutOff.error);
            // Whether the swallowed one was booked is told by the key, asked for again.
            expectExactly(url(), first + at - 2 + (what == u"answer"_s ? 1 : 0));
            EXPECT_EQ(posting(QStringList{u"post"_s, url(), answers()} + keys).exitCode, 0);
            first += keysPerRound;
            expectExactly(url(), first - 1);
        }
    }
}

TEST_F(ServerTest, AskedByEightProgramsForTheSameKeysBooksEachKeyOnce)
{
    QProcessEnvironment patient = QProcessEnvironment::systemEnvironment();
    patient.insert(u"TANDEM_FAULT_TRIES"_s, u"50"_s);
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 8; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessEnvironment(patient);
        programs.back()->start(program(), {u"post"_s, url(), answers(), u"1"_s, u"100"_s});
    }
    for (const auto& each : programs) {
        ASSERT_TRUE(each->waitForFinished(240'000));
        EXPECT_EQ(each->exitCode(), 0)
            << qPrintable(QString::fromUtf8(each->readAllStandardError()));
    }

    expectExactly(url(), 100);
    EXPECT_EQ(acknowledgedIn(answers()).size(), 800U);
}

} // namespace
} // namespace tandem::faults
