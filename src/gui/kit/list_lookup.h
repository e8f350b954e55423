#pragma once

#include "gui/kit/desk.h"
#include "gui/kit/lookup_edit.h"
#include "office/list.h"

namespace tandem::gui {

/// Which columns of a list a lookup shows; empty ones are left out.
struct LookupColumns {
    QString code{};
    QString text{};
    QString note{};
};

/// Finds records of a list for a LookupEdit: rows that meet `conditions` and hold every word typed
/// somewhere in their texts. `receiver` is who waits: once it is gone, nothing is answered.
LookupEdit::Source listLookup(Desk& desk, QObject* receiver, const ListSpec& spec,
                              const LookupColumns& columns,
                              const std::vector<ListCondition>& conditions = {});

} // namespace tandem::gui
