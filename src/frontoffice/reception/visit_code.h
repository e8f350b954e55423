#pragma once

#include "frontoffice/reception/visit.h"

namespace tandem::reception {

/// Six digits that an announced visitor is sent and types at the door, the same for as long as the
/// visit stands. Who knows the code is taken for the visitor; others cannot guess it.
QString codeOf(const Visit& visit);

} // namespace tandem::reception
