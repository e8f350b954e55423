#pragma once

#include "office/action.h"

/// What a user can see and do at the reception: the module's table of contents.
namespace tandem::reception::actions {

inline constexpr View visits{"reception.visits", Permission::ReceptionRead,
                             QT_TRANSLATE_NOOP("View", "Visitors")};
inline constexpr View evacuation{"reception.evacuation", Permission::ReceptionRead,
                                 QT_TRANSLATE_NOOP("View", "Evacuation list")};

inline constexpr Action expect{"reception.expect", Permission::ReceptionWrite,
                               QT_TRANSLATE_NOOP("Action", "&Announce visitor")};
inline constexpr Action changeVisit{"reception.change_visit", Permission::ReceptionWrite,
                                    QT_TRANSLATE_NOOP("Action", "Chan&ge visit")};
inline constexpr Action checkIn{"reception.check_in", Permission::ReceptionWrite,
                                QT_TRANSLATE_NOOP("Action", "Check &in")};
inline constexpr Action checkOut{"reception.check_out", Permission::ReceptionWrite,
                                 QT_TRANSLATE_NOOP("Action", "Check &out")};
inline constexpr Action markNoShow{"reception.mark_no_show", Permission::ReceptionWrite,
                                   QT_TRANSLATE_NOOP("Action", "Did not &come")};
inline constexpr Action markSeen{"reception.mark_seen", Permission::ReceptionWrite,
                                 QT_TRANSLATE_NOOP("Action", "&Seen")};
inline constexpr Action answer{"reception.answer", Permission::ReceptionRead,
                               QT_TRANSLATE_NOOP("Action", "I am &coming")};

} // namespace tandem::reception::actions
