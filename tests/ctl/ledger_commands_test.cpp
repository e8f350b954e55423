#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "office/company.h"
#include "office/users.h"
#include "support/command_line.h"
#include "support/test_office.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company file with the general chart and the year 2025, whose user is anna.
class CompanyFile {
public:
    CompanyFile()
    {
        qputenv("TANDEM_PASSWORD", "correct horse battery");
        auto database = Database::open(
            {.dialect = Dialect::Sqlite, .location = path(), .access = SqliteAccess::Create});
        require(database.has_value(), database ? "" : qPrintable(database.error().text()));
        Office office(**database, m_clock, m_random,
                      Session{UserId(1), u"anna"_s, allPermissions()});
        const auto made = createCompany(office, {.name = u"Alder"_s, .country = u"DE"_s},
                                        {.name = u"anna"_s,
                                         .fullName = u"Anna Alder"_s,
                                         .password = u"correct horse battery"_s,
                                         .roles = {}});
        require(made.has_value(), made ? "" : qPrintable(made.error().text()));
        const auto opened =
            office.change(ledger::actions::changeAccounts, [](UnitOfWork& work) -> Result<> {
                TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
                return ledger::openFiscalYears(work, QDate(2025, 1, 1), QDate(2025, 1, 1));
            });
        require(opened.has_value(), opened ? "" : qPrintable(opened.error().text()));
    }

    QString path() const { return m_folder.filePath(u"alder.tandem"_s); }

    test::CommandResult run(QStringList words, const QByteArray& input = {})
    {
        words += {u"--company"_s, path(), u"--user"_s, u"anna"_s, u"--format"_s, u"csv"_s};
        return test::tandemctl(words, input);
    }

private:
    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::SeededRandom m_random;
};

const QByteArray twoEntries =
    R"({"key":"k1","on":"2025-03-10","text":"Sale","lines":[{"account":"1300","amount":"119.00"},)"
    R"({"account":"4000","amount":"-100.00"},{"account":"2200","amount":"-19.00"}]})"
    "\n"
    R"({"key":"k2","on":"2025-03-11","lines":[{"account":"6100","amount":"50.00"},)"
    R"({"account":"1300","amount":"-50.00"}]})"
    "\n";

TEST(LedgerCommands, PostEntriesAndReportThem)
{
    CompanyFile at;

    const auto posted = at.run({u"post"_s}, twoEntries);
    const auto again = at.run({u"post"_s, u"--batch"_s, u"10"_s}, twoEntries);
    const auto balances = at.run({u"report"_s, u"trial-balance"_s, u"--as-of"_s, u"2025-03-31"_s});
    const auto lines = at.run({u"report"_s, u"register"_s, u"--account"_s, u"1300"_s, u"--from"_s,
                               u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s});

    EXPECT_EQ(posted.exitCode, ExitCode::Done) << qPrintable(posted.error);
    EXPECT_TRUE(posted.out.contains(u"k1,1,"_s)) << qPrintable(posted.out);
    EXPECT_TRUE(posted.out.contains(u"k2,2,"_s)) << qPrintable(posted.out);
    EXPECT_EQ(again.out, posted.out) << qPrintable(again.error);
    EXPECT_TRUE(balances.out.contains(u"69.00"_s)) << qPrintable(balances.out + balances.error);
    EXPECT_TRUE(lines.out.contains(u"69.00"_s)) << qPrintable(lines.out + lines.error);
}

