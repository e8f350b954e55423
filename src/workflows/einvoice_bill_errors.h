#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Why an electronic invoice does not become a bill.
namespace tandem::workflows::errors {

inline constexpr ErrorCode einvoiceRefused{
    "einvoice.refused", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The invoice breaks %1 rules of EN 16931. The first: %2 Ask the "
                               "supplier for a correct invoice.")};
inline constexpr ErrorCode einvoiceCurrencyUnknown{
    "einvoice.currency_unknown", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The invoice is in '%1', which is no currency of ISO 4217. Ask the "
                               "supplier for a correct invoice.")};
inline constexpr ErrorCode einvoiceSupplierUnknown{
    "einvoice.supplier_unknown", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No supplier has the VAT number, the bank account or the name of "
                               "'%1'. Choose one, or let a new one be made.")};
inline constexpr ErrorCode einvoiceSupplierAmbiguous{
    "einvoice.supplier_ambiguous", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Several parties could be '%1': %2. Choose one.")};
inline constexpr ErrorCode einvoiceTaxCodeMissing{
    "einvoice.tax_code_missing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No code of input tax stands for VAT category %1 at %2 % on %3. Add "
                               "one, or say which code to take.")};
inline constexpr ErrorCode einvoiceTaxCodeAmbiguous{
    "einvoice.tax_code_ambiguous", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Several codes of input tax stand for VAT category %1 at %2 %: %3. "
                               "Say which one to take.")};
inline constexpr ErrorCode einvoiceAmountUnfit{
    "einvoice.amount_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1': the amount %2 cannot be booked in %3.")};
inline constexpr ErrorCode einvoiceTotalsDiffer{
    "einvoice.totals_differ", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The invoice comes to %1 and %2 of tax, the bill would come to %3 "
                               "and %4 of tax; the difference is %5. Nothing was booked: enter "
                               "the bill by hand, or ask the supplier for a correct one.")};

inline constexpr ErrorCode einvoiceNotReady{
    "einvoice.not_ready", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 cannot be written as an electronic invoice yet. %2 Fill it in "
                               "in the company's letterhead or with the customer.")};

} // namespace tandem::workflows::errors
