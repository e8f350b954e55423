#include "support/command_line.h"
#include "support/raw_sql.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;
using test::tandemctl;

/// A company file in a folder of its own, with everything kept beside it there, too.
class CompanyCommands : public ::testing::Test {
protected:
    CompanyCommands()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        qputenv("TANDEM_PASSWORD", "quiet herons stand");
    }
    ~CompanyCommands() override
    {
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("TANDEM_PASSWORD");
    }
    QString file(const QString& name) const { return folder.filePath(name); }
    test::CommandResult run(const QString& name, const QStringList& words) const
    {
        return tandemctl(QStringList{u"--company"_s, file(name), u"--user"_s, u"boss"_s} + words);
    }
    void create()
    {
        const auto made = run(u"a.tandem"_s, {u"company"_s, u"create"_s, u"--name"_s, u"Alder"_s,
                                              u"--country"_s, u"DE"_s});
        ASSERT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);
    }

    QTemporaryDir folder;
};

TEST_F(CompanyCommands, MakeVerifyBackUpRestoreAndMove)
{
    create();

    EXPECT_EQ(run(u"a.tandem"_s, {u"company"_s, u"verify"_s, u"--full"_s}).exitCode,
              ExitCode::Done);
    const auto backup = run(u"a.tandem"_s, {u"company"_s, u"backup"_s, file(u"b.tandem"_s)});
    EXPECT_EQ(backup.exitCode, ExitCode::Done) << qPrintable(backup.error);
    EXPECT_TRUE(QFile::exists(file(u"b.tandem.json"_s)));
    const auto moved =
        run(u"a.tandem"_s, {u"company"_s, u"move"_s, u"--to"_s, file(u"c.tandem"_s)});
    EXPECT_EQ(moved.exitCode, ExitCode::Done) << qPrintable(moved.error);
    EXPECT_EQ(run(u"c.tandem"_s, {u"company"_s, u"verify"_s, u"--full"_s}).exitCode,
              ExitCode::Done);
    const auto restored = run(u"a.tandem"_s, {u"company"_s, u"restore"_s, file(u"b.tandem"_s)});
    EXPECT_EQ(restored.exitCode, ExitCode::Done) << qPrintable(restored.error);
    const auto after = run(u"a.tandem"_s, {u"company"_s, u"verify"_s, u"--full"_s});
    EXPECT_EQ(after.exitCode, ExitCode::Done) << qPrintable(after.out);
}

TEST_F(CompanyCommands, VerifyNamesWhatWasChangedBehindTheProgramsBack)
{
    create();
    {
        const auto books = Database::open(DatabaseConfig::at(file(u"a.tandem"_s)));
        ASSERT_TRUE(books);
        ASSERT_TRUE(test::rawSql(**books, u"UPDATE company SET name = 'Birch'"_s));
    }

    const auto found =
        run(u"a.tandem"_s, {u"company"_s, u"verify"_s, u"--full"_s, u"--format"_s, u"csv"_s});

    EXPECT_EQ(found.exitCode, ExitCode::VerifyFoundProblems);
    EXPECT_TRUE(found.out.contains(u"company,1,name,"_s)) << qPrintable(found.out);
}

TEST_F(CompanyCommands, LeaveNoFileBehindWhenTheyAreRefused)
{
    qputenv("TANDEM_PASSWORD", "password");

    const auto made = run(u"a.tandem"_s, {u"company"_s, u"create"_s, u"--name"_s, u"Alder"_s,
                                          u"--country"_s, u"DE"_s});

    EXPECT_EQ(made.exitCode, ExitCode::BadInput);
    EXPECT_FALSE(QFile::exists(file(u"a.tandem"_s)));
}

TEST_F(CompanyCommands, RefuseAWrongPassword)
{
    create();
    qputenv("TANDEM_PASSWORD", "loud herons stand");

    EXPECT_EQ(run(u"a.tandem"_s, {u"company"_s, u"info"_s}).exitCode, ExitCode::NotAllowed);
}

TEST_F(CompanyCommands, ExportEveryTableWithoutPasswordsAndNothingTwice)
{
    const auto made = run(u"a.tandem"_s, {u"company"_s, u"create"_s, u"--name"_s, u"=Alder"_s,
                                          u"--country"_s, u"DE"_s, u"--sample"_s, u"day"_s});
    ASSERT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);

    const auto exported = run(u"a.tandem"_s, {u"export"_s, u"all"_s, file(u"out"_s)});
    const auto again = run(u"a.tandem"_s, {u"export"_s, u"all"_s, file(u"out"_s)});

    EXPECT_EQ(exported.exitCode, ExitCode::Done) << qPrintable(exported.error);
    EXPECT_TRUE(again.error.contains(u"ctl.folder_not_empty"_s)) << qPrintable(again.error);
    const auto bytesOf = [&](const QString& name) {
        QFile out(file(u"out/"_s + name));
        EXPECT_TRUE(out.open(QIODevice::ReadOnly)) << qPrintable(name);
        return out.readAll();
    };
    EXPECT_TRUE(bytesOf(u"company.csv"_s).contains(",'=Alder,"));
    EXPECT_EQ(bytesOf(u"party.csv"_s).count("\r\n"), 1 + 15);
    EXPECT_TRUE(bytesOf(u"app_user.csv"_s).contains("boss"));
    EXPECT_TRUE(bytesOf(u"journal.ledger"_s).contains("SI-2025-00001"));
    for (const QString& name : QDir(file(u"out"_s)).entryList(QDir::Files))
        EXPECT_FALSE(bytesOf(name).contains("argon2")) << qPrintable(name);
}

TEST_F(CompanyCommands, ExportTheSameArchiveForTheSameBooks)
{
    create();

    const auto first = run(u"a.tandem"_s, {u"export"_s, u"all"_s, u"-"_s});
    const auto second = run(u"a.tandem"_s, {u"export"_s, u"all"_s, u"-"_s});

    EXPECT_EQ(first.exitCode, ExitCode::Done) << qPrintable(first.error);
    EXPECT_TRUE(first.out.contains(u"ustar"_s));
    EXPECT_TRUE(first.out.contains(u"company.csv"_s));
    EXPECT_TRUE(first.out == second.out);
}

} // namespace
} // namespace tandem::ctl
