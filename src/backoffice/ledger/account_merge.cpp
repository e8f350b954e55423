#include "backoffice/ledger/account_merge.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/year_close.h"
#include "base/check.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

using AccountMergeId = Id<struct AccountMergeTag>;

/// Each balance takes a line on either account.
constexpr std::size_t balancesMax = linesMax / 2;

bool isOfYear(AccountType type)
{
    return type == AccountType::Income || type == AccountType::Expense;
}

StandingBalance readBalance(const Row& row, const Currency& base)
{
    const std::string code = row.text("currency").toStdString();
    const Currency currency(code, static_cast<int>(row.integer("digits")));
    return {.amount = row.money("amount_minor", currency),
            .base = row.money("base_minor", base),
            .dimension = DimensionValueId(row.integer("dimension_value_id"))};
}

Result<std::vector<StandingBalance>> balancesOf(Reader& books, AccountId account, QDate from,
                                                QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<StandingBalance>(
        u"ledger.account_merges:balances"_s,
        {{"account_id", account}, {"from_on", from}, {"to_on", to}},
        [&](const Row& row) { return readBalance(row, whose.currency); });
}

Result<std::vector<StandingBalance>> partyBalances(Reader& books, AccountId account)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<StandingBalance>(u"ledger.account_merges:party_balances"_s,
                                       {{"account_id", account}}, [&](const Row& row) {
                                           auto balance = readBalance(row, whose.currency);
                                           balance.party = row.idOrUnset<PartyId>("party_id");
                                           return balance;
                                       });
}

/// Each open fiscal year that begins by `on` keeps what it earned or spent.
Result<std::vector<MergeStep>> stepsByYear(Reader& books, AccountId account, QDate on)
{
    std::vector<MergeStep> steps;
    TANDEM_TRY(const auto years, yearStandings(books));
    for (const YearStanding& standing : years) {
        if (standing.isClosed() || standing.year.startsOn > on)
            continue;
        const QDate last = std::min(standing.year.endsOn, on);
        TANDEM_TRY(auto balances, balancesOf(books, account, standing.year.startsOn, last));
        if (!balances.empty())
            steps.push_back({last, std::move(balances)});
    }
    return steps;
}

Result<std::vector<MergeStep>> stepsOf(Reader& books, const Account& from, QDate on)
{
    if (isOfYear(from.type))
        return stepsByYear(books, from.id, on);
    std::vector<StandingBalance> balances;
    if (wantsParty(from.control)) {
        TANDEM_TRY(balances, partyBalances(books, from.id));
    } else {
        TANDEM_TRY(balances, balancesOf(books, from.id, QDate(1, 1, 1), on));
    }
    std::vector<MergeStep> steps;
    if (!balances.empty())
        steps.push_back({on, std::move(balances)});
    return steps;
}

Result<> checkFit(const Account& from, const Account& into)
{
    if (from.id == into.id)
        return fail(errors::mergeIntoItself, {from.code}).at(u"into"_s);
    if (from.type != into.type || from.control != into.control || from.use != into.use)
        return fail(errors::mergeUnfit, {from.code, into.code}).at(u"into"_s);
    if (into.isClosed)
        return fail(errors::accountClosed, {into.code}).at(u"into"_s);
    return {};
}

Result<> checkCurrency(const AccountMerge& merge)
{
    if (merge.into.currency.isEmpty())
        return {};
    for (const MergeStep& step : merge.steps)
        for (const StandingBalance& balance : step.balances) {
            const auto code = balance.amount.currency().code();
            const QString currency =
                QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
            if (currency != merge.into.currency)
                return fail(errors::accountWantsCurrency,
                            {merge.into.code, merge.into.currency, currency})
                    .at(u"into"_s);
        }
    return {};
}

Result<int> countOf(Reader& books, const QString& query, const char* column, AccountId account)
{
    TANDEM_TRY(const auto count,
               books.first<int>(query, {{"account_id", account}}, [&](const Row& row) {
                   return static_cast<int>(row.integer(column));
               }));
    return count.value_or(0);
}

std::vector<Line> movingLines(const AccountMerge& merge, std::span<const StandingBalance> balances)
{
    std::vector<Line> lines;
    for (const StandingBalance& balance : balances) {
        const Line added{.account = merge.into.id,
                         .amount = balance.amount,
                         .base = balance.base,
                         .party = balance.party,
                         .dimension = balance.dimension};
        Line taken = added;
        taken.account = merge.from.id;
        taken.amount = -added.amount;
        taken.base = -added.base;
        lines.push_back(std::move(taken));
        lines.push_back(added);
    }
    return lines;
}

Result<AccountMergeId> noteMove(UnitOfWork& work, const AccountMerge& merge, QDate on)
{
    TANDEM_TRY(const auto id, work.newId<AccountMergeId>());
    TANDEM_CHECK(work.execute(
        u"ledger.account_merges:insert"_s,
        {{"id", id}, {"from_id", merge.from.id}, {"into_id", merge.into.id}, {"merged_on", on}}));
    return id;
}

