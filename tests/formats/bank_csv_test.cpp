#include "formats/bank_csv.h"
#include "formats/bank_csv_cells.h"
#include "formats/bank_errors.h"
#include "formats/csv_errors.h"
#include "support/shared_data.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

BankCsv fileOf(QByteArrayView bytes)
{
    const auto read = readBankCsv(bytes);
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().text());
    return read ? *read : BankCsv{};
}

bool warns(const BankCsv& file, const ErrorCode& code)
{
    return std::ranges::any_of(file.warnings, [&](const Error& e) { return e.code == &code; });
}

QString amountText(QStringView cell, QChar mark)
{
    const auto amount = bankAmount(cell, mark);
    return amount ? amount->amount.toString() : u"none"_s;
}

TEST(BankCells, ReadAmountsInTheWaysBanksWriteThem)
{
    EXPECT_EQ(amountText(u"-1.234,50", u','), u"1234.50"_s);
    EXPECT_EQ(amountText(u"1 234.5", u'.'), u"1234.5"_s);
    EXPECT_EQ(amountText(u"1'234.50 CHF", u'.'), u"1234.50"_s);
    EXPECT_EQ(bankAmount(u"+ £1,100.00", u'.')->sign, AmountSign::Plus);
    EXPECT_EQ(bankAmount(u"+ £1,100.00", u'.')->currency, u"GBP"_s);
    EXPECT_EQ(bankAmount(u"12.00 cr", u'.')->sign, AmountSign::Credit);
    EXPECT_EQ(bankAmount(u"(5)", u'.')->sign, AmountSign::Minus);
    EXPECT_EQ(bankAmount(u"5,00-", u',')->sign, AmountSign::Minus);
    for (const QStringView none : {u"", u"-", u"abc", u"1,23,4", u"1.2.3", u"--5", u"-5 CR",
                                   u"12,34.5.6", u"2017-10-01", u"5 apples", u"£", u"1234,56.00"})
        EXPECT_EQ(amountText(none, u'.'), u"none"_s) << qPrintable(none.toString());
}

TEST(BankCells, ReadDatesByTheirFormat)
{
    EXPECT_EQ(bankDate(u"12-Dec-2019", u"%d-%b-%Y"), QDate(2019, 12, 12));
    EXPECT_EQ(bankDate(u"22.02.18", u"%d.%m.%y"), QDate(2018, 2, 22));
    EXPECT_EQ(bankDate(u"20190311", u"%Y%m%d"), QDate(2019, 3, 11));
    EXPECT_EQ(bankDate(u"2018-02-25 12:34:56 +0000", u"%Y-%m-%d"), QDate(2018, 2, 25));
    EXPECT_EQ(bankDate(u"1111/11/11", u"%Y/%m/%d"), QDate(1111, 11, 11));
    EXPECT_FALSE(bankDate(u"30.02.2018", u"%d.%m.%Y").isValid());
    EXPECT_FALSE(bankDate(u"22.02.2018", u"%d.%m.%y").isValid());
    EXPECT_FALSE(bankDate(u"2018-02-25x", u"%Y-%m-%d").isValid());
    EXPECT_EQ(dateColumnOf({u"13/01/2020"_s, u"01/02/2020"_s}).format, u"%d/%m/%Y"_s);
    EXPECT_EQ(dateColumnOf({u"01/13/2020"_s, u"01/02/2020"_s}).format, u"%m/%d/%Y"_s);
    EXPECT_TRUE(dateColumnOf({u"01/02/2020"_s}).isDayMonthOpen);
    EXPECT_TRUE(dateColumnOf({u"10374"_s, u"12345678"_s}).format.isEmpty());
}

TEST(BankCsv, TakesTheFlagColumnForTheSign)
{
    const BankCsv file = fileOf("Date,Details,Amount,D/K\n2014-10-01,Opening balance,9.00,K\n"
                                "2014-10-01,Coffee,2.50,D\n2014-10-02,Salary,100.00,K\n");

    EXPECT_EQ(file.mapping.rule, AmountRule::Flag);
    ASSERT_EQ(file.lines.size(), 2u);
    EXPECT_EQ(file.lines[0].amount.toString(), u"-2.50"_s);
    EXPECT_EQ(file.lines[1].amount.toString(), u"100.00"_s);
    ASSERT_EQ(file.rowsWithoutBooking.size(), 1u);
    EXPECT_EQ(file.rowsWithoutBooking[0].reason, NoBooking::Balance);
}

TEST(BankCsv, SaysWhatItGuessed)
{
    EXPECT_TRUE(warns(fileOf("Date,Text,Amount\n10/02/2018,a,-1.00\n"), errors::dayMonthGuessed));
    EXPECT_TRUE(warns(fileOf("1.2.2018;a;;5,00\n2.2.2018;b;;6,00\n3.2.2018;c;7,00;\n"),
                      errors::directionGuessed));
    EXPECT_TRUE(
        warns(fileOf("Date,Text,Amount\n2018-02-10,a,\"-1,000\"\n"), errors::groupingGuessed));
    EXPECT_TRUE(warns(fileOf("Date,Text,Amount\n2018-02-10,a,1.00\n"), errors::allAmountsPositive));
    EXPECT_TRUE(fileOf("Date,Text,Amount\n2018-02-10,a,-1.00\n").warnings.empty());
}

