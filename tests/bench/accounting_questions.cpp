#include "accounting_questions.h"

#include "accounting_book.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/tax/tax_return.h"
#include "reports/aged_items.h"
#include "reports/register.h"
#include "reports/statement.h"

namespace tandem::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesPerPage = 100;

const QDate midMonth{2024, 6, 17};
const QDate monthEnd{2024, 6, 30};
const QDate pageStart{2022, 6, 30};
const QDate longAgo{2021, 6, 30};
const QDate someTimeAgo{2023, 6, 30};

std::string quoted(QDate day)
{
    return '\'' + day.toString(Qt::ISODate).toStdString() + '\'';
}

Report trialBalance(QDate day)
{
    return [day](Reader& books) -> Result<std::int64_t> {
        TANDEM_TRY(const auto balances, reports::trialBalance(books, day));
        std::int64_t sum = 0;
        for (const reports::Balance& balance : balances)
            sum += balance.base.abs().minor();
        return sum;
    };
}

std::string balancesIn(QDate day)
{
    return "SELECT account_id, currency, ABS(SUM(base_minor)) FROM entry_line WHERE posted_on <= "
           + quoted(day) + " GROUP BY account_id, currency";
}

Result<std::int64_t> incomeOfYear(Reader& books)
{
    TANDEM_TRY(const auto statement,
               reports::incomeStatement(books, {bookLastYear, 1, 1}, {bookLastYear, 12, 31}));
    return -statement.result.minor();
}

Result<AccountId> busiestAccount(Reader& books)
{
    return ledger::accountOf(books, ledger::AccountRole::Receivable);
}

Result<std::int64_t> registerPage(Reader& books)
{
    TANDEM_TRY(const AccountId account, busiestAccount(books));
    TANDEM_TRY(const auto page, reports::registerPage(books, account, {pageStart, 0},
                                                      {bookLastYear, 12, 31}, linesPerPage));
    return page.lines.back().baseBalance.minor();
}

/// What stood before the page, and its lines with what is written beside them.
std::string pageIn(AccountId account)
{
    const std::string whose = " WHERE l.account_id = " + std::to_string(account.value());
    const std::string on = quoted(pageStart);
    return "SELECT 0, '', '', '', SUM(l.base_minor) FROM entry_line l" + whose
           + " AND l.posted_on < " + on
           + " UNION ALL SELECT * FROM (SELECT l.id, e.reference, t.text, m.text AS memo, "
             "l.base_minor FROM entry_line l JOIN entry e ON e.id = l.entry_id "
             "LEFT JOIN entry_text t ON t.id = l.entry_id * 10000 "
             "LEFT JOIN entry_text m ON m.id = l.id"
           + whose + " AND l.posted_on >= " + on + " ORDER BY l.posted_on, l.id LIMIT "
           + std::to_string(linesPerPage) + ") AS page";
}

Report agedReceivables(QDate asOf)
{
    return [asOf](Reader& books) -> Result<std::int64_t> {
        TANDEM_TRY(const auto parties,
                   reports::agedParties(books, reports::AgedSide::Receivable, asOf));
        std::int64_t sum = 0;
        for (const reports::AgedParty& party : parties)
            sum += party.openBase.minor();
        return sum;
    };
}

/// By party, currency and the month in which it was due.
std::string agedIn(QDate asOf)
{
    const std::string on = quoted(asOf);
    return "SELECT p.name, i.currency, SUBSTR(CAST(i.due_on AS TEXT), 1, 7), "
           "SUM(i.original_base_minor - COALESCE((SELECT SUM(a.base_minor) FROM allocation a "
           "WHERE a.item_id = i.id AND a.allocated_on <= "
           + on
           + "), 0)) FROM open_item i JOIN party p ON p.id = i.party_id WHERE i.side = "
             "'receivable' AND i.issued_on <= "
           + on + " GROUP BY p.id, p.name, i.currency, SUBSTR(CAST(i.due_on AS TEXT), 1, 7)";
}

Report taxReturn(const tax::TaxPeriod& period)
{
    return [period](Reader& books) -> Result<std::int64_t> {
        TANDEM_TRY(const auto found, tax::taxReturn(books, period));
        return found.payable.minor();
    };
}

std::string taxIn(const tax::TaxPeriod& period)
{
    return "SELECT direction, category, rate_micro, SUM(net_minor), SUM(tax_minor) FROM "
           "tax_movement WHERE due_on BETWEEN "
           + quoted(period.startsOn) + " AND " + quoted(period.endsOn)
           + " GROUP BY direction, category, rate_micro";
}

} // namespace

std::vector<Question> questionsOf(Office& office)
{
    const AccountId account = taken(office.read(everything, &busiestAccount));
    const tax::TaxPeriod quarter = tax::taxQuarterOf(monthEnd);
    const tax::TaxPeriod year{{bookLastYear, 1, 1}, {bookLastYear, 12, 31}};
    const std::string income =
        "SELECT a.id, SUM(l.base_minor) FROM account a JOIN entry_line l ON l.account_id = a.id "
        "WHERE a.type IN ('income', 'expense') AND l.posted_on BETWEEN '2024-01-01' AND "
        "'2024-12-31' GROUP BY a.id";
    return {{"trial balance, a month's end", trialBalance(monthEnd), balancesIn(monthEnd)},
            {"trial balance, in mid-month", trialBalance(midMonth), balancesIn(midMonth)},
            {"income statement of a year", &incomeOfYear, income},
            {"register, a page in the middle", &registerPage, pageIn(account)},
            {"aged receivables, 18 months ago", agedReceivables(someTimeAgo), agedIn(someTimeAgo)},
            {"aged receivables, 42 months ago", agedReceivables(longAgo), agedIn(longAgo)},
            {"VAT return of a quarter", taxReturn(quarter), taxIn(quarter)},
            {"VAT return of a year", taxReturn(year), taxIn(year)}};
}

} // namespace tandem::bench
