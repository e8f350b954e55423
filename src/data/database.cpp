#include "data/database.h"

#include "data/errors.h"
#include "data/login_name.h"
#include "data/migrator.h"
#include "data/postgres_driver.h"
#include "data/schema.h"
#include "data/server_database.h"

#include <QRegularExpression>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> auditedTables()
{
    QSet<QString> tables;
    for (const auto& [table, cover] : tableCovers().asKeyValueRange())
        if (cover == TableCover::Audited)
            tables.insert(table);
    return tables;
}

} // namespace

DatabaseConfig DatabaseConfig::at(const QString& location)
{
    const bool isServer =
        location.startsWith(u"postgresql://"_s) || location.startsWith(u"postgres://"_s);
    return {.dialect = isServer ? Dialect::Postgresql : Dialect::Sqlite, .location = location};
}

QString DatabaseConfig::shownName(const QString& location)
{
    static const QRegularExpression secret(u"(//[^:/@]*):[^@]*@"_s);
    return QString(location).replace(secret, u"\\1@"_s);
}

bool DatabaseConfig::isOpenToLogins() const
{
    return dialect == Dialect::Postgresql && !namesUser(location);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseConfig& config)
{
    std::unique_ptr<Database> database(new Database(config));
    if (config.dialect == Dialect::Sqlite) {
        TANDEM_TRY(database->m_driver,
                   SqliteDriver::open(config.location, config.access, auditedTables()));
    } else {
        QString role;
        if (!config.userName.isEmpty() && config.isOpenToLogins()) {
            TANDEM_TRY(role, loginName(config.location, config.userName));
        }
        auto driver = PostgresDriver::open(config.location, config.password, role);
        if (!driver && driver.error().code == &errors::databaseMissing
            && config.access == SqliteAccess::Create) {
            TANDEM_CHECK(createServerDatabase(config));
            driver = PostgresDriver::open(config.location, config.password, role);
        }
        TANDEM_TRY(database->m_driver, std::move(driver));
        database->m_isLogin = !role.isEmpty();
    }
    TANDEM_CHECK(migrate(*database));
    return database;
}

} // namespace tandem
