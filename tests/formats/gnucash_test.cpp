#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/gnucash.h"
#include "formats/gnucash_inflate.h"
#include "gnucash_support.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

class GnucashBook : public ::testing::TestWithParam<QByteArray (*)()> {};

TEST_P(GnucashBook, IsReadWithItsAccountsAndExactAmounts)
{
    const QByteArray bytes = GetParam()();

    const auto read = readGnucash(bytes);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    const ForeignBook* book = &read->book;
    std::map<QString, const ForeignAccount*> accounts;
    for (const ForeignAccount& account : book->accounts)
        accounts[account.path.join(u'/')] = &account;
    ASSERT_EQ(accounts.size(), 4u);
    const ForeignAccount& bank = *accounts.at(u"Assets/Bank: Giro"_s);
    EXPECT_EQ(bank.code, u"1200");
    EXPECT_EQ(bank.description, u"Giro & co");
    EXPECT_EQ(bank.type, AccountTypeHint::Asset);
    EXPECT_EQ(bank.control, AccountControlHint::Bank);
    EXPECT_FALSE(bank.isPlaceholder);
    EXPECT_TRUE(accounts.at(u"Assets"_s)->isPlaceholder);
    EXPECT_EQ(accounts.at(u"Office"_s)->type, AccountTypeHint::Expense);

    ASSERT_EQ(book->entries.size(), 2u);
    const ForeignEntry& paper = book->entries[0];
    EXPECT_EQ(paper.postedOn, QDate(2025, 3, 1));
    EXPECT_EQ(paper.code, u"17");
    EXPECT_EQ(paper.description, u"Paper");
    EXPECT_EQ(paper.note, u"for March");
    EXPECT_EQ(paper.source, u"t1");
    ASSERT_EQ(paper.lines.size(), 2u);
    EXPECT_EQ(paper.lines[0].amount.toString(), u"19.99"_s);
    EXPECT_EQ(paper.lines[0].memo, u"A4");
    EXPECT_FALSE(paper.lines[0].value);

    const ForeignEntry& buy = book->entries[1];
    EXPECT_EQ(buy.postedOn, QDate(2025, 3, 2));
    ASSERT_TRUE(buy.lines[0].value);
    EXPECT_EQ(buy.lines[0].amount.toString(), u"1.5000"_s);
    EXPECT_EQ(book->commodities[buy.lines[0].commodity].code, u"SAP");
    EXPECT_EQ(book->commodities[buy.lines[0].commodity].digitsNeeded, 1);
    EXPECT_EQ(buy.lines[0].value->amount.toString(), u"250.00"_s);
    EXPECT_EQ(book->commodities[buy.lines[0].value->commodity].code, u"EUR");
}

INSTANTIATE_TEST_SUITE_P(InEachForm, GnucashBook,
                         ::testing::Values(
                             +[] { return gnucashXml(); }, +[] { return gzipped(gnucashXml()); },
                             +[] { return gnucashSqlite(); }));

std::string transaction(const char* value, const char* other, const char* account = "bank")
{
    const auto split = [](const char* amount, const char* to) {
        return std::string("<trn:split><split:value>") + amount + "</split:value><split:quantity>"
               + amount + "</split:quantity><split:account>" + to + "</split:account></trn:split>";
    };
    return "<gnc:transaction><trn:id>t</trn:id><trn:currency><cmdty:space>CURRENCY</cmdty:space>"
           "<cmdty:id>EUR</cmdty:id></trn:currency><trn:date-posted><ts:date>2025-03-01</ts:date>"
           "</trn:date-posted><trn:splits>"
           + split(value, "office") + split(other, account) + "</trn:splits></gnc:transaction>";
}

struct BadBook {
    const char* what;
    QByteArray bytes;
    const ErrorCode* why;
};

void PrintTo(const BadBook& book, std::ostream* out)
{
    *out << book.what;
}

class BadGnucash : public ::testing::TestWithParam<BadBook> {};

