#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "office/anchor.h"
#include "office/list_errors.h"
#include "office/list_export.h"
#include "office/list_filter.h"
#include "reports/lists.h"
#include "sheets/csv_sheet.h"
#include "workflows/create_party.h"
#include "workflows/sample_office.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

/// One sample company for all tests of this file: they only look.
class ListsTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        shared = std::make_unique<SampleOffice>();
        shared->fill(Sample::Day);
        addLettersBeyondAscii();
        const QTemporaryDir beside;
        SampleOffice::done(setAnchor({*shared->database, shared->clock, shared->random},
                                     {.folder = beside.path()}, AnchorReason::Backup, UserId(1)));
    }
    static void TearDownTestSuite() { shared.reset(); }

    static void addLettersBeyondAscii()
    {
        for (const QString& name : {u"Überlinger Höfe"_s, u"ЖУРНАЛ Нева"_s})
            SampleOffice::done(workflows::createParty(shared->maker, {}, {.name = name}));
        SampleOffice::done(shared->maker.change(ledger::actions::postEntries, [](UnitOfWork& work) {
            using namespace ledger;
            return post(work, Entry::of({.postedOn = workflows::sampleDay(),
                                         .source = u"manual"_s,
                                         .text = u"ÜBERTRAG in die Kasse"_s},
                                        {Line::of(AccountRole::Bank, Money::ofMinor(500, eur)),
                                         Line::of(AccountRole::Cash, Money::ofMinor(-500, eur))}));
        }));
    }

    static std::vector<ListRow> page(const ListSpec& spec, const ListQuery& query,
                                     const std::optional<ListPlace>& place, int skipped,
                                     int rowsMax)
    {
        return shared->look(
            [&](Reader& books) { return listPage(books, spec, query, place, skipped, rowsMax); });
    }

    static ListQuery filtered(const ListSpec& spec, const QString& text)
    {
        const auto conditions = parseFilter(text, spec, {.today = workflows::sampleDay()});
        SampleOffice::done(conditions);
        return {spec.sortedBy, spec.isDescending, *conditions};
    }

    static std::vector<ListRow> all(const ListSpec& spec, const QString& filter = {})
    {
        return page(spec, filtered(spec, filter), {}, 0, 100'000);
    }

    static QString text(const ListSpec& spec, const ListRow& row, const char* key)
    {
        const ListColumn* const column = spec.column(QString::fromLatin1(key));
        return std::get<QString>(
            row.values[static_cast<std::size_t>(column - spec.columns.data())]);
    }

    /// The totals of `size` are what the rows come to, each currency for itself.
    static void expectTotals(const ListSpec& spec, const std::vector<ListRow>& rows,
                             const ListSize& size)
    {
        for (const ListTotal& total : size.totals) {
            std::int64_t sum = 0;
            for (const ListRow& row : rows)
                if (total.currency.isEmpty() || text(spec, row, "currency") == total.currency)
                    sum += std::get<std::int64_t>(row.values[spec.indexOf(total.column)]);
            EXPECT_EQ(total.minor, sum) << qPrintable(total.column + total.currency);
        }
    }

    /// Each row is in one group, and each group opens to the rows it counts.
    static void expectGroups(const ListSpec& spec, const ListGrouping& grouping)
    {
        ListQuery query{spec.sortedBy, spec.isDescending, {}};
        const auto groups =
            shared->look([&](Reader& books) { return listGroups(books, spec, query, grouping); });
        std::int64_t count = 0;
        for (const ListGroup& group : groups) {
            count += group.size.rowCount;
            query.conditions = conditionsOf(spec, grouping, group.value);
            const auto rows = page(spec, query, {}, 0, 100'000);
            EXPECT_EQ(group.size.rowCount, static_cast<std::int64_t>(rows.size()))
                << qPrintable(group.value);
            expectTotals(spec, rows, group.size);
        }
        EXPECT_EQ(count, static_cast<std::int64_t>(all(spec).size()));
    }

    /// The rows of an extract as CSV.
    static QByteArray csvOf(const ListExtract& extract)
    {
        QByteArray csv;
        QBuffer buffer(&csv);
        buffer.open(QIODevice::WriteOnly);
        sheets::CsvSheet sheet(buffer);
        shared->look([&](Reader& books) {
            return exportList(books, extract, sheet, [](std::int64_t) { return true; });
        });
        return csv;
    }

    static inline std::unique_ptr<SampleOffice> shared;
};

std::vector<std::int64_t> idsOf(const std::vector<ListRow>& rows)
{
    std::vector<std::int64_t> ids;
    for (const ListRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

TEST_F(ListsTest, PageByKeyInTheOrderOfEveryColumn)
{
    for (const ListSpec& spec : reports::allLists()) {
        for (const ListColumn& column : spec.columns) {
            for (const bool isDescending : {false, true}) {
                SCOPED_TRACE(testing::Message() << spec.name << " by " << column.key);
                const ListQuery query{QString::fromLatin1(column.key), isDescending, {}};
                const auto whole = page(spec, query, {}, 0, 100'000);
                std::vector<ListRow> paged;
                std::optional<ListPlace> place;
                while (true) {
                    const auto some = page(spec, query, place, 0, 7);
                    paged.insert(paged.end(), some.begin(), some.end());
                    if (some.size() < 7)
                        break;
                    place = placeOf(spec, query, some.back());
                }
                EXPECT_GT(whole.size(), 0U);
                EXPECT_EQ(idsOf(paged), idsOf(whole));
            }
        }
    }
}

TEST_F(ListsTest, SkipRowsAfterAPlace)
{
    const ListSpec spec = reports::orderList();
    const ListQuery query{spec.sortedBy, spec.isDescending, {}};
    const auto whole = page(spec, query, {}, 0, 100);
    ASSERT_GT(whole.size(), 6U);

    const auto later = page(spec, query, placeOf(spec, query, whole[1]), 3, 1);

    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later.front().id, whole[5].id);
}

TEST_F(ListsTest, CountAndAddUpWhatTheyShow)
{
    for (const ListSpec& spec : reports::allLists()) {
        SCOPED_TRACE(spec.name);
        const auto rows = all(spec);
        const ListSize size = shared->look([&](Reader& books) {
            return listSize(books, spec, {spec.sortedBy, spec.isDescending, {}});
        });
        EXPECT_EQ(size.rowCount, static_cast<std::int64_t>(rows.size()));
        expectTotals(spec, rows, size);
    }
}

TEST_F(ListsTest, GroupByEveryColumnThatCanBeAndLoseNothing)
{
    for (const ListSpec& spec : reports::allLists()) {
        for (const ListColumn& column : spec.columns) {
            if (!isGroupable(column))
                continue;
            for (const ListPeriod period : {ListPeriod::Month, ListPeriod::Year}) {
                SCOPED_TRACE(testing::Message() << spec.name << " by " << column.key);
                expectGroups(spec, {QString::fromLatin1(column.key), period});
            }
        }
    }
}

TEST_F(ListsTest, TellTheIdsOfAStretchOfRows)
{
    const ListSpec spec = reports::orderList();
    const ListQuery query{spec.sortedBy, spec.isDescending, {}};
    const auto whole = idsOf(page(spec, query, {}, 0, 100));
    ASSERT_GT(whole.size(), 6U);

    const auto some =
        shared->look([&](Reader& books) { return listIds(books, spec, query, 2, 3); });

    EXPECT_EQ(some, std::vector(whole.begin() + 2, whole.begin() + 5));
}

TEST_F(ListsTest, FilterByWordColumnAmountAndDay)
{
    const ListSpec spec = reports::invoiceList();
    const auto rows = all(spec);
    ASSERT_FALSE(rows.empty());
    const QString customer = text(spec, rows.front(), "customer");
    const QString day = text(spec, rows.front(), "issued_on");
    const auto counted = [&](auto holds) { return std::ranges::count_if(rows, holds); };
    const auto isOfCustomer = [&](const ListRow& row) {
        return text(spec, row, "customer") == customer;
    };

    EXPECT_EQ(all(spec, u"customer:\"%1\""_s.arg(customer.toUpper())).size(),
              static_cast<std::size_t>(counted(isOfCustomer)));
    EXPECT_EQ(all(spec, u"-cust:\"%1\""_s.arg(customer)).size(),
              rows.size() - static_cast<std::size_t>(counted(isOfCustomer)));
    EXPECT_EQ(all(spec, u"issued:%1"_s.arg(day)).size(),
              static_cast<std::size_t>(counted(
                  [&](const ListRow& row) { return text(spec, row, "issued_on") == day; })));
    EXPECT_EQ(all(spec, u"issued:%1"_s.arg(day.left(4))).size()
                  + all(spec, u"issued<%1-01-01"_s.arg(day.left(4))).size(),
              rows.size());
    const auto grossAt =
        static_cast<std::size_t>(spec.column(u"gross_minor"_s) - spec.columns.data());
    EXPECT_EQ(all(spec, u"gross>1,000.00"_s).size(),
              static_cast<std::size_t>(counted([&](const ListRow& row) {
                  return std::get<std::int64_t>(row.values[grossAt]) > 1'000'00;
              })));
    EXPECT_TRUE(all(spec, u"100%"_s).empty()) << "a percent sign is a letter like others";
}

TEST_F(ListsTest, FilterWithoutRegardToCaseInEveryScript)
{
    const auto count = [](const ListSpec& spec, const QString& filter) {
        return all(spec, filter).size();
    };
    for (const QString& filter : {u"überlinger"_s, u"ÜBERLINGER"_s, u"HÖFE"_s, u"Ü"_s,
                                  u"name:hÖF"_s, u"журнал"_s, u"НЕВА"_s})
        EXPECT_EQ(count(reports::partyList(), filter), 1U) << qPrintable(filter);
    for (const QString& filter : {u"übertrag"_s, u"Übertrag"_s, u"ÜBERTRAG"_s, u"ü"_s})
        EXPECT_EQ(count(reports::entryList(), filter), 1U) << qPrintable(filter);
}

// The index only says where to look: what is found is what reading every row would find.
TEST_F(ListsTest, FindByAnIndexWhatReadingEveryRowFinds)
{
    const ListSpec spec = reports::entryList();
    ListSpec readThrough = spec;
    readThrough.holdingSql.clear();
    const QString reference = text(spec, all(spec, u"reference:-"_s).front(), "reference");
    std::set<std::size_t> counts;
    for (const QString& filter : {u"journal:SAL"_s,
                                  u"sale"_s,
                                  u"INVOICE"_s,
                                  reference,
                                  u"reference=%1"_s.arg(reference),
                                  reference.mid(1, 4).toLower(),
                                  u"zzz"_s,
                                  u"\"a b\""_s,
                                  u"%%%"_s,
                                  u"___"_s,
                                  u"\\\\\\"_s,
                                  u"'''"_s,
                                  u"in"_s,
                                  u"text:ent sal"_s,
                                  u"-sale"_s,
                                  u"source:manual"_s,
                                  u"ÄÖÜ"_s,
                                  u"übertrag"_s,
                                  u"\U0001F600\U0001F600\U0001F600"_s,
                                  u"number>10 opening"_s}) {
        SCOPED_TRACE(qPrintable(filter));
        const auto found = all(spec, filter);
        EXPECT_EQ(idsOf(found), idsOf(all(readThrough, filter)));
        counts.insert(found.size());
        const ListQuery query = filtered(spec, filter);
        const ListSize size =
            shared->look([&](Reader& books) { return listSize(books, spec, query); });
        EXPECT_EQ(size.rowCount, static_cast<std::int64_t>(found.size()));
    }
    EXPECT_GT(counts.size(), 5U) << "the filters find nothing, and show nothing";
}

TEST_F(ListsTest, RefuseAFilterThatMeansNothing)
{
    const ListSpec spec = reports::invoiceList();
    const FilterSetting setting{.today = workflows::sampleDay()};

    const auto unknown = parseFilter(u"colour:red"_s, spec, setting);
    const auto unreadable = parseFilter(u"gross>many"_s, spec, setting);
    const auto tooLong = parseFilter(u"a b c d e f g h i j k l m n o p q"_s, spec, setting);

    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &errors::filterColumnUnknown);
    ASSERT_FALSE(unreadable);
    EXPECT_EQ(unreadable.error().code, &errors::filterValueUnreadable);
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, &errors::filterTooLong);
}

TEST_F(ListsTest, LeaveAsCsvWithPlainNumbersAndWithoutFormulas)
{
    const ListSpec spec = reports::orderList();

    const QByteArray csv = csvOf(wholeExtract(spec, {spec.sortedBy, spec.isDescending, {}}, eur));

    const QList<QByteArray> lines = csv.trimmed().split('\n');
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(all(spec).size()) + 1);
    EXPECT_TRUE(lines.front().startsWith("\xef\xbb\xbfnumber,customer,ordered_on"));
    EXPECT_TRUE(QString::fromUtf8(lines[1]).contains(QRegularExpression(u"\\d+\\.\\d\\d,"_s)));
}

