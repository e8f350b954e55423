#pragma once

#include "formats/einvoice.h"
#include "formats/xml_element.h"

namespace tandem::formats {

inline constexpr QStringView ciiNamespace =
    u"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
inline constexpr QStringView ciiAggregateNamespace =
    u"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
inline constexpr QStringView ciiTypeNamespace =
    u"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";
inline constexpr QStringView ciiQualifiedTypeNamespace =
    u"urn:un:unece:uncefact:data:standard:QualifiedDataType:100";

/// Takes a Cross Industry Invoice (D16B) apart. Source: EN 16931-3-3, the binding to CII.
/// Errors: those of EInvoiceValues.
Result<EInvoice> eInvoiceOfCii(const XmlElement& root);

} // namespace tandem::formats
