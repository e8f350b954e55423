#include "gui/office/waiting.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/draft.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/settlements/payment_request.h"
#include "backoffice/settlements/write_off.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/office/need_words.h"
#include "gui/office/trail_words.h"
#include "office/users.h"
#include "workflows/approval_needs.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 500;

QString nameOf(const std::vector<User>& people, UserId id)
{
    const auto found = std::ranges::find(people, id, &User::id);
    return found == people.end() ? QString() : found->name;
}

QString daysText(const hr::LeaveRequest& leave, const Locality& locality)
{
    if (leave.firstOn == leave.lastOn)
        return dayText(leave.firstOn, locality);
    return ApprovalsPage::tr("%1 to %2")
        .arg(dayText(leave.firstOn, locality), dayText(leave.lastOn, locality));
}

Result<Waiting> waitingLeave(Reader& books, const Approval& asked, const Locality& locality)
{
    TANDEM_TRY(const auto leave, hr::leaveRequest(books, hr::LeaveRequestId(asked.subject.id)));
    TANDEM_TRY(const hr::Employee employee, hr::employee(books, leave.employee));
    TANDEM_TRY(const Quantity balance, hr::leaveBalance(books, leave.employee));
    const auto text = [&](Quantity days) { return quantityText(days.millionths(), locality); };
    QString change = ApprovalsPage::tr("%1: %2 days of leave, from %3 left to %4")
                         .arg(daysText(leave, locality), text(leave.days), text(balance),
                              text(balance - leave.days));
    if (!leave.remark.isEmpty())
        change += u" \u00b7 "_s + leave.remark;
    return Waiting{.kind = Waiting::Kind::Leave,
                   .id = asked.id,
                   .what = ApprovalsPage::tr("Leave"),
                   .who = employee.name,
                   .since = asked.requestedAt,
                   .change = change,
                   .recordPage = u"hr.employee"_s,
                   .record = employee.id.value()};
}

/// An entry that somebody typed, in words: its day, amount and text.
Result<QString> entryWords(Reader& books, const ApprovalSubject& subject, const Locality& locality)
{
    if (subject.table == u"entry"_s) {
        TANDEM_TRY(const auto entry, ledger::entryById(books, EntryId(subject.id)));
        return ApprovalsPage::tr("Reverse entry %1 of %2: %3")
            .arg(subject.id)
            .arg(dayText(entry.head.postedOn, locality),
                 moneyText(ledger::debitSum(entry.lines), locality));
    }
    TANDEM_TRY(const auto draft, ledger::draftById(books, ledger::EntryDraftId(subject.id)));
    if (draft.version != subject.version || draft.lines.empty())
        return ApprovalsPage::tr("This was changed since; it has to be asked for again.");
    return u"%1: %2"_s.arg(dayText(draft.postedOn, locality),
                           moneyText(ledger::debitSum(draft.lines), locality));
}

Result<QString> paymentWords(Reader& books, const ApprovalSubject& subject,
                             const Locality& locality)
{
    TANDEM_TRY(const auto asked,
               settlements::paymentRequestById(books, settlements::PaymentRequestId(subject.id)));
    TANDEM_TRY(const auto party, crm::party(books, asked.payment.party));
    return u"%1: %2, %3"_s.arg(dayText(asked.payment.paidOn, locality), party.name,
                               moneyText(asked.payment.amount, locality));
}

Result<QString> writeOffWords(Reader& books, const ApprovalSubject& subject,
                              const Locality& locality)
{
    TANDEM_TRY(const auto asked,
               settlements::writeOffById(books, settlements::WriteOffId(subject.id)));
    TANDEM_TRY(const auto party, crm::party(books, asked.party));
    return u"%1: %2, %3, %4"_s.arg(dayText(asked.on, locality), party.name, asked.number,
                                   moneyText(asked.amount, locality));
}

Result<QString> bookingWords(Reader& books, const ApprovalSubject& subject,
                             const Locality& locality)
{
    if (subject.table == u"payment_request"_s)
        return paymentWords(books, subject, locality);
    if (subject.table == u"write_off"_s)
        return writeOffWords(books, subject, locality);
    return entryWords(books, subject, locality);
}

