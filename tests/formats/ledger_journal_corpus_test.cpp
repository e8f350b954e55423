#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/ledger_journal.h"
#include "formats/stated_amount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

/// The ways in which people write the same journal.
enum class Style { CommodityFirst, CommodityLast, Elided, DecimalComma };

QString quoted(const QString& commodity)
{
    return commodity == u"FUND ABC"_s ? u'"' + commodity + u'"' : commodity;
}

QString written(QString amount, const QString& commodity, Style style)
{
    const bool isNegative = amount.startsWith(u'-');
    if (style == Style::DecimalComma)
        amount.replace(u',', u'_').replace(u'.', u',').replace(u'_', u'.');
    if (commodity.isEmpty())
        return amount;
    if (style != Style::CommodityFirst)
        return amount + u' ' + quoted(commodity);
    return isNegative ? u'-' + quoted(commodity) + amount.mid(1) : quoted(commodity) + amount;
}

QString dated(QString date, Style style)
{
    if (style == Style::CommodityLast)
        date.replace(u'-', u'/');
    if (style == Style::Elided)
        date.replace(u'-', u'.');
    return date;
}

/// One of the books has a comma between its thousands.
Decimal amountOf(const QJsonValue& amount)
{
    return Decimal::parse(amount.toString().remove(u',')).value();
}

/// Whether the last of `lines` may be written without its amount.
bool canElide(const std::vector<QJsonArray>& lines)
{
    Decimal sum;
    for (const QJsonArray& line : lines) {
        const QString account = line[3].toString();
        if (line[4] != lines.front()[4] || account.startsWith(u'(') || account.startsWith(u'['))
            return false;
        sum = sum + amountOf(line[5]);
    }
    return lines.size() > 1 && sum.isZero();
}

QByteArray journalOf(const QJsonObject& book, Style style)
{
    std::map<QString, std::vector<QJsonArray>> entries;
    QString text = style == Style::DecimalComma ? u"decimal-mark ,\n"_s : QString();
    for (const QJsonValue& line : book[u"postings"].toArray()) {
        const QJsonArray fields = line.toArray();
        entries[fields[0].toString()].push_back(fields);
    }
    for (const auto& [number, lines] : entries) {
        text += u"\n"_s + dated(lines.front()[1].toString(), style) + u" * "_s
                + lines.front()[2].toString() + u'\n';
        const bool elides = style == Style::Elided && canElide(lines);
        for (const QJsonArray& line : lines) {
            text += u"    "_s + line[3].toString();
            if (!elides || &line != &lines.back())
                text += u"  "_s + written(line[5].toString(), line[4].toString(), style);
            text += u'\n';
        }
    }
    return text.toUtf8();
}

TrialBalance expectedBalance(const QJsonObject& book)
{
    TrialBalance expected;
    for (const QJsonValue& row : book[u"trial_balance"].toArray()) {
        add(expected[{row[0].toString().toStdString(), row[1].toString().toStdString()}],
            amountOf(row[2]));
    }
    dropZeros(expected);
    return expected;
}

std::vector<QJsonObject> miniBooks()
{
    std::vector<QJsonObject> books;
    const QByteArray lines = contentOf(sharedPath(u"accounting/minibooks/minibooks.jsonl"_s));
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            books.push_back(QJsonDocument::fromJson(line).object());
    }
    return books;
}

class MiniBooks : public ::testing::TestWithParam<Style> {};

TEST_P(MiniBooks, ImportWithTheirBalancesOrAreRefusedByClass)
{
    const auto books = miniBooks();
    if (books.empty())
        GTEST_SKIP() << "no mini-books in " << qPrintable(sharedPath({}));
    std::map<std::string, int> imported;
    std::map<std::string, int> refused;
    for (const QJsonObject& book : books) {
        const QString kind = book[u"class"].toString();
        const QByteArray journal = journalOf(book, GetParam());

        const auto read = readLedgerJournal(journal, {.dialect = JournalDialect::Ledger});

        if (!read) {
            ++refused[kind.toStdString()];
            const bool isVirtual = read.error().code == &errors::journalVirtual;
            EXPECT_TRUE(isVirtual || read.error().code == &errors::journalUnbalanced)
                << journal.constData() << qPrintable(read.error().text());
            EXPECT_TRUE(!isVirtual || kind == u"virtual");
            continue;
        }
        ++imported[kind.toStdString()];
        EXPECT_EQ(shown(trialBalance(read->book)), shown(expectedBalance(book)))
            << qPrintable(book[u"name"].toString());
    }
    const std::map<std::string, int> importable{
        {"plain", 560}, {"multi-currency", 40}, {"many-decimals", 7}};
    EXPECT_EQ(imported, importable);
    const std::map<std::string, int> refusable{{"virtual", 35}, {"priced/unbalanced", 126}};
    EXPECT_EQ(refused, refusable);
}

