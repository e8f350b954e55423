#include "office/cover.h"

#include "office/actions.h"
#include "office/login_roles.h"
#include "office/notices.h"
#include "office/roles.h"
#include "office/user_errors.h"
#include "office/users.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

Cover coverOf(const Row& row)
{
    return {.id = row.id<CoverId>("id"),
            .standIn = row.id<UserId>("stand_in_id"),
            .standInName = row.text("stand_in_name"),
            .absent = row.id<UserId>("absent_id"),
            .absentName = row.text("absent_name"),
            .half = *halfNamed(row.text("half")),
            .from = row.instant("from_ms"),
            .until = row.instant("until_ms"),
            .reason = row.text("reason"),
            .revokedAt = row.instantOrNull("revoked_at_ms"),
            .version = row.integer("version")};
}

Result<> refuseOverlap(Reader& books, const User& standIn, const CoverDraft& draft)
{
    TANDEM_TRY(
        const auto count,
        books.first<std::int64_t>(
            u"office.cover:count_overlapping"_s,
            {{"stand_in_id", standIn.id}, {"from_ms", draft.from}, {"until_ms", draft.until}},
            [](const Row& row) { return row.integer("count"); }));
    if (count.value_or(0) > 0)
        return fail(errors::coverOverlaps, {standIn.name});
    return {};
}

Result<CoverId> insertCover(UnitOfWork& work, const CoverDraft& draft)
{
    if (draft.from >= draft.until || draft.until <= work.now())
        return fail(errors::coverDatesWrong).at(u"until"_s);
    TANDEM_TRY(const User standIn, userNamed(work, draft.standIn));
    TANDEM_TRY(const User absent, userNamed(work, draft.absent));
    if (standIn.id == absent.id)
        return fail(errors::coverOfOneself).at(u"absent"_s);
    TANDEM_CHECK(refuseOverlap(work, standIn, draft));
    TANDEM_TRY(const auto id, work.newId<CoverId>());
    TANDEM_CHECK(work.execute(u"office.cover:insert"_s, {{"id", id},
                                                         {"stand_in_id", standIn.id},
                                                         {"absent_id", absent.id},
                                                         {"half", halfName(draft.half)},
                                                         {"from_ms", draft.from},
                                                         {"until_ms", draft.until},
                                                         {"reason", draft.reason.trimmed()},
                                                         {"granted_by_id", work.session().user}}));
    const QString& absentName = absent.fullName.isEmpty() ? absent.name : absent.fullName;
    TANDEM_CHECK(notify(work, standIn.id,
                        {.kind = notices::coverGranted,
                         .body = absentName + u" \u00b7 "_s + draft.reason.trimmed(),
                         .subject = {u"cover"_s, id.value()}}));
    TANDEM_CHECK(renewLogins(work));
    return id;
}

} // namespace

Result<CoverId> grantCover(Office& office, const CoverDraft& draft)
{
    if (draft.reason.trimmed().isEmpty())
        return fail(errors::reasonMissing).at(u"reason"_s);
    return office.change(actions::grantCover,
                         [&](UnitOfWork& work) { return insertCover(work, draft); });
}

Result<> revokeCover(Office& office, CoverId id)
{
    return office.change(actions::revokeCover, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const int revoked,
                   work.execute(u"office.cover:revoke"_s, {{"id", id}, {"now_ms", work.now()}}));
        if (revoked != 1)
            return fail(errors::coverUnknown);
        return renewLogins(work);
    });
}

Result<std::vector<Cover>> covers(Reader& books, CoverId before, int rowsMax)
{
    return books.rows<Cover>(u"office.cover:list"_s, {{"before_id", before}, {"rows_max", rowsMax}},
                             &coverOf);
}

Result<> addCover(Reader& books, Session& session)
{
    TANDEM_TRY(const auto cover,
               books.first<Cover>(u"office.cover:next_of"_s,
                                  {{"stand_in_id", session.user},
                                   {"now_ms", books.now()},
                                   {"latest_ms", Instant{books.now().ms + dayMs}}},
                                  &coverOf));
    if (!cover)
        return {};
    TANDEM_TRY(const Permissions ofAbsent, permissionsOf(books, cover->absent));
    for (const PermissionName& right : permissionNames())
        if (right.half == cover->half && ofAbsent.contains(right.permission))
            session.coveredPermissions.insert(right.permission);
    session.coveredUser = cover->absent;
    session.coveredFrom = cover->from;
    session.coveredUntil = cover->until;
    return {};
}

QString halfName(Half half)
{
    return half == Half::FrontOffice ? u"front_office"_s : u"back_office"_s;
}

std::optional<Half> halfNamed(const QString& name)
{
    if (name == u"front_office"_s)
        return Half::FrontOffice;
    return name == u"back_office"_s ? std::optional(Half::BackOffice) : std::nullopt;
}

} // namespace tandem
