#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with credit.
namespace tandem::settlements::errors {

inline constexpr ErrorCode creditLimitUnfit{
    "settlements.credit_limit_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A credit limit is in the company's currency and not negative.")};
inline constexpr ErrorCode creditExceeded{
    "settlements.credit_exceeded", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 would owe %2, the credit limit is %3. Ask for payment, raise the "
                      "limit, or let somebody override it with a reason.")};
inline constexpr ErrorCode creditHeld{
    "settlements.credit_held", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 gets no credit: %2. Release the hold, or let somebody override "
                               "it with a reason.")};
inline constexpr ErrorCode creditReasonMissing{"settlements.credit_reason_missing",
                                               ErrorKind::Invalid,
                                               QT_TRANSLATE_NOOP("Error", "Say why.")};

} // namespace tandem::settlements::errors
