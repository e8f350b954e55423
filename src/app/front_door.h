#pragma once

#include "app/books.h"

namespace tandem::app {

/// Which books somebody wants to work on, and what is known of who it is.
struct WayIn {
    QString location{}; ///< Empty: none.
    QString user{};
    QString password{};    ///< Empty: it is asked for.
    bool isSample = false; ///< Its last day is today.
    QString firstPage{};   ///< What is done first there; empty: nothing special.
};

/// Shows recent books and the ways to come by new ones: makes a company or a sample if that is what
/// the user wants. Without a location if the user wants none.
WayIn askForBooks();

/// Whether these are the books of the sample that this program makes itself.
bool isSampleBooks(const WayIn& way);
/// What the lock screen may tell everybody: the password of that sample.
QString hintOf(const WayIn& way);
/// Makes that sample anew.
WayIn resetSample(const WayIn& way);

/// Lets the user in, by the password that is known or by asking; whether somebody is in.
bool signIn(OpenBooks& books, const WayIn& way, bool& wantsOtherBooks);

/// Says what went wrong before there is a window.
void complain(const Error& error);

/// Keeps a location among the recent ones.
void rememberBooks(const QString& location);

} // namespace tandem::app
