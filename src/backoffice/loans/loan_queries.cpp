#include "backoffice/loans/loan_queries.h"

#include "backoffice/loans/errors.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::loans {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value stored(const std::optional<Value>& value)
{
    require(value.has_value(), "a stored word is one that Tandem knows");
    return *value;
}

Loan loanOf(const Row& row, const Currency& home)
{
    return {.id = row.id<LoanId>("id"),
            .number = row.text("number"),
            .name = row.text("name"),
            .terms = {.principal = row.money("principal_minor", home),
                      .rate = Rate::ofMillionths(row.integer("rate")),
                      .kind = stored(loanKindNamed(row.text("kind"))),
                      .months = static_cast<int>(row.integer("months")),
                      .count = static_cast<int>(row.integer("instalment_count")),
                      .dayCount = stored(dayCountNamed(row.text("day_count"))),
                      .takenOn = row.date("taken_on"),
                      .firstDueOn = row.date("first_due_on")},
            .loanAccount = row.id<AccountId>("loan_account_id"),
            .interestAccount = row.id<AccountId>("interest_account_id"),
            .bankAccount = row.id<AccountId>("bank_account_id"),
            .isPaidBack = row.text("state") == u"paid"_s,
            .version = row.integer("version")};
}

Result<> readMoves(Reader& books, Loan& loan)
{
    const Currency home = loan.terms.principal.currency();
    TANDEM_TRY(
        loan.moves,
        books.rows<LoanMove>(u"loans.loans:moves"_s, {{"loan_id", loan.id}}, [&](const Row& row) {
            return LoanMove{.id = row.id<LoanMoveId>("id"),
                            .kind = stored(loanMoveKindNamed(row.text("kind"))),
                            .movedOn = row.date("moved_on"),
                            .instalment = static_cast<int>(row.integer("instalment")),
                            .principal = row.money("principal_minor", home),
                            .interest = row.money("interest_minor", home),
                            .rate = Rate::ofMillionths(row.integer("rate")),
                            .entry = row.idOrUnset<EntryId>("entry_id"),
                            .reverses = row.idOrUnset<LoanMoveId>("reverses_id")};
        }));
    return {};
}

Result<Loan> found(Reader& books, std::optional<Loan> one, const QString& what)
{
    if (!one)
        return fail(errors::loanNotFound, {what});
    TANDEM_CHECK(readMoves(books, *one));
    return *std::move(one);
}

Result<std::vector<Loan>> withMoves(Reader& books, std::vector<Loan> all)
{
    for (Loan& one : all)
        TANDEM_CHECK(readMoves(books, one));
    return all;
}

constexpr std::array provers{Prover{"loan_move", &proveLoans}};

} // namespace

Result<Loan> loan(Reader& books, LoanId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one,
               books.first<Loan>(u"loans.loans:load"_s, {{"id", id}},
                                 [&](const Row& row) { return loanOf(row, owner.currency); }));
    return found(books, std::move(one), QString::number(id.value()));
}

Result<Loan> loan(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one,
               books.first<Loan>(u"loans.loans:of_number"_s, {{"number", number}},
                                 [&](const Row& row) { return loanOf(row, owner.currency); }));
    return found(books, std::move(one), number);
}

Result<std::vector<Loan>> loans(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto all,
               books.rows<Loan>(u"loans.loans:all"_s, {{"rows_max", rowsMax}},
                                [&](const Row& row) { return loanOf(row, owner.currency); }));
    return withMoves(books, std::move(all));
}

Result<std::vector<Loan>> activeLoans(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto all,
               books.rows<Loan>(u"loans.loans:active"_s, {{"rows_max", rowsMax}},
                                [&](const Row& row) { return loanOf(row, owner.currency); }));
    return withMoves(books, std::move(all));
}

std::span<const Prover> loanProvers()
{
    return provers;
}

Result<> proveLoans(Reader& books, const Findings& found)
{
    TANDEM_TRY(const Company owner, company(books));
    const auto said = [&](const Row& row, const char* column) {
        return row.money(column, owner.currency).toDecimal().toString();
    };
    return books.each(u"loans.loans:differences"_s, {}, [&](const Row& row) {
        found({.table = u"loan_move"_s,
               .row = 0,
               .column = {},
               .what = u"Account %1 has %2, what is left of the loans comes to %3."_s.arg(
                   row.text("code"), said(row, "ledger_minor"), said(row, "loans_minor"))});
    });
}

} // namespace tandem::loans
