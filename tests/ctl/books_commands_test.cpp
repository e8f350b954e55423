#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company with the SKR03 chart, the year 2025 and two cost centres.
class BooksCommands : public WorkingCompany {
protected:
    BooksCommands()
    {
        done(u"period open-year --on 2025-06-01"_s);
        done(u"period open-year --on 2024-06-01"_s);
        done(u"dimension add cost-center"_s);
        done({u"dimension"_s, u"add-value"_s, u"cost-center=BERLIN"_s, u"--name"_s, u"Berlin"_s});
        done(u"dimension add-value cost-center=KOELN"_s);
    }

    test::CommandResult post(const QByteArray& lines) const
    {
        return test::tandemctl({u"post"_s, u"--company"_s, path(u"alder.tandem"_s), u"--user"_s,
                                u"anna"_s, u"--format"_s, u"csv"_s},
                               lines);
    }

    void postRents() const
    {
        const auto posted =
            post(R"({"key":"k1","on":"2025-03-10","lines":[)"
                 R"({"account":"4210","amount":"100.00","dimension":"cost-center=BERLIN"},)"
                 R"({"account":"4210","amount":"30.00","dimension":"cost-center=KOELN"},)"
                 R"({"account":"4210","amount":"7.00"},{"account":"1200","amount":"-137.00"}]})"
                 "\n");
        ASSERT_EQ(posted.exitCode, ExitCode::Done) << qPrintable(posted.error);
    }
};

TEST_F(BooksCommands, ShowAColumnForEachValueOfADimension)
{
    postRents();

    const QString income =
        done(u"report income-statement --from 2025-01-01 --to 2025-12-31 --by cost-center"_s);
    const QString balances = done(u"report trial-balance --as-of 2025-03-10 --by cost-center"_s);
    const QString berlin = done(u"report income-statement --from 2025-01-01 --to 2025-12-31 "
                                "--dimension cost-center=BERLIN"_s);
    const QString koeln =
        done(u"report trial-balance --as-of 2025-12-31 --dimension cost-center=KOELN"_s);

    EXPECT_TRUE(income.startsWith(
        u"section,account,name,cost-center=BERLIN,cost-center=KOELN,without_cost-center,amount"_s))
        << qPrintable(income);
    EXPECT_TRUE(income.contains(u"100.00,30.00,7.00,137.00"_s)) << qPrintable(income);
    EXPECT_TRUE(income.contains(u"result,,Result,-100.00,-30.00,-7.00,-137.00"_s));
    EXPECT_TRUE(balances.contains(u",0.00,0.00,-137.00,-137.00"_s)) << qPrintable(balances);
    EXPECT_TRUE(balances.contains(u",100.00,30.00,7.00,137.00"_s)) << qPrintable(balances);
    EXPECT_TRUE(berlin.contains(u"result,,Result,-100.00"_s)) << qPrintable(berlin);
    EXPECT_FALSE(berlin.contains(u"137.00"_s)) << qPrintable(berlin);
    EXPECT_TRUE(koeln.contains(u"30.00,30.00"_s)) << qPrintable(koeln);
    EXPECT_EQ(koeln.count(u'\n'), 2) << qPrintable(koeln);
}

TEST_F(BooksCommands, ShowThePartOfTheGeneralLedgerThatIsAskedFor)
{
    postRents();
    const auto linesOf = [&](const QString& part) {
        const QString out =
            done(u"report general-ledger --from 2025-01-01 --to 2025-12-31 "_s + part);
        QStringList lines;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts).mid(1))
            lines += line.section(u',', 0, 0) + u' ' + line.section(u',', 6, 6);
        return lines.join(u", "_s).toStdString();
    };

    EXPECT_EQ(linesOf(u"--account 4000..4999"_s), "4210 100.00, 4210 30.00, 4210 7.00");
    EXPECT_EQ(linesOf(u"--account 1200,1000..1100"_s), "1200 -137.00");
    EXPECT_EQ(linesOf(u"--dimension cost-center=BERLIN"_s), "4210 100.00");
    const auto unknown = run({u"report"_s, u"general-ledger"_s, u"--account"_s, u"55..56"_s});
    EXPECT_EQ(unknown.exitCode, ExitCode::Refused);
    EXPECT_TRUE(unknown.error.contains(u"55..56"_s)) << qPrintable(unknown.error);
}

