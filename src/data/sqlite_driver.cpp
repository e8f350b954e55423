#include "data/sqlite_driver.h"

#include "base/check.h"
#include "data/errors.h"
#include "data/sqlite_cursor.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int penWaitMs = 5'000;
constexpr std::int64_t freeSpaceBytesMin = 64LL << 20; // posting stops before the disk is full
constexpr std::int64_t walBytesMax = 16LL << 20;       // beyond it the pen's holder checkpoints
constexpr std::int64_t restBytesMin = 1LL << 20;       // below it, reading the log again is cheap

/// "2025-03-31". Days are bound by the million; QDate::toString takes ten times as long.
std::array<char, 10> isoDay(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    require(year >= 0 && year <= 9999, "a day of the books has a year of four digits");
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto write = [&text](std::size_t last, int value) {
        for (; value > 0; value /= 10)
            text[last--] = static_cast<char>('0' + value % 10);
    };
    write(3, year);
    write(6, month);
    write(9, dayOfMonth);
    return text;
}

/// Whoever interrupts from another thread means the query before: what ends it is run again, or the
/// transaction would stay open and the next one could not begin.
void runInSpiteOfInterrupts(sqlite3* database, const char* sql)
{
    int code = SQLITE_INTERRUPT;
    while (code == SQLITE_INTERRUPT)
        code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
}

} // namespace

SqliteDriver::SqliteDriver(SqliteAccess access, const QSet<QString>& auditedTables)
    : m_access(access)
{
    for (const QString& table : auditedTables)
        m_auditedTables.insert(table.toUtf8());
}

SqliteDriver::~SqliteDriver()
{
    for (const Statement& statement : m_statements)
        sqlite3_finalize(statement.native);
    sqlite3_close(m_database);
}

Result<std::int64_t> SqliteDriver::pragma(const char* name) const
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray sql = QByteArray("PRAGMA ") + name;
    int code = sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr);
    std::int64_t value = 0;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW)
        return failure(code, QString::fromLatin1(name));
    return value;
}

Result<> SqliteDriver::run(const QString& sql)
{
    const int code = sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code, sql.left(60));
    return {};
}

Result<SqliteDriver::Statement*> SqliteDriver::prepared(const QString& name, const QString& sql)
{
    const auto found = m_statements.find(name);
    if (found != m_statements.end())
        return &*found;
    Statement statement;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(m_database, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement.native, nullptr);
    if (code != SQLITE_OK)
        return failure(code, name);
    const int count = sqlite3_bind_parameter_count(statement.native);
    for (int i = 1; i <= count; ++i)
        statement.parameterNames.emplace_back(sqlite3_bind_parameter_name(statement.native, i));
    return &*m_statements.insert(name, statement);
}

Result<> SqliteDriver::prepare(const QString& name, const QString& sql)
{
    TANDEM_CHECK(prepared(name, sql));
    return {};
}

Result<> SqliteDriver::bind(const Statement& statement, std::span<const Param> params)
{
    const auto count = statement.parameterNames.size();
    std::size_t bound = 0;
    for (std::size_t p = 0; p < params.size(); ++p) {
        const Param& param = params[p];
        for (std::size_t tried = 0; tried < count; ++tried) {
            const std::size_t i = (p + tried) % count;
            if (std::strcmp(statement.parameterNames[i].constData() + 1, param.name()) != 0)
                continue;
            const int index = static_cast<int>(i) + 1;
            int code = SQLITE_OK;
            if (param.isNull()) {
                code = sqlite3_bind_null(statement.native, index);
            } else if (param.kind() == Param::Kind::Integer) {
                code = sqlite3_bind_int64(statement.native, index, param.integer());
            } else if (param.kind() == Param::Kind::Bytes) {
                code = sqlite3_bind_blob64(statement.native, index, param.bytes().constData(),
                                           static_cast<sqlite3_uint64>(param.bytes().size()),
                                           SQLITE_STATIC);
            } else if (param.kind() == Param::Kind::Date) {
                const auto day = isoDay(param.date());
                code = sqlite3_bind_text64(statement.native, index, day.data(), day.size(),
                                           SQLITE_TRANSIENT, SQLITE_UTF8);
            } else {
                const QByteArray utf8 = param.text().toUtf8();
                code = sqlite3_bind_text64(statement.native, index, utf8.constData(),
                                           static_cast<sqlite3_uint64>(utf8.size()),
                                           SQLITE_TRANSIENT, SQLITE_UTF8);
            }
            if (code != SQLITE_OK)
                return failure(code, QString::fromLatin1(param.name()));
            ++bound;
            break;
        }
    }
    require(bound == count && bound == params.size(), sqlite3_sql(statement.native));
    return {};
}

