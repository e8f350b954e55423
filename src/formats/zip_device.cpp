#include "formats/zip_device.h"

#include <QIODevice>

namespace tandem::formats {
namespace {

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

voidpf open(voidpf opaque, const void*, int)
{
    return opaque;
}

uLong read(voidpf, voidpf stream, void* bytes, uLong size)
{
    const qint64 count = deviceOf(stream).read(static_cast<char*>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

uLong write(voidpf, voidpf stream, const void* bytes, uLong size)
{
    const qint64 count = deviceOf(stream).write(static_cast<const char*>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

ZPOS64_T tell(voidpf, voidpf stream)
{
    return ZPOS64_T(deviceOf(stream).pos());
}

long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice& device = deviceOf(stream);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = device.pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = device.size();
    return device.seek(from + qint64(offset)) ? 0 : -1;
}

int close(voidpf, voidpf)
{
    return 0;
}

int error(voidpf, voidpf)
{
    return 0;
}

} // namespace

zlib_filefunc64_def zipFunctions(QIODevice& device)
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = &open;
    functions.zread_file = &read;
    functions.zwrite_file = &write;
    functions.ztell64_file = &tell;
    functions.zseek64_file = &seek;
    functions.zclose_file = &close;
    functions.zerror_file = &error;
    functions.opaque = &device;
    return functions;
}

} // namespace tandem::formats
