#include "backoffice/inventory/bill_making.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/supplier.h"
#include "backoffice/tax/tax_movement_service.h"
#include "backoffice/tax/tax_queries.h"
#include "office/company.h"
#include "office/numbering.h"

#include <algorithm>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

QString seriesOf(BillKind kind)
{
    return kind == BillKind::Bill ? u"PI"_s : kind == BillKind::Deposit ? u"PD"_s : u"PC"_s;
}

bool isSupplierTax(const tax::TaxShare& share)
{
    return share.kind != tax::TaxKind::ReverseCharge;
}

/// How the tax of an earlier bill is taken back: as that bill had it, or as its code says where it
/// is older than its movements.
Result<tax::TaxShare> sharedAs(Reader& books, const Bill& from, const BilledTax& of,
                               WaitingTax waiting)
{
    TANDEM_TRY(const auto code, tax::taxCode(books, of.code, from.head.billedOn));
    tax::TaxShare share{.code = of.code,
                        .kind = code.kind,
                        .rate = of.rate,
                        .net = Money::zero(of.net.currency()),
                        .tax = Money::zero(of.net.currency()),
                        .treatment = code.treatment};
    share.treatment.point = tax::TaxPoint::Document;
    TANDEM_TRY(const auto movements,
               tax::movementsOfDocument(books, u"bill"_s, from.head.id.value()));
    const bool waits = std::ranges::any_of(movements, [&](const tax::TaxMovement& one) {
        return one.code == of.code && !one.dueOn.isValid() && !one.pending.isSet();
    });
    if (waits && waiting == WaitingTax::Waits)
        share.treatment.point = tax::TaxPoint::Payment;
    return share;
}

/// The tax that goes with the nets taken back under one code; nothing if there are none.
Result<> takeBackTax(Reader& books, const Bill& from, const BilledTax& of, const Money& net,
                     const Money& baseNet, WaitingTax waiting, NewBill& bill)
{
    TANDEM_TRY(const auto how, sharedAs(books, from, of, waiting));
    const CreditedTax part = creditedTax(from, of, net);
    TakenBackTax taken{.of = from.head.id, .share = how, .base = how};
    taken.share.net = -net;
    taken.share.tax = -part.tax;
    taken.base.net = -baseNet;
    taken.base.tax = -part.baseTax;
    bill.takenBackTaxes.push_back(std::move(taken));
    return {};
}

/// What is taken back in all: in the bill's currency, and what it was worth.
std::pair<Money, Money> takenBackSum(const NewBill& bill)
{
    Money sum = Money::zero(bill.currency());
    Money base = Money::zero(bill.fact.net.currency());
    for (const TakenBackLine& line : bill.takenBack) {
        sum += line.net;
        base += line.baseNet;
    }
    for (const TakenBackTax& one : bill.takenBackTaxes)
        if (isSupplierTax(one.share)) {
            sum += one.share.tax;
            base += one.base.tax;
        }
    return {sum, base};
}

/// What the bill's own lines and taxes are worth: what is owed by the rate of the day, and what was
/// asked for before at what it was worth then.
Result<exchange::DocumentBase> baseOf(Reader& books, const std::vector<Money>& parts,
                                      const std::optional<Money>& typed, const NewBill& bill)
{
    const auto [taken, takenBase] = takenBackSum(bill);
    if (taken.isZero())
        return exchange::documentBase(books, parts, bill.fact.billedOn, typed);
    TANDEM_TRY(const auto owed, exchange::documentBase(books, std::vector<Money>{bill.fact.owed},
                                                       bill.fact.billedOn, typed));
    TANDEM_TRY(auto base,
               exchange::documentBase(books, parts, bill.fact.billedOn, owed.whole - takenBase));
    base.rates = owed.rates;
    base.note = owed.note;
    return base;
}

/// Gives lines and taxes their value at home: the nets and what the supplier charges of tax add up
/// to what the bill is worth. Tax that the company owes itself is that of the valued net.
Result<> valueParts(Reader& books, const std::optional<Money>& typed, NewBill& bill)
{
    std::vector<Money> parts;
    for (const BillLine& line : bill.lines)
        parts.push_back(line.net);
    for (const tax::TaxShare& share : bill.taxes)
        if (isSupplierTax(share))
            parts.push_back(share.tax);
    if (parts.empty())
        return {};
    TANDEM_TRY(const auto base, baseOf(books, parts, typed, bill));
    bill.fact.rates = base.note.isEmpty() ? base.rates : base.note;
    auto part = base.parts.begin();
    for (BillLine& line : bill.lines)
        line.baseNet = *part++;
    const Money nothing = Money::zero(base.whole.currency());
    bill.baseTaxes = bill.taxes;
    for (tax::TaxShare& share : bill.baseTaxes) {
        const bool isAtHome = share.net.currency() == nothing.currency();
        share.net = nothing;
        for (const BillLine& line : bill.lines)
            if (line.taxCode.id == share.code)
                share.net += line.baseNet;
        if (isSupplierTax(share))
            share.tax = *part++;
        else if (!isAtHome)
            share.tax = taxFromNet(share.net, share.rate, Rounding::HalfAwayFromZero).tax;
    }
    return {};
}

/// Puts a net where it belongs.
struct Purpose {
    bool isStock;
    bool isDeposit;
    AccountId account;
    Money baseNet;
    Money cleared;
};

