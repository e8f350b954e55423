#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/frontoffice/reception/visit_dialog.h"

/// What the visitors' screen makes of what somebody typed, without telling one visitor of another.
namespace tandem::gui {

/// Letters of a name that are needed before anybody is looked for.
inline constexpr int kioskLettersLeast = 3;

/// The one expected visit that was meant: by its code, or by a name that fits nobody else who is
/// expected. nullptr if there is none, or more than one.
const reception::Visit* kioskVisit(std::span<const reception::Visit> visits, const QString& typed);

/// The one visitor in the house who was meant: by badge, or by the whole name.
const reception::Visit* kioskLeaver(std::span<const reception::Visit> visits, const QString& typed);

/// The one employee who was meant, as above by name.
const Host* kioskHost(std::span<const Host> hosts, const QString& typed);

/// As much of a name as its owner has shown to know: all of it once one of its words was typed in
/// full, else what was typed and an ellipsis.
QString kioskName(const QString& name, const QString& typed);

} // namespace tandem::gui
