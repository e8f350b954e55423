#include "fault_bench.h"

#include "base/check.h"
#include "ctl/exit_code.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

namespace tandem::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int runMsMax = 120'000;

QString shim()
{
    return QStringLiteral(TANDEM_BINARY_DIR "/tests/faults/libtandem_io_fault.so");
}

/// New books, made once for the whole program: copying them is faster.
const QByteArray& newBooks()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new.tandem"_s);
        QProcess process;
        process.start(QStringLiteral(TANDEM_BINARY_DIR "/tests/faults/fault_posting"),
                      {u"create"_s, file});
        require(process.waitForFinished(runMsMax) && process.exitCode() == 0,
                "a company file can be made");
        QFile in(file);
        require(in.open(QIODevice::ReadOnly), "a company file can be read");
        return in.readAll();
    }();
    return bytes;
}

} // namespace

void FaultBench::SetUp()
{
    if (test::wantedDialect() != Dialect::Sqlite)
        GTEST_SKIP() << "what happens to files is SQLite's";
    renew();
}

void FaultBench::renew()
{
    QDir(path(u"books"_s)).removeRecursively();
    QFile::remove(answers());
    ASSERT_TRUE(QDir().mkpath(path(u"books"_s)));
    QFile out(books());
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_EQ(out.write(newBooks()), newBooks().size());
    out.close();
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString FaultBench::program()
{
    return QStringLiteral(TANDEM_BINARY_DIR "/tests/faults/fault_posting");
}

Ending FaultBench::posting(const QStringList& words, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), words);
    const bool isFinished = process.waitForFinished(runMsMax);
    EXPECT_TRUE(isFinished) << qPrintable(words.join(u' '));
    const bool isSignalled = process.exitStatus() == QProcess::CrashExit;
    return {.wasKilled = isSignalled && process.exitCode() == SIGKILL,
            .exitCode = isSignalled || !isFinished ? -1 : process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .error = QString::fromUtf8(process.readAllStandardError())};
}

QProcessEnvironment FaultBench::watched() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, shim());
    environment.insert(u"TANDEM_FAULT_PATH"_s, path(u"books"_s));
    // A sanitized program wants its own library to come first, and can do without.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    return environment;
}

Ending FaultBench::postingWith(const FaultPlan& plan, const QStringList& words) const
{
    QProcessEnvironment environment = watched();
    environment.insert(u"TANDEM_FAULT_CALLS"_s, plan.calls);
    environment.insert(u"TANDEM_FAULT_AT"_s, QString::number(plan.at));
    environment.insert(u"TANDEM_FAULT_HITS"_s, QString::number(plan.hits));
    environment.insert(u"TANDEM_FAULT_DEED"_s, plan.deed);
    return posting(words, environment);
}

int FaultBench::countOf(const QString& calls, const QStringList& words) const
{
    QProcessEnvironment environment = watched();
    environment.insert(u"TANDEM_FAULT_CALLS"_s, calls);
    environment.insert(u"TANDEM_FAULT_TOTAL"_s, path(u"total"_s));
    EXPECT_EQ(posting(words, environment).exitCode, 0);
    QFile total(path(u"total"_s));
    EXPECT_TRUE(total.open(QIODevice::ReadOnly));
    return QString::fromUtf8(total.readAll()).trimmed().toInt();
}

void FaultBench::expectWhole() const
{
    const Ending checked = posting({u"check"_s, books(), answers()});
    EXPECT_EQ(checked.exitCode, 0) << qPrintable(checked.out + checked.error);
}

bool FaultBench::isDocumented(int exitCode)
{
    using ctl::ExitCode;
    for (const ExitCode code :
         {ExitCode::Done, ExitCode::Refused, ExitCode::BadInput, ExitCode::NoSuchFile,
          ExitCode::DatabaseAway, ExitCode::CannotCreate, ExitCode::StorageFailed,
          ExitCode::TryAgain, ExitCode::NotAllowed})
        if (exitCode == static_cast<int>(code))
            return true;
    return false;
}

std::vector<int> spread(int count, int wanted)
{
    std::vector<int> chosen;
    const int steps = std::min(count, wanted);
    for (int i = 0; i < steps; ++i)
        chosen.push_back(steps == 1 ? 1 : 1 + i * (count - 1) / (steps - 1));
    return chosen;
}

} // namespace tandem::faults
