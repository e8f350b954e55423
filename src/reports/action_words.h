#pragma once

#include "office/action.h"

#include <QString>

namespace tandem::reports {

/// The action that the trail names so, of any module; nullptr for one this program does not know.
const Action* actionNamed(const QString& name);

} // namespace tandem::reports
