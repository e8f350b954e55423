#pragma once

#include "backoffice/tax/tax_code.h"
#include "office/unit_of_work.h"

namespace tandem::tax {

/// All that can be set of a code. What is not set is as usual.
struct TaxCodeSettings {
    TaxCodeId id{};
    QString code{}; ///< Fixed, as kind and direction are.
    QString name{};
    TaxKind kind = TaxKind::OutOfScope;
    TaxDirection direction = TaxDirection::Output;
    std::optional<TaxCategory> category{}; ///< Not set: that of the kind.
    QString exemptReason{};                ///< Stands on invoices.
    std::optional<TaxPoint> point{};       ///< Not set: as the company's policy says.
    Rate deductible = Rate::ofMillionths(Rate::whole);
    bool isClosed = false; ///< No longer offered; documents that have it keep it.
    std::int64_t version = 1;
};

/// A rate from a day on, until the next one.
struct DatedRate {
    QDate validFrom;
    Rate rate;
};

/// Which tax waits for its payment, where a code says nothing of its own.
enum class DueOnPayment { None, Output, Input, Both };

QString nameOf(DueOnPayment which);
std::optional<DueOnPayment> dueOnPaymentNamed(const QString& name);

/// Errors: codeNotFound.
Result<TaxCodeSettings> taxCodeSettings(Reader& books, const QString& code);
/// Every code, closed ones too, by code.
Result<std::vector<TaxCodeSettings>> allTaxCodeSettings(Reader& books);
/// The rates of a code, the latest first.
Result<std::vector<DatedRate>> taxRates(Reader& books, TaxCodeId code);
Result<DueOnPayment> dueOnPayment(Reader& books);

/// Saves the settings of a code; `version` is the one that the user was looking at. Documents keep
/// what they were made with.
/// Errors: codeNotFound, nameMissing, exemptReasonMissing, categoryUnfit, deductibleOutOfRange,
/// changedMeanwhile.
Result<> changeTaxCode(UnitOfWork& work, const TaxCodeSettings& settings);

/// Says which tax waits for its payment on all documents from now on.
Result<> setDueOnPayment(UnitOfWork& work, DueOnPayment which);

} // namespace tandem::tax
