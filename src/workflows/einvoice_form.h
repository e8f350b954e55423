#pragma once

#include "base/result.h"
#include "formats/einvoice.h"

#include <optional>

namespace tandem::workflows {

/// How an electronic invoice is handed over: as XML of one of two syntaxes, or inside a PDF.
enum class EInvoiceForm { Ubl, Cii, FacturX };

/// "ubl", "cii", "facturx".
std::optional<EInvoiceForm> eInvoiceFormNamed(const QString& word);

/// The file. `printed` is the invoice on paper as PDF/A-1b; only FacturX needs it.
/// Errors: those of formats::withEInvoice.
Result<QByteArray> eInvoiceFile(const formats::EInvoice& invoice, EInvoiceForm form,
                                const QByteArray& printed);

} // namespace tandem::workflows
