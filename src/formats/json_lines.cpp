#include "formats/json_lines.h"

#include "formats/json_lines_errors.h"
#include "formats/json_scanner.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::False:
    case JsonKind::True:
        return u"true or false"_s;
    case JsonKind::Number:
        return u"a number"_s;
    case JsonKind::Text:
        return u"a text in quotation marks"_s;
    case JsonKind::Array:
        return u"an array"_s;
    case JsonKind::Object:
        return u"an object"_s;
    }
    return {};
}

} // namespace

std::optional<JsonValue> JsonValue::find(QByteArrayView key) const
{
    if (kind() != JsonKind::Object)
        return std::nullopt;
    for (const JsonValue member : *this) {
        if (member.key() == key)
            return member;
    }
    return std::nullopt;
}

Result<JsonValue> JsonValue::member(QByteArrayView key, JsonKind wanted) const
{
    const auto found = find(key);
    if (!found)
        return fail(errors::jsonFieldMissing, {QString::fromUtf8(key), nameOf(wanted)});
    if (found->kind() != wanted)
        return fail(errors::jsonFieldKind,
                    {QString::fromUtf8(key), nameOf(found->kind()), nameOf(wanted)});
    return *found;
}

Result<QByteArrayView> JsonValue::text(QByteArrayView key) const
{
    TANDEM_TRY(const JsonValue found, member(key, JsonKind::Text));
    return found.bytes();
}

Result<QByteArrayView> JsonValue::optionalText(QByteArrayView key) const
{
    const auto found = find(key);
    if (!found || found->kind() == JsonKind::Null)
        return QByteArrayView("", 0);
    return text(key);
}

Result<JsonValue> JsonValue::array(QByteArrayView key) const
{
    return member(key, JsonKind::Array);
}

Result<> JsonValue::allowOnly(std::span<const QByteArrayView> keys) const
{
    for (const JsonValue member : *this) {
        if (std::ranges::find(keys, member.key()) != keys.end())
            continue;
        QStringList known;
        for (const QByteArrayView key : keys)
            known += QString::fromUtf8(key);
        return fail(errors::jsonFieldUnknown,
                    {QString::fromUtf8(member.key()), known.join(u", "_s)});
    }
    return {};
}

Result<JsonValue> JsonParser::parse(QByteArrayView line)
{
    if (line.size() > m_limits.bytesMax)
        return fail(errors::jsonTooLong,
                    {QString::number(line.size()), QString::number(m_limits.bytesMax)});
    m_nodes.clear();
    if (m_unescaped.size() < std::size_t(line.size()))
        m_unescaped.resize(std::size_t(line.size()));
    JsonScanner scanner(line, m_limits, m_nodes, m_unescaped);
    if (!scanner.run())
        return Failure(std::move(scanner.error()));
    return JsonValue(m_nodes, 0);
}

Result<JsonValue> JsonParser::parseObject(QByteArrayView line)
{
    TANDEM_TRY(const JsonValue value, parse(line));
    if (value.kind() != JsonKind::Object)
        return fail(errors::jsonNotAnObject, {nameOf(value.kind())});
    return value;
}

} // namespace tandem::formats