TEST_F(ListsTest, LeaveWithTheColumnsAndRowsThatAreSeenOnly)
{
    const ListSpec spec = reports::orderList();
    const auto rows = all(spec);
    ListExtract extract = wholeExtract(spec, {spec.sortedBy, spec.isDescending, {}}, eur);
    extract.columns = {u"customer"_s, u"number"_s};
    extract.heads = {u"Customer, name"_s, u"=Number"_s};
    extract.only = {rows[1].id, rows[4].id};

    const QList<QByteArray> lines = csvOf(extract).trimmed().split('\n');

    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].trimmed(), "\xef\xbb\xbf\"Customer, name\",'=Number");
    EXPECT_TRUE(lines[1].trimmed().endsWith(text(spec, rows[1], "number").toUtf8()));
    EXPECT_TRUE(lines[2].trimmed().endsWith(text(spec, rows[4], "number").toUtf8()));
}

TEST_F(ListsTest, StopLeavingWhenAsked)
{
    const ListSpec spec = reports::orderList();
    QByteArray csv;
    QBuffer buffer(&csv);
    buffer.open(QIODevice::WriteOnly);
    sheets::CsvSheet sheet(buffer);

    const auto done = shared->maker.read(spec.view, [&](Reader& books) {
        return exportList(books, wholeExtract(spec, {spec.sortedBy, spec.isDescending, {}}, eur),
                          sheet, [](std::int64_t) { return false; });
    });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, &errors::exportStopped);
}

