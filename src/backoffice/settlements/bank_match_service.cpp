#include "backoffice/settlements/bank_match_service.h"

#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/payment_queries.h"
#include "backoffice/settlements/settlement_service.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

using PartId = Id<struct BankMatchPartTag>;

/// What a row of bank_match_part says.
struct PartRow {
    PaymentId payment{};
    bool isOwnPayment = false; ///< The match made the payment, so undoing it cancels it.
    AccountId account{};
    Money amount;
    QString memo{};
};

Result<> insertPart(UnitOfWork& work, BankMatchId match, const PartRow& part)
{
    TANDEM_TRY(const auto id, work.newId<PartId>());
    return work.send(u"settlements.bank_matches:insert_part"_s,
                     {{"id", id},
                      {"match_id", match},
                      Param::orNull("payment_id", part.payment),
                      {"is_own_payment", part.isOwnPayment ? 1 : 0},
                      Param::orNull("account_id", part.account),
                      {"amount_minor", part.amount},
                      {"memo", part.memo}});
}

Result<BankLine> openLine(Reader& books, const MatchDraft& draft)
{
    TANDEM_TRY(BankLine line, bankLineById(books, draft.line));
    if (line.isMatched)
        return fail(errors::lineMatched, {QString::number(line.id.value())});
    if (line.hindrance != Hindrance::None)
        return fail(errors::lineHindered, {QString::number(line.id.value())});
    Money sum = Money::zero(line.amount.currency());
    for (const MatchPart& part : draft.parts) {
        const Money amount = amountOf(part);
        if (amount.isZero() || amount.currency() != line.amount.currency())
            return fail(errors::partsDoNotAddUp, {said(amount), said(line.amount)}).at(u"parts"_s);
        sum += amount;
    }
    if (draft.parts.empty() || sum != line.amount)
        return fail(errors::partsDoNotAddUp, {said(sum), said(line.amount)}).at(u"parts"_s);
    return line;
}

/// One match on its way into the books.
struct Acceptance {
    UnitOfWork& work;
    const BankLine& line;
    MatchAccepted& accepted;
};

Result<> acceptPart(Acceptance& to, const SettlePart& part, const Money& base)
{
    const bool isIn = !part.amount.isNegative();
    const PaymentDraft payment{.direction = isIn ? Direction::In : Direction::Out,
                               .side = part.side,
                               .party = part.party,
                               .paidOn = to.line.bookedOn,
                               .amount = part.amount.abs(),
                               .bankAccount = to.line.account,
                               .reference = to.line.endToEndId,
                               .base = base.abs()};
    TANDEM_TRY(PaymentSettled paid, paySettling(to.work, payment, part.portions));
    TANDEM_CHECK(
        insertPart(to.work, to.accepted.match,
                   {.payment = paid.payment.payment, .isOwnPayment = true, .amount = part.amount}));
    to.accepted.payments.push_back(std::move(paid));
    return {};
}

Result<> acceptPart(Acceptance& to, const AccountPart& part, const Money& base)
{
    const QString memo = part.memo.isEmpty() ? to.line.words().trimmed() : part.memo;
    TANDEM_CHECK(insertPart(to.work, to.accepted.match,
                            {.account = part.account, .amount = part.amount, .memo = memo}));
    to.accepted.booked.push_back(
        {.account = part.account, .amount = part.amount, .base = base, .memo = memo});
    return {};
}

Result<> acceptPart(Acceptance& to, const KnownPaymentPart& part, const Money&)
{
    TANDEM_TRY(const Payment payment, paymentById(to.work, part.payment));
    const PaymentMoved& moved = payment.moved;
    const Money amount = moved.direction == Direction::In ? moved.amount : -moved.amount;
    if (payment.cancelledOn.isValid() || amount != part.amount
        || moved.bankAccount != to.line.account)
        return fail(errors::paymentDiffers, {moved.number}).at(u"parts"_s);
    TANDEM_TRY(const auto taken,
               to.work.first<std::int64_t>(u"settlements.bank_matches:of_payment"_s,
                                           {{"payment_id", part.payment}},
                                           [](const Row& row) { return row.integer("id"); }));
    if (taken)
        return fail(errors::paymentMatched, {moved.number}).at(u"parts"_s);
    return insertPart(to.work, to.accepted.match, {.payment = part.payment, .amount = part.amount});
}

} // namespace

Money amountOf(const MatchPart& part)
{
    return std::visit([](const auto& each) { return each.amount; }, part);
}

