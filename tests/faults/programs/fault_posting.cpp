// The program that the fault tests break: it posts keyed entries and tells which were accepted.
//
//   fault_posting create BOOKS
//   fault_posting open BOOKS                     opens for writing, which migrates
//   fault_posting post BOOKS ANSWERS FIRST COUNT posts K<FIRST>.., a line in ANSWERS for each
//   fault_posting check BOOKS ANSWERS            compares the books with the answers: 0, or 4
//
// It ends as tandemctl does: docs/tandemctl.md, "Exit codes".

#include "books_check.h"

#include "ctl/exit_code.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr int keysPerCheckpoint = 5;

/// Tells the asker that a key is done: one write, so that it is told or not.
class Answers {
public:
    explicit Answers(const QString& file)
        : m_file(::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600))
    {
        require(m_file >= 0, "the answers can be written");
    }
    ~Answers() { ::close(m_file); }
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;

    void tell(int key, const Receipt& receipt)
    {
        const QByteArray line = u"%1 %2 %3\n"_s.arg(FaultBooks::nameOf(key))
                                    .arg(receipt.id)
                                    .arg(receipt.number)
                                    .toUtf8();
        const auto written = ::write(m_file, line.constData(), static_cast<size_t>(line.size()));
        require(written == line.size(), "an answer is told");
    }

private:
    int m_file;
};

/// As a person does who is told that somebody else is saving: tries again, up to a time.
Result<Receipt> postPatiently(FaultBooks& books, int key)
{
    const int triesMax = qEnvironmentVariableIntValue("TANDEM_FAULT_TRIES");
    for (int tried = 1;; ++tried) {
        auto receipt = books.post(key);
        if (receipt || receipt.error().code->kind != ErrorKind::Conflict || tried >= triesMax)
            return receipt;
        QThread::msleep(20);
    }
}

Result<> post(const QString& location, const QString& answersFile, int first, int count)
{
    TANDEM_TRY(const auto books, FaultBooks::open(location, SqliteAccess::Write));
    Answers answers(answersFile);
    for (int key = first; key < first + count; ++key) {
        TANDEM_TRY(const Receipt receipt, postPatiently(*books, key));
        answers.tell(key, receipt);
        if (key % keysPerCheckpoint == 0)
            TANDEM_CHECK(books->checkpoint());
    }
    return {};
}

Result<ctl::ExitCode> check(const QString& location, const QString& answersFile)
{
    TANDEM_TRY(const auto books, FaultBooks::open(location, SqliteAccess::Write));
    TANDEM_TRY(const BooksReport report, checkBooks(*books, acknowledgedIn(answersFile)));
    std::printf("entries=%d lost=%d doubled=%d damaged=%d\n", report.entryCount, report.lost,
                report.doubled, report.damaged);
    for (const QString& flaw : report.flaws)
        std::printf("%s\n", qPrintable(flaw));
    return report.isFine() ? ctl::ExitCode::Done : ctl::ExitCode::VerifyFoundProblems;
}

Result<ctl::ExitCode> run(const QStringList& words)
{
    const QString verb = words.value(0);
    if (verb == u"create"_s && words.size() == 2) {
        TANDEM_TRY(const auto books, FaultBooks::open(words[1], SqliteAccess::Create));
        TANDEM_CHECK(books->arrange());
        TANDEM_CHECK(books->checkpoint());
    } else if (verb == u"open"_s && words.size() == 2) {
        TANDEM_CHECK(FaultBooks::open(words[1], SqliteAccess::Write));
    } else if (verb == u"post"_s && words.size() == 5) {
        TANDEM_CHECK(post(words[1], words[2], words[3].toInt(), words[4].toInt()));
    } else if (verb == u"check"_s && words.size() == 3) {
        return check(words[1], words[2]);
    } else {
        std::fprintf(stderr, "fault_posting create|open|post|check BOOKS ...\n");
        return ctl::ExitCode::Usage;
    }
    return ctl::ExitCode::Done;
}

} // namespace
} // namespace tandem::faults

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto code = tandem::faults::run(application.arguments().mid(1));
    if (code)
        return static_cast<int>(*code);
    std::fprintf(stderr, "%s: %s %s\n", code.error().code->name, qPrintable(code.error().text()),
                 qPrintable(code.error().detail));
    return static_cast<int>(tandem::ctl::exitCodeOf(code.error()));
}
