#pragma once

#include "base/result.h"

#include <QString>

namespace tandem {

/// What a password must be like. Longer ones are welcome up to the second number.
inline constexpr int passwordCharactersMin = 8;
inline constexpr int passwordCharactersMax = 1'024;

/// Whether a password may be used by the user called `userName`.
/// Errors: passwordTooShort, passwordTooLong, passwordCommon.
Result<> checkPassword(const QString& password, const QString& userName);

/// The Argon2id hash of a password (64 MiB, two passes), with its salt and parameters in it.
/// Takes about a tenth of a second.
QString hashPassword(const QString& password);

/// Whether `hash` is of `password`. With an empty hash the answer is no, after the same time.
bool isPasswordRight(const QString& hash, const QString& password);

} // namespace tandem
