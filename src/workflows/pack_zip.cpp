#include "workflows/pack_zip.h"

#include "formats/zip_reader.h"
#include "workflows/import_errors.h"

#include <QDir>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<> PackZip::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(errors::packZipNotWritten, {m_file.fileName(), m_file.errorString()});
    m_zip.emplace(m_file);
    return {};
}

Result<> PackZip::write(const QString& file, const QByteArray& bytes)
{
    return m_zip->write(file, bytes);
}

Result<> PackZip::commit()
{
    TANDEM_CHECK(m_zip->finish());
    if (!m_file.commit())
        return fail(errors::packZipNotWritten, {m_file.fileName(), m_file.errorString()});
    return {};
}

Result<> unpackPack(const QString& zip, const QString& folder)
{
    QFile archive(zip);
    if (!archive.open(QIODevice::ReadOnly))
        return fail(errors::packFileWrong, {zip, archive.errorString()});
    return unpackPack(archive, folder);
}

Result<> unpackPack(QIODevice& archive, const QString& folder)
{
    QFile file;
    TANDEM_CHECK(
        formats::readZip(archive, [&](const QString& name, const QByteArray& bytes) -> Result<> {
            const QString path = QDir(folder).filePath(name);
            if (file.fileName() != path) {
                file.close();
                file.setFileName(path);
                if (!QDir().mkpath(QFileInfo(path).path())
                    || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                    return fail(errors::packFileWrong, {name, file.errorString()});
            }
            if (file.write(bytes) != bytes.size() || !file.flush())
                return fail(errors::packFileWrong, {name, file.errorString()});
            return {};
        }));
    return {};
}

} // namespace tandem::workflows
