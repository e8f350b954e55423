#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace tandem::formats {

enum class JsonKind : quint8 { Null, False, True, Number, Text, Array, Object };

/// What JsonParser notes of one value: where its text and its key stand, and where it ends.
struct JsonNode {
    const char* data = nullptr; ///< Of a text, its characters; of a number, its digits.
    const char* key = nullptr;  ///< Of a member of an object.
    quint32 size = 0;
    quint32 keySize = 0;
    quint32 end = 0;        ///< Index of the node after this value and all within it.
    quint32 childCount = 0; ///< Of an array or object.
    JsonKind kind = JsonKind::Null;
};

/// A value within the line that a JsonParser read last. It views the parser and the line: it is
/// good until the parser reads the next one.
class JsonValue {
public:
    JsonValue(const std::vector<JsonNode>& nodes, quint32 index) : m_nodes(&nodes), m_index(index)
    {
    }

    JsonKind kind() const { return node().kind; }
    /// The characters of a text, escapes resolved, as UTF-8; the digits of a number as written.
    QByteArrayView bytes() const { return {node().data, qsizetype(node().size)}; }
    /// The name of a member of an object; empty for others.
    QByteArrayView key() const { return {node().key, qsizetype(node().keySize)}; }
    /// How many values an array or object holds.
    quint32 size() const { return node().childCount; }

    class Iterator;
    /// The values of an array or object, in their order; none of other kinds.
    Iterator begin() const;
    Iterator end() const;

    /// The member `key` of an object; unset if it has none, or is no object.
    std::optional<JsonValue> find(QByteArrayView key) const;

    /// The member `key`, which is there and a text. Errors: jsonFieldMissing, jsonFieldKind.
    Result<QByteArrayView> text(QByteArrayView key) const;
    /// The member `key`, or an empty text if it is absent or null. Error: jsonFieldKind.
    Result<QByteArrayView> optionalText(QByteArrayView key) const;
    /// The member `key`, which is there and an array. Errors: jsonFieldMissing, jsonFieldKind.
    Result<JsonValue> array(QByteArrayView key) const;
    /// Refuses members of other names, so that no misspelt field is passed over.
    /// Error: jsonFieldUnknown.
    Result<> allowOnly(std::span<const QByteArrayView> keys) const;

private:
    const JsonNode& node() const { return (*m_nodes)[m_index]; }
    Result<JsonValue> member(QByteArrayView key, JsonKind kind) const;

    const std::vector<JsonNode>* m_nodes;
    quint32 m_index;
};

class JsonValue::Iterator {
public:
    Iterator(const std::vector<JsonNode>& nodes, quint32 index) : m_nodes(&nodes), m_index(index) {}

    JsonValue operator*() const { return {*m_nodes, m_index}; }
    Iterator& operator++()
    {
        m_index = (*m_nodes)[m_index].end;
        return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

private:
    const std::vector<JsonNode>* m_nodes;
    quint32 m_index;
};

inline JsonValue::Iterator JsonValue::begin() const
{
    return {*m_nodes, m_index + 1};
}

inline JsonValue::Iterator JsonValue::end() const
{
    return {*m_nodes, node().end};
}

struct JsonLimits {
    qsizetype bytesMax = 16 << 20;
    int depthMax = 64;
    quint32 fieldsMax = 256; ///< Of one object.
};

/// Reads JSON by RFC 8259 to the letter, one value at a time, without building a tree.
///
/// Invalid UTF-8, lone surrogates and keys given twice are refused. One parser serves many
/// lines: it keeps its memory. The line must outlive the values read from it.
class JsonParser {
public:
    explicit JsonParser(const JsonLimits& limits = {}) : m_limits(limits) {}

    /// One value of any kind, with nothing but blanks around it.
    /// Errors: those of errors::json… but for the fields'. Their columns count bytes from 1.
    Result<JsonValue> parse(QByteArrayView line);
    /// One object. Errors: as parse, and jsonNotAnObject.
    Result<JsonValue> parseObject(QByteArrayView line);

private:
    JsonLimits m_limits;
    std::vector<JsonNode> m_nodes;
    std::vector<char> m_unescaped; ///< Texts whose escapes were resolved.
};

} // namespace tandem::formats
