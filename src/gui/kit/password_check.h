#pragma once

#include "gui/kit/desk.h"

namespace tandem::gui {

/// Asks the books, beside the window, whether `password` is that of who is signed in. Wrong ones
/// count as failed sign-ins do. Errors: those of signIn.
void checkPassword(Desk& desk, QObject* receiver, const QString& password,
                   std::function<void(const Result<>& outcome)> answered);

} // namespace tandem::gui
