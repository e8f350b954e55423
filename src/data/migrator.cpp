#include "data/migrator.h"

#include "base/check.h"
#include "data/backup.h"
#include "data/errors.h"
#include "data/schema.h"
#include "data/sha256.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Every start asks for it: QCryptographicHash takes four milliseconds over all of them.
QString checksumOf(const QByteArray& migration)
{
    Sha256 sha;
    sha.add(migration.constData(), static_cast<std::size_t>(migration.size()));
    const auto hash = sha.result();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex());
}

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
                       .checksum = checksumOf(bytes)});
    }
    return all;
}

/// The migration that made login roles, and gave the tables before it their second trigger.
constexpr int loginRolesVersion = 12;

/// On PostgreSQL the changed rows of audited tables are noted by triggers; SQLite has a hook. What
/// a login changes must stand in the trail when it is saved.
QStringList auditTriggers(const Migration& migration)
{
    const bool hasLogins = migration.version > loginRolesVersion;
    QStringList statements;
    for (const QString& line : migration.source.split(u'\n')) {
        if (!line.startsWith(u"-- audited: "_s))
            continue;
        for (const QString& table : line.mid(12).simplified().split(u' ')) {
            statements += u"CREATE TRIGGER %1_is_audited AFTER INSERT OR UPDATE OR DELETE ON %1 "
                          "FOR EACH ROW EXECUTE FUNCTION note_touched_row()"_s.arg(table);
            if (hasLogins)
                statements +=
                    u"CREATE CONSTRAINT TRIGGER stands_in_trail AFTER INSERT OR UPDATE "
                    "OR DELETE ON %1 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN "
                    "(session_user LIKE 'tandem~%') EXECUTE FUNCTION stand_in_trail()"_s.arg(table);
        }
    }
    return statements;
}

using Checksums = QMap<int, QString>; ///< Of the migrations that were applied, by number.

Result<Checksums> appliedMigrations(Database& database)
{
    Checksums applied;
    bool isEmpty = true;
    TANDEM_CHECK(database.each(u"data.schema:tables"_s, {}, [&](const Row& row) {
        isEmpty = isEmpty && row.text("name") != u"schema_migration"_s;
    }));
    if (isEmpty)
        return applied;
    TANDEM_CHECK(database.each(u"data.schema:applied"_s, {}, [&](const Row& row) {
        applied.insert(static_cast<int>(row.integer("id")), row.text("checksum"));
    }));
    return applied;
}

/// A database that holds tables, but not Tandem's, is somebody else's.
Result<> refuseForeign(Database& database)
{
    QStringList tables;
    TANDEM_CHECK(database.each(u"data.schema:tables"_s, {},
                               [&](const Row& row) { tables += row.text("name"); }));
    if (tables.isEmpty() || tables.contains(u"schema_migration"_s))
        return {};
    return fail(errors::foreignFile, {DatabaseConfig::shownName(database.config().location),
                                      u"it holds tables of another program"_s});
}

/// Only one program migrates at a time: the pen on SQLite, a lock of its own where there is no pen
/// table yet.
Result<> beginMigration(Database& database)
{
    if (database.dialect() == Dialect::Sqlite)
        return database.driver().beginChange();
    return database.driver().run(
        u"BEGIN; SELECT pg_advisory_xact_lock(hashtext('tandem migration'))"_s);
}

Result<> runStatements(Database& database, const Migration& migration)
{
    Driver& driver = database.driver();
    if (migration.version == 1)
        TANDEM_CHECK(
            driver.run(expandTypes(u"CREATE TABLE IF NOT EXISTS schema_migration (id {id}, "
                                   "name {text} UNIQUE, checksum {text}) {strict}"_s,
                                   database.dialect())));
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
    return {};
}

Result<> apply(Database& database, const Migration& migration)
{
    const auto steps = [&]() -> Result<> {
        TANDEM_CHECK(beginMigration(database));
        TANDEM_TRY(const Checksums applied, appliedMigrations(database));
        if (!applied.contains(migration.version)) // else another program was faster
            TANDEM_CHECK(runStatements(database, migration));
        return database.driver().commit();
    };
    auto done = steps();
    if (!done)
        database.driver().rollback();
    return done;
}

/// What is missing in these books, in order, up to `last`. Errors: newerFile, migrationChanged.
Result<std::vector<Migration>> missingMigrations(const Checksums& applied, int last)
{
    if (!applied.isEmpty() && applied.lastKey() > newestSchemaVersion())
        return fail(errors::newerFile,
                    {QString::number(applied.lastKey()), QString::number(newestSchemaVersion())});
    std::vector<Migration> missing;
    for (const Migration& migration : migrations()) {
        const auto found = applied.constFind(migration.version);
        if (found == applied.constEnd() && migration.version <= last)
            missing.push_back(migration);
        else if (found != applied.constEnd() && *found != migration.checksum)
            return fail(errors::migrationChanged, {migration.name});
    }
    return missing;
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
                        for (const QString& table : line.mid(tag.size()).simplified().split(u' '))
                            found.insert(table, cover);
        found.insert(u"schema_migration"_s, TableCover::Derived);
        return found;
    }();
    return covers;
}

Result<> migrate(Database& database)
{
    TANDEM_CHECK(refuseForeign(database));
    TANDEM_TRY(const Checksums applied, appliedMigrations(database));
    const int wanted = database.config().schemaVersion;
    const int last = wanted == 0 ? newestSchemaVersion() : wanted;
    TANDEM_TRY(const std::vector<Migration> missing, missingMigrations(applied, last));
    if (missing.empty())
        return {};
    if (database.config().access == SqliteAccess::Read)
        return fail(errors::olderFile, {QString::number(newestSchemaVersion())});
    if (database.isLogin())
        return fail(errors::ownerMustMigrate, {QString::number(newestSchemaVersion())});
    if (!applied.isEmpty())
        TANDEM_CHECK(backupBeforeMigration(database, applied.lastKey()));
    for (const Migration& migration : missing)
        TANDEM_CHECK(apply(database, migration));
    return database.driver().checkpoint();
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

Result<QString> expectedFingerprint(Database& database)
{
    QString& made = database.fingerprintMade();
    if (!made.isEmpty())
        return made;
    if (database.dialect() == Dialect::Sqlite) {
        TANDEM_TRY(const auto fresh, Database::open(DatabaseConfig::at(u":memory:"_s)));
        TANDEM_TRY(made, schemaFingerprint(*fresh));
        return made;
    }
    Driver& driver = database.driver();
    const auto steps = [&]() -> Result<QString> {
        TANDEM_CHECK(driver.run(u"BEGIN; CREATE SCHEMA tandem_fingerprint; "
                                "SET LOCAL search_path = tandem_fingerprint, public"_s));
        for (const Migration& migration : migrations())
            TANDEM_CHECK(runStatements(database, migration));
        return schemaFingerprint(database);
    };
    auto fingerprint = steps();
    driver.rollback();
    if (!fingerprint && fingerprint.error().code == &errors::permissionMissing)
        return QString();
    if (fingerprint)
        made = *fingerprint;
    return fingerprint;
}

} // namespace tandem
