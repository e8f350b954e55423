#include "backoffice/tax/tax_return_service.h"

#include "backoffice/tax/errors.h"
#include "base/check.h"

#include <limits>

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

QString said(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<std::optional<TaxReturn>> lastReturn(Reader& books)
{
    TANDEM_TRY(const auto id,
               books.first<TaxReturnId>(u"tax.returns:last"_s, {},
                                        [](const Row& row) { return row.id<TaxReturnId>("id"); }));
    if (!id)
        return std::optional<TaxReturn>();
    TANDEM_TRY(const TaxReturn last, taxReturnById(books, *id));
    return std::optional(last);
}

Result<> checkPeriod(Reader& books, const TaxPeriod& period, const std::optional<TaxReturn>& last)
{
    if (!period.startsOn.isValid() || !period.endsOn.isValid() || period.endsOn < period.startsOn)
        return fail(errors::periodWrong, {said(period.startsOn), said(period.endsOn)})
            .at(u"period"_s);
    if (period.endsOn >= books.today())
        return fail(errors::periodNotOver, {said(period.endsOn)}).at(u"period"_s);
    if (!last)
        return {};
    const QDate next = last->period.endsOn.addDays(1);
    if (period.startsOn < next)
        return fail(errors::periodFiled, {said(last->period.endsOn), said(next)}).at(u"period"_s);
    if (period.startsOn > next)
        return fail(errors::periodGap, {said(last->period.endsOn), said(next)}).at(u"period"_s);
    return {};
}

Result<> insertReturn(UnitOfWork& work, TaxReturnId id, const TaxReturn& filed,
                      const TaxReturnDraft& draft)
{
    const QString currency = QString::fromLatin1(filed.payable.currency().code());
    TANDEM_CHECK(work.send(u"tax.returns:insert"_s, {{"id", id},
                                                     {"form", filed.form},
                                                     {"starts_on", filed.period.startsOn},
                                                     {"ends_on", filed.period.endsOn},
                                                     {"currency", currency},
                                                     {"payable_minor", filed.payable},
                                                     {"filed_at_ms", work.now()},
                                                     {"filed_by", work.session().user},
                                                     {"reference", draft.reference.trimmed()},
                                                     {"lock_before", draft.lockBefore}}));
    int position = 0;
    for (const BoxValue& box : filed.boxes) {
        TANDEM_TRY(const auto boxId, work.newId<Id<struct TaxReturnBoxTag>>());
        TANDEM_CHECK(
            work.send(u"tax.returns:insert_box"_s, {{"id", boxId},
                                                    {"tax_return_id", id},
                                                    {"position", ++position},
                                                    {"box", box.code},
                                                    {"name", box.name},
                                                    {"amount_minor", box.amount},
                                                    {"correction_minor", box.correction}}));
    }
    return {};
}

} // namespace

Result<TaxReturnFiled> fileTaxReturn(UnitOfWork& work, const TaxReturnDraft& draft)
{
    TANDEM_TRY(const auto last, lastReturn(work));
    TANDEM_CHECK(checkPeriod(work, draft.period, last));
    TANDEM_TRY(const TaxReturn filed, taxReturn(work, draft.period, draft.form));
    TANDEM_TRY(const auto movements,
               movementsOfBox(work, filed, {}, std::numeric_limits<int>::max()));
    const Money zero = Money::zero(filed.payable.currency());
    TANDEM_TRY(const auto id, work.newId<TaxReturnId>());
    TaxReturnFiled fact{
        .id = id, .period = draft.period, .output = zero, .input = zero, .payable = filed.payable};
    for (const TaxMovement& movement : movements) {
        if (movement.direction == TaxDirection::Output)
            fact.output += movement.tax;
        else
            fact.input += movement.deductible;
    }
    TANDEM_CHECK(insertReturn(work, id, filed, draft));
    const QDate through = last ? last->period.endsOn : QDate(1, 1, 1);
    TANDEM_CHECK(work.execute(u"tax.movements:mark_filed"_s, {{"tax_return_id", id},
                                                              {"starts_on", draft.period.startsOn},
                                                              {"ends_on", draft.period.endsOn},
                                                              {"filed_through", through}}));
    return fact;
}

Result<TaxReturnUndone> undoTaxReturn(UnitOfWork& work, TaxReturnId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(errors::reasonMissing).at(u"reason"_s);
    TANDEM_TRY(const TaxReturn filed, taxReturnById(work, id));
    const QString number = QString::number(id.value());
    if (filed.state == TaxReturnState::Undone)
        return fail(errors::returnUndone, {number});
    TANDEM_TRY(const auto last, lastReturn(work));
    if (last && last->id != id)
        return fail(errors::returnNotLast, {number, said(last->period.endsOn)});
    TANDEM_CHECK(work.execute(u"tax.returns:undo"_s, {{"id", id}, {"reason", reason.trimmed()}}));
    TANDEM_CHECK(work.execute(u"tax.movements:unmark"_s, {{"tax_return_id", id}}));
    return TaxReturnUndone{.id = id, .period = filed.period, .lockBefore = filed.lockBefore};
}

} // namespace tandem::tax
