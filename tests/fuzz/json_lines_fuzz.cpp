#include "base/check.h"
#include "formats/json_lines.h"
#include "formats/text_encoding.h"

#include <QJsonDocument>

namespace formats = tandem::formats;
using tandem::require;

namespace {

/// How many values there are, having looked at every byte of them.
quint32 countOf(const formats::JsonValue& value)
{
    require(formats::firstInvalidUtf8(value.bytes()) == value.bytes().size(), "texts are UTF-8");
    quint32 count = 1;
    quint32 children = 0;
    for (const formats::JsonValue each : value) {
        if (value.kind() == formats::JsonKind::Object)
            require(value.find(each.key()).has_value(), "a member is found by its name");
        count += countOf(each);
        ++children;
    }
    require(children == value.size(), "the values counted are the values there are");
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    formats::JsonParser parser;
    const auto value = parser.parse(QByteArrayView(data, qsizetype(size)));
    if (!value) {
        require(!value.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    countOf(*value);
    if (value->kind() == formats::JsonKind::Array || value->kind() == formats::JsonKind::Object) {
        QJsonParseError error;
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)),
                                &error);
        // Qt reads numbers into a narrower type; here they stay text of any size.
        const bool isAccepted = error.error == QJsonParseError::NoError
                                || error.error == QJsonParseError::IllegalNumber;
        require(isAccepted, "Qt accepts what we accept");
    }
    return 0;
}
