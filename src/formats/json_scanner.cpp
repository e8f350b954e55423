#include "formats/json_scanner.h"

#include "formats/json_lines_errors.h"
#include "formats/text_encoding.h"

namespace tandem::formats {
JsonScanner::JsonScanner(QByteArrayView line, const JsonLimits& limits,
                         std::vector<JsonNode>& nodes, std::vector<char>& unescaped)
    : m_limits(limits)
    , m_nodes(nodes)
    , m_begin(line.data())
    , m_at(line.data())
    , m_end(line.data() + line.size())
    , m_unescapedEnd(unescaped.data())
{
}

bool JsonScanner::run()
{
    const QByteArrayView line(m_begin, m_end);
    if (const qsizetype invalid = firstInvalidUtf8(line); invalid < line.size())
        return refuse(errors::jsonStringInvalid, m_begin + invalid,
                      {QStringLiteral("a byte that is no UTF-8")});
    skipBlanks();
    if (!readValue({}, 0))
        return false;
    skipBlanks();
    return m_at == m_end || expected("nothing more");
}

bool JsonScanner::readValue(Span key, int depth)
{
    if (m_at == m_end)
        return expected("a value");
    const auto index = static_cast<quint32>(m_nodes.size());
    JsonNode node;
    node.key = key.data;
    node.keySize = key.size;
    node.end = index + 1;
    const bool isNested = *m_at == '{' || *m_at == '[';
    if (isNested && depth == m_limits.depthMax)
        return refuse(errors::jsonTooDeep, m_at, {QString::number(m_limits.depthMax)});
    switch (*m_at) {
    case '{':
        node.kind = JsonKind::Object;
        m_nodes.push_back(node);
        return readObject(index, depth + 1);
    case '[':
        node.kind = JsonKind::Array;
        m_nodes.push_back(node);
        return readArray(index, depth + 1);
    case '"': {
        Span text;
        if (!readText(text))
            return false;
        node.kind = JsonKind::Text;
        node.data = text.data;
        node.size = text.size;
        break;
    }
    case 't':
        if (!readWord("true", JsonKind::True, node))
            return false;
        break;
    case 'f':
        if (!readWord("false", JsonKind::False, node))
            return false;
        break;
    case 'n':
        if (!readWord("null", JsonKind::Null, node))
            return false;
        break;
    default:
        if (!readNumber(node))
            return false;
    }
    m_nodes.push_back(node);
    return true;
}

bool JsonScanner::readArray(quint32 index, int depth)
{
    ++m_at;
    skipBlanks();
    bool hasMore = !isAt(']');
    while (hasMore) {
        if (!readValue({}, depth))
            return false;
        ++m_nodes[index].childCount;
        skipBlanks();
        if (!isAt(',') && !isAt(']'))
            return expected("a comma or ]");
        hasMore = *m_at == ',';
        if (hasMore) {
            ++m_at;
            skipBlanks();
        }
    }
    ++m_at;
    m_nodes[index].end = static_cast<quint32>(m_nodes.size());
    return true;
}

bool JsonScanner::readObject(quint32 index, int depth)
{
    ++m_at;
    skipBlanks();
    bool hasMore = !isAt('}');
    while (hasMore) {
        if (!readMember(index, depth))
            return false;
        skipBlanks();
        if (!isAt(',') && !isAt('}'))
            return expected("a comma or }");
        hasMore = *m_at == ',';
        if (hasMore) {
            ++m_at;
            skipBlanks();
        }
    }
    ++m_at;
    m_nodes[index].end = static_cast<quint32>(m_nodes.size());
    return true;
}

bool JsonScanner::readMember(quint32 index, int depth)
{
    if (!isAt('"'))
        return expected("a field name in quotation marks");
    const char* const begin = m_at;
    Span key;
    if (!readText(key))
        return false;
    if (isKeyTwice(index, key))
        return refuse(errors::jsonKeyTwice, begin,
                      {QString::fromUtf8(key.data, qsizetype(key.size))});
    if (m_nodes[index].childCount++ == m_limits.fieldsMax)
        return refuse(errors::jsonTooManyFields, begin, {QString::number(m_limits.fieldsMax)});
    skipBlanks();
    if (!isAt(':'))
        return expected("a colon");
    ++m_at;
    skipBlanks();
    return readValue(key, depth);
}

bool JsonScanner::readWord(QByteArrayView word, JsonKind kind, JsonNode& node)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return expected("a value");
    m_at += word.size();
    node.kind = kind;
    return true;
}

void JsonScanner::skipBlanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

bool JsonScanner::isKeyTwice(quint32 object, Span key) const
{
    for (std::size_t i = object + 1; i < m_nodes.size(); i = m_nodes[i].end) {
        const JsonNode& member = m_nodes[i];
        if (QByteArrayView(member.key, qsizetype(member.keySize))
            == QByteArrayView(key.data, qsizetype(key.size)))
            return true;
    }
    return false;
}

bool JsonScanner::expected(const char* what)
{
    QString found = QStringLiteral("the end of the line");
    if (m_at != m_end) {
        const auto byte = static_cast<uchar>(*m_at);
        found = byte > 0x20 && byte < 0x7F ? QString(QLatin1Char(*m_at))
                                           : QStringLiteral("byte %1").arg(uint(byte));
    }
    return refuse(errors::jsonUnexpected, m_at, {QLatin1String(what), found});
}

bool JsonScanner::refuse(const ErrorCode& code, const char* at, QStringList more)
{
    more.prepend(QString::number(at - m_begin + 1));
    m_error = Error{&code, std::move(more), {}, {}};
    return false;
}

} // namespace tandem::formats
