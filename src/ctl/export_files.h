#pragma once

#include "base/result.h"

#include <QFile>
#include <QTemporaryFile>

#include <cstdio>

namespace tandem::ctl {

/// Writes files that come piece by piece, one after the other.
class ExportFiles {
public:
    virtual ~ExportFiles() = default;
    /// Errors: outputFailed.
    virtual Result<> write(const QString& file, const QByteArray& bytes) = 0;
    /// Ends the last file. Errors: outputFailed.
    virtual Result<> finish() = 0;
};

/// Into a folder that is made for them, or is empty. Errors: folderNotEmpty, folderNotMade.
Result<std::unique_ptr<ExportFiles>> exportToFolder(const QString& folder);

/// Into one zip file, which is there whole or not at all. Errors: packZipNotWritten.
Result<std::unique_ptr<ExportFiles>> exportToZip(const QString& path);

/// Into one stream, as a tar archive that is the same for the same files. Source: POSIX.1-2017,
/// pax, "ustar Interchange Format".
std::unique_ptr<ExportFiles> exportAsTar(std::FILE* out);

} // namespace tandem::ctl
