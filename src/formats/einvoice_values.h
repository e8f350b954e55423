#pragma once

#include "formats/einvoice.h"
#include "formats/xml_element.h"

namespace tandem::formats {

/// Numbers, days and flags of an electronic invoice. Keeps the first that cannot be read, and goes
/// on, so that a reader reads in a row and asks at the end.
class EInvoiceValues {
public:
    /// The number at a path; unset if it is not there or empty.
    StatedDecimal number(const XmlElement& below, QStringView path);
    StatedDecimal number(const XmlElement* element);
    /// The day at a path, as "2025-03-31", a time zone after it ignored.
    QDate day(const XmlElement& below, QStringView path);
    /// The day at a path that ends with a DateTimeString of format 102: "20250331". In another
    /// format it counts as not stated: EN 16931 has only this one.
    QDate compactDay(const XmlElement& below, QStringView path);
    /// Whether an indicator says true.
    EInvoiceAdjustment::Kind kind(const XmlElement& below, QStringView path);

    /// Errors: einvoiceAmountUnreadable, einvoiceDateUnreadable, einvoiceFlagUnreadable.
    Result<> status() const;

private:
    void refuse(const ErrorCode& code, const XmlElement& element);

    std::optional<Error> m_error;
};

/// An identifier with its register at a path, empty if it is not there.
EInvoiceId identifierAt(const XmlElement& below, QStringView path, QStringView schemeAttribute);

} // namespace tandem::formats
