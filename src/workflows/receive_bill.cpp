#include "workflows/receive_bill.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/bill_service.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_movement_service.h"
#include "posting/from_inventory.h"
#include "workflows/agree_terms.h"
#include "workflows/book.h"
#include "workflows/withhold.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Side;

namespace {

/// Who asks, by which terms, and when.
struct Asked {
    PartyId supplier;
    inventory::PurchaseOrderId order{};
    QString terms;
    QDate billedOn;
    QDate dueOn;
};

/// The terms of a bill: those chosen, else what was agreed with the supplier.
Result<AgreedTerms> termsOf(Reader& books, const Asked& asked)
{
    PartyId supplier = asked.supplier;
    if (asked.order.isSet()) {
        TANDEM_TRY(const auto order, inventory::purchaseOrder(books, asked.order));
        supplier = order.supplier;
    }
    return agreedTerms(books, {.party = supplier, .side = Side::Payable, .code = asked.terms},
                       {asked.billedOn, asked.dueOn});
}

QDate dueDayOf(const AgreedTerms& terms, const Asked& asked, QDate today)
{
    return terms ? lastDueDay(*terms, asked.billedOn.isValid() ? asked.billedOn : today)
                 : asked.dueOn;
}

settlements::OpenItemDraft itemOf(const inventory::BillReceived& bill)
{
    return {.side = Side::Payable,
            .party = bill.supplier,
            .source = u"bill"_s,
            .sourceId = bill.bill.value(),
            .number = bill.number,
            .issuedOn = bill.billedOn,
            .dueOn = bill.dueOn,
            .amount = bill.owed,
            .base = bill.gross()};
}

Result<> bookBill(UnitOfWork& work, const inventory::BillReceived& bill)
{
    return bookTaxed(work, posting::entryFor(bill),
                     tax::movementsOf({.source = u"bill"_s,
                                       .sourceId = bill.bill.value(),
                                       .taxedOn = bill.billedOn,
                                       .party = bill.supplier,
                                       .direction = tax::TaxDirection::Input},
                                      bill.taxes));
}

ItemSource sourceOf(inventory::BillId bill)
{
    return {.side = Side::Payable, .source = u"bill"_s, .id = bill.value()};
}

/// That the tax of the deposits which a bill deducts has become due.
Result<> checkReleased(Reader& books, inventory::BillId bill)
{
    TANDEM_TRY(const auto deducting, inventory::bill(books, bill));
    for (const inventory::BilledTax& one : deducting.taxes) {
        if (!one.takesBack.isSet())
            continue;
        TANDEM_TRY(const auto movements,
                   tax::movementsOfDocument(books, u"bill"_s, one.takesBack.value()));
        const bool waits = std::ranges::any_of(movements, [](const tax::TaxMovement& each) {
            return !each.dueOn.isValid() && !each.pending.isSet();
        });
        TANDEM_TRY(const auto open, openOf(books, sourceOf(one.takesBack)));
        if (waits && !open.empty())
            return fail(inventory::errors::depositNotPaid, {open.front().number}).at(u"deducted"_s);
    }
    return {};
}

/// Keeps tax back of a bill, on its day: of its largest instalment, where it is paid in several.
Result<> keepBack(UnitOfWork& work, const inventory::BillReceived& bill, const QString& code)
{
    TANDEM_TRY(const auto items, openOf(work, sourceOf(bill.bill)));
    const auto largest = std::ranges::max_element(
        items, std::ranges::less(), [](const settlements::OpenItem& item) { return item.open; });
    if (largest == items.end())
        return fail(settlements::errors::itemNotFound, {bill.number}).at(u"withholding"_s);
    TANDEM_CHECK(withhold(work, {.item = largest->id, .code = code, .withheldOn = bill.billedOn}));
    return {};
}

} // namespace

Result<inventory::BillReceived> receiveBill(UnitOfWork& work, const inventory::BillDraft& draft)
{
    const Asked asked{draft.supplier, draft.order, draft.terms, draft.billedOn, draft.dueOn};
    TANDEM_TRY(const auto terms, termsOf(work, asked));
    inventory::BillDraft dated = draft;
    dated.dueOn = dueDayOf(terms, asked, work.today());
    TANDEM_TRY(const auto bill, inventory::receiveBill(work, dated));
    TANDEM_CHECK(checkReleased(work, bill.bill));
    TANDEM_CHECK(bookBill(work, bill));
    if (!bill.owed.isZero())
        TANDEM_CHECK(oweByTerms(work, itemOf(bill), terms, bill.owedTax));
    if (!draft.withholding.isEmpty())
        TANDEM_CHECK(keepBack(work, bill, draft.withholding));
    return bill;
}

Result<Receipt> receiveBill(Office& office, const Request& request,
                            const inventory::BillDraft& draft)
{
    if (!draft.withholding.isEmpty() && !office.allows(tax::actions::withholdTax))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(tax::actions::withholdTax.permission)})
            .at(u"withholding"_s);
    return office.create(inventory::actions::receiveBill, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::receiveBill(work, draft));
                             return Receipt{done.bill.value(), done.number};
                         });
}

Result<inventory::BillReceived> receiveDepositBill(UnitOfWork& work,
                                                   const inventory::DepositBillDraft& draft)
{
    const Asked asked{{}, draft.order, draft.terms, draft.billedOn, draft.dueOn};
    TANDEM_TRY(auto terms, termsOf(work, asked));
    if (terms)
        terms->discount = Rate::ofMillionths(0); // who pays a deposit early keeps nothing of it
    inventory::DepositBillDraft dated = draft;
    dated.dueOn = dueDayOf(terms, asked, work.today());
    TANDEM_TRY(const auto bill, inventory::receiveDepositBill(work, dated));
    TANDEM_CHECK(bookBill(work, bill));
    TANDEM_CHECK(oweByTerms(work, itemOf(bill), terms, bill.owedTax));
    return bill;
}

Result<Receipt> receiveDepositBill(Office& office, const Request& request,
                                   const inventory::DepositBillDraft& draft)
{
    return office.create(
        inventory::actions::receiveDepositBill, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto done, workflows::receiveDepositBill(work, draft));
            return Receipt{done.bill.value(), done.number};
        });
}

Result<inventory::BillReceived> creditBill(UnitOfWork& work,
                                           const inventory::BillCreditDraft& draft, CreditUse use)
{
    TANDEM_TRY(const auto note, inventory::creditBill(work, draft));
    TANDEM_CHECK(bookBill(work, note));
    if (note.owed.isZero())
        return note;
    TANDEM_CHECK(settlements::openItem(work, itemOf(note)));
    if (use == CreditUse::Settles) {
        TANDEM_CHECK(
            settleByCredit(work, sourceOf(note.bill), sourceOf(note.credited), note.billedOn));
    }
    return note;
}

Result<Receipt> creditBill(Office& office, const Request& request,
                           const inventory::BillCreditDraft& draft, CreditUse use)
{
    return office.create(inventory::actions::creditBill, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::creditBill(work, draft, use));
                             return Receipt{done.bill.value(), done.number};
                         });
}

} // namespace tandem::workflows
