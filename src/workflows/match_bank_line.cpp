#include "workflows/match_bank_line.h"

#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_match_service.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "office/company.h"
#include "posting/from_settlements.h"
#include "workflows/settlement_posting.h"
#include "workflows/settlement_tax.h"
#include "workflows/value_lines.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::BankLineId;

namespace {

posting::BankLineBooked bookedOf(const settlements::MatchAccepted& accepted)
{
    posting::BankLineBooked booked{.match = accepted.match.value(),
                                   .bookedOn = accepted.bookedOn,
                                   .bankAccount = accepted.bankAccount,
                                   .parts = {}};
    for (const settlements::PartBooked& part : accepted.booked)
        booked.parts.push_back(
            {.account = part.account, .amount = part.amount, .base = part.base, .memo = part.memo});
    return booked;
}

Result<> undoLine(UnitOfWork& work, BankLineId id)
{
    TANDEM_TRY(const auto line, settlements::bankLineById(work, id));
    QDate on;
    if (line.bookedOn.isValid()) {
        TANDEM_TRY(const QDate open, firstOpenDay(work, line.bookedOn));
        on = open;
    }
    const QDate later = on == line.bookedOn ? QDate() : on;
    TANDEM_TRY(const auto undone, settlements::undoMatch(work, id, later));
    for (const settlements::PaymentCancelled& cancelled : undone.cancelled)
        TANDEM_CHECK(reversePayment(work, cancelled));
    if (undone.wasBooked)
        TANDEM_CHECK(reverseEntryOf(work, u"bank_match"_s, undone.match.value(), on));
    return {};
}

/// The explanation with the line's worth at home: by the rate of its day, where none was said.
Result<settlements::MatchDraft> valued(Reader& books, settlements::MatchDraft draft)
{
    if (draft.base)
        return draft;
    TANDEM_TRY(const auto line, settlements::bankLineById(books, draft.line));
    TANDEM_TRY(const Company home, company(books));
    if (line.amount.currency() != home.currency && line.bookedOn.isValid()) {
        TANDEM_TRY(draft.base, proposedBase(books, line.amount, line.bookedOn));
    }
    return draft;
}

/// The fact that a part would make, without keys, as nothing was written.
Result<settlements::PaymentSettled> factOf(Reader& books, const settlements::BankLine& line,
                                           const settlements::SettlePart& part, const Money& base)
{
    const bool isIn = !part.amount.isNegative();
    settlements::PaymentSettled paid{
        .payment = {.payment = {},
                    .number = {},
                    .direction = isIn ? settlements::Direction::In : settlements::Direction::Out,
                    .side = part.side,
                    .party = part.party,
                    .paidOn = line.bookedOn,
                    .amount = part.amount.abs(),
                    .credit = part.amount.abs(),
                    .base = base.abs(),
                    .bankAccount = line.account,
                    .item = {}}};
    settlements::ItemsSettled settled{.settlement = {},
                                      .reason = settlements::SettlementReason::Payment,
                                      .settledOn = line.bookedOn,
                                      .allocations = {}};
    Money used = Money::zero(part.amount.currency());
    for (const settlements::Portion& portion : part.portions) {
        TANDEM_TRY(settlements::OpenItem item, settlements::openItemById(books, portion.item));
        settled.allocations.push_back({.item = item.id,
                                       .side = item.side,
                                       .party = item.party,
                                       .kind = portion.kind,
                                       .amount = portion.amount,
                                       .base = settlements::baseOf(item, portion.amount)});
        if (portion.kind == settlements::AllocationKind::Paid)
            used += portion.amount;
    }
    const Money usedBase =
        base.timesRatio(used.abs().minor(), part.amount.abs().minor(), Rounding::HalfAwayFromZero);
    settled.allocations.push_back({.item = {},
                                   .side = part.side,
                                   .party = part.party,
                                   .kind = settlements::AllocationKind::Paid,
                                   .amount = -used,
                                   .base = used.isNegative() ? usedBase.abs() : -usedBase.abs()});
    if (!part.portions.empty())
        paid.settled = std::move(settled);
    return paid;
}

} // namespace

Result<Receipt> acceptMatches(Office& office, const Request& request,
                              const std::vector<settlements::MatchDraft>& drafts)
{
    return acceptMatches(office, request, ChooseMatches([&](Reader&) {
                             return Result<std::vector<settlements::MatchDraft>>(drafts);
                         }));
}

Result<Receipt> acceptMatches(Office& office, const Request& request, const ChooseMatches& choose)
{
    return office.create(
        settlements::actions::acceptMatch, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto drafts, choose(work));
            if (drafts.empty())
                return fail(settlements::errors::nothingToMatch);
            TANDEM_TRY(const auto batch, work.newId<settlements::BankBatchId>());
            for (const settlements::MatchDraft& given : drafts) {
                TANDEM_TRY(const auto draft, valued(work, given));
                TANDEM_TRY(const auto accepted, settlements::acceptMatch(work, draft, batch));
                for (const settlements::PaymentSettled& paid : accepted.payments)
                    TANDEM_CHECK(postPayment(work, paid));
                if (!accepted.booked.empty())
                    TANDEM_CHECK(ledger::post(work, posting::entryFor(bookedOf(accepted))));
            }
            return Receipt{.id = batch.value()};
        });
}

Result<> undoMatch(Office& office, BankLineId line)
{
    return office.change(settlements::actions::undoMatch,
                         [&](UnitOfWork& work) { return undoLine(work, line); });
}

Result<> undoBatch(Office& office, settlements::BankBatchId batch)
{
    return office.change(settlements::actions::undoMatch, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto lines, settlements::linesOfBatch(work, batch));
        for (const BankLineId line : lines)
            TANDEM_CHECK(undoLine(work, line));
        return {};
    });
}

Result<> undoStatement(Office& office, settlements::BankStatementId statement)
{
    return office.change(settlements::actions::undoMatch, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto lines, settlements::explainedLinesOf(work, statement));
        for (const BankLineId line : lines)
            TANDEM_CHECK(undoLine(work, line));
        return {};
    });
}

Result<std::vector<ledger::Entry>> entriesOf(Reader& books, const settlements::MatchDraft& given)
{
    TANDEM_TRY(const auto draft, valued(books, given));
    TANDEM_TRY(const auto line, settlements::bankLineById(books, draft.line));
    TANDEM_TRY(const auto bases, settlements::basesOf(books, draft, line));
    std::vector<ledger::Entry> entries;
    posting::BankLineBooked booked{
        .match = 0, .bookedOn = line.bookedOn, .bankAccount = line.account, .parts = {}};
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        if (const auto* settle = std::get_if<settlements::SettlePart>(&draft.parts[i])) {
            TANDEM_TRY(const auto paid, factOf(books, line, *settle, bases[i]));
            entries.push_back(posting::entryFor(paid.payment));
            if (paid.settled) {
                TANDEM_TRY(const auto taxed,
                           taxOfSettlement(books, *paid.settled, ItemsSeen::Before));
                if (auto entry = posting::entryFor(*paid.settled, taxed))
                    entries.push_back(std::move(*entry));
            }
        } else if (const auto* part = std::get_if<settlements::AccountPart>(&draft.parts[i])) {
            booked.parts.push_back({.account = part->account,
                                    .amount = part->amount,
                                    .base = bases[i],
                                    .memo = part->memo});
        }
    }
    if (!booked.parts.empty())
        entries.push_back(posting::entryFor(booked));
    return entries;
}

} // namespace tandem::workflows
