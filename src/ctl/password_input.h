#pragma once

#include "base/result.h"

namespace tandem::ctl {

/// A secret that a command asks for, and where it may come from. None stands in for another: who
/// signs in unattended does not give a new user their own password by that.
struct Secret {
    const char* option;   ///< Without the dashes; its value names a file descriptor.
    const char* variable; ///< Of the environment.
    const char* prompt;
    bool isNew; ///< Nobody knows it yet: asked for twice at a terminal.
};

inline constexpr Secret ownPassword{"password-fd", "TANDEM_PASSWORD", "Password", false};
inline constexpr Secret accessToken{"token-fd", "TANDEM_TOKEN", "Access token", false};
inline constexpr Secret newPassword{"new-password-fd", "TANDEM_NEW_PASSWORD", "New password", true};
inline constexpr Secret passphrase{"passphrase-fd", "TANDEM_PASSPHRASE", "Passphrase of the copy",
                                   false};

/// Reads a secret: from a file descriptor if `descriptor` names one, else from its variable, else
/// from the terminal, unseen. A line's end is not part of it.
/// Errors: passwordUnreadable, passwordMissing, passwordsDiffer.
Result<QString> readSecret(const Secret& secret, const QString& descriptor);

} // namespace tandem::ctl
