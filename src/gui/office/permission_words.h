#pragma once

#include "office/permission.h"

namespace tandem::gui {

/// What a right allows, in the user's language: "Issue invoices and credit notes".
QString wordsOf(Permission permission);

/// The half of the company a right belongs to.
QString wordsOf(Half half);

/// The name of a role: of one that every company starts with, in the user's language.
QString roleWords(const QString& role);

} // namespace tandem::gui
