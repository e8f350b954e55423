#pragma once

#include "backoffice/tax/tax_form.h"
#include "base/clock.h"
#include "office/unit_of_work.h"

namespace tandem::tax {

enum class TaxReturnState { Open, Filed, Undone };

QString nameOf(TaxReturnState state);

/// The days that a return is for, both included.
struct TaxPeriod {
    QDate startsOn;
    QDate endsOn;
    friend bool operator==(const TaxPeriod&, const TaxPeriod&) = default;
};

/// The month, or the quarter, that a day falls into.
TaxPeriod taxMonthOf(QDate day);
TaxPeriod taxQuarterOf(QDate day);

/// A box with its amount.
struct BoxValue {
    QString code;
    QString name;
    Money amount;
    Money correction; ///< The part of it that belongs to periods filed before.
};

/// A return as it was filed, or as it would be.
struct TaxReturn {
    TaxReturnId id{}; ///< Unset while it is open.
    QString form;
    TaxPeriod period;
    TaxReturnState state = TaxReturnState::Open;
    Money payable; ///< Negative: comes back.
    Instant filedAt{};
    UserId filedBy{};
    QString reference{}; ///< What the tax office answered.
    QDate lockBefore{};  ///< The tax lock before it was filed; invalid: none.
    QString undoneReason{};
    std::vector<BoxValue> boxes{}; ///< Empty in lists.
};

/// The return of a period: as it was filed, or as it would be filed now, in the form given or that
/// of the company's country. Errors: periodWrong, formUnknown.
Result<TaxReturn> taxReturn(Reader& books, const TaxPeriod& period, const QString& form = {});

/// Errors: returnNotFound.
Result<TaxReturn> taxReturnById(Reader& books, TaxReturnId id);

/// What was filed, the latest period first, without the boxes.
Result<std::vector<TaxReturn>> taxReturns(Reader& books, int rowsMax);

/// The period to be filed next: that after the last one, as long; the month before today's if
/// none was filed.
Result<TaxPeriod> nextTaxPeriod(Reader& books);

/// The movements behind a box of a return, of all boxes if `box` is empty, by day.
/// Errors: boxUnknown.
Result<std::vector<TaxMovement>> movementsOfBox(Reader& books, const TaxReturn& of,
                                                const QString& box, int rowsMax);

} // namespace tandem::tax
