#include "office/staff.h"

#include "office/cover.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleMax = 10'000;

struct CoverNow {
    UserId standIn;
    UserId absent;
    Half half;
};

Colleague* colleague(std::vector<Colleague>& people, UserId id)
{
    const auto found = std::ranges::lower_bound(people, id, {}, &Colleague::id);
    return found == people.end() || found->id != id ? nullptr : &*found;
}

/// Adds the rights of the absent; one cover is not handed on by another.
Result<> addCovers(Reader& books, std::vector<Colleague>& people)
{
    TANDEM_TRY(const auto covers,
               books.rows<CoverNow>(
                   u"office.staff:covers_now"_s, {{"now_ms", books.now()}}, [](const Row& row) {
                       return CoverNow{.standIn = row.id<UserId>("stand_in_id"),
                                       .absent = row.id<UserId>("absent_id"),
                                       .half = halfNamed(row.text("half")).value()};
                   }));
    const std::vector<Colleague> own = covers.empty() ? std::vector<Colleague>() : people;
    for (const CoverNow& cover : covers) {
        Colleague* const standIn = colleague(people, cover.standIn);
        const auto absent = std::ranges::find(own, cover.absent, &Colleague::id);
        if (!standIn || !standIn->isActive || absent == own.end())
            continue;
        for (const PermissionName& right : permissionNames())
            if (right.half == cover.half && absent->rights.contains(right.permission))
                standIn->rights.insert(right.permission);
    }
    return {};
}

} // namespace

Result<Staff> staff(Reader& books)
{
    Staff all;
    TANDEM_TRY(all.people, books.rows<Colleague>(u"office.staff:people"_s,
                                                 {{"rows_max", peopleMax}}, [](const Row& row) {
                                                     return Colleague{
                                                         .id = row.id<UserId>("id"),
                                                         .name = row.text("name"),
                                                         .fullName = row.text("full_name"),
                                                         .isActive = row.integer("is_active") != 0};
                                                 }));
    TANDEM_TRY(all.roles, books.rows<NamedRole>(u"office.staff:roles"_s, {}, [](const Row& row) {
        return NamedRole{row.id<RoleId>("id"), row.text("name")};
    }));
    TANDEM_CHECK(books.each(u"office.staff:roles_of_people"_s, {}, [&](const Row& row) {
        if (Colleague* const one = colleague(all.people, row.id<UserId>("user_id")))
            one->roles.push_back(row.id<RoleId>("role_id"));
    }));
    TANDEM_CHECK(books.each(u"office.staff:rights_of_people"_s, {}, [&](const Row& row) {
        Colleague* const one = colleague(all.people, row.id<UserId>("user_id"));
        // A right that this program does not know gives nothing.
        const auto right = permissionNamed(row.text("permission"));
        if (one && right)
            one->rights.insert(*right);
    }));
    TANDEM_CHECK(addCovers(books, all.people));
    return all;
}

Result<Colleague> sessionColleague(Reader& books)
{
    const Session& session = books.session();
    Colleague self{.id = session.user, .name = session.userName, .rights = session.permissions};
    const Instant now = books.now();
    if (session.coveredUser.isSet() && session.coveredFrom <= now && now < session.coveredUntil)
        self.rights.insert(session.coveredPermissions.begin(), session.coveredPermissions.end());
    TANDEM_TRY(self.roles,
               books.rows<RoleId>(u"office.staff:roles_of"_s, {{"user_id", session.user}},
                                  [](const Row& row) { return row.id<RoleId>("role_id"); }));
    return self;
}

} // namespace tandem
