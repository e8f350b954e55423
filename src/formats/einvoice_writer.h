#pragma once

#include "formats/einvoice.h"

namespace tandem::formats {

/// The identifier of the core profile of EN 16931, and of XRechnung 3.0 with its process.
inline constexpr QStringView en16931Profile = u"urn:cen.eu:en16931:2017";
inline constexpr QStringView xRechnungProfile =
    u"urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
inline constexpr QStringView xRechnungProcess = u"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

/// Writes an invoice as UBL 2.1: a CreditNote if it is one, else an Invoice. What is empty is left
/// out; nothing is judged or computed. The same invoice gives the same bytes.
QByteArray toUbl(const EInvoice& invoice);

/// Writes an invoice as a Cross Industry Invoice (D16B).
QByteArray toCii(const EInvoice& invoice);

} // namespace tandem::formats
