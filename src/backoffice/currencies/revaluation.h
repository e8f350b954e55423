#pragma once

#include "backoffice/currencies/rate.h"

#include <map>

namespace tandem::exchange {

using RevaluationId = Id<struct RevaluationTag>;

enum class PositionKind { Receivable, Payable, Account };

/// A foreign amount that the books hold at the end of a day: what is left of one open item, or the
/// balance of an account of money. Debits are positive.
struct Position {
    PositionKind kind;
    std::int64_t item = 0; ///< The row of the open item; 0 of an account.
    AccountId account{};   ///< Unset of an item, which stands on the control account.
    PartyId party{};
    QString name{}; ///< The number of the document, or the code of the account.
    Money open;     ///< In its own currency.
    Money base;     ///< As the books have it, with what was revalued for that day before.
};

/// What becomes of a position.
enum class Outcome {
    Unrealised, ///< Its difference is booked, and taken back the next day.
    Realised,   ///< Nothing foreign is left: what the base is off by stays a gain or loss.
    Unvalued,   ///< It came into the books without a value, and gets none here.
};

/// A position at the rate of the day.
struct Revalued {
    Position position;
    Money value; ///< `open` in the company's currency.
    Outcome outcome = Outcome::Unrealised;

    /// What is to be booked: a gain is positive.
    Money difference() const;
};

/// The position at a rate, rounded half away from zero. Errors: convertedTooLarge.
Result<Revalued> revalued(const Position& position, const Conversion& at);

/// Everything foreign at the rates of a day: what a revaluation shows, and books.
struct RevaluationPlan {
    QDate on;
    Currency home;
    std::vector<Revalued> lines;           ///< Items before accounts.
    std::map<QString, Conversion> rates{}; ///< By the code of the currency.
    QStringList leftOut{};                 ///< What is counted in, but is no currency.

    Money gains() const;  ///< Of all lines, zero or more.
    Money losses() const; ///< Of all lines, zero or less.
    bool isDone() const;  ///< Nothing is off: there is nothing to book.
};

} // namespace tandem::exchange
