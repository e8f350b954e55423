#pragma once

#include "frontoffice/reception/visit.h"

namespace tandem::reception {

/// Six digits that an announced visitor is sent and types at the door, the same for as long as the
/// visit stands. A help for people whose name is hard to type, not a secret: it follows from the
/// number, name and time of the visit, and the name alone is taken as well.
QString codeOf(const Visit& visit);

} // namespace tandem::reception