TEST_F(BooksCommands, RefuseALineWithoutTheRequiredDimension)
{
    done(u"dimension require cost-center --account 4210"_s);

    const auto refused = post(R"({"key":"k2","on":"2025-03-10","lines":[)"
                              R"({"account":"4210","amount":"7.00"},)"
                              R"({"account":"1200","amount":"-7.00"}]})"
                              "\n");

    EXPECT_EQ(refused.exitCode, ExitCode::BadInput);
    EXPECT_TRUE(refused.error.contains(u"cost-center"_s)) << qPrintable(refused.error);
    done(u"dimension require --account 4210"_s);
    EXPECT_TRUE(done(u"dimension list"_s).contains(u"cost-center,BERLIN,Berlin"_s));
}

TEST_F(BooksCommands, ImportEntriesWithTheirDimensionOnce)
{
    const QString file = write(u"entries.csv"_s, "entry,date,account,amount,currency,dimension\n"
                                                 "1,2025-04-01,4210,80.00,EUR,cost-center=KOELN\n"
                                                 "1,2025-04-01,1200,-80.00,EUR,\n");

    const QString first = done({u"import"_s, u"entries"_s, file});
    const QString again = done({u"import"_s, u"entries"_s, file});

    EXPECT_EQ(cell(first, u"entries_added"_s), u"1"_s);
    EXPECT_EQ(cell(first, u"accounts_added"_s), u"0"_s);
    EXPECT_EQ(cell(again, u"entries_added"_s), u"0"_s);
    const QString koeln = done(u"report income-statement --from 2025-01-01 --to 2025-12-31 "
                               "--dimension cost-center=KOELN"_s);
    EXPECT_TRUE(koeln.contains(u"result,,Result,-80.00"_s)) << qPrintable(koeln);
    const QString bad = write(u"bad.csv"_s, "entry,date,account,amount,currency,dimension\n"
                                            "1,2025-04-01,4210,80.00,EUR,cost-center=PARIS\n"
                                            "1,2025-04-01,1200,-80.00,EUR,\n");
    const auto refused = run({u"import"_s, u"entries"_s, bad});
    EXPECT_EQ(refused.exitCode, ExitCode::Refused) << qPrintable(refused.error);
    EXPECT_TRUE(refused.error.contains(u"cost-center=PARIS"_s)) << qPrintable(refused.error);
}

TEST_F(BooksCommands, CloseAYearAndOpenItAgain)
{
    postRents();

    const auto early = run(u"period close-year --year 2025"_s);
    EXPECT_EQ(early.exitCode, ExitCode::Refused) << qPrintable(early.error);
    done(u"period close-year --year 2024"_s);
    const QString closed = done(u"period close-year --year 2025"_s);
    const QString sheet = done(u"report balance-sheet --as-of 2025-12-31"_s);
    const QString income = done(u"report income-statement --from 2025-01-01 --to 2025-12-31"_s);
    const QString before = done(u"report trial-balance --as-of 2025-12-31 --before-closing"_s);
    const QString after = done(u"report trial-balance --as-of 2025-12-31"_s);

    EXPECT_EQ(cell(closed, u"entry"_s), u"2"_s);
    EXPECT_TRUE(sheet.contains(u"Result not closed into equity yet,0.00"_s)) << qPrintable(sheet);
    EXPECT_TRUE(income.contains(u"result,,Result,-137.00"_s)) << qPrintable(income);
    EXPECT_TRUE(before.contains(u"\n4210,"_s)) << qPrintable(before);
    EXPECT_FALSE(after.contains(u"\n4210,"_s)) << qPrintable(after);
    EXPECT_TRUE(done(u"period list"_s).contains(u"2025,2025-12-01,2025-12-31,closed,"_s));

    EXPECT_EQ(cell(done(u"period reopen-year --year 2025"_s), u"entry"_s), u"3"_s);
    EXPECT_TRUE(done(u"report balance-sheet --as-of 2025-12-31"_s)
                    .contains(u"Result not closed into equity yet,-137.00"_s));
    done(u"company verify --full"_s);
}

