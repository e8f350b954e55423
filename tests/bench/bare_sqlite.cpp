#include "bare_ledger.h"

#include <cstdio>
#include <cstdlib>
#include <map>

#include <sqlite3.h>
#include <sys/stat.h>

namespace tandem::bench {
namespace {

constexpr const char* schema = R"(
CREATE TABLE entry (id INTEGER NOT NULL PRIMARY KEY, posted_on TEXT NOT NULL,
    posted_at_ms INTEGER NOT NULL, user_id INTEGER NOT NULL, journal_id INTEGER NOT NULL,
    source TEXT NOT NULL, source_id INTEGER NOT NULL, reference TEXT NOT NULL, key TEXT,
    reverses INTEGER, line_count INTEGER NOT NULL, text_hash BLOB, previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL, check_codes BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX entry_by_key ON entry (key) WHERE key IS NOT NULL;
CREATE TABLE entry_line (id INTEGER NOT NULL PRIMARY KEY, entry_id INTEGER NOT NULL,
    line_number INTEGER NOT NULL, posted_on TEXT NOT NULL, account_id INTEGER NOT NULL,
    currency TEXT NOT NULL, amount_minor INTEGER NOT NULL, base_minor INTEGER NOT NULL,
    party_id INTEGER, dimension_value_id INTEGER, memo_hash BLOB, check_codes BLOB NOT NULL) STRICT;
CREATE INDEX entry_line_by_account
    ON entry_line (account_id, posted_on, id, currency, amount_minor, base_minor);
CREATE TABLE entry_text (id INTEGER NOT NULL PRIMARY KEY, salt BLOB, text TEXT) STRICT;
CREATE TABLE account_month (id INTEGER NOT NULL PRIMARY KEY, account_id INTEGER NOT NULL,
    month_on TEXT NOT NULL, currency TEXT NOT NULL, debit_minor INTEGER NOT NULL,
    credit_minor INTEGER NOT NULL, UNIQUE (account_id, month_on, currency)) STRICT;
)";

constexpr const char* settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                 "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                                 "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0;"
                                 "PRAGMA temp_store = 2; PRAGMA cache_size = -32768;";

class SqliteConnection final : public BareConnection {
public:
    explicit SqliteConnection(const std::string& file) : m_wal(file + "-wal")
    {
        check(sqlite3_open(file.c_str(), &m_database));
        run(settings);
        run(schema);
        m_line = prepared("INSERT INTO entry_line VALUES (?,?,?,?,?,'EUR',?,?,NULL,NULL,NULL,?)");
        m_entry = prepared("INSERT INTO entry VALUES (?,?,?,1,1,'manual',0,?,?,NULL,4,?,?,?,?)");
        m_text = prepared("INSERT INTO entry_text VALUES (?,?,?)");
        m_month = prepared("INSERT INTO account_month VALUES (NULL,?,?,'EUR',?,?) ON CONFLICT "
                           "(account_id, month_on, currency) DO UPDATE SET debit_minor = "
                           "debit_minor + excluded.debit_minor, credit_minor = credit_minor + "
                           "excluded.credit_minor");
    }
    ~SqliteConnection() override
    {
        for (sqlite3_stmt* statement : {m_line, m_entry, m_text, m_month})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }

    void begin() override { run("BEGIN IMMEDIATE"); }

    void add(std::int64_t entry, const std::string& day,
             const LineShape (&lines)[linesPerEntry]) override
    {
        for (int i = 0; i < linesPerEntry; ++i) {
            sqlite3_bind_int64(m_line, 1, entry * 10'000 + i + 1);
            sqlite3_bind_int64(m_line, 2, entry);
            sqlite3_bind_int64(m_line, 3, i + 1);
            bind(m_line, 4, day);
            sqlite3_bind_int64(m_line, 5, 2'000 + lines[i].account);
            sqlite3_bind_int64(m_line, 6, lines[i].minor);
            sqlite3_bind_int64(m_line, 7, lines[i].minor);
            bindBytes(m_line, 8, 22);
            step(m_line);
            auto& sums = m_sums[{lines[i].account, day.substr(0, 7)}];
            (lines[i].minor < 0 ? sums.second : sums.first) += std::llabs(lines[i].minor);
        }
        sqlite3_bind_int64(m_text, 1, entry * 10'000);
        bindBytes(m_text, 2, 16);
        bind(m_text, 3, "Sale over the counter");
        step(m_text);
        const std::string key =
            "018f3c5e-0000-7000-8000-" + std::to_string(entry + 100'000'000'000);
        sqlite3_bind_int64(m_entry, 1, entry);
        bind(m_entry, 2, day);
        sqlite3_bind_int64(m_entry, 3, 1'741'600'000'000 + entry);
        bind(m_entry, 4, "");
        bind(m_entry, 5, key);
        bindBytes(m_entry, 6, 32);
        bindBytes(m_entry, 7, 32);
        bindBytes(m_entry, 8, 32);
        bindBytes(m_entry, 9, 28);
        step(m_entry);
    }

    void commit() override
    {
        for (const auto& [key, sums] : m_sums) {
            sqlite3_bind_int64(m_month, 1, 2'000 + key.first);
            const std::string month = key.second + "-01";
            bind(m_month, 2, month);
            sqlite3_bind_int64(m_month, 3, sums.first);
            sqlite3_bind_int64(m_month, 4, sums.second);
            step(m_month);
        }
        m_sums.clear();
        run("COMMIT");
        struct stat log {};
        if (::stat(m_wal.c_str(), &log) == 0 && log.st_size >= (16 << 20))
            sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_RESTART, nullptr,
                                      nullptr);
    }

private:
    void check(int code)
    {
        if (code == SQLITE_OK || code == SQLITE_DONE)
            return;
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    void run(const char* sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepared(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }
    void bind(sqlite3_stmt* statement, int index, const std::string& text)
    {
        sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }
    void bindBytes(sqlite3_stmt* statement, int index, int count)
    {
        for (char& byte : m_bytes)
            byte = static_cast<char>(m_noise.next());
        sqlite3_bind_blob(statement, index, m_bytes, count, SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt* statement)
    {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_line;
    sqlite3_stmt* m_entry;
    sqlite3_stmt* m_text;
    sqlite3_stmt* m_month;
    std::string m_wal;
    Numbers m_noise;
    char m_bytes[32] = {};
    std::map<std::pair<int, std::string>, std::pair<std::int64_t, std::int64_t>> m_sums;
};

} // namespace

std::unique_ptr<BareConnection> bareSqlite(const std::string& file)
{
    return std::make_unique<SqliteConnection>(file);
}

} // namespace tandem::bench
