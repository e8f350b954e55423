#include "base/check.h"
#include "data/sqlite_driver.h"
#include "data/sqlite_file.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int penWaitMs = 5'000;

/// lower_case(text): as 0024_lower_case.sql has it for PostgreSQL. SQLite's own LOWER knows ASCII
/// only.
void lowerCase(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!text)
        return; // NULL is answered by NULL
    const QByteArrayView bytes(text, sqlite3_value_bytes(values[0]));
    const bool isAscii =
        std::ranges::none_of(bytes, [](char one) { return static_cast<signed char>(one) < 0; });
    const QByteArray lower =
        isAscii ? bytes.toByteArray().toLower() : QString::fromUtf8(bytes).toLower().toUtf8();
    sqlite3_result_text64(context, lower.constData(), static_cast<sqlite3_uint64>(lower.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

int addFunctions(sqlite3* database)
{
    return sqlite3_create_function_v2(database, "lower_case", 1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                      nullptr, &lowerCase, nullptr, nullptr, nullptr);
}

} // namespace

Result<std::unique_ptr<Driver>> SqliteDriver::open(const QString& file, SqliteAccess access,
                                                   const QSet<QString>& auditedTables)
{
    std::unique_ptr<SqliteDriver> driver(new SqliteDriver(access, auditedTables));
    const bool isInMemory = file == u":memory:"_s;
    if (!isInMemory) {
        driver->m_file = file;
        TANDEM_CHECK(examineFile(file, access));
        driver->m_pen = std::make_unique<PenLock>(file);
    }

    ::umask(077);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (!isInMemory)
        flags |= SQLITE_OPEN_NOFOLLOW;
    flags |= access == SqliteAccess::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == SqliteAccess::Create || isInMemory)
        flags |= SQLITE_OPEN_CREATE;
    // The folder's own name, free of links: a file that is still to be made has none of its own.
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString name = isInMemory ? file : folder + u'/' + info.fileName();
    const int code =
        sqlite3_open_v2(name.toUtf8().constData(), &driver->m_database, flags, nullptr);
    if (code != SQLITE_OK)
        return driver->failure(code, u"open"_s);
    if (const int added = addFunctions(driver->m_database); added != SQLITE_OK)
        return driver->failure(added, u"open"_s);
    TANDEM_CHECK(driver->harden());
    sqlite3_set_authorizer(driver->m_database, &SqliteDriver::authorize, driver.get());
    sqlite3_update_hook(driver->m_database, &SqliteDriver::rowChanged, driver.get());
    return std::unique_ptr<Driver>(std::move(driver));
}

Result<> SqliteDriver::harden()
{
    const auto configure = [this](int option, int value) {
        int isNow = -1;
        const int code = sqlite3_db_config(m_database, option, value, &isNow);
        require(code == SQLITE_OK && isNow == value, "SQLite takes the safe settings");
    };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);

    TANDEM_CHECK(useWriteAheadLog());
    struct Setting {
        const char* name;
        std::int64_t value;
    };
    static constexpr std::array settings{
        Setting{"synchronous", 2},        Setting{"foreign_keys", 1},
        Setting{"recursive_triggers", 1}, Setting{"cell_size_check", 1},
        Setting{"secure_delete", 1},      Setting{"wal_autocheckpoint", 0},
        Setting{"busy_timeout", 5'000},   Setting{"temp_store", 2},
        Setting{"cache_size", -32'768},   Setting{"mmap_size", 0}};
    for (const Setting& setting : settings) {
        const QString name = QString::fromLatin1(setting.name);
        TANDEM_CHECK(run(u"PRAGMA %1 = %2"_s.arg(name).arg(setting.value)));
        if (m_file.isEmpty() && name == u"mmap_size"_s)
            continue; // a database in memory has no map to switch off
        TANDEM_TRY(const std::int64_t isNow, pragma(setting.name));
        require(isNow == setting.value, setting.name);
    }
    if (m_access == SqliteAccess::Read)
        TANDEM_CHECK(run(u"PRAGMA query_only = ON"_s));
    return {};
}

Result<> SqliteDriver::useWriteAheadLog()
{
    // The mark goes in before the log is used: it must stand in the file itself, at byte 68.
    if (m_access == SqliteAccess::Create || m_file.isEmpty())
        TANDEM_CHECK(run(u"PRAGMA application_id = %1"_s.arg(companyFileId)));
    if (m_access == SqliteAccess::Read || m_file.isEmpty())
        return {};
    TANDEM_CHECK(m_pen->take(penWaitMs));
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_database, "PRAGMA journal_mode = WAL", -1, &statement, nullptr);
    bool isUsed = false;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW)
        isUsed =
            qstrcmp(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)), "wal") == 0;
    sqlite3_finalize(statement);
    m_pen->giveBack();
    if (code != SQLITE_ROW)
        return failure(code, u"journal_mode"_s);
    require(isUsed, "SQLite writes its log ahead");
    return {};
}

} // namespace tandem
