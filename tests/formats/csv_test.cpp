#include "formats/csv.h"
#include "formats/csv_errors.h"
#include "formats/csv_writer.h"
#include "support/shared_data.h"

#include <QJsonArray>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// All rows of `bytes`, none taken for a header.
CsvTable plainTable(QByteArrayView bytes)
{
    auto table = readCsv(bytes, {.header = HeaderRow::Absent});
    EXPECT_TRUE(table) << qPrintable(table ? QString() : table.error().text());
    return table ? *table : CsvTable{};
}

const ErrorCode* errorOf(QByteArrayView bytes, const CsvLimits& limits = {})
{
    const auto table = readCsv(bytes, {.limits = limits});
    return table ? nullptr : table.error().code;
}

TEST(Csv, ReadsQuotesDelimitersAndLineEndsInsideQuotes)
{
    const CsvTable table = plainTable("a,\"b \"\"c\"\"\",\"d,e\nf\"\r\n1,2,3\r\n");

    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].fields, (QStringList{u"a"_s, u"b \"c\""_s, u"d,e\nf"_s}));
    EXPECT_EQ(table.rows[1].line, 3);
}

TEST(Csv, DetectsEachDelimiterInSpiteOfDecimalCommas)
{
    EXPECT_EQ(detectDelimiter(u"a;b;c\n1,5;2,5;x\n"), u';');
    EXPECT_EQ(detectDelimiter(u"a\tb\n1,5\t2,5\n"), u'\t');
    EXPECT_EQ(detectDelimiter(u"a|b, c, d|e\n1|2|3\n"), u'|');
    EXPECT_EQ(detectDelimiter(u"a,\"b;c;d\"\n1,2\n"), u',');
    EXPECT_EQ(detectDelimiter(u"alone\n"), u',');
}

TEST(Csv, MendsALostOpeningQuoteOnlyWhereAllOtherFieldsAreQuoted)
{
    const CsvTable table = plainTable("lost\",\"b\",\"c\"\n19\",b,c\n");

    EXPECT_EQ(table.rows[0].fields.front(), u"lost"_s);
    EXPECT_TRUE(table.rows[0].isMended);
    EXPECT_EQ(table.rows[1].fields.front(), u"19\""_s);
    EXPECT_FALSE(table.rows[1].isMended);
}

TEST(Csv, TakesEveryLineEndAndPassesOverBlankLines)
{
    const CsvTable table = plainTable("a,1\r\r\nb,2\r\n\nc,3\rd,4");

    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.rows[1].line, 2);
    EXPECT_EQ(table.rows[2].line, 4);
    EXPECT_EQ(table.rows[3].fields, (QStringList{u"d"_s, u"4"_s}));
}

TEST(Csv, SaysWhatIsWrongAndWhere)
{
    const auto open = readCsv("a,b\n1,\"2\n3,4\n");
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, &errors::csvQuoteLeftOpen);
    EXPECT_EQ(open.error().arguments, (QStringList{u"2"_s, u"2"_s}));

    EXPECT_EQ(errorOf("a,\"b\"c\n"), &errors::csvTextAfterQuote);
    EXPECT_EQ(errorOf(""), &errors::csvEmpty);
    EXPECT_EQ(errorOf("a,b,c\n", {.fieldsMax = 2}), &errors::csvTooManyFields);
    EXPECT_EQ(errorOf("a\nb\nc\n", {.rowsMax = 2}), &errors::csvTooManyRows);
    EXPECT_EQ(errorOf("abcdef\n", {.fieldCharactersMax = 5}), &errors::csvFieldTooLong);
    EXPECT_EQ(errorOf("\"abcdefg\"\n", {.fieldCharactersMax = 5}), &errors::csvFieldTooLong);
    EXPECT_EQ(errorOf("abcdef\n", {.bytesMax = 5}), &errors::textTooLong);
}

TEST(Csv, TellsAHeaderFromARow)
{
    EXPECT_EQ(readCsv("name,born\nAda,1815-12-10\n")->header, (QStringList{u"name"_s, u"born"_s}));
    EXPECT_TRUE(readCsv("Ada,1815-12-10\nAlan,1912-06-23\n")->header.isEmpty());
}