Result<> moveBalances(UnitOfWork& work, AccountMerge& merge, const MergeStep& step)
{
    std::span<const StandingBalance> left(step.balances);
    while (!left.empty()) {
        const auto now = left.first(std::min(left.size(), balancesMax));
        left = left.subspan(now.size());
        TANDEM_TRY(const auto id, noteMove(work, merge, step.on));
        const auto entry = Entry::of(
            {.postedOn = step.on,
             .source = mergeSource,
             .sourceId = id.value(),
             .text = u"Account %1 merged into %2"_s.arg(merge.from.code, merge.into.code)},
            movingLines(merge, now));
        TANDEM_TRY(const auto posted, post(work, entry));
        merge.entries.push_back(posted);
    }
    return {};
}

/// The accounts below `from` stand below `into` then; where that is itself below `from`, it takes
/// the place of `from` first, so that no account stands below itself.
Result<> moveAccountsBelow(UnitOfWork& work, const AccountMerge& merge)
{
    for (AccountId above = merge.into.parent; above.isSet();) {
        if (above == merge.from.id) {
            TANDEM_CHECK(work.execute(
                u"ledger.account_merges:lift"_s,
                {Param::orNull("parent_id", merge.from.parent), {"id", merge.into.id}}));
            break;
        }
        TANDEM_TRY(const Account parent, accountById(work, above));
        above = parent.parent;
    }
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_accounts_below"_s,
                              {{"from_id", merge.from.id}, {"into_id", merge.into.id}}));
    return {};
}

} // namespace

Result<QDate> earliestMergeDay(Reader& books, AccountId from)
{
    TANDEM_TRY(const auto last,
               books.first<QDate>(u"ledger.account_merges:last_line_on"_s, {{"account_id", from}},
                                  [](const Row& row) { return row.date("posted_on"); }));
    return std::max(last.value_or(books.today()), books.today());
}

Result<AccountMerge> mergePreview(Reader& books, AccountId from, AccountId into, QDate on)
{
    AccountMerge merge;
    TANDEM_TRY(merge.from, accountById(books, from));
    TANDEM_TRY(merge.into, accountById(books, into));
    TANDEM_CHECK(checkFit(merge.from, merge.into));
    TANDEM_TRY(const auto last,
               books.first<QDate>(u"ledger.account_merges:last_line_on"_s, {{"account_id", from}},
                                  [](const Row& row) { return row.date("posted_on"); }));
    if (last && *last > on)
        return fail(errors::mergeTooEarly,
                    {merge.from.code, last->toString(Qt::ISODate), on.toString(Qt::ISODate)})
            .at(u"on"_s);
    TANDEM_TRY(merge.steps, stepsOf(books, merge.from, on));
    TANDEM_CHECK(checkCurrency(merge));
    TANDEM_TRY(merge.roles, rolesOf(books, from));
    TANDEM_TRY(merge.draftLineCount,
               countOf(books, u"ledger.account_merges:draft_lines"_s, "line_count", from));
    TANDEM_TRY(merge.accountBelowCount,
               countOf(books, u"ledger.account_merges:accounts_below"_s, "account_count", from));
    return merge;
}

Result<AccountMerge> mergeAccounts(UnitOfWork& work, AccountId from, AccountId into, QDate on,
                                   std::int64_t seen)
{
    TANDEM_TRY(AccountMerge merge, mergePreview(work, from, into, on));
    const auto steps = merge.steps;
    for (const MergeStep& step : steps)
        TANDEM_CHECK(moveBalances(work, merge, step));
    if (steps.empty())
        TANDEM_CHECK(noteMove(work, merge, on));
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_roles"_s,
                              {{"from_id", from}, {"into_id", into}}));
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_drafts"_s, {{"from_id", from}}));
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_draft_lines"_s,
                              {{"from_id", from}, {"into_id", into}}));
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_templates"_s, {{"from_id", from}}));
    TANDEM_CHECK(work.execute(u"ledger.account_merges:move_template_lines"_s,
                              {{"from_id", from}, {"into_id", into}}));
    TANDEM_CHECK(moveAccountsBelow(work, merge));
    TANDEM_CHECK(work.save(u"ledger.account_merges:close"_s, {{"id", from}, {"version", seen}}));
    return merge;
}

Result<AccountId> mergedInto(Reader& books, AccountId from)
{
    TANDEM_TRY(const auto found,
               books.first<AccountId>(u"ledger.account_merges:merged_into"_s, {{"from_id", from}},
                                      [](const Row& row) { return row.id<AccountId>("into_id"); }));
    return found.value_or(AccountId());
}

} // namespace tandem::ledger
