#include "formats/einvoice_check.h"

#include "formats/einvoice_rules.h"

#include <algorithm>

namespace tandem::formats {

using namespace Qt::StringLiterals;

void EInvoiceFindings::add(const QString& rule, const ErrorCode& code, const QStringList& arguments,
                           Severity severity)
{
    m_found.push_back(
        {rule, m_where, Error{&code, QStringList{rule} + arguments, {}, {}}, severity});
}

void EInvoiceFindings::need(bool isThere, const char* rule, const char* term)
{
    if (!isThere)
        add(QString::fromLatin1(rule), errors::einvoiceFieldMissing, {QString::fromLatin1(term)});
}

void EInvoiceFindings::needTwoDecimals(const StatedDecimal& value, const char* rule,
                                       const char* term)
{
    if (value && value->scale() > 2)
        add(QString::fromLatin1(rule), errors::einvoiceDecimalsTooMany,
            {QString::fromLatin1(term), value->toString()});
}

QString text(const Decimal& value)
{
    return value.trimmed(2).toString();
}

Decimal sumOf(const std::vector<StatedDecimal>& values)
{
    Decimal sum;
    for (const StatedDecimal& value : values) {
        if (value)
            sum = sum + *value;
    }
    return sum;
}

Decimal roundedToCents(const Decimal& value)
{
    return value.rescaled(2, Rounding::HalfAwayFromZero);
}

StatedDecimal taxOn(const Decimal& taxable, const Decimal& percent)
{
    const auto tax = checkedQuotient(taxable, Decimal::ofInteger(100), Decimal::scaleMax,
                                     Rounding::HalfAwayFromZero);
    if (!tax)
        return {};
    const auto product = checkedProduct(*tax, percent, 2, Rounding::HalfAwayFromZero);
    return product ? StatedDecimal(*product) : StatedDecimal();
}

std::vector<EInvoiceViolation> checkEInvoice(const EInvoice& invoice)
{
    EInvoiceFindings found;
    checkHead(invoice, found);
    checkParties(invoice, found);
    checkPayment(invoice, found);
    checkAdjustments(invoice, found);
    qsizetype position = 0;
    for (const EInvoiceLine& line : invoice.lines) {
        ++position;
        found.at(u"line %1"_s.arg(line.id.isEmpty() ? QString::number(position) : line.id));
        checkLine(line, found);
    }
    found.at({});
    checkTotals(invoice, found);
    checkVatGroups(invoice, found);
    checkVatCategories(invoice, found);
    checkCodes(invoice, found);
    return std::move(found).take();
}

bool isRefused(const std::vector<EInvoiceViolation>& violations)
{
    return std::ranges::any_of(violations, [](const EInvoiceViolation& violation) {
        return violation.severity == EInvoiceViolation::Severity::Fatal;
    });
}

} // namespace tandem::formats