Result<int> SqliteDriver::execute(const QString& name, const QString& sql,
                                  std::span<const Param> params, const RowReader* read)
{
    TANDEM_CHECK(checkWhole());
    TANDEM_TRY(Statement* const statement, prepared(name, sql));
    sqlite3_stmt* const native = statement->native;
    require(!sqlite3_stmt_busy(native), "a statement is not run while its own answer is read");
    // Whatever happens below, the statement is put back: it would hold its snapshot otherwise.
    const auto reset = [](sqlite3_stmt* s) { sqlite3_reset(s); };
    const std::unique_ptr<sqlite3_stmt, decltype(reset)> putBack(native, reset);
    TANDEM_CHECK(bind(*statement, params));

    const SqliteCursor cursor(native);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(native)) == SQLITE_ROW) {
        if (!read)
            continue;
        TANDEM_CHECK((*read)(Row(cursor)));
    }
    if (code != SQLITE_DONE) {
        m_isBroken = m_isChanging;
        return failure(code, name);
    }
    return sqlite3_changes(m_database);
}

/// A full disk ends a transaction by itself; what came after it would be saved on its own. And as
/// on PostgreSQL, a change of which a statement failed is not committed.
Result<> SqliteDriver::checkWhole() const
{
    if (m_isChanging && (m_isBroken || sqlite3_get_autocommit(m_database) != 0))
        return fail(errors::statementFailed).because(u"a statement of this change failed before"_s);
    return {};
}

Result<> SqliteDriver::send(const QString& name, const QString& sql, std::span<const Param> params)
{
    TANDEM_CHECK(execute(name, sql, params, nullptr));
    return {};
}

Result<> SqliteDriver::beginRead()
{
    TANDEM_CHECK(run(u"PRAGMA query_only = ON"_s));
    return run(u"BEGIN"_s);
}

Result<> SqliteDriver::beginChange()
{
    if (m_pen) {
        TANDEM_CHECK(checkFreeSpace());
        TANDEM_CHECK(m_pen->take(penWaitMs));
    }
    m_touched.clear();
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun) {
        rollback();
        return begun;
    }
    m_isChanging = true;
    m_isBroken = false;
    return {};
}

Result<> SqliteDriver::commit()
{
    TANDEM_CHECK(checkWhole());
    const int code = sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        m_isChanging = false;
        checkpointIfLarge();
        if (m_pen)
            m_pen->giveBack();
        return {};
    }
    auto broken = failure(code, u"COMMIT"_s);
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_database));
    // Refused; or the log had no room for its last frame, without which the others do not count.
    // After any other failure, whoever opens the file next may find the change or not.
    const int kind = code & 0xff;
    const bool isUndone = kind == SQLITE_BUSY || kind == SQLITE_CONSTRAINT || kind == SQLITE_FULL;
    rollback();
    if (isUndone)
        return broken;
    const Result<> asResult = std::move(broken);
    return fail(errors::storageOutcomeUnknown, {text}).because(asResult.error().detail);
}

void SqliteDriver::rollback()
{
    if (sqlite3_get_autocommit(m_database) == 0)
        runInSpiteOfInterrupts(m_database, "ROLLBACK");
    if (m_access != SqliteAccess::Read)
        runInSpiteOfInterrupts(m_database, "PRAGMA query_only = OFF");
    m_isChanging = false;
    m_isBroken = false;
    if (m_pen)
        m_pen->giveBack();
}

