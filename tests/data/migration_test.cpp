#include "data/dialect.h"
#include "data/errors.h"
#include "data/migrator.h"
#include "data/schema.h"
#include "support/golden.h"
#include "support/raw_sql.h"
#include "support/test_database.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

TEST(Migrations, ExpandToTheSameSqlAsWhenTheyWereReviewed)
{
    for (const Migration& migration : migrations())
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql}) {
            const QString path = u"tests/golden/migrations/%1.%2.sql"_s.arg(
                migration.name.section(u'.', 0, 0), dialectName(dialect));
            test::expectGolden(path, migrationStatements(migration.source, dialect).join(u"\n\n"_s)
                                         + u'\n');
        }
}

TEST(Migrations, UseNoTypeButTheWords)
{
    static const QRegularExpression column(
        u"^    \\w+ +(INTEGER|BIGINT|TEXT|BLOB|BYTEA|DATE|REAL|NUMERIC)\\b"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression table(u"^CREATE TABLE .*?^\\)"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    for (const Migration& migration : migrations())
        for (const auto& made : table.globalMatch(migration.source)) {
            const auto match = column.match(made.captured());
            EXPECT_FALSE(match.hasMatch()) << qPrintable(migration.name + match.captured());
        }
}

TEST(Migrations, NameTheCoverOfEveryTableTheyMake)
{
    const auto books = test::openEmptyBooks();
    QSet<QString> tables;
    ASSERT_TRUE(books->each(u"data.schema:tables"_s, {},
                            [&](const Row& row) { tables.insert(row.text("name")); }));
    for (const QString& table : tables) {
        if (table.startsWith(u"search_index"_s) || table.startsWith(u"entry_words_index"_s))
            continue; // full text, which follows search_entry and entry
        EXPECT_TRUE(tableCovers().contains(table)) << qPrintable(table);
    }
    for (const QString& table : tableCovers().keys())
        EXPECT_TRUE(tables.contains(table)) << qPrintable(table);
}

TEST(Migrations, SeedNoRowThatTheTrailShouldKnow)
{
    const auto books = test::openEmptyBooks();
    for (const auto& [table, cover] : tableCovers().asKeyValueRange()) {
        if (cover != TableCover::Audited)
            continue;
        int count = 0;
        ASSERT_TRUE(books->eachOf(u"SELECT id FROM "_s + table, {}, [&](const Row&) { ++count; }));
        EXPECT_EQ(count, 0) << qPrintable(table);
    }
}

TEST(Fingerprint, IsThatOfAFreshSchemaUntilSomethingIsChanged)
{
    const auto books = test::openEmptyBooks();
    const auto other = test::openEmptyBooks();
    const auto before = schemaFingerprint(*books);
    ASSERT_TRUE(before);
    EXPECT_EQ(*before, expectedFingerprint(*books).value());
    EXPECT_EQ(*before, schemaFingerprint(*other).value());

    ASSERT_TRUE(test::rawSql(*books, u"CREATE INDEX extra ON company (name)"_s));

    EXPECT_NE(schemaFingerprint(*books).value(), *before);
}

TEST(Migrations, OfBooksThatAreNewerAreRefused)
{
    const auto config = test::emptyBooks();
    if (config.location == u":memory:"_s)
        GTEST_SKIP() << "a database in memory cannot be opened twice; file_test.cpp has the file";
    const auto books = Database::open(config);
    ASSERT_TRUE(books);
    ASSERT_TRUE(test::rawSql(**books, u"INSERT INTO schema_migration (id, name, checksum) "
                                      "VALUES (9999, 'x', 'x')"_s));

    const auto again = Database::open(config);

    ASSERT_FALSE(again);
    EXPECT_STREQ(again.error().code->name, "data.newer_file");
}

TEST(Migrations, OfBooksOnAServerBeginWithACheckedBackupOrNotAtAll)
{
    if (test::wantedDialect() == Dialect::Sqlite)
        GTEST_SKIP() << "file_test.cpp has the company file";
    // Books as the schema before the newest left them.
    const int before = newestSchemaVersion() - 1;
    DatabaseConfig config = test::serverWithoutBooks();
    config.schemaVersion = before;
    {
        const auto old = Database::open(config);
        ASSERT_TRUE(old) << qPrintable(old.error().detail);
        ASSERT_TRUE(test::rawSql(**old, u"INSERT INTO setting (id, name, value) "
                                        "VALUES (1, 'witness', 'kept')"_s));
    }
    QTemporaryDir folder;
    config.schemaVersion = 0;
    config.backupFolder = u"/proc/nowhere"_s;

    const auto refused = Database::open(config);
    config.backupFolder = folder.filePath(u"new"_s);
    const auto migrated = Database::open(config);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::backupImpossible);
    ASSERT_TRUE(migrated) << qPrintable(migrated.error().detail);
    const QStringList made = QDir(config.backupFolder).entryList(QDir::Files);
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(made.front().contains(u".before-schema-"_s)) << qPrintable(made.front());
    const QString backup = QDir(config.backupFolder).filePath(made.front());
    {
        DatabaseConfig asItWas = DatabaseConfig::at(backup);
        asItWas.schemaVersion = before;
        const auto copy = Database::open(asItWas);
        ASSERT_TRUE(copy) << qPrintable(copy.error().detail);
        int found = 0;
        ASSERT_TRUE((*copy)->eachOf(u"SELECT value FROM setting WHERE name = 'witness'"_s, {},
                                    [&](const Row&) { ++found; }));
        EXPECT_EQ(found, 1);
    }
    EXPECT_TRUE(Database::open(DatabaseConfig::at(backup))) << "a restored backup is migrated";
}

} // namespace
} // namespace tandem
