#pragma once

#include "formats/einvoice.h"

#include "base/result.h"

namespace tandem::formats {

/// Reads an electronic invoice of EN 16931, recognised by its content: UBL 2.1 (Invoice,
/// CreditNote), a Cross Industry Invoice (D16B), or a PDF that holds one. Names count with their
/// namespaces.
///
/// Nothing is judged here, only read: checkEInvoice says what is wrong with it.
/// Errors: those of XmlGuard, of EInvoiceValues and of eInvoiceXmlOf, einvoiceUnknownForm,
/// einvoiceOutdatedForm.
Result<EInvoice> readEInvoice(const QByteArray& bytes);

} // namespace tandem::formats
