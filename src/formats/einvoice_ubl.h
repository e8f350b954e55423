#pragma once

#include "formats/einvoice.h"
#include "formats/xml_element.h"

namespace tandem::formats {

inline constexpr QStringView ublInvoiceNamespace =
    u"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
inline constexpr QStringView ublCreditNoteNamespace =
    u"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
inline constexpr QStringView ublAggregateNamespace =
    u"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
inline constexpr QStringView ublBasicNamespace =
    u"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

/// Takes a UBL 2.1 Invoice or CreditNote apart. Source: EN 16931-3-2, the binding to UBL.
/// Errors: those of EInvoiceValues.
Result<EInvoice> eInvoiceOfUbl(const XmlElement& root, EInvoiceSyntax syntax);

} // namespace tandem::formats
