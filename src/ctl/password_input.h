#pragma once

#include "base/result.h"

namespace tandem::ctl {

/// Reads the password of who calls: from a file descriptor if `descriptor` names one, else from
/// TANDEM_PASSWORD, else from the terminal, unseen. A line's end is not part of it.
/// Errors: passwordUnreadable, passwordMissing.
Result<QString> readPassword(const QString& descriptor);

} // namespace tandem::ctl
