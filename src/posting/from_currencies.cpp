#include "posting/from_currencies.h"

#include <map>
#include <tuple>

namespace tandem::posting {

using namespace Qt::StringLiterals;
using exchange::Outcome;
using exchange::PositionKind;
using exchange::Revalued;
using ledger::AccountReference;
using ledger::AccountRole;
using ledger::Line;

namespace {

AccountReference accountOf(const exchange::Position& position)
{
    switch (position.kind) {
    case PositionKind::Receivable:
        return AccountRole::Receivable;
    case PositionKind::Payable:
        return AccountRole::Payable;
    case PositionKind::Account:
        break;
    }
    return position.account;
}

} // namespace

ledger::Entry entryFor(const exchange::PositionsRevalued& fact)
{
    const bool isRealised = fact.outcome == Outcome::Realised;
    const Money nothing = Money::zero(fact.lines.front().position.base.currency());
    Money gain = nothing;
    Money loss = nothing;
    // One line for an account, a party and a currency.
    using Place = std::tuple<PositionKind, AccountId, PartyId, QString>;
    std::map<Place, Line> byPlace;
    for (const Revalued& line : fact.lines) {
        const exchange::Position& position = line.position;
        const Money difference = line.difference();
        (difference.isNegative() ? loss : gain) += difference;
        const Place place{position.kind, position.account, position.party,
                          codeOf(position.open.currency())};
        const Line empty{.account = accountOf(position),
                         .amount = Money::zero(position.open.currency()),
                         .base = nothing,
                         .party = position.party};
        byPlace.try_emplace(place, empty).first->second.base += difference;
    }
    std::vector<Line> lines;
    for (const auto& [place, line] : byPlace)
        if (!line.base.isZero())
            lines.push_back(line);
    if (!gain.isZero())
        lines.push_back(Line::of(
            isRealised ? AccountRole::ExchangeGain : AccountRole::UnrealisedExchangeGain, -gain));
    if (!loss.isZero())
        lines.push_back(Line::of(
            isRealised ? AccountRole::ExchangeLoss : AccountRole::UnrealisedExchangeLoss, -loss));
    return ledger::Entry::of({.postedOn = fact.on,
                              .source = u"revaluation"_s,
                              .sourceId = fact.revaluation.value(),
                              .text = u"Revaluation: "_s + fact.rates},
                             std::move(lines));
}

} // namespace tandem::posting
