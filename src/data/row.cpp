#include "data/row.h"

#include "base/check.h"

#include <cstring>

namespace tandem {

int Row::indexOf(const char* column) const
{
    const int count = m_cursor.columnCount();
    for (int tried = 0; tried < count; ++tried) {
        const int index = (m_next + tried) % count;
        if (std::strcmp(m_cursor.columnName(index), column) == 0) {
            m_next = index + 1;
            return index;
        }
    }
    require(false, column);
    return -1;
}

int Row::presentIndexOf(const char* column) const
{
    const int index = indexOf(column);
    require(m_cursor.type(index) != Cursor::Type::Null, column);
    return index;
}

bool Row::isNull(const char* column) const
{
    return m_cursor.type(indexOf(column)) == Cursor::Type::Null;
}

std::int64_t Row::integer(const char* column) const
{
    return m_cursor.integer(presentIndexOf(column));
}

QString Row::text(const char* column) const
{
    const std::string_view utf8 = m_cursor.text(presentIndexOf(column));
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDate Row::date(const char* column) const
{
    const std::string_view iso = m_cursor.text(presentIndexOf(column));
    require(iso.size() == 10, column);
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char digit : iso.substr(from, length)) {
            require(digit >= '0' && digit <= '9', column);
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    require(date.isValid(), column);
    return date;
}

QByteArray Row::bytes(const char* column) const
{
    return m_cursor.bytes(presentIndexOf(column));
}

Money Row::money(const char* column, const Currency& currency) const
{
    return Money::ofMinor(integer(column), currency);
}

std::int64_t Row::integerOrZero(const char* column) const
{
    return isNull(column) ? 0 : integer(column);
}

QString Row::textOrEmpty(const char* column) const
{
    return isNull(column) ? QString() : text(column);
}

QDate Row::dateOrInvalid(const char* column) const
{
    return isNull(column) ? QDate() : date(column);
}

std::optional<Instant> Row::instantOrNull(const char* column) const
{
    return isNull(column) ? std::optional<Instant>() : instant(column);
}

} // namespace tandem
