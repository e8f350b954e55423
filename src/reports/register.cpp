#include "reports/register.h"

#include "office/company.h"
#include "reports/register_rows.h"

#include <limits>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<RunningBalance>> balancesBefore(Reader& books, AccountId account,
                                                   const RegisterKey& next, const Currency& base)
{
    const QDate month(next.on.year(), next.on.month(), 1);
    return books.rows<RunningBalance>(
        u"reports.balances:before_line"_s,
        {{"account_id", account}, {"month_on", month}, {"on", next.on}, {"line_id", next.line}},
        [&](const Row& row) { return readRunningBalance(row, base); });
}

/// The days of a scope, as the queries of register.sql want them.
Days boundsOf(const RegisterScope& scope)
{
    return {scope.from.isValid() ? scope.from : QDate(1, 1, 1),
            scope.to.isValid() ? scope.to : registerEnd.on};
}

/// Whether all lines before one of the scope's are in it, too.
bool isFromTheBeginning(const RegisterScope& scope)
{
    return RegisterScope{.to = scope.to} == scope;
}

/// The balances before a line, of the lines that the scope takes.
Result<std::vector<RunningBalance>> scopedBefore(Reader& books, AccountId account,
                                                 const RegisterKey& next, const Currency& base,
                                                 const RegisterScope& scope)
{
    const Days days = boundsOf(scope);
    return books.rows<RunningBalance>(
        u"reports.register:scoped_before"_s,
        {{"account_id", account},
         {"before_on", next.on},
         {"before_id", next.line},
         {"from", days.from},
         {"to", days.to},
         {"dimension_id", scope.dimension},
         {"value_id", scope.value},
         {"closings", static_cast<int>(scope.closings)}},
        [&](const Row& row) { return readRunningBalance(row, base); });
}

CounterLine readCounterLine(const Row& row, const Currency& base)
{
    return {.line = readRegisterLine(row, base),
            .counter = row.idOrUnset<AccountId>("counter_id"),
            .lineCount = static_cast<int>(row.integer("line_count"))};
}

/// The last lines before `before`, the latest first, and one more than asked for if there is one.
Result<std::vector<CounterLine>> linesBefore(Reader& books, AccountId account,
                                             const RegisterKey& before, int rowsMax,
                                             const RegisterScope& scope, const Currency& base)
{
    const auto read = [&](const Row& row) { return readCounterLine(row, base); };
    if (scope == RegisterScope())
        return books.rows<CounterLine>(u"reports.register:tail"_s,
                                       {{"account_id", account},
                                        {"before_on", before.on},
                                        {"before_id", before.line},
                                        {"rows_max", rowsMax}},
                                       read);
    const Days days = boundsOf(scope);
    return books.rows<CounterLine>(u"reports.register:scoped_tail"_s,
                                   {{"account_id", account},
                                    {"before_on", before.on},
                                    {"before_id", before.line},
                                    {"from", days.from},
                                    {"to", days.to},
                                    {"dimension_id", scope.dimension},
                                    {"value_id", scope.value},
                                    {"closings", static_cast<int>(scope.closings)},
                                    {"rows_max", rowsMax}},
                                   read);
}

} // namespace

Result<RegisterPage> registerPage(Reader& books, AccountId account, const RegisterKey& after,
                                  QDate to, int linesMax)
{
    TANDEM_TRY(const Company whose, company(books));
    RegisterPage page;
    // The line of the key itself is before the page, so the balance counts it in.
    TANDEM_TRY(page.opening,
               balancesBefore(books, account, {after.on, after.line + 1}, whose.currency));
    TANDEM_TRY(page.lines,
               books.rows<RegisterLine>(
                   u"reports.register:page"_s,
                   {{"account_id", account},
                    {"after_on", after.on},
                    {"after_id", after.line},
                    {"to", to},
                    {"rows_max", linesMax + 1}},
                   [&](const Row& row) { return readRegisterLine(row, whose.currency); }));
    if (page.lines.size() > static_cast<std::size_t>(linesMax)) {
        page.lines.pop_back();
        page.next = RegisterKey{page.lines.back().postedOn, page.lines.back().line};
    }
    Standing standing(page.opening, whose.currency);
    for (RegisterLine& line : page.lines)
        standing.take(line);
    return page;
}

Result<RegisterTail> registerTail(Reader& books, AccountId account, const RegisterKey& before,
                                  int linesMax, const RegisterScope& scope)
{
    TANDEM_TRY(const Company whose, company(books));
    RegisterTail tail;
    TANDEM_TRY(tail.lines,
               linesBefore(books, account, before, linesMax + 1, scope, whose.currency));
    const bool hasMore = tail.lines.size() > static_cast<std::size_t>(linesMax);
    if (hasMore)
        tail.lines.pop_back();
    if (tail.lines.empty())
        return tail;
    std::ranges::reverse(tail.lines);
    const RegisterLine& first = tail.lines.front().line;
    const RegisterKey start{first.postedOn, first.line};
    if (hasMore)
        tail.previous = start;
    TANDEM_TRY(auto opening, isFromTheBeginning(scope)
                                 ? balancesBefore(books, account, start, whose.currency)
                                 : scopedBefore(books, account, start, whose.currency, scope));
    Standing standing(std::move(opening), whose.currency);
    for (CounterLine& one : tail.lines)
        standing.take(one.line);
    return tail;
}

Result<std::optional<EntryPlace>> entryBeside(Reader& books, const RegisterPlace& where,
                                              const EntryPlace& at, Beside side)
{
    // An entry's lines lie side by side: what is beside it is beyond the last key it may have.
    constexpr std::int64_t lineIdsPerEntry = 10'000;
    const bool isAfter = side == Beside::After;
    const std::int64_t edge =
        at.entry.value() * lineIdsPerEntry + (isAfter ? lineIdsPerEntry - 1 : 0);
    const Days days = boundsOf(where.scope);
    return books.first<EntryPlace>(
        isAfter ? u"reports.register:line_after"_s : u"reports.register:line_before"_s,
        {{"account_id", where.account},
         {"on", at.on},
         {"line_id", edge},
         {"from", days.from},
         {"to", days.to},
         {"dimension_id", where.scope.dimension},
         {"value_id", where.scope.value},
         {"closings", static_cast<int>(where.scope.closings)}},
        [](const Row& row) {
            return EntryPlace{row.id<EntryId>("entry_id"), row.date("posted_on")};
        });
}

Result<Turnover> turnoverOf(Reader& books, AccountId account, const RegisterScope& scope)
{
    TANDEM_TRY(const Company whose, company(books));
    const Days days = boundsOf(scope);
    const auto read = [&](const Row& row) {
        return Turnover{.lineCount = row.integer("line_count"),
                        .debit = row.money("debit_minor", whose.currency),
                        .credit = row.money("credit_minor", whose.currency)};
    };
    const bool isWhole = scope == RegisterScope();
    TANDEM_TRY(const auto found,
               isWhole ? books.first<Turnover>(u"reports.register:turnover"_s,
                                               {{"account_id", account}}, read)
                       : books.first<Turnover>(u"reports.register:scoped_turnover"_s,
                                               {{"account_id", account},
                                                {"from", days.from},
                                                {"to", days.to},
                                                {"dimension_id", scope.dimension},
                                                {"value_id", scope.value},
                                                {"closings", static_cast<int>(scope.closings)}},
                                               read));
    require(found.has_value(), "a sum over rows is one row");
    return *found;
}

} // namespace tandem::reports
