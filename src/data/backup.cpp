#include "data/backup.h"

#include "data/database.h"
#include "data/durable_file.h"
#include "data/errors.h"
#include "data/login_name.h"
#include "data/move.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sqlite3.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

struct CloseSqlite {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using SqlitePointer = std::unique_ptr<sqlite3, CloseSqlite>;

Result<SqlitePointer> openPlain(const QString& file, int flags)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened,
                                     flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SqlitePointer database(opened);
    if (code != SQLITE_OK)
        return fail(errors::cannotCreate, {file});
    return database;
}

constexpr int pagesAtOnce = 2'000;
constexpr int instructionsAtOnce = 100'000;

Result<> goOn(const Progress& progress, std::int64_t done, std::int64_t total)
{
    return progress ? progress(done, total) : Result<>();
}

/// Keeps what is read of the books as of one moment, as long as it lives.
class Snapshot {
public:
    explicit Snapshot(sqlite3* database) : m_database(database)
    {
        run("SAVEPOINT backup");
        run("SELECT COUNT(*) FROM sqlite_schema");
    }
    ~Snapshot() { run("RELEASE backup"); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3* m_database;
};

Result<> asResult(int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return fail(errors::diskFull, {u"64"_s});
    if (code != SQLITE_OK)
        return fail(errors::storageFailed, {QString::fromUtf8(sqlite3_errstr(code))});
    return {};
}

/// Copies all pages as of one moment; in WAL mode nobody waits for it.
Result<> copyPages(sqlite3* from, const QString& part, const Progress& progress)
{
    TANDEM_TRY(const SqlitePointer to, openPlain(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    const Snapshot snapshot(from);
    sqlite3_backup* const backup = sqlite3_backup_init(to.get(), "main", from, "main");
    if (!backup)
        return asResult(sqlite3_errcode(to.get()));
    int code = SQLITE_OK;
    Result<> wanted;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const std::int64_t total = sqlite3_backup_pagecount(backup);
        wanted = goOn(progress, total - sqlite3_backup_remaining(backup), total);
    }
    // Finishing a copy that found a lock is no error to SQLite; to a backup it is.
    const int finished = sqlite3_backup_finish(backup);
    TANDEM_CHECK(wanted);
    TANDEM_CHECK(asResult(code == SQLITE_DONE ? finished : code));
    // A backup is one file: without a log beside it until it is opened for work.
    return asResult(
        sqlite3_exec(to.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr));
}

Result<> copyBooks(Database& database, const QString& part, int schemaVersion,
                   const Progress& progress)
{
    if (database.dialect() == Dialect::Sqlite)
        return copyPages(static_cast<SqliteDriver&>(database.driver()).handle(), part, progress);
    TANDEM_TRY(const auto target, Database::open({.dialect = Dialect::Sqlite,
                                                  .location = part,
                                                  .access = SqliteAccess::Create,
                                                  .schemaVersion = schemaVersion}));
    TANDEM_CHECK(moveBooks(database, *target, progress));
    return target->driver().checkpoint();
}

void removeWithLogs(const QString& file)
{
    for (const QString& name : {file, file + u"-wal"_s, file + u"-shm"_s, file + u".pen"_s})
        QFile::remove(name);
}

/// Where backups of books on a server lie if no folder is named.
QString usualBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/tandem/backups"_s;
}

/// A file name for books on a server: that of their database.
QString nameOfServerBooks(const QString& url)
{
    static const QRegularExpression unfit(u"[^\\w.-]"_s);
    return databaseNamed(url).replace(unfit, u"_"_s);
}

/// What SQLite asks now and then while it checks.
struct Asked {
    const Progress& progress;
    Result<> answer;

