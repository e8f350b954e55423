#include "frontoffice/sales/deposit_service.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/tax/tax_movement_service.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/deposit_row.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_row.h"
#include "office/numbering.h"

#include <algorithm>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

Money sumOf(const std::vector<Money>& parts, const Currency& currency)
{
    Money sum = Money::zero(currency);
    for (const Money& part : parts)
        sum += part;
    return sum;
}

/// What is asked for under each code. Errors: depositShareWrong, depositAmountWrong,
/// depositTooMuch, nothingToDeposit.
Result<std::vector<Money>> netsOf(const DepositDraft& draft, const Order& order,
                                  const std::vector<DepositRoom>& rooms)
{
    const Currency currency = order.net.currency();
    const Money nothing = Money::zero(currency);
    if (!draft.net && (draft.share.millionths() <= 0 || draft.share.millionths() > Rate::whole))
        return fail(errors::depositShareWrong, {draft.share.toPercent().toString()}).at(u"share"_s);
    if (draft.net && (*draft.net <= nothing || draft.net->currency() != currency))
        return fail(errors::depositAmountWrong).at(u"net"_s);
    if (draft.kind == DepositKind::Progress) {
        auto nets = progressNets(rooms, draft.share);
        if (sumOf(nets, currency).isZero())
            return fail(errors::nothingToDeposit,
                        {order.number, draft.share.toPercent().toString()})
                .at(u"share"_s);
        return nets;
    }
    Money left = nothing;
    for (const DepositRoom& room : rooms)
        left += std::max(nothing, room.left());
    const Money net = draft.net.value_or(order.net.times(draft.share, Rounding::HalfAwayFromZero));
    if (net <= nothing)
        return fail(errors::depositAmountWrong).at(u"net"_s);
    if (net > left)
        return fail(errors::depositTooMuch,
                    {order.number, left.toDecimal().toString(), net.toDecimal().toString()})
            .at(draft.net ? u"net"_s : u"share"_s);
    return depositNets(rooms, net);
}

/// The taxes of what is asked for; codes of which nothing is asked are left out.
std::vector<tax::TaxShare> taxesOf(const std::vector<DepositRoom>& rooms,
                                   const std::vector<Money>& nets)
{
    std::vector<tax::TaxShare> taxes;
    for (std::size_t place = 0; place < rooms.size(); ++place) {
        if (nets[place].isZero())
            continue;
        tax::TaxShare share = rooms[place].whole;
        share.net = nets[place];
        share.tax = depositTax(rooms[place], nets[place]);
        taxes.push_back(share);
    }
    return taxes;
}

/// Values the deposit in the company's currency: nets and taxes add up to the whole.
Result<> valueDeposit(Reader& books, Deposit& deposit)
{
    std::vector<Money> parts;
    for (const DepositTax& one : deposit.taxes) {
        parts.push_back(one.net);
        parts.push_back(one.tax);
    }
    TANDEM_TRY(const auto base, exchange::documentBase(books, parts, deposit.issuedOn));
    deposit.rates = base.rates;
    auto part = base.parts.begin();
    for (DepositTax& one : deposit.taxes) {
        one.baseNet = *part++;
        one.baseTax = *part++;
    }
    return {};
}

/// `shares` are its taxes, as its currency has them.
DepositInvoiced factOf(const Deposit& deposit, std::vector<tax::TaxShare> shares)
{
    Money baseNet = Money::zero(deposit.taxes.front().baseNet.currency());
    for (std::size_t place = 0; place < shares.size(); ++place) {
        shares[place].net = deposit.taxes[place].baseNet;
        shares[place].tax = deposit.taxes[place].baseTax;
        baseNet += shares[place].net;
    }
    return {.deposit = deposit.id,
            .number = deposit.number,
            .kind = deposit.kind,
            .order = deposit.order,
            .customer = deposit.customer,
            .issuedOn = deposit.issuedOn,
            .dueOn = deposit.dueOn,
            .net = baseNet,
            .tax = deposit.baseTax(),
            .taxes = std::move(shares),
            .owed = deposit.gross(),
            .owedTax = deposit.tax,
            .rates = deposit.rates};
}