TEST(LedgerCommands, ReportTheJournalInEveryForm)
{
    CompanyFile at;
    ASSERT_EQ(at.run({u"post"_s}, twoEntries).exitCode, ExitCode::Done);
    const QStringList days{u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s};
    QTemporaryDir folder;
    const QString workbook = folder.filePath(u"journal.xlsx"_s);

    const auto lines = at.run(QStringList{u"report"_s, u"journal"_s} + days);
    const auto totals = at.run(QStringList{u"report"_s, u"journal"_s, u"--totals"_s} + days);
    const auto made = at.run(QStringList{u"report"_s, u"journal"_s, u"--xlsx"_s, workbook} + days);
    const auto wrong =
        at.run(QStringList{u"report"_s, u"journal"_s, u"--journal"_s, u"salse"_s} + days);

    EXPECT_EQ(lines.out.count(u"\r\n"_s), 1 + 5) << qPrintable(lines.out + lines.error);
    EXPECT_TRUE(lines.out.contains(u"1,2025-03-10,general,,3,2200,"_s)) << qPrintable(lines.out);
    EXPECT_TRUE(lines.error.contains(u"as of entry 2, "_s)) << qPrintable(lines.error);
    EXPECT_TRUE(lines.error.contains(u"general: 2 entries, 5 lines, debit 169.00"_s));
    EXPECT_TRUE(totals.out.contains(u"general,2,5,169.00,169.00"_s)) << qPrintable(totals.out);
    EXPECT_EQ(made.exitCode, ExitCode::Done) << qPrintable(made.error);
    EXPECT_GT(QFileInfo(workbook).size(), 1'000);
    EXPECT_EQ(wrong.exitCode, ExitCode::Refused);
    EXPECT_EQ(wrong.out, QString()) << "no head of a list that there is not";
    EXPECT_TRUE(wrong.error.contains(u"Journals with entries: general"_s));
}

TEST(LedgerCommands, SayBelowEveryReportWhatItHadSeen)
{
    CompanyFile at;
    ASSERT_EQ(at.run({u"post"_s}, twoEntries).exitCode, ExitCode::Done);

    for (const QStringList& words :
         {QStringList{u"report"_s, u"general-ledger"_s},
          QStringList{u"report"_s, u"register"_s, u"--account"_s, u"1300"_s},
          QStringList{u"report"_s, u"aged-receivables"_s},
          QStringList{u"report"_s, u"aged-payables"_s, u"--items"_s}})
        EXPECT_TRUE(at.run(words).error.contains(u"as of entry 2, "_s)) << qPrintable(words[1]);
}

TEST(LedgerCommands, SayInWhichLineAnEntryIsWrong)
{
    CompanyFile at;

    const auto refused = at.run({u"post"_s}, twoEntries
                                                 + R"({"key":"k3","on":"2025-03-11","lines":[)"
                                                   R"({"account":"1300","amount":"1"}]})");

    EXPECT_EQ(refused.exitCode, ExitCode::BadInput);
    EXPECT_TRUE(refused.out.contains(u"k2,2,"_s)) << qPrintable(refused.out);
    EXPECT_TRUE(refused.error.contains(u"two lines at least"_s)) << qPrintable(refused.error);
}

TEST(LedgerCommands, ExportWhatTheyImport)
{
    CompanyFile at;
    ASSERT_EQ(at.run({u"post"_s}, twoEntries).exitCode, ExitCode::Done);

    const auto journal = at.run({u"export"_s, u"journal"_s});

    EXPECT_TRUE(journal.out.contains(u"2025-03-10 Sale\n    1300  119.00 EUR\n"_s))
        << qPrintable(journal.out + journal.error);
    const auto accounts = at.run({u"account"_s, u"add"_s, u"1305"_s, u"--name"_s, u"Till"_s,
                                  u"--type"_s, u"asset"_s, u"--parent"_s, u"13"_s});
    EXPECT_EQ(accounts.exitCode, ExitCode::Done) << qPrintable(accounts.error);
    EXPECT_TRUE(accounts.out.contains(u"1305,Till,asset"_s)) << qPrintable(accounts.out);
}

TEST(LedgerCommands, UseTemplatesAndReplaceAccounts)
{
    CompanyFile at;
    const QStringList on{u"--on"_s, u"2025-03-10"_s};

    const auto saved = at.run({u"template"_s, u"save"_s, u"Rent"_s, u"6100=70%"_s, u"6310=30%"_s,
                               u"1300=rest"_s, u"--text"_s, u"Rent of the shop"_s});
    const auto refused = at.run({u"template"_s, u"use"_s, u"Rent"_s});
    const auto used =
        at.run(QStringList{u"template"_s, u"use"_s, u"Rent"_s, u"--amount"_s, u"100.01"_s} + on);
    const auto shown = at.run({u"template"_s, u"show"_s, u"Rent"_s});
    const QStringList replace{u"entry"_s,     u"replace"_s,    u"--in"_s,         u"posted"_s,
                              u"--from"_s,    u"2025-01-01"_s, u"--to"_s,         u"2025-12-31"_s,
                              u"--account"_s, u"6310"_s,       u"--account-by"_s, u"6100"_s};
    const auto preview = at.run(replace);
    const auto done = at.run(replace + QStringList{u"--apply"_s});
    const auto balance = at.run({u"report"_s, u"trial-balance"_s, u"--as-of"_s, u"2025-03-31"_s});
    const auto removed = at.run({u"template"_s, u"delete"_s, u"Rent"_s});

    EXPECT_EQ(saved.exitCode, ExitCode::Done) << qPrintable(saved.error);
    EXPECT_EQ(refused.exitCode, ExitCode::BadInput);
    EXPECT_TRUE(refused.error.contains(u"splits an amount"_s)) << qPrintable(refused.error);
    EXPECT_EQ(used.exitCode, ExitCode::Done) << qPrintable(used.error);
    EXPECT_TRUE(shown.out.contains(u"6100,70%"_s)) << qPrintable(shown.out);
    EXPECT_TRUE(shown.out.contains(u"1300,rest"_s)) << qPrintable(shown.out);
    EXPECT_TRUE(preview.out.contains(u"1,2025-03-10,2,6310,6100"_s)) << qPrintable(preview.out);
    EXPECT_EQ(done.exitCode, ExitCode::Done) << qPrintable(done.error);
    EXPECT_TRUE(done.out.contains(u",2,3"_s)) << qPrintable(done.out);
    EXPECT_TRUE(balance.out.contains(u"100.01"_s)) << qPrintable(balance.out);
    EXPECT_EQ(removed.exitCode, ExitCode::Done) << qPrintable(removed.error);
}

} // namespace
} // namespace tandem::ctl
