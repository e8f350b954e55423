#include "backoffice/settlements/dunning_queries.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/dunning_level.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_row.h"
#include "office/company.h"

#include <algorithm>
#include <map>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int holdsMax = 100'000;

/// What was done before about items and parties.
struct Past {
    struct Reached {
        int level;
        QDate noticedOn;
        QDate interestThrough;
    };

    std::map<OpenItemId, Reached> reached;
    std::map<OpenItemId, DunningStop> items;
    std::map<PartyId, DunningStop> parties;
};

Result<Past> pastOf(Reader& books, PartyId party)
{
    Past past;
    TANDEM_CHECK(books.each(
        u"settlements.dunning_notices:reached"_s, {{"party_id", party}}, [&](const Row& row) {
            past.reached.emplace(row.id<OpenItemId>("item_id"),
                                 Past::Reached{static_cast<int>(row.integer("level")),
                                               row.date("noticed_on"),
                                               row.dateOrInvalid("interest_through")});
        }));
    TANDEM_TRY(const auto holds, dunningHolds(books, party, holdsMax));
    for (const DunningHold& hold : holds) {
        if (hold.item.isSet())
            past.items.emplace(hold.item, hold.stop);
        else
            past.parties.emplace(hold.party, hold.stop);
    }
    return past;
}

template <class Key>
std::optional<DunningStop> stopOf(const std::map<Key, DunningStop>& stops, Key key)
{
    const auto found = stops.find(key);
    return found == stops.end() ? std::nullopt : std::optional(found->second);
}

DunnableItem dunnableOf(const OpenItem& item, const Past& past)
{
    DunnableItem one{.item = item, .stop = stopOf(past.items, item.id)};
    if (const auto reached = past.reached.find(item.id); reached != past.reached.end()) {
        one.level = reached->second.level;
        one.noticedOn = reached->second.noticedOn;
        one.interestThrough = reached->second.interestThrough;
    }
    return one;
}

bool isChosen(const DunningChoice& choice, PartyId party)
{
    if (std::ranges::find(choice.skippedParties, party) != choice.skippedParties.end())
        return false;
    return choice.only.empty() || std::ranges::find(choice.only, party) != choice.only.end();
}

/// The open items of a customer, a case for each currency.
std::vector<DunningCase> casesOf(PartyId party, std::span<const OpenItem> items, const Past& past,
                                 const DunningChoice& choice)
{
    std::vector<DunningCase> cases;
    for (const OpenItem& item : items) {
        const auto same = std::ranges::find_if(cases, [&](const DunningCase& known) {
            return known.items.front().item.open.currency() == item.open.currency();
        });
        if (same != cases.end()) {
            same->items.push_back(dunnableOf(item, past));
            continue;
        }
        cases.push_back({.party = party,
                         .items = {dunnableOf(item, past)},
                         .stop = stopOf(past.parties, party),
                         .skipped = choice.skippedItems});
    }
    return cases;
}

DunningNotice noticeOf(const Row& row, const Currency& home)
{
    const Currency currency = currencyOf(row, "currency");
    return {.id = row.id<DunningNoticeId>("id"),
            .number = row.text("number"),
            .party = row.id<PartyId>("party_id"),
            .level = static_cast<int>(row.integer("level")),
            .noticedOn = row.date("noticed_on"),
            .payUntil = row.date("pay_until"),
            .claimed = row.money("claimed_minor", currency),
            .credits = row.money("credits_minor", currency),
            .earlier = row.money("earlier_minor", currency),
            .fee = row.money("fee_minor", currency),
            .interest = row.money("interest_minor", currency),
            .chargesBase = row.money("charges_base_minor", home),
            .takenBackOn = row.dateOrInvalid("taken_back_on"),
            .version = row.integer("version")};
}

Result<DunningNotice> noticeBy(Reader& books, DunningNoticeId id, const QString& number)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto notice,
               books.first<DunningNotice>(
                   u"settlements.dunning_notices:load"_s, {{"id", id}, {"number", number}},
                   [&](const Row& row) { return noticeOf(row, company.currency); }));
    if (!notice)
        return fail(errors::noticeNotFound,
                    {number.isEmpty() ? QString::number(id.value()) : number});
    TANDEM_TRY(notice->items,
               books.rows<NoticedItem>(
                   u"settlements.dunning_notices:items"_s, {{"notice_id", notice->id}},
                   [](const Row& row) {
                       const Currency currency = currencyOf(row, "currency");
                       return NoticedItem{.item = row.id<OpenItemId>("item_id"),
                                          .number = row.text("number"),
                                          .issuedOn = row.date("issued_on"),
                                          .dueOn = row.date("due_on"),
                                          .level = static_cast<int>(row.integer("level")),
                                          .daysLate = static_cast<int>(row.integer("days_late")),
                                          .original = row.money("original_minor", currency),
                                          .open = row.money("open_minor", currency),
                                          .interestDays =
                                              static_cast<int>(row.integer("interest_days")),
                                          .interest = row.money("interest_minor", currency)};
                   }));
    return *std::move(notice);
}

} // namespace

Result<std::vector<DunningProposal>> dunningProposals(Reader& books, QDate on,
                                                      const DunningChoice& choice)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(const auto levels, dunningLevels(books));
    if (levels.empty())
        return fail(errors::dunningLevelsMissing);
    const PartyId only = choice.only.size() == 1 ? choice.only.front() : PartyId();
    TANDEM_TRY(const Past past, pastOf(books, only));
    TANDEM_TRY(const auto parties,
               books.rows<PartyId>(u"settlements.dunning_notices:late_parties"_s,
                                   {{"as_of", on}, {"party_id", only}},
                                   [](const Row& row) { return row.id<PartyId>("party_id"); }));
    std::vector<DunningProposal> proposals;
    for (const PartyId party : parties) {
        if (!isChosen(choice, party))
            continue;
        TANDEM_TRY(const auto items, openItemsOf(books, Side::Receivable, party));
        for (const DunningCase& about : casesOf(party, items, past, choice)) {
            DunningProposal one = proposeDunning(about, levels, on, company.currency);
            if (one.isSent() || !one.others.empty())
                proposals.push_back(std::move(one));
        }
    }
    return proposals;
}

Result<DunningNotice> dunningNotice(Reader& books, DunningNoticeId id)
{
    return noticeBy(books, id, u""_s);
}

Result<DunningNotice> dunningNotice(Reader& books, const QString& number)
{
    return noticeBy(books, {}, number);
}

Result<std::vector<DunningNotice>> dunningNotices(Reader& books, PartyId party, int rowsMax)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<DunningNotice>(
        u"settlements.dunning_notices:page"_s, {{"party_id", party}, {"rows_max", rowsMax}},
        [&](const Row& row) { return noticeOf(row, company.currency); });
}

Result<int> dunningLevelOf(Reader& books, OpenItemId item)
{
    TANDEM_TRY(const auto level,
               books.first<int>(u"settlements.dunning_notices:level_of"_s, {{"item_id", item}},
                                [](const Row& row) {
                                    return row.isNull("level")
                                               ? 0
                                               : static_cast<int>(row.integer("level"));
                                }));
    return level.value_or(0);
}

} // namespace tandem::settlements