/// What kind of booking waits, in a word.
QString bookingKind(const QString& table)
{
    if (table == u"payment_request"_s)
        return ApprovalsPage::tr("Payment");
    if (table == u"write_off"_s)
        return ApprovalsPage::tr("Write-off");
    return table == u"entry"_s ? ApprovalsPage::tr("Reversal") : ApprovalsPage::tr("Entry");
}

Result<Waiting> waitingBooking(Reader& books, const Approval& asked, const QString& who,
                               const Locality& locality)
{
    TANDEM_TRY(QString change, bookingWords(books, asked.subject, locality));
    if (!asked.reason.isEmpty())
        change += u" \u00b7 "_s + asked.reason;
    const bool isReversal = asked.subject.table == u"entry"_s;
    return Waiting{.kind = Waiting::Kind::Approval,
                   .id = asked.id,
                   .what = bookingKind(asked.subject.table),
                   .who = who,
                   .since = asked.requestedAt,
                   .change = change,
                   .recordPage = isReversal ? u"ledger.entry"_s : QString(),
                   .record = isReversal ? asked.subject.id : 0};
}

/// Whether it is an entry, payment or write-off that this user may look at.
bool isShownBooking(const Reader& books, const ApprovalSubject& subject)
{
    const Permissions& rights = books.session().permissions;
    if (subject.table == u"payment_request"_s || subject.table == u"write_off"_s)
        return rights.contains(Permission::SettlementRead);
    const bool isEntry = subject.table == u"entry_draft"_s || subject.table == u"entry"_s;
    return isEntry && rights.contains(Permission::LedgerRead);
}

/// What cannot be booked as it stands is shown to who may decide: they are told why.
workflows::ApprovalNeeds needsOf(workflows::ApprovalNeedsReader& reader, const Approval& asked)
{
    const auto needs = reader.needsOf(asked);
    return needs ? *needs : workflows::ApprovalNeeds();
}

void addNeeds(Waiting& waiting, const workflows::ApprovalNeeds& needs)
{
    waiting.takesYes = !needs.refusesYes;
    waiting.takesNo = !needs.refusesNo;
    waiting.isLastYes = needs.isLastYes;
    waiting.missing = NeedWords::whoIsMissing(needs);
    waiting.needs = NeedWords::allOf(needs);
}

} // namespace

Result<std::vector<Waiting>> whatWaits(Reader& books, WaitingOf of, const Locality& locality)
{
    std::vector<Waiting> all;
    TANDEM_TRY(const auto people, users(books, {}, rowsMax));
    TANDEM_TRY(const auto approvals, openApprovals(books, {}, rowsMax));
    TANDEM_TRY(auto reader, workflows::ApprovalNeedsReader::of(books));
    for (const Approval& one : approvals) {
        if (isShownBooking(books, one.subject)) {
            TANDEM_TRY(auto waiting,
                       waitingBooking(books, one, nameOf(people, one.maker), locality));
            all.push_back(std::move(waiting));
        } else if (one.subject.table != u"leave_request"_s) {
            all.push_back({.kind = Waiting::Kind::Approval,
                           .id = one.id,
                           .what = tableWords(one.subject.table),
                           .who = nameOf(people, one.maker),
                           .since = one.requestedAt,
                           .change = one.reason});
        } else if (of == WaitingOf::ApprovalsAndLeave) {
            TANDEM_TRY(auto waiting, waitingLeave(books, one, locality));
            all.push_back(std::move(waiting));
        } else {
            continue;
        }
        addNeeds(all.back(), needsOf(reader, one));
    }
    return all;
}

Result<std::int64_t> waitingCount(Reader& books)
{
    TANDEM_TRY(const auto approvals, openApprovals(books, {}, rowsMax));
    const bool seesLeave = books.session().permissions.contains(hr::actions::leave.permission);
    TANDEM_TRY(auto reader, workflows::ApprovalNeedsReader::of(books));
    return std::ranges::count_if(approvals, [&](const Approval& one) {
        const bool isShown = seesLeave || one.subject.table != u"leave_request"_s;
        return isShown && !needsOf(reader, one).refusesYes;
    });
}

} // namespace tandem::gui
