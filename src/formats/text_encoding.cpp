#include "formats/text_encoding.h"

#include "formats/csv_errors.h"
#include "formats/text_encoding_tables.h"

#include <QStringDecoder>

#include <array>
#include <cstring>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

struct NamedEncoding {
    TextEncoding encoding;
    QLatin1StringView name;
};

constexpr std::array<NamedEncoding, 6> namedEncodings{{
    {TextEncoding::Utf8, QLatin1StringView("utf-8")},
    {TextEncoding::Utf8WithBom, QLatin1StringView("utf-8-bom")},
    {TextEncoding::Utf16LittleEndian, QLatin1StringView("utf-16le")},
    {TextEncoding::Utf16BigEndian, QLatin1StringView("utf-16be")},
    {TextEncoding::Windows1252, QLatin1StringView("windows-1252")},
    {TextEncoding::Windows1250, QLatin1StringView("windows-1250")},
}};

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// The length of the well-formed UTF-8 sequence that begins at `at`, or 0. Unicode, table 3-7.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.size())
        return 0;
    const uchar second = byteAt(bytes, at + 1);
    const uchar lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

char16_t windowsCharacter(uchar byte, TextEncoding encoding)
{
    if (byte < 0x80)
        return byte;
    if (encoding == TextEncoding::Windows1250)
        return upper1250[byte - 0x80u];
    return byte < 0xA0 ? upper1252[byte - 0x80u] : byte;
}

/// How much one byte speaks for Central (positive) or Western Europe (negative): what stands at
/// its place is common in the one and rare in the other.
int centralEuropeanWeight(uchar byte)
{
    constexpr QByteArrayView certain(
        "\x8A\x8D\x8E\x9A\x9D\x9E\x9C\x9F\xB3\xB9\xEC\xFD"); // Š Ť Ž š ť ž ś ź ł ą ě ý
    constexpr QByteArrayView likely("\xC8\xCC\xD8\xE8\xF8\xF9"); // Č Ě Ř č ř ů
    constexpr QByteArrayView unlikely("\xEA\xE3\xF1");           // ê ã ñ
    constexpr QByteArrayView western("\xE0\xE5\xE6\xE7\xA3");    // à å æ ç £
    const char c = static_cast<char>(byte);
    if (byte < 0x80)
        return 0;
    return certain.contains(c)    ? 2
           : likely.contains(c)   ? 1
           : unlikely.contains(c) ? -1
           : western.contains(c)  ? -2
                                  : 0;
}

bool looksCentralEuropean(QByteArrayView bytes)
{
    int score = 0;
    bool isCertain = false; // č alone may be è, ř alone ø: something must rule the West out
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int weight = centralEuropeanWeight(byteAt(bytes, i));
        const bool followsLetter = i > 0 && byteAt(bytes, i - 1) >= 0xC0;
        score = std::clamp(score + weight, -1'000'000, 1'000'000);
        // Two accented letters side by side are everyday Czech and hardly occur in the West.
        isCertain = isCertain || weight >= 2 || (weight == 1 && followsLetter);
    }
    return isCertain && score > 0;
}

