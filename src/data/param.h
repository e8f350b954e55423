#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <optional>

namespace tandem {

/// A named value for a statement: an integer, a text, a day, bytes, or nothing.
///
/// It refers to texts and bytes, it does not copy them: make one in the call that uses it.
/// There is no way to bind a number with a binary fraction.
class Param {
public:
    enum class Kind { Integer, Text, Date, Bytes };

    template <std::integral Number>
    Param(const char* name, Number number)
        : m_name(name)
        , m_kind(Kind::Integer)
        , m_integer(static_cast<std::int64_t>(number))
    {
    }
    template <class Tag>
    Param(const char* name, Id<Tag> id) : Param(name, id.value())
    {
    }
    /// An id that is unset binds NULL.
    template <class Tag>
    static Param orNull(const char* name, Id<Tag> id)
    {
        Param param(name, id.value());
        param.m_isNull = !id.isSet();
        return param;
    }
    /// An empty text binds NULL.
    static Param orNull(const char* name, const QString& text)
    {
        Param param(name, text);
        param.m_isNull = text.isEmpty();
        return param;
    }
    /// Empty bytes bind NULL.
    static Param orNull(const char* name, const QByteArray& bytes)
    {
        Param param(name, bytes);
        param.m_isNull = bytes.isEmpty();
        return param;
    }
    Param(const char* name, const Money& money) : Param(name, money.minor()) {}
    Param(const char* name, Instant instant) : Param(name, instant.ms) {}
    Param(const char* name, std::optional<Instant> instant) : Param(name, instant ? instant->ms : 0)
    {
        m_isNull = !instant;
    }
    /// An invalid date binds NULL.
    Param(const char* name, QDate date)
        : m_name(name)
        , m_kind(Kind::Date)
        , m_integer(date.toJulianDay())
        , m_isNull(!date.isValid())
    {
    }
    Param(const char* name, const QString& text) : m_name(name), m_kind(Kind::Text), m_text(&text)
    {
    }
    Param(const char* name, const QByteArray& bytes)
        : m_name(name)
        , m_kind(Kind::Bytes)
        , m_bytes(&bytes)
    {
    }
    template <std::floating_point Number>
    Param(const char* name, Number) = delete;

    const char* name() const { return m_name; }
    Kind kind() const { return m_kind; }
    bool isNull() const { return m_isNull; }
    std::int64_t integer() const { return m_integer; }
    QDate date() const { return QDate::fromJulianDay(m_integer); }
    const QString& text() const { return *m_text; }
    const QByteArray& bytes() const { return *m_bytes; }

private:
    const char* m_name;
    Kind m_kind;
    std::int64_t m_integer = 0;
    const QString* m_text = nullptr;
    const QByteArray* m_bytes = nullptr;
    bool m_isNull = false;
};

} // namespace tandem
