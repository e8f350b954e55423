#include "formats/datev_export.h"
#include "formats/datev_import.h"

#include "books_support.h"
#include "formats/datev_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

DatevHeader header()
{
    return {.createdAt = QDateTime({2025, 4, 1}, {8, 0}),
            .exportedBy = u"anna"_s,
            .yearBegin = QDate(2025, 1, 1),
            .from = QDate(2025, 1, 1),
            .to = QDate(2025, 12, 31),
            .description = u"Probe"_s};
}

/// A batch of `bookings`, read back.
Result<DatevBook> readBack(const std::vector<DatevBooking>& bookings,
                           const DatevImportOptions& options = {.chart = DatevChart::Skr03})
{
    QByteArray bytes = datevBytes(datevRowOf(header())) + datevBytes(datevBookingColumns());
    for (const DatevBooking& booking : bookings)
        bytes += datevBytes(datevRowOf(booking));
    const QByteArrayView view = bytes;
    return readDatev({&view, 1}, options);
}

DatevLine line(const char* account, const char* amount)
{
    return {.account = QString::fromLatin1(account),
            .base = Decimal::parse(QString::fromLatin1(amount)).value()};
}

DatevEntry entryOf(std::vector<DatevLine> lines)
{
    return {.number = 7,
            .on = QDate(2025, 3, 31),
            .document = u"RE-7"_s,
            .text = u"Probe"_s,
            .lines = std::move(lines)};
}

TEST(Datev, WritesTheSamplesAsTheyWereByteForByte)
{
    TANDEM_NEED_SHARED_DATA(folder);
    for (const char* name : {"Buchungsstapel", "Kontenbeschriftungen", "Stammdaten"}) {
        const QByteArray bytes =
            contentOf(folder + u"/accounting/datev/EXTF_%1.csv"_s.arg(QLatin1StringView(name)));
        const auto file = readDatevFile(bytes);
        ASSERT_TRUE(file) << qPrintable(file.error().text());
        EXPECT_EQ(datevBytes(*file), bytes) << name;
    }
}

TEST(Datev, WritesTheBookingsOfTheSampleAsTheyWere)
{
    TANDEM_NEED_SHARED_DATA(folder);
    const QByteArray bytes = contentOf(folder + u"/accounting/datev/EXTF_Buchungsstapel.csv"_s);
    const auto file = readDatevFile(bytes);
    ASSERT_TRUE(file);
    const auto head = datevHeaderOf(file->header);
    ASSERT_TRUE(head);
    ASSERT_EQ(file->rows.size(), 2u);
    EXPECT_EQ(datevBookingColumns(), file->columns);
    for (const DatevRow& row : file->rows) {
        const auto booking = datevBookingOf(row, *head, 3);
        ASSERT_TRUE(booking) << qPrintable(booking.error().text());
        EXPECT_EQ(datevBytes(datevRowOf(*booking)), datevBytes(row));
    }
}

TEST(Datev, SplitsTheGrossAmountsOfTheSampleIntoNetAndTax)
{
    TANDEM_NEED_SHARED_DATA(folder);
    std::vector<QByteArray> files;
    for (const char* name : {"Buchungsstapel", "Kontenbeschriftungen", "Stammdaten"})
        files.push_back(
            contentOf(folder + u"/accounting/datev/EXTF_%1.csv"_s.arg(QLatin1StringView(name))));
    const std::vector<QByteArrayView> views(files.begin(), files.end());

    const auto read = readDatev(views, {.chart = DatevChart::Skr03});

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)), "4940 | EUR | 23.32\n8400 | EUR | -5000.00\n"
                                               "Abziehbare Vorsteuer 7 % | EUR | 1.63\n"
                                               "Girokonto | EUR | -24.95\n"
                                               "Sabine Mustermann | EUR | 5950.00\n"
                                               "Umsatzsteuer 19 % | EUR | -950.00\n");
    EXPECT_EQ(read->book.entries[1].code, u"RE201802-135"_s);
    EXPECT_EQ(read->book.entries[1].postedOn, QDate(2018, 2, 22));
}

TEST(Datev, RefusesATaxKeyWhoseAccountItCannotKnow)
{
    const auto read = readBack({{.amount = Decimal::ofInteger(119),
                                 .account = u"1200"_s,
                                 .contra = u"8200"_s,
                                 .taxKey = u"3"_s,
                                 .on = QDate(2025, 3, 31)}},
                               {.chart = DatevChart::Unknown});

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::datevChartUnknown);
    EXPECT_EQ(read.error().arguments.front(), u"3"_s);
}

TEST(Datev, PutsExactTaxOntoItsNetAsAKeyAndTakesItOffAgain)
{
    DatevLine tax = line("1776", "-19.00");
    tax.tax = DatevTaxSide::Output;
    const auto bookings =
        datevBookingsOf(entryOf({line("10001", "119.00"), line("8200", "-100.00"), tax}),
                        {.chart = DatevChart::Skr03});

    ASSERT_TRUE(bookings) << qPrintable(bookings.error().text());
    ASSERT_EQ(bookings->size(), 1u);
    EXPECT_EQ(bookings->front().amount.toString(), u"119.00"_s);
    EXPECT_EQ(bookings->front().taxKey, u"3"_s);
    EXPECT_EQ(bookings->front().account, u"10001"_s);
    const auto back = readBack(*bookings);
    ASSERT_TRUE(back);
    EXPECT_EQ(shown(trialBalance(back->book)), "10001 | EUR | 119.00\n8200 | EUR | -100.00\n"
                                               "Umsatzsteuer 19 % | EUR | -19.00\n");
}

