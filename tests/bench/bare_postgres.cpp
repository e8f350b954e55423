#include "bare_ledger.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>

#include <libpq-fe.h>

namespace tandem::bench {
namespace {

constexpr const char* schema = R"(
CREATE TABLE entry (id BIGINT NOT NULL PRIMARY KEY, posted_on DATE NOT NULL,
    posted_at_ms BIGINT NOT NULL, user_id BIGINT NOT NULL, journal_id BIGINT NOT NULL,
    source TEXT NOT NULL, source_id BIGINT NOT NULL, reference TEXT NOT NULL, key TEXT,
    reverses BIGINT, line_count BIGINT NOT NULL, text_hash BYTEA, previous_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL, check_codes BYTEA NOT NULL);
CREATE UNIQUE INDEX entry_by_key ON entry (key) WHERE key IS NOT NULL;
CREATE TABLE entry_line (id BIGINT NOT NULL PRIMARY KEY, entry_id BIGINT NOT NULL,
    line_number BIGINT NOT NULL, posted_on DATE NOT NULL, account_id BIGINT NOT NULL,
    currency TEXT NOT NULL, amount_minor BIGINT NOT NULL, base_minor BIGINT NOT NULL,
    party_id BIGINT, dimension_value_id BIGINT, memo_hash BYTEA, check_codes BYTEA NOT NULL);
CREATE INDEX entry_line_by_account
    ON entry_line (account_id, posted_on, id, currency, amount_minor, base_minor);
CREATE TABLE entry_text (id BIGINT NOT NULL PRIMARY KEY, salt BYTEA, text TEXT);
CREATE TABLE account_month (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id BIGINT NOT NULL, month_on DATE NOT NULL, currency TEXT NOT NULL,
    debit_minor BIGINT NOT NULL, credit_minor BIGINT NOT NULL,
    UNIQUE (account_id, month_on, currency));
)";

constexpr std::array statements{
    std::pair{"line",
              "INSERT INTO entry_line VALUES ($1,$2,$3,$4,$5,'EUR',$6,$6,NULL,NULL,NULL,$7)"},
    std::pair{"entry",
              "INSERT INTO entry VALUES ($1,$2,$3,1,1,'manual',0,'',$4,NULL,4,$5,$6,$7,$8)"},
    std::pair{"text", "INSERT INTO entry_text VALUES ($1,$2,$3)"},
    std::pair{"month", "INSERT INTO account_month (account_id, month_on, currency, debit_minor, "
                       "credit_minor) VALUES ($1,$2,'EUR',$3,$4) ON CONFLICT (account_id, "
                       "month_on, currency) DO UPDATE SET debit_minor = account_month.debit_minor "
                       "+ excluded.debit_minor, credit_minor = account_month.credit_minor + "
                       "excluded.credit_minor"}};

class PostgresConnection final : public BareConnection {
public:
    explicit PostgresConnection(const std::string& url) : m_connection(PQconnectdb(url.c_str()))
    {
        check(PQstatus(m_connection) == CONNECTION_OK);
        run(schema);
        for (const auto& [name, sql] : statements) {
            PGresult* const prepared = PQprepare(m_connection, name, sql, 0, nullptr);
            check(PQresultStatus(prepared) == PGRES_COMMAND_OK);
            PQclear(prepared);
        }
    }
    ~PostgresConnection() override { PQfinish(m_connection); }

    void begin() override
    {
        run("BEGIN");
        check(PQenterPipelineMode(m_connection) == 1);
    }

    void add(std::int64_t entry, const std::string& day,
             const LineShape (&lines)[linesPerEntry]) override
    {
        for (int i = 0; i < linesPerEntry; ++i) {
            const LineShape& line = lines[i];
            send("line", {std::to_string(entry * 10'000 + i + 1), std::to_string(entry),
                          std::to_string(i + 1), day, std::to_string(2'000 + line.account),
                          std::to_string(line.minor), bytes(22)});
            auto& sums = m_sums[{line.account, day.substr(0, 7)}];
            (line.minor < 0 ? sums.second : sums.first) += std::llabs(line.minor);
        }
        send("text", {std::to_string(entry * 10'000), bytes(16), "Sale over the counter"});
        send("entry", {std::to_string(entry), day, std::to_string(1'741'600'000'000 + entry),
                       "018f3c5e-0000-7000-8000-" + std::to_string(entry + 100'000'000'000),
                       bytes(32), bytes(32), bytes(32), bytes(28)});
    }

    void commit() override
    {
        for (const auto& [key, sums] : m_sums)
            send("month", {std::to_string(2'000 + key.first), key.second + "-01",
                           std::to_string(sums.first), std::to_string(sums.second)});
        m_sums.clear();
        settle();
        check(PQexitPipelineMode(m_connection) == 1);
        run("COMMIT");
    }

private:
    void check(bool isGood)
    {
        if (isGood)
            return;
        std::fprintf(stderr, "%s\n", PQerrorMessage(m_connection));
        std::exit(1);
    }
    void run(const char* sql)
    {
        PGresult* const result = PQexec(m_connection, sql);
        check(PQresultStatus(result) == PGRES_COMMAND_OK);
        PQclear(result);
    }
    /// Bytes made up, as PostgreSQL writes them.
    std::string bytes(int count)
    {
        static constexpr const char* digits = "0123456789abcdef";
        std::string hex = "\\x";
        for (int i = 0; i < 2 * count; ++i)
            hex += digits[m_noise.next() % 16];
        return hex;
    }
    template <std::size_t count>
    void send(const char* name, const std::string (&values)[count])
    {
        const char* texts[count];
        for (std::size_t i = 0; i < count; ++i)
            texts[i] = values[i].c_str();
        check(PQsendQueryPrepared(m_connection, name, static_cast<int>(count), texts, nullptr,
                                  nullptr, 0)
              == 1);
        // Answers are read from time to time, or both sides wait with full buffers.
        if (++m_sent % 500 == 0)
            settle();
    }
    void settle()
    {
        check(PQpipelineSync(m_connection) == 1);
        for (bool isSynced = false; !isSynced;) {
            PGresult* const result = PQgetResult(m_connection);
            if (!result)
                continue; // between the answers of two statements
            isSynced = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
            check(isSynced || PQresultStatus(result) == PGRES_COMMAND_OK);
            PQclear(result);
        }
    }

    PGconn* m_connection;
    Numbers m_noise;
    int m_sent = 0;
    std::map<std::pair<int, std::string>, std::pair<std::int64_t, std::int64_t>> m_sums;
};

} // namespace

std::unique_ptr<BareConnection> barePostgres(const std::string& url)
{
    return std::make_unique<PostgresConnection>(url);
}

} // namespace tandem::bench
