#include "ctl/exit_code.h"

namespace tandem::ctl {

ExitCode exitCodeOf(const Error& error)
{
    switch (error.code->kind) {
    case ErrorKind::Invalid:
        return ExitCode::BadInput;
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
        return ExitCode::Refused;
    case ErrorKind::NoFile:
        return ExitCode::NoSuchFile;
    case ErrorKind::Denied:
        return ExitCode::NotAllowed;
    case ErrorKind::Conflict:
        return ExitCode::TryAgain;
    case ErrorKind::Unavailable:
        return ExitCode::DatabaseAway;
    case ErrorKind::CannotCreate:
        return ExitCode::CannotCreate;
    case ErrorKind::Storage:
    case ErrorKind::Broken:
        return ExitCode::StorageFailed;
    }
    return ExitCode::StorageFailed;
}

} // namespace tandem::ctl
