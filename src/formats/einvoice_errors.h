#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong when an electronic invoice is read or written, and how one breaks the rules of
/// EN 16931. The first argument of a broken rule is its name, such as BR-CO-10.
namespace tandem::formats::errors {

inline constexpr ErrorCode einvoiceUnknownForm{
    "formats.einvoice_unknown_form", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is no electronic invoice that can be read: it is neither "
                               "UBL 2.1, nor a Cross Industry Invoice (D16B), nor a PDF that holds "
                               "one. It begins with \"%1\". Ask the sender for XRechnung, Factur-X "
                               "or ZUGFeRD 2.")};
inline constexpr ErrorCode einvoiceOutdatedForm{
    "formats.einvoice_outdated_form", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is an invoice in ZUGFeRD 1, which EN 16931 replaced. Ask "
                               "the sender for ZUGFeRD 2 or later.")};
inline constexpr ErrorCode einvoiceAmountUnreadable{
    "formats.einvoice_amount_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: <%2> is \"%3\", which is no number of at most 15 digits "
                               "before the point and 18 after it. Ask the sender for a correct "
                               "invoice.")};
inline constexpr ErrorCode einvoiceDateUnreadable{
    "formats.einvoice_date_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: <%2> is \"%3\", which is no date. Ask the sender for a "
                               "correct invoice.")};
inline constexpr ErrorCode einvoiceFlagUnreadable{
    "formats.einvoice_flag_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 does not say whether it is an allowance or a charge "
                               "(\"%2\"). Ask the sender for a correct invoice.")};
inline constexpr ErrorCode einvoicePdfUnreadable{
    "formats.einvoice_pdf_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The PDF cannot be read: %1. Ask the sender to send it again.")};
inline constexpr ErrorCode einvoicePdfWithoutXml{
    "formats.einvoice_pdf_without_xml", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The PDF holds no electronic invoice, only a picture of one. Enter "
                      "it by hand, or ask the sender for Factur-X, ZUGFeRD or XRechnung.")};
inline constexpr ErrorCode einvoicePdfUnwritable{
    "formats.einvoice_pdf_unwritable", ErrorKind::Broken,
    QT_TRANSLATE_NOOP("Error", "The invoice could not be put into the PDF: %1.")};

inline constexpr ErrorCode einvoiceFieldMissing{"formats.einvoice_field_missing",
                                                ErrorKind::Invalid,
                                                QT_TRANSLATE_NOOP("Error", "%1: %2 is missing.")};
inline constexpr ErrorCode einvoiceSumWrong{
    "formats.einvoice_sum_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 is %3, but %4 come to %5. The difference is %6.")};
inline constexpr ErrorCode einvoiceDecimalsTooMany{
    "formats.einvoice_decimals_too_many", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 is %3, which has more than two decimals.")};
inline constexpr ErrorCode einvoiceNegative{
    "formats.einvoice_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 is %3, below zero.")};
inline constexpr ErrorCode einvoicePeriodReversed{
    "formats.einvoice_period_reversed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: the period ends on %3, before it begins on %2.")};
inline constexpr ErrorCode einvoicePeriodEmpty{
    "formats.einvoice_period_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: the period has neither a beginning nor an end.")};
inline constexpr ErrorCode einvoiceSchemeMissing{
    "formats.einvoice_scheme_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 does not say which register it is from.")};
inline constexpr ErrorCode einvoiceBothStated{
    "formats.einvoice_both_stated", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 and %3 are both given, and exclude each other.")};
inline constexpr ErrorCode einvoiceStatedTwice{
    "formats.einvoice_stated_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 stands there %3 times, not once.")};
inline constexpr ErrorCode einvoiceCodeUnknown{
    "formats.einvoice_code_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 is \"%3\", which is not in the list of codes.")};
inline constexpr ErrorCode einvoiceVatPrefixUnknown{
    "formats.einvoice_vat_prefix_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: the VAT identifier \"%2\" does not begin with a country.")};
inline constexpr ErrorCode einvoiceCardNumberWhole{
    "formats.einvoice_card_number_whole", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: more than the last digits of a payment card are given.")};
inline constexpr ErrorCode einvoiceDueUnknown{
    "formats.einvoice_due_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: %2 is to be paid, but neither a due date nor terms of payment "
                               "are given.")};
inline constexpr ErrorCode einvoicePayeeIsSeller{
    "formats.einvoice_payee_is_seller", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: the payee is given, but has no name or is the seller.")};

inline constexpr ErrorCode einvoiceVatGroupMissing{
    "formats.einvoice_vat_group_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: VAT category %2 is used, but the VAT breakdown has %3 groups "
                               "for it.")};
inline constexpr ErrorCode einvoiceVatIdMissing{
    "formats.einvoice_vat_id_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: VAT category %2 asks for %3, which is missing.")};
inline constexpr ErrorCode einvoiceVatIdForbidden{
    "formats.einvoice_vat_id_forbidden", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1: VAT category %2 does not go together with %3, which is given.")};
inline constexpr ErrorCode einvoiceVatRateWrong{
    "formats.einvoice_vat_rate_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: with VAT category %2, the rate cannot be %3.")};
inline constexpr ErrorCode einvoiceVatTaxWrong{
    "formats.einvoice_vat_tax_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: the tax of VAT category %2 at %3 % on %4 is %5, but should be "
                               "%6.")};
inline constexpr ErrorCode einvoiceVatReasonMissing{
    "formats.einvoice_vat_reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: VAT category %2 asks for a reason why no tax is due.")};
inline constexpr ErrorCode einvoiceVatReasonForbidden{
    "formats.einvoice_vat_reason_forbidden", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: VAT category %2 has no reason why no tax would be due, but one "
                               "is given.")};
inline constexpr ErrorCode einvoiceVatMixed{
    "formats.einvoice_vat_mixed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: VAT category %2 does not go together with category %3 on one "
                               "invoice.")};

} // namespace tandem::formats::errors