Result<> SqliteDriver::checkpoint()
{
    if (!m_pen || m_access == SqliteAccess::Read)
        return {};
    TANDEM_CHECK(m_pen->take(penWaitMs));
    const int code = sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                               nullptr, nullptr);
    m_pen->giveBack();
    if (code != SQLITE_OK)
        return failure(code, u"checkpoint"_s);
    return {};
}

void SqliteDriver::restIfQuiet()
{
    const bool isWorthIt = m_pen && m_access != SqliteAccess::Read
                           && QFileInfo(m_file + u"-wal"_s).size() > restBytesMin;
    if (!isWorthIt || !m_pen->take(0))
        return;
    sqlite3_busy_timeout(m_database, 0);
    sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_database, penWaitMs);
    m_pen->giveBack();
}

Result<std::vector<TouchedRow>> SqliteDriver::touchedRows()
{
    std::vector<TouchedRow> rows;
    rows.reserve(m_touched.size());
    for (const auto& [table, id] : m_touched)
        rows.push_back({QString::fromUtf8(table), id});
    return rows;
}

/// Deletes of a whole table go row by row, or rowChanged would hear nothing of them.
int SqliteDriver::authorize(void* driver, int operation, const char* table, const char*,
                            const char*, const char*)
{
    if (operation != SQLITE_DELETE || !table)
        return SQLITE_OK;
    const auto* self = static_cast<SqliteDriver*>(driver);
    const auto name = QByteArray::fromRawData(table, static_cast<qsizetype>(std::strlen(table)));
    return self->m_auditedTables.contains(name) ? SQLITE_IGNORE : SQLITE_OK;
}

void SqliteDriver::rowChanged(void* driver, int, const char*, const char* table, long long id)
{
    auto* self = static_cast<SqliteDriver*>(driver);
    const auto name = QByteArray::fromRawData(table, static_cast<qsizetype>(std::strlen(table)));
    if (!self->m_isChanging)
        return;
    if (const auto found = self->m_auditedTables.constFind(name);
        found != self->m_auditedTables.constEnd())
        self->m_touched.emplace(*found, id);
}

void SqliteDriver::interrupt()
{
    sqlite3_interrupt(m_database);
}

Result<std::int64_t> SqliteDriver::dataVersion()
{
    return pragma("data_version");
}

Result<> SqliteDriver::checkFreeSpace() const
{
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(m_file).constData(), &disk) != 0)
        return {}; // the write itself will tell
    const auto freeBytes =
        static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
    if (freeBytes < freeSpaceBytesMin)
        return fail(errors::diskFull, {QString::number(freeSpaceBytesMin >> 20)});
    return {};
}

void SqliteDriver::checkpointIfLarge()
{
    if (!m_pen || QFileInfo(m_file + u"-wal"_s).size() < walBytesMax)
        return;
    // A reader may hold the end of the log; the next holder of the pen tries again.
    sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
}

Failure SqliteDriver::failure(int code, const QString& what) const
{
    const QString text = m_database ? QString::fromUtf8(sqlite3_errmsg(m_database)) : QString();
    const QString detail = u"%1: %2 %3"_s.arg(what).arg(code).arg(text);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(errors::databaseBusy, {u"another program"_s}).because(detail);
    case SQLITE_CONSTRAINT:
        return fail(errors::constraintRefused, {text}).because(detail);
    case SQLITE_FULL:
        return fail(errors::diskFull, {QString::number(freeSpaceBytesMin >> 20)}).because(detail);
    case SQLITE_IOERR:
        return fail(errors::storageFailed, {text}).because(detail);
    case SQLITE_READONLY:
        return fail(errors::readOnly).because(detail);
    case SQLITE_CANTOPEN:
        return fail(errors::cannotCreate, {m_file}).because(detail);
    case SQLITE_CORRUPT:
        return fail(errors::damagedFile, {text}).because(detail);
    case SQLITE_NOTADB:
        return fail(errors::foreignFile, {m_file, text}).because(detail);
    case SQLITE_INTERRUPT:
        return fail(errors::interrupted).because(detail);
    default:
        return fail(errors::statementFailed).because(detail);
    }
}

} // namespace tandem
