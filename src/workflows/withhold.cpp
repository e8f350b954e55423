#include "workflows/withhold.h"

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/withholding.h"
#include "frontoffice/sales/invoice_queries.h"
#include "office/company.h"
#include "workflows/pay.h"
#include "workflows/value_lines.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::Direction;
using settlements::OpenItem;
using settlements::Side;

namespace {

/// What the document of an item asks for without its tax; all of the item where it has none.
Result<Money> netOf(Reader& books, const OpenItem& item)
{
    if (item.source == u"bill"_s) {
        TANDEM_TRY(const auto bill, inventory::bill(books, inventory::BillId(item.sourceId)));
        return bill.head.net;
    }
    if (item.source == u"invoice"_s) {
        TANDEM_TRY(const auto invoice, sales::invoice(books, InvoiceId(item.sourceId)));
        return invoice.net;
    }
    return item.original;
}

/// Errors: withholdingDirectionWrong, withheldNetWrong.
Result<Money> checkedNet(Reader& books, const OpenItem& item, const tax::WithholdingCode& code,
                         const std::optional<Money>& given)
{
    const bool isBill = item.side == Side::Payable;
    if (isBill != (code.direction == tax::TaxDirection::Input))
        return fail(tax::errors::withholdingDirectionWrong, {code.code}).at(u"withholding"_s);
    TANDEM_TRY(const Money whole, netOf(books, item));
    const Money net = given.value_or(whole);
    if (net.currency() != whole.currency() || net.minor() <= 0 || net > whole)
        return fail(tax::errors::withheldNetWrong,
                    {item.number, settlements::said(whole), settlements::said(net)})
            .at(u"net"_s);
    return net;
}

} // namespace

Result<Receipt> withhold(UnitOfWork& work, const WithholdingOrder& order)
{
    const QDate on = order.withheldOn.isValid() ? order.withheldOn : work.today();
    TANDEM_TRY(const OpenItem item, settlements::openItemById(work, order.item));
    TANDEM_TRY(const auto code, tax::withholdingCode(work, order.code, on));
    TANDEM_TRY(const Money net, checkedNet(work, item, code, order.net));
    const Money withheld = tax::withheldOf(net, *code.rate);
    const bool isBill = item.side == Side::Payable;
    TANDEM_TRY(const AccountId account,
               ledger::accountOf(work, isBill ? AccountRole::WithholdingTaxPayable
                                              : AccountRole::WithholdingTaxReceivable));
    TANDEM_TRY(const Company owner, company(work));
    Money worth = withheld;
    if (withheld.currency() != owner.currency) {
        TANDEM_TRY(worth, proposedBase(work, withheld, on));
    }
    // No money leaves, so no rule of payments holds it up.
    TANDEM_TRY(const Receipt paid,
               payApproved(work, {.payment = {.direction = isBill ? Direction::Out : Direction::In,
                                              .side = item.side,
                                              .party = item.party,
                                              .paidOn = on,
                                              .amount = worth,
                                              .bankAccount = account,
                                              .reference = u"%1 %2"_s.arg(code.code, item.number),
                                              .credit = withheld},
                                  .settleBy = SettleBy::Portions,
                                  .portions = {{.item = item.id, .amount = withheld}}}));
    TANDEM_CHECK(tax::recordWithheld(work, {.code = code.id,
                                            .payment = PaymentId(paid.id),
                                            .source = item.source,
                                            .sourceId = item.sourceId,
                                            .rate = *code.rate,
                                            .net = net,
                                            .tax = withheld}));
    return paid;
}

Result<Receipt> withhold(Office& office, const Request& request, const WithholdingOrder& order)
{
    return office.create(tax::actions::withholdTax, request,
                         [&](UnitOfWork& work) { return withhold(work, order); });
}

} // namespace tandem::workflows