/// What nets and taxes of deductions, in turn, are worth by the rate of the invoice.
std::vector<Money> basesOf(const std::vector<DepositDeduction>& deductions,
                           const InvoiceIssued& invoice)
{
    std::vector<Money> parts;
    for (const DepositDeduction& one : deductions) {
        parts.push_back(one.net);
        parts.push_back(one.tax);
    }
    if (invoice.owed.currency() == invoice.net.currency())
        return parts;
    const Money nothing = Money::zero(invoice.owed.currency());
    parts.push_back(std::max(nothing, invoice.owed - sumOf(parts, invoice.owed.currency())));
    std::vector<std::int64_t> weights;
    weights.reserve(parts.size());
    for (const Money& part : parts)
        weights.push_back(part.minor());
    return invoice.total().allocate(weights);
}

/// How a document that takes a share back treats its tax: as the first one did; what had waited
/// for a payment is due by now.
Result<tax::TaxShare> takenBack(Reader& books, DepositId deposit, tax::TaxCodeId code,
                                const Money& net, const Money& tax)
{
    TANDEM_TRY(const auto before,
               tax::movementsOfDocument(books, u"deposit_invoice"_s, deposit.value()));
    tax::TaxShare share{.code = code,
                        .kind = tax::TaxKind::OutOfScope,
                        .rate = Rate::ofMillionths(0),
                        .net = net,
                        .tax = tax};
    const auto movement = std::ranges::find(before, code, &tax::TaxMovement::code);
    if (movement == before.end())
        return share;
    share.kind = movement->kind;
    share.rate = movement->rate;
    share.treatment.category = movement->category;
    return share;
}

/// Adds to the share of the same code and rate, so that each appears once.
void addTo(std::vector<tax::TaxShare>& shares, const tax::TaxShare& share)
{
    const auto same = std::ranges::find_if(shares, [&](const tax::TaxShare& known) {
        return known.code == share.code && known.rate == share.rate;
    });
    if (same == shares.end()) {
        shares.push_back(share);
        return;
    }
    same->net += share.net;
    same->tax += share.tax;
}

/// The nets and taxes of an invoice by tax code, in its own currency.
Result<std::vector<tax::TaxShare>> taxesInCurrency(Reader& books, InvoiceId id)
{
    TANDEM_TRY(const Invoice invoice, tandem::sales::invoice(books, id));
    std::vector<tax::TaxShare> shares;
    for (const InvoiceTax& one : invoice.taxes)
        shares.push_back({.code = one.code,
                          .kind = tax::TaxKind::OutOfScope, // is not asked for
                          .rate = one.rate,
                          .net = one.net,
                          .tax = one.tax});
    return shares;
}

} // namespace

Result<DepositInvoiced> issueDeposit(UnitOfWork& work, const DepositDraft& draft)
{
    TANDEM_TRY(const Order order, confirmedOrder(work, draft.order, draft.seen));
    const QDate issuedOn = draft.issuedOn.isValid() ? draft.issuedOn : work.today();
    const QDate dueOn = draft.dueOn.isValid() ? draft.dueOn : issuedOn;
    if (dueOn < issuedOn)
        return fail(errors::dueBeforeIssued,
                    {issuedOn.toString(Qt::ISODate), dueOn.toString(Qt::ISODate)})
            .at(u"dueOn"_s);
    TANDEM_TRY(const auto rooms, depositRooms(work, order, issuedOn));
    TANDEM_TRY(const auto nets, netsOf(draft, order, rooms));
    auto taxes = taxesOf(rooms, nets);

    TANDEM_TRY(const auto id, work.newId<DepositId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"SD"_s, issuedOn));
    const bool isProgress = draft.kind == DepositKind::Progress;
    Deposit deposit{.id = id,
                    .number = number,
                    .order = order.id,
                    .customer = order.customer,
                    .kind = draft.kind,
                    .share = isProgress ? draft.share : Rate::ofMillionths(0),
                    .issuedOn = issuedOn,
                    .dueOn = dueOn,
                    .net = Money::zero(order.net.currency()),
                    .tax = Money::zero(order.net.currency())};
    for (const tax::TaxShare& share : taxes) {
        TANDEM_TRY(const auto taxId, work.newId<DepositTaxId>());
        deposit.taxes.push_back({.id = taxId,
                                 .code = share.code,
                                 .rate = share.rate,
                                 .net = share.net,
                                 .tax = share.tax,
                                 .deductedNet = Money::zero(share.net.currency()),
                                 .baseNet = share.net, // until it is valued
                                 .baseTax = share.tax});
        deposit.net += share.net;
        deposit.tax += share.tax;
    }
    TANDEM_CHECK(valueDeposit(work, deposit));
    TANDEM_CHECK(insertDeposit(work, deposit));
    return factOf(deposit, std::move(taxes));
}

