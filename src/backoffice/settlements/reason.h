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

inline constexpr const char* numberFound = QT_TRANSLATE_NOOP("Reason", "The text names %1.");
inline constexpr const char* amountFits =
    QT_TRANSLATE_NOOP("Reason", "%1 is open with exactly %2.");
inline constexpr const char* amountsFit =
    QT_TRANSLATE_NOOP("Reason", "%1 together come to exactly %2.");
inline constexpr const char* onlyOneFits =
    QT_TRANSLATE_NOOP("Reason", "No other open item has this amount.");
inline constexpr const char* severalFit =
    QT_TRANSLATE_NOOP("Reason", "Other open items have this amount, too.");
inline constexpr const char* accountKnown =
    QT_TRANSLATE_NOOP("Reason", "The account %1 belongs to this party.");
inline constexpr const char* accountLearned =
    QT_TRANSLATE_NOOP("Reason", "The last payment from account %1 was this party's.");
inline constexpr const char* nameLearned =
    QT_TRANSLATE_NOOP("Reason", "The last payment under the name %1 was this party's.");
inline constexpr const char* nameAlike =
    QT_TRANSLATE_NOOP("Reason", "The name %1 is like that of %2.");
inline constexpr const char* byDueDay =
    QT_TRANSLATE_NOOP("Reason", "No sum fits; the oldest items are paid first.");
inline constexpr const char* paymentEntered =
    QT_TRANSLATE_NOOP("Reason", "Payment %1 was entered with this amount.");
inline constexpr const char* ruleFits =
    QT_TRANSLATE_NOOP("Reason", "Your rule: lines with \"%1\" go to this account.");

} // namespace reasons

} // namespace tandem::settlements
