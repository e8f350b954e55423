#include "office/actions.h"
#include "office/backup_age.h"
#include "office/interruption.h"
#include "office/notices.h"
#include "office/presence.h"
#include "office/signed_backup.h"
#include "office/user_errors.h"
#include "office/verify.h"
#include "support/test_office.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t dayMs = 86'400'000;

/// Books whose backups are looked after.
class BackupAgeTest : public testing::Test {
protected:
    BackupAge age() { return at.look(&backupAge); }
    void letDaysPass(int days) { at.clock.moment.ms += days * dayMs; }
    Result<SignedBackup> backUp(const QString& name, const Progress& progress = {})
    {
        return makeSignedBackup(at.office, {*at.database, at.clock, at.random},
                                {.folder = folder.filePath(u"witness"_s)}, folder.filePath(name),
                                progress);
    }
    std::size_t reminders()
    {
        const auto all = at.office.read(actions::backupList,
                                        [](Reader& books) { return recentNotices(books, 50); });
        return all ? all->size() : 99;
    }

    test::TestOffice at;
    QTemporaryDir folder;
};

TEST_F(BackupAgeTest, CountsFromTheLastProvenBackupElseFromTheBeginning)
{
    EXPECT_FALSE(age().provenAt);
    EXPECT_FALSE(age().isOverdue());
    letDaysPass(8);
    EXPECT_EQ(age().daysOld, 8);
    EXPECT_TRUE(age().isOverdue());

    ASSERT_TRUE(backUp(u"copy.tandem"_s));

    EXPECT_EQ(age().provenAt, at.clock.moment);
    EXPECT_FALSE(age().isOverdue());
    letDaysPass(7);
    EXPECT_FALSE(age().isOverdue());
    letDaysPass(1);
    EXPECT_TRUE(age().isOverdue());
}

TEST_F(BackupAgeTest, ABackupThatFailedOrWasStoppedProvesNothing)
{
    int asked = 0;
    const Progress stop = [&](std::int64_t, std::int64_t) {
        ++asked;
        return interruption();
    };
    EXPECT_FALSE(backUp(u"copy.tandem"_s, stop));
    EXPECT_EQ(asked, 1) << "it stops where it is told to";
    EXPECT_FALSE(backUp(u"no/such/folder/copy.tandem"_s));

    EXPECT_FALSE(age().provenAt);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(BackupAgeTest, TellsHowMuchOfTheBooksIsCopied)
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    const Progress listen = [&](std::int64_t now, std::int64_t all) -> Result<> {
        EXPECT_TRUE(all == 0 || now >= done);
        done = std::max(done, now);
        total = std::max(total, all);
        return {};
    };
    ASSERT_TRUE(backUp(u"copy.tandem"_s, listen));
    EXPECT_GT(total, 0);
    EXPECT_EQ(done, total);
    EXPECT_TRUE(checkBackup(folder.filePath(u"copy.tandem"_s), listen));
}

TEST_F(BackupAgeTest, RemindsThoseWhoMayBackUpOnceADay)
{
    EXPECT_FALSE(remindOfBackup(at.office).value_or(true)) << "it is not overdue";
    letDaysPass(8);
    EXPECT_TRUE(remindOfBackup(at.office).value_or(false));
    EXPECT_FALSE(remindOfBackup(at.office).value_or(true));
    EXPECT_EQ(reminders(), 1U);
    ASSERT_TRUE(at.office.change(actions::remindOfBackup, &markAllSeen));
    EXPECT_FALSE(remindOfBackup(at.office).value_or(true)) << "not twice a day";
    letDaysPass(1);
    EXPECT_TRUE(remindOfBackup(at.office).value_or(false));

    test::TestOffice other({Permission::CrmRead});
    other.clock.moment.ms += 30 * dayMs;
    EXPECT_FALSE(remindOfBackup(other.office).value_or(true));
}

TEST_F(BackupAgeTest, KeepsAfterHowManyDaysToRemind)
{
    ASSERT_TRUE(setBackupDays(at.office, 30));
    letDaysPass(20);
    EXPECT_EQ(age().daysMax, 30);
    EXPECT_FALSE(age().isOverdue());
    for (const int days : {0, backupDaysMost + 1}) {
        const auto kept = setBackupDays(at.office, days);
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, &errors::backupDaysUnfit);
    }
    EXPECT_EQ(age().daysMax, 30);
}

TEST_F(BackupAgeTest, AVerificationTellsRowsAndStops)
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    const auto whole = verify(at.back, *at.database, Depth::Full, {},
                              [&](std::int64_t now, std::int64_t all) -> Result<> {
                                  EXPECT_GE(now, done);
                                  EXPECT_LE(now, all);
                                  done = now;
                                  total = all;
                                  return {};
                              });
    ASSERT_TRUE(whole);
    EXPECT_GE(total, whole->rowCount);
    EXPECT_EQ(done, total);

    int asked = 0;
    const auto stopped =
        verify(at.back, *at.database, Depth::Full, {}, [&](std::int64_t, std::int64_t) {
            ++asked;
            return interruption();
        });
    EXPECT_FALSE(stopped);
    EXPECT_EQ(asked, 1);
}

TEST_F(BackupAgeTest, NobodyIsSaidToBeOnlineWhereItCannotBeKnown)
{
    // The test is the owner of its books, or works on a file: neither tells users apart.
    EXPECT_FALSE(at.look(&othersOnline));
}

} // namespace
} // namespace tandem
