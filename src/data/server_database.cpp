#include "data/server_database.h"

#include "data/errors.h"
#include "data/login_name.h"
#include "data/postgres_driver.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// As a shell takes it.
QString word(const QString& text)
{
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || u"._-/"_s.contains(c);
    });
    return isPlain ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What an administrator of the server types instead.
QString commandFor(const QString& url)
{
    QString command = u"createdb --encoding=UTF8 --template=template0"_s;
    for (const auto& [option, keyword] :
         {std::pair{u" --host="_s, "host"}, {u" --port="_s, "port"}, {u" --owner="_s, "user"}})
        if (const QString value = addressPart(url, keyword); !value.isEmpty())
            command += option + word(value);
    return command + u' ' + word(databaseNamed(url));
}

Failure notMade(const QString& url, const Error& error)
{
    const QString why = error.arguments.isEmpty() ? error.detail : error.arguments.front();
    return fail(errors::databaseNotMade, {databaseNamed(url), why, commandFor(url)})
        .because(error.detail);
}

/// Every server has the one or the other.
Result<std::unique_ptr<Driver>> maintenanceOf(const DatabaseConfig& config)
{
    auto driver = PostgresDriver::open(config.location, config.password, {}, u"postgres"_s);
    if (!driver && driver.error().code == &errors::databaseMissing)
        return PostgresDriver::open(config.location, config.password, {}, u"template1"_s);
    return driver;
}

} // namespace

Result<> createServerDatabase(const DatabaseConfig& config)
{
    const QString name = databaseNamed(config.location);
    if (name.isEmpty())
        return fail(errors::databaseUnavailable, {u"the address names no database"_s});
    TANDEM_TRY(const auto driver, maintenanceOf(config));
    auto made = driver->run(u"CREATE DATABASE \"%1\" ENCODING 'UTF8' TEMPLATE template0"_s.arg(
        QString(name).replace(u'"', u"\"\""_s)));
    if (!made && made.error().code != &errors::databaseUnavailable)
        return notMade(config.location, made.error());
    return made;
}

} // namespace tandem
