#pragma once

#include "data/driver.h"
#include "data/pen_lock.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <set>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tandem {

/// What a connection to a company file is for.
enum class SqliteAccess {
    Write,  ///< The program's own connection.
    Create, ///< The same, and the file must not exist yet.
    Read,   ///< Looks only; the file is opened read-only.
};

/// A connection to a company file, hardened as docs/data.md, "Opening", lists it.
class SqliteDriver final : public Driver {
public:
    /// Opens `file`, or a database of this connection's own in memory for ":memory:".
    ///
    /// `auditedTables` are those whose changed rows touchedRows() reports.
    /// Errors: fileNotFound, fileExists, cannotCreate, networkFile, foreignFile, newerFile,
    /// damagedFile, readOnly, databaseBusy.
    static Result<std::unique_ptr<Driver>> open(const QString& file, SqliteAccess access,
                                                const QSet<QString>& auditedTables);
    ~SqliteDriver() override;

    Result<> run(const QString& sql) override;
    Result<> prepare(const QString& name, const QString& sql) override;
    Result<int> execute(const QString& name, const QString& sql, std::span<const Param> params,
                        const RowReader* read) override;
    Result<> send(const QString& name, const QString& sql, std::span<const Param> params) override;
    Result<QString> passwordVerifier(const QString&) override { return QString(); }
    Result<> beginRead() override;
    Result<> beginChange() override;
    Result<> commit() override;
    void rollback() override;
    /// Takes the pen for it, unless a transaction is open.
    Result<> checkpoint() override;
    void restIfQuiet() override;
    Result<std::vector<TouchedRow>> touchedRows() override;
    void interrupt() override;
    Result<std::int64_t> dataVersion() override;

    /// For backup, which copies page by page through the native handle.
    sqlite3* handle() const { return m_database; }

private:
    struct Statement {
        sqlite3_stmt* native = nullptr;
        std::vector<QByteArray> parameterNames; ///< With their colon, in order.
    };

    SqliteDriver(SqliteAccess access, const QSet<QString>& auditedTables);
    Result<> harden();
    Result<> useWriteAheadLog();
    Result<Statement*> prepared(const QString& name, const QString& sql);
    Result<> bind(const Statement& statement, std::span<const Param> params);
    Failure failure(int code, const QString& what) const;
    Result<> checkFreeSpace() const;
    void checkpointIfLarge();
    Result<std::int64_t> pragma(const char* name) const;
    Result<> checkWhole() const;
    static int authorize(void* driver, int operation, const char* table, const char*, const char*,
                         const char*);
    static void rowChanged(void* driver, int operation, const char* database, const char* table,
                           long long id);

    sqlite3* m_database = nullptr;
    std::unique_ptr<PenLock> m_pen; ///< None for a database in memory.
    QString m_file;
    SqliteAccess m_access;
    bool m_isChanging = false; ///< Between beginChange and its end.
    bool m_isBroken = false;   ///< A statement of this change failed: it cannot be committed.
    QHash<QString, Statement> m_statements;
    QSet<QByteArray> m_auditedTables;
    std::set<std::pair<QByteArray, std::int64_t>> m_touched;
};

} // namespace tandem
