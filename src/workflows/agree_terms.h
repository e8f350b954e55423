#pragma once

#include "backoffice/settlements/open_item.h"
#include "backoffice/settlements/payment_terms.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "office/unit_of_work.h"

/// How documents come by their terms of payment, and what is then owed when.
namespace tandem::workflows {

using AgreedTerms = std::optional<settlements::PaymentTerms>;

/// A document on its way: the day it is due if one was named, and when it is dated.
struct DatedDocument {
    QDate issuedOn; ///< Invalid: today.
    QDate dueOn;    ///< Invalid: by the terms.
};

/// The terms that hold for a document; nothing where a due day was named.
/// Errors: dueDayAndTerms, and those of settlements::termsFor.
Result<AgreedTerms> agreedTerms(Reader& books, const settlements::TermsQuestion& question,
                                const DatedDocument& document);

/// The part of the nets that bears no tax, as an early payer may keep it and the company's policy
/// is to charge tax on the rest alone.
Result<Rate> taxDiscountOf(Reader& books, const AgreedTerms& terms);

/// Writes down that a document is owed: one item, or one for each instalment of its terms, and the
/// terms themselves. `tax` is how much of the amount is tax. Errors: those of openItem.
Result<> oweByTerms(UnitOfWork& work, const settlements::OpenItemDraft& document,
                    const AgreedTerms& terms, const Money& tax);

/// What a customer who pays an invoice on a day may keep.
Result<Money> discountOn(Reader& books, InvoiceId invoice, QDate paidOn);

} // namespace tandem::workflows
