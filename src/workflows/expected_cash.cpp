#include "workflows/expected_cash.h"

#include "backoffice/currencies/rate_queries.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/work_days.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/loans/loan_queries.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "base/tax.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/company.h"

#include <set>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using budgets::ForecastItem;
using budgets::ForecastKind;
using ledger::AccountRole;
using schedules::Schedule;
using schedules::ScheduleKind;

namespace {

constexpr int plansMax = 1'000;
constexpr int minutesOfHour = 60;
constexpr int weeksOfYear = 52;
constexpr int monthsOfYear = 12;

/// Collects what is expected, plan by plan.
class Expecting {
public:
    Expecting(Reader& books, const Currency& home, QDate from, QDate through)
        : m_books(books)
        , m_home(home)
        , m_from(from)
        , m_through(through)
    {
    }

    Result<ExpectedCash> all()
    {
        TANDEM_TRY(const auto roles, ledger::accountsByRole(m_books));
        for (const AccountRole role : {AccountRole::Bank, AccountRole::Cash})
            if (const auto found = roles.find(role); found != roles.end())
                m_cash.insert(found->second);
        TANDEM_CHECK(addSchedules());
        TANDEM_CHECK(addLoans());
        TANDEM_CHECK(addPay());
        return std::move(m_expected);
    }

private:
    void add(QDate on, const Money& amount, ForecastKind kind, budgets::ForecastSource source)
    {
        if (!amount.isZero() && on <= m_through)
            m_expected.items.push_back(
                {.on = on, .amount = amount, .kind = kind, .source = std::move(source)});
    }

    Result<> addSchedules()
    {
        TANDEM_TRY(const auto active, schedules::schedulesDue(m_books, m_through, plansMax));
        for (const Schedule& one : active) {
            TANDEM_TRY(const auto each, moved(one));
            if (!each)
                continue;
            for (const schedules::Occurrence& time :
                 occurrencesThrough(one.what.rhythm, one.nextNumber, m_through, plansMax))
                add(time.postsOn.addDays(each->days), each->amount, ForecastKind::Schedule,
                    {.table = u"schedule"_s,
                     .id = one.id.value(),
                     .number = one.number,
                     .party = one.what.name});
        }
        return {};
    }

    /// What each occurrence moves, and how many days after it posts.
    struct Moved {
        Money amount;
        int days = 0;
    };

    Result<std::optional<Moved>> moved(const Schedule& schedule)
    {
        switch (schedule.what.kind) {
        case ScheduleKind::Invoice:
            return movedByInvoice(OrderId(schedule.what.subject));
        case ScheduleKind::Bill:
            return movedByBill(schedule);
        case ScheduleKind::Entry:
            break;
        }
        Money sum = Money::zero(schedule.what.lines.front().amount.currency());
        for (const ledger::Line& line : schedule.what.lines)
            if (const auto* const account = std::get_if<AccountId>(&line.account);
                account && m_cash.contains(*account))
                sum += line.amount;
        if (sum.isZero())
            return std::nullopt;
        return atHome(sum, 0);
    }

    Result<std::optional<Moved>> movedByInvoice(OrderId id)
    {
        TANDEM_TRY(const sales::Order order, sales::order(m_books, id));
        TANDEM_TRY(const crm::Party customer, crm::party(m_books, order.customer));
        return atHome(order.gross(), customer.paymentTermsDays);
    }

    /// By the rate of the first day; counted as left out where there is none.
    Result<std::optional<Moved>> atHome(const Money& amount, int days)
    {
        TANDEM_TRY(const auto value, exchange::knownHomeValue(m_books, amount, m_from));
        if (value)
            return Moved{*value, days};
        ++m_expected.leftOutCount;
        return std::nullopt;
    }

    Result<std::optional<Moved>> movedByBill(const Schedule& schedule)
    {
        std::vector<TaxableLine> lines;
        const auto next = schedule.next();
        for (const schedules::ScheduledExpense& expense : schedule.what.expenses) {
            Rate rate = Rate::ofMillionths(0);
            if (!expense.taxCode.isEmpty() && next) {
                TANDEM_TRY(const auto code, tax::taxCode(m_books, expense.taxCode, next->postsOn));
                if (code.kind != tax::TaxKind::ReverseCharge)
                    rate = code.rate;
            }
            lines.push_back({expense.net, rate});
        }
        TANDEM_TRY(const crm::Party supplier, crm::party(m_books, PartyId(schedule.what.subject)));
        return atHome(-documentTax(lines, TaxPolicy{}).gross(), supplier.paymentTermsDays);
    }

    Result<> addLoans()
    {
        TANDEM_TRY(const auto active, loans::activeLoans(m_books, plansMax));
        for (const loans::Loan& loan : active)
            for (const loans::Instalment& one : loans::planOf(loan))
                add(one.dueOn, -one.total(), ForecastKind::Schedule,
                    {.table = u"loan"_s,
                     .id = loan.id.value(),
                     .number = loan.number,
                     .party = loan.name});
        return {};
    }

    Result<> addPay()
    {
        const QDate firstMonth(m_from.year(), m_from.month(), 1);
        TANDEM_TRY(const auto contracts, hr::contractsBetween(m_books, firstMonth, m_through));
        std::set<std::int64_t> unvalued;
        for (QDate month = firstMonth; month <= m_through; month = month.addMonths(1)) {
            const QDate payday = month.addMonths(1).addDays(-1);
            Money sum = Money::zero(m_home);
            for (const hr::Contract& one : contracts) {
                m_expected.isPayHidden |= !one.salary;
                if (!one.salary)
                    continue;
                TANDEM_TRY(const auto pay,
                           exchange::knownHomeValue(m_books, payIn(one, month, payday), m_from));
                if (pay)
                    sum += *pay;
                else
                    unvalued.insert(one.id.value());
            }
            add(payday, -sum, ForecastKind::Payroll, {.party = month.toString(u"yyyy-MM"_s)});
        }
        m_expected.leftOutCount += static_cast<int>(unvalued.size());
        return {};
    }

    /// What a contract pays for the days of a month on which it holds.
    static Money payIn(const hr::Contract& contract, QDate first, QDate last)
    {
        const QDate from = std::max(first, contract.validFrom);
        const QDate to = contract.validTo.isValid() ? std::min(last, contract.validTo) : last;
        if (from > to)
            return Money::zero(contract.salary->currency());
        const Money monthly =
            contract.period == hr::SalaryPeriod::Month
                ? *contract.salary
                : contract.salary->timesRatio(std::int64_t{contract.weeklyMinutes} * weeksOfYear,
                                              std::int64_t{minutesOfHour} * monthsOfYear,
                                              Rounding::HalfAwayFromZero);
        return hr::payForPart(monthly, from, to, hr::ProRata::CalendarDays, {});
    }

    Reader& m_books;
    Currency m_home;
    QDate m_from;
    QDate m_through;
    std::set<AccountId> m_cash;
    ExpectedCash m_expected;
};

} // namespace

Result<ExpectedCash> expectedCash(Reader& books, QDate from, QDate through)
{
    TANDEM_TRY(const Company owner, company(books));
    return Expecting(books, owner.currency, from, through).all();
}

} // namespace tandem::workflows
