#include "working_company.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company whose books are copied away, worked on, and put back.
class AnchorsOfCalls : public WorkingCompany {
protected:
    AnchorsOfCalls()
    {
        done(u"period open-year --on 2025-06-01"_s);
        post("k1");
    }

    void post(const QByteArray& key) const
    {
        const auto posted = test::tandemctl(
            {u"post"_s, u"--company"_s, path(u"alder.tandem"_s), u"--user"_s, u"anna"_s},
            R"({"key":")" + key
                + R"(","on":"2025-03-10","lines":[{"account":"4210","amount":"7.00"},)"
                  R"({"account":"1200","amount":"-7.00"}]})"
                  "\n");
        ASSERT_EQ(posted.exitCode, ExitCode::Done) << qPrintable(posted.error);
        EXPECT_TRUE(posted.error.isEmpty()) << qPrintable(posted.error);
    }

    /// Copies the books with what SQLite keeps beside them, over what is there.
    void copy(const QString& from, const QString& to) const
    {
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path(to) + suffix);
            if (QFile::exists(path(from) + suffix)) {
                ASSERT_TRUE(QFile::copy(path(from) + suffix, path(to) + suffix));
            }
        }
    }

    QString anchorsFile() const
    {
        const auto files = QDir(path(u"data/tandem"_s)).entryInfoList({u"*.anchors"_s});
        return files.size() == 1 ? files.front().filePath() : QString();
    }

    QList<QByteArray> anchors() const
    {
        QFile file(anchorsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QList<QByteArray>();
    }
};

TEST_F(AnchorsOfCalls, AreSetAfterAChangeAndNotAfterALook)
{
    const auto before = anchors().size();

    done(u"report trial-balance --as-of 2025-12-31"_s);
    EXPECT_EQ(anchors().size(), before);
    post("k2");

    EXPECT_EQ(anchors().size(), before + 1);
    EXPECT_TRUE(anchors().back().contains(R"("reason":"exit")"));
    EXPECT_TRUE(anchors().back().contains(R"("id":"2")")) << anchors().back().constData();
    done(u"period close --on 2025-02-01"_s);
    EXPECT_TRUE(anchors().back().contains(R"("reason":"close")"));
    EXPECT_EQ(run(u"company verify --full"_s).exitCode, ExitCode::Done);
}

TEST_F(AnchorsOfCalls, TellAnOldCopyThatWasPutBackAndNameTheHeads)
{
    copy(u"alder.tandem"_s, u"old.tandem"_s);
    post("k2");
    post("k3");
    copy(u"old.tandem"_s, u"alder.tandem"_s);

    const auto verified = run(u"company verify"_s);

    EXPECT_EQ(verified.exitCode, ExitCode::VerifyFoundProblems) << qPrintable(verified.error);
    EXPECT_TRUE(verified.out.contains(u"an old copy was put back"_s)) << qPrintable(verified.out);
    EXPECT_TRUE(verified.out.contains(QRegularExpression(
        u"entry 3 \\([0-9a-f]{12}\\) of the ledger, but these books end at link \\d+ "
        "\\([0-9a-f]{12}\\) and entry 1 \\([0-9a-f]{12}\\)"_s)))
        << qPrintable(verified.out);
}

TEST_F(AnchorsOfCalls, TellAnOldCopyThatWasWorkedOnSince)
{
    copy(u"alder.tandem"_s, u"old.tandem"_s);
    post("k2");
    copy(u"old.tandem"_s, u"alder.tandem"_s);
    for (const char* key : {"k3", "k4", "k5"})
        post(key);

    const auto verified = run(u"company verify"_s);

    EXPECT_EQ(verified.exitCode, ExitCode::VerifyFoundProblems) << qPrintable(verified.error);
    EXPECT_TRUE(verified.out.contains(u"the ledger was written anew"_s))
        << qPrintable(verified.out);
    EXPECT_TRUE(verified.out.contains(u"the trail was written anew"_s)) << qPrintable(verified.out);
}

TEST_F(AnchorsOfCalls, AreReadByTheIndependentVerifier)
{
    copy(u"alder.tandem"_s, u"old.tandem"_s);
    post("k2");
    const auto verifier = [&](const QString& books) {
        QProcess process;
        process.start(u"python3"_s, {QStringLiteral(TANDEM_SOURCE_DIR "/docs/verifier.py"),
                                     path(books), anchorsFile()});
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };

    const auto [rightCode, right] = verifier(u"alder.tandem"_s);
    const auto [oldCode, old] = verifier(u"old.tandem"_s);

    EXPECT_EQ(rightCode, 0) << qPrintable(right);
    EXPECT_TRUE(right.contains(u"anchors in the books"_s)) << qPrintable(right);
    EXPECT_EQ(oldCode, 1) << qPrintable(old);
    EXPECT_TRUE(old.contains(u"it names entry 2"_s)) << qPrintable(old);
}

} // namespace
} // namespace tandem::ctl
