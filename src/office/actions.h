#pragma once

#include "office/action.h"

/// What a user can see and do in the office itself.
namespace tandem::actions {

inline constexpr View companyInfo{"office.company", Permission::ReportRead,
                                  QT_TRANSLATE_NOOP("View", "Company")};
inline constexpr Action createCompany{"office.create_company", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "&New company")};

} // namespace tandem::actions
