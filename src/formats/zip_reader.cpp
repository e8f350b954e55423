#include "formats/zip_reader.h"

#include "formats/zip_device.h"
#include "formats/zip_errors.h"

#include <QSet>

#include <minizip/unzip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace tandem::formats {
namespace {

constexpr int nameBytesMax = 1024;
constexpr int pieceBytes = 1 << 18;

struct Close {
    void operator()(void* zip) const { unzClose(zip); }
};
using Archive = std::unique_ptr<void, Close>;

Failure damaged(const QString& what)
{
    return fail(errors::zipDamaged, {what});
}

bool leadsOut(const QString& name)
{
    const auto isStrange = [](QChar c) { return c < u' ' || c == u'\\' || c == u':'; };
    return name.isEmpty() || name.startsWith(u'/') || name.split(u'/').contains(u".."_s)
           || std::ranges::any_of(name, isStrange);
}

class ZipReading {
public:
    ZipReading(void* zip, const ZipSink& sink, const ZipLimits& limits)
        : m_zip(zip)
        , m_sink(sink)
        , m_limits(limits)
    {
    }

    Result<> run()
    {
        int at = unzGoToFirstFile(m_zip);
        while (at == UNZ_OK) {
            TANDEM_CHECK(readFile());
            at = unzGoToNextFile(m_zip);
        }
        return at == UNZ_END_OF_LIST_OF_FILE ? Result<>() : damaged(u"its list of files"_s);
    }

private:
    Result<QString> nextName()
    {
        unz_file_info64 info{};
        QByteArray bytes(nameBytesMax, '\0');
        if (unzGetCurrentFileInfo64(m_zip, &info, bytes.data(), nameBytesMax, nullptr, 0, nullptr,
                                    0)
                != UNZ_OK
            || info.size_filename >= nameBytesMax)
            return damaged(u"its list of files"_s);
        const QString name =
            QString::fromUtf8(bytes.constData(), static_cast<qsizetype>(info.size_filename));
        if (leadsOut(name))
            return fail(errors::zipUnsafe, {name, u"which leads out of its folder"_s});
        if (m_names.contains(name))
            return fail(errors::zipUnsafe, {name, u"twice"_s});
        m_names.insert(name);
        if (m_names.size() > m_limits.filesMax)
            return fail(errors::zipUnsafe, {name, u"and too many files before it"_s});
        m_size = info.uncompressed_size;
        return name;
    }

    Result<> readFile()
    {
        TANDEM_TRY(const QString name, nextName());
        if (name.endsWith(u'/'))
            return {};
        if (unzOpenCurrentFile(m_zip) != UNZ_OK)
            return damaged(name);
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        int count = 0;
        ZPOS64_T size = 0;
        while ((count = unzReadCurrentFile(m_zip, piece.data(), pieceBytes)) > 0) {
            m_bytes += count;
            size += static_cast<ZPOS64_T>(count);
            if (m_bytes > m_limits.bytesMax)
                return fail(errors::zipUnsafe, {name, u"which is too large"_s});
            TANDEM_CHECK(m_sink(name, piece.first(count)));
        }
        // minizip proves the checksum of what it read whole, and says nothing where it ends early.
        if (count < 0 || size != m_size || unzCloseCurrentFile(m_zip) != UNZ_OK)
            return damaged(name);
        return m_sink(name, {}); // a file of nothing is a file, too
    }

    void* m_zip;
    const ZipSink& m_sink;
    ZipLimits m_limits;
    QSet<QString> m_names;
    qint64 m_bytes = 0;
    ZPOS64_T m_size = 0; ///< Of the file at hand, as the list says.
};

} // namespace

Result<> readZip(QIODevice& device, const ZipSink& sink, const ZipLimits& limits)
{
    zlib_filefunc64_def functions = zipFunctions(device);
    const Archive zip(unzOpen2_64("", &functions));
    if (!zip)
        return damaged(u"it is no zip archive"_s);
    return ZipReading(zip.get(), sink, limits).run();
}

} // namespace tandem::formats
