#include "workflows/run_schedules.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "base/check.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "workflows/create_order.h"
#include "workflows/issue_invoice.h"
#include "workflows/receive_bill.h"

#include <algorithm>
#include <set>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using schedules::LatePolicy;
using schedules::Schedule;
using schedules::ScheduleId;
using schedules::ScheduleKind;

namespace {

constexpr int postingsMax = 1'000;

DueKind kindOf(ScheduleKind kind)
{
    switch (kind) {
    case ScheduleKind::Invoice:
        return DueKind::Invoice;
    case ScheduleKind::Bill:
        return DueKind::Bill;
    case ScheduleKind::Entry:
        break;
    }
    return DueKind::Entry;
}

Result<std::vector<DuePosting>> dueOfSchedules(Reader& books, QDate through)
{
    std::vector<DuePosting> due;
    TANDEM_TRY(const auto active, schedules::schedulesDue(books, through, postingsMax));
    for (const Schedule& one : active)
        for (const schedules::Occurrence& time :
             occurrencesThrough(one.what.rhythm, one.nextNumber, through, postingsMax))
            due.push_back({.kind = kindOf(one.what.kind),
                           .record = one.id.value(),
                           .part = 0,
                           .number = one.number,
                           .name = one.what.name,
                           .dueOn = time.dueOn,
                           .postsOn = time.postsOn,
                           .amount = one.amount()});
    return due;
}

Result<std::vector<DuePosting>> dueReversals(Reader& books, QDate through)
{
    std::vector<DuePosting> due;
    TANDEM_TRY(const auto rows, schedules::reversalsThrough(books, through, postingsMax));
    for (const schedules::OccurrenceRow& row : rows) {
        TANDEM_TRY(const Schedule schedule, schedules::schedule(books, row.schedule));
        due.push_back({.kind = DueKind::Reversal,
                       .record = row.schedule.value(),
                       .part = row.id.value(),
                       .number = row.scheduleNumber,
                       .name = row.scheduleName,
                       .dueOn = row.reversesOn,
                       .postsOn = row.reversesOn,
                       .amount = schedule.amount()});
    }
    return due;
}

Result<std::vector<DuePosting>> dueParts(Reader& books, QDate through)
{
    std::vector<DuePosting> due;
    TANDEM_TRY(const auto parts, schedules::partsThrough(books, through, postingsMax));
    for (const schedules::DuePart& part : parts)
        due.push_back({.kind = DueKind::DeferralPart,
                       .record = part.deferral.value(),
                       .part = part.part.value(),
                       .number = part.number,
                       .name = part.name,
                       .dueOn = part.dueOn,
                       .postsOn = part.dueOn,
                       .amount = part.amount});
    return due;
}

Result<std::vector<DuePosting>> dueInstalments(Reader& books, QDate through)
{
    std::vector<DuePosting> due;
    TANDEM_TRY(const auto active, loans::activeLoans(books, postingsMax));
    for (const loans::Loan& loan : active)
        for (const loans::Instalment& one : loans::planOf(loan)) {
            if (one.dueOn > through)
                break;
            due.push_back({.kind = DueKind::LoanInstalment,
                           .record = loan.id.value(),
                           .part = one.number,
                           .number = loan.number,
                           .name = loan.name,
                           .dueOn = one.dueOn,
                           .postsOn = one.dueOn,
                           .amount = one.total()});
        }
    return due;
}

/// Which lock stops what is made, besides those of the books.
ledger::LockKind lockOf(DueKind kind)
{
    return kind == DueKind::Invoice ? ledger::LockKind::Sales
           : kind == DueKind::Bill  ? ledger::LockKind::Purchases
                                    : ledger::LockKind::Books;
}

/// The order of the template again, confirmed, and its invoice.
Result<schedules::MadeOccurrence> makeInvoice(UnitOfWork& work, const Schedule& schedule, QDate on)
{
    TANDEM_TRY(const auto before, sales::order(work, OrderId(schedule.what.subject)));
    TANDEM_TRY(auto draft, sales::draftOf(work, before));
    draft.orderedOn = on;
    draft.reference = schedule.what.reference;
    TANDEM_TRY(const auto order, workflows::createOrder(work, draft));
    TANDEM_TRY(const auto confirmed, sales::confirmOrder(work, order.id, order.version));
    TANDEM_TRY(const auto issued,
               workflows::issueInvoice(work, {.order = confirmed.id,
                                              .seen = confirmed.version,
                                              .issuedOn = on,
                                              .scope = sales::InvoiceScope::Ordered}));
    return schedules::MadeOccurrence{.kind = ScheduleKind::Invoice,
                                     .id = issued.invoice.value(),
                                     .number = issued.number,
                                     .postedOn = on};
}

Result<schedules::MadeOccurrence> makeBill(UnitOfWork& work, const Schedule& schedule, QDate on)
{
    inventory::BillDraft draft{.supplier = PartyId(schedule.what.subject),
                               .supplierNumber = schedule.number + u'-' + on.toString(Qt::ISODate),
                               .billedOn = on};
    for (const schedules::ScheduledExpense& expense : schedule.what.expenses)
        draft.expenses.push_back({.description = expense.description,
                                  .net = expense.net,
                                  .taxCode = expense.taxCode,
                                  .account = expense.account});
    TANDEM_TRY(const auto bill, workflows::receiveBill(work, draft));
    return schedules::MadeOccurrence{
        .kind = ScheduleKind::Bill, .id = bill.bill.value(), .number = bill.number, .postedOn = on};
}

Result<schedules::MadeOccurrence> makeDocument(UnitOfWork& work, const DuePosting& due,
                                               LatePolicy policy)
{
    TANDEM_TRY(const Schedule schedule,
               schedules::dueSchedule(work, ScheduleId(due.record), due.dueOn));
    const QDate day = occurrence(schedule.what.rhythm, schedule.nextNumber)->postsOn;
    TANDEM_TRY(const QDate on,
               schedules::postingDay(work, schedule.number, day, policy, lockOf(due.kind)));
    TANDEM_TRY(const auto made, schedule.what.kind == ScheduleKind::Invoice
                                    ? makeInvoice(work, schedule, on)
                                    : makeBill(work, schedule, on));
    TANDEM_CHECK(schedules::recordOccurrence(work, schedule, due.dueOn, made));
    return made;
}

/// Documents are made by who may make them by hand.
Result<QString> postDocument(Office& office, const DuePosting& due, LatePolicy policy)
{
    const std::vector<Action> needed =
        due.kind == DueKind::Invoice
            ? std::vector{sales::actions::createOrder, sales::actions::issueInvoice}
            : std::vector{inventory::actions::receiveBill};
    for (const Action& action : needed)
        if (!office.allows(action))
            return fail(tandem::errors::permissionDenied, {nameOf(action.permission)});
    const QString key = schedules::keyOf(ScheduleId(due.record), due.dueOn);
    TANDEM_TRY(const Receipt receipt, office.create(schedules::actions::runSchedules,
                                                    {.key = key, .bodyHash = QByteArray(32, '\0')},
                                                    [&](UnitOfWork& work) -> Result<Receipt> {
                                                        TANDEM_TRY(const auto made,
                                                                   makeDocument(work, due, policy));
                                                        return Receipt{made.id, made.number};
                                                    }));
    return receipt.number;
}

Result<QString> postInLedger(UnitOfWork& work, const DuePosting& due, LatePolicy policy)
{
    if (due.kind == DueKind::Entry) {
        TANDEM_TRY(const auto made,
                   schedules::postNextEntry(work, ScheduleId(due.record), due.dueOn, policy));
        return made.number;
    }
    if (due.kind == DueKind::Reversal) {
        TANDEM_TRY(const auto reversed,
                   schedules::postReversal(work, schedules::OccurrenceId(due.part), policy));
        return QString::number(reversed.id.value());
    }
    if (due.kind == DueKind::LoanInstalment) {
        TANDEM_TRY(const auto paid, loans::payInstalment(work, loans::LoanId(due.record),
                                                         static_cast<int>(due.part), policy));
        return QString::number(paid.id.value());
    }
    TANDEM_TRY(const auto posted, schedules::postPart(work, schedules::DeferralId(due.record),
                                                      schedules::DeferralPartId(due.part), policy));
    return QString::number(posted.id.value());
}

/// The day by the policy, or why there is none.
Result<> place(Reader& books, DuePosting& due, LatePolicy policy)
{
    const auto day =
        schedules::postingDay(books, due.number, due.postsOn, policy, lockOf(due.kind));
    if (day)
        due.postsOn = *day;
    else if (day.error().code->kind == ErrorKind::Refused)
        due.refusal = day.error();
    else
        return Failure(day.error());
    return {};
}

} // namespace

