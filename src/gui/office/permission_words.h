#pragma once

#include "office/permission.h"

namespace tandem::gui {

/// What a right allows, in the user's language: "Issue invoices and credit notes".
QString wordsOf(Permission permission);

/// The half of the company a right belongs to.
QString wordsOf(Half half);

} // namespace tandem::gui
