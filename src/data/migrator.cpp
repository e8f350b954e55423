#include "data/migrator.h"

#include "base/check.h"
#include "data/errors.h"
#include "data/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> readMigrations()
{
    std::vector<Migration> all;
    const QDir folder(u":/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        require(file.open(QIODevice::ReadOnly), "a migration can be read");
        const QByteArray bytes = file.readAll();
        all.push_back({.version = name.section(u'_', 0, 0).toInt(),
                       .name = name,
                       .source = QString::fromUtf8(bytes),
                       .checksum = QString::fromLatin1(
                           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())});
    }
    return all;
}

/// On PostgreSQL the changed rows of audited tables are noted by triggers; SQLite has a hook.
QStringList auditTriggers(const Migration& migration)
{
    QStringList statements;
    for (const QString& line : migration.source.split(u'\n')) {
        if (!line.startsWith(u"-- audited: "_s))
            continue;
        for (const QString& table : line.mid(12).split(u' ', Qt::SkipEmptyParts))
            statements += u"CREATE TRIGGER %1_is_audited AFTER INSERT OR UPDATE OR DELETE ON %1 "
                          "FOR EACH ROW EXECUTE FUNCTION note_touched_row()"_s.arg(table);
    }
    return statements;
}

Result<> apply(Database& database, const Migration& migration)
{
    Driver& driver = database.driver();
    TANDEM_CHECK(driver.run(u"BEGIN"_s));
    const auto steps = [&]() -> Result<> {
        for (const QString& statement : migrationStatements(migration.source, database.dialect()))
            TANDEM_CHECK(driver.run(statement));
        if (database.dialect() == Dialect::Postgresql)
            for (const QString& statement : auditTriggers(migration))
                TANDEM_CHECK(driver.run(statement));
        TANDEM_CHECK(database.execute(u"data.schema:record"_s, {{"version", migration.version},
                                                                {"name", migration.name},
                                                                {"checksum", migration.checksum}}));
        if (database.dialect() == Dialect::Sqlite)
            TANDEM_CHECK(driver.run(u"PRAGMA user_version = %1"_s.arg(migration.version)));
        return driver.commit();
    };
    auto done = steps();
    if (!done)
        driver.rollback();
    return done;
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all = readMigrations();
    return all;
}

int newestSchemaVersion()
{
    return migrations().back().version;
}

const QMap<QString, TableCover>& tableCovers()
{
    static const QMap<QString, TableCover> covers = [] {
        const std::array tags{std::pair{u"-- audited: "_s, TableCover::Audited},
                              std::pair{u"-- chained: "_s, TableCover::Chained},
                              std::pair{u"-- derived: "_s, TableCover::Derived},
                              std::pair{u"-- scratch: "_s, TableCover::Scratch}};
        QMap<QString, TableCover> found;
        for (const Migration& migration : migrations())
            for (const QString& line : migration.source.split(u'\n'))
                for (const auto& [tag, cover] : tags)
                    if (line.startsWith(tag))
                        for (const QString& table : line.mid(tag.size()).split(u' '))
                            found.insert(table.trimmed(), cover);
        return found;
    }();
    return covers;
}

Result<> migrate(Database& database)
{
    Driver& driver = database.driver();
    if (database.config().access == SqliteAccess::Read)
        return {};
    TANDEM_CHECK(driver.run(expandTypes(u"CREATE TABLE IF NOT EXISTS schema_migration ("
                                        "id {id}, name {text} UNIQUE, checksum {text}) {strict}"_s,
                                        database.dialect())));
    QMap<int, QString> applied;
    TANDEM_CHECK(database.each(u"data.schema:applied"_s, {}, [&](const Row& row) {
        applied.insert(static_cast<int>(row.integer("id")), row.text("checksum"));
    }));
    if (!applied.isEmpty() && applied.lastKey() > newestSchemaVersion())
        return fail(errors::newerFile,
                    {QString::number(applied.lastKey()), QString::number(newestSchemaVersion())});
    for (const Migration& migration : migrations()) {
        const auto found = applied.constFind(migration.version);
        if (found == applied.constEnd())
            TANDEM_CHECK(apply(database, migration));
        else if (*found != migration.checksum)
            return fail(errors::migrationChanged, {migration.name});
    }
    return {};
}

Result<QString> schemaFingerprint(Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TANDEM_CHECK(database.each(u"data.schema:definitions"_s, {}, [&](const Row& row) {
        hash.addData(row.text("definition").toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tandem
