#include "printing/deposit_printing.h"

#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "printing/payment_printing.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

namespace {

QString lineText(const documents::DocumentWords& words, const sales::Deposit& deposit,
                 const QString& order)
{
    if (deposit.kind == sales::DepositKind::Deposit)
        return words.depositLine.arg(order);
    return words.progressLine.arg(order,
                                  formatNumber(deposit.share.toPercent(), words.numbers) + u" %"_s);
}

} // namespace

Result<documents::SalesDocument> documentOf(Reader& books, const sales::Deposit& deposit)
{
    TANDEM_TRY(const auto order, sales::order(books, deposit.order));
    TANDEM_TRY(auto document, documentTo(books, deposit.customer, order));
    document.kind = deposit.kind == sales::DepositKind::Progress
                        ? documents::DocumentKind::ProgressInvoice
                        : documents::DocumentKind::DepositInvoice;
    document.number = deposit.number;
    document.issuedOn = deposit.issuedOn;
    document.dueOn = deposit.dueOn;
    document.net = deposit.net;
    document.tax = deposit.tax;
    if (deposit.isForeign()) {
        document.homeTax = deposit.baseTax();
        document.rates = deposit.rates;
    }
    const QString text = lineText(documents::wordsIn(document.language), deposit, order.number);
    for (const sales::DepositTax& share : deposit.taxes) {
        document.lines.push_back({.description = text,
                                  .quantity = Quantity::ofWhole(1),
                                  .price = UnitPrice::of(share.net),
                                  .discount = Rate::ofMillionths(0),
                                  .amount = share.net});
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, deposit.issuedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    TANDEM_CHECK(addPayment(books, {u"deposit_invoice"_s, deposit.id.value()}, document));
    return document;
}

Result<documents::SalesDocument> documentOf(Reader& books, const DepositCredit& credit)
{
    const sales::Deposit& deposit = credit.of;
    if (!deposit.isCredited())
        return fail(sales::errors::depositNotCredited, {deposit.number});
    TANDEM_TRY(auto document, documentOf(books, deposit));
    document.kind = documents::DocumentKind::CreditNote;
    document.number = deposit.creditNumber;
    document.invoiceNumber = deposit.number;
    document.issuedOn = deposit.creditedOn;
    document.dueOn = {};
    document.reason = deposit.creditReason;
    document.terms.clear();
    document.instalments.clear();
    document.early.reset();
    return document;
}

} // namespace tandem::printing
