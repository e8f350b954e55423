#include "formats/xlsx_errors.h"
#include "sheets/errors.h"
#include "sheets/paper_sheet.h"
#include "sheets/workbook.h"
#include "sheets/xlsx_sheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::sheets {
namespace {

using namespace Qt::StringLiterals;
using test::WorkbookCell;

ListExtract extract()
{
    const ListSpec spec{.name = "test.all",
                        .title = "All",
                        .view = {"test.all", Permission::SalesRead, ""},
                        .sql = {},
                        .columns = {{.key = "name", .title = "Name"},
                                    {.key = "count", .title = "Count", .kind = ListKind::Count},
                                    {.key = "stock", .title = "Stock", .kind = ListKind::Quantity},
                                    {.key = "price", .title = "Price", .kind = ListKind::Price},
                                    {.key = "net", .title = "Net", .kind = ListKind::Money},
                                    {.key = "on", .title = "On", .kind = ListKind::Date},
                                    {.key = "at", .title = "At", .kind = ListKind::Instant},
                                    {.key = "currency", .title = "Currency"}},
                        .sortedBy = u"name"_s,
                        .topics = {}};
    return wholeExtract(spec, {.sortedBy = u"name"_s, .conditions = {}}, eur);
}

ListRow row(const QString& name, std::int64_t count, std::int64_t stock, std::int64_t net,
            const QString& on, const QString& currency = u"EUR"_s)
{
    return {.id = 1,
            .values = {name, count, stock, std::int64_t{4'500'000}, net, on,
                       std::int64_t{1'741'600'000'000}, currency}};
}

class XlsxSheetTest : public testing::Test {
protected:
    /// The cells of a workbook of these rows.
    QMap<QString, WorkbookCell> written(const std::vector<ListRow>& rows)
    {
        const ListExtract all = extract();
        XlsxSheet sheet(path(), u"All: [of] it"_s, QTimeZone("Europe/Berlin"));
        EXPECT_TRUE(sheet.begin(all));
        for (const ListRow& one : rows)
            EXPECT_TRUE(sheet.add(one));
        EXPECT_TRUE(sheet.end({}));
        return test::readWorkbook(path());
    }
    QString path() const { return m_folder.filePath(u"all.xlsx"_s); }