INSTANTIATE_TEST_SUITE_P(InEachStyle, MiniBooks,
                         ::testing::Values(Style::CommodityFirst, Style::CommodityLast,
                                           Style::Elided, Style::DecimalComma));

struct RealBook {
    const char* folder;
    const char* file;
    const ErrorCode* refusal;
    qint64 leftOut;
};

class RealBooks : public ::testing::TestWithParam<RealBook> {
protected:
    QString folder() const
    {
        return sharedPath(u"accounting/books/"_s + QString::fromUtf8(GetParam().folder));
    }
    QByteArray journal() const
    {
        return contentOf(folder() + u'/' + QString::fromUtf8(GetParam().file));
    }
};

TEST_P(RealBooks, AreRefusedByLineWhereTheyHoldWhatTandemCannot)
{
    if (journal().isEmpty())
        GTEST_SKIP() << "no books in " << qPrintable(folder());

    const auto read = readLedgerJournal(journal());

    if (!GetParam().refusal) {
        EXPECT_TRUE(read) << qPrintable(read.error().text());
        return;
    }
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().refusal) << qPrintable(read.error().text());
    EXPECT_GT(read.error().arguments.value(0).toInt(), 0);
}

TEST_P(RealBooks, ComeToTheListedBalancesWithTheRestLeftOut)
{
    if (journal().isEmpty())
        GTEST_SKIP() << "no books in " << qPrintable(folder());
    TrialBalance expected;
    for (const QStringList& row : rowsOf(folder() + u"/balanced_trial_balance.csv"_s))
        add(expected[{row[0].toStdString(), row[1].toStdString()}], Decimal::parse(row[2]).value());
    dropZeros(expected);

    const auto read =
        readLedgerJournal(journal(), {.onUnsupported = OnUnsupported::LeaveOutAndReport});

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)), shown(expected));
    EXPECT_EQ(qint64(read->report.leftOut.size()), GetParam().leftOut);
}

TEST_P(RealBooks, HaveTheListedLinesAndMonths)
{
    if (journal().isEmpty())
        GTEST_SKIP() << "no books in " << qPrintable(folder());
    const auto read =
        readLedgerJournal(journal(), {.onUnsupported = OnUnsupported::LeaveOutAndReport});
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    QStringList lines;
    std::map<QString, Decimal> months;
    for (const ForeignEntry& entry : read->book.entries) {
        for (const ForeignLine& line : entry.lines) {
            const QString account = read->book.accounts[line.account].path.join(u':');
            const QString commodity = read->book.commodities[line.commodity].code;
            const QString day = entry.postedOn.toString(Qt::ISODate);
            lines.append(QStringList{day, entry.code, entry.description, account, commodity,
                                     QString::number(*exactMinor(line.amount, 6))}
                             .join(u'|'));
            add(months[account + u'|' + commodity + u'|' + day.left(7)], line.amount);
        }
    }

    QStringList expectedLines;
    for (const QStringList& row : rowsOf(folder() + u"/balanced_entries.csv"_s)) {
        const auto amount = Decimal::parse(row[7]).value();
        expectedLines.append(QStringList{row[1], row[3], row[4], row[5], row[6],
                                         QString::number(*exactMinor(amount, 6))}
                                 .join(u'|'));
    }
    lines.sort();
    expectedLines.sort();
    EXPECT_EQ(lines, expectedLines);
    std::erase_if(months, [](const auto& month) { return month.second.isZero(); });
    std::map<QString, Decimal> expectedMonths;
    for (const QStringList& row : rowsOf(folder() + u"/balanced_monthly.csv"_s))
        expectedMonths[row[0] + u'|' + row[1] + u'|' + row[2]] = Decimal::parse(row[3]).value();
    std::erase_if(expectedMonths, [](const auto& month) { return month.second.isZero(); });
    EXPECT_EQ(months, expectedMonths);
}

INSTANTIATE_TEST_SUITE_P(
    OfLedger, RealBooks,
    ::testing::Values(RealBook{"ledger-drewr", "drewr.dat", &errors::journalAutomated, 2},
                      RealBook{"ledger-standard", "standard.dat", &errors::journalUnbalanced, 49},
                      RealBook{"ledger-transfer", "transfer.dat", nullptr, 0}));

} // namespace
} // namespace tandem::formats::test