TEST_P(BadGnucash, IsRefusedWithAReason)
{
    const auto book = readGnucash(GetParam().bytes);

    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, GetParam().why) << qPrintable(book.error().text());
}

QByteArray nested(int levels)
{
    return "<gnc-v2>" + QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels)
           + "</gnc-v2>";
}

INSTANTIATE_TEST_SUITE_P(
    Xml, BadGnucash,
    ::testing::Values(
        BadBook{"nothing", "", &errors::gnucashNotABook},
        BadBook{"text", "hello", &errors::gnucashNotABook},
        BadBook{"other XML", "<html/>", &errors::gnucashNotABook},
        BadBook{"cut off", gnucashXml().chopped(60), &errors::gnucashDamaged},
        BadBook{"cut gzip", gzipped(gnucashXml()).chopped(60), &errors::gnucashDamaged},
        BadBook{"broken gzip", "\x1F\x8Bxxxxxxxxxxxxxxxxx", &errors::gnucashDamaged},
        BadBook{"document type", "<!DOCTYPE gnc-v2 [<!ENTITY a \"b\">]><gnc-v2>&a;</gnc-v2>",
                &errors::gnucashUnsafe},
        BadBook{"depth", nested(64), &errors::gnucashUnsafe},
        BadBook{"a third", gnucashXml(transaction("1/3", "-1/3")), &errors::gnucashBadAmount},
        BadBook{"division by zero", gnucashXml(transaction("1/0", "-1/0")),
                &errors::gnucashBadAmount},
        BadBook{"no fraction", gnucashXml(transaction("1.5", "-1.5")), &errors::gnucashBadBook},
        BadBook{"too long a number", gnucashXml(transaction("99999999999999999999/1", "0/1")),
                &errors::gnucashBadBook},
        BadBook{"unbalanced", gnucashXml(transaction("100/100", "-99/100")),
                &errors::gnucashUnbalanced},
        BadBook{"unknown account", gnucashXml(transaction("1/1", "-1/1", "nobody")),
                &errors::gnucashBadBook},
        BadBook{"root account", gnucashXml(transaction("1/1", "-1/1", "root")),
                &errors::gnucashBadBook},
        BadBook{"no accounts above",
                gnucashXml().replace("guid\">assets</act:parent>", "guid\">gone</act:parent>"),
                &errors::gnucashBadBook},
        BadBook{"account in itself",
                gnucashXml().replace("guid\">root</act:parent>", "guid\">bank</act:parent>"),
                &errors::gnucashBadBook}));

INSTANTIATE_TEST_SUITE_P(
    Sqlite, BadGnucash,
    ::testing::Values(
        BadBook{"other tables", gnucashSqlite("DROP TABLE splits"), &errors::gnucashNotABook},
        BadBook{"a view for a table",
                gnucashSqlite("DROP TABLE slots; CREATE VIEW slots AS SELECT 1 AS obj_guid"),
                &errors::gnucashNotABook},
        BadBook{"open in GnuCash", gnucashSqlite("INSERT INTO gnclock VALUES ('desk', 7)"),
                &errors::gnucashInUse},
        BadBook{"a third", gnucashSqlite("UPDATE splits SET value_denom = 3"),
                &errors::gnucashBadAmount},
        BadBook{"text for a number", gnucashSqlite("UPDATE splits SET value_num = 'x'"),
                &errors::gnucashBadBook},
        BadBook{
            "unbalanced",
            gnucashSqlite("UPDATE splits SET value_num = 1, quantity_num = 1 WHERE guid = 's1'"),
            &errors::gnucashUnbalanced},
        BadBook{"no date",
                gnucashSqlite("DELETE FROM slots; UPDATE transactions SET post_date = ''"),
                &errors::gnucashBadBook},
        BadBook{"cut off", gnucashSqlite().chopped(5000), &errors::gnucashDamaged},
        BadBook{"head only", gnucashSqlite().left(100), &errors::gnucashDamaged}));