    static int isStopWanted(void* itself)
    {
        auto& asked = *static_cast<Asked*>(itself);
        if (asked.answer)
            asked.answer = goOn(asked.progress, 0, 0);
        return asked.answer ? 0 : 1;
    }
};

QString unusedName(const QString& stem)
{
    int number = 1;
    while (QFileInfo::exists(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

} // namespace

namespace {

/// As backupBooks, of books whose schema is of `schemaVersion`; 0: of the newest.
Result<BackupMade> backupOlder(Database& database, const QString& target, int schemaVersion,
                               const Progress& progress)
{
    if (QFileInfo::exists(target))
        return fail(errors::fileExists, {target});
    const QString part = target + u".part"_s;
    removeWithLogs(part);
    const auto steps = [&]() -> Result<BackupMade> {
        TANDEM_CHECK(copyBooks(database, part, schemaVersion, progress));
        QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        TANDEM_CHECK(checkCompanyFile(part, progress));
        TANDEM_TRY(const QString hash, fileHash(part));
        TANDEM_CHECK(replaceFile(part, target));
        return BackupMade{target, QFileInfo(target).size(), hash};
    };
    auto made = steps();
    removeWithLogs(part);
    return made;
}

} // namespace

Result<BackupMade> backupBooks(Database& database, const QString& target, const Progress& progress)
{
    return backupOlder(database, target, 0, progress);
}

Result<> checkCompanyFile(const QString& file, const Progress& progress)
{
    TANDEM_TRY(const auto driver, SqliteDriver::open(file, SqliteAccess::Read, {}));
    Asked asked{.progress = progress, .answer = {}};
    if (progress)
        sqlite3_progress_handler(static_cast<SqliteDriver&>(*driver).handle(), instructionsAtOnce,
                                 &Asked::isStopWanted, &asked);
    QStringList complaints;
    const RowReader read = [&](const Row& row) -> Result<> {
        const std::string_view text = row.cursor().text(0);
        if (text != "ok")
            complaints += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return {};
    };
    for (const QString& check : {u"PRAGMA integrity_check(5)"_s, u"PRAGMA foreign_key_check"_s}) {
        const auto checked = driver->execute(check, check, {}, &read);
        TANDEM_CHECK(asked.answer);
        TANDEM_CHECK(checked);
    }
    if (!complaints.isEmpty())
        return fail(errors::damagedFile, {complaints.join(u"; "_s)});
    return {};
}

namespace {

Result<> copyChecked(const QString& backup, const QString& part, const Progress& progress)
{
    {
        TANDEM_TRY(const SqlitePointer from, openPlain(backup, SQLITE_OPEN_READONLY));
        TANDEM_CHECK(copyPages(from.get(), part, progress));
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return checkCompanyFile(part, progress);
}

} // namespace

Result<QString> restoreBackup(const QString& backup, const QString& target,
                              const Progress& progress)
{
    TANDEM_CHECK(checkCompanyFile(backup, progress));
    const QString part = target + u".part"_s;
    removeWithLogs(part);
    if (const auto copied = copyChecked(backup, part, progress); !copied) {
        removeWithLogs(part);
        return Failure(copied.error());
    }

    QString replaced;
    PenLock pen(target);
    if (QFileInfo::exists(target)) {
        TANDEM_CHECK(pen.take(5'000));
        // The log of the old file belongs to it, and would be read into the new one.
        replaced = unusedName(target + u".replaced-"_s);
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()})
            if (QFileInfo::exists(target + suffix)
                && !QFile::rename(target + suffix, replaced + suffix))
                return fail(errors::storageFailed, {target + suffix});
    }
    TANDEM_CHECK(replaceFile(part, target));
    return replaced;
}

Result<> backupBeforeMigration(Database& database, int version)
{
    const DatabaseConfig& config = database.config();
    if (config.location == u":memory:"_s)
        return {};
    QString stem = config.location;
    if (database.dialect() == Dialect::Postgresql) {
        const QString folder =
            config.backupFolder.isEmpty() ? usualBackupFolder() : config.backupFolder;
        if (!QDir().mkpath(folder))
            return fail(errors::backupImpossible, {folder, u"it cannot be made."_s});
        stem = folder + u'/' + nameOfServerBooks(config.location);
    }
    const auto made = backupOlder(
        database, unusedName(u"%1.before-schema-%2.backup-"_s.arg(stem).arg(version + 1)), version,
        {});
    if (made)
        return {};
    if (database.dialect() == Dialect::Sqlite)
        return Failure(made.error());
    return fail(errors::backupImpossible, {QFileInfo(stem).absolutePath(), made.error().text()})
        .because(made.error().detail);
}

} // namespace tandem
