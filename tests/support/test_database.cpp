#include "support/test_database.h"

#include "base/check.h"
#include "data/postgres_driver.h"

#include <QCoreApplication>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

/// The test server: makes databases from one template, and drops them all at the end.
class Server {
public:
    explicit Server(const QString& url) : m_url(url)
    {
        auto opened = PostgresDriver::open(url, {});
        require(opened.has_value(), opened ? "" : qPrintable(opened.error().text()));
        m_driver = std::move(*opened);
        const QString name = make(u"template1"_s);
        require(Database::open(DatabaseConfig::at(addressOf(name))).has_value(),
                "the template is migrated");
        m_template = name;
    }
    ~Server()
    {
        for (const QString& name : m_made)
            drop(name);
    }

    QString newBooks() { return addressOf(make(m_template)); }
    QString newDatabase() { return addressOf(make(u"template1"_s)); }

private:
    /// Login roles belong to the server and stay when their database goes.
    void drop(const QString& name)
    {
        (void)m_driver->run(u"DROP DATABASE IF EXISTS "_s + name + u" WITH (FORCE)"_s);
        (void)m_driver->run(
            u"DO $$ DECLARE one TEXT; BEGIN FOR one IN SELECT rolname FROM pg_roles "
            "WHERE starts_with(rolname, 'tandem~%1~') LOOP EXECUTE format('DROP ROLE %I', one); "
            "END LOOP; END $$"_s.arg(name));
    }
    QString make(const QString& from)
    {
        const QString name =
            u"tandem_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_count);
        const auto made = m_driver->run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, from));
        require(made.has_value(), made ? "" : qPrintable(made.error().detail));
        m_made += name;
        return name;
    }
    QString addressOf(const QString& name) const
    {
        return QString(m_url).replace(u"/postgres?"_s, u'/' + name + u'?');
    }

    QString m_url; ///< "postgresql:///postgres?host=..."
    std::unique_ptr<Driver> m_driver;
    QString m_template;
    QStringList m_made;
    int m_count = 0;
};

Server& server()
{
    static Server one(qEnvironmentVariable("TANDEM_TEST_SERVER"));
    return one;
}

} // namespace

Dialect wantedDialect()
{
    return qEnvironmentVariable("TANDEM_TEST_DATABASE") == u"postgresql"_s ? Dialect::Postgresql
                                                                           : Dialect::Sqlite;
}

DatabaseConfig emptyBooks()
{
    if (wantedDialect() == Dialect::Sqlite)
        return DatabaseConfig::at(u":memory:"_s);
    return DatabaseConfig::at(server().newBooks());
}

DatabaseConfig serverWithoutBooks()
{
    return DatabaseConfig::at(server().newDatabase());
}

std::unique_ptr<Database> openEmptyBooks()
{
    auto database = Database::open(emptyBooks());
    require(database.has_value(), database ? "" : qPrintable(database.error().detail));
    return std::move(*database);
}

} // namespace tandem::test
