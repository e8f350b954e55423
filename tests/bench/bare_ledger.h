#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace tandem::bench {

/// Which lines an entry has: the same for both programs.
struct LineShape {
    int account; ///< 0 to accountCount - 1.
    std::int64_t minor;
};

inline constexpr int accountCount = 200;
inline constexpr int linesPerEntry = 4;

/// A small generator whose numbers are the same everywhere.
class Numbers {
public:
    std::uint64_t next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_state >> 33;
    }

private:
    std::uint64_t m_state = 20250310;
};

/// The lines of the next entry; they add up to zero.
inline void nextLines(Numbers& numbers, LineShape (&lines)[linesPerEntry])
{
    std::int64_t sum = 0;
    for (int i = 0; i < linesPerEntry; ++i) {
        lines[i].account = static_cast<int>(numbers.next() % accountCount);
        lines[i].minor = i + 1 < linesPerEntry
                             ? 1 + static_cast<std::int64_t>(numbers.next() % 1'000'000)
                             : -sum;
        sum += lines[i].minor;
    }
}

/// The day of an entry: five years, in their order.
inline std::int64_t dayOf(std::int64_t entry, std::int64_t entries)
{
    return entry * 1'826 / entries;
}

/// The same book as the product writes, by the database's own C interface alone: the same tables,
/// indexes and settings, the same columns filled, sums by month once a transaction; no triggers, no
/// checks, and hashes that are not computed but made up.
class BareConnection {
public:
    virtual ~BareConnection() = default;
    virtual void begin() = 0;
    virtual void add(std::int64_t entry, const std::string& day,
                     const LineShape (&lines)[linesPerEntry]) = 0;
    virtual void commit() = 0;
};

/// A new book in a file, by sqlite3; or in an empty database, by libpq with its pipeline.
std::unique_ptr<BareConnection> bareSqlite(const std::string& file);
std::unique_ptr<BareConnection> barePostgres(const std::string& url);

/// Writes the entries of the race, `entriesPerCommit` a transaction.
class BareLedger {
public:
    BareLedger(std::unique_ptr<BareConnection> connection, std::int64_t entries,
               int entriesPerCommit);

    /// Goes on to the entry `end`, a transaction's last, and returns the microseconds it took.
    std::int64_t writeTo(std::int64_t end);

private:
    std::unique_ptr<BareConnection> m_connection;
    std::int64_t m_entries;
    int m_entriesPerCommit;
    std::int64_t m_next = 0;
    Numbers m_numbers;
};

} // namespace tandem::bench
