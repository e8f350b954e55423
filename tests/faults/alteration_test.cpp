#include "data/sqlite_driver.h"
#include "full_book.h"
#include "support/raw_sql.h"
#include "support/tamper.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;
using Alteration = test::Tamperer::Alteration;

class AlterationTest : public ::testing::Test {
protected:
    /// Alters one value of one row, and expects verify to name it. Then puts it back.
    void expectNamed(const QString& table, std::int64_t row, const QString& column,
                     const QString& kind, Alteration alteration)
    {
        const std::int64_t before = row;
        const auto putBack = m_tamperer->alter(table, row, column, kind, alteration);
        if (!putBack) {
            ++refusedCount;
            return;
        }
        const Result<Verification> outcome = m_book.verified();
        const auto isIt = [&](const Finding& finding) {
            return finding.table == table && (finding.row == row || finding.row == before)
                   && finding.column == column;
        };
        EXPECT_TRUE(outcome && std::ranges::any_of(outcome->findings, isIt))
            << qPrintable(u"%1 %2 %3 was altered (%4)\n"_s.arg(table).arg(row).arg(column).arg(
                   static_cast<int>(alteration)))
            << shown(outcome);
        (*putBack)();
        ++alteredCount;
    }

    static std::string shown(const Result<Verification>& outcome)
    {
        if (!outcome)
            return (outcome.error().text() + outcome.error().detail).toStdString();
        QString text;
        for (const Finding& finding : outcome->findings)
            text += u"%1 %2 %3: %4\n"_s.arg(finding.table)
                        .arg(finding.row)
                        .arg(finding.column, finding.what);
        return text.toStdString();
    }

    FullBook m_book;
    std::optional<test::Tamperer> m_tamperer; ///< From its beginning on, no rule holds.
    int alteredCount = 0;
    int refusedCount = 0; ///< By the database itself: such a value cannot be there.
};

TEST_F(AlterationTest, IsTriedOnBooksWithRowsInEveryTable)
{
    EXPECT_EQ(m_book.emptyTables(), QStringList());
}

TEST_F(AlterationTest, OfNothingIsFoundInBooksThatTandemWrote)
{
    const Result<Verification> outcome = m_book.verified();

    ASSERT_TRUE(outcome) << shown(outcome);
    EXPECT_TRUE(outcome->findings.empty()) << shown(outcome);
    EXPECT_EQ(outcome->unproven, QStringList());
}

TEST_F(AlterationTest, OfAnyColumnOfAnyTableIsFoundAndNamed)
{
    m_tamperer.emplace(m_book.database());
    for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
        if (cover == TableCover::Scratch)
            continue;
        for (const auto& [column, kind] : m_tamperer->columnsOf(table))
            for (const std::int64_t row : m_tamperer->newestRows(table, column))
                for (const Alteration alteration : {Alteration::Other, Alteration::Empty})
                    expectNamed(table, row, column, kind, alteration);
    }
    EXPECT_GT(alteredCount, 800);
    std::cout << alteredCount << " values altered and named; " << refusedCount
              << " more the database refused\n";
}

TEST_F(AlterationTest, OfTheFullTextIndexIsFound)
{
    Database& books = m_book.database();
    if (books.dialect() != Dialect::Sqlite)
        GTEST_SKIP() << "the index of PostgreSQL is the database's own";
    auto* const file = static_cast<SqliteDriver&>(books.driver()).handle();
    ASSERT_EQ(sqlite3_db_config(file, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr), SQLITE_OK);
    const auto tablesFound = [&](const QString& sql) {
        EXPECT_TRUE(test::rawSql(books, sql));
        QStringList tables;
        if (const auto outcome = m_book.verified())
            for (const Finding& finding : outcome->findings)
                tables += finding.table;
        return tables;
    };

    EXPECT_EQ(tablesFound(u"UPDATE search_index_config SET v = 5"_s),
              QStringList{u"search_index_config"_s});
    EXPECT_EQ(tablesFound(u"UPDATE search_index_config SET v = 4"_s), QStringList());
    EXPECT_EQ(tablesFound(u"DELETE FROM search_index_docsize WHERE id = "
                          "(SELECT MAX(id) FROM search_index_docsize)"_s),
              QStringList{u"search_entry"_s});
}

} // namespace
} // namespace tandem::faults
