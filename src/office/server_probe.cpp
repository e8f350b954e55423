#include "office/server_probe.h"

#include "data/errors.h"
#include "data/migrator.h"
#include "data/postgres_driver.h"

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

/// Why nobody was let in. libpq tells it in words alone.
Result<ServerFound> refusalOf(const Error& error)
{
    if (error.code != &errors::databaseUnavailable)
        return Failure(error);
    const QString words = error.arguments.join(u' ');
    if (words.contains(u"database \""_s) && words.contains(u"does not exist"_s))
        return ServerFound::NoDatabase;
    for (const QString& refusal :
         {u"authentication failed"_s, u"no password supplied"_s, u"not permitted to log in"_s,
          u"role \""_s, u"no pg_hba.conf entry"_s})
        if (words.contains(refusal))
            return ServerFound::LoginRefused;
    return ServerFound::Unreachable;
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
    return version < newestSchemaVersion() ? ServerFound::OlderBooks : ServerFound::Books;
}

} // namespace

Result<ServerFound> probeServer(const QString& address, const QString& password)
{
    const auto driver = PostgresDriver::open(address, password);
    return driver ? lookAround(**driver) : refusalOf(driver.error());
}

} // namespace tandem
