#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tandem::formats {

enum class TextEncoding {
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252, ///< Western European; ISO 8859-1 and -15 files read well with it.
    Windows1250, ///< Central European: Czech, Slovak, Polish, Hungarian, Slovene, Croatian.
};

/// What becomes of bytes that are no text in the encoding.
enum class InvalidText {
    Refuse,  ///< errors::textNotInEncoding names the byte and its line.
    Replace, ///< Each becomes U+FFFD and is counted.
};

struct TextOptions {
    std::optional<TextEncoding> encoding = std::nullopt; ///< Unset: detected.
    InvalidText invalid = InvalidText::Refuse;
    qint64 bytesMax = 256LL << 20;
};

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 replacedCount = 0; ///< How many U+FFFD stand for bytes that were no text.
};

/// The encoding that `bytes` most likely have.
///
/// A byte order mark decides, then the zero bytes of UTF-16, then whether all is valid UTF-8.
/// Between the two Windows encodings the letters typical of Central Europe decide; if there are
/// none, it is Windows-1252.
TextEncoding detectEncoding(QByteArrayView bytes);

/// `bytes` as text, without byte order mark.
/// Errors: textTooLong, textIsBinary, textNotInEncoding.
Result<DecodedText> decodeText(QByteArrayView bytes, const TextOptions& options = {});

/// The offset of the first byte that is no well-formed UTF-8, or the size if there is none.
/// Overlong forms, surrogates and code points past U+10FFFF are not well-formed.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252", "windows-1250".
QString encodingName(TextEncoding encoding);
/// The encoding of that name. Error: encodingUnknown.
Result<TextEncoding> encodingNamed(QStringView name);

} // namespace tandem::formats
