#pragma once

#include "base/result.h"

#include <QString>

namespace tandem {

/// Encrypts a file under a passphrase: Argon2id makes the key, libsodium's secretstream
/// (XChaCha20-Poly1305) the content, in portions that cannot be reordered, dropped or cut off.
/// Errors: fileNotFound, fileExists, cannotCreate, storageFailed.
Result<> lockFile(const QString& from, const QString& to, const QString& passphrase);

/// The reverse. `to` is made only if all of it is as it was locked.
/// Errors: passphraseWrong (or the file was altered), and those of lockFile.
Result<> unlockFile(const QString& from, const QString& to, const QString& passphrase);

/// Whether a file is one that lockFile made.
bool isLockedFile(const QString& file);

} // namespace tandem
