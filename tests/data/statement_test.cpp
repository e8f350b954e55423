#include "base/check.h"
#include "data/errors.h"
#include "data/schema.h"
#include "support/raw_sql.h"
#include "support/test_database.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

TEST(Statements, OfTheCatalogAllPrepare)
{
    const auto books = test::openEmptyBooks();
    for (const QString& name : books->catalog().names()) {
        const auto prepared = books->driver().prepare(name, books->catalog().text(name));
        // Types that PostgreSQL cannot guess come with the values that are bound.
        const bool isOnlyUntyped = !prepared
                                   && (prepared.error().detail.contains(u"42P08"_s)
                                       || prepared.error().detail.contains(u"42P18"_s)
                                       || prepared.error().detail.contains(u"42725"_s));
        EXPECT_TRUE(prepared || isOnlyUntyped)
            << qPrintable(name) << ": " << (prepared ? "" : qPrintable(prepared.error().detail));
    }
}

// SQLite once took the condition of a partial index (source_id > 0) for a range to read, where the
// statement asked for one value (source_id = :source_id). Identifiers (id) are passed over: what
// stands above one and what is one stand side by side in statements of several tables.
TEST(Statements, ReadNoRangeWhereTheyAskForOneValue)
{
    const auto books = test::openEmptyBooks();
    if (books->dialect() != Dialect::Sqlite)
        GTEST_SKIP() << "the plans of PostgreSQL follow the numbers of rows";
    static const QRegularExpression parameter(u"(?<![\\w':]):[a-z_]\\w*"_s);
    static const QRegularExpression range(u"AND (\\w+_\\w+)>\\?"_s);
    int searches = 0;
    for (const QString& name : books->catalog().names()) {
        QString text = books->catalog().text(name);
        const QString plain = u"EXPLAIN QUERY PLAN "_s + text.replace(parameter, u"1"_s);
        ASSERT_TRUE(books->eachOf(plain, {}, [&](const Row& row) {
            const QString step = row.text("detail");
            searches += step.startsWith(u"SEARCH"_s) ? 1 : 0;
            const auto found = range.match(step);
            EXPECT_FALSE(found.hasMatch()
                         && books->catalog().text(name).contains(found.captured(1) + u" = :"_s))
                << qPrintable(name) << ": " << qPrintable(step);
        })) << qPrintable(name);
    }
    EXPECT_GT(searches, 100);
}

TEST(Statements, NeverDeleteSilentlyByReplacing)
{
    const auto books = test::openEmptyBooks();
    for (const QString& name : books->catalog().names())
        EXPECT_FALSE(books->catalog().text(name).contains(u"OR REPLACE"_s)) << qPrintable(name);
}

TEST(Statements, ThatFailSpoilTheirChange)
{
    const auto books = test::openEmptyBooks();
    Driver& driver = books->driver();
    ASSERT_TRUE(driver.beginChange());

    const auto failed = books->execute(u"office.pen:set_next_key"_s, {{"next_key", -1}});
    const auto committed = driver.commit();
    driver.rollback();

    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, &errors::constraintRefused);
    EXPECT_FALSE(committed);
}

TEST(Statements, AreStoppedFromAnotherThread)
{
    const auto books = test::openEmptyBooks();
    const QString endless =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
        "SELECT COUNT(*) AS count FROM n"_s;
    ASSERT_TRUE(books->driver().beginRead());
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        books->driver().interrupt();
    });

    const auto stopped = books->eachOf(endless, {}, [](const Row&) {});
    stopper.join();
    books->driver().rollback();

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, &errors::interrupted);
    EXPECT_TRUE(books->eachOf(u"SELECT 1 AS one"_s, {}, [](const Row&) {}));
}

TEST(Changes, OfWholeTablesAreNotedRowByRow)
{
    const auto books = test::openEmptyBooks();
    Driver& driver = books->driver();
    ASSERT_TRUE(driver.beginChange());
    ASSERT_TRUE(test::rawSql(*books, u"INSERT INTO role (id, name, version) VALUES (1, 'a', 1), "
                                     "(2, 'b', 1)"_s));
    ASSERT_TRUE(driver.commit());

    ASSERT_TRUE(driver.beginChange());
    ASSERT_TRUE(test::rawSql(*books, u"DELETE FROM role"_s));
    const auto touched = driver.touchedRows();
    driver.rollback();

    ASSERT_TRUE(touched);
    EXPECT_EQ(*touched, (std::vector<TouchedRow>{{u"role"_s, 1}, {u"role"_s, 2}}));
}

TEST(Rows, ThrowWhereAColumnIsAbsentOrEmpty)
{
    const auto books = test::openEmptyBooks();
    const auto read = [&](auto look) {
        return books->eachOf(u"SELECT CAST(NULL AS TEXT) AS void_one, 'x' AS full_one"_s, {}, look);
    };

    EXPECT_THROW((void)read([](const Row& row) { (void)row.text("void_one"); }), BrokenInvariant);
    EXPECT_THROW((void)read([](const Row& row) { (void)row.text("missing"); }), BrokenInvariant);
    EXPECT_TRUE(read([](const Row& row) { EXPECT_EQ(row.textOrEmpty("void_one"), QString()); }));
}

TEST(Rows, BringEveryKindOfValueBack)
{
    const auto books = test::openEmptyBooks();
    const QString text = u"Ünï 'quoted' \"x\" :name \\ \n\t𝄞"_s;
    const QByteArray bytes("\0\1\xff'\\x", 6);
    const QDate day(2024, 2, 29);
    const std::int64_t number = std::numeric_limits<std::int64_t>::min();
    const bool isSqlite = books->dialect() == Dialect::Sqlite;
    const QString select = isSqlite
                               ? u"SELECT :text AS a, :bytes AS b, :day AS c, :number AS d"_s
                               : u"SELECT CAST(:text AS TEXT) AS a, CAST(:bytes AS BYTEA) AS b, "
                                 "CAST(:day AS DATE) AS c, CAST(:number AS BIGINT) AS d"_s;
    int seen = 0;

    const auto read =
        books->eachOf(select, {{"text", text}, {"bytes", bytes}, {"day", day}, {"number", number}},
                      [&](const Row& row) {
                          ++seen;
                          EXPECT_EQ(row.text("a"), text);
                          EXPECT_EQ(row.bytes("b"), bytes);
                          EXPECT_EQ(row.date("c"), day);
                          EXPECT_EQ(row.integer("d"), number);
                      });

    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(seen, 1);
}

// A list that is asked anew interrupts its query, which may be over by then: what ends the read was
// interrupted in its place, and the next read could not begin.
TEST(Statements, LeaveNoTransactionOpenHoweverTheyAreInterrupted)
{
    const auto books = test::openEmptyBooks();
    Driver& driver = books->driver();
    std::atomic<bool> isOver = false;
    std::atomic<bool> isReading = false;
    std::thread impatient([&] {
        while (!isOver)
            if (isReading)
                driver.interrupt();
    });
    int begun = 0;
    QStringList wrong;
    for (int round = 0; round < 2'000 && wrong.isEmpty(); ++round) {
        const auto read = driver.beginRead();
        begun += read ? 1 : 0;
        if (!read && read.error().code != &errors::interrupted)
            wrong += read.error().text() + read.error().detail;
        isReading = true;
        driver.rollback();
        isReading = false;
    }
    isOver = true;
    impatient.join();

    EXPECT_EQ(wrong, QStringList());
    EXPECT_GT(begun, 500);
    EXPECT_TRUE(driver.beginRead());
    driver.rollback();
}

} // namespace
} // namespace tandem
