#pragma once

#include "office/action.h"

/// What a user can see in reports that no single module owns.
namespace tandem::reports::actions {

inline constexpr View dashboard{"reports.dashboard", Permission::ReportRead,
                                QT_TRANSLATE_NOOP("View", "Dashboard")};

inline constexpr View sharedDuties{"reports.shared_duties", Permission::AuditRead,
                                   QT_TRANSLATE_NOOP("View", "Who could both make and approve")};
inline constexpr View periodChecklist{"reports.period_checklist", Permission::LedgerClose,
                                      QT_TRANSLATE_NOOP("View", "Close")};

} // namespace tandem::reports::actions