TEST(Datev, BooksEntriesOfSeveralLinesOnBothSidesThroughTheBalancingAccount)
{
    const auto bookings = datevBookingsOf(entryOf({line("1200", "70.00"), line("1000", "30.00"),
                                                   line("2700", "-40.00"), line("2660", "-60.00")}),
                                          {.chart = DatevChart::Skr03});

    ASSERT_TRUE(bookings);
    EXPECT_EQ(bookings->size(), 4u);
    const auto back = readBack(*bookings);
    ASSERT_TRUE(back) << qPrintable(back.error().text());
    ASSERT_EQ(back->book.entries.size(), 1u);
    EXPECT_EQ(back->book.entries[0].lines.size(), 4u);
    EXPECT_EQ(shown(trialBalance(back->book)),
              "1000 | EUR | 30.00\n1200 | EUR | 70.00\n2660 | EUR | -60.00\n2700 | EUR | -40.00\n");
}

TEST(Datev, TakesTheTaxOffAccountsThatWouldBearItByThemselves)
{
    const auto bookings = datevBookingsOf(
        entryOf({line("1200", "100.00"), line("8400", "-100.00")}), {.chart = DatevChart::Skr03});

    ASSERT_TRUE(bookings);
    EXPECT_EQ(bookings->front().taxKey, u"40"_s);
    const auto back = readBack(*bookings);
    ASSERT_TRUE(back);
    EXPECT_EQ(shown(trialBalance(back->book)), "1200 | EUR | 100.00\n8400 | EUR | -100.00\n");
}

TEST(Datev, KeepsForeignAmountsBesideTheirValue)
{
    DatevLine bank = line("1200", "91.97");
    bank.currency = u"USD"_s;
    bank.amount = Decimal::ofScaled(10000, 2);
    DatevLine owed = line("10001", "-91.97");
    owed.currency = u"USD"_s;
    owed.amount = Decimal::ofScaled(-10000, 2);

    const auto bookings = datevBookingsOf(entryOf({bank, owed}), {});

    ASSERT_TRUE(bookings);
    const auto back = readBack(*bookings);
    ASSERT_TRUE(back) << qPrintable(back.error().text());
    EXPECT_EQ(shown(trialBalance(back->book)), "10001 | USD | -100.00\n1200 | USD | 100.00\n");
    EXPECT_EQ(back->book.entries[0].lines[0].value->amount.toString(), u"91.97"_s);
}

TEST(Datev, RefusesAccountsThatAreNoNumbers)
{
    const auto bookings =
        datevBookingsOf(entryOf({line("Bank", "1.00"), line("8400", "-1.00")}), {});

    ASSERT_FALSE(bookings);
    EXPECT_EQ(bookings.error().code, &errors::datevAccountUnfit);
}

// Property, over seeded random entries: what a batch books is what the entry says.
TEST(Datev, KeepsEveryBalanceOfRandomEntries)
{
    std::mt19937_64 random(20250331);
    const std::array accounts{"1200", "1000", "4940", "8400", "8300", "10001", "70001", "3400"};
    for (int round = 0; round < 500; ++round) {
        std::vector<DatevLine> lines;
        std::int64_t sum = 0;
        const auto count = 1 + random() % 6;
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto cents = static_cast<std::int64_t>(random() % 200'000) - 100'000;
            sum += cents;
            lines.push_back({.account = QString::fromLatin1(accounts[random() % 8]),
                             .base = Decimal::ofScaled(cents, 2)});
        }
        DatevLine tax{.account = u"1776"_s, .base = Decimal::ofScaled(-sum, 2)};
        tax.tax = DatevTaxSide::Output;
        lines.push_back(tax);
        std::map<QString, Decimal> expected;
        for (const DatevLine& one : lines)
            expected[one.account] = expected[one.account] + one.base;
        const auto bookings = datevBookingsOf(entryOf(lines), {.chart = DatevChart::Skr03});
        ASSERT_TRUE(bookings) << qPrintable(bookings.error().text());
        const auto back = readBack(*bookings);
        ASSERT_TRUE(back) << round << qPrintable(back.error().text());
        std::map<QString, Decimal> got;
        for (const ForeignEntry& entry : back->book.entries)
            for (const ForeignLine& one : entry.lines) {
                const QString code = back->book.accounts[one.account].code;
                got[code] = got[code] + one.amount;
            }
        std::erase_if(expected, [](const auto& one) { return one.second.isZero(); });
        std::erase_if(got, [](const auto& one) { return one.second.isZero(); });
        ASSERT_EQ(got, expected) << "round " << round;
    }
}

} // namespace
} // namespace tandem::formats::test