QString nameOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Entry:
        return u"entry"_s;
    case DueKind::Invoice:
        return u"invoice"_s;
    case DueKind::Bill:
        return u"bill"_s;
    case DueKind::Reversal:
        return u"reversal"_s;
    case DueKind::DeferralPart:
        return u"deferral"_s;
    case DueKind::LoanInstalment:
        break;
    }
    return u"instalment"_s;
}

Result<std::vector<DuePosting>> duePostings(Reader& books, QDate through, LatePolicy policy)
{
    std::vector<DuePosting> all;
    for (const auto part : {&dueOfSchedules, &dueReversals, &dueParts, &dueInstalments}) {
        TANDEM_TRY(const auto some, part(books, through));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::stable_sort(all, {}, &DuePosting::postsOn);
    if (all.size() > postingsMax)
        all.resize(postingsMax);
    for (DuePosting& one : all)
        TANDEM_CHECK(place(books, one, policy));
    return all;
}

Result<QString> postDue(Office& office, const DuePosting& due, LatePolicy policy)
{
    if (due.kind == DueKind::Invoice || due.kind == DueKind::Bill)
        return postDocument(office, due, policy);
    return office.change(schedules::actions::runSchedules,
                         [&](UnitOfWork& work) { return postInLedger(work, due, policy); });
}

Result<std::vector<PostedDue>> runSchedules(Office& office, QDate through, LatePolicy policy)
{
    std::vector<PostedDue> done;
    std::set<std::pair<DueKind, std::int64_t>> stopped;
    for (bool hasPosted = true; hasPosted;) { // an accrual may be reversed in the same run
        hasPosted = false;
        TANDEM_TRY(const auto all, office.read(schedules::actions::schedules, [&](Reader& books) {
            return duePostings(books, through, policy);
        }));
        for (const DuePosting& due : all) {
            if (stopped.contains({due.kind, due.record}))
                continue;
            const auto made = postDue(office, due, policy);
            if (made)
                hasPosted = true;
            else
                stopped.insert({due.kind, due.record});
            done.push_back({.due = due,
                            .made = made ? *made : QString(),
                            .error = made ? std::nullopt : std::optional(made.error())});
        }
    }
    return done;
}

} // namespace tandem::workflows
