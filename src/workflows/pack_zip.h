#pragma once

#include "formats/zip_writer.h"

#include <QSaveFile>

#include <optional>

namespace tandem::workflows {

/// An open pack as one zip file, which is there whole or not at all.
class PackZip {
public:
    explicit PackZip(const QString& path) : m_file(path) {}

    /// Errors: packZipNotWritten.
    Result<> begin();
    /// Errors: zipNotWritten.
    Result<> write(const QString& file, const QByteArray& bytes);
    /// Gives the file its name. Errors: zipNotWritten, packZipNotWritten.
    Result<> commit();

private:
    QSaveFile m_file;
    std::optional<formats::ZipWriter> m_zip;
};

/// Unpacks such a file into a folder.
/// Errors: packFileWrong (it cannot be read, or a file not written), those of readZip.
Result<> unpackPack(const QString& zip, const QString& folder);
Result<> unpackPack(QIODevice& archive, const QString& folder);

} // namespace tandem::workflows
