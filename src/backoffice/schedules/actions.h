#pragma once

#include "office/action.h"

/// What a user can see and do about schedules and deferrals: the module's table of contents.
namespace tandem::schedules::actions {

inline constexpr View schedules{"schedules.schedules", Permission::LedgerRead,
                                QT_TRANSLATE_NOOP("View", "Schedules")};
inline constexpr View deferrals{"schedules.deferrals", Permission::LedgerRead,
                                QT_TRANSLATE_NOOP("View", "Deferrals")};
inline constexpr Action createSchedule{"schedules.create", Permission::LedgerPost,
                                       QT_TRANSLATE_NOOP("Action", "New &schedule")};
inline constexpr Action changeSchedule{"schedules.change", Permission::LedgerPost,
                                       QT_TRANSLATE_NOOP("Action", "Pause, resume or &end")};
inline constexpr Action runSchedules{"schedules.run", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Post what is due")};
inline constexpr Action createDeferral{"schedules.create_deferral", Permission::LedgerPost,
                                       QT_TRANSLATE_NOOP("Action", "New &deferral")};
inline constexpr Action endDeferral{"schedules.end_deferral", Permission::LedgerPost,
                                    QT_TRANSLATE_NOOP("Action", "&Use the rest now")};
inline constexpr Action undoDeferralPart{"schedules.undo_deferral_part", Permission::LedgerPost,
                                         QT_TRANSLATE_NOOP("Action", "&Take the last part back")};

inline constexpr Topic scheduleTopic{"schedule"};
inline constexpr Topic occurrenceTopic{"schedule_occurrence"};
inline constexpr Topic deferralTopic{"deferral"};
inline constexpr Topic deferralPartTopic{"deferral_part"};

} // namespace tandem::schedules::actions
