#pragma once

#include "office/action.h"

/// What a user can see and do with appointments: the module's table of contents.
namespace tandem::appointments::actions {

inline constexpr View agenda{"appointments.agenda", Permission::AppointmentRead,
                             QT_TRANSLATE_NOOP("View", "Appointments")};
inline constexpr View resources{"appointments.resources", Permission::AppointmentRead,
                                QT_TRANSLATE_NOOP("View", "Rooms and resources")};

inline constexpr Action createResource{"appointments.create_resource", Permission::AppointmentWrite,
                                       QT_TRANSLATE_NOOP("Action", "New &resource")};
inline constexpr Action book{"appointments.book", Permission::AppointmentWrite,
                             QT_TRANSLATE_NOOP("Action", "&Book appointment")};
inline constexpr Action move{"appointments.move", Permission::AppointmentWrite,
                             QT_TRANSLATE_NOOP("Action", "&Move appointment")};
inline constexpr Action change{"appointments.change", Permission::AppointmentWrite,
                               QT_TRANSLATE_NOOP("Action", "Change appo&intment")};
inline constexpr Action cancel{"appointments.cancel", Permission::AppointmentWrite,
                               QT_TRANSLATE_NOOP("Action", "&Cancel appointment")};

} // namespace tandem::appointments::actions
