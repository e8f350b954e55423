#pragma once

#include "base/check.h"
#include "data/row.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <libpq-fe.h>

namespace tandem {

// Object ids of PostgreSQL's own types, fixed since its catalogue began (pg_type.dat).
inline constexpr Oid bytesOid = 17;
inline constexpr Oid integerOid = 20;
inline constexpr Oid textOid = 25;
inline constexpr Oid dateOid = 1082;
inline constexpr std::array<Oid, 4> integerOids{20, 21, 23, 1700};

/// A row of an answer. Values are texts, as the server sends them.
class PostgresCursor final : public Cursor {
public:
    explicit PostgresCursor(const PGresult* result) : m_result(result) {}
    void moveTo(int row) { m_row = row; }

    int columnCount() const override { return PQnfields(m_result); }
    const char* columnName(int column) const override { return PQfname(m_result, column); }
    Type type(int column) const override
    {
        if (PQgetisnull(m_result, m_row, column))
            return Type::Null;
        const Oid oid = PQftype(m_result, column);
        if (oid == bytesOid)
            return Type::Bytes;
        return std::ranges::find(integerOids, oid) != integerOids.end() ? Type::Integer
                                                                        : Type::Text;
    }
    std::int64_t integer(int column) const override
    {
        const std::string_view digits = text(column);
        std::int64_t value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        require(error == std::errc() && end == digits.data() + digits.size(), columnName(column));
        return value;
    }
    std::string_view text(int column) const override
    {
        return {PQgetvalue(m_result, m_row, column),
                static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }
    QByteArray bytes(int column) const override
    {
        const std::string_view hex = text(column); // "\x0a1b..."
        require(hex.starts_with("\\x"), columnName(column));
        return QByteArray::fromHex({hex.data() + 2, static_cast<qsizetype>(hex.size()) - 2});
    }

private:
    const PGresult* m_result;
    int m_row = 0;
};

} // namespace tandem
