#include "workflows/einvoice_plan.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "formats/einvoice_reader.h"
#include "frontoffice/crm/bic.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/iban.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/phone.h"
#include "frontoffice/crm/street.h"
#include "frontoffice/crm/tax_id.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/einvoice_credit.h"
#include "workflows/einvoice_lines.h"
#include "workflows/einvoice_notes.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QString text)
{
    return text.remove(u' ').toUpper();
}

void takeTaxId(const formats::EInvoiceParty& seller, crm::PartyDraft& draft)
{
    const QString prefix = seller.vatId.left(2).toUpper();
    const QString country = prefix == u"EL" ? u"GR"_s : prefix;
    if (const auto number = crm::checkedVatNumber(country, seller.vatId))
        draft.taxIds = {{.kind = crm::TaxIdKind::Vat, .country = country, .number = *number}};
}

void takeAccounts(const formats::EInvoice& invoice, crm::PartyDraft& draft)
{
    for (const formats::EInvoicePayment& payment : invoice.payments) {
        const auto iban = crm::checkedIban(payment.account);
        if (iban && std::ranges::none_of(draft.bankAccounts, [&](const crm::BankAccount& known) {
                return known.iban == *iban;
            }))
            draft.bankAccounts.push_back({.iban = *iban});
    }
}

void takeAddress(const formats::EInvoiceParty& seller, crm::PartyDraft& draft)
{
    if (!seller.address)
        return;
    const formats::EInvoiceAddress& from = *seller.address;
    const crm::StreetAndNumber street = crm::partedStreet(from.street, from.country);
    draft.addresses = {{.street = street.street,
                        .number = street.number,
                        .postcode = from.postcode,
                        .town = from.town,
                        .region = from.region,
                        .country = from.country}};
}

/// What the books would keep of a seller. What cannot be kept, such as an account number that does
/// not check, is left out.
crm::PartyDraft partyOf(const formats::EInvoice& invoice)
{
    const formats::EInvoiceParty& seller = invoice.seller;
    crm::PartyDraft draft{.name = seller.name, .isSupplier = true};
    takeAddress(seller, draft);
    takeTaxId(seller, draft);
    takeAccounts(invoice, draft);
    if (crm::phoneKey(seller.phone, {}))
        draft.channels.push_back({.kind = crm::ChannelKind::Phone, .value = seller.phone});
    return draft;
}

SupplierMatch matchOf(crm::DuplicateReason reason)
{
    switch (reason) {
    case crm::DuplicateReason::SameTaxId:
        return SupplierMatch::VatNumber;
    case crm::DuplicateReason::SameAccount:
        return SupplierMatch::BankAccount;
    case crm::DuplicateReason::SameName:
        return SupplierMatch::Name;
    default:
        return SupplierMatch::None;
    }
}

/// The party that is the seller by the strongest of the reasons that count; an obstacle where there
/// is none, or where two are.
Result<> findSupplier(Reader& books, const EInvoiceChoices& choices,
                      const std::optional<inventory::PurchaseOrder>& order, EInvoicePlan& plan)
{
    TANDEM_TRY(const auto candidates, crm::duplicatesOf(books, plan.newSupplier));
    std::vector<crm::Duplicate> best;
    for (const crm::Duplicate& candidate : candidates) {
        if (matchOf(candidate.reason) == SupplierMatch::None)
            continue;
        TANDEM_TRY(const crm::Party party, crm::party(books, candidate.party));
        const bool isAsStrong = best.empty() || best.front().reason == candidate.reason;
        if (isAsStrong && party.isSupplier)
            best.push_back(candidate);
    }
    if (best.size() == 1) {
        plan.bill.supplier = best.front().party;
        plan.match = matchOf(best.front().reason);
        return {};
    }
    if (best.empty() && order) {
        plan.bill.supplier = order->supplier;
        plan.match = SupplierMatch::Order;
        return {};
    }
    if (best.empty()) {
        if (choices.unknownSupplier == UnknownSupplier::Refuse)
            plan.obstacles.push_back(
                {&errors::einvoiceSupplierUnknown, {plan.invoice.seller.name}, u"supplier"_s, {}});
        return {};
    }
    QStringList names;
    for (const crm::Duplicate& candidate : best)
        names += candidate.code.isEmpty() ? candidate.name : candidate.code;
    plan.obstacles.push_back({&errors::einvoiceSupplierAmbiguous,
                              {plan.invoice.seller.name, names.join(u", "_s)},
                              u"supplier"_s,
                              {}});
    return {};
}

/// The open order that the invoice names; a note where it names one that is not there.
Result<std::optional<inventory::PurchaseOrder>> findOrder(Reader& books, EInvoicePlan& plan)
{
    const QString number = plan.invoice.order.trimmed();
    if (number.isEmpty())
        return std::optional<inventory::PurchaseOrder>();
    const auto order = inventory::purchaseOrder(books, number);
    if (order && order->state == inventory::PurchaseState::Open)
        return std::optional(*order);
    if (!order && order.error().code != &inventory::errors::purchaseNotFound)
        return Failure(order.error());
    plan.notes.push_back({&errors::einvoiceOrderUnknown, {number}, {}, {}});
    return std::optional<inventory::PurchaseOrder>();
}

