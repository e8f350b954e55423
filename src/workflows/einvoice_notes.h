#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What a person should know of an electronic invoice before it becomes a bill.
namespace tandem::workflows::errors {

inline constexpr ErrorCode einvoiceAccountUnknown{
    "einvoice.account_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The bank account %1 on the invoice is not known for this supplier. "
                               "Ask them, by a number you know, before you pay.")};
inline constexpr ErrorCode einvoiceForOther{
    "einvoice.for_other", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The invoice is made out to '%1', not to %2.")};
inline constexpr ErrorCode einvoiceOrderUnknown{
    "einvoice.order_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The invoice names the order '%1', which is not among the open "
                               "purchase orders. It is booked as an expense.")};
inline constexpr ErrorCode einvoiceLineNotOrdered{
    "einvoice.line_not_ordered", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1, '%2', is not on purchase order %3. It is booked as an "
                               "expense.")};
inline constexpr ErrorCode einvoicePrepaid{
    "einvoice.prepaid", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The supplier says that %1 was paid already. The bill is over the "
                               "whole amount; match that payment with it.")};
inline constexpr ErrorCode einvoiceCredits{
    "einvoice.credits", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It takes back bill %1 (%2), and is taken off what is open of it.")};
inline constexpr ErrorCode einvoiceCreditedUnknown{
    "einvoice.credited_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It takes back the invoice '%1', which is not among this "
                               "supplier's bills. It stands as a credit.")};

} // namespace tandem::workflows::errors