TEST(BankCsv, RefusesWhatItCannotTell)
{
    EXPECT_EQ(readBankCsv("a,b\nc,d\n").error().code, &errors::bankCsvNoDates);
    EXPECT_EQ(readBankCsv("Date,b\n2018-02-10,d\n").error().code, &errors::bankCsvNoAmounts);
    EXPECT_EQ(readBankCsv("Date;Amount\n2018-02-10;1,00\n2018-02-10;1.00\n").error().code,
              &errors::bankCsvMarksMixed);
    EXPECT_EQ(readBankCsv("").error().code, &errors::csvEmpty);
}

TEST(BankCsv, FollowsTheMappingGiven)
{
    const QByteArrayView bytes("Day;Other;What;Sum\n1.2.2018;x;a;5,00\n2.2.2018;y;b;-6,00\n");
    const auto mapping = BankCsvMapping::parse(
        u"delimiter=semicolon,skip=1,date=#1,date_format=%d.%m.%Y,amount=Sum,decimal=comma,"
        u"description=What,description2=Other,rule=card,currency_code=EUR");
    ASSERT_TRUE(mapping) << qPrintable(mapping.error().text());

    const auto file = readBankCsv(bytes, *mapping);

    ASSERT_TRUE(file) << qPrintable(file.error().text());
    ASSERT_EQ(file->lines.size(), 2u);
    EXPECT_EQ(file->lines[0].amount.toString(), u"-5.00"_s);
    EXPECT_EQ(file->lines[0].remittance, u"a x"_s);
    EXPECT_EQ(file->lines[0].currency, u"EUR"_s);
    EXPECT_EQ(file->lines[1].bookedOn, QDate(2018, 2, 2));
}

TEST(BankCsv, RefusesAMappingThatCannotBe)
{
    const auto errorOf = [](QStringView text) { return BankCsvMapping::parse(text).error().code; };

    EXPECT_EQ(errorOf(u"date=a"), &errors::bankCsvMappingIncomplete);
    EXPECT_EQ(errorOf(u"rule=often"), &errors::bankCsvMappingValue);
    EXPECT_EQ(errorOf(u"skip=-1"), &errors::bankCsvMappingValue);
    EXPECT_EQ(errorOf(u"encoding=ebcdic"), &errors::encodingUnknown);
    EXPECT_EQ(errorOf(u"colour=red"), &errors::mappingFieldUnknown);
    const auto mapping = BankCsvMapping::parse(u"date=#9,date_format=%Y,amount=b");
    EXPECT_EQ(readBankCsv("a,b\n1,2\n", *mapping).error().code, &errors::mappingColumnUnknown);
}

TEST(BankCsv, ReadsTheStatementsOfManyBanksByDetection)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir folder(shared + u"/bank/csv/bank2ynab"_s);
    const QString table =
        QString::fromUtf8(test::bytesOf(shared + u"/bank/expected/csv_bank2ynab.tsv"_s));
    const QStringList rows = table.split(u'\n', Qt::SkipEmptyParts).mid(1);
    ASSERT_EQ(rows.size(), 22);

    for (const QString& row : rows) {
        const QStringList expected = row.split(u'\t');
        SCOPED_TRACE(qPrintable(expected[0]));
        const QByteArray bytes = test::bytesOf(folder.filePath(expected[0]));
        const auto file = readBankCsv(bytes);
        ASSERT_TRUE(file) << qPrintable(file.error().text());
        SCOPED_TRACE(qPrintable(file->mapping.text()));

        EXPECT_EQ(file->mapping.delimiter, expected[3] == u"TAB" ? u'\t' : expected[3][0]);
        EXPECT_EQ(file->mapping.skip, expected[4].toInt());
        EXPECT_EQ(file->mapping.decimalMark, expected[8][0]);
        EXPECT_EQ(qsizetype(file->lines.size()), expected[10].toInt());
        EXPECT_EQ(bookedSum(file->lines)->toString(), Decimal::parse(expected[11])->toString());
        EXPECT_EQ(file->lines.front().bookedOn.toString(Qt::ISODate), expected[12]);
        EXPECT_EQ(file->lines.back().bookedOn.toString(Qt::ISODate), expected[13]);
        EXPECT_EQ(qsizetype(file->rowsWithoutBooking.size()), expected[14].toInt());

        const auto mapping = BankCsvMapping::parse(file->mapping.text());
        ASSERT_TRUE(mapping) << qPrintable(mapping.error().text());
        EXPECT_EQ(mapping->text(), file->mapping.text());
        const auto again = readBankCsv(bytes, *mapping);
        ASSERT_TRUE(again) << qPrintable(again.error().text());
        EXPECT_EQ(again->lines.size(), file->lines.size());
        EXPECT_EQ(bookedSum(again->lines), bookedSum(file->lines));
    }
}

} // namespace
} // namespace tandem::formats
