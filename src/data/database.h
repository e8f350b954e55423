#pragma once

#include "base/result.h"
#include "data/catalog.h"
#include "data/driver.h"
#include "data/sqlite_driver.h"

#include <initializer_list>
#include <memory>

#include <type_traits>
#include <utility>

namespace tandem {

/// Where books lie.
struct DatabaseConfig {
    Dialect dialect = Dialect::Sqlite;
    QString location;   ///< SQLite: a file, or ":memory:". PostgreSQL: "postgresql://...".
    QString password{}; ///< PostgreSQL only; empty if the address or the system knows it.
    /// Create on PostgreSQL: the database is made where the server has none of that name.
    SqliteAccess access = SqliteAccess::Write;
    /// PostgreSQL: who of the company connects, where the address names no user. Such a user comes
    /// by a login role of their own, with `password`; else the address is the owner's.
    QString userName{};
    /// Where books on PostgreSQL are copied before a migration; empty: the user's data folder.
    QString backupFolder{};
    int schemaVersion = 0; ///< Migrations go up to it; 0: to the newest. For copies of older books.

    /// Reads "books.tandem" or "postgresql://user@host/database".
    static DatabaseConfig at(const QString& location);

    /// A location as it may be shown and logged: an address without its password.
    static QString shownName(const QString& location);

    /// Whether the books lie on PostgreSQL and the address leaves open who connects.
    bool isOpenToLogins() const;
};

/// One open connection to the books, with its schema up to date. Belongs to its thread.
///
/// The rest of Tandem reaches it through Office only: a Reader or a UnitOfWork.
class Database {
public:
    /// Opens the books and applies the migrations they lack, after a backup.
    static Result<std::unique_ptr<Database>> open(const DatabaseConfig& config);

    Dialect dialect() const { return m_config.dialect; }
    const DatabaseConfig& config() const { return m_config; }
    const Catalog& catalog() const { return m_catalog; }
    Driver& driver() { return *m_driver; }

    /// Whether users of these books have login roles of their own.
    bool hasLogins() const { return m_config.dialect == Dialect::Postgresql; }
    /// Whether this connection is made by the login role of a user, not as the books' owner.
    bool isLogin() const { return m_isLogin; }

    /// The fingerprint the schema must have, once expectedFingerprint() has made it.
    QString& fingerprintMade() { return m_fingerprintMade; }

    /// Runs a named statement of resources/sql and returns the number of rows it changed.
    Result<int> execute(const QString& name, std::initializer_list<Param> params)
    {
        return m_driver->execute(name, m_catalog.text(name), params, nullptr);
    }

    /// As execute, without waiting for the answer; see Driver::send.
    Result<> send(const QString& name, std::initializer_list<Param> params)
    {
        return m_driver->send(name, m_catalog.text(name), params);
    }

    /// Runs a named query and hands each row to `read`, a function from Row to void or Result<>.
    template <class Read>
    Result<> each(const QString& name, std::initializer_list<Param> params, Read read)
    {
        const RowReader reader = [&read](const Row& row) -> Result<> {
            if constexpr (std::is_void_v<std::invoke_result_t<Read&, const Row&>>) {
                read(row);
                return {};
            } else {
                return read(row);
            }
        };
        TANDEM_CHECK(m_driver->execute(name, m_catalog.text(name), params, &reader));
        return {};
    }

    /// Runs SQL made by the program itself from the names of tables and columns; never from input.
    template <class Read>
    Result<> eachOf(const QString& sql, std::initializer_list<Param> params, Read read)
    {
        return eachOf(sql, std::span<const Param>(params.begin(), params.size()), std::move(read));
    }

    template <class Read>
    Result<> eachOf(const QString& sql, std::span<const Param> params, Read read)
    {
        const RowReader reader = [&read](const Row& row) -> Result<> {
            read(row);
            return {};
        };
        TANDEM_CHECK(m_driver->execute(sql, sql, params, &reader));
        return {};
    }

private:
    explicit Database(const DatabaseConfig& config) : m_config(config), m_catalog(config.dialect) {}

    DatabaseConfig m_config;
    Catalog m_catalog;
    std::unique_ptr<Driver> m_driver;
    QString m_fingerprintMade;
    bool m_isLogin = false;
};

} // namespace tandem
