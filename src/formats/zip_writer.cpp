#include "formats/zip_writer.h"

#include "formats/zip_device.h"
#include "formats/zip_errors.h"

#include <minizip/zip.h>

namespace tandem::formats {

ZipWriter::ZipWriter(QIODevice& device)
{
    zlib_filefunc64_def functions = zipFunctions(device);
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

Result<> ZipWriter::write(const QString& file, const QByteArray& bytes)
{
    if (file != m_file) {
        TANDEM_CHECK(endFile());
        zip_fileinfo info{};
        info.tmz_date.tm_year = 1980;
        info.tmz_date.tm_mday = 1;
        const int opened = zipOpenNewFileInZip64(
            m_zip, file.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
            Z_DEFAULT_COMPRESSION, 1); // 1: however large it gets
        if (opened != ZIP_OK)
            return fail(errors::zipNotWritten);
        m_file = file;
    }
    if (zipWriteInFileInZip(m_zip, bytes.constData(), static_cast<unsigned>(bytes.size()))
        != ZIP_OK)
        return fail(errors::zipNotWritten);
    return {};
}

Result<> ZipWriter::endFile()
{
    const bool isOpen = !m_file.isEmpty();
    m_file.clear();
    if (!m_zip || (isOpen && zipCloseFileInZip(m_zip) != ZIP_OK))
        return fail(errors::zipNotWritten);
    return {};
}

Result<> ZipWriter::finish()
{
    TANDEM_CHECK(endFile());
    if (zipClose(std::exchange(m_zip, nullptr), nullptr) != ZIP_OK)
        return fail(errors::zipNotWritten);
    return {};
}

} // namespace tandem::formats
