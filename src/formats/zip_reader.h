#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace tandem::formats {

/// What an archive of strangers may hold.
struct ZipLimits {
    int filesMax = 1'000'000;
    qint64 bytesMax = qint64{64} << 30; ///< Unpacked, of all files.
};

/// Takes the next piece of a file. An error ends the reading.
using ZipSink = std::function<Result<>(const QString& file, const QByteArray& bytes)>;

/// Hands over every file of an archive, each with its checksum proven at its end. A name that would
/// lead out of a folder, or stands twice, is refused before its file is read.
/// Errors: zipDamaged, zipUnsafe, those of the sink.
Result<> readZip(QIODevice& device, const ZipSink& sink, const ZipLimits& limits = {});

} // namespace tandem::formats
