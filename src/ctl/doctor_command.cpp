#include "ctl/commands.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <sys/resource.h>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What was looked at, and whether it is as it should be.
struct Check {
    QString what;
    QString value;
    QString advice; ///< Empty if all is well.
};

using Checks = std::vector<Check>;

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(bytes >> 20);
}

void checkMachine(Checks& checks)
{
    checks.push_back({u"system"_s, QSysInfo::prettyProductName(), {}});
    checks.push_back({u"processor"_s, QSysInfo::currentCpuArchitecture(), {}});
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    checks.push_back({u"core dumps"_s, core.rlim_cur == 0 ? u"off"_s : u"on"_s,
                      core.rlim_cur == 0
                          ? QString()
                          : u"A crash would write passwords to disk. Set: ulimit -c 0"_s});
}

void checkFile(Checks& checks, const QString& file)
{
    const QFileInfo info(file);
    const QStorageInfo disk(info.absolutePath());
    const qint64 free = disk.bytesAvailable();
    checks.push_back({u"file system"_s, QString::fromUtf8(disk.fileSystemType()), {}});
    checks.push_back(
        {u"free space"_s, megabytes(free),
         free < (256LL << 20) ? u"Below 64 MB nothing is saved. Free some space."_s : QString()});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const bool isOpenToOthers = (info.permissions() & others) != 0;
    checks.push_back(
        {u"file permissions"_s, isOpenToOthers ? u"others may read or write"_s : u"yours alone"_s,
         isOpenToOthers ? u"Everybody here can copy the books. Set: chmod 600 "_s + file
                        : QString()});
    const QFileInfo folder(info.absolutePath());
    const bool isFolderOpen = folder.permissions().testFlag(QFile::WriteOther);
    checks.push_back(
        {u"folder permissions"_s,
         isFolderOpen ? u"everybody may write"_s : u"not everybody may write"_s,
         isFolderOpen ? u"Anybody can put another file there. Move the books."_s : QString()});
    const auto backups =
        QDir(info.absolutePath()).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    const bool isRecent =
        !backups.isEmpty()
        && backups.front().lastModified().daysTo(QDateTime::currentDateTime()) <= 7;
    checks.push_back({u"backup beside the file"_s,
                      backups.isEmpty() ? u"none"_s : backups.front().fileName(),
                      isRecent ? QString()
                               : u"None of the last week lies here. Make one, on another disk too: "
                                 "tandemctl company backup FILE"_s});
}

Result<QString> answerTo(Database& database, const QString& sql)
{
    QString answer;
    TANDEM_CHECK(database.eachOf(sql, {}, [&](const Row& row) {
        const std::string_view text = row.cursor().text(0);
        answer = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }));
    return answer;
}

/// A setting of the database, the value it should have, and what it is for.
struct Setting {
    const char* what;
    const char* sql;
    const char* wanted; ///< nullptr: only shown.
    const char* advice;
};

constexpr std::array sqliteSettings{
    Setting{"SQLite", "SELECT sqlite_version()", nullptr, ""},
    Setting{"journal", "PRAGMA journal_mode", "wal", "A power cut may lose what was saved."},
    Setting{"synchronous", "PRAGMA synchronous", "2", "A power cut may lose what was saved."},
    Setting{"foreign keys", "PRAGMA foreign_keys", "1", "Rows may refer to nothing."},
    Setting{"secure delete", "PRAGMA secure_delete", "1", "Erased data stays in the file."},
    Setting{"trusted schema", "PRAGMA trusted_schema", "0", "A file could run functions."},
    Setting{"pages", "PRAGMA quick_check(1)", "ok", "The file is damaged: restore a backup."}};

constexpr std::array postgresSettings{
    Setting{"PostgreSQL", "SHOW server_version", nullptr, ""},
    Setting{"fsync", "SHOW fsync", "on", "A power cut may damage the server's files."},
    Setting{"full_page_writes", "SHOW full_page_writes", "on", "A power cut may damage pages."},
    Setting{"synchronous_commit", "SHOW synchronous_commit", "on", "Saved changes may be lost."},
    Setting{"password encryption", "SHOW password_encryption", "scram-sha-256",
            "Passwords can be recovered from their hashes."},
    Setting{"role is superuser", "SELECT current_setting('is_superuser')", "off",
            "This login goes past every grant and trigger. Give each user a login of their own."},
    Setting{"encrypted connection",
            "SELECT CASE WHEN ssl OR client_addr IS NULL THEN 'yes' ELSE 'no' END "
            "FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE pid = pg_backend_pid()",
            "yes", "Passwords and amounts cross the network in the clear."},
    Setting{
        "index of parts of words",
        "SELECT CASE WHEN to_regclass('search_entry_by_parts') IS NULL "
        "OR to_regclass('entry_by_reference_parts') IS NULL "
        "OR to_regclass('entry_text_by_parts') IS NULL THEN 'no' ELSE 'yes' END",
        "yes",
        "Parts of words are found slowly. Let the owner run: CREATE EXTENSION pg_trgm; CREATE "
        "INDEX search_entry_by_parts ON search_entry USING gin (words gin_trgm_ops); CREATE "
        "INDEX entry_by_reference_parts ON entry USING gin (lower_case(reference) gin_trgm_ops); "
        "CREATE INDEX entry_text_by_parts ON entry_text USING gin (lower_case(text) gin_trgm_ops)"},
    Setting{"users without a login",
            "SELECT COUNT(*)::TEXT FROM app_user WHERE is_active = 1 AND NOT EXISTS (SELECT "
            "rolname FROM pg_roles WHERE rolname = 'tandem~' || current_database() || '~' || name)",
            "0", "They cannot come in by themselves. Give each one: tandemctl user passwd NAME"}};

Result<> checkDatabase(Checks& checks, Database& database)
{
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    const std::span<const Setting> settings = isSqlite ? std::span<const Setting>(sqliteSettings)
                                                       : std::span<const Setting>(postgresSettings);
    for (const Setting& setting : settings) {
        TANDEM_TRY(const QString value, answerTo(database, QString::fromLatin1(setting.sql)));
        const bool isRight = !setting.wanted || value == QLatin1StringView(setting.wanted);
        checks.push_back({QString::fromLatin1(setting.what), value,
                          isRight ? QString() : QString::fromLatin1(setting.advice)});
    }
    return {};
}

Result<ExitCode> doctor(Context& context)
{
    Checks checks;
    checkMachine(checks);
    const QString location = context.value("company", qEnvironmentVariable("TANDEM_COMPANY"));
    if (!location.isEmpty()) {
        TANDEM_TRY(Database* const database, context.database());
        if (database->dialect() == Dialect::Sqlite)
            checkFile(checks, location);
        TANDEM_CHECK(checkDatabase(checks, *database));
    }
    Listing listing = context.list({{"what"}, {"value"}, {"state"}, {"advice"}});
    for (const Check& check : checks)
        listing.add({check.what, check.value, check.advice.isEmpty() ? u"ok"_s : u"unsafe"_s,
                     check.advice});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{"doctor",
             "",
             "",
             "look at this machine, the database's settings, and what is unsafe",
             {},
             Books::None,
             &doctor}};
}

} // namespace tandem::ctl
