#include "backoffice/settlements/dunning_hold.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/open_item_queries.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// What a hold is on: a party, or one of its items.
struct Held {
    PartyId party{};
    OpenItemId item{};
    QString name; ///< As errors call it.
};

struct Standing {
    DunningHoldId id;
    DunningStop stop;
};

Result<std::optional<Standing>> standingHold(Reader& books, const Held& held)
{
    return books.first<Standing>(
        u"settlements.dunning_holds:of"_s, {{"party_id", held.party}, {"item_id", held.item}},
        [](const Row& row) {
            return Standing{row.id<DunningHoldId>("id"),
                            {.reason = row.text("reason"), .until = row.dateOrInvalid("until_on")}};
        });
}

Result<> lift(UnitOfWork& work, DunningHoldId id)
{
    TANDEM_CHECK(work.execute(u"settlements.dunning_holds:release"_s,
                              {{"id", id}, {"released_on", work.today()}}));
    return {};
}

Result<> hold(UnitOfWork& work, const Held& held, const DunningStop& stop)
{
    const QDate today = work.today();
    const QString reason = stop.reason.trimmed();
    if (reason.isEmpty())
        return fail(errors::holdReasonMissing).at(u"reason"_s);
    if (!stop.holdsOn(today))
        return fail(errors::holdEndsEarly, {stop.until.toString(Qt::ISODate)}).at(u"until"_s);
    TANDEM_TRY(const auto before, standingHold(work, held));
    if (before && before->stop.holdsOn(today))
        return fail(errors::heldAlready, {held.name});
    if (before)
        TANDEM_CHECK(lift(work, before->id));
    TANDEM_TRY(const auto id, work.newId<DunningHoldId>());
    TANDEM_CHECK(
        work.execute(u"settlements.dunning_holds:insert"_s, {{"id", id},
                                                             Param::orNull("party_id", held.party),
                                                             Param::orNull("item_id", held.item),
                                                             {"reason", reason},
                                                             {"held_on", today},
                                                             {"until_on", stop.until},
                                                             {"user_id", work.session().user}}));
    return {};
}

Result<> release(UnitOfWork& work, const Held& held)
{
    TANDEM_TRY(const auto before, standingHold(work, held));
    if (!before)
        return fail(errors::notHeld, {held.name});
    return lift(work, before->id);
}

} // namespace

Result<> holdItem(UnitOfWork& work, OpenItemId id, const DunningStop& stop)
{
    TANDEM_TRY(const OpenItem item, openItemById(work, id));
    if (item.side != Side::Receivable || item.isCredit())
        return fail(errors::itemNotReceivable, {item.number}).at(u"item"_s);
    return hold(work, {.party = {}, .item = id, .name = item.number}, stop);
}

Result<> holdParty(UnitOfWork& work, PartyId party, const DunningStop& stop)
{
    const QString name = u'#' + QString::number(party.value());
    return hold(work, {.party = party, .item = {}, .name = name}, stop);
}

Result<> releaseItem(UnitOfWork& work, OpenItemId id)
{
    TANDEM_TRY(const OpenItem item, openItemById(work, id));
    return release(work, {.party = {}, .item = id, .name = item.number});
}

Result<> releaseParty(UnitOfWork& work, PartyId party)
{
    const QString name = u'#' + QString::number(party.value());
    return release(work, {.party = party, .item = {}, .name = name});
}

Result<std::vector<DunningHold>> dunningHolds(Reader& books, PartyId party, int rowsMax)
{
    return books.rows<DunningHold>(
        u"settlements.dunning_holds:standing"_s, {{"party_id", party}, {"rows_max", rowsMax}},
        [](const Row& row) {
            return DunningHold{
                .id = row.id<DunningHoldId>("id"),
                .party = row.id<PartyId>("party_id"),
                .item = row.idOrUnset<OpenItemId>("item_id"),
                .number = row.textOrEmpty("number"),
                .stop = {.reason = row.text("reason"), .until = row.dateOrInvalid("until_on")},
                .heldOn = row.date("held_on")};
        });
}

} // namespace tandem::settlements
