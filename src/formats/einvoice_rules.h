#pragma once

#include "formats/einvoice_check.h"
#include "formats/einvoice_errors.h"

namespace tandem::formats {

/// Takes what breaks a rule. The rule's name is the first argument of the text.
class EInvoiceFindings {
public:
    using Severity = EInvoiceViolation::Severity;

    /// Where the next findings are: "line 3"; empty for the document.
    void at(const QString& where) { m_where = where; }
    void add(const QString& rule, const ErrorCode& code, const QStringList& arguments,
             Severity severity = Severity::Fatal);
    /// Unless `isThere`, says that `term` is missing.
    void need(bool isThere, const char* rule, const char* term);
    /// Unless `value` has at most two decimals, says so.
    void needTwoDecimals(const StatedDecimal& value, const char* rule, const char* term);

    std::vector<EInvoiceViolation> take() && { return std::move(m_found); }

private:
    QString m_where;
    std::vector<EInvoiceViolation> m_found;
};

/// The digits of a number as people write them: "10.00".
QString text(const Decimal& value);
/// The sum of what is stated, exactly.
Decimal sumOf(const std::vector<StatedDecimal>& values);
/// Half away from zero, as the standard rounds.
Decimal roundedToCents(const Decimal& value);
/// `taxable` times `percent` of a hundred, rounded to cents; unset where that has too many digits.
StatedDecimal taxOn(const Decimal& taxable, const Decimal& percent);

void checkHead(const EInvoice& invoice, EInvoiceFindings& found);
void checkParties(const EInvoice& invoice, EInvoiceFindings& found);
void checkPayment(const EInvoice& invoice, EInvoiceFindings& found);
void checkAdjustments(const EInvoice& invoice, EInvoiceFindings& found);
void checkLine(const EInvoiceLine& line, EInvoiceFindings& found);
void checkTotals(const EInvoice& invoice, EInvoiceFindings& found);
void checkVatGroups(const EInvoice& invoice, EInvoiceFindings& found);
void checkVatCategories(const EInvoice& invoice, EInvoiceFindings& found);
void checkCodes(const EInvoice& invoice, EInvoiceFindings& found);

} // namespace tandem::formats
