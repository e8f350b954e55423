#include "formats/json_lines_errors.h"
#include "formats/json_scanner.h"

#include <array>

namespace tandem::formats {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a byte stands for itself within a text: no quote, no backslash, no control character.
constexpr std::array<bool, 256> isPlain = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0x20; byte < table.size(); ++byte)
        table[byte] = byte != '"' && byte != '\\';
    return table;
}();

} // namespace

/// The text that begins at a quotation mark. Without escapes it stays where it is.
bool JsonScanner::readText(Span& text)
{
    const char* const opened = m_at++;
    const char* const begin = m_at;
    while (m_at != m_end && isPlain[static_cast<uchar>(*m_at)])
        ++m_at;
    if (m_at == m_end)
        return refuse(errors::jsonStringLeftOpen, opened);
    if (*m_at == '"') {
        text = {begin, static_cast<quint32>(m_at++ - begin)};
        return true;
    }
    const char* const copy = m_unescapedEnd;
    m_unescapedEnd = std::copy(begin, m_at, m_unescapedEnd);
    if (!readEscapedRest(opened))
        return false;
    text = {copy, static_cast<quint32>(m_unescapedEnd - copy)};
    return true;
}

/// Copies the rest of a text, escapes resolved, behind what was copied before.
bool JsonScanner::readEscapedRest(const char* opened)
{
    while (m_at != m_end && *m_at != '"') {
        if (static_cast<uchar>(*m_at) < 0x20)
            return refuse(errors::jsonStringInvalid, m_at,
                          {QStringLiteral("a control character within a text")});
        if (*m_at != '\\') {
            *m_unescapedEnd++ = *m_at++;
            continue;
        }
        if (!readEscape())
            return false;
    }
    if (m_at == m_end)
        return refuse(errors::jsonStringLeftOpen, opened);
    ++m_at;
    return true;
}

bool JsonScanner::readEscape()
{
    constexpr QByteArrayView letters("\"\\/bfnrt");
    constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    const char* const begin = m_at++;
    if (m_at != m_end && *m_at == 'u')
        return readUnicodeEscape();
    const qsizetype which = m_at == m_end ? -1 : letters.indexOf(*m_at);
    if (which < 0)
        return refuse(errors::jsonStringInvalid, begin,
                      {QStringLiteral("an escape that JSON does not know")});
    *m_unescapedEnd++ = meanings[which];
    ++m_at;
    return true;
}

bool JsonScanner::readUnicodeEscape()
{
    const char* const begin = m_at - 1;
    char32_t character = 0;
    if (!readHex4(character))
        return refuse(errors::jsonStringInvalid, begin,
                      {QStringLiteral("\\u without four hexadecimal digits")});
    if (QChar::isHighSurrogate(character)) {
        char32_t low = 0;
        const bool isEscape = m_end - m_at >= 2 && m_at[0] == '\\' && m_at[1] == 'u';
        m_at += isEscape ? 1 : 0;
        if (!isEscape || !readHex4(low) || !QChar::isLowSurrogate(low))
            return refuse(errors::jsonStringInvalid, begin,
                          {QStringLiteral("half of a pair of surrogates")});
        character =
            QChar::surrogateToUcs4(static_cast<char16_t>(character), static_cast<char16_t>(low));
    } else if (QChar::isLowSurrogate(character)) {
        return refuse(errors::jsonStringInvalid, begin,
                      {QStringLiteral("half of a pair of surrogates")});
    }
    put(character);
    return true;
}

/// Four hexadecimal digits after the u at which the scanner stands.
bool JsonScanner::readHex4(char32_t& unit)
{
    ++m_at;
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (m_at == m_end)
            return false;
        const char lower = static_cast<char>(*m_at | 0x20);
        const bool isLetter = lower >= 'a' && lower <= 'f';
        if (!isDigit(*m_at) && !isLetter)
            return false;
        unit = unit * 16 + static_cast<char32_t>(isLetter ? lower - 'a' + 10 : *m_at - '0');
    }
    return true;
}

/// Appends a character as UTF-8; an escape is never shorter than that.
void JsonScanner::put(char32_t character)
{
    const auto continuation = [&](int shift) {
        *m_unescapedEnd++ = static_cast<char>(0x80 | ((character >> shift) & 0x3F));
    };
    if (character < 0x80) {
        *m_unescapedEnd++ = static_cast<char>(character);
    } else if (character < 0x800) {
        *m_unescapedEnd++ = static_cast<char>(0xC0 | (character >> 6));
        continuation(0);
    } else if (character < 0x1'0000) {
        *m_unescapedEnd++ = static_cast<char>(0xE0 | (character >> 12));
        continuation(6);
        continuation(0);
    } else {
        *m_unescapedEnd++ = static_cast<char>(0xF0 | (character >> 18));
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

bool JsonScanner::readDigits()
{
    const char* const begin = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != begin;
}

bool JsonScanner::readNumber(JsonNode& node)
{
    const char* const begin = m_at;
    if (*m_at != '-' && !isDigit(*m_at))
        return expected("a value");
    m_at += *m_at == '-' ? 1 : 0;
    const char* const digits = m_at;
    bool isValid = readDigits() && (*digits != '0' || m_at - digits == 1);
    if (isValid && isAt('.')) {
        ++m_at;
        isValid = readDigits();
    }
    if (isValid && (isAt('e') || isAt('E'))) {
        ++m_at;
        m_at += isAt('+') || isAt('-') ? 1 : 0;
        isValid = readDigits();
    }
    if (!isValid)
        return refuse(errors::jsonNumberInvalid, begin);
    node.kind = JsonKind::Number;
    node.data = begin;
    node.size = static_cast<quint32>(m_at - begin);
    return true;
}

} // namespace tandem::formats
