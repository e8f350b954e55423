#include "imported_books.h"
#include "workflows/import_chart.h"
#include "workflows/import_errors.h"
#include "workflows/import_opening_balances.h"
#include "workflows/read_book.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

constexpr FileKind bookKinds[] = {
    FileKind::GnucashBook, FileKind::LedgerJournal,     FileKind::Beancount, FileKind::Iif,
    FileKind::Datev,       FileKind::QuickbooksJournal, FileKind::Entries,   FileKind::OpenPack};

/// What comes of a file: nothing in the books, and words that say why.
class BadBooks : public ::testing::TestWithParam<FileKind> {
protected:
    Result<BookImported> import(const QByteArray& bytes, FileKind kind)
    {
        const BookFiles files{{.name = u"books"_s, .bytes = bytes}};
        TANDEM_TRY(const auto read, readBook(at.office, kind, files,
                                             {.onUnsupported = formats::OnUnsupported::Refuse}));
        return importBook(at.office, read.book, read.source, ImportMode::Save);
    }

    void expectRefused(const QByteArray& bytes, const char* what)
    {
        const auto refused = import(bytes, GetParam());
        ASSERT_FALSE(refused) << what;
        EXPECT_FALSE(refused.error().text().isEmpty()) << what;
        EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), 0) << what;
        EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0) << what;
        EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM party"_s), 0) << what;
    }

    ImportedBooks at{u"EUR"_s};
};

TEST_P(BadBooks, KeepNothingOfWhatIsNoSuchFile)
{
    QByteArray noise(4096, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 7919 + 13) >> 3);

    expectRefused({}, "nothing");
    expectRefused(QByteArray(2000, '\0'), "nothing but zeros");
    expectRefused(noise, "noise");
    expectRefused("\xFF\xFE\x00\xD8 \x01\x02", "half a letter of UTF-16");
    expectRefused("\xC3\x28 \xA0\xA1 \xE2\x28\xA1", "no UTF-8");
    expectRefused("<html><body>Please sign in</body></html>", "a page of the web");
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, BadBooks, ::testing::ValuesIn(bookKinds));

class BadEntries : public BadBooks {};

/// A table of one entry of that many lines.
QByteArray entryOfLines(int count)
{
    QByteArray csv = "entry,date,account,amount,currency\n";
    for (int line = 1; line < count; ++line)
        csv += "1,2025-01-02,Costs,1.00,EUR\n";
    return csv + "1,2025-01-02,Bank,-" + QByteArray::number(count - 1) + ".00,EUR\n";
}

TEST_P(BadEntries, NameTheEntryThatHasTooManyLines)
{
    ASSERT_TRUE(import(entryOfLines(50), FileKind::Entries));
    const auto accounts = at.number(u"SELECT COUNT(*) FROM account"_s);

    const auto refused = import(entryOfLines(10'001), FileKind::Entries);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::entryRefused);
    EXPECT_TRUE(refused.error().text().startsWith(u"Entry 1 of the book (2025-01-02"_s))
        << qPrintable(refused.error().text());
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 1);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), accounts);
}

INSTANTIATE_TEST_SUITE_P(Once, BadEntries, ::testing::Values(FileKind::Entries));

TEST(BadCharts, AreRefusedByTheirLine)
{
    ImportedBooks at(u"EUR"_s);
    const auto refusedBy = [&](const QByteArray& csv) {
        const auto done =
            importChart(at.office, {.name = u"chart.csv"_s, .bytes = csv}, ImportMode::Save);
        EXPECT_FALSE(done);
        EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), 0);
        return done ? QString() : done.error().text();
    };

    EXPECT_TRUE(refusedBy("Number,Name,Type,Parent\n1,A,asset,2\n2,B,asset,3\n3,C,asset,1\n")
                    .contains(u"stands below itself"_s));
    EXPECT_TRUE(refusedBy("Number,Name,Type,Parent\n1,A,asset,1\n").contains(u"line 2"_s));
    EXPECT_TRUE(
        refusedBy("Number,Name,Type\n1,A,asset\n2,B,asset\n1,C,asset\n").contains(u"line 4"_s));
    EXPECT_FALSE(refusedBy("Number,Name,Type\n1,A,aset\n").isEmpty());
    EXPECT_FALSE(refusedBy("Number,Name,Type\n1,,asset\n").isEmpty());
    EXPECT_FALSE(refusedBy("Number,Name,Type,Parent\n1,A,asset,77\n").isEmpty());
    EXPECT_FALSE(refusedBy(QByteArray("\x00\x01\x02\xFF\xFE", 5)).isEmpty());
    EXPECT_FALSE(refusedBy({}).isEmpty());
}

// What a spreadsheet saves: the same chart in three encodings.
TEST(BadCharts, ReadUmlautsInTheEncodingsOfSpreadsheets)
{
    const QString text = u"Number;Name;Type\n4900;Büro & Käse;expense\n"_s;
    QByteArray utf16 = "\xFF\xFE";
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xFF);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    for (const QByteArray& bytes : {text.toUtf8(), text.toLatin1(), utf16}) {
        ImportedBooks at(u"EUR"_s);
        const auto done =
            importChart(at.office, {.name = u"chart.csv"_s, .bytes = bytes}, ImportMode::Save);
        ASSERT_TRUE(done) << qPrintable(done.error().text());
        ASSERT_EQ(done->accounts.size(), 1U);
        EXPECT_EQ(done->accounts.front().name, u"Büro & Käse"_s);
    }
}

} // namespace
} // namespace tandem::workflows
