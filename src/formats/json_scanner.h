#pragma once

#include "formats/json_lines.h"

namespace tandem::formats {

/// Notes the values of one line in `nodes`, in the order of their beginnings.
class JsonScanner {
public:
    /// `unescaped` receives the texts that had escapes; it is at least as large as the line, so
    /// that it need not move while nodes point into it.
    JsonScanner(QByteArrayView line, const JsonLimits& limits, std::vector<JsonNode>& nodes,
                std::vector<char>& unescaped);

    /// One value with nothing but blanks around it; false if error() says what is wrong.
    bool run();
    Error& error() { return m_error; }

private:
    struct Span {
        const char* data = nullptr;
        quint32 size = 0;
    };

    bool readValue(Span key, int depth);
    bool readArray(quint32 index, int depth);
    bool readObject(quint32 index, int depth);
    bool readMember(quint32 index, int depth);
    bool readText(Span& text);
    bool readEscapedRest(const char* opened);
    bool readEscape();
    bool readUnicodeEscape();
    bool readHex4(char32_t& unit);
    bool readNumber(JsonNode& node);
    bool readDigits();
    bool readWord(QByteArrayView word, JsonKind kind, JsonNode& node);
    bool isAt(char c) const { return m_at != m_end && *m_at == c; }
    void skipBlanks();
    void put(char32_t character);
    bool isKeyTwice(quint32 object, Span key) const;
    bool expected(const char* what);
    bool refuse(const ErrorCode& code, const char* at, QStringList more = {});

    const JsonLimits& m_limits;
    std::vector<JsonNode>& m_nodes;
    const char* m_begin;
    const char* m_at;
    const char* m_end;
    char* m_unescapedEnd;
    Error m_error;
};

} // namespace tandem::formats
