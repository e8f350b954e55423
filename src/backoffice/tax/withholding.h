#pragma once

#include "backoffice/tax/tax_code.h"
#include "office/unit_of_work.h"

#include <QDate>

/// Withholding tax: the payer keeps a share of the net back and owes it to the tax office.
namespace tandem::tax {

using WithholdingCodeId = Id<struct WithholdingCodeTag>;

/// A kind of withholding, with its rate of one day.
struct WithholdingCode {
    WithholdingCodeId id{};
    QString code{}; ///< "W15": what is typed.
    QString name{};
    /// Input: we keep it back from suppliers. Output: customers keep it back from us.
    TaxDirection direction = TaxDirection::Input;
    bool isClosed = false;
    std::optional<Rate> rate{}; ///< Not set: none on that day.
};

struct WithholdingCodeDraft {
    QString code;
    QString name;
    TaxDirection direction = TaxDirection::Input;
    Rate rate;
    QDate validFrom;
};

/// The fact that tax was kept back of a document, by a payment that went to the tax account.
struct TaxWithheld {
    WithholdingCodeId code;
    PaymentId payment;
    QString source; ///< The document, as a table name: "bill".
    std::int64_t sourceId = 0;
    Rate rate;
    Money net; ///< What it was taken of, in the document's currency.
    Money tax;
};

/// What is kept back of a net amount, rounded once, half away from zero.
Money withheldOf(const Money& net, Rate rate);

/// Makes a code with its first rate.
/// Errors: codeMissing, nameMissing, dateMissing, withholdingRateWrong, codeTaken.
Result<WithholdingCodeId> createWithholdingCode(UnitOfWork& work,
                                                const WithholdingCodeDraft& draft);

/// Gives a code another rate from a day on. What was withheld before stays.
/// Errors: withholdingNotFound, dateMissing, withholdingRateWrong.
Result<> changeWithholdingRate(UnitOfWork& work, const QString& code, QDate validFrom, Rate rate);

/// Offers a code no longer, or again. Error: withholdingNotFound.
Result<> setWithholdingClosed(UnitOfWork& work, const QString& code, bool isClosed);

/// Writes down what was withheld; the payment is booked by who calls.
Result<> recordWithheld(UnitOfWork& work, const TaxWithheld& withheld);

/// A code with its rate on a day, to withhold by.
/// Errors: withholdingNotFound, withholdingClosed, withholdingWithoutRate.
Result<WithholdingCode> withholdingCode(Reader& books, const QString& code, QDate on);

/// Every code, closed ones too, with its rate on a day.
Result<std::vector<WithholdingCode>> withholdingCodes(Reader& books, QDate on);

} // namespace tandem::tax
