#pragma once

#include "formats/einvoice.h"

#include "base/error.h"

#include <vector>

namespace tandem::formats {

/// A rule of EN 16931 that an invoice breaks.
struct EInvoiceViolation {
    enum class Severity {
        Fatal,   ///< By the standard, this is no invoice.
        Warning, ///< Worth a look; the standard lets it pass.
    };

    QString rule;  ///< "BR-CO-10"
    QString where; ///< "line 3"; empty: the document.
    Error what;    ///< In words, with the figures.
    Severity severity = Severity::Fatal;
};

/// What breaks the rules of EN 16931-1, in the order of its groups; empty for a good invoice.
///
/// All fields that must be there (BR), all sums (BR-CO) and digits (BR-DEC), the categories of VAT
/// (BR-S, Z, E, AE, IC, G, O, AF, AG, B), and the short lists of codes (BR-CL: types, currencies,
/// countries, categories). Sums are exact; the tax of a group may differ by less than one unit of
/// the currency, as the standard's own rule set has it, and where it differs at all that is a
/// warning. Whether a line is quantity times price is a warning, too: the standard does not ask.
std::vector<EInvoiceViolation> checkEInvoice(const EInvoice& invoice);

/// What XRechnung 3.0 asks for besides, of an invoice that we write: parties, contact, payment and
/// references. Not its rules for what an invoice of ours never has, such as sub-lines.
std::vector<EInvoiceViolation> checkXRechnung(const EInvoice& invoice);

/// Whether one of them is fatal.
bool isRefused(const std::vector<EInvoiceViolation>& violations);

} // namespace tandem::formats
