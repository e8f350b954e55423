#include "workflows/receive_einvoice.h"

#include "backoffice/inventory/actions.h"
#include "formats/einvoice_pdf.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_service.h"
#include "office/attachments.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/import_errors.h"
#include "workflows/receive_bill.h"
#include "workflows/settle_by_credit.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Decimal& amount)
{
    return amount.trimmed(2).toString();
}

/// That the bill, before it deducts deposits, is over what the invoice says, net and tax, with what
/// it was rounded by.
Result<> checkTotals(const EInvoicePlan& plan, const inventory::BillReceived& bill)
{
    const formats::EInvoiceTotals& totals = plan.invoice.totals;
    const Decimal none;
    Decimal net = totals.taxExclusive.value_or(none) + totals.rounding.value_or(none);
    Decimal tax = totals.tax.value_or(none);
    if (plan.invoice.isCreditNote()) {
        net = -net;
        tax = -tax;
    }
    Money billedNet = bill.owed - bill.owedTax;
    Money billedTax = bill.owedTax;
    if (plan.deposits) {
        billedNet += plan.deposits->net;
        billedTax += plan.deposits->tax;
    }
    if (billedNet.toDecimal() == net && billedTax.toDecimal() == tax)
        return {};
    const Decimal difference = (billedNet + billedTax).toDecimal() - (net + tax);
    return fail(errors::einvoiceTotalsDiffer, {shown(net), shown(tax), shown(billedNet.toDecimal()),
                                               shown(billedTax.toDecimal()), shown(difference)});
}

ItemSource sourceOf(inventory::BillId bill)
{
    return {.side = settlements::Side::Payable, .source = u"bill"_s, .id = bill.value()};
}

Result<Receipt> receive(UnitOfWork& work, const EInvoiceFile& file, const EInvoiceChoices& choices)
{
    TANDEM_TRY(EInvoicePlan plan, planEInvoice(work, file, choices));
    if (!plan.obstacles.empty())
        return Failure(plan.obstacles.front());
    if (!plan.bill.supplier.isSet()) {
        TANDEM_TRY(plan.bill.supplier, crm::createParty(work, plan.newSupplier));
    }
    TANDEM_TRY(const auto bill, workflows::receiveBill(work, plan.bill));
    TANDEM_CHECK(checkTotals(plan, bill));
    if (plan.credited.isSet())
        TANDEM_CHECK(
            settleByCredit(work, sourceOf(bill.bill), sourceOf(plan.credited), bill.billedOn));
    const QString mediaType =
        formats::isPdf(file.bytes) ? u"application/pdf"_s : u"application/xml"_s;
    TANDEM_CHECK(attach(work, {u"bill"_s, bill.bill.value()}, file.name, mediaType, file.bytes));
    return Receipt{bill.bill.value(), bill.number};
}

} // namespace

Result<Receipt> receiveEInvoice(Office& office, const Request& request, const EInvoiceFile& file,
                                const EInvoiceChoices& choices, ImportMode mode)
{
    const bool mayCreate = choices.unknownSupplier == UnknownSupplier::Create;
    if (mayCreate && !office.allows(crm::actions::createParty))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(crm::actions::createParty.permission)});
    auto received = office.create(inventory::actions::importBill, request,
                                  [&](UnitOfWork& work) -> Result<Receipt> {
                                      TANDEM_TRY(const Receipt done, receive(work, file, choices));
                                      if (mode == ImportMode::Try)
                                          return fail(errors::triedOnly);
                                      return done;
                                  });
    if (!received && received.error().code == &errors::triedOnly)
        return Receipt{};
    return received;
}

} // namespace tandem::workflows
