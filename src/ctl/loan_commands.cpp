#include "backoffice/loans/actions.h"
#include "backoffice/loans/loan_service.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<loans::LoanTerms> termsOf(const Context& context, Reader& books)
{
    TANDEM_TRY(const QString digits, argumentAt(context, 0, u"what is borrowed"_s));
    TANDEM_TRY(const Money principal, amountOf(books, digits));
    TANDEM_TRY(const Rate rate, rateOf(context.value("rate", u"0"_s)));
    loans::LoanTerms terms{.principal = principal, .rate = rate, .takenOn = {}, .firstDueOn = {}};
    const QString kind = context.value("kind", u"annuity"_s);
    const auto wanted = loans::loanKindNamed(kind);
    if (!wanted)
        return fail(errors::wordUnknown, {kind, u"annuity, equal_principal, bullet"_s})
            .at(u"kind"_s);
    terms.kind = *wanted;
    const QString counted = context.value("days", u"30/360"_s);
    const auto dayCount = loans::dayCountNamed(counted);
    if (!dayCount)
        return fail(errors::wordUnknown, {counted, u"30/360, actual/365"_s}).at(u"days"_s);
    terms.dayCount = *dayCount;
    TANDEM_TRY(terms.months, context.count("months", 1));
    TANDEM_TRY(terms.count, context.count("instalments", 12));
    TANDEM_TRY(terms.takenOn, context.day("on", books.today()));
    TANDEM_TRY(terms.firstDueOn, context.day("first", terms.takenOn.addMonths(terms.months)));
    return terms;
}

Result<loans::LoanDraft> draftOf(const Context& context, Reader& books)
{
    TANDEM_TRY(const auto terms, termsOf(context, books));
    loans::LoanDraft draft{.name = context.value("name"), .terms = terms};
    if (context.has("booked"))
        draft.funding = loans::LoanFunding::Booked;
    if (context.has("opening"))
        draft.funding = loans::LoanFunding::Opening;
    TANDEM_TRY(draft.loanAccount, accountIdOf(books, context.value("loan-account")));
    TANDEM_TRY(draft.interestAccount, accountIdOf(books, context.value("interest-account")));
    TANDEM_TRY(draft.bankAccount, accountIdOf(books, context.value("bank-account")));
    return draft;
}

Result<ExitCode> printPlan(const Context& context, const std::vector<loans::Instalment>& plan)
{
    Listing listing = context.list({{"number", right},
                                    {"due_on"},
                                    {"interest", right},
                                    {"principal", right},
                                    {"total", right},
                                    {"left", right}});
    for (const loans::Instalment& one : plan)
        listing.add({one.number, one.dueOn, one.interest, one.principal, one.total(), one.debt});
    return ExitCode::Done;
}

void printLoans(const Context& context, const std::vector<loans::Loan>& all)
{
    Listing listing = context.list({{"number"},
                                    {"name"},
                                    {"kind"},
                                    {"rate", right},
                                    {"principal", right},
                                    {"left", right},
                                    {"next_due"},
                                    {"next_total", right}});
    for (const loans::Loan& one : all) {
        const loans::LoanStanding standing = standingOf(one);
        const auto next = nextInstalment(one, standing);
        listing.add({one.number, one.name, nameOf(one.terms.kind),
                     standing.rate.toPercent().toString(), one.terms.principal, standing.debt,
                     next ? next->dueOn.toString(Qt::ISODate) : QString(),
                     next ? next->total().toDecimal().toString() : QString()});
    }
}

Result<loans::Loan> named(Context& context, Reader& books)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the loan's number"_s));
    return loans::loan(books, number);
}

Result<ExitCode> printOne(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto now, office->read(loans::actions::loans,
                                            [&](Reader& books) { return named(context, books); }));
    printLoans(context, {now});
    return ExitCode::Done;
}

template <class Change>
Result<ExitCode> change(Context& context, const Action& action, Change run)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto loan, named(context, work));
        return run(work, loan);
    }));
    return printOne(context);
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(
        const auto made,
        office->change(loans::actions::takeLoan, [&](UnitOfWork& work) -> Result<loans::Loan> {
            TANDEM_TRY(const auto draft, draftOf(context, work));
            return loans::takeLoan(work, draft);
        }));
    printLoans(context, {made});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(loans::actions::loans, [&](Reader& books) {
        return loans::loans(books, rows);
    }));
    printLoans(context, all);
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto loan, office->read(loans::actions::loans,
                                             [&](Reader& books) { return named(context, books); }));
    Listing listing = context.list({{"day"},
                                    {"kind"},
                                    {"instalment", right},
                                    {"principal", right},
                                    {"interest", right},
                                    {"entry", right},
                                    {"undone"}});
    for (const loans::LoanMove& move : loan.moves)
        listing.add({move.movedOn, nameOf(move.kind), move.instalment, move.principal,
                     move.interest,
                     move.entry.isSet() ? QString::number(move.entry.value()) : QString(),
                     move.reverses.isSet()});
    return ExitCode::Done;
}

