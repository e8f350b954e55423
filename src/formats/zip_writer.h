#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace tandem::formats {

/// Writes a zip archive piece by piece, in bounded memory. The same files give the same bytes: they
/// bear no date but the first that the format knows. Source: APPNOTE.TXT 6.3.10, by minizip.
class ZipWriter {
public:
    /// Into a device that is open and can be sought in.
    explicit ZipWriter(QIODevice& device);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Takes the next piece of a file; a new name ends the file before. Errors: zipNotWritten.
    Result<> write(const QString& file, const QByteArray& bytes);
    /// Ends the archive. Errors: zipNotWritten.
    Result<> finish();

private:
    Result<> endFile();

    void* m_zip;
    QString m_file;
};

} // namespace tandem::formats