Result<std::vector<Money>> basesOf(Reader& books, const MatchDraft& draft, const BankLine& line)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    const Currency& home = company.currency;
    const bool isHome = line.amount.currency() == home;
    if (!isHome && !draft.base)
        return fail(errors::paymentBaseMissing, {codeOf(line.amount.currency()), codeOf(home)})
            .at(u"base"_s);
    const Money whole = isHome ? line.amount : *draft.base;
    if (whole.currency() != home || whole.isNegative() != line.amount.isNegative())
        return fail(errors::paymentBaseWrong, {codeOf(home)}).at(u"base"_s);
    std::vector<Money> bases;
    Money done = Money::zero(line.amount.currency());
    Money doneBase = Money::zero(home);
    for (const MatchPart& part : draft.parts) {
        done += amountOf(part);
        const Money upTo = whole.timesRatio(done.minor() * (line.amount.isNegative() ? -1 : 1),
                                            line.amount.abs().minor(), Rounding::HalfAwayFromZero);
        bases.push_back(upTo - doneBase);
        doneBase = upTo;
    }
    return bases;
}

Result<PaymentSettled> paySettling(UnitOfWork& work, const PaymentDraft& draft,
                                   std::vector<Portion> portions)
{
    TANDEM_TRY(const PaymentMoved moved, recordPayment(work, draft));
    PaymentSettled paid{.payment = moved};
    if (portions.empty())
        return paid;
    Money used = Money::zero(moved.credit.currency());
    for (const Portion& portion : portions) {
        if (portion.amount.currency() != used.currency())
            return fail(errors::currenciesDiffer,
                        {moved.number, codeOf(used.currency()), codeOf(portion.amount.currency())})
                .at(u"amount"_s);
        if (portion.kind == AllocationKind::Paid)
            used += portion.amount;
    }
    if (!used.isZero())
        portions.push_back({.item = moved.item, .amount = -used});
    TANDEM_TRY(auto settled, settle(work, {.reason = SettlementReason::Payment,
                                           .settledOn = draft.paidOn,
                                           .portions = std::move(portions)}));
    paid.settled = std::move(settled);
    return paid;
}

Result<MatchAccepted> acceptMatch(UnitOfWork& work, const MatchDraft& draft, BankBatchId batch)
{
    TANDEM_TRY(const BankLine line, openLine(work, draft));
    TANDEM_TRY(const auto bases, basesOf(work, draft, line));
    TANDEM_TRY(const auto match, work.newId<BankMatchId>());
    MatchAccepted accepted{.match = match,
                           .line = line.id,
                           .batch = batch.isSet() ? batch : BankBatchId(match.value()),
                           .bankAccount = line.account,
                           .bookedOn = line.bookedOn,
                           .payments = {},
                           .booked = {}};
    TANDEM_CHECK(work.send(u"settlements.bank_matches:insert"_s, {{"id", match},
                                                                  {"bank_line_id", line.id},
                                                                  {"batch_id", accepted.batch},
                                                                  {"matched_on", work.today()}}));
    TANDEM_CHECK(work.send(u"settlements.bank_lines:set_match"_s,
                           {{"id", line.id}, Param::orNull("match_id", match)}));
    Acceptance to{work, line, accepted};
    for (std::size_t i = 0; i < draft.parts.size(); ++i)
        TANDEM_CHECK(std::visit([&](const auto& part) { return acceptPart(to, part, bases[i]); },
                                draft.parts[i]));
    return accepted;
}

Result<MatchUndone> undoMatch(UnitOfWork& work, BankLineId line, QDate on)
{
    TANDEM_TRY(const auto match,
               work.first<BankMatchId>(u"settlements.bank_matches:of_line"_s, {{"line_id", line}},
                                       [](const Row& row) { return row.id<BankMatchId>("id"); }));
    if (!match)
        return fail(errors::lineNotMatched, {QString::number(line.value())}).at(u"line"_s);
    MatchUndone undone{.match = *match, .line = line, .cancelled = {}, .wasBooked = false};
    std::vector<PaymentId> own;
    TANDEM_CHECK(
        work.each(u"settlements.bank_matches:parts"_s, {{"match_id", *match}}, [&](const Row& row) {
            if (row.flag("is_own_payment"))
                own.push_back(row.id<PaymentId>("payment_id"));
            undone.wasBooked |= !row.isNull("account_id");
        }));
    TANDEM_CHECK(work.execute(u"settlements.bank_matches:undo"_s,
                              {{"id", *match}, {"undone_on", work.today()}}));
    TANDEM_CHECK(work.execute(u"settlements.bank_lines:set_match"_s,
                              {{"id", line}, Param::orNull("match_id", BankMatchId())}));
    std::reverse(own.begin(), own.end());
    for (const PaymentId payment : own) {
        TANDEM_TRY(auto cancelled, cancelPayment(work, payment, on));
        undone.cancelled.push_back(std::move(cancelled));
    }
    return undone;
}

Result<std::vector<BankLineId>> linesOfBatch(Reader& books, BankBatchId batch)
{
    return books.rows<BankLineId>(
        u"settlements.bank_matches:of_batch"_s, {{"batch_id", batch}},
        [](const Row& row) { return row.id<BankLineId>("bank_line_id"); });
}

} // namespace tandem::settlements
