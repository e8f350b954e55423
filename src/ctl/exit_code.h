#pragma once

#include "base/error.h"

namespace tandem::ctl {

/// How tandemctl ends. Scripts rely on these numbers; docs/tandemctl.md lists them.
enum class ExitCode {
    Done = 0,
    Usage = 2,
    Refused = 3,
    VerifyFoundProblems = 4,
    BadInput = 65,
    NoSuchFile = 66,
    DatabaseAway = 69,
    CannotCreate = 73,
    StorageFailed = 74, ///< An I/O error, a full disk, or a check of Tandem's own that failed.
    TryAgain = 75,
    NotAllowed = 77,
};

ExitCode exitCodeOf(const Error& error);

} // namespace tandem::ctl
