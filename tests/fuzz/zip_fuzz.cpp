#include "base/check.h"
#include "formats/zip_reader.h"

#include <QBuffer>

using namespace tandem;
using namespace tandem::formats;

// Any bytes are read or refused, and never more of them than the limits allow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer archive(&bytes);
    archive.open(QIODevice::ReadOnly);
    constexpr ZipLimits limits{.filesMax = 100, .bytesMax = 1 << 20};
    qint64 count = 0;
    const auto read = readZip(
        archive,
        [&](const QString& file, const QByteArray& piece) -> Result<> {
            require(!file.startsWith(u'/') && !file.split(u'/').contains(QStringLiteral("..")),
                    "a name stays in its folder");
            count += piece.size();
            return {};
        },
        limits);
    require(count <= limits.bytesMax || !read, "limits hold");
    return 0;
}
