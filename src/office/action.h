#pragma once

#include "office/permission.h"

#include <QtGlobal>

#include <compare>

namespace tandem {

/// Something a user can look at. Declared once, in the actions.h of its module.
struct View {
    const char* name;      ///< Stable: links and window layouts store it. "sales.orders"
    Permission permission; ///< Checked by Office::read and nowhere else.
    const char* label;     ///< Source text for translate("View", ...).
};

/// Something a user can do. Declared once, in the actions.h of its module.
struct Action {
    const char* name;      ///< Stable: the audit trail stores it. "sales.issue_invoice"
    Permission permission; ///< Checked by Office::change and nowhere else.
    const char* label;     ///< Source text for translate("Action", ...), with its mnemonic.
};

/// What a committed change made stale: a table. Pages name the topics they show and reload on
/// them. Declared in the actions.h of the module that owns the table.
struct Topic {
    const char* table;
};

} // namespace tandem
