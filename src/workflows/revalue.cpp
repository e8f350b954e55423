#include "workflows/revalue.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/revaluation_service.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/monetary.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/open_item_queries.h"
#include "office/company.h"
#include "posting/from_currencies.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using exchange::Outcome;
using exchange::Position;
using exchange::PositionKind;
using settlements::Side;

namespace {

Result<> addItems(Reader& books, QDate on, const Currency& home, std::vector<Position>& positions)
{
    TANDEM_TRY(const auto standing, exchange::standingOn(books, on));
    for (const Side side : {Side::Receivable, Side::Payable}) {
        const bool isReceivable = side == Side::Receivable;
        TANDEM_TRY(const auto items, settlements::foreignItemsAt(books, side, on, home));
        for (const settlements::ForeignItem& item : items) {
            Money base = isReceivable ? item.openBase : -item.openBase;
            if (const auto before = standing.find(item.id.value()); before != standing.end())
                base += Money::ofMinor(before->second, home);
            positions.push_back(
                {.kind = isReceivable ? PositionKind::Receivable : PositionKind::Payable,
                 .item = item.id.value(),
                 .party = item.party,
                 .name = item.number,
                 .open = isReceivable ? item.open : -item.open,
                 .base = base});
        }
    }
    return {};
}

Result<> addBalances(Reader& books, QDate on, const Currency& home,
                     std::vector<Position>& positions)
{
    TANDEM_TRY(const auto balances, ledger::foreignBalances(books, on, home));
    for (const ledger::ForeignBalance& balance : balances)
        positions.push_back({.kind = PositionKind::Account,
                             .account = balance.account,
                             .name = balance.code,
                             .open = balance.amount,
                             .base = balance.base});
    return {};
}

Result<> post(UnitOfWork& work, const exchange::PositionsRevalued& fact)
{
    TANDEM_TRY(const auto posted, ledger::post(work, posting::entryFor(fact)));
    if (fact.outcome == Outcome::Unrealised)
        TANDEM_CHECK(ledger::reverse(work, posted.id, fact.on.addDays(1)));
    return {};
}

} // namespace

Result<exchange::RevaluationPlan> planRevaluation(Reader& books, QDate on)
{
    if (!on.isValid())
        return fail(exchange::errors::dateMissing).at(u"on"_s);
    if (on > books.today())
        return fail(exchange::errors::dayAhead, {on.toString(Qt::ISODate)}).at(u"on"_s);
    TANDEM_TRY(const Company whose, company(books));
    std::vector<Position> positions;
    TANDEM_CHECK(addItems(books, on, whose.currency, positions));
    TANDEM_CHECK(addBalances(books, on, whose.currency, positions));

    exchange::RevaluationPlan plan{.on = on, .home = whose.currency, .lines = {}};
    for (const Position& position : positions) {
        const Currency& currency = position.open.currency();
        const QString code = codeOf(currency);
        if (!findCurrency(currency.code())) {
            plan.leftOut += code + u' ' + position.name;
            continue;
        }
        auto rate = plan.rates.find(code);
        if (rate == plan.rates.end()) {
            TANDEM_TRY(auto at, exchange::conversion(books, currency, whose.currency, on));
            rate = plan.rates.emplace(code, std::move(at)).first;
        }
        TANDEM_TRY(const auto line, exchange::revalued(position, rate->second));
        plan.lines.push_back(line);
    }
    return plan;
}

Result<RevaluationDone> revalue(UnitOfWork& work, QDate on)
{
    TANDEM_TRY(const auto plan, planRevaluation(work, on));
    TANDEM_TRY(const auto facts, exchange::recordRevaluation(work, plan));
    RevaluationDone done{.gains = plan.gains(), .losses = plan.losses()};
    for (const exchange::PositionsRevalued& fact : facts) {
        TANDEM_CHECK(post(work, fact));
        ++done.entryCount;
        done.lineCount += static_cast<int>(fact.lines.size());
    }
    return done;
}

Result<RevaluationDone> revalue(Office& office, QDate on)
{
    return office.change(exchange::actions::revalue,
                         [&](UnitOfWork& work) { return revalue(work, on); });
}

} // namespace tandem::workflows
