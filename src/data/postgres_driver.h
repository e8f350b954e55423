#pragma once

#include "data/driver.h"

#include <QHash>
#include <QSet>

struct pg_cancel;
struct pg_conn;
struct pg_result;

namespace tandem {

/// A connection to books on PostgreSQL, by libpq. What is sent without waiting goes as a pipeline.
class PostgresDriver final : public Driver {
public:
    /// `url` is "postgresql://user@host/database?sslmode=verify-full"; `password` may be empty, and
    /// so may `role`, who connects where the address does not say.
    /// `database` stands for that of the address, if it is given.
    /// A server off this machine is refused unless its certificate is checked.
    /// Errors: databaseUnavailable (what the server said to it as SQLSTATE in the detail, if it
    /// answered), databaseMissing, loginRefused, insecureServer.
    static Result<std::unique_ptr<Driver>> open(const QString& url, const QString& password,
                                                const QString& role = {},
                                                const QString& database = {});
    ~PostgresDriver() override;

    Result<> run(const QString& sql) override;
    Result<> prepare(const QString& name, const QString& sql) override;
    Result<int> execute(const QString& name, const QString& sql, std::span<const Param> params,
                        const RowReader* read) override;
    Result<> send(const QString& name, const QString& sql, std::span<const Param> params) override;
    Result<QString> passwordVerifier(const QString& password) override;
    Result<> beginRead() override;
    Result<> beginChange() override;
    Result<> commit() override;
    void rollback() override;
    void restIfQuiet() override {}
    Result<> checkpoint() override { return {}; }
    Result<std::vector<TouchedRow>> touchedRows() override;
    void interrupt() override;
    Result<std::int64_t> dataVersion() override;

private:
    struct Statement {
        QByteArray name; ///< On the server: "s1", "s2", ...
        QByteArray sql;  ///< With $1, $2, ... for the parameters.
        std::vector<QByteArray> parameterNames;
        bool isPrepared = false;
    };

    PostgresDriver() = default;
    Result<> connect(const QString& url, const QString& password, const QString& role,
                     const QString& database);
    Result<> setUpSession();
    Result<> reconnectIfLost();
    Statement& statementFor(const QString& name, const QString& sql);
    Result<> dispatch(Statement& statement, std::span<const Param> params);
    Result<> settle();
    Result<int> collect(const QString& name, const RowReader* read);
    Failure failure(const pg_result* result, const QString& what) const;

    pg_conn* m_connection = nullptr;
    pg_cancel* m_cancel = nullptr; ///< Made with the connection, so that any thread may use it.
    QHash<QString, Statement> m_statements;
    int m_sent = 0;         ///< Statements in the pipeline whose answer is still to be read.
    bool m_isPiped = false; ///< The connection is in pipeline mode.
};

} // namespace tandem
