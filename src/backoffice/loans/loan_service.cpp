#include "backoffice/loans/loan_service.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/loans/errors.h"
#include "office/numbering.h"

namespace tandem::loans {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using schedules::LatePolicy;

namespace {

Result<AccountId> orOfRole(Reader& books, AccountId account, AccountRole role)
{
    return account.isSet() ? Result<AccountId>(account) : ledger::accountOf(books, role);
}

Result<ledger::PostedEntry> postMove(UnitOfWork& work, const Loan& loan, LoanMoveId move, QDate on,
                                     const QString& text, std::vector<ledger::Line> lines)
{
    std::erase_if(lines, [](const ledger::Line& line) { return line.amount.isZero(); });
    TANDEM_TRY(const ledger::Entry entry,
               ledger::Entry::checked({.postedOn = on,
                                       .source = u"loan_move"_s,
                                       .sourceId = move.value(),
                                       .text = text + u": "_s + loan.name,
                                       .reference = loan.number},
                                      std::move(lines)));
    return ledger::post(work, entry);
}

Result<> insertMove(UnitOfWork& work, Loan& loan, const LoanMove& move)
{
    TANDEM_CHECK(
        work.execute(u"loans.loans:insert_move"_s, {{"id", move.id},
                                                    {"loan_id", loan.id},
                                                    {"kind", nameOf(move.kind)},
                                                    {"moved_on", move.movedOn},
                                                    {"instalment", move.instalment},
                                                    {"principal_minor", move.principal},
                                                    {"interest_minor", move.interest},
                                                    {"rate", move.rate.millionths()},
                                                    Param::orNull("entry_id", move.entry),
                                                    Param::orNull("reverses_id", move.reverses)}));
    loan.moves.push_back(move);
    return {};
}

Result<> settle(UnitOfWork& work, const Loan& loan)
{
    const bool isPaidBack = standingOf(loan).debt.isZero();
    TANDEM_CHECK(work.execute(u"loans.loans:settle"_s,
                              {{"id", loan.id}, {"state", isPaidBack ? u"paid"_s : u"active"_s}}));
    return {};
}

/// A loan to which something happens between two instalments.
Result<Loan> loanToMove(UnitOfWork& work, LoanId id, QDate on)
{
    TANDEM_TRY(Loan found, loan(work, id));
    if (!on.isValid())
        return fail(errors::dayMissing).at(u"movedOn"_s);
    const LoanStanding standing = standingOf(found);
    const auto next = nextInstalment(found, standing);
    if (!next)
        return fail(errors::paidBack, {found.number});
    const QDate last = std::max(standing.lastOn, standing.periodFrom);
    if (on < last)
        return fail(errors::movesLater,
                    {found.number, last.toString(Qt::ISODate), on.toString(Qt::ISODate)})
            .at(u"movedOn"_s);
    if (on >= next->dueOn)
        return fail(errors::instalmentFirst, {found.number, next->dueOn.toString(Qt::ISODate)})
            .at(u"movedOn"_s);
    return found;
}

LoanMove moveOf(const Loan& loan, LoanMoveKind kind, QDate on)
{
    const Money none = Money::zero(loan.terms.principal.currency());
    return {.id = {}, .kind = kind, .movedOn = on, .principal = none, .interest = none};
}

Result<> insertLoan(UnitOfWork& work, const Loan& loan)
{
    TANDEM_CHECK(
        work.execute(u"loans.loans:insert"_s, {{"id", loan.id},
                                               {"number", loan.number},
                                               {"name", loan.name},
                                               {"principal_minor", loan.terms.principal},
                                               {"rate", loan.terms.rate.millionths()},
                                               {"kind", nameOf(loan.terms.kind)},
                                               {"months", loan.terms.months},
                                               {"instalment_count", loan.terms.count},
                                               {"day_count", nameOf(loan.terms.dayCount)},
                                               {"taken_on", loan.terms.takenOn},
                                               {"first_due_on", loan.terms.firstDueOn},
                                               {"loan_account_id", loan.loanAccount},
                                               {"interest_account_id", loan.interestAccount},
                                               {"bank_account_id", loan.bankAccount}}));
    return {};
}

/// What was borrowed comes to the bank, or from the opening balances.
Result<EntryId> bookDrawn(UnitOfWork& work, const Loan& loan, LoanMoveId move, LoanFunding funding)
{
    if (funding == LoanFunding::Booked)
        return EntryId();
    AccountId to = loan.bankAccount;
    if (funding == LoanFunding::Opening) {
        TANDEM_TRY(to, ledger::accountOf(work, AccountRole::OpeningBalances));
    }
    const QDate on = loan.terms.takenOn;
    TANDEM_CHECK(schedules::postingDay(work, loan.name, on, LatePolicy::Refuse));
    TANDEM_TRY(const auto posted,
               postMove(work, loan, move, on, u"Loan"_s,
                        {ledger::Line::of(to, loan.terms.principal),
                         ledger::Line::of(loan.loanAccount, -loan.terms.principal)}));
    return posted.id;
}

} // namespace

Result<Loan> takeLoan(UnitOfWork& work, const LoanDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing).at(u"name"_s);
    TANDEM_CHECK(check(draft.terms));
    Loan made{
        .id = {}, .number = {}, .name = draft.name.trimmed(), .terms = draft.terms, .version = 1};
    TANDEM_TRY(made.loanAccount, orOfRole(work, draft.loanAccount, AccountRole::LoansPayable));
    TANDEM_TRY(made.interestAccount,
               orOfRole(work, draft.interestAccount, AccountRole::InterestExpense));
    TANDEM_TRY(made.bankAccount, orOfRole(work, draft.bankAccount, AccountRole::Bank));
    TANDEM_TRY(made.id, work.newId<LoanId>());
    TANDEM_TRY(made.number, nextNumber(work, u"LN"_s, draft.terms.takenOn));
    TANDEM_CHECK(insertLoan(work, made));
    const bool isOpening = draft.funding == LoanFunding::Opening;
    LoanMove move =
        moveOf(made, isOpening ? LoanMoveKind::Opening : LoanMoveKind::Drawn, draft.terms.takenOn);
    move.principal = draft.terms.principal;
    TANDEM_TRY(move.id, work.newId<LoanMoveId>());
    TANDEM_TRY(move.entry, bookDrawn(work, made, move.id, draft.funding));
    TANDEM_CHECK(insertMove(work, made, move));
    return made;
}

