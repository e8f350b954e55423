#pragma once

#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/entry.h"

#include <QDate>

#include <optional>

namespace tandem::reports {

/// Whether lines that closings of fiscal years, and their reversals, wrote are looked at.
enum class ClosingLines { Counted, LeftOut, Alone };

/// Which lines of an account are looked at: those that a figure is made of.
struct RegisterScope {
    QDate from{};                     ///< Not valid: from the first line on.
    QDate to{};                       ///< Not valid: to the last one.
    ledger::DimensionId dimension{};  ///< Set: only lines with the value of it below; or, if that
    ledger::DimensionValueId value{}; ///< is unset, with none of its values.
    ClosingLines closings = ClosingLines::Counted;

    friend bool operator==(const RegisterScope&, const RegisterScope&) = default;
};

/// A scope in words that name it: "from:2025-01-01", "dimension:3".
QStringList wordsOf(const RegisterScope& scope);
/// Takes a word of wordsOf(), "key:value"; whether it is one.
bool takeWord(RegisterScope& scope, const QString& key, const QString& value);

/// What of the register of an account is looked at.
struct RegisterPlace {
    AccountId account{};
    RegisterScope scope{};
};

/// A place as a page hands it on to another:
/// "account:12 from:2025-01-01 to:2025-03-31 dimension:3 value:7 closings:left_out".
QString textOf(const RegisterPlace& place);
/// Nothing if the text is no such place.
std::optional<RegisterPlace> registerPlaceOf(const QString& text);

} // namespace tandem::reports
