#pragma once

#include "base/check.h"
#include "data/row.h"

#include <sqlite3.h>

namespace tandem {

/// The row a statement stands on.
class SqliteCursor final : public Cursor {
public:
    explicit SqliteCursor(sqlite3_stmt* statement)
        : m_statement(statement)
        , m_columnCount(sqlite3_column_count(statement))
    {
    }
    int columnCount() const override { return m_columnCount; }
    const char* columnName(int column) const override
    {
        return sqlite3_column_name(m_statement, column);
    }
    Type type(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return Type::Integer;
        case SQLITE_TEXT:
            return Type::Text;
        case SQLITE_BLOB:
            return Type::Bytes;
        case SQLITE_NULL:
            return Type::Null;
        default:
            require(false, "no column of the books holds a binary fraction");
            return Type::Null;
        }
    }
    std::int64_t integer(int column) const override
    {
        require(sqlite3_column_type(m_statement, column) == SQLITE_INTEGER, columnName(column));
        return sqlite3_column_int64(m_statement, column);
    }
    std::string_view text(int column) const override
    {
        // The text comes before its length: asking for it may convert the value.
        const auto* utf8 = sqlite3_column_text(m_statement, column);
        const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return {reinterpret_cast<const char*>(utf8), length};
    }
    QByteArray bytes(int column) const override
    {
        const void* data = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3_stmt* m_statement;
    int m_columnCount;
};

} // namespace tandem