TEST_F(ListsTest, FindTheirFirstRowsByAnIndex)
{
    if (shared->database->dialect() != Dialect::Sqlite)
        GTEST_SKIP() << "the plans of SQLite are the same with few rows and with many";
    for (const ListSpec& spec : reports::allLists()) {
        // A row an item at most, some a year, one a backup; plans and things a company has few of.
        const QStringList small{u"inventory.stock"_s,     u"hr.holidays"_s,
                                u"office.anchors"_s,      u"schedules.schedules"_s,
                                u"schedules.deferrals"_s, u"assets.assets"_s,
                                u"loans.loans"_s,         u"budgets.budgets"_s};
        if (small.contains(QString::fromLatin1(spec.name)))
            continue;
        const ListColumn* column = spec.column(spec.sortedBy);
        if (column->sortKey)
            column = spec.column(QString::fromLatin1(column->sortKey));
        const QString direction = spec.isDescending ? u" DESC"_s : QString();
        const QString sql =
            u"EXPLAIN QUERY PLAN SELECT * FROM (%1) AS list ORDER BY list.%2%3, list.id%3"_s.arg(
                shared->database->catalog().text(spec.sql), QString::fromLatin1(column->key),
                direction);
        const auto read = shared->database->eachOf(sql, {}, [&](const Row& row) {
            const QString step = row.text("detail");
            EXPECT_FALSE(step.contains(u"TEMP B-TREE"_s) || step.contains(u"AUTOMATIC"_s))
                << spec.name << ": " << qPrintable(step);
        });
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
    }
}

} // namespace
} // namespace tandem::test
