#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace tandem::settlements {

/// Why something is proposed, as a sentence with its arguments.
struct Reason {
    const char* sentence; ///< Source text for translate("Reason", ...); %1 and on are arguments.
    QStringList arguments;

    QString text() const; ///< In English.
};

/// Every reason that a proposal can give.
namespace reasons {

inline constexpr const char* discountInTime =
    QT_TRANSLATE_NOOP("Reason", "%1: %2 % discount until %3, so %4 falls away.");
inline constexpr const char* discountOnPart =
    QT_TRANSLATE_NOOP("Reason", "%1 is reached but not paid in full; its discount of %2 is "
                                "granted, %3 stays open.");
inline constexpr const char* discountOver =
    QT_TRANSLATE_NOOP("Reason", "%1: the discount ended on %2; nothing falls away.");
inline constexpr const char* staysOpen = QT_TRANSLATE_NOOP("Reason", "%1: %2 stays open.");
inline constexpr const char* missingIsCharge =
    QT_TRANSLATE_NOOP("Reason", "%1 is paid in full; the missing %2 is a charge of the bank.");
inline constexpr const char* restIsCredit =
    QT_TRANSLATE_NOOP("Reason", "%1 is more than is owed and stays as a credit.");

} // namespace reasons

} // namespace tandem::settlements
