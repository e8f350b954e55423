#include "data/server_database.h"

#include "data/errors.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QUrl>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// The address of a database that no server has yet, for a login of its own.
class ServerDatabase : public testing::Test {
protected:
    void SetUp() override
    {
        if (wantedDialect() == Dialect::Sqlite)
            GTEST_SKIP() << "set TANDEM_TEST_DATABASE=postgresql and TANDEM_TEST_SERVER";
        m_there = serverWithoutBooks().location;
        m_missing = QString(m_there).replace(
            QUrl(m_there).path(), u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name())));
        drop();
    }
    void TearDown() override
    {
        if (!m_there.isEmpty())
            drop();
    }

    static QString name()
    {
        return u"tandem made \"%1\""_s.arg(QCoreApplication::applicationPid());
    }
    static QString role() { return u"tandem_poor_%1"_s.arg(QCoreApplication::applicationPid()); }
    void run(const QString& sql)
    {
        const auto database = Database::open(DatabaseConfig::at(m_there));
        require(database.has_value() && (*database)->driver().run(sql), "the server obeys");
    }
    void drop()
    {
        run(u"DROP DATABASE IF EXISTS \"%1\""_s.arg(name().replace(u'"', u"\"\""_s)));
        run(u"DROP ROLE IF EXISTS "_s + role());
    }
    QString as(const QString& role) const
    {
        return QString(m_missing).replace(u"user=tandem"_s, u"user="_s + role);
    }

    QString m_there;
    QString m_missing;
};

TEST_F(ServerDatabase, IsMissedByWhoOnlyOpensBooks)
{
    const auto opened = Database::open(DatabaseConfig::at(m_missing));

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, &errors::databaseMissing);
    EXPECT_EQ(opened.error().arguments, QStringList{name()});
}

TEST_F(ServerDatabase, IsMadeInUnicodeByWhoMakesBooks)
{
    DatabaseConfig config = DatabaseConfig::at(m_missing);
    config.access = SqliteAccess::Create;

    const auto opened = Database::open(config);

    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    QString encoding;
    const auto read = (*opened)->eachOf(u"SELECT getdatabaseencoding() AS name"_s, {},
                                        [&](const Row& row) { encoding = row.text("name"); });
    ASSERT_TRUE(read);
    EXPECT_EQ(encoding, u"UTF8"_s);
}

TEST_F(ServerDatabase, IsNotMadeByALoginThatMayNotWhichLearnsTheCommand)
{
    run(u"CREATE ROLE %1 LOGIN"_s.arg(role()));

    const auto made = createServerDatabase(DatabaseConfig::at(as(role())));

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &errors::databaseNotMade);
    const QString command = made.error().arguments.value(2);
    EXPECT_TRUE(command.startsWith(u"createdb --encoding=UTF8 --template=template0 "_s));
    EXPECT_TRUE(command.contains(u" --owner=%1 '"_s.arg(role()))) << qPrintable(command);
    EXPECT_TRUE(command.endsWith(u" '%1'"_s.arg(name()))) << qPrintable(command);
}

TEST_F(ServerDatabase, IsNotLookedForByAStranger)
{
    const auto opened = Database::open(DatabaseConfig::at(as(u"tandem_nobody"_s)));

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, &errors::loginRefused) << qPrintable(opened.error().detail);
    EXPECT_EQ(opened.error().arguments, QStringList{u"tandem_nobody"_s});
}

} // namespace
} // namespace tandem::test