TEST(Gnucash, LeavesTransactionsOutThatDoNotBalanceOnRequest)
{
    const QByteArray bytes =
        gnucashXml(transaction("100/100", "-99/100") + transaction("1/3", "-1/3")
                   + transaction("500/100", "-500/100"));

    const auto read = readGnucash(bytes, OnUnsupported::LeaveOutAndReport);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)),
              "Assets:Bank: Giro | EUR | -5.00\nOffice | EUR | 5.00\n");
    ASSERT_EQ(read->leftOut.size(), 2u);
    EXPECT_EQ(read->leftOut[0].why.code, &errors::gnucashUnbalanced);
    EXPECT_EQ(read->leftOut[1].why.code, &errors::gnucashBadAmount);
}

TEST(Gnucash, UnpacksNoMoreThanItsLimit)
{
    const QByteArray bomb = gzipped(QByteArray(1 << 20, ' '));
    ASSERT_LT(bomb.size(), 2'000);

    gnucash::InflateDevice limited(bomb, (1 << 20) - 1);
    gnucash::InflateDevice enough(bomb, 1 << 20);

    EXPECT_LT(limited.readAll().size(), 1 << 20);
    EXPECT_TRUE(limited.isTooLarge());
    EXPECT_EQ(enough.readAll().size(), 1 << 20);
    EXPECT_FALSE(enough.isTooLarge());
    EXPECT_FALSE(enough.isDamaged());
}

TEST(Gnucash, RefusesEveryDamagedSqliteFileAndLeavesItAsItIs)
{
    QDirIterator files(sharedPath(u"bad/sqlite"_s), {u"*.db"_s}, QDir::Files);
    if (!files.hasNext())
        GTEST_SKIP() << "no damaged files in " << qPrintable(sharedPath({}));
    int refused = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray before = contentOf(path);

        const auto book = readGnucash(before);

        ASSERT_FALSE(book) << qPrintable(path);
        EXPECT_TRUE(book.error().code == &errors::gnucashDamaged
                    || book.error().code == &errors::gnucashNotABook)
            << qPrintable(path) << ": " << qPrintable(book.error().text());
        EXPECT_EQ(contentOf(path), before);
        ++refused;
    }
    EXPECT_EQ(refused, 9);
}

TEST(Gnucash, ReadsEveryAccountTemplate)
{
    const auto rows = rowsOf(sharedPath(u"accounting/expected/coa.tsv"_s), u'\t');
    if (rows.empty())
        GTEST_SKIP() << "no account templates in " << qPrintable(sharedPath({}));
    for (const QStringList& row : rows) {
        const auto read = readGnucash(contentOf(sharedPath(u"accounting/"_s + row[0])));
        ASSERT_TRUE(read) << qPrintable(row[0]) << ": " << qPrintable(read.error().text());
        const ForeignBook* book = &read->book;

        qsizetype depth = 0;
        int placeholders = 0;
        int withCode = 0;
        std::map<QString, int> types;
        for (const ForeignAccount& account : book->accounts) {
            depth = std::max(depth, account.path.size());
            placeholders += account.isPlaceholder ? 1 : 0;
            withCode += account.code.isEmpty() ? 0 : 1;
            ++types[account.typeName];
            EXPECT_NE(account.type, AccountTypeHint::Unknown);
        }
        QStringList typeCounts;
        for (const auto& [type, count] : types)
            typeCounts.append(type + u':' + QString::number(count));
        EXPECT_EQ(book->title, QString(row[1]).replace(u"\\n"_s, u"\n"_s).trimmed());
        QStringList expected = row.mid(2);
        // The list counts the slots that say "placeholder", 45 of which say "false" in this file.
        if (row[0] == u"coa/gnucash/en_GB/acctchrt_business.gnucash-xea")
            expected[2] = u"6"_s;
        EXPECT_EQ((QStringList{QString::number(book->accounts.size()), QString::number(depth),
                               QString::number(placeholders), QString::number(withCode),
                               typeCounts.join(u' ')}),
                  expected)
            << qPrintable(row[0]);
    }
}

} // namespace
} // namespace tandem::formats::test