Result<DepositCredited> creditDeposit(UnitOfWork& work, DepositId id, QDate on,
                                      const QString& reason)
{
    TANDEM_TRY(const Deposit from, deposit(work, id));
    const QDate creditedOn = on.isValid() ? on : work.today();
    if (from.isCredited())
        return fail(errors::depositCreditedAlready, {from.number, from.creditNumber});
    const auto isDeducted = [](const DepositTax& one) { return !one.deductedNet.isZero(); };
    if (std::ranges::any_of(from.taxes, isDeducted))
        return fail(errors::depositDeducted, {from.number});
    if (creditedOn < from.issuedOn)
        return fail(errors::creditedBeforeIssued,
                    {creditedOn.toString(Qt::ISODate), from.issuedOn.toString(Qt::ISODate)})
            .at(u"issuedOn"_s);
    TANDEM_TRY(const auto before, tax::movementsOfDocument(work, u"deposit_invoice"_s, id.value()));
    TANDEM_TRY(const QString number, nextNumber(work, u"SC"_s, creditedOn));
    TANDEM_CHECK(work.save(u"sales.deposits:credit"_s, {{"credit_number", number},
                                                        {"credited_on", creditedOn},
                                                        Param::orNull("credit_reason", reason),
                                                        {"id", id},
                                                        {"version", from.version}}));
    const Money nothing = Money::zero(from.taxes.front().baseNet.currency());
    DepositCredited credited{.deposit = id,
                             .number = number,
                             .customer = from.customer,
                             .creditedOn = creditedOn,
                             .net = nothing,
                             .tax = nothing,
                             .owed = from.gross()};
    for (const DepositTax& one : from.taxes) {
        credited.net += one.baseNet;
        credited.tax += one.baseTax;
        TANDEM_TRY(auto share, takenBack(work, id, one.code, one.baseNet, one.baseTax));
        const auto waits = std::ranges::find_if(before, [&](const tax::TaxMovement& movement) {
            return movement.code == one.code && !movement.dueOn.isValid();
        });
        if (waits != before.end())
            share.treatment.point = tax::TaxPoint::Payment;
        credited.taxes.push_back(share);
    }
    return credited;
}

Result<std::optional<DepositsDeducted>> deductDeposits(UnitOfWork& work,
                                                       const InvoiceIssued& invoice)
{
    TANDEM_TRY(const auto deposits, depositsOf(work, invoice.order));
    if (deposits.empty())
        return std::optional<DepositsDeducted>();
    TANDEM_TRY(const auto invoiced, taxesInCurrency(work, invoice.invoice));
    const auto deductions = deductionsOf(deposits, invoiced);
    if (deductions.empty())
        return std::optional<DepositsDeducted>();
    const Money nothing = Money::zero(invoice.net.currency());
    DepositsDeducted deducted{.invoice = invoice.invoice,
                              .number = invoice.number,
                              .customer = invoice.customer,
                              .deductedOn = invoice.issuedOn,
                              .net = nothing,
                              .tax = nothing,
                              .deductions = deductions,
                              .owed = Money::zero(invoice.owed.currency()),
                              .owedTax = Money::zero(invoice.owed.currency()),
                              .cleared = nothing};
    const auto bases = basesOf(deductions, invoice);
    auto base = bases.begin();
    for (const DepositDeduction& one : deductions) {
        const Money net = *base++;
        const Money tax = *base++;
        TANDEM_TRY(const auto share, takenBack(work, one.deposit, one.code, net, tax));
        addTo(deducted.taxes, share);
        deducted.net += net;
        deducted.tax += tax;
        deducted.owed += one.net + one.tax;
        deducted.owedTax += one.tax;
        deducted.cleared += one.cleared;
        TANDEM_TRY(const auto id, work.newId<Id<struct DepositDeductionTag>>());
        TANDEM_CHECK(work.send(u"sales.deposits:insert_deduction"_s,
                               {{"id", id},
                                {"invoice_id", invoice.invoice},
                                {"deposit_invoice_tax_id", one.depositTax},
                                {"net_minor", one.net},
                                {"tax_minor", one.tax}}));
        TANDEM_CHECK(work.send(u"sales.deposits:deduct"_s,
                               {{"id", one.depositTax}, {"net_minor", one.net}}));
    }
    return std::optional(std::move(deducted));
}

} // namespace tandem::sales
