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

/// Stands in for the hash of a user who is not there: to try it costs what trying a real one costs
/// (the same parameters), and the answer is no all the same.
inline constexpr const char* decoyHash = "$argon2id$v=19$m=65536,t=2,p=1$2F2oiisCB8dLGd7rPvHm5g$"
                                         "4vn+pE8OrXZIJOWDrN5tb/ln0ovYTgsXX4YVKawszzI";

/// Whether `hash` is of `password`. With an empty hash the answer is no, after the same time.
bool isPasswordRight(const QString& hash, const QString& password);

} // namespace tandem
