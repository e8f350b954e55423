#pragma once

#include "base/decimal.h"
#include "base/error.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What a bank says happened on an account, as stated in its file: nothing added, nothing mended.
namespace tandem::formats {

enum class BookingStatus {
    Booked,
    Pending,     ///< Announced; it may still change or vanish.
    Information, ///< Told only; never booked.
};

struct BankBalance {
    Decimal amount; ///< Negative if overdrawn.
    QString currency;
    QDate on; ///< Invalid if not stated.
};

/// One payment within a line; a line of a collective booking has several.
struct BankLineDetail {
    std::optional<Decimal> amount; ///< Signed as the line; unset if not stated.
    QString currency;
    QString counterpartyName;
    QString counterpartyIban; ///< Or its other account number.
    QString endToEndId;
    QString bankReference;
    QString remittance; ///< What the payer wrote; parts joined by a blank.
};

struct BankLine {
    QDate bookedOn; ///< Invalid if not stated.
    QDate valueOn;  ///< Invalid if not stated.
    Decimal amount; ///< Positive: the account gained.
    QString currency;
    BookingStatus status = BookingStatus::Booked;
    bool isReversal = false;
    QString counterpartyName;
    QString counterpartyIban; ///< Or its other account number.
    QString endToEndId;
    QString bankReference;
    QString remittance;
    QString bankTransactionCode; ///< "PMNT/RCDT/ESCT", or the bank's own code.
    std::vector<BankLineDetail> details;
    qint64 fileLine = 0; ///< Where the file says so.
};

struct BankStatement {
    QString id;
    QString account; ///< IBAN, or what else identifies it.
    bool isIban = false;
    QString currency; ///< Empty if the file does not say.
    std::optional<BankBalance> opening;
    std::optional<BankBalance> closing;
    std::vector<BankLine> lines;
    std::vector<Error> warnings; ///< What does not add up; texts by Error::text().
};

/// The sum of the booked lines; unset if it does not fit. Their currencies are not looked at.
std::optional<Decimal> bookedSum(const std::vector<BankLine>& lines);

/// What does not add up: balanceDoesNotHold, balanceInOtherCurrency, lineWithoutDate.
std::vector<Error> warningsOf(const BankStatement& statement);

} // namespace tandem::formats
