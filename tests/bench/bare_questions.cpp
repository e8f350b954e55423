#include "bare_questions.h"

#include <cstdio>
#include <cstdlib>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace tandem::bench {
namespace {

// The rows of a ledger: a hash of an entry's size goes with each line.
constexpr const char* scratchTable =
    "CREATE TABLE IF NOT EXISTS bench_line (id BIGINT NOT NULL PRIMARY KEY, posted_on TEXT NOT "
    "NULL, account_id BIGINT NOT NULL, amount_minor BIGINT NOT NULL, codes TEXT NOT NULL)";
constexpr const char* scratchIndex = "CREATE INDEX IF NOT EXISTS bench_line_by_account ON "
                                     "bench_line (account_id, posted_on, id, amount_minor)";
constexpr const char* codes = "0123456789abcdef01234";

class SqliteBooks final : public BareBooks {
public:
    SqliteBooks(const std::string& file, const std::string& scratch)
    {
        check(sqlite3_open_v2(file.c_str(), &m_books, SQLITE_OPEN_READONLY, nullptr), m_books);
        run(m_books, "PRAGMA temp_store = 2; PRAGMA cache_size = -32768");
        check(sqlite3_open(scratch.c_str(), &m_scratch), m_scratch);
        run(m_scratch, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        run(m_scratch, scratchTable);
        run(m_scratch, scratchIndex);
        m_next = ask(m_scratch, "SELECT COALESCE(MAX(id), 0) FROM bench_line");
    }
    ~SqliteBooks() override
    {
        sqlite3_close(m_books);
        sqlite3_close(m_scratch);
    }

    std::int64_t ask(const std::string& sql) override { return ask(m_books, sql); }

    std::vector<BareLine> rows(const std::string& sql) override
    {
        std::vector<BareLine> all;
        eachRow(m_books, sql, [&](sqlite3_stmt* row) {
            all.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)});
        });
        return all;
    }

    void write(const std::vector<BareLine>& lines) override
    {
        sqlite3_stmt* insert = nullptr;
        check(sqlite3_prepare_v2(m_scratch,
                                 "INSERT INTO bench_line VALUES (?, '2024-12-31', ?, ?, ?)", -1,
                                 &insert, nullptr),
              m_scratch);
        run(m_scratch, "BEGIN IMMEDIATE");
        for (const BareLine& line : lines) {
            sqlite3_bind_int64(insert, 1, ++m_next);
            sqlite3_bind_int64(insert, 2, line.account);
            sqlite3_bind_int64(insert, 3, line.minor);
            sqlite3_bind_text(insert, 4, codes, -1, SQLITE_STATIC);
            check(sqlite3_step(insert), m_scratch);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run(m_scratch, "COMMIT");
    }

private:
    static void check(int code, sqlite3* database)
    {
        if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
            return;
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
    static void run(sqlite3* database, const char* sql)
    {
        check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database);
    }
    template <class Read>
    static void eachRow(sqlite3* database, const std::string& sql, Read read)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), database);
        int code = SQLITE_OK;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            read(statement);
        check(code, database);
        sqlite3_finalize(statement);
    }
    static std::int64_t ask(sqlite3* database, const std::string& sql)
    {
        std::int64_t sum = 0;
        eachRow(database, sql, [&](sqlite3_stmt* row) {
            sum += sqlite3_column_int64(row, sqlite3_column_count(row) - 1);
        });
        return sum;
    }

    sqlite3* m_books = nullptr;
    sqlite3* m_scratch = nullptr;
    std::int64_t m_next = 0;
};

class PostgresBooks final : public BareBooks {
public:
    explicit PostgresBooks(const std::string& url) : m_connection(PQconnectdb(url.c_str()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            fail();
        PQclear(answer(std::string("SET client_min_messages = warning; ") + scratchTable + "; "
                       + scratchIndex));
        m_next = ask("SELECT COALESCE(MAX(id), 0) FROM bench_line");
    }
    ~PostgresBooks() override { PQfinish(m_connection); }

    std::int64_t ask(const std::string& sql) override
    {
        PGresult* const found = answer(sql);
        std::int64_t sum = 0;
        for (int row = 0; row < PQntuples(found); ++row)
            sum += std::atoll(PQgetvalue(found, row, PQnfields(found) - 1));
        PQclear(found);
        return sum;
    }

    std::vector<BareLine> rows(const std::string& sql) override
    {
        PGresult* const found = answer(sql);
        std::vector<BareLine> all;
        for (int row = 0; row < PQntuples(found); ++row)
            all.push_back(
                {std::atoll(PQgetvalue(found, row, 0)), std::atoll(PQgetvalue(found, row, 1))});
        PQclear(found);
        return all;
    }

    void write(const std::vector<BareLine>& lines) override
    {
        PQclear(answer("BEGIN"));
        PQclear(answer("COPY bench_line FROM STDIN"));
        for (const BareLine& line : lines) {
            const std::string row = std::to_string(++m_next) + "\t2024-12-31\t"
                                    + std::to_string(line.account) + '\t'
                                    + std::to_string(line.minor) + '\t' + codes + '\n';
            if (PQputCopyData(m_connection, row.data(), static_cast<int>(row.size())) != 1)
                fail();
        }
        if (PQputCopyEnd(m_connection, nullptr) != 1)
            fail();
        while (PGresult* const result = PQgetResult(m_connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                fail();
            PQclear(result);
        }
        PQclear(answer("COMMIT"));
    }

private:
    [[noreturn]] void fail() const
    {
        std::fprintf(stderr, "%s\n", PQerrorMessage(m_connection));
        std::exit(1);
    }
    PGresult* answer(const std::string& sql)
    {
        PGresult* const result = PQexec(m_connection, sql.c_str());
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_COPY_IN)
            fail();
        return result;
    }

    PGconn* m_connection;
    std::int64_t m_next = 0;
};

} // namespace

std::unique_ptr<BareBooks> bareSqliteBooks(const std::string& file, const std::string& scratch)
{
    return std::make_unique<SqliteBooks>(file, scratch);
}

std::unique_ptr<BareBooks> barePostgresBooks(const std::string& url)
{
    return std::make_unique<PostgresBooks>(url);
}

} // namespace tandem::bench