std::optional<TextEncoding> utf16Pattern(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const qsizetype pairs = std::min<qsizetype>(bytes.size() / 2, 2'048);
    qsizetype zerosEven = 0;
    qsizetype zerosOdd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zerosEven += bytes[2 * i] == 0 ? 1 : 0;
        zerosOdd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (zerosEven == 0 && zerosOdd * 2 > pairs)
        return TextEncoding::Utf16LittleEndian;
    if (zerosOdd == 0 && zerosEven * 2 > pairs)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// Collects text and what was wrong with it.
class Decoder {
public:
    Decoder(QByteArrayView bytes, TextEncoding encoding) : m_bytes(bytes), m_encoding(encoding) {}

    DecodedText run()
    {
        switch (m_encoding) {
        case TextEncoding::Utf8:
        case TextEncoding::Utf8WithBom:
            decodeUtf8(m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
            break;
        case TextEncoding::Utf16LittleEndian:
            decodeUtf16(1);
            break;
        case TextEncoding::Utf16BigEndian:
            decodeUtf16(0);
            break;
        case TextEncoding::Windows1250:
        case TextEncoding::Windows1252:
            decodeWindows();
            break;
        }
        return {std::move(m_text), m_encoding, m_replacedCount};
    }

    qsizetype firstInvalid() const { return m_firstInvalid; }
    qsizetype linesBefore() const { return m_linesBefore; }

private:
    void replace(qsizetype at)
    {
        if (m_replacedCount++ == 0) {
            m_firstInvalid = at;
            m_linesBefore = m_text.count(u'\n');
        }
        m_text += QChar(QChar::ReplacementCharacter);
    }

    void decodeUtf8(qsizetype at)
    {
        while (at < m_bytes.size()) {
            const qsizetype good = firstInvalidUtf8(m_bytes.sliced(at));
            // Not QString::fromUtf8, which drops a second byte order mark without a word.
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
            m_text += QString(decode(m_bytes.sliced(at, good)));
            at += good;
            if (at < m_bytes.size())
                replace(at++);
        }
    }

    void decodeUtf16(qsizetype highByte)
    {
        const auto unitAt = [&](qsizetype at) {
            return static_cast<char16_t>(byteAt(m_bytes, at + highByte) << 8
                                         | byteAt(m_bytes, at + 1 - highByte));
        };
        m_text.reserve(m_bytes.size() / 2);
        qsizetype at = m_bytes.size() >= 2 && unitAt(0) == 0xFEFF ? 2 : 0;
        for (; at + 1 < m_bytes.size(); at += 2) {
            const char16_t unit = unitAt(at);
            if (!QChar::isSurrogate(unit)) {
                m_text += QChar(unit);
                continue;
            }
            const bool isPair = QChar::isHighSurrogate(unit) && at + 3 < m_bytes.size()
                                && QChar::isLowSurrogate(unitAt(at + 2));
            if (!isPair) {
                replace(at);
                continue;
            }
            m_text += QChar(unit);
            m_text += QChar(unitAt(at + 2));
            at += 2;
        }
        if (at < m_bytes.size())
            replace(at); // half a unit at the end
    }

    void decodeWindows()
    {
        m_text.reserve(m_bytes.size());
        for (qsizetype at = 0; at < m_bytes.size(); ++at) {
            const uchar byte = byteAt(m_bytes, at);
            const char16_t character = windowsCharacter(byte, m_encoding);
            if (character == 0 && byte != 0)
                replace(at);
            else
                m_text += QChar(character);
        }
    }

    QByteArrayView m_bytes;
    TextEncoding m_encoding;
    QString m_text;
    qint64 m_replacedCount = 0;
    qsizetype m_firstInvalid = -1;
    qsizetype m_linesBefore = 0;
};

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080'8080'8080'8080;
    qsizetype at = 0;
    while (at < bytes.size()) {
        quint64 eight = highBits;
        if (at + 8 <= bytes.size())
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & highBits) == 0) {
            at += 8;
            continue;
        }
        const qsizetype length = utf8Length(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return bytes.size();
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8WithBom;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const auto encoding = utf16Pattern(bytes))
        return *encoding;
    if (firstInvalidUtf8(bytes) == bytes.size())
        return TextEncoding::Utf8;
    return looksCentralEuropean(bytes) ? TextEncoding::Windows1250 : TextEncoding::Windows1252;
}

Result<DecodedText> decodeText(QByteArrayView bytes, const TextOptions& options)
{
    if (bytes.size() > options.bytesMax)
        return fail(errors::textTooLong,
                    {QString::number(bytes.size()), QString::number(options.bytesMax)});
    const TextEncoding encoding = options.encoding.value_or(detectEncoding(bytes));
    Decoder decoder(bytes, encoding);
    DecodedText decoded = decoder.run();
    if (const qsizetype zero = decoded.text.indexOf(QChar(u'\0')); zero >= 0)
        return fail(errors::textIsBinary, {QString::number(zero + 1)});
    if (decoded.replacedCount > 0 && options.invalid == InvalidText::Refuse)
        return fail(errors::textNotInEncoding,
                    {QString::number(decoder.firstInvalid() + 1),
                     QString::number(decoder.linesBefore() + 1), encodingName(encoding)});
    return decoded;
}

QString encodingName(TextEncoding encoding)
{
    const auto* const found = std::ranges::find(namedEncodings, encoding, &NamedEncoding::encoding);
    return found->name;
}

Result<TextEncoding> encodingNamed(QStringView name)
{
    QStringList known;
    for (const NamedEncoding& candidate : namedEncodings) {
        if (name.compare(candidate.name, Qt::CaseInsensitive) == 0)
            return candidate.encoding;
        known += candidate.name;
    }
    return fail(errors::encodingUnknown, {name.toString(), known.join(u", "_s)});
}

} // namespace tandem::formats
