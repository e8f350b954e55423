#include "workflows/einvoice_lines.h"

#include "backoffice/inventory/item_queries.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/einvoice_notes.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::EInvoiceAdjustment;
using formats::EInvoiceLine;
using formats::StatedDecimal;

namespace {

Decimal or0(const StatedDecimal& value)
{
    return value.value_or(Decimal());
}

QString shown(const Decimal& percent)
{
    return percent.trimmed().toString();
}

/// Whether a code of ours stands for a category of EN 16931.
bool standsFor(const tax::TaxCode& code, const QString& category, const Decimal& percent)
{
    if (code.direction != tax::TaxDirection::Input)
        return false;
    using tax::TaxKind;
    if (category == u"S")
        return (code.kind == TaxKind::Standard || code.kind == TaxKind::Reduced)
               && code.rate.toPercent() == percent;
    if (category == u"AE" || category == u"K")
        return code.kind == TaxKind::ReverseCharge;
    if (category == u"Z" || category == u"G")
        return code.kind == TaxKind::Zero;
    return category == u"E" && code.kind == TaxKind::Exempt;
}

/// What a line costs without its own allowances and charges, which stand on lines of their own.
Decimal bareNet(const EInvoiceLine& line)
{
    Decimal net = or0(line.net);
    for (const EInvoiceAdjustment& adjustment : line.adjustments)
        net = adjustment.kind == EInvoiceAdjustment::Kind::Charge ? net - or0(adjustment.amount)
                                                                  : net + or0(adjustment.amount);
    return net;
}

QString describe(const EInvoiceLine& line)
{
    return line.name.isEmpty() ? line.description : line.name;
}

} // namespace

EInvoiceLines::EInvoiceLines(EInvoicePlan& plan, const EInvoiceChoices& choices,
                             const Currency& currency, std::vector<tax::TaxCode> codes,
                             const inventory::PurchaseOrder* order)
    : m_plan(plan)
    , m_choices(choices)
    , m_currency(currency)
    , m_codes(std::move(codes))
    , m_order(order)
{
}

void EInvoiceLines::hinder(const ErrorCode& code, const QStringList& arguments)
{
    const bool isKnown = std::ranges::any_of(m_plan.obstacles, [&](const Error& other) {
        return other.code == &code && other.arguments == arguments;
    });
    if (!isKnown)
        m_plan.obstacles.push_back({&code, arguments, {}, {}});
}

QString EInvoiceLines::foundCode(const QString& category, const Decimal& percent)
{
    QStringList found;
    for (const tax::TaxCode& code : m_codes) {
        if (standsFor(code, category, percent))
            found += code.code;
    }
    if (found.size() == 1)
        return found.front();
    if (found.isEmpty())
        hinder(errors::einvoiceTaxCodeMissing,
               {category, shown(percent), m_plan.invoice.issuedOn.toString(Qt::ISODate)});
    else
        hinder(errors::einvoiceTaxCodeAmbiguous, {category, shown(percent), found.join(u", "_s)});
    return {};
}

QString EInvoiceLines::codeFor(const QString& category, const StatedDecimal& rate)
{
    const Decimal percent = or0(rate);
    for (const ChosenTaxCode& chosen : m_choices.taxCodes) {
        if (chosen.category == category && chosen.percent == percent)
            return chosen.code;
    }
    return category == u"O" ? QString() : foundCode(category, percent);
}

/// Credit notes state what they give back as positive amounts; in the bill they are negative.
std::optional<Money> EInvoiceLines::moneyOf(const QString& what, const Decimal& amount)
{
    const auto money =
        Money::exactFrom(m_plan.invoice.isCreditNote() ? -amount : amount, m_currency);
    if (money)
        return *money;
    hinder(errors::einvoiceAmountUnfit,
           {what, amount.toString(), QString::fromLatin1(m_currency.code())});
    return {};
}

void EInvoiceLines::add(const QString& description, const Decimal& amount, const QString& code,
                        Quantity quantity)
{
    const auto net = moneyOf(description, amount);
    if (net && !net->isZero())
        m_plan.bill.expenses.push_back({.description = description,
                                        .net = *net,
                                        .taxCode = code,
                                        .quantity = quantity,
                                        .account = m_choices.account});
}

void EInvoiceLines::addAdjustment(const EInvoiceAdjustment& adjustment, const QString& code,
                                  const QString& of)
{
    const QString reason = adjustment.reason.isEmpty() ? adjustment.reasonCode : adjustment.reason;
    const bool isCharge = adjustment.kind == EInvoiceAdjustment::Kind::Charge;
    add(of.isEmpty() ? reason : u"%1 (%2)"_s.arg(reason, of),
        isCharge ? or0(adjustment.amount) : -or0(adjustment.amount), code);
}

void EInvoiceLines::addExpense(const EInvoiceLine& line)
{
    const QString code = codeFor(line.category, line.rate);
    const auto quantity = Quantity::exactFrom(or0(line.quantity));
    const bool isCountable = quantity && !quantity->isZero();
    add(describe(line), bareNet(line), code, isCountable ? *quantity : Quantity::ofWhole(1));
    for (const EInvoiceAdjustment& adjustment : line.adjustments)
        addAdjustment(adjustment, code, describe(line));
}

/// A line of the order, if the invoice's line is one: by the position that it names, by our code of
/// the item, or by the description; each once. The price is what the line comes to.
Result<bool> EInvoiceLines::addOrdered(Reader& books, const EInvoiceLine& line)
{
    if (m_order == nullptr || m_plan.invoice.isCreditNote())
        return false;
    const auto quantity = Quantity::exactFrom(or0(line.quantity));
    const auto net = moneyOf(describe(line), or0(line.net));
    if (!quantity || !net || *quantity <= Quantity::ofWhole(0) || net->isNegative())
        return false;
    for (const inventory::PurchaseLine& ordered : m_order->lines) {
        if (std::ranges::find(m_taken, ordered.id) != m_taken.end())
            continue;
        TANDEM_TRY(const auto item, inventory::item(books, ordered.item));
        const bool isIt = line.orderLine == QString::number(ordered.position)
                          || (!line.buyerItem.isEmpty() && line.buyerItem == item.code)
                          || describe(line) == ordered.description;
        if (!isIt)
            continue;
        m_taken.push_back(ordered.id);
        m_plan.bill.lines.push_back(
            {.line = ordered.id,
             .quantity = *quantity,
             .price = pricePerUnit(*net, *quantity, Rounding::HalfAwayFromZero),
             .taxCode = codeFor(line.category, line.rate)});
        return true;
    }
    m_plan.notes.push_back(
        {&errors::einvoiceLineNotOrdered, {line.id, describe(line), m_order->number}, {}, {}});
    return false;
}

Result<> EInvoiceLines::addAll(Reader& books)
{
    for (const EInvoiceLine& line : m_plan.invoice.lines) {
        TANDEM_TRY(const bool isOrdered, addOrdered(books, line));
        if (!isOrdered)
            addExpense(line);
    }
    for (const EInvoiceAdjustment& adjustment : m_plan.invoice.adjustments)
        addAdjustment(adjustment, codeFor(adjustment.category, adjustment.rate), {});
    add(u"Rounding"_s, or0(m_plan.invoice.totals.rounding), {});
    return {};
}

} // namespace tandem::workflows