    QTemporaryDir m_folder;
};

TEST_F(XlsxSheetTest, HoldsEveryCellAsWhatItIs)
{
    const auto cells =
        written({row(u"Müller & Söhne <b>"_s, 3, 12'500'000, -1'234'50, u"2025-03-10"_s),
                 row(u"Yen"_s, 0, 0, 7, u"1815-06-18"_s, u"JPY"_s)});

    EXPECT_EQ(cells[u"A1"_s].text, u"name"_s);
    EXPECT_EQ(cells[u"H1"_s].text, u"currency"_s);
    EXPECT_EQ(cells[u"A2"_s].text, u"Müller & Söhne <b>"_s);
    EXPECT_EQ(cells[u"B2"_s].text, u"3"_s);
    EXPECT_EQ(cells[u"C2"_s].text, u"12.5"_s);
    EXPECT_EQ(cells[u"D2"_s].text, u"4.5"_s);
    EXPECT_EQ(cells[u"E2"_s].kind, WorkbookCell::Kind::Number);
    EXPECT_EQ(cells[u"E2"_s].text, u"-1234.5"_s);
    EXPECT_EQ(cells[u"E2"_s].format, u"#,##0.00"_s);
    EXPECT_EQ(cells[u"F2"_s].text, u"45726"_s); // 2025-03-10 in days since 1899-12-30
    EXPECT_EQ(cells[u"F2"_s].format, u"yyyy-mm-dd"_s);
    EXPECT_EQ(cells[u"G2"_s].format, u"yyyy-mm-dd hh:mm"_s);
    EXPECT_EQ(cells[u"E3"_s].text, u"7"_s);
    EXPECT_EQ(cells[u"E3"_s].format, u"#,##0"_s) << "the yen has no cents";
    EXPECT_EQ(cells[u"F3"_s].kind, WorkbookCell::Kind::Text);
    EXPECT_EQ(cells[u"F3"_s].text, u"1815-06-18"_s) << "before a spreadsheet's first day";
    EXPECT_EQ(cells[u"H3"_s].text, u"JPY"_s);
}

TEST_F(XlsxSheetTest, TakesNoTextForAFormula)
{
    const QStringList hostile{
        u"=HYPERLINK(\"http://x\")"_s, u"+1+1"_s,  u"@SUM(A1)"_s,        u"-2"_s,
        u"http://example.com"_s,       u"{=A1}"_s, u"\x01\x02 control"_s};
    std::vector<ListRow> rows;
    for (const QString& text : hostile)
        rows.push_back(row(text, 0, 0, 0, u"2025-03-10"_s));

    const auto cells = written(rows);

    for (qsizetype i = 0; i < hostile.size(); ++i) {
        const WorkbookCell cell = cells[u"A"_s + QString::number(i + 2)];
        EXPECT_EQ(cell.kind, WorkbookCell::Kind::Text) << qPrintable(hostile[i]);
        const QString wanted = i < hostile.size() - 1 ? hostile[i] : u"\uFFFD\uFFFD control"_s;
        EXPECT_EQ(cell.text, wanted);
    }
}

TEST_F(XlsxSheetTest, LosesNoDigitOfALongNumber)
{
    constexpr std::int64_t fifteen = 9'999'999'999'999'99;
    constexpr std::int64_t sixteen = 12'345'678'901'234'56;

    const auto cells = written({row(u"a"_s, 0, 0, fifteen, u"2025-03-10"_s),
                                row(u"b"_s, 0, 0, -sixteen, u"2025-03-10"_s)});

    EXPECT_EQ(cells[u"E2"_s].kind, WorkbookCell::Kind::Number);
    EXPECT_EQ(cells[u"E2"_s].text, u"9999999999999.99"_s);
    EXPECT_EQ(cells[u"E3"_s].kind, WorkbookCell::Kind::Text);
    EXPECT_EQ(cells[u"E3"_s].text, u"-12345678901234.56"_s);
}

// Property, over seeded random amounts: what is read back is what was written.
TEST_F(XlsxSheetTest, GivesEveryAmountBack)
{
    std::mt19937_64 random(20251122);
    std::uniform_int_distribution<std::int64_t> amounts(-999'999'999'999'999, 999'999'999'999'999);
    std::vector<ListRow> rows;
    for (int i = 0; i < 2'000; ++i)
        rows.push_back(row(u"x"_s, 0, 0, amounts(random) >> (i % 40), u"2025-03-10"_s));

    const auto cells = written(rows);

    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int64_t minor = std::get<std::int64_t>(rows[i].values[4]);
        const QString text = cells[u"E"_s + QString::number(i + 2)].text;
        const QString wanted = Money::ofMinor(minor, eur).toDecimal().toString();
        ASSERT_EQ(QString::number(text.toDouble(), 'f', 2), wanted) << "row " << i;
    }
}

TEST_F(XlsxSheetTest, LeavesNoFileWhereItCannotWrite)
{
    const ListExtract all = extract();
    XlsxSheet sheet(m_folder.filePath(u"no/such/all.xlsx"_s), u"All"_s, QTimeZone::utc());

    const auto begun = sheet.begin(all);

    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, &formats::errors::xlsxUnwritable);
}

TEST_F(XlsxSheetTest, LeavesNoFileThatIsNotWhole)
{
    {
        const ListExtract all = extract();
        XlsxSheet sheet(path(), u"All"_s, QTimeZone::utc());
        ASSERT_TRUE(sheet.begin(all));
        ASSERT_TRUE(sheet.add(row(u"a"_s, 0, 0, 1, u"2025-03-10"_s)));
    }

    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

PaperWords words()
{
    return {
        .company = u"Alder & Sons"_s,
        .title = u"All"_s,
        .note = u"customer:alder"_s,
        .textOf = [](const ListRow& one,
                     std::size_t column) { return plainText(extract().spec, one, column, eur); },
        .totalsOf =
            [](const ListSize& size) { return QStringList{u"%1 rows"_s.arg(size.rowCount)}; }};
}

TEST(PdfSheet, WritesPagesThatHoldTheRows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.pdf"_s);
    const ListExtract all = extract();
    PdfSheet sheet(path, words());
    ASSERT_TRUE(sheet.begin(all));
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(sheet.add(row(u"Row %1"_s.arg(i), i, 0, i * 100, u"2025-03-10"_s)));
    ASSERT_TRUE(sheet.end({.rowCount = 100, .totals = {}}));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GE(pdf.count("/Type /Page\n"), 3) << "a hundred rows do not fit two pages across";
}

TEST(PdfSheet, SaysWhereItCannotWrite)
{
    const ListExtract all = extract();
    PdfSheet sheet(u"/no/such/folder/all.pdf"_s, words());

    const auto begun = sheet.begin(all);

    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, &errors::sheetUnwritable);
}

} // namespace
} // namespace tandem::sheets
