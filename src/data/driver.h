#pragma once

#include "base/result.h"
#include "data/param.h"
#include "data/row.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace tandem {

/// Called for each row of an answer. An Error stops the reading and is returned.
using RowReader = std::function<Result<>(const Row&)>;

/// A change to one row, as the database itself reported it.
struct TouchedRow {
    QString table;
    std::int64_t id = 0;
    friend auto operator<=>(const TouchedRow&, const TouchedRow&) = default;
};

/// One native connection, behind Database. Belongs to the thread that opened it, but interrupt().
///
/// Every failure says what the books say (busy, refused, disk full, connection gone), with the
/// database's own words in `detail`.
class Driver {
public:
    virtual ~Driver() = default;

    /// Runs SQL that has no parameters and whose answer nobody wants. May be several statements.
    virtual Result<> run(const QString& sql) = 0;

    /// Lets the database read `sql` without running it, as the tests do with every statement.
    virtual Result<> prepare(const QString& name, const QString& sql) = 0;

    /// Prepares `sql` once under `name`, runs it, and hands each row to `read` if there is one.
    /// Returns the number of rows changed.
    virtual Result<int> execute(const QString& name, const QString& sql,
                                std::span<const Param> params, const RowReader* read) = 0;

    /// As execute, but may answer later: a failure is then reported by the next call. Nothing is
    /// committed over it.
    virtual Result<> send(const QString& name, const QString& sql,
                          std::span<const Param> params) = 0;

    /// What the server keeps of the password of a login role, made here so that it never sees the
    /// password; empty where there are no login roles.
    virtual Result<QString> passwordVerifier(const QString& password) = 0;

    virtual Result<> beginRead() = 0;
    /// Waits for the pen, five seconds at most, and opens a transaction. Error: databaseBusy.
    virtual Result<> beginChange() = 0;
    /// Errors: outcomeUnknown or storageOutcomeUnknown, if it cannot be known whether the change
    /// was saved: the server went away or the disk failed meanwhile.
    virtual Result<> commit() = 0;
    virtual void rollback() = 0;

    /// Brings everything committed into the books' main file, where there is one.
    virtual Result<> checkpoint() = 0;

    /// Says that no change will come soon. What lies in a log beside the file is brought into it,
    /// if nobody else is busy with the books: who opens them next need not read the log again.
    virtual void restIfQuiet() = 0;

    /// The rows that this transaction has changed in audited tables, each once, in a fixed order.
    virtual Result<std::vector<TouchedRow>> touchedRows() = 0;

    /// Stops the statement that runs, from another thread; it fails with `interrupted`.
    virtual void interrupt() = 0;

    /// A number that changes when another connection has changed the books.
    virtual Result<std::int64_t> dataVersion() = 0;
};

} // namespace tandem
