#pragma once

#include "formats/einvoice.h"
#include "formats/einvoice_values.h"

namespace tandem::formats {

/// The group of VAT among those that may name taxes of other kinds, too; nullptr if there is none.
const XmlElement* ciiVatOf(const XmlElement& below, QStringView name);

EInvoicePeriod ciiPeriod(EInvoiceValues& values, const XmlElement& below);

/// The allowances and charges of a settlement, of the document or of a line.
std::vector<EInvoiceAdjustment> ciiAdjustments(EInvoiceValues& values,
                                               const XmlElement& settlement);

EInvoiceLine ciiLine(EInvoiceValues& values, const XmlElement& from);

} // namespace tandem::formats
