#include "reports/cash_course.h"

#include "office/company.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

struct Moved {
    Money received;
    Money paid;
};

class CashReader {
public:
    CashReader(Reader& books, const Currency& base) : m_books(books), m_base(base) {}

    /// What the accounts hold at the end of a day.
    Result<Money> balance(QDate day)
    {
        TANDEM_TRY(
            const auto sum,
            m_books.first<Money>(u"reports.dashboard:cash"_s,
                                 {{"month_on", firstOfMonth(day)}, {"as_of", day}},
                                 [&](const Row& row) { return row.money("base_minor", m_base); }));
        require(sum.has_value(), "a sum is one row");
        return *sum;
    }

    /// Months from one to before another, by their first days, from the running totals.
    Result<std::map<QDate, Moved>> months(QDate first, QDate end)
    {
        std::map<QDate, Moved> all;
        TANDEM_CHECK(
            m_books.each(u"reports.dashboard:cash_months"_s, {{"first_on", first}, {"end_on", end}},
                         [&](const Row& row) { all.emplace(row.date("month_on"), movedIn(row)); }));
        return all;
    }

    /// Some days, from their lines.
    Result<Moved> days(QDate from, QDate to)
    {
        TANDEM_TRY(const auto moved,
                   m_books.first<Moved>(u"reports.dashboard:cash_moved"_s,
                                        {{"from_on", from}, {"to_on", to}},
                                        [&](const Row& row) { return movedIn(row); }));
        require(moved.has_value(), "a sum is one row");
        return *moved;
    }

private:
    Moved movedIn(const Row& row) const
    {
        return {row.money("received_minor", m_base), row.money("paid_minor", m_base)};
    }

    Reader& m_books;
    const Currency& m_base;
};

} // namespace

Result<std::vector<CashMonth>> cashByMonth(Reader& books, const Days& days)
{
    TANDEM_TRY(const Company owner, company(books));
    CashReader cash(books, owner.currency);
    const QDate from = std::max(days.from, firstOfMonth(days.to).addMonths(1 - cashMonthsMax));
    const Money none = Money::zero(owner.currency);
    TANDEM_TRY(const auto whole, cash.months(firstOfMonth(from), days.to.addDays(1)));
    TANDEM_TRY(Money balance, cash.balance(from.addDays(-1)));
    std::vector<CashMonth> course;
    for (QDate month = firstOfMonth(from); month <= days.to; month = month.addMonths(1)) {
        const QDate last = month.addMonths(1).addDays(-1);
        const auto known = whole.find(month);
        Moved moved = known == whole.end() ? Moved{none, none} : known->second;
        if (month < from || last > days.to) {
            TANDEM_TRY(moved, cash.days(std::max(month, from), std::min(last, days.to)));
        }
        course.push_back({.month = month,
                          .opening = balance,
                          .received = moved.received,
                          .paid = moved.paid,
                          .closing = balance + moved.received - moved.paid});
        balance = course.back().closing;
    }
    return course;
}

} // namespace tandem::reports
