#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tandem::formats {

/// Whether the bytes are those of a PDF.
bool isPdf(const QByteArray& bytes);

/// The electronic invoice that a PDF carries (Factur-X, ZUGFeRD 2, XRechnung): the embedded file
/// of a known name, or the only XML file there is.
/// Errors: einvoicePdfUnreadable, einvoicePdfWithoutXml.
Result<QByteArray> eInvoiceXmlOf(const QByteArray& pdf);

/// The level of a Factur-X file, as its XMP metadata names it.
enum class FacturXLevel { En16931, XRechnung };

/// A printed invoice, and the electronic one that is to be inside.
struct EInvoicePdf {
    QByteArray pdf; ///< PDF/A-1b, as QPdfWriter makes it.
    QByteArray xml; ///< A Cross Industry Invoice.
    FacturXLevel level = FacturXLevel::En16931;
    QString title{};
    QString author{};
    QDate issuedOn{};
};

/// The printed invoice with the electronic one inside, as Factur-X 1.0 has it: PDF/A-3b, with the
/// XML as an associated file, and metadata that say so. The same invoice gives the same bytes.
/// Errors: einvoicePdfUnwritable.
Result<QByteArray> withEInvoice(const EInvoicePdf& invoice);

} // namespace tandem::formats
