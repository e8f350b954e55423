#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// A setting of the company, as text; nothing if it was never set.
Result<std::optional<QString>> companySetting(Reader& books, const QString& name);

/// A setting of the session's user; the company's where the user has none.
Result<std::optional<QString>> userSetting(Reader& books, const QString& name);

/// Sets a setting for the company.
Result<> setCompanySetting(UnitOfWork& work, const QString& name, const QString& value);

/// Sets a setting for the session's user alone.
Result<> setUserSetting(UnitOfWork& work, const QString& name, const QString& value);

} // namespace tandem
