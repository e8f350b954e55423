#include "workflows/write_off.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/settlement_queries.h"
#include "backoffice/settlements/settlement_service.h"
#include "backoffice/settlements/write_off_errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "office/approval.h"
#include "office/user_errors.h"
#include "posting/from_settlements.h"
#include "workflows/book.h"
#include "workflows/settlement_posting.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::BadDebtWrittenOff;
using settlements::OpenItem;

namespace {

/// The tax of a document and of what was settled of it, as its movements say.
struct DocumentTax {
    std::vector<tax::TaxMovement> movements;
    Money all;              ///< Of the document itself.
    bool isWaiting = false; ///< It becomes due when it is paid.
};

Result<DocumentTax> taxOf(Reader& books, const OpenItem& item)
{
    DocumentTax found{.movements = {}, .all = Money::zero(item.originalBase.currency())};
    TANDEM_TRY(found.movements, tax::movementsOfDocument(books, item.source, item.sourceId));
    for (const tax::TaxMovement& one : found.movements) {
        const bool isOwn = one.entry == found.movements.front().entry && !one.pending.isSet();
        if (!isOwn)
            continue;
        found.all += one.tax;
        found.isWaiting = found.isWaiting || !one.dueOn.isValid();
    }
    return found;
}

/// What giving up does to the tax of the item's document. `before` is the item as it was.
Result<std::vector<tax::TaxMovement>> taxBack(Reader& books, const OpenItem& before,
                                              const BadDebtWrittenOff& fact, Money& taken)
{
    TANDEM_TRY(const settlements::WriteOffPolicy policy, settlements::writeOffPolicy(books));
    TANDEM_TRY(const DocumentTax document, taxOf(books, before));
    const Money base = fact.settled.allocations.front().base;
    if (document.movements.empty())
        return std::vector<tax::TaxMovement>();
    // Tax that was never due is not owed for what was never paid, whatever the policy.
    const bool corrects = policy.correctsTax || document.isWaiting;
    if (corrects)
        taken = settlements::taxOfPart(before, base, document.all);
    return tax::movementsOfSettlement(
        document.movements, {.settledOn = fact.settled.settledOn,
                             .original = before.originalBase,
                             .open = before.openBase - base,
                             .discountNet = corrects ? base - taken : Money::zero(base.currency()),
                             .discountTax = taken});
}

Result<> carryOut(UnitOfWork& work, settlements::WriteOffId id)
{
    TANDEM_TRY(const auto asked, settlements::writeOffById(work, id));
    TANDEM_TRY(const OpenItem before, settlements::openItemById(work, asked.item));
    TANDEM_TRY(const BadDebtWrittenOff fact, settlements::carryOutWriteOff(work, id));
    Money taken = Money::zero(before.originalBase.currency());
    TANDEM_TRY(const auto movements, taxBack(work, before, fact, taken));
    TANDEM_CHECK(settlements::setWriteOffTax(work, id, taken));
    return bookTaxed(work, posting::entryFor(fact, taken, movements), movements);
}

} // namespace

Result<Receipt> writeOffBadDebt(Office& office, const Request& request,
                                const settlements::WriteOffDraft& draft)
{
    return office.create(settlements::actions::writeOffBadDebt, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto plan, settlements::planWriteOff(work, draft));
                             TANDEM_TRY(const auto policy, settlements::writeOffPolicy(work));
                             if (policy.waits(plan.base))
                                 return fail(settlements::errors::writeOffApprovalNeeded,
                                             {settlements::said(plan.base)});
                             TANDEM_TRY(const auto id, settlements::saveWriteOff(work, draft));
                             TANDEM_CHECK(carryOut(work, id));
                             return Receipt{.id = id.value(), .number = plan.item.number};
                         });
}

Result<Receipt> requestWriteOff(Office& office, const Request& request,
                                const settlements::WriteOffDraft& draft)
{
    return office.create(
        settlements::actions::askToWriteOff, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto plan, settlements::planWriteOff(work, draft));
            TANDEM_TRY(const auto policy, settlements::writeOffPolicy(work));
            if (!policy.waits(plan.base))
                return fail(settlements::errors::writeOffApprovalNotNeeded, {plan.item.number});
            TANDEM_TRY(const auto id, settlements::saveWriteOff(work, draft));
            TANDEM_CHECK(requestApproval(
                work, {.table = u"write_off"_s, .id = id.value(), .version = 1}, draft.reason));
            return Receipt{.id = id.value(), .number = plan.item.number};
        });
}

Result<> writeOffRequested(UnitOfWork& work, settlements::WriteOffId id)
{
    TANDEM_TRY(const auto asked, settlements::writeOffById(work, id));
    if (asked.user == work.session().user)
        return fail(tandem::errors::ownApproval);
    return carryOut(work, id);
}

Result<> undoWriteOff(Office& office, settlements::WriteOffId id)
{
    return office.change(settlements::actions::undoSettlement, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto done, settlements::writeOffById(work, id));
        if (!done.settlement.isSet())
            return fail(settlements::errors::writeOffWaits, {QString::number(id.value())});
        TANDEM_TRY(const QDate day, settlements::settledOn(work, done.settlement));
        TANDEM_TRY(const QDate on, firstOpenDay(work, day));
        TANDEM_TRY(const auto undone, settlements::undoSettlement(work, done.settlement, on));
        return reverseSettlement(work, undone);
    });
}

} // namespace tandem::workflows
