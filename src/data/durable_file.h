#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tandem {

/// Hands a file's content to the disk. Error: storageFailed.
Result<> syncFile(const QString& file);

/// Gives the finished `part` its final name, so that a power cut leaves the old file or the new
/// one: fsync, rename, fsync of the folder. Error: storageFailed.
Result<> replaceFile(const QString& part, const QString& target);

/// Writes a small file whole or not at all, readable by its owner alone. Error: storageFailed.
Result<> writeWhole(const QString& file, const QByteArray& content);

/// SHA-256 of a file's content, in hex. Error: fileNotFound.
Result<QString> fileHash(const QString& file);

} // namespace tandem