/// The deposits on the order of a bill, if they come to what the supplier says was paid before.
Result<> findDeposits(Reader& books, const Currency& currency, EInvoicePlan& plan)
{
    const Money nothing = Money::zero(currency);
    plan.bill.deducted = nothing;
    TANDEM_TRY(const auto standing, inventory::standingDeposits(books, plan.bill.order));
    EInvoiceDeposits all{nothing, nothing};
    for (const inventory::Bill& deposit : standing) {
        if (std::ranges::any_of(deposit.lines,
                                [](const auto& line) { return line.leftNet() != line.net; }))
            return {};
        all.net += deposit.head.net;
        all.tax += deposit.head.tax;
    }
    const Decimal prepaid = plan.invoice.totals.prepaid.value_or(Decimal());
    if (standing.empty() || (all.net + all.tax).toDecimal() != prepaid)
        return {};
    plan.deposits = all;
    plan.bill.deducted = all.net;
    return {};
}

/// Who it is for, whose account it names, and what was paid before: what a careful person looks at.
Result<> lookAround(Reader& books, const Company& owner, EInvoicePlan& plan)
{
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    const formats::EInvoiceParty& buyer = plan.invoice.buyer;
    const bool isOurId =
        !buyer.vatId.isEmpty() && withoutBlanks(buyer.vatId) == withoutBlanks(profile.taxId);
    if (!isOurId && buyer.name.compare(owner.name, Qt::CaseInsensitive) != 0)
        plan.notes.push_back({&errors::einvoiceForOther, {buyer.name, owner.name}, {}, {}});
    const formats::StatedDecimal& prepaid = plan.invoice.totals.prepaid;
    if (prepaid && !prepaid->isZero() && !plan.deposits)
        plan.notes.push_back({&errors::einvoicePrepaid, {prepaid->toString()}, {}, {}});
    if (!plan.bill.supplier.isSet())
        return {};
    TANDEM_TRY(const crm::Party supplier, crm::party(books, plan.bill.supplier));
    for (const crm::BankAccount& account : plan.newSupplier.bankAccounts) {
        if (std::ranges::none_of(supplier.bankAccounts, [&](const crm::BankAccount& known) {
                return known.iban == account.iban;
            }))
            plan.notes.push_back(
                {&errors::einvoiceAccountUnknown, {crm::printedIban(account.iban)}, {}, {}});
    }
    return {};
}

/// The currency that the invoice is in; an obstacle where ISO 4217 does not know it.
Currency currencyOf(EInvoicePlan& plan, const Currency& home)
{
    const auto currency = findCurrency(plan.invoice.currency.toStdString());
    if (!currency)
        plan.obstacles.push_back(
            {&errors::einvoiceCurrencyUnknown, {plan.invoice.currency}, {}, {}});
    return currency.value_or(home);
}

/// A bill in another currency needs the rate of its day: an obstacle where there is none.
Result<> checkRate(Reader& books, const Currency& currency, const Currency& home,
                   EInvoicePlan& plan)
{
    const QDate on = plan.bill.billedOn.isValid() ? plan.bill.billedOn : books.today();
    const auto at = exchange::conversion(books, currency, home, on);
    if (at || currency == home)
        return {};
    if (at.error().code != &exchange::errors::rateMissing)
        return Failure(at.error());
    plan.obstacles.push_back(at.error());
    return {};
}

void checkRules(EInvoicePlan& plan)
{
    int fatal = 0;
    QString first;
    for (const formats::EInvoiceViolation& violation : plan.violations) {
        if (violation.severity != formats::EInvoiceViolation::Severity::Fatal)
            continue;
        if (fatal++ == 0)
            first = violation.what.text();
    }
    if (fatal > 0)
        plan.obstacles.push_back(
            {&errors::einvoiceRefused, {QString::number(fatal), first}, {}, {}});
}

} // namespace

Result<formats::EInvoice> readEInvoice(const EInvoiceFile& file)
{
    return formats::readEInvoice(file.bytes);
}

Result<EInvoicePlan> planEInvoice(Reader& books, const EInvoiceFile& file,
                                  const EInvoiceChoices& choices)
{
    TANDEM_TRY(auto invoice, formats::readEInvoice(file.bytes));
    TANDEM_TRY(const Company owner, company(books));
    EInvoicePlan plan{.invoice = std::move(invoice), .violations = {}};
    plan.violations = formats::checkEInvoice(plan.invoice);
    checkRules(plan);
    const Currency currency = currencyOf(plan, owner.currency);
    plan.newSupplier = partyOf(plan.invoice);
    plan.bill.supplierNumber = plan.invoice.number;
    plan.bill.billedOn = plan.invoice.issuedOn;
    plan.bill.dueOn = plan.invoice.dueOn;
    TANDEM_TRY(const auto order, findOrder(books, plan));
    if (choices.supplier.isSet()) {
        plan.bill.supplier = choices.supplier;
        plan.match = SupplierMatch::Chosen;
    } else {
        TANDEM_CHECK(findSupplier(books, choices, order, plan));
    }
    const bool isTheirOrder =
        order && order->supplier == plan.bill.supplier && order->currency() == currency;
    TANDEM_TRY(auto codes,
               tax::taxCodes(books, plan.invoice.issuedOn.isValid() ? plan.invoice.issuedOn
                                                                    : books.today()));
    EInvoiceLines lines(plan, choices, currency, std::move(codes),
                        isTheirOrder ? &*order : nullptr);
    TANDEM_CHECK(lines.addAll(books));
    TANDEM_CHECK(checkRate(books, currency, owner.currency, plan));
    if (isTheirOrder && !plan.bill.lines.empty()) {
        plan.bill.order = order->id;
        plan.bill.seen = order->version;
        plan.orderNumber = order->number;
        TANDEM_CHECK(findDeposits(books, currency, plan));
    }
    TANDEM_CHECK(findCredited(books, plan));
    TANDEM_CHECK(lookAround(books, owner, plan));
    return plan;
}

} // namespace tandem::workflows
