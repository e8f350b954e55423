#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace tandem {

/// What a driver shows of the row it stands on. Columns count from 0.
class Cursor {
public:
    enum class Type { Null, Integer, Text, Bytes };

    virtual ~Cursor() = default;
    virtual int columnCount() const = 0;
    virtual const char* columnName(int column) const = 0;
    virtual Type type(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    /// UTF-8; valid until the cursor moves.
    virtual std::string_view text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// One row of a result, read by column name into Tandem's own types.
///
/// A column that is absent, or NULL without `OrNull` in the name of the call, is a bug in the SQL
/// and throws BrokenInvariant. Reading columns in the order of the SELECT is fastest.
class Row {
public:
    explicit Row(const Cursor& cursor) : m_cursor(cursor) {}

    std::int64_t integer(const char* column) const;
    QString text(const char* column) const;
    QDate date(const char* column) const;
    QByteArray bytes(const char* column) const;
    bool flag(const char* column) const { return integer(column) != 0; }
    Instant instant(const char* column) const { return {integer(column)}; }
    Money money(const char* column, const Currency& currency) const;

    bool isNull(const char* column) const;
    std::int64_t integerOrZero(const char* column) const;
    QString textOrEmpty(const char* column) const;
    QDate dateOrInvalid(const char* column) const;
    std::optional<Instant> instantOrNull(const char* column) const;

    template <class SomeId>
    SomeId id(const char* column) const
    {
        return SomeId(integer(column));
    }
    /// The id, or an unset one where the column is NULL.
    template <class SomeId>
    SomeId idOrUnset(const char* column) const
    {
        return SomeId(integerOrZero(column));
    }

    /// The columns by number, for what treats every column alike.
    const Cursor& cursor() const { return m_cursor; }

private:
    int indexOf(const char* column) const;
    int presentIndexOf(const char* column) const;

    const Cursor& m_cursor;
    mutable int m_next = 0; ///< Where the next name is looked for first.
};

} // namespace tandem