Result<ledger::PostedEntry> payInstalment(UnitOfWork& work, LoanId id, int number,
                                          LatePolicy policy)
{
    TANDEM_TRY(Loan found, loan(work, id));
    const auto next = nextInstalment(found, standingOf(found));
    if (!next)
        return fail(errors::paidBack, {found.number});
    if (next->number != number)
        return fail(errors::notDue, {found.number, QString::number(number)});
    TANDEM_TRY(const QDate on, schedules::postingDay(work, found.number, next->dueOn, policy));
    LoanMove move = moveOf(found, LoanMoveKind::Instalment, on);
    move.instalment = number;
    move.principal = -next->principal;
    move.interest = next->interest;
    TANDEM_TRY(move.id, work.newId<LoanMoveId>());
    const bool isFree = next->total().isZero(); // a bullet loan without interest
    ledger::PostedEntry posted{};
    if (!isFree) {
        TANDEM_TRY(posted, postMove(work, found, move.id, on, u"Instalment"_s,
                                    {ledger::Line::of(found.interestAccount, next->interest),
                                     ledger::Line::of(found.loanAccount, next->principal),
                                     ledger::Line::of(found.bankAccount, -next->total())}));
    }
    move.entry = posted.id;
    TANDEM_CHECK(insertMove(work, found, move));
    TANDEM_CHECK(settle(work, found));
    return posted;
}

Result<ledger::PostedEntry> payExtra(UnitOfWork& work, LoanId id, QDate on, const Money& amount)
{
    TANDEM_TRY(Loan found, loanToMove(work, id, on));
    if (amount.isZero() || amount.isNegative())
        return fail(errors::principalNotPositive).at(u"amount"_s);
    const Money debt = standingOf(found).debt;
    if (amount > debt)
        return fail(errors::extraTooMuch, {found.number, debt.toDecimal().toString()})
            .at(u"amount"_s);
    TANDEM_CHECK(schedules::postingDay(work, found.number, on, LatePolicy::Refuse));
    LoanMove move = moveOf(found, LoanMoveKind::Extra, on);
    move.principal = -amount;
    TANDEM_TRY(move.id, work.newId<LoanMoveId>());
    TANDEM_TRY(const auto posted, postMove(work, found, move.id, on, u"Extra payment"_s,
                                           {ledger::Line::of(found.loanAccount, amount),
                                            ledger::Line::of(found.bankAccount, -amount)}));
    move.entry = posted.id;
    TANDEM_CHECK(insertMove(work, found, move));
    TANDEM_CHECK(settle(work, found));
    return posted;
}

Result<> changeRate(UnitOfWork& work, LoanId id, QDate from, Rate rate)
{
    TANDEM_TRY(Loan found, loanToMove(work, id, from));
    if (rate.millionths() < 0 || rate.millionths() > Rate::whole)
        return fail(errors::rateUnfit).at(u"rate"_s);
    LoanMove move = moveOf(found, LoanMoveKind::Rate, from);
    move.rate = rate;
    TANDEM_TRY(move.id, work.newId<LoanMoveId>());
    TANDEM_CHECK(insertMove(work, found, move));
    return settle(work, found);
}

Result<LoanMoveKind> undoLastMove(UnitOfWork& work, LoanId id, QDate on)
{
    TANDEM_TRY(Loan found, loan(work, id));
    const std::vector<LoanMove> moves = standingMoves(found.moves);
    if (moves.empty())
        return fail(errors::nothingToUndo, {found.number});
    LoanMove mirror = moves.back();
    const EntryId entry = mirror.entry;
    const QDate day = on.isValid() ? std::max(on, mirror.movedOn) : mirror.movedOn;
    if (entry.isSet()) {
        TANDEM_CHECK(schedules::postingDay(work, found.number, day, LatePolicy::Refuse));
        TANDEM_CHECK(ledger::reverse(work, entry, day));
    }
    mirror.reverses = mirror.id;
    mirror.movedOn = day;
    mirror.principal = -mirror.principal;
    mirror.interest = -mirror.interest;
    mirror.entry = {};
    TANDEM_TRY(mirror.id, work.newId<LoanMoveId>());
    TANDEM_CHECK(insertMove(work, found, mirror));
    TANDEM_CHECK(settle(work, found));
    return moves.back().kind;
}

} // namespace tandem::loans
