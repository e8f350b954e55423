#pragma once

#include <QString>

#include <span>

namespace tandem::app {

/// A language that Tandem speaks.
struct Language {
    QString code; ///< Of ISO 639: "de".
    QString name; ///< In the language itself: "Deutsch".
};

/// All of them, by name.
std::span<const Language> languages();

/// The language this user chose for the window, or empty: as the desktop.
QString chosenLanguage();
/// Keeps the choice; it is followed from the next start on.
void chooseLanguage(const QString& code);

/// Speaks the language of `code` from now on, and writes numbers, days and weeks as people do
/// there; empty: as the desktop does. Call it once, before the first widget.
void speak(const QString& code);

} // namespace tandem::app
