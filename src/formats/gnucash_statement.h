#pragma once

#include <QString>

#include <cstdint>

struct sqlite3;
struct sqlite3_stmt;

namespace tandem::formats::gnucash {

/// One statement on a foreign SQLite book. A statement that cannot be prepared fails at its step.
class Statement {
public:
    Statement(sqlite3* database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// True while there is a row. At the end and after a failure, false: see hasFailed().
    bool step();
    bool hasFailed() const { return m_hasFailed; }

    /// Starts over with another value for the statement's one parameter.
    void rebind(const QString& value);

    QString text(int column) const;
    std::int64_t number(int column) const;
    bool isInteger(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_hasFailed = false;
};

} // namespace tandem::formats::gnucash