Result<ExitCode> plan(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto plan,
               office->read(loans::actions::loans,
                            [&](Reader& books) -> Result<std::vector<loans::Instalment>> {
                                if (context.has("rate")) {
                                    TANDEM_TRY(const auto terms, termsOf(context, books));
                                    TANDEM_CHECK(check(terms));
                                    return loans::planOf(terms);
                                }
                                TANDEM_TRY(const auto loan, named(context, books));
                                return loans::planOf(loan);
                            }));
    return printPlan(context, plan);
}

Result<ExitCode> pay(Context& context)
{
    const auto policy = context.has("first-open-day") ? schedules::LatePolicy::FirstOpenDay
                                                      : schedules::LatePolicy::Refuse;
    if (!context.has("extra"))
        return change(context, loans::actions::payInstalment,
                      [&](UnitOfWork& work, const loans::Loan& loan) -> Result<> {
                          const int number = standingOf(loan).paidCount + 1;
                          TANDEM_CHECK(loans::payInstalment(work, loan.id, number, policy));
                          return {};
                      });
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    return change(context, loans::actions::payExtra,
                  [&](UnitOfWork& work, const loans::Loan& loan) -> Result<> {
                      TANDEM_TRY(const Money amount, amountOf(work, context.value("extra")));
                      TANDEM_CHECK(loans::payExtra(work, loan.id, on, amount));
                      return {};
                  });
}

Result<ExitCode> changeRate(Context& context)
{
    TANDEM_TRY(const QString percent, argumentAt(context, 1, u"the new rate in percent"_s));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    return change(context, loans::actions::changeRate,
                  [&](UnitOfWork& work, const loans::Loan& loan) -> Result<> {
                      TANDEM_TRY(const Rate rate, rateOf(percent));
                      return loans::changeRate(work, loan.id, from, rate);
                  });
}

Result<ExitCode> undo(Context& context)
{
    TANDEM_TRY(const QDate on, context.day("on", QDate()));
    return change(context, loans::actions::undoMove,
                  [&](UnitOfWork& work, const loans::Loan& loan) -> Result<> {
                      TANDEM_CHECK(loans::undoLastMove(work, loan.id, on));
                      return {};
                  });
}

std::vector<Option> termOptions(Option::Need rateNeed)
{
    return {{"rate", "PERCENT", "interest a year", rateNeed},
            {"kind", "KIND", "annuity (default), equal_principal or bullet"},
            {"instalments", "N", "how many (default 12)"},
            {"months", "N", "between instalments: 1 (default), 3, 6 or 12"},
            {"days", "RULE", "30/360 (default) or actual/365"},
            {"on", "DAY", "when it is taken; today if not given"},
            {"first", "DAY", "when the first instalment is due; one period later"}};
}

} // namespace

std::vector<Command> loanCommands()
{
    std::vector<Option> taken = termOptions(Option::Need::Required);
    taken.insert(taken.begin(), {"name", "TEXT", "whose it is", Option::Need::Required});
    for (const Option& one :
         {Option{"booked", nullptr, "it stands on its account already: post nothing"},
          Option{"opening", nullptr, "from other books: against the opening balances"},
          Option{"loan-account", "CODE", "the account of the debt; that of the role"},
          Option{"interest-account", "CODE", "the account of the interest; that of the role"},
          Option{"bank-account", "CODE", "what it is paid to and from; that of the role"}})
        taken.push_back(one);
    return {
        {"loan", "add", "AMOUNT", "take a loan, and book it", taken, Books::Open, &add},
        {"loan",
         "list",
         "",
         "list the loans, the latest first",
         {{"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &list},
        {"loan", "show", "NUMBER", "show what happened to a loan", {}, Books::Open, &show},
        {"loan", "plan", "NUMBER|AMOUNT",
         "show the instalments to come, of a loan or of one that might be taken (--rate)",
         termOptions(Option::Need::Optional), Books::Open, &plan},
        {"loan",
         "pay",
         "NUMBER",
         "post the next instalment, or pay something back beside the plan",
         {{"extra", "AMOUNT", "pay so much back beside the plan"},
          {"on", "DAY", "the day of the extra payment; today if not given"},
          {"first-open-day", nullptr,
           "an instalment due on a locked day goes to the first open "
           "one"}},
         Books::Open,
         &pay},
        {"loan",
         "rate",
         "NUMBER PERCENT",
         "change the interest from a day on",
         {{"from", "DAY", "from when on; today if not given"}},
         Books::Open,
         &changeRate},
        {"loan",
         "undo",
         "NUMBER",
         "undo what happened to a loan last",
         {{"on", "DAY", "when the reversal counts; the day of what is undone"}},
         Books::Open,
         &undo},
    };
}

} // namespace tandem::ctl
