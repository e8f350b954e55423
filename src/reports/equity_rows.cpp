#include "base/check.h"
#include "reports/statement_rows.h"

#include <map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

/// What happened to one part of the equity in one time; credits are positive.
struct Course {
    Money opening;
    Money result;
    Money carried;
    Money moved;
    Money closing;

    Course& operator+=(const Course& other)
    {
        opening += other.opening;
        result += other.result;
        carried += other.carried;
        moved += other.moved;
        closing += other.closing;
        return *this;
    }
};

struct EquityAccount {
    AccountTree::Line line;
    std::vector<Course> courses;
};

class EquityBuilder {
public:
    explicit EquityBuilder(const EquityParts& parts) : m_parts(parts) {}

    std::vector<StatementRow> build()
    {
        const Money zero = Money::zero(m_parts.base);
        m_nothing.assign(m_parts.columns, Course{zero, zero, zero, zero, zero});
        m_unclosed = m_nothing;
        count(m_parts.before,
              [](Course& course, const Money& amount) { course.opening += amount; });
        count(m_parts.closed,
              [](Course& course, const Money& amount) { course.carried += amount; });
        count(m_parts.after, [](Course& course, const Money& amount) { course.closing += amount; });
        std::vector<StatementRow> rows;
        StatementRows adding(rows);
        const QString section = u"equity"_s;
        adding.heading(section, QT_TRANSLATE_NOOP("Report", "Equity"));
        std::vector<Course> all = m_nothing;
        for (auto& [code, account] : m_accounts) {
            for (Course& course : account.courses)
                course.moved = course.closing - course.opening - course.carried;
            add(all, account.courses);
            account.line.amounts = amountsOf(account.courses);
            if (!std::ranges::all_of(account.line.amounts, &Money::isZero))
                adding.account(section, account.line);
        }
        for (Course& course : m_unclosed)
            course.result = course.closing - course.opening - course.carried;
        adding.line(section, u"unclosed"_s,
                    QT_TRANSLATE_NOOP("Report", "Result not closed into equity yet"),
                    amountsOf(m_unclosed), m_ofIncome);
        add(all, m_unclosed);
        for (const Course& course : all)
            require(course.carried.isZero()
                        && course.opening + course.result + course.moved == course.closing,
                    "equity goes from its opening to its closing");
        adding.total(section, u"equity_total"_s, QT_TRANSLATE_NOOP("Report", "Total equity"),
                     amountsOf(all), accounts());
        return rows;
    }

private:
    template <class Add>
    void count(const std::vector<AlignedAccount>& accounts, Add add)
    {
        for (const AlignedAccount& account : accounts) {
            const bool isEquity = account.type == ledger::AccountType::Equity;
            if (!isEquity && !isOfIncome(account.type))
                continue;
            if (!isEquity && std::ranges::find(m_ofIncome, account.account) == m_ofIncome.end())
                m_ofIncome.push_back(account.account);
            std::vector<Course>& courses = isEquity ? coursesOf(account) : m_unclosed;
            for (std::size_t i = 0; i < courses.size(); ++i)
                add(courses[i], -account.amounts[i]);
        }
    }

    std::vector<AccountId> accounts() const
    {
        std::vector<AccountId> all = m_ofIncome;
        for (const auto& [code, account] : m_accounts)
            all.push_back(account.line.account);
        return all;
    }

    std::vector<Course>& coursesOf(const AlignedAccount& account)
    {
        const EquityAccount empty{.line = {.account = account.account,
                                           .code = account.code,
                                           .name = account.name,
                                           .amounts = {}},
                                  .courses = m_nothing};
        return m_accounts.emplace(account.code, empty).first->second.courses;
    }

    static void add(std::vector<Course>& all, const std::vector<Course>& some)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += some[i];
    }

    static std::vector<Money> amountsOf(const std::vector<Course>& courses)
    {
        std::vector<Money> amounts;
        for (const Course& course : courses)
            for (const Money& amount :
                 {course.opening, course.result, course.carried, course.moved, course.closing})
                amounts.push_back(amount);
        return amounts;
    }

    const EquityParts& m_parts;
    std::vector<Course> m_nothing;
    std::vector<Course> m_unclosed;
    std::vector<AccountId> m_ofIncome; ///< Those that m_unclosed counts.
    std::map<QString, EquityAccount> m_accounts;
};

} // namespace

std::vector<StatementRow> equityRows(const EquityParts& parts)
{
    return EquityBuilder(parts).build();
}

} // namespace tandem::reports