TEST_F(BooksCommands, ImportGnucashBooksInEachFormOnce)
{
    for (const QString& name : {u"packed.gnucash"_s, u"sqlite.gnucash"_s}) {
        const QString file = QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/gnucash/") + name;

        const QString first = done({u"import"_s, u"gnucash"_s, file});
        const QString again = done({u"import"_s, u"gnucash"_s, file});

        EXPECT_EQ(cell(first, u"entries_added"_s), u"89"_s) << qPrintable(first);
        EXPECT_EQ(cell(again, u"entries_added"_s), u"0"_s) << qPrintable(again);
    }
    // Two files of the same book are two books: each came in once.
    EXPECT_TRUE(done(u"report trial-balance --as-of 2026-12-31"_s)
                    .contains(u"Assets:Depot:Steel,Steel,STEEL,STEEL,20,1000.00"_s));
    done(u"company verify --full"_s);
}

TEST_F(BooksCommands, ImportTheBusinessOfAGnucashBook)
{
    const QString file =
        QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/gnucash/business-packed.gnucash");

    const auto tried = run({u"import"_s, u"gnucash"_s, file, u"--dry-run"_s, u"--contents"_s});
    ASSERT_EQ(tried.exitCode, ExitCode::Done) << qPrintable(tried.error);
    EXPECT_TRUE(tried.out.contains(u"\ncustomers,3,3"_s)) << qPrintable(tried.out);
    EXPECT_TRUE(tried.out.contains(u"\ninvoices,6,4"_s)) << qPrintable(tried.out);
    EXPECT_TRUE(tried.out.contains(u"\ntax_tables,2,0"_s)) << qPrintable(tried.out);
    EXPECT_TRUE(tried.error.contains(u"Document R-5 of Alder & Söhne is not posted"_s))
        << qPrintable(tried.error);
    EXPECT_FALSE(done(u"party list"_s).contains(u"Paper Mill"_s));

    const QString first = done({u"import"_s, u"gnucash"_s, file});

    EXPECT_EQ(cell(first, u"parties_added"_s), u"6"_s) << qPrintable(first);
    EXPECT_EQ(cell(first, u"open_items_added"_s), u"14"_s) << qPrintable(first);
    const QString aged = done(u"report aged-receivables --as-of 2025-12-31"_s);
    EXPECT_TRUE(aged.contains(u"2944.00"_s)) << qPrintable(aged);
    done(u"company verify --full"_s);
}

TEST_F(BooksCommands, ChangeAnApprovalRule)
{
    const QString id = cell(done(u"approval add-rule payment --from 1000 --type out"_s), u"id"_s);

    done(u"approval change-rule %1 --from 2500.50"_s.arg(id));

    const QString rules = done(u"approval rules"_s);
    EXPECT_EQ(cell(rules, u"from"_s), u"2500.50"_s) << qPrintable(rules);
    EXPECT_EQ(cell(rules, u"type"_s), u"out"_s) << "what is not given stays";
    EXPECT_EQ(run(u"approval change-rule %1 --type manual"_s.arg(id)).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"approval change-rule 4711 --from 1"_s).exitCode, ExitCode::Refused);
}

TEST_F(BooksCommands, WriteAnOpenPackInOneZipFileAndProveIt)
{
    postRents();
    const QString zip = path(u"pack.zip"_s);

    done({u"export"_s, u"pack"_s, zip});
    done({u"export"_s, u"pack"_s, path(u"folder"_s)});
    const QString inZip = done({u"export"_s, u"verify-pack"_s, zip});
    const QString inFolder = done({u"export"_s, u"verify-pack"_s, path(u"folder"_s)});

    EXPECT_GT(cell(inZip, u"tables"_s).toInt(), 50);
    EXPECT_EQ(cell(inZip, u"tables"_s), cell(inFolder, u"tables"_s));

    QFile file(zip);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("tables/account.csv") + 200;
    bytes[at] = char(bytes[at] ^ 0x10);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto damaged = run({u"export"_s, u"verify-pack"_s, zip});
    EXPECT_NE(damaged.exitCode, ExitCode::Done);
    EXPECT_TRUE(damaged.error.contains(u"tables/account.csv"_s)) << qPrintable(damaged.error);
    EXPECT_EQ(run({u"export"_s, u"pack"_s, path(u"nowhere/pack.zip"_s)}).exitCode,
              ExitCode::StorageFailed);
}

} // namespace
} // namespace tandem::ctl
