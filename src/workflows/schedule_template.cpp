#include "workflows/schedule_template.h"

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/invoice_queries.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::StoredEntry;
using schedules::ScheduleDraft;
using schedules::ScheduleKind;

namespace {

/// The same day of the next month; the last day stays the last.
schedules::Rhythm monthlyAfter(QDate day)
{
    const bool isLast = day.addDays(1).day() == 1;
    return {.startsOn = isLast ? day.addDays(1).addMonths(1).addDays(-1) : day.addMonths(1),
            .dayOfMonth = isLast ? schedules::lastDayOfMonth : 0};
}

Result<ScheduleDraft> likeInvoice(Reader& books, ScheduleDraft draft, InvoiceId id)
{
    TANDEM_TRY(const sales::Invoice invoice, sales::invoice(books, id));
    draft.kind = ScheduleKind::Invoice;
    draft.subject = invoice.order.value();
    return draft;
}

/// Only expenses come again by themselves; goods are ordered.
Result<ScheduleDraft> likeBill(Reader& books, ScheduleDraft draft, inventory::BillId id)
{
    TANDEM_TRY(const inventory::Bill bill, inventory::bill(books, id));
    if (bill.order.isSet())
        return fail(schedules::errors::notRepeatable, {bill.head.number});
    draft.kind = ScheduleKind::Bill;
    draft.subject = bill.head.supplier.value();
    for (const inventory::BilledLine& line : bill.lines) {
        QString code;
        if (line.taxCode.isSet()) {
            TANDEM_TRY(const auto known, tax::taxCode(books, line.taxCode, draft.rhythm.startsOn));
            code = known.code;
        }
        draft.expenses.push_back({line.description, line.net, code, line.account});
    }
    return draft;
}

/// What settles items or moves goods cannot come again as lines alone.
Result<ScheduleDraft> likeEntry(Reader& books, ScheduleDraft draft, const StoredEntry& entry)
{
    for (const ledger::Line& line : entry.lines) {
        const auto account = std::get<AccountId>(line.account);
        TANDEM_TRY(const ledger::Account of, ledger::accountById(books, account));
        if (line.party.isSet() || ledger::wantsParty(of.control)
            || of.control == ledger::ControlKind::Tax
            || of.control == ledger::ControlKind::Inventory)
            return fail(schedules::errors::notRepeatable, {QString::number(entry.id.value())});
        if (line.amount.currency() != entry.lines.front().amount.currency())
            return fail(schedules::errors::foreignNotRepeatable,
                        {QString::number(entry.id.value())});
        ledger::Line again = ledger::Line::of(account, line.amount);
        again.dimension = line.dimension;
        again.memo = line.memo;
        draft.lines.push_back(std::move(again));
    }
    return draft;
}

} // namespace

Result<ScheduleDraft> scheduleLike(Reader& books, EntryId id)
{
    TANDEM_TRY(const StoredEntry entry, ledger::entryById(books, id));
    const ledger::Entry::Head& head = entry.head;
    const QString name = head.text.isEmpty() ? head.reference : head.text;
    ScheduleDraft draft{.name = name, .rhythm = monthlyAfter(head.postedOn), .text = head.text};
    if (head.source == "invoice"_L1)
        return likeInvoice(books, std::move(draft), InvoiceId(head.sourceId));
    if (head.source == "bill"_L1)
        return likeBill(books, std::move(draft), inventory::BillId(head.sourceId));
    return likeEntry(books, std::move(draft), entry);
}

} // namespace tandem::workflows
