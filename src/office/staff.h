#pragma once

#include "office/unit_of_work.h"

namespace tandem {

using RoleId = Id<struct RoleTag>;

/// Somebody who works or worked here, with all that decides what they may do.
struct Colleague {
    UserId id;
    QString name;
    QString fullName{};
    bool isActive = true;
    std::vector<RoleId> roles{};
    Permissions rights{}; ///< Those lent by a cover that is in force included; none if inactive.
};

/// A role by its key, and what it is called now.
struct NamedRole {
    RoleId id;
    QString name;
};

/// Everybody, in the order in which they came; and every role, by name.
struct Staff {
    std::vector<Colleague> people;
    std::vector<NamedRole> roles;
};

/// Who works and worked here, at this moment.
Result<Staff> staff(Reader& books);

/// The session's user, with the rights of this session at this moment.
Result<Colleague> sessionColleague(Reader& books);

} // namespace tandem
