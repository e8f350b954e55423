#pragma once

#include "office/action.h"

/// What a user can see and do with employees: the module's table of contents.
namespace tandem::hr::actions {

inline constexpr View employees{"hr.employees", Permission::HrRead,
                                QT_TRANSLATE_NOOP("View", "Employees")};
inline constexpr View leave{"hr.leave", Permission::HrRead, QT_TRANSLATE_NOOP("View", "Leave")};
/// Names, titles and managers only: whom a visitor can ask for.
inline constexpr View directory{"hr.directory", Permission::ReceptionRead,
                                QT_TRANSLATE_NOOP("View", "Directory")};

inline constexpr Action hire{"hr.hire", Permission::HrWrite,
                             QT_TRANSLATE_NOOP("Action", "New employee")};
inline constexpr Action changeEmployee{"hr.change_employee", Permission::HrWrite,
                                       QT_TRANSLATE_NOOP("Action", "Chan&ge employee")};
inline constexpr Action endEmployment{"hr.end_employment", Permission::HrWrite,
                                      QT_TRANSLATE_NOOP("Action", "End employment")};
inline constexpr Action addContract{"hr.add_contract", Permission::HrWrite,
                                    QT_TRANSLATE_NOOP("Action", "New &contract")};
inline constexpr Action endContract{"hr.end_contract", Permission::HrWrite,
                                    QT_TRANSLATE_NOOP("Action", "End c&ontract")};
inline constexpr Action grantLeave{"hr.grant_leave", Permission::HrWrite,
                                   QT_TRANSLATE_NOOP("Action", "Grant leave")};
inline constexpr Action requestLeave{"hr.request_leave", Permission::HrWrite,
                                     QT_TRANSLATE_NOOP("Action", "&Request leave")};
inline constexpr Action approveLeave{"hr.approve_leave", Permission::LeaveApprove,
                                     QT_TRANSLATE_NOOP("Action", "&Approve leave")};
inline constexpr Action declineLeave{"hr.decline_leave", Permission::LeaveApprove,
                                     QT_TRANSLATE_NOOP("Action", "&Decline leave")};
inline constexpr Action cancelLeave{"hr.cancel_leave", Permission::HrWrite,
                                    QT_TRANSLATE_NOOP("Action", "Cancel &leave")};
inline constexpr Action expireLeave{"hr.expire_leave", Permission::HrWrite,
                                    QT_TRANSLATE_NOOP("Action", "Let leave e&xpire")};
inline constexpr Action changeHolidays{"hr.change_holidays", Permission::HrWrite,
                                       QT_TRANSLATE_NOOP("Action", "Change h&olidays")};
inline constexpr Action setHolidayRegion{"hr.set_holiday_region", Permission::SettingsWrite,
                                         QT_TRANSLATE_NOOP("Action", "Set the region of holidays")};
inline constexpr Action importEmployees{"hr.import_employees", Permission::Import,
                                        QT_TRANSLATE_NOOP("Action", "&Import employees")};

} // namespace tandem::hr::actions
