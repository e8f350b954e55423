#include "office/server_probe.h"

#include "data/errors.h"
#include "data/migrator.h"
#include "data/postgres_driver.h"
#include "data/server_database.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Runs a named query of resources/sql on a connection whose schema nobody looked at yet.
template <class Read>
Result<> each(Driver& driver, const Catalog& catalog, const QString& name, Read read)
{
    const RowReader reader = [&](const Row& row) -> Result<> {
        read(row);
        return {};
    };
    TANDEM_CHECK(driver.execute(name, catalog.text(name), {}, &reader));
    return {};
}

/// Why nobody was let in.
Result<ServerFound> refusalOf(const Error& error)
{
    if (error.code == &errors::databaseMissing)
        return ServerFound::NoDatabase;
    if (error.code == &errors::loginRefused)
        return ServerFound::LoginRefused;
    const bool isSilent = error.code == &errors::databaseUnavailable && error.detail.isEmpty();
    if (isSilent)
        return ServerFound::Unreachable;
    return Failure(error);
}

Result<ServerFound> lookAround(Driver& driver)
{
    const Catalog catalog(Dialect::Postgresql);
    QStringList tables;
    TANDEM_CHECK(each(driver, catalog, u"data.schema:tables"_s,
                      [&](const Row& row) { tables += row.text("name"); }));
    if (!tables.contains(u"schema_migration"_s))
        return tables.isEmpty() ? ServerFound::Empty : ServerFound::OtherTables;
    std::int64_t version = 0;
    TANDEM_CHECK(each(driver, catalog, u"data.schema:applied"_s,
                      [&](const Row& row) { version = std::max(version, row.integer("id")); }));
    if (version > newestSchemaVersion())
        return ServerFound::NewerBooks;
    if (version < newestSchemaVersion())
        return ServerFound::OlderBooks;
    bool hasCompany = false; // not where making one was broken off
    TANDEM_CHECK(
        each(driver, catalog, u"office.company:load"_s, [&](const Row&) { hasCompany = true; }));
    return hasCompany ? ServerFound::Books : ServerFound::Empty;
}

} // namespace

Result<ServerFound> probeServer(const QString& address, const QString& password)
{
    const auto driver = PostgresDriver::open(address, password);
    return driver ? lookAround(**driver) : refusalOf(driver.error());
}

Result<> makeDatabase(const QString& address, const QString& password)
{
    DatabaseConfig config = DatabaseConfig::at(address);
    config.password = password;
    return createServerDatabase(config);
}

} // namespace tandem
