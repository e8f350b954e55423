#include "books_check.h"
#include "data/pen_lock.h"
#include "fault_bench.h"
#include "support/shared_data.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

class FileStateTest : public FaultBench {
protected:
    QStringList oneKey() const { return {u"post"_s, books(), answers(), u"1"_s, u"1"_s}; }
    static QByteArray bytesOf(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(file);
        return in.readAll();
    }
};

TEST_F(FileStateTest, ReadOnlyIsToldAndNothingIsChanged)
{
    const QByteArray before = bytesOf(books());

    // Whoever tests as root may write everywhere, so the system is made to refuse.
    const Ending ending =
        postingWith({.calls = u"open_write"_s, .at = 1, .hits = -1, .deed = u"EROFS"_s}, oneKey());

    EXPECT_EQ(ending.exitCode, 74) << qPrintable(ending.error);
    EXPECT_TRUE(ending.error.startsWith(u"data.read_only:"_s)) << qPrintable(ending.error);
    EXPECT_EQ(bytesOf(books()), before);
    EXPECT_TRUE(acknowledgedIn(answers()).empty());
}

TEST_F(FileStateTest, ThatCannotBeReadIsNotCalledForeign)
{
    const Ending ending =
        postingWith({.calls = u"read"_s, .at = 1, .hits = 1, .deed = u"EIO"_s}, oneKey());

    EXPECT_EQ(ending.exitCode, 74) << qPrintable(ending.error);
    EXPECT_TRUE(ending.error.startsWith(u"data.storage_failed:"_s)) << qPrintable(ending.error);
}

TEST_F(FileStateTest, LockedByAnotherProgramNamesIt)
{
    PenLock pen(books());
    ASSERT_TRUE(pen.take(1'000));

    const Ending ending = posting(oneKey());

    EXPECT_EQ(ending.exitCode, 75) << qPrintable(ending.error);
    EXPECT_TRUE(ending.error.startsWith(u"data.busy:"_s)) << qPrintable(ending.error);
    EXPECT_TRUE(ending.error.contains(u"process %1)"_s.arg(QCoreApplication::applicationPid())))
        << qPrintable(ending.error);
    pen.giveBack();
    EXPECT_EQ(posting(oneKey()).exitCode, 0);
}

TEST_F(FileStateTest, DamagedByAnotherProgramIsRefusedAndLeftAsItIs)
{
    TANDEM_NEED_SHARED_DATA(shared);
    QDirIterator files(shared + u"/bad/sqlite"_s, QDir::Files);
    int tried = 0;
    while (files.hasNext()) {
        const QString original = files.next();
        QFile::remove(books());
        ASSERT_TRUE(QFile::copy(original, books()));
        QFile::setPermissions(books(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);

        const Ending ending = posting(oneKey());

        EXPECT_EQ(ending.exitCode, 65) << qPrintable(original + ending.error);
        EXPECT_TRUE(ending.error.startsWith(u"data.foreign_file:"_s)) << qPrintable(ending.error);
        EXPECT_EQ(bytesOf(books()), bytesOf(original)) << qPrintable(original);
        ++tried;
    }
    EXPECT_GT(tried, 0);
}

TEST_F(FileStateTest, CutShortAnywhereIsRefusedOrFoundOut)
{
    const QByteArray whole = bytesOf(books());
    for (const int tenth : {0, 1, 3, 5, 7, 9}) {
        QFile file(books());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.left(whole.size() * tenth / 10));
        file.close();

        const Ending checked = posting({u"check"_s, books(), answers()});

        EXPECT_NE(checked.exitCode, 0) << tenth;
        EXPECT_NE(checked.exitCode, -1) << tenth << qPrintable(checked.error);
    }
}

} // namespace
} // namespace tandem::faults
