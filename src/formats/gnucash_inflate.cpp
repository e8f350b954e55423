#include "formats/gnucash_inflate.h"

#include <zlib.h>

#include <algorithm>

namespace tandem::formats::gnucash {

InflateDevice::InflateDevice(QByteArrayView packed, qint64 bytesMax)
    : m_stream(std::make_unique<z_stream>())
    , m_bytesLeft(bytesMax)
{
    // zlib promises not to write through next_in.
    m_stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    m_stream->avail_in = static_cast<uInt>(packed.size());
    constexpr int gzipOnly = 16 + MAX_WBITS;
    m_isDamaged = inflateInit2(m_stream.get(), gzipOnly) != Z_OK;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

InflateDevice::~InflateDevice()
{
    inflateEnd(m_stream.get());
}

qint64 InflateDevice::readData(char* data, qint64 size)
{
    if (m_isAtEnd || m_isDamaged || m_isTooLarge)
        return -1;
    const auto wanted = static_cast<uInt>(std::min(size, qint64{1} << 20));
    m_stream->next_out = reinterpret_cast<Bytef*>(data);
    m_stream->avail_out = wanted;
    const int result = inflate(m_stream.get(), Z_NO_FLUSH);
    const qint64 unpacked = wanted - m_stream->avail_out;
    m_isAtEnd = result == Z_STREAM_END;
    m_isDamaged = result != Z_OK && !m_isAtEnd;
    m_bytesLeft -= unpacked;
    m_isTooLarge = m_bytesLeft < 0;
    if (m_isTooLarge || m_isDamaged || (m_isAtEnd && unpacked == 0))
        return -1;
    return unpacked;
}

} // namespace tandem::formats::gnucash