TEST(Csv, FindsTheDecimalMarkOfAColumn)
{
    EXPECT_EQ(decimalMarkOf({u"1.234,50"_s, u"7"_s}), DecimalMark::Comma);
    EXPECT_EQ(decimalMarkOf({u"£1,183.23"_s}), DecimalMark::Point);
    EXPECT_EQ(decimalMarkOf({u"1.234.567"_s}), DecimalMark::Comma);
    EXPECT_EQ(decimalMarkOf({u"1,234"_s}), DecimalMark::Ambiguous);
    EXPECT_EQ(decimalMarkOf({u"1,234"_s, u"0,5"_s}), DecimalMark::Comma);
    EXPECT_EQ(decimalMarkOf({u"1.5"_s, u"1,5"_s}), DecimalMark::Mixed);
    EXPECT_EQ(decimalMarkOf({u"12"_s, u"abc,5"_s}), DecimalMark::None);
}

TEST(Csv, ReadsTheCornerCasesOfCsvSpectrum)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir folder(shared + u"/bad/csv-spectrum"_s);
    const QStringList files = folder.entryList({u"*.csv"_s});
    ASSERT_EQ(files.size(), 6);

    for (const QString& file : files) {
        SCOPED_TRACE(qPrintable(file));
        const auto table = readCsv(test::bytesOf(folder.filePath(file)));
        const QJsonArray expected =
            QJsonDocument::fromJson(test::bytesOf(folder.filePath(file.chopped(3) + u"json"_s)))
                .array();
        ASSERT_TRUE(table) << qPrintable(table.error().text());
        ASSERT_EQ(qsizetype(table->rows.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QJsonObject row;
            for (qsizetype column = 0; column < table->header.size(); ++column)
                row[table->header[column]] = table->rows[std::size_t(i)].fields[column];
            EXPECT_EQ(row, expected[i].toObject());
        }
    }
}

TEST(CsvWriter, WritesNoLiveFormula)
{
    for (const char* live : {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "-", "+1-1", "-1."})
        EXPECT_EQ(withoutFormula(QString::fromUtf8(live)), u'\'' + QString::fromUtf8(live)) << live;
    for (const char* plain : {"-12.50", "+7", "-12,50", "12", "", "a=b", "-0"})
        EXPECT_EQ(withoutFormula(QString::fromUtf8(plain)), QString::fromUtf8(plain)) << plain;
}

TEST(CsvWriter, WritesWhatTheReaderReadsBack)
{
    const std::vector<QStringList> rows{{u"a\"b"_s, u"c,d"_s, u" e "_s},
                                        {u"line\r\nend"_s, u"-12.50"_s, u"žluťoučký"_s},
                                        {u""_s, u""_s, u""_s}};
    CsvWriter writer;
    for (const QStringList& row : rows)
        writer.row(row);

    const CsvTable read = plainTable(writer.bytes());

    EXPECT_TRUE(writer.bytes().startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(read.encoding, TextEncoding::Utf8WithBom);
    ASSERT_EQ(read.rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(read.rows[i].fields, rows[i]);
}

// Property, over seeded random cells: what is written is read back, but for the apostrophe.
TEST(CsvWriter, LosesNothingWhateverTheCells)
{
    constexpr unsigned seed = 20261122;
    std::mt19937 engine(seed);
    const auto random = [&] { return unsigned(engine()); };
    const QString alphabet = u"a,;\"\n\r\t '=-1|ž"_s;
    for (int round = 0; round < 2'000; ++round) {
        QStringList cells;
        for (unsigned column = 0; column <= random() % 4; ++column) {
            QString cell;
            for (unsigned length = random() % 6; length > 0; --length)
                cell += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
            cells += cell;
        }
        CsvWriter writer;
        writer.row(cells);

        const auto read = readCsv(writer.bytes(), {.delimiter = u',', .header = HeaderRow::Absent});

        ASSERT_TRUE(read) << "seed " << seed << " round " << round;
        ASSERT_EQ(read->rows.size(), 1u) << "seed " << seed << " round " << round;
        QStringList guarded;
        for (const QString& cell : cells)
            guarded += withoutFormula(cell);
        ASSERT_EQ(read->rows[0].fields, guarded) << "seed " << seed << " round " << round;
    }
}

} // namespace
} // namespace tandem::formats