void addTo(BillReceived& fact, const Purpose& of)
{
    fact.net += of.baseNet;
    fact.goodsReceivedNotBilled += of.cleared;
    if (of.isStock)
        fact.priceVariance += of.baseNet - of.cleared;
    else if (of.isDeposit)
        fact.deposits += of.baseNet;
    else if (of.account.isSet())
        fact.chosen.push_back({of.account, of.baseNet});
    else
        fact.expense += of.baseNet;
}

} // namespace

Result<NewBill> beginBill(UnitOfWork& work, const BillHead& head)
{
    TANDEM_TRY(const auto party, supplier(work, head.supplier));
    const QString supplierNumber = head.supplierNumber.trimmed();
    if (supplierNumber.isEmpty())
        return fail(errors::billNumberMissing).at(u"supplierNumber"_s);
    TANDEM_TRY(const auto before, billOfSupplier(work, head.supplier, supplierNumber));
    if (before)
        return fail(errors::billTwice, {supplierNumber, before->number}).at(u"supplierNumber"_s);
    const QDate dueOn =
        head.dueOn.isValid() ? head.dueOn : head.billedOn.addDays(party.paymentTermsDays);
    if (dueOn < head.billedOn)
        return fail(errors::dueBeforeBilled,
                    {head.billedOn.toString(Qt::ISODate), dueOn.toString(Qt::ISODate)})
            .at(u"dueOn"_s);
    TANDEM_TRY(const Company owner, company(work));
    const Money nothing = Money::zero(owner.currency);
    TANDEM_TRY(const auto id, work.newId<BillId>());
    TANDEM_TRY(const QString number, nextNumber(work, seriesOf(head.kind), head.billedOn));
    return NewBill{.fact = {.bill = id,
                            .kind = head.kind,
                            .number = number,
                            .supplierNumber = supplierNumber,
                            .supplier = head.supplier,
                            .billedOn = head.billedOn,
                            .dueOn = dueOn,
                            .owed = Money::zero(head.currency),
                            .owedTax = Money::zero(head.currency),
                            .net = nothing,
                            .tax = nothing,
                            .taxes = {},
                            .goodsReceivedNotBilled = nothing,
                            .priceVariance = nothing,
                            .expense = nothing,
                            .deposits = nothing}};
}

Result<> takeBack(Reader& books, const Bill& from, const std::vector<TakenBackPart>& parts,
                  WaitingTax waiting, NewBill& bill)
{
    for (const TakenBackPart& part : parts) {
        const BilledLine& line = *part.line;
        const bool isDeposit = from.head.kind == BillKind::Deposit;
        bill.takenBack.push_back({.line = line.id,
                                  .orderLine = line.orderLine,
                                  .description = line.description,
                                  .quantity = part.quantity,
                                  .taxCode = line.taxCode,
                                  .account = line.account,
                                  .isStock = part.isStock,
                                  .isDeposit = isDeposit,
                                  .net = -part.net,
                                  .baseNet = -creditedBase(line, part.net),
                                  .cleared = -part.cleared});
    }
    for (const BilledTax& of : from.taxes) {
        Money net = Money::zero(bill.currency());
        Money baseNet = Money::zero(bill.fact.net.currency());
        bool isTouched = false;
        for (const TakenBackPart& part : parts) {
            if (part.line->taxCode != of.code)
                continue;
            net += part.net;
            baseNet += creditedBase(*part.line, part.net);
            isTouched = true;
        }
        if (isTouched && !of.takesBack.isSet())
            TANDEM_CHECK(takeBackTax(books, from, of, net, baseNet, waiting, bill));
    }
    return {};
}

Result<> addUp(Reader& books, NewBill& bill)
{
    std::vector<tax::CodedAmount> amounts;
    for (const BillLine& line : bill.lines) {
        amounts.push_back({line.taxCode, line.net});
        bill.fact.owed += line.net;
    }
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(books));
    if (!amounts.empty())
        bill.taxes = tax::sharesByCode(amounts, taxRounding);
    for (const tax::TaxShare& share : bill.taxes)
        if (isSupplierTax(share))
            bill.fact.owedTax += share.tax;
    for (const TakenBackLine& line : bill.takenBack)
        bill.fact.owed += line.net;
    for (const TakenBackTax& one : bill.takenBackTaxes)
        if (isSupplierTax(one.share))
            bill.fact.owedTax += one.share.tax;
    bill.fact.owed += bill.fact.owedTax;
    return checkAmount(bill.fact.owed);
}

Result<> value(Reader& books, const std::optional<Money>& typed, NewBill& bill)
{
    TANDEM_CHECK(valueParts(books, typed, bill));
    BillReceived& fact = bill.fact;
    for (const BillLine& line : bill.lines)
        addTo(fact, {.isStock = line.isStock,
                     .isDeposit = fact.kind == BillKind::Deposit,
                     .account = line.account,
                     .baseNet = line.baseNet,
                     .cleared = line.cleared});
    for (const TakenBackLine& line : bill.takenBack)
        addTo(fact, {.isStock = line.isStock,
                     .isDeposit = line.isDeposit,
                     .account = line.account,
                     .baseNet = line.baseNet,
                     .cleared = line.cleared});
    fact.taxes = bill.baseTaxes;
    for (const TakenBackTax& one : bill.takenBackTaxes)
        fact.taxes.push_back(one.base);
    for (const tax::TaxShare& share : fact.taxes)
        if (isSupplierTax(share))
            fact.tax += share.tax;
    return checkAmount(fact.gross());
}

} // namespace tandem::inventory
